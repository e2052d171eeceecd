import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import { fixOf } from '../../../shared/analysis/review/fixes.ts'
import { describePlace } from '../../../shared/document/place.ts'
import type { Problem, Severity } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Review.module.css'

const most = 200

interface Props {
  readonly severity: Severity
  readonly findings: readonly Problem[]
  /** Told while calculating: they cannot be let stand. */
  readonly counted: ReadonlySet<Problem>
  readonly onConsider: (finding: Problem) => void
}

export function Findings({ severity, findings, counted, onConsider }: Props) {
  const { t } = useWords()
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>
        <span className={styles.severity} data-severity={severity}>
          {t(`review.severity.${severity}`)}
        </span>{' '}
        {t('review.count', { count: findings.length })}
      </h2>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('review.what')}</th>
            <th scope="col">{t('review.where')}</th>
            <th scope="col">{t('review.remedy')}</th>
            <th scope="col">{t('review.do')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, most).map((finding) => (
            <Row
              key={`${finding.code} ${finding.where} ${JSON.stringify(finding.values)}`}
              finding={finding}
              standing={counted.has(finding) || severity === 'error'}
              onConsider={onConsider}
            />
          ))}
        </tbody>
      </table>
      {findings.length > most && <p>{t('review.more', { count: findings.length - most })}</p>}
    </section>
  )
}

function Row({
  finding,
  standing,
  onConsider,
}: {
  readonly finding: Problem
  readonly standing: boolean
  readonly onConsider: Props['onConsider']
}) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const jumpTo = useStore((state) => state.jumpTo)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const { message, remedy } = words.problem(finding)
  const fix = fixOf(document, finding)
  return (
    <tr>
      <td>
        <Unbroken text={message} />
      </td>
      <td>
        <button type="button" className={styles.place} onClick={() => jumpTo(finding.where)}>
          {describePlace(document, finding.where, words.language)}
        </button>
      </td>
      <td>
        <Unbroken text={remedy} />
      </td>
      <td className={styles.actions}>
        {fix && (
          <Button
            size="small"
            disabled={readOnly}
            aria-label={t('review.fixNamed', { what: words.of(fix.name.key, fix.name.values), message })}
            title={words.of(fix.name.key, fix.name.values)}
            onClick={() => dispatch(fix)}
          >
            {t('review.fix')}
          </Button>
        )}
        {!standing && (
          <Button
            size="small"
            appearance="subtle"
            disabled={readOnly}
            aria-label={t('review.considerNamed', { message })}
            onClick={() => onConsider(finding)}
          >
            {t('review.consider')}
          </Button>
        )}
      </td>
    </tr>
  )
}

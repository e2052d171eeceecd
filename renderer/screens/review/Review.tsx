import { useMemo } from 'react'
import { describePlace } from '../../../shared/document/place.ts'
import type { Problem, Severity } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Review.module.css'

const order: readonly Severity[] = ['error', 'warning', 'info']
const most = 500

export function Review() {
  const { t } = useWords()
  const problems = useStore((state) => state.problems)
  const sorted = useMemo(
    () => [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
    [problems],
  )
  return (
    <Page title={t('screen.review')} lead={t('review.lead')}>
      {sorted.length === 0 ? (
        <p className={styles.none}>{t('review.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('review.severity')}</th>
              <th scope="col">{t('review.what')}</th>
              <th scope="col">{t('review.where')}</th>
              <th scope="col">{t('review.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((problem) => (
              <Row key={`${problem.code} ${problem.where} ${JSON.stringify(problem.values)}`} problem={problem} />
            ))}
          </tbody>
        </table>
      )}
      {sorted.length > most && <p>{t('review.more', { count: sorted.length - most })}</p>}
    </Page>
  )
}

function Row({ problem }: { readonly problem: Problem }) {
  const words = useWords()
  const document = useStore((state) => state.document)
  const jumpTo = useStore((state) => state.jumpTo)
  const { message, remedy } = words.problem(problem)
  return (
    <tr>
      <td>
        <span className={styles.severity} data-severity={problem.severity}>
          {words.t(`review.severity.${problem.severity}`)}
        </span>
      </td>
      <td>{message}</td>
      <td>
        <button type="button" className={styles.place} onClick={() => jumpTo(problem.where)}>
          {describePlace(document, problem.where, words.language)}
        </button>
      </td>
      <td>{remedy}</td>
    </tr>
  )
}

import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Model } from '../../../shared/document/schema.ts'
import { wordValue } from '../../../shared/language/amount.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import type { BreakEven } from '../../../shared/uncertainty/sensitivity.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { AssumptionLink } from './AssumptionLink.tsx'
import own from './Uncertainty.module.css'

/** Assumptions × departments × years from which on it takes so long that it waits until it is asked for. */
const large = 50_000

/** At what value of each assumption the city breaks even. */
export function BreakEvens({ scenario }: { readonly scenario: string }) {
  const { t } = useWords()
  const title = t('uncertainty.breakEvens')
  const document = useStore((state) => state.document)
  const [wanted, setWanted] = useState<{ document: Model; scenario: string } | null>(null)
  const { assumptions, departments, settings } = document
  const size = assumptions.length * (departments.length + 1) * (settings.lastYear - settings.firstYear + 1)
  const isWanted = size < large || (wanted?.document === document && wanted.scenario === scenario)
  const asked = useAnswer(
    useMemo(
      (): Ask<readonly BreakEven[] | null> | null =>
        isWanted ? (analyst, progress) => analyst.breakEvens(scenario, progress) : null,
      [isWanted, scenario],
    ),
    { apart: true },
  )
  return (
    <section className={styles.section} aria-labelledby="uncertainty-break-evens">
      <h2 id="uncertainty-break-evens">{title}</h2>
      <p className={styles.lead}>{t('uncertainty.breakEvens.lead')}</p>
      {isWanted ? (
        <Answering asked={asked} label={title} />
      ) : (
        <div className={styles.tools}>
          <Button size="small" onClick={() => setWanted({ document, scenario })}>
            {t('uncertainty.breakEvens.action')}
          </Button>
          <span>{t('uncertainty.breakEvens.about', { count: assumptions.length })}</span>
        </div>
      )}
      {isWanted && asked.answer && (
        <div className={styles.answered} aria-busy={!asked.fresh}>
          <Found found={asked.answer} label={title} />
        </div>
      )}
    </section>
  )
}

function Found({ found, label }: { readonly found: readonly BreakEven[]; readonly label: string }) {
  const { t, language } = useWords()
  const moving = found.filter(({ matters }) => matters)
  const unmoved = found.filter(({ matters }) => !matters)
  const change = ({ factor }: BreakEven) => {
    if (factor === null) return ''
    const percent = formatPercent(factor - 1, language, 0)
    return factor > 1 ? `+${percent}` : percent
  }
  return (
    <>
      {moving.length === 0 && <p>{t('uncertainty.breakEvens.empty')}</p>}
      {moving.length > 0 && (
        <ReadTable
          label={label}
          rows={moving}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('uncertainty.influences.assumption'),
              as: 'wrap',
              cell: ({ id, name }) => <AssumptionLink id={id} name={name} />,
            },
            {
              id: 'now',
              header: t('uncertainty.breakEvens.now'),
              start: true,
              cell: ({ now, unit }) =>
                now === null ? t('uncertainty.breakEvens.byYear') : wordValue(now, unit, language),
            },
            {
              id: 'value',
              header: t('uncertainty.breakEvens.value'),
              cell: ({ now, factor, unit }) =>
                factor === null
                  ? t('uncertainty.breakEvens.never')
                  : now === null
                    ? t('uncertainty.breakEvens.everyYear', { percent: formatPercent(factor, language, 0) })
                    : wordValue(now * factor, unit, language),
            },
            { id: 'change', header: t('uncertainty.breakEvens.change'), cell: change },
          ]}
        />
      )}
      {unmoved.length > 0 && (
        <details className={own.details}>
          <summary>{t('uncertainty.breakEvens.unmoved', { count: unmoved.length })}</summary>
          <ul className={styles.list}>
            {unmoved.map(({ id, name }) => (
              <li key={id}>
                <AssumptionLink id={id} name={name} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

import { useMemo } from 'react'
import { tornado } from '../../../shared/charts/tornado.ts'
import { tornadoRow } from '../../../shared/charts/tornadoOption.ts'
import { wordValue } from '../../../shared/language/amount.ts'
import { wordPart } from '../../../shared/language/probability.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import type { Simulated } from '../../../shared/uncertainty/simulate.ts'
import { Charts } from '../../charts/Charts.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { AssumptionLink } from './AssumptionLink.tsx'
import own from './Uncertainty.module.css'

/** What the city's net present value hangs on, drawn and as a table. */
export function Influences({ answer }: { readonly answer: Simulated }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const { influences } = answer
  const chart = useMemo(() => tornado(answer, { unit, language }), [answer, unit, language])
  const charts = useMemo(() => (chart ? [chart] : []), [chart])
  const money = (öre: number) => formatMoney(öre, unit, language)
  return (
    <section className={styles.section} aria-labelledby="uncertainty-influences">
      <h2 id="uncertainty-influences">{t('uncertainty.influences')}</h2>
      <p className={styles.lead}>{t('uncertainty.influences.lead')}</p>
      <div className={own.chart}>
        <Charts of={charts} height={54 + tornadoRow * (chart?.rows.length ?? 0)} />
      </div>
      <ReadTable
        label={t('uncertainty.influences.table', { unit: of(`term.unit.${unit}`) })}
        rows={influences}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('uncertainty.influences.assumption'),
            as: 'wrap',
            cell: ({ id, name }) => <AssumptionLink id={id} name={name} />,
          },
          {
            id: 'low',
            header: t('uncertainty.influences.low'),
            start: true,
            cell: ({ low, unit: own }) => wordValue(low, own, language),
          },
          {
            id: 'high',
            header: t('uncertainty.influences.high'),
            cell: ({ high, unit: own }) => wordValue(high, own, language),
          },
          {
            id: 'atLow',
            header: `${t('uncertainty.influences.atLow')}, ${of(`term.unit.${unit}`)}`,
            start: true,
            loss: ({ atLow }) => atLow < 0,
            cell: ({ atLow }) => money(atLow),
          },
          {
            id: 'atHigh',
            header: `${t('uncertainty.influences.atHigh')}, ${of(`term.unit.${unit}`)}`,
            loss: ({ atHigh }) => atHigh < 0,
            cell: ({ atHigh }) => money(atHigh),
          },
          {
            id: 'contribution',
            header: t('uncertainty.influences.contribution'),
            start: true,
            cell: ({ contribution }) => wordPart(contribution, language),
          },
        ]}
      />
    </section>
  )
}

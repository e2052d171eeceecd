import { useMemo } from 'react'
import { type FanMeasure, fan, fanMeasures, notBehind } from '../../../shared/charts/fan.ts'
import { wordProbability } from '../../../shared/language/probability.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import type { SimulatedCity } from '../../../shared/uncertainty/outcomes.ts'
import type { Simulated } from '../../../shared/uncertainty/simulate.ts'
import { Charts } from '../../charts/Charts.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { choose, useChoice } from './choice.ts'
import own from './Uncertainty.module.css'

/** The city by year as a fan, and the same figures as a table. */
export function FanSection({ answer }: { readonly answer: Simulated }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const { fan: measure } = useChoice()
  const { city } = answer
  const charts = useMemo(() => {
    const chart = fan(answer, measure, { unit, language })
    return chart ? [chart] : []
  }, [answer, measure, unit, language])
  if (!city) return null
  return (
    <section className={styles.section} aria-labelledby="uncertainty-fan">
      <h2 id="uncertainty-fan">{t('uncertainty.fan')}</h2>
      <p className={styles.lead}>{t('uncertainty.percentiles')}</p>
      <Segments
        label={t('uncertainty.fan.show')}
        value={measure}
        options={fanMeasures.map((value) => ({ value, label: t(`uncertainty.fan.${value}`) }))}
        onChange={(value) => choose({ fan: value })}
      />
      <div className={own.chart}>
        <Charts of={charts} height={250} />
      </div>
      <Figures answer={answer} city={city} measure={measure} />
    </section>
  )
}

interface Props {
  readonly answer: Simulated
  readonly city: SimulatedCity
  readonly measure: FanMeasure
}

interface Row {
  readonly id: string
  readonly label: string
  readonly loss?: (y: number) => boolean
  readonly cell: (y: number) => string
}

function Figures({ answer: { years, draws }, city, measure }: Props) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const name = t(`uncertainty.fan.${measure}`)
  const rows: Row[] = (['p10', 'p50', 'p90'] as const).map((part) => ({
    id: part,
    label: part.toUpperCase(),
    loss: (y) => (city[measure][part][y] ?? 0) < 0,
    cell: (y) => formatMoney(city[measure][part][y] ?? null, unit, language),
  }))
  if (measure === 'accumulated') {
    const parts = notBehind(city)
    rows.push({
      id: 'paidBack',
      label: t('uncertainty.fan.paidBack'),
      cell: (y) => wordProbability(parts[y] ?? null, draws, language),
    })
  }
  return (
    <ReadTable
      label={t('uncertainty.fan.table', { measure: name, unit: of(`term.unit.${unit}`) })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'row', header: `${name}, ${of(`term.unit.${unit}`)}`, cell: ({ label }) => label },
        ...years.map((year, y) => ({
          id: String(year),
          header: String(year),
          start: y === 0,
          loss: (row: Row) => row.loss?.(y) ?? false,
          cell: (row: Row) => row.cell(y),
        })),
      ]}
    />
  )
}

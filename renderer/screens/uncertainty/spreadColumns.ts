import { formatMoney } from '../../../shared/numbers.ts'
import type { Spread } from '../../../shared/uncertainty/outcomes.ts'
import type { ReadColumn } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'

interface Told {
  readonly nominal: number | null
  readonly npv: Spread | null
}

/** Net present value with the model's own values, and at P10, P50 and P90. */
export function useSpreadColumns<Row extends Told>(): ReadColumn<Row>[] {
  const { t, language } = useWords()
  const unit = useUnit()
  const amount = (pick: (row: Row) => number | null | undefined) => ({
    loss: (row: Row) => (pick(row) ?? 0) < 0,
    cell: (row: Row) => {
      const öre = pick(row) ?? Number.NaN
      return formatMoney(Number.isNaN(öre) ? null : öre, unit, language)
    },
  })
  return [
    { id: 'nominal', header: t('uncertainty.column.nominal'), start: true, ...amount(({ nominal }) => nominal) },
    { id: 'p10', header: 'P10', start: true, ...amount(({ npv }) => npv?.p10) },
    { id: 'p50', header: 'P50', ...amount(({ npv }) => npv?.p50) },
    { id: 'p90', header: 'P90', ...amount(({ npv }) => npv?.p90) },
  ]
}

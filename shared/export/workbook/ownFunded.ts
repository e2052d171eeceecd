// What sources pay of lines that each participant bears itself: kronor per unit of the line's key, as the line has them.
// Example: 20 000 kr a participant, half of it awarded: 10 000 × key "Deltagare 1", rounded for each department.
import type { CostLineOf } from './costLines.ts'
import type { OwnSet } from './costs.ts'
import { columnOf, type Table } from './departmentsSheet.ts'
import { type Draft, firstYear } from './draft.ts'
import { compare, type Formula, over, ref, sumRounded, times, when, zero } from './formula.ts'
import type { FundedLine } from './funding.ts'
import type { KeyedRow } from './keyedRows.ts'
import type { Labels } from './labels.ts'
import type { Sheet } from './sheet.ts'

export type OwnRow = OwnSet['rows'][number]

export interface OwnFunded extends KeyedRow {
  readonly key: Table
  readonly source: FundedLine['source']
  readonly cost: CostLineOf
}

/** `base`: what the line costs in all, unrounded, of which the award is a part. */
export function putOwnFunded(
  { draft, labels, sheet }: { readonly draft: Draft; readonly labels: Labels; readonly sheet: Sheet },
  funded: readonly (FundedLine & { readonly own: OwnRow; readonly base: (y: number) => Formula })[],
): OwnFunded[] {
  const { t, years } = draft
  if (funded.length > 0) sheet.put(sheet.end, 0, t('workbook.funding.own'), 'strong')
  return funded.flatMap(({ award, base, own, source }): OwnFunded[] => {
    const { cost, key, service } = own
    if (!key) return []
    const row = sheet.end
    sheet.put(row, 0, cost.line.name)
    sheet.put(row, 1, labels.service(service))
    sheet.put(row, 2, t(`term.phase.${cost.line.phase}`), 'note')
    sheet.put(row, 3, key.label, 'note')
    sheet.put(row, 4, source.name, 'note')
    const cells = years.map((_, y) => {
      const [price, given, whole] = [own.cells[y], award[y], base(y)]
      if (!price || !given || given.content === null || whole === zero)
        return sheet.put(row, firstYear + y, null, 'moneyExact')
      const part = when(compare(whole, '=', zero), zero, over(ref(given), whole))
      return sheet.put(row, firstYear + y, times(ref(price), part), 'moneyExact')
    })
    return [{ service, cells, key, late: null, source, cost }]
  })
}

/** Of all departments, each rounded; and the öre that the calculation has. */
export function totalFunded({ cells, cost, key, source }: OwnFunded, y: number, years: number): [Formula, number] {
  const cell = cells[y]
  const total = cell && cell.content !== null ? sumRounded({ values: columnOf(key, y), factor: ref(cell) }) : zero
  const öre = cost.page.funded.find((one) => one.source === source.id)?.öre ?? new Float64Array()
  let expected = 0
  for (let at = y; at < öre.length; at += years) expected += öre[at] ?? 0
  return [total, expected]
}

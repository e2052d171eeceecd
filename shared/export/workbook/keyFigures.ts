// A scenario's summary by department: what it pays and gains over the period, net, present value, benefit per krona and
// the year it is paid back. Example: Älvsjö: 307 tkr, 215 tkr, −92 tkr, –82 tkr, 0.70, never.
import type { Measure, ScenarioResult } from '../../calculation/results.ts'
import type { Block, BlockRow } from './blocks.ts'
import type { CostTables } from './costTables.ts'
import { type Draft, firstYear, yearRow } from './draft.ts'
import {
  call,
  compare,
  type Formula,
  minus,
  number,
  over,
  plus,
  range,
  ref,
  sumProduct,
  times,
  when,
  words,
  zero,
} from './formula.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface KeyFigures {
  readonly rows: ReadonlyMap<string, readonly Cell[]>
  readonly labels: ReadonlyMap<string, Cell>
  /** Cost, benefit, net, present value, benefit per krona, paid back. */
  readonly city: readonly Cell[]
}

interface Asked {
  readonly draft: Draft
  readonly sheet: Sheet
  readonly at: number
  readonly rows: readonly BlockRow[]
  readonly blocks: ReadonlyMap<Measure, Block>
  readonly result: ScenarioResult
  readonly tables: CostTables
  readonly discount: readonly Cell[]
  readonly city: ReadonlyMap<Measure, readonly Cell[]>
}

export function keyFigures(asked: Asked): KeyFigures {
  const { at, blocks, city, draft, result, rows, sheet } = asked
  const { t, years } = draft
  sheet.put(at, 0, t('workbook.scenario.summary'), 'section')
  const headings = ['pays', 'gains', 'net', 'npv', 'ratio', 'payback'] as const
  for (let column = 0; column < firstYear; column++)
    sheet.put(at + 1, column, column === 0 ? t('field.department') : '', 'heading')
  headings.forEach((heading, i) => {
    sheet.put(at + 1, firstYear + i, t(`workbook.summary.${heading}`), 'headingWrapped')
  })
  sheet.heights.set(at + 1, 28)
  const of = (measure: Measure, id: string | null): readonly Cell[] =>
    (id === null ? city.get(measure) : blocks.get(measure)?.cells.get(id)) ?? []
  const labels = new Map<string, Cell>()

  function put(row: number, id: string | null, labelCell: Cell | null): readonly Cell[] {
    const figures = id === null ? result.city : result.departments.find((one) => one.id === id)?.figures
    const total = (measure: Measure): Formula => {
      const cell = of(measure, id)[years.length]
      return cell ? ref(cell) : zero
    }
    const yearly = (measure: Measure) => range(of(measure, id).slice(0, years.length))
    const style = id === null ? 'moneyTotal' : 'money'
    const gains = total('realisedBenefit')
    const net = total('net')
    const factors = range(asked.discount)
    const capital = asked.tables.hasCapital ? capitalValue(asked, id, labelCell) : zero
    const npvFormula = plus(sumProduct(yearly('net'), factors), capital)
    const expectedNpv = (figures?.npv ?? Number.NaN) / 100
    const pays = sheet.put(row, firstYear, minus(gains, net), style)
    const gainsCell = sheet.put(row, firstYear + 1, gains, style)
    const netCell = sheet.put(row, firstYear + 2, net, style)
    const npv = sheet.put(row, firstYear + 3, draft.agreed(npvFormula, expectedNpv), style)
    const benefit = sumProduct(yearly('realisedBenefit'), factors)
    const spent = minus(benefit, ref(npv))
    const ratio = figures?.benefitCostRatio ?? null
    const ratioFormula = when(compare(spent, '>', number(0)), over(benefit, spent), words('\u2013'))
    const ratioCell = sheet.putAnswer(
      row,
      firstYear + 4,
      ratioFormula,
      ratio ?? '\u2013',
      id === null ? 'ratioTotal' : 'ratio',
    )
    const accumulated = yearly('accumulated')
    const yearCells = range(years.flatMap((_, y) => sheet.rows[yearRow]?.[firstYear + y] ?? []))
    const payback = sheet.putAnswer(
      row,
      firstYear + 5,
      paybackOf(accumulated, yearCells),
      figures?.paybackYear ?? '\u2013',
      id === null ? 'countTotal' : 'count',
    )
    return [pays, gainsCell, netCell, npv, ratioCell, payback]
  }

  const made = new Map<string, readonly Cell[]>()
  rows.forEach(({ id, label }, i) => {
    const row = at + 2 + i
    const cell = sheet.put(row, 0, label)
    labels.set(id, cell)
    made.set(id, put(row, id, cell))
  })
  const last = at + 2 + rows.length
  for (let column = 0; column < firstYear; column++)
    sheet.put(last, column, column === 0 ? t('workbook.city') : null, 'textTotal')
  return { rows: made, labels, city: put(last, null, null) }
}

/** Capital cost less outlay, discounted: for present values the outlay counts, for yearly figures the capital cost. */
function capitalValue({ discount, rows, sheet, tables }: Asked, id: string | null, label: Cell | null): Formula {
  const labels = label
    ? [label]
    : rows.map((row): Cell => ({ sheet, row: 0, column: 0, content: row.label, formula: undefined, style: 'text' }))
  if (label === null && id !== null) return zero
  return plus(
    ...labels.flatMap((one) =>
      discount.flatMap((factor, y): Formula[] => {
        const capital = tables.capital(one, y)
        return capital === zero ? [] : [times(capital, ref(factor))]
      }),
    ),
  )
}

/** The year after the last one below zero; none when it never was, or still is. */
function paybackOf(accumulated: ReturnType<typeof range>, years: ReturnType<typeof range>): Formula {
  const none = words('\u2013')
  const last = accumulated.cells.at(-1)
  const never = call('COUNTIF', 0, accumulated, words('<0'))
  const after: Formula = {
    value: 0,
    binds: 2,
    write: (on) => `SUMPRODUCT(MAX((${accumulated.write(on)}<0)*${years.write(on)}))+1`,
  }
  const still = last ? compare(ref(last), '<', number(0)) : number(1)
  return when(compare(never, '=', number(0)), none, when(still, none, after))
}

// Sums behind a traced figure: what one line adds to a measure of a department (or of all) in the years asked about.
// Example: the charge of line "Drift" on Älvsjö 2016: one cell of the ledger; over 2010–2016: seven.
import type { Model } from '../document/schema.ts'
import type { ScenarioCalculation } from './calculate.ts'
import type { Frame } from './frame.ts'
import type { CostPage } from './ledger.ts'
import type { FigureReference, TraceNode } from './results.ts'

export interface Question {
  readonly frame: Frame
  readonly scenario: ScenarioCalculation
  readonly document: Model
  readonly reference: FigureReference
  /** Row asked about; null: all of them. */
  readonly row: number | null
  readonly columns: readonly number[]
}

/** What every answer says of the figure it is about. */
export function about({ reference, document, scenario }: Question): Record<string, string | number> {
  const { subject, year } = reference
  const list = subject.of === 'department' ? document.departments : document.services
  const years = scenario.result.years
  return {
    scenario: scenario.resolved.name,
    of: subject.of,
    id: subject.of === 'city' ? '' : subject.id,
    name: subject.of === 'city' ? '' : (list.find(({ id }) => id === subject.id)?.name ?? ''),
    firstYear: year ?? years[0] ?? 0,
    lastYear: year ?? years.at(-1) ?? 0,
  }
}

export type CostMeasure = 'incurred' | 'funded' | 'paidFunding' | 'charged' | 'recovered' | 'kept'
/** What a line adds to a measure of the row (or of all rows) in the years asked about, öre. */
export function lineAmount({ frame, row, columns }: Question, page: CostPage, measure: CostMeasure): number | null {
  const { years } = frame.shape
  let sum = 0
  const cells = (column: Float64Array, take: (d: number, y: number) => boolean) => {
    for (let i = 0; i < column.length; i++) {
      const y = i % years
      const d = page.bearer ? (page.bearer[i] ?? 0) : Math.floor(i / years)
      if (columns.includes(y) && take(d, y)) sum += column[i] ?? 0
    }
  }
  const own = (d: number) => row === null || d === row
  switch (measure) {
    case 'incurred':
      cells(page.incurred, own)
      break
    case 'kept':
      cells(page.kept, own)
      break
    case 'funded':
      for (const { öre } of page.funded) cells(öre, own)
      break
    case 'paidFunding':
      for (const { payer, öre } of page.funded)
        if (payer.by === 'department') cells(öre, (_, y) => own(payer.row[y] ?? 0))
      break
    case 'charged':
      if (page.charged)
        for (const y of columns)
          for (let d = 0; d < frame.ids.length; d++) if (own(d)) sum += page.charged[d * years + y] ?? 0
      break
    case 'recovered':
      if (page.charged)
        for (const y of columns)
          if (own(page.bearer?.[y] ?? -1))
            for (let d = 0; d < frame.ids.length; d++) sum += page.charged[d * years + y] ?? 0
      break
  }
  return Number.isNaN(sum) ? null : sum
}

export function poolOf(question: Question, page: CostPage): number | null {
  return lineAmount({ ...question, row: null }, page, 'charged')
}

export function overRows({ frame, row, columns }: Question, values: Float64Array): number | null {
  const { departments, years } = frame.shape
  let sum = 0
  for (let d = 0; d < departments; d++)
    if (row === null || d === row) for (const y of columns) sum += values[d * years + y] ?? 0
  return Number.isNaN(sum) ? null : sum
}

export function total(values: Float64Array, columns: readonly number[]): number | null {
  const sum = columns.reduce((so, y) => so + (values[y] ?? 0), 0)
  return Number.isNaN(sum) ? null : sum
}

export function signed(öre: number | null, sign: 1 | -1): number | null {
  return öre === null || öre === 0 ? öre : sign * öre
}

export function sumOf(nodes: readonly TraceNode[]): number | null {
  return sumOrNull(nodes.map(({ amount }) => amount))
}

export function sumOrNull(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0)
}

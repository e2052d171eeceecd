// From a series down to the cells it is made of: each formula, the assumptions and drivers it names, and theirs in turn.
// Example: "= anvandare * porto" for Älvsjö → Användare 366,3 (← Hemtjänst i staden 14 132, andel 2,6 %), Porto 60 kr.

import { cellOfYear, isFormula, type Series } from '../cell.ts'
import { isDistribution } from '../document/distribution.ts'
import { type Block, strides } from '../formula/block.ts'
import type { Place } from '../problem.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { TraceNode } from './results.ts'
import { usedBy } from './symbols.ts'

export interface CellQuestion {
  readonly frame: Frame
  readonly evaluator: Evaluator
  /** Row whose value is asked for. */
  readonly row: number
  /** Columns asked about. */
  readonly columns: readonly number[]
  readonly slip: number
}

/** How deep assumptions built on assumptions are followed. */
const deepest = 6

/** `name`: what the series is to its line ('amount', 'adoption' …), worded as `trace.<name>`. */
export function traceSeries(
  question: CellQuestion,
  name: string,
  series: Series,
  place: Place,
  unit: string,
): TraceNode {
  const block = question.evaluator.series(series, place, question.slip)
  return {
    kind: name,
    values: { ...range(question, block), unit, formula: formulaText(question, series) },
    amount: null,
    place: cellPlace(question, series, place),
    children: parts(question, formulas(question, series), 1),
  }
}

function formulas({ frame, columns, slip }: CellQuestion, series: Series): string[] {
  const cells = columns.map((y) => cellOfYear(series, (frame.years[y] ?? 0) - slip))
  return [...new Set(cells.filter(isFormula))]
}

/** The formula that decides, when one does. */
function formulaText(question: CellQuestion, series: Series): string {
  const texts = formulas(question, series)
  return texts.length === 1 ? (texts[0] ?? '') : ''
}

function cellPlace({ frame, columns, slip }: CellQuestion, series: Series, place: Place): Place {
  return typeof series === 'object' && columns.length === 1
    ? `${place}/${(frame.years[columns[0] ?? 0] ?? 0) - slip}`
    : place
}

/** Lowest and highest value over the years asked about; text where there is no number. */
function range({ frame, row, columns }: CellQuestion, block: Block): { low: number | string; high: number | string } {
  const step = strides(block, frame.shape)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const y of columns) {
    const value = block.values[row * step.d + y * step.y] ?? Number.NaN
    if (!Number.isFinite(value)) return { low: '', high: '' }
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return { low, high }
}

function parts(question: CellQuestion, texts: readonly string[], depth: number): TraceNode[] {
  if (depth > deepest) return []
  return [...new Set(usedBy(texts))].flatMap((name) => {
    if (name === 'year') return []
    const found = question.evaluator.symbol(name, question.slip)
    if (!found) return []
    const { of, block, entered } = found
    const { item } = of
    const values = { ...range(question, block), name: item.name, symbol: name, unit: item.unit, formula: '' }
    const source = item.source === '' ? {} : { source: item.source }
    if (of.kind === 'driver') {
      const id = question.frame.ids[question.row] ?? ''
      const own = of.item.values[id]
      const place = own === undefined ? found.place : cellPlace(question, own, `${found.place}/${id}`)
      return [{ kind: 'driver', values, amount: null, place, ...source, children: [] }]
    }
    if (isDistribution(entered))
      return [{ kind: 'assumption', values, amount: null, place: found.place, ...source, children: [] }]
    const series = entered as Series
    return [
      {
        kind: 'assumption',
        values: { ...values, formula: formulaText(question, series) },
        amount: null,
        place: cellPlace(question, series, found.place),
        ...source,
        children: parts(question, formulas(question, series), depth + 1),
      },
    ]
  })
}

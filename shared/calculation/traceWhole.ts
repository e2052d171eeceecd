// Answers about figures that are made of whole figures: present value, benefit per krona, the year of payback, who loses,
// and the difference between two scenarios.
// Example: present value −8 681 tkr = net 2010 −2 600 × 1 + net 2011 −6 800 × 0,9615 + …
import { strides } from '../formula/block.ts'
import { losersIn } from './losers.ts'
import { figuresOf, type Measure, type TraceNode, yearlyFigure } from './results.ts'
import { about, type Question, sumOf } from './traceAmounts.ts'

const ratePlace = 'settings/discountRate'

function figureIn({ scenario, reference }: Question, measure: Measure, year: number): number | null {
  const figures = figuresOf(scenario.result, reference.subject)
  return figures ? yearlyFigure(figures, measure, scenario.result.years, year) : null
}

export function accumulated(question: Question): TraceNode[] {
  const { frame, reference } = question
  const last = reference.year === null ? frame.years.length - 1 : frame.years.indexOf(reference.year)
  return frame.years.slice(0, last + 1).map((year) => ({
    kind: 'net',
    values: about({ ...question, reference: { ...reference, year } }),
    amount: figureIn(question, 'net', year),
    children: [],
  }))
}

/** A measure year by year, discounted. */
function discounted(question: Question, kind: string, measure: Measure): TraceNode[] {
  const { frame, scenario } = question
  return frame.years.map((year, y) => {
    const öre = figureIn(question, measure, year)
    const factor = scenario.discountFactors[y * frame.shape.draws] ?? Number.NaN
    return {
      kind,
      values: { year, factor: Number.isFinite(factor) ? factor : '' },
      amount: öre === null || !Number.isFinite(factor) ? null : öre * factor,
      children: [],
    }
  })
}

/** What is discounted with, lowest and highest over the years. */
function rateOf({ frame, scenario }: Question): Record<string, string | number> {
  const block = scenario.evaluator.discountRate()
  const step = strides(block, frame.shape)
  // The first year is not discounted.
  const rates = frame.years.slice(1).map((_, y) => block.values[(y + 1) * step.y] ?? Number.NaN)
  if (rates.length === 0) rates.push(block.values[0] ?? Number.NaN)
  const [low, high] = [Math.min(...rates), Math.max(...rates)]
  return Number.isFinite(low + high) ? { low, high, unit: '%' } : { unit: '%' }
}

export function presentValue(question: Question): TraceNode {
  const { scenario, reference } = question
  const npv = figuresOf(scenario.result, reference.subject)?.npv ?? Number.NaN
  const children = discounted(question, 'discounted', 'net')
  const capital = npv - (sumOf(children) ?? Number.NaN)
  if (Math.abs(capital) >= 1) children.push({ kind: 'capitalDifference', values: {}, amount: capital, children: [] })
  return {
    kind: 'npv',
    values: { ...about(question), ...rateOf(question) },
    amount: Number.isNaN(npv) ? null : npv,
    place: ratePlace,
    children,
  }
}

/** Present value of realised benefit over that of expenditure, which is benefit less net. */
export function benefitCostRatio(question: Question): TraceNode {
  const { scenario, reference } = question
  const ratio = figuresOf(scenario.result, reference.subject)?.benefitCostRatio ?? null
  const net = presentValue(question)
  const gains = discounted(question, 'discountedBenefit', 'realisedBenefit')
  const benefit = sumOf(gains)
  const spent = benefit === null || net.amount === null ? null : benefit - net.amount
  return {
    kind: 'benefitCostRatio',
    values: { ...net.values, ...(ratio === null ? {} : { ratio }), ...(spent === null ? {} : { spent }) },
    amount: null,
    place: ratePlace,
    children: [
      { kind: 'presentBenefit', values: {}, amount: benefit, children: gains },
      { kind: 'presentExpenditure', values: {}, amount: spent, children: [] },
      net,
    ],
  }
}

/** The first year from which what has been laid out has come back. */
export function payback(question: Question): TraceNode {
  const { frame, scenario, reference } = question
  const year = figuresOf(scenario.result, reference.subject)?.paybackYear ?? null
  const children = frame.years.map(
    (one): TraceNode => ({
      kind: 'accumulatedOfYear',
      values: { year: one },
      amount: figureIn(question, 'accumulated', one),
      children: [],
    }),
  )
  const unknown = children.some(({ amount }) => amount === null)
  const wasNegative = children.some(({ amount }) => (amount ?? 0) < 0)
  const outcome = unknown ? 'unknown' : year !== null ? 'year' : wasNegative ? 'never' : 'nothingLaidOut'
  return {
    kind: 'paybackYear',
    values: { ...about(question), outcome, ...(year === null ? {} : { year }) },
    amount: null,
    children,
  }
}

/** Each that loses with its own answer, the largest loss first. */
export function losersNode(question: Question, answer: (department: string) => TraceNode): TraceNode {
  const { scenario, reference } = question
  const found = losersIn(scenario.result, reference.measure === 'npvLosers' ? 'npv' : 'net', reference.year)
  const values = { ...about(question), by: reference.measure === 'npvLosers' ? 'npv' : 'net' }
  if (!found) return { kind: 'losers', values, amount: null, children: [] }
  const children = found.losers.map(
    ({ id, name, öre }): TraceNode => ({
      kind: 'loser',
      values: { id, name },
      amount: öre,
      children: answer(id).children,
    }),
  )
  return {
    kind: 'losers',
    values: { ...values, losers: found.losers.length, all: found.all },
    amount: sumOf(children),
    children,
  }
}

/** Not parts but the two that are compared, each with its own amount. */
export function differenceNode(own: TraceNode, other: TraceNode): TraceNode {
  if (own.kind === 'gone' || other.kind === 'gone') return { kind: 'gone', values: {}, amount: null, children: [] }
  const amount = own.amount === null || other.amount === null ? null : own.amount - other.amount
  const compared = ({ values, amount, children }: TraceNode): TraceNode => ({
    kind: 'inScenario',
    values: { name: String(values.scenario ?? ''), measure: own.kind },
    amount,
    children,
  })
  const { ratio } = own.values
  const otherRatio = other.values.ratio
  return {
    kind: 'difference',
    values: {
      ...own.values,
      measure: own.kind,
      other: String(other.values.scenario ?? ''),
      ...(typeof ratio === 'number' && typeof otherRatio === 'number' ? { otherRatio } : {}),
    },
    amount,
    children: [compared(own), compared(other)],
  }
}

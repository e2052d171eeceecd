// "Varför?": the tree behind a figure, from the sum on screen down to the cells and their sources, as data.
// Amounts are öre with the sign they have in the figure above them, so that children of money add up to their parent.
// Example: Älvsjö's net −92 tkr = realised 215 − charged 307; charged = pool 11 850 × 694 / 26 777.
import type { SplitMethod } from '../allocation/index.ts'
import { central, type Model } from '../document/schema.ts'
import type { Calculation, ServiceCalculation } from './calculate.ts'
import { correctionOf } from './correction.ts'
import type { CostPage } from './ledger.ts'
import {
  costFigure,
  costParts,
  type FigureReference,
  figuresOf,
  type Measure,
  type TraceNode,
  yearlyFigure,
} from './results.ts'
import { driverOnMembers, splitPartOf } from './split.ts'
import {
  about,
  type CostMeasure,
  lineAmount,
  overRows,
  poolOf,
  type Question,
  signed,
  sumOf,
  sumOrNull,
  total,
} from './traceAmounts.ts'
import { type CellQuestion, traceSeries } from './traceCell.ts'
import { accumulated, benefitCostRatio, differenceNode, losersNode, payback, presentValue } from './traceWhole.ts'

type BenefitMeasure = 'grossBenefit' | 'realisedBenefit' | 'publicBenefit'

/** What a figure is made of: contributions with their signs. */
const made: Partial<Record<Measure | 'cost', readonly (readonly [Measure, 1 | -1])[]>> = {
  cost: costParts,
  net: [
    ['realisedBenefit', 1],
    ['incurred', -1],
    ['charged', -1],
    ['paidFunding', -1],
    ['funded', 1],
    ['recovered', 1],
  ],
  gap: [
    ['savingsDemand', 1],
    ['realisedBenefit', -1],
  ],
  budgetEffect: [
    ['net', 1],
    ['savingsDemand', -1],
  ],
}

/** A scenario, department or service that is no longer there gives a node of kind `gone`. */
export function trace(document: Model, calculation: Calculation, reference: FigureReference): TraceNode {
  const { against, ...own } = reference
  const node = answer(document, calculation, own)
  if (against === undefined) return node
  return differenceNode(node, answer(document, calculation, { ...own, scenario: against }))
}

function answer(document: Model, calculation: Calculation, reference: FigureReference): TraceNode {
  const scenario = calculation.scenarios.find(({ resolved }) => resolved.id === reference.scenario)
  const { frame } = calculation
  const row = reference.subject.of === 'department' ? (frame.rowOf.get(reference.subject.id) ?? null) : null
  if (!scenario || !figuresOf(scenario.result, reference.subject))
    return { kind: 'gone', values: {}, amount: null, children: [] }
  const columns = reference.year === null ? frame.years.map((_, y) => y) : [frame.years.indexOf(reference.year)]
  const question: Question = { frame, scenario, document, reference, row, columns }
  switch (reference.measure) {
    case 'npv':
      return presentValue(question)
    case 'benefitCostRatio':
      return benefitCostRatio(question)
    case 'paybackYear':
      return payback(question)
    case 'losers':
    case 'npvLosers':
      return losersNode(question, (id) =>
        answer(document, calculation, {
          ...reference,
          subject: { of: 'department', id },
          measure: reference.measure === 'npvLosers' ? 'npv' : 'net',
        }),
      )
    default:
      return measureNode(question, reference.measure, 1)
  }
}

function measureNode(question: Question, measure: Measure | 'cost', sign: 1 | -1): TraceNode {
  const { scenario, reference } = question
  const { years } = scenario.result
  const figures = figuresOf(scenario.result, reference.subject)
  const öre =
    figures === undefined
      ? null
      : measure === 'cost'
        ? costFigure(figures, years, reference.year)
        : yearlyFigure(figures, measure, years, reference.year)
  return {
    kind: measure,
    values: about(question),
    amount: signed(öre, sign),
    children: childrenOf(question, measure, sign).filter(({ amount }) => amount !== 0),
  }
}

function childrenOf(question: Question, measure: Measure | 'cost', sign: 1 | -1): TraceNode[] {
  const parts = made[measure]
  if (parts) {
    const children = parts.map(([part, own]) => measureNode(question, part, own === sign ? 1 : -1))
    return measure === 'budgetEffect' ? [...children, ...demandGained(question, sign)] : children
  }
  if (measure === 'accumulated') return accumulated(question)
  if (measure === 'savingsDemand') return demandNodes(question, sign)
  return perService(question, (service) =>
    measure === 'grossBenefit' || measure === 'realisedBenefit' || measure === 'publicBenefit'
      ? benefitNodes(question, service, measure, sign)
      : costNodes(question, service, measure as CostMeasure, sign),
  )
}

/** Children by service, without that level when one service is all there is. */
function perService(question: Question, nodes: (service: ServiceCalculation) => TraceNode[]): TraceNode[] {
  const { subject } = question.reference
  const services = question.scenario.services.filter(
    ({ service }) => subject.of !== 'service' || service.id === subject.id,
  )
  const found = services
    .map((service) => ({ service, children: nodes(service).filter(({ amount }) => amount !== 0) }))
    .filter(({ children }) => children.length > 0)
  if (found.length === 1) return found[0]?.children ?? []
  return found.map(({ service: { service }, children }) => ({
    kind: 'service',
    values: { name: service.name },
    amount: sumOf(children),
    place: `services/${service.id}`,
    children,
  }))
}

function costNodes(question: Question, service: ServiceCalculation, measure: CostMeasure, sign: 1 | -1): TraceNode[] {
  if (measure === 'charged' && question.row !== null) return chargeNodes(question, service, sign)
  return service.costs.map((cost) => {
    const öre = lineAmount(question, cost.page, measure)
    return {
      kind: 'costLine',
      values: { name: cost.line.name, phase: cost.line.phase, bearer: bearerName(question, cost.page) },
      amount: signed(öre, sign),
      place: cost.terms.place,
      ...sourceOf(cost.line.source),
      children: [...fundingNodes(question, cost.page, measure, sign), ...amountNodes(question, service, cost)],
    }
  })
}

/** What a department is charged: the pool, its share, and the lines the pool is made of. */
function chargeNodes(question: Question, service: ServiceCalculation, sign: 1 | -1): TraceNode[] {
  const { splitRule } = question.scenario.resolved
  const byPart = new Map<string, ServiceCalculation['costs'][number][]>()
  for (const cost of service.costs) {
    const part = splitPartOf(splitRule, service.service, cost.line)
    if (part && cost.page.charged) byPart.set(part.id, [...(byPart.get(part.id) ?? []), cost])
  }
  return [...byPart].map(([id, costs]) => {
    const part = splitRule?.parts.find((candidate) => candidate.id === id)
    const lines = costs.map((cost) => ({
      kind: 'costLine',
      values: { name: cost.line.name, phase: cost.line.phase, bearer: bearerName(question, cost.page) },
      amount: poolOf(question, cost.page),
      place: cost.terms.place,
      ...sourceOf(cost.line.source),
      children: amountNodes(question, service, cost),
    }))
    const pool = sumOf(lines)
    const place = `splitRules/${splitRule?.id ?? ''}/parts/${id}`
    const children: TraceNode[] = [
      { kind: 'pool', values: {}, amount: pool, place, children: lines.filter(({ amount }) => amount !== 0) },
    ]
    if (part) children.push(shareNode(question, service, costs[0]?.fractions ?? null, part.method, place))
    return {
      kind: 'charge',
      values: { service: service.service.name, rule: splitRule?.name ?? '' },
      amount: signed(sumOrNull(costs.map(({ page }) => lineAmount(question, page, 'charged'))), sign),
      place,
      children,
    }
  })
}

/** The department's share of a pool: percent low–high over the years, and the driver value behind it where one decides. */
function shareNode(
  { frame, scenario, row, columns, document }: Question,
  service: ServiceCalculation,
  fractions: Float64Array | null,
  method: SplitMethod,
  place: string,
): TraceNode {
  const { years, draws } = frame.shape
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let members = 0
  let last: number | null = null
  for (const y of columns) {
    if (!service.members[(row ?? 0) * years + y]) continue
    last = y
    const share = fractions?.[((row ?? 0) * years + y) * draws] ?? 0
    low = Math.min(low, share)
    high = Math.max(high, share)
    members = 0
    for (let d = 0; d < frame.ids.length; d++) members += service.members[d * years + y] ?? 0
  }
  const values = { method: method.method, low: low > high ? 0 : low, high: low > high ? 0 : high, members }
  const only = method.method === 'driver' && method.drivers.length === 1 ? method.drivers[0] : undefined
  const driver = document.drivers.find(({ id }) => id === only?.driver)
  const weights = driver && driverOnMembers(frame, service.service, service.members, scenario.evaluator, driver.id)
  if (!driver || !weights) return { kind: `share.${method.method}`, values, amount: null, place, children: [] }
  const y = last ?? columns.at(-1) ?? 0
  const weightAt = (d: number) => weights[(d * years + y) * draws] ?? 0
  let total = 0
  for (let d = 0; d < frame.ids.length; d++) total += weightAt(d)
  const weight = weightAt(row ?? 0)
  return {
    kind: 'share.driver',
    values: Number.isFinite(weight + total)
      ? { ...values, weight, total, driver: driver.name, unit: driver.unit }
      : { ...values, weight: '', total: '', driver: driver.name, unit: driver.unit },
    amount: null,
    place: `drivers/${driver.id}/values/${frame.ids[row ?? 0] ?? ''}`,
    ...sourceOf(driver.source),
    children: [],
  }
}

function benefitNodes(
  question: Question,
  service: ServiceCalculation,
  measure: BenefitMeasure,
  sign: 1 | -1,
): TraceNode[] {
  const { frame, columns, row, scenario } = question
  return service.benefits.map(({ line, page }) => {
    const values = measure === 'publicBenefit' ? page.public : measure === 'grossBenefit' ? page.gross : page.realised
    const öre = measure === 'publicBenefit' ? total(values, columns) : overRows(question, values)
    const place = `services/${service.service.id}/benefitLines/${line.id}`
    const slip = scenario.resolved.startSlip(service.service)
    const receiver =
      line.receiver.to === 'department' ? (frame.rowOf.get(line.receiver.department) ?? 0) : frame.central
    const ask: CellQuestion = { frame, evaluator: scenario.evaluator, row: row ?? receiver, columns, slip: 0 }
    const perYear = { ...ask, slip }
    const cells = [traceSeries(ask, 'amount', line.amount, `${place}/amount`, 'kr')]
    cells.push(traceSeries(perYear, 'adoption', line.adoption, `${place}/adoption`, '%'))
    if (measure !== 'grossBenefit') {
      if (line.kind === 'time')
        cells.push(traceSeries(perYear, 'realisation', line.realisation, `${place}/realisation`, '%'))
      const correction = correctionOf(line, place, scenario.evaluator)
      cells.push({
        ...traceSeries(ask, 'correction', correction.series, correction.place, '%'),
        ...sourceOf(correction.source),
      })
      if (line.lagMonths !== 0) cells.push(traceSeries(ask, 'lag', line.lagMonths, `${place}/lagMonths`, 'month'))
    }
    // Several departments' amounts cannot be told as one number.
    const told = row === null && line.receiver.to === 'participants' ? [] : cells
    const slipped: TraceNode[] =
      slip === 0 ? [] : [{ kind: 'slip', values: { years: slip }, amount: null, children: [] }]
    return {
      kind: 'benefitLine',
      values: { name: line.name, benefit: line.kind },
      amount: signed(öre, sign),
      place,
      ...sourceOf(line.source),
      children: [...told, ...slipped],
    }
  })
}

/** A line's amount, quantity and slip, in cells. */
function amountNodes(
  question: Question,
  service: ServiceCalculation,
  cost: ServiceCalculation['costs'][number],
): TraceNode[] {
  const { frame, scenario, columns, row } = question
  const { terms, line, page } = cost
  const slip = scenario.resolved.startSlip(service.service)
  const bearer = page.bearer?.[columns[0] ?? 0] ?? row
  const nodes: TraceNode[] = []
  if (bearer !== null) {
    const ask: CellQuestion = { frame, evaluator: scenario.evaluator, row: bearer, columns, slip }
    nodes.push(traceSeries(ask, `amount.${terms.behaviour.kind}`, terms.amount, `${terms.place}/amount`, 'kr'))
  }
  if (line.capitalised) nodes.push({ kind: 'capitalised', values: {}, amount: null, place: terms.place, children: [] })
  if (slip !== 0) nodes.push({ kind: 'slip', values: { years: slip }, amount: null, children: [] })
  return nodes
}

function fundingNodes(question: Question, page: CostPage, measure: CostMeasure, sign: 1 | -1): TraceNode[] {
  if (measure !== 'funded' && measure !== 'paidFunding') return []
  const plan = question.scenario.resolved.fundingPlan
  return page.funded.flatMap((given) => {
    const source = plan?.sources.find(({ id }) => id === given.source)
    const öre = lineAmount(question, { ...page, funded: [given] }, measure)
    if (!source || öre === 0) return []
    return [
      {
        kind: 'fundingSource',
        values: { name: source.name },
        amount: signed(öre, sign),
        place: `fundingPlans/${plan?.id ?? ''}/sources/${source.id}`,
        ...sourceOf(source.source),
        children: [],
      },
    ]
  })
}

function demandNodes(question: Question, sign: 1 | -1): TraceNode[] {
  const { savingsDemand: demand, savingsDemandPlace: place } = question.scenario.resolved
  if (demand.kind === 'none') return []
  const { reference, scenario } = question
  const figures = figuresOf(scenario.result, reference.subject)
  const öre = figures ? yearlyFigure(figures, 'savingsDemand', scenario.result.years, reference.year) : null
  const other =
    demand.kind === 'scenario' ? question.document.scenarios.find(({ id }) => id === demand.scenario)?.name : ''
  return [
    { kind: `demand.${demand.kind}`, values: { other: other ?? '' }, amount: signed(öre, sign), place, children: [] },
  ]
}

/** The city's common budget gains what all departments are asked to save. */
function demandGained({ reference, scenario }: Question, sign: 1 | -1): TraceNode[] {
  const gains =
    reference.subject.of === 'city' || (reference.subject.of === 'department' && reference.subject.id === central)
  if (!gains) return []
  const öre = yearlyFigure(scenario.result.city, 'savingsDemand', scenario.result.years, reference.year)
  return [{ kind: 'demandGained', values: {}, amount: signed(öre, sign), children: [] }]
}

function bearerName({ frame, document, columns }: Question, page: CostPage): string {
  const id = page.bearer ? frame.ids[page.bearer[columns.at(-1) ?? 0] ?? -1] : ''
  return document.departments.find((department) => department.id === id)?.name ?? id ?? ''
}

function sourceOf(source: string): { source?: string } {
  return source === '' ? {} : { source }
}

// The calculation, read top to bottom: resolve → evaluate → incurred → benefit → funding → split → demand → net → ledger.
// Pure: the same document gives the same figures. A cache only saves time: pass the same one after each edit.
// Example: calculateAll(document).results[0].city.npv → −868 104 512 (öre) for the care diary under model A.
import type { BenefitLine, CostLine, Model, OperatingModel, Service } from '../document/schema.ts'
import { central } from '../document/schema.ts'
import type { Problem } from '../problem.ts'
import { type Benefit, benefit, discountFactors } from './benefit.ts'
import { type Cache, forgetUnused, type Memory, memoryOf, newCache } from './cache.ts'
import { checkDocument } from './checkDocument.ts'
import { type Demand, demandOf } from './demand.ts'
import { createEvaluator, type Evaluator } from './evaluate.ts'
import { buildFrame, type Frame } from './frame.ts'
import { capsOf, type FundableLine, fund, type LineFunding } from './funding.ts'
import { type Incurred, incurred, type LineTerms, termsOf } from './incurred.ts'
import { type BenefitPage, benefitPage, type CostPage, costPage, type Payer, potShares } from './ledger.ts'
import { type Members, membersOf } from './participants.ts'
import { byIdOrder, type Resolved, resolveScenario } from './resolve.ts'
import type { ScenarioResult } from './results.ts'
import { fractionsOf, presentValueByLane, splitPartOf } from './split.ts'
import { type ServiceTotals, serviceTotals, totals } from './totals.ts'

export { type Cache, newCache } from './cache.ts'

/** Everything a scenario's figures were made from: what the trace walks. */
export interface ScenarioCalculation {
  readonly resolved: Resolved
  readonly evaluator: Evaluator
  readonly services: readonly ServiceCalculation[]
  readonly demand: Demand
  readonly discountFactors: Float64Array
  readonly result: ScenarioResult
}

export interface ServiceCalculation {
  readonly service: Service
  readonly model: OperatingModel | null
  readonly members: Members
  readonly costs: readonly {
    readonly line: CostLine
    readonly terms: LineTerms
    readonly incurred: Incurred
    readonly funding: LineFunding
    readonly fractions: Float64Array | null
    readonly page: CostPage
  }[]
  readonly benefits: readonly { readonly line: BenefitLine; readonly benefit: Benefit; readonly page: BenefitPage }[]
  readonly totals: ServiceTotals
}

export interface Calculation {
  readonly document: Model
  readonly frame: Frame
  readonly scenarios: readonly ScenarioCalculation[]
  readonly results: readonly ScenarioResult[]
  /** Of the document and every scenario, each once. */
  readonly problems: readonly Problem[]
}

/** One scenario; its problems are in the result. A scenario id that does not exist is a bug and throws. */
export function calculate(document: Model, scenario: string, cache: Cache = newCache()): ScenarioCalculation {
  const found = calculateAll(document, cache).scenarios.find(({ resolved }) => resolved.id === scenario)
  if (!found) throw new Error(`no scenario ${scenario}`)
  return found
}

export function calculateAll(document: Model, cache: Cache = newCache()): Calculation {
  const used = new Set<string>()
  const documentProblems: Problem[] = []
  const memory = memoryOf(cache, 0, used, (problem) => documentProblems.push(problem))
  const { firstYear, lastYear } = document.settings
  const frame = memory.once('frame', [firstYear, lastYear, document.departments], () =>
    buildFrame(document.settings, document.departments),
  )
  documentProblems.push(...checkDocument(document, memory))
  const opened = new Map<string, Opened>()
  const open = (id: string): Opened => {
    let scenario = opened.get(id)
    if (!scenario) {
      const ordinal = document.scenarios.findIndex((candidate) => candidate.id === id)
      scenario = openScenario(document, frame, id, ordinal, cache, used)
      opened.set(id, scenario)
    }
    return scenario
  }
  const scenarios = [...new Set(document.scenarios.map(({ id }) => id))].map((id) =>
    calculateScenario(document, frame, open(id), open),
  )
  forgetUnused(cache, document.scenarios.length, used)
  return {
    document,
    frame,
    scenarios,
    results: scenarios.map(({ result }) => result),
    problems: eachOnce([...documentProblems, ...scenarios.flatMap(({ result }) => result.problems)]),
  }
}

/** Steps 1 and 2, and 4 when asked for: as much of a scenario as another's savings demand needs. */
interface Opened {
  readonly resolved: Resolved
  readonly evaluator: Evaluator
  readonly memory: Memory
  readonly problems: Problem[]
  benefits(service: Service): ServiceCalculation['benefits']
}

function openScenario(
  document: Model,
  frame: Frame,
  id: string,
  ordinal: number,
  cache: Cache,
  used: Set<string>,
): Opened {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const memory = memoryOf(cache, ordinal, used, report)
  const resolved = resolveScenario(document, id, report)
  const evaluator = createEvaluator(document, resolved.overrides, resolved.overriddenBy, frame, memory)
  const calculated = new Map<Service, ServiceCalculation['benefits']>()
  return {
    resolved,
    evaluator,
    memory,
    problems,
    benefits(service) {
      let benefits = calculated.get(service)
      if (!benefits) {
        benefits = benefitsOf(frame, service, resolved.startSlip(service), evaluator, memory)
        calculated.set(service, benefits)
      }
      return benefits
    },
  }
}

function calculateScenario(
  document: Model,
  frame: Frame,
  { resolved, evaluator, memory, problems, benefits }: Opened,
  open: (id: string) => Opened,
): ScenarioCalculation {
  const { services } = resolved
  const factors = memory.keep('discount', discountFactors(frame, evaluator.discountRate()))

  const borne = services.map((service) => borneBy(frame, service, resolved, evaluator, memory))
  const lines: FundableLine[] = borne.flat()
  const fundings = fund(frame, resolved.fundingPlan, lines, evaluator, memory, (problem) => problems.push(problem))
  const pots = potShares(frame, lines, fundings, (source) =>
    capInÖre(capsOf(frame, source, `fundingPlans/${resolved.fundingPlan?.id ?? ''}/sources/${source.id}`, evaluator)),
  )
  const payers = payersOf(frame)

  let next = 0
  const calculated = services.map((service, s): ServiceCalculation => {
    const gains = benefits(service)
    const members = memory.once(`members:${service.id}`, [service.participants, frame], () => membersOf(frame, service))
    const fractions = fractionsOfParts(frame, service, resolved, members, evaluator, memory, gains, factors, problems)
    const costs = (borne[s] ?? []).map(({ line, terms, incurred: cost }) => {
      const funding = fundings[next] ?? { funded: [], rest: cost.amounts }
      const pot = pots[next] ?? []
      next++
      const shared = cost.bearer ? fractions(line) : null
      const from: unknown[] = [
        service,
        line,
        cost,
        shared,
        frame,
        funding.rest,
        ...pot.map((öre, k) => öre && memory.keep(`pot:${service.id}/${line.id}/${k}`, öre)),
      ]
      for (const { source, amounts } of funding.funded) from.push(source, amounts)
      const page = memory.once(`page:${service.id}/${line.id}`, from, () =>
        costPage(frame, service, line, cost, funding, shared, payers, pot),
      )
      return { line, terms, incurred: cost, funding, fractions: shared, page }
    })
    const pages = [...costs.map(({ page }) => page), ...gains.map(({ page }) => page)]
    const sums = memory.once(`totals:${service.id}`, [frame, ...pages], () =>
      serviceTotals(
        frame,
        costs.map(({ page }) => page),
        gains.map(({ page }) => page),
      ),
    )
    return { service, model: resolved.operatingModel(service), members, costs, benefits: gains, totals: sums }
  })

  const demand = demandOfScenario(document, frame, resolved, calculated, evaluator, open, problems)
  const all = totals(
    frame,
    calculated.map((service) => service.totals),
    demand,
    factors,
  )
  const order = [...document.departments.map(({ id, name }) => ({ id, name })), { id: central, name: central }]
  const seen = new Set<string>()
  const result: ScenarioResult = {
    id: resolved.id,
    name: resolved.name,
    years: frame.years,
    city: all.city,
    departments: order.flatMap(({ id, name }) => {
      const row = frame.rowOf.get(id)
      const figures = row === undefined ? undefined : all.departments[row]
      if (row === undefined || !figures || seen.has(id) || !exists(frame, row)) return []
      seen.add(id)
      return [{ id, name, figures }]
    }),
    services: document.services.flatMap(({ id, name }) => {
      const figures = all.services[calculated.findIndex(({ service }) => service.id === id)]
      return figures ? [{ id, name, figures }] : []
    }),
    problems: eachOnce(problems),
  }
  return { resolved, evaluator, services: calculated, demand, discountFactors: factors, result }
}

/** Step 3 for a service: the lines that exist under its operating model, in order of id. */
function borneBy(frame: Frame, service: Service, resolved: Resolved, evaluator: Evaluator, memory: Memory) {
  const model = resolved.operatingModel(service)
  const slip = resolved.startSlip(service)
  const members = memory.once(`members:${service.id}`, [service.participants, frame], () => membersOf(frame, service))
  return service.costLines.toSorted(byIdOrder).flatMap((line) => {
    const terms = termsOf(service, line, model)
    if (!terms) return []
    const { behaviour, amount, place } = terms
    const from = [
      frame,
      members,
      service.participants,
      service.owner,
      line.name,
      line.incurredBy,
      line.incurredBy.by === 'operator' ? model?.operator : null,
      line.index === undefined ? null : evaluator.index(line.index),
      line.capitalised,
      line.capitalised &&
        evaluator.series(
          line.capitalised.usefulLife,
          `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`,
        ),
      line.capitalised && evaluator.internalRate(),
      behaviour,
      'driver' in behaviour ? evaluator.driver(String(behaviour.driver)) : null,
      behaviour.kind === 'stepped' ? evaluator.series(behaviour.step, `${place}/behaviour/step`) : null,
      place,
      amount,
      evaluator.series(amount, `${place}/amount`, slip),
      slip,
    ]
    const cost = memory.once(`incurred:${place}`, from, (report) =>
      incurred(frame, service, line, terms, model, members, evaluator, slip, report),
    )
    return [{ service, line, terms, incurred: cost }]
  })
}

/** Step 4 for a service: its lines in kronor, in order of id. */
function benefitsOf(
  frame: Frame,
  service: Service,
  slip: number,
  evaluator: Evaluator,
  memory: Memory,
): ServiceCalculation['benefits'] {
  const members = memory.once(`members:${service.id}`, [service.participants, frame], () => membersOf(frame, service))
  return service.benefitLines.toSorted(byIdOrder).flatMap((line) => {
    if (line.kind === 'quality') return []
    const place = `services/${service.id}/benefitLines/${line.id}`
    const from = [
      frame,
      members,
      service.participants,
      line,
      slip,
      evaluator.series(line.amount, `${place}/amount`),
      evaluator.series(line.adoption, `${place}/adoption`, slip),
      line.kind === 'time' ? evaluator.series(line.realisation, `${place}/realisation`, slip) : null,
      evaluator.series(line.correction, `${place}/correction`),
      evaluator.series(line.lagMonths, `${place}/lagMonths`),
    ]
    const gain = memory.once(place, from, (report) => benefit(frame, service, line, members, evaluator, slip, report))
    if (!gain) return []
    const page = memory.once(`page:${place}`, [frame, service, line, gain], () =>
      benefitPage(frame, service, line, gain),
    )
    return [{ line, benefit: gain, page }]
  })
}

/** Step 6 for a service: the fractions of each part of the rule, worked out when a line first needs them. */
function fractionsOfParts(
  frame: Frame,
  service: Service,
  { splitRule }: Resolved,
  members: Members,
  evaluator: Evaluator,
  memory: Memory,
  benefits: ServiceCalculation['benefits'],
  factors: Float64Array,
  problems: Problem[],
): (line: CostLine) => Float64Array | null {
  const known = new Map<string, Float64Array>()
  return (line) => {
    const part = splitPartOf(splitRule, service, line)
    if (!part || !splitRule) return null
    let fractions = known.get(part.id)
    if (!fractions) {
      const place = `splitRules/${splitRule.id}/parts/${part.id}`
      const presentValues = () =>
        presentValueByLane(
          frame,
          benefits.map((gain) => gain.benefit),
          factors,
        )
      fractions = memory.keep(
        `fractions:${service.id}/${part.id}`,
        fractionsOf(frame, service, part, place, members, evaluator, presentValues, (problem) =>
          problems.push(problem),
        ),
      )
      known.set(part.id, fractions)
    }
    return fractions
  }
}

/** Step 7: own realised benefit, or another scenario's, by service. */
function demandOfScenario(
  document: Model,
  frame: Frame,
  resolved: Resolved,
  services: readonly ServiceCalculation[],
  evaluator: Evaluator,
  open: (id: string) => Opened,
  problems: Problem[],
): Demand {
  const { savingsDemand: demand, savingsDemandPlace: place } = resolved
  const sumOf = (benefits: ServiceCalculation['benefits']) => {
    const sums = new Float64Array(frame.shape.departments * frame.shape.years)
    for (const { page } of benefits)
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (page.realised[i] ?? 0)
    return sums
  }
  const other = demand.kind === 'scenario' ? demand.scenario : null
  const unknown = other !== null && !document.scenarios.some(({ id }) => id === other)
  const reference = other === null || unknown ? null : open(other)
  const realised = services.map(({ service, benefits }) => {
    // A scenario that does not exist is reported by references.ts; what it would ask is not known.
    if (unknown) return new Float64Array(frame.shape.departments * frame.shape.years).fill(Number.NaN)
    if (!reference) return sumOf(benefits)
    return sumOf(reference.resolved.services.includes(service) ? reference.benefits(service) : [])
  })
  return demandOf(frame, demand, place, realised, evaluator, (problem) => problems.push(problem))
}

/** Cap for the whole period in whole öre, never above the decision. */
function capInÖre({ total }: { total: Float64Array }): number {
  return Math.floor((total[0] ?? 0) * 100 + 1e-6)
}

/** Who pays a source, by year across mergers; null: the ordinary budget, which leaves the cost with its bearer. */
function payersOf(frame: Frame) {
  const { years } = frame.shape
  return ({ payer }: LineFunding['funded'][number]['source']): Payer | null => {
    if (payer.by === 'ordinary') return null
    if (payer.by === 'external') return { by: 'external' }
    const row = (payer.by === 'central' ? undefined : frame.rowOf.get(payer.department)) ?? frame.central
    const heads = Int16Array.from({ length: years }, (_, y) => {
      const head = frame.head[row * years + y] ?? -1
      return head < 0 ? row : head
    })
    return { by: 'department', row: heads }
  }
}

function exists(frame: Frame, row: number): boolean {
  const { years } = frame.shape
  for (let y = 0; y < years; y++) if (frame.head[row * years + y] === row) return true
  return false
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) {
    const key = `${problem.code} ${problem.where} ${JSON.stringify(problem.values)}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()]
}

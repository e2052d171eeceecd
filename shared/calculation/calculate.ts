// The calculation, read top to bottom: resolve → evaluate → incurred → benefit → funding → split → demand → net → ledger.
// Pure: the same document gives the same figures. A cache only saves time: pass the same one after each edit.
// Example: calculateAll(document).results[0].city.npv → −868 104 512 (öre) for the care diary under model A.
import { central, type Model, type OperatingModel, type Service, type SplitRule } from '../document/schema.ts'
import type { Problem } from '../problem.ts'
import { type Cache, collect, forgetUnused, type Memory, memoryOf, newCache } from './cache.ts'
import { checkDocument } from './checkDocument.ts'
import { type Demand, demandOf } from './demand.ts'
import type { Evaluator } from './evaluator.ts'
import { buildFrame, type Frame } from './frame.ts'
import { forgetReadings, type Reading, read } from './reading.ts'
import { type Resolved, resolveScenario } from './resolve.ts'
import type { ScenarioResult } from './results.ts'
import { type Borne, eachFor, type ServiceCalculation } from './service.ts'
import { settleScenario } from './settleScenario.ts'

export { type Cache, newCache } from './cache.ts'
export type { ServiceCalculation } from './service.ts'

/** Everything a scenario's figures were made from: what the trace walks. */
export interface ScenarioCalculation {
  readonly resolved: Resolved
  readonly evaluator: Evaluator
  readonly services: readonly ServiceCalculation[]
  readonly demand: Demand
  readonly discountFactors: Float64Array
  readonly result: ScenarioResult
  /** Steps 3 and 6 of a service under any model and rule, with this scenario's values. Until the next calculation. */
  borne(service: Service, model: OperatingModel | null, splitRule: SplitRule | null): Borne
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
  const steps = calculateInTurns(document, cache)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * The same a scenario at a time, those of `first` before the others, so that whoever asks can show what there is, let
 * others have a turn, or leave it unfinished: the next calculation takes over what was made. One at a time on a cache.
 */
export function* calculateInTurns(
  document: Model,
  cache: Cache,
  first: ReadonlySet<string> = new Set(),
): Generator<ScenarioResult, Calculation, void> {
  cache.pass++
  // What was asked between calculations has been told to whoever asked.
  cache.found = []
  const memory = memoryOf(cache, 0)
  const { firstYear, lastYear } = document.settings
  const frame = memory.once('frame', [firstYear, lastYear, document.departments], () =>
    buildFrame(document.settings, document.departments),
  )
  const documentProblems = checkDocument(document, memory)
  const readings = new Map<string, Reading>()
  const opened = new Map(
    [...new Set(document.scenarios.map(({ id }) => id))].map((id, ordinal) => [
      id,
      openScenario(document, frame, id, cache, ordinal, readings),
    ]),
  )
  const calculated = new Map<string, ScenarioCalculation>()
  for (const wanted of [true, false])
    for (const [id, scenario] of opened) {
      if (first.has(id) !== wanted) continue
      const made = calculateScenario(document, frame, scenario, opened, cache)
      calculated.set(id, made)
      yield made.result
    }
  const scenarios = [...opened.keys()].flatMap((id) => calculated.get(id) ?? [])
  forgetUnused(cache, Math.max(1, document.scenarios.length))
  forgetReadings(cache, readings)
  return {
    document,
    frame,
    scenarios,
    results: scenarios.map(({ result }) => result),
    problems: eachOnce([...documentProblems, ...scenarios.flatMap(({ result }) => result.problems)]),
  }
}

/** Step 1, and what steps 2, 3, 4 and 6 have given so far. */
interface Opened {
  readonly resolved: Resolved
  readonly problems: readonly Problem[]
  readonly memory: Memory
  readonly reading: Reading
}

function openScenario(
  document: Model,
  frame: Frame,
  id: string,
  cache: Cache,
  ordinal: number,
  readings: Map<string, Reading>,
): Opened {
  const { scenarios, services, operatingModels, fundingPlans, splitRules } = document
  const memory = memoryOf(cache, ordinal)
  const { value: resolved, problems } = collect(cache, () =>
    memory.once(`resolved:${id}`, [scenarios, services, operatingModels, fundingPlans, splitRules], () =>
      resolveScenario(document, id, memory.report),
    ),
  )
  const key = Object.keys(resolved.overrides).length === 0 ? '' : id
  const reading = readings.get(key) ?? read(document, frame, resolved, cache, memory, key)
  readings.set(key, reading)
  return { resolved, problems, memory, reading }
}

function calculateScenario(
  document: Model,
  frame: Frame,
  opened: Opened,
  others: ReadonlyMap<string, Opened>,
  cache: Cache,
): ScenarioCalculation {
  const { resolved, reading } = opened
  const { value, problems } = collect(cache, () => figuresOfScenario(document, frame, opened, others))
  const { result, services, demand } = value
  return {
    resolved,
    evaluator: reading.evaluator,
    services,
    demand,
    discountFactors: reading.discountFactors,
    borne: (service, model, splitRule) =>
      collect(cache, () => {
        const each = eachFor(document.operatingModels, splitRule, service)
        return reading.borne(service, resolved.startSlip(service), model, splitRule, each)
      }).value,
    result: { ...result, problems: eachOnce([...opened.problems, ...reading.problems, ...problems]) },
  }
}

function figuresOfScenario(document: Model, frame: Frame, opened: Opened, others: ReadonlyMap<string, Opened>) {
  const { resolved, memory, reading } = opened
  const { evaluator, discountFactors: factors } = reading
  const { services, fundingPlan } = resolved
  const borne = borneByServices(document, resolved, reading)

  const demand = demandOfScenario(frame, opened, others)
  const settled = settleScenario(frame, borne, fundingPlan, demand, evaluator, factors, memory)
  const all = settled.totals
  const shown = memory.once('shown', [frame, document.departments], () => shownDepartments(frame, document.departments))
  const figuresByService = new Map(services.map(({ id }, s) => [id, all.services[s]]))
  const result: Omit<ScenarioResult, 'problems'> = {
    id: resolved.id,
    name: resolved.name,
    years: frame.years,
    city: all.city,
    departments: shown.flatMap(({ id, name, row, exists }) => {
      const figures = all.departments[row]
      // One that never exists in the period is left out, unless something has been put on it.
      return figures && (exists || figures.yearly.some((öre) => öre !== 0)) ? [{ id, name, figures }] : []
    }),
    services: document.services.flatMap(({ id, name }) => {
      const figures = figuresByService.get(id)
      return figures ? [{ id, name, figures }] : []
    }),
  }
  return { services: settled.services, demand, result }
}

/** Steps 3, 4 and 6 of each service of a scenario. */
export function borneByServices(document: Model, resolved: Resolved, reading: Reading): Borne[] {
  const { services, splitRule } = resolved
  return services.map((service) =>
    reading.borne(
      service,
      resolved.startSlip(service),
      resolved.operatingModel(service),
      splitRule,
      eachFor(document.operatingModels, splitRule, service),
    ),
  )
}

/** Step 7: own realised benefit, or another scenario's, by service. */
function demandOfScenario(frame: Frame, opened: Opened, others: ReadonlyMap<string, Opened>): Demand {
  const { resolved, reading, memory } = opened
  const { savingsDemand: demand, savingsDemandPlace: place } = resolved
  // A scenario that does not exist is reported by references.ts; what it would ask is not known.
  const reference = demand.kind === 'scenario' ? others.get(demand.scenario) : opened
  const included = new Set(reference?.resolved.services)
  const realised = resolved.services.map((service) => {
    if (!reference) return new Float64Array(frame.shape.departments * frame.shape.years).fill(Number.NaN)
    if (!included.has(service)) return null
    return reference.reading.gains(service, reference.resolved.startSlip(service)).totals.realised
  })
  return demandOf(frame, demand, place, resolved.services, realised, reading.evaluator, memory)
}

/** Departments in document order, each once, and the city's common budget; `exists`: in some year of the period. */
function shownDepartments(frame: Frame, departments: Model['departments']) {
  const names = new Map([...departments].reverse().map(({ id, name }) => [id, name]))
  const order = [...new Set([...departments.map(({ id }) => id), central])]
  const { years } = frame.shape
  return order.flatMap((id) => {
    const row = frame.rowOf.get(id)
    if (row === undefined) return []
    const exists = frame.years.some((_, y) => frame.head[row * years + y] === row)
    return [{ id, name: names.get(id) ?? id, row, exists }]
  })
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) {
    const key = `${problem.code} ${problem.where} ${JSON.stringify(problem.values)}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()]
}

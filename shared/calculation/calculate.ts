// The calculation, read top to bottom: resolve → evaluate → incurred → benefit → funding → split → demand → net → ledger.
// Pure: the same document gives the same figures. A cache only saves time: pass the same one after each edit.
// Example: calculateAll(document).results[0].city.npv → −868 104 512 (öre) for the care diary under model A.
import { central, type Model } from '../document/schema.ts'
import type { Problem } from '../problem.ts'
import { discountFactors } from './benefit.ts'
import { type Cache, forgetUnused, type Memory, memoryOf, newCache } from './cache.ts'
import { checkDocument } from './checkDocument.ts'
import { type Demand, demandOf } from './demand.ts'
import { createEvaluator, type Evaluator } from './evaluate.ts'
import { buildFrame, type Frame } from './frame.ts'
import { capsOf, fund, type LineFunding } from './funding.ts'
import { type Payer, type PotÖre, potShares } from './ledger.ts'
import { type Resolved, resolveScenario } from './resolve.ts'
import type { ScenarioResult } from './results.ts'
import { borneBy, type Gains, gainsOf, type ServiceCalculation, settle } from './service.ts'
import { type ScenarioSums, sumServices, totals } from './totals.ts'

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
  cache.pass++
  const memory = memoryOf(cache, 0)
  const { firstYear, lastYear } = document.settings
  const frame = memory.once('frame', [firstYear, lastYear, document.departments], () =>
    buildFrame(document.settings, document.departments),
  )
  const documentProblems = checkDocument(document, memory)
  const opened = new Map<string, Opened>()
  const open = (id: string): Opened => {
    let scenario = opened.get(id)
    if (!scenario) {
      const ordinal = document.scenarios.findIndex((candidate) => candidate.id === id)
      scenario = openScenario(document, frame, id, memoryOf(cache, ordinal))
      opened.set(id, scenario)
    }
    return scenario
  }
  const scenarios = [...new Set(document.scenarios.map(({ id }) => id))].map((id) =>
    calculateScenario(document, frame, open(id), open),
  )
  forgetUnused(cache, Math.max(1, document.scenarios.length))
  return {
    document,
    frame,
    scenarios,
    results: scenarios.map(({ result }) => result),
    problems: eachOnce([...documentProblems, ...scenarios.flatMap(({ result }) => result.problems)]),
  }
}

/** Steps 1, 2 and 4: as much of a scenario as another's savings demand needs. */
interface Opened {
  readonly resolved: Resolved
  readonly evaluator: Evaluator
  readonly memory: Memory
  /** By service, in the order of `resolved.services`. */
  gains(): readonly Gains[]
}

function openScenario(document: Model, frame: Frame, id: string, memory: Memory): Opened {
  const { scenarios, services, operatingModels, fundingPlans, splitRules } = document
  const resolved = memory.once(`resolved:${id}`, [scenarios, services, operatingModels, fundingPlans, splitRules], () =>
    resolveScenario(document, id, memory.report),
  )
  const evaluator = createEvaluator(document, resolved.overrides, resolved.overriddenBy, frame, memory)
  let gains: readonly Gains[] | undefined
  return {
    resolved,
    evaluator,
    memory,
    gains() {
      gains ??= resolved.services.map((service) =>
        gainsOf(frame, service, resolved.startSlip(service), evaluator, memory),
      )
      return gains
    },
  }
}

function calculateScenario(
  document: Model,
  frame: Frame,
  opened: Opened,
  open: (id: string) => Opened,
): ScenarioCalculation {
  const { resolved, evaluator, memory } = opened
  const { services, fundingPlan, splitRule } = resolved
  const factors = memory.keep('discount', discountFactors(frame, evaluator.discountRate()))
  const gains = opened.gains()
  const borne = services.map((service, s) => {
    const gain = gains[s]
    if (!gain) throw new Error(`no gains of ${service.id}`)
    return borneBy(frame, gain, resolved.operatingModel(service), splitRule, factors, evaluator, memory)
  })

  const lines = borne.flatMap((service) => service.lines)
  const fundings = fundingPlan
    ? fund(frame, fundingPlan, lines, evaluator, memory)
    : lines.map(({ unfunded }) => unfunded)
  const pots: readonly PotÖre[] = fundingPlan
    ? potShares(frame, lines, fundings, (source) =>
        capInÖre(capsOf(frame, source, `fundingPlans/${fundingPlan.id}/sources/${source.id}`, evaluator)),
      )
    : []
  const payers = memory.once('payers', [frame], () => payersOf(frame))

  let next = 0
  const calculated = borne.map((service) => {
    const from = next
    next += service.lines.length
    return settle(frame, service, fundings.slice(from, next), pots.slice(from, next), payers, memory)
  })

  const demand = demandOfScenario(document, frame, opened, open)
  const ofServices = calculated.map((service) => service.totals)
  const sums = memory.again<ScenarioSums>('sums', [frame, ...ofServices], (before) =>
    sumServices(frame, ofServices, before),
  )
  const ids = services.map(({ id }) => id)
  const all = totals(frame, sums, demand, factors, ids, memory)
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
      const figures = all.services[ids.indexOf(id)]
      return figures ? [{ id, name, figures }] : []
    }),
    problems: eachOnce(memory.problems()),
  }
  return { resolved, evaluator, services: calculated, demand, discountFactors: factors, result }
}

/** Step 7: own realised benefit, or another scenario's, by service. */
function demandOfScenario(document: Model, frame: Frame, opened: Opened, open: (id: string) => Opened): Demand {
  const { resolved, evaluator, memory } = opened
  const { savingsDemand: demand, savingsDemandPlace: place } = resolved
  const other = demand.kind === 'scenario' ? demand.scenario : resolved.id
  // A scenario that does not exist is reported by references.ts; what it would ask is not known.
  const unknown = !document.scenarios.some(({ id }) => id === other)
  const reference = unknown ? null : open(other)
  const realised = resolved.services.map((service) => {
    if (!reference) return new Float64Array(frame.shape.departments * frame.shape.years).fill(Number.NaN)
    return reference.gains()[reference.resolved.services.indexOf(service)]?.realised ?? null
  })
  return demandOf(frame, demand, place, resolved.services, realised, evaluator, memory)
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

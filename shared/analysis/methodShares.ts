// What each department would be charged under every method: what is politics, and what is arithmetic.
// Methods that need no settings of their own, the keys the model already uses, and what its rules have set up.
// Example: Älvsjö 2016 pays 150 tkr shared equally, 54 tkr by users and 75 tkr by Shapley value: from 54 to 150.
import { methods, type SplitMethod } from '../allocation/index.ts'
import { memoryOf, newCache } from '../calculation/cache.ts'
import { gamesOf, partsFor, type ServiceCalculation } from '../calculation/service.ts'
import { fractionsOf, presentValueByLane } from '../calculation/split.ts'
import { usesOf } from '../calculation/symbols.ts'
import type { Model } from '../document/schema.ts'
import type { Problem } from '../problem.ts'
import type { Scope } from './scope.ts'
import { eachModel, sharedLines } from './serviceGame.ts'

export interface MethodShares {
  readonly method: SplitMethod
  /** öre by row on the basis, after funding; null: the method cannot be used, and the problems say why. */
  readonly charged: Float64Array | null
  /** Of the service asked about, department × year × draw; null when there are several, or the method cannot be used. */
  readonly fractions: Float64Array | null
  readonly problems: readonly Problem[]
}

export interface Candidate {
  readonly method: SplitMethod
  /** The rule it was set up in, when it has settings beyond a key. */
  readonly rule: string | null
}

/** Every method worth comparing for some services, each once: the scenario's own first. */
export function comparableMethods({ document, scenario, services, on }: Scope): Candidate[] {
  const basis = on === 'period' ? 'period' : 'year'
  const found = new Map<string, Candidate>()
  // The game is of the basis that is looked at, or its shares could not be held against it.
  const add = (method: SplitMethod, rule: string | null) => {
    const asked = ('basis' in method ? { ...method, basis } : method) as SplitMethod
    const key = canonical(asked)
    if (!found.has(key)) found.set(key, { method: asked, rule: setUp.has(asked.method) ? rule : null })
  }
  const addRule = (rule: Model['splitRules'][number] | null) => {
    for (const { service } of services)
      for (const { method } of partsFor(rule, service)) add(method, rule?.name ?? null)
  }
  addRule(scenario.resolved.splitRule)
  for (const rule of document.splitRules) addRule(rule)
  for (const driver of driversOf(document, services)) add({ method: 'driver', drivers: [{ driver, weight: 1 }] }, null)
  for (const { id, initial } of methods) {
    const settings = initial('any') as SplitMethod
    if (!setUp.has(id) && usesOf(settings).drivers.length === 0) add(settings, null)
  }
  return [...found.values()]
}

/** Methods that mean nothing before somebody has entered their settings. */
const setUp: ReadonlySet<string> = new Set(['fixedShares', 'fixedAndVariable', 'usage', 'tiered', 'support'])

/** The same settings, the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}

/** Keys that the services' cost lines count by. */
function driversOf(document: Model, services: readonly ServiceCalculation[]): string[] {
  const used = new Set(services.flatMap(({ service }) => usesOf(service.costLines).drivers))
  return document.drivers.flatMap(({ id }) => (used.has(id) ? [id] : []))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function methodShares(
  scope: Scope,
  method: SplitMethod,
  progress: (fraction: number) => void = () => {},
): MethodShares {
  const { frame, services, weights } = scope
  const { departments, years, draws } = frame.shape
  const charged = new Float64Array(departments)
  const problems: Problem[] = []
  let last: Float64Array | null = null
  for (const [done, calculated] of services.entries()) {
    progress(done / services.length)
    const shared = calculated.costs.filter(({ fractions }) => fractions)
    if (shared.length === 0) continue
    const fractions = fractionsUnder(scope, calculated, method, problems)
    last = fractions
    for (const { funding } of shared)
      for (let y = 0; y < years; y++) {
        const rest = funding.rest[y * draws] ?? 0
        const weight = weights[y] ?? 0
        if (weight === 0 || rest === 0) continue
        let sum = 0
        for (let d = 0; d < departments; d++) {
          const fraction = fractions[(d * years + y) * draws] ?? 0
          sum += fraction
          charged[d] = (charged[d] ?? 0) + weight * rest * fraction * 100
        }
        if (sum === 0) return { method, charged: null, fractions: null, problems }
      }
  }
  const participants = new Set(scope.participants)
  const unknown = charged.some((öre, row) => Number.isNaN(öre) && participants.has(row))
  const only = unknown || services.length > 1 ? null : last
  return { method, charged: unknown ? null : charged, fractions: only, problems }
}

function fractionsUnder(
  scope: Scope,
  calculated: ServiceCalculation,
  method: SplitMethod,
  problems: Problem[],
): Float64Array {
  const { document, frame, scenario } = scope
  const { service, members, model, benefits } = calculated
  const { evaluator, discountFactors: factors } = scenario
  const memory = memoryOf(newCache(), 0)
  const game = {
    frame,
    service,
    members,
    slip: scenario.resolved.startSlip(service),
    model,
    each: eachModel(document.operatingModels),
    lines: sharedLines(scenario.resolved.splitRule, service),
  }
  const columns = [...scope.weights.keys()].filter((y) => scope.weights[y] !== 0)
  const presentValues = () =>
    presentValueByLane(
      frame,
      benefits.map(({ benefit }) => benefit),
      factors,
    )
  return fractionsOf(
    frame,
    service,
    { id: '', phases: [], services: [], method },
    `services/${service.id}`,
    members,
    evaluator,
    presentValues,
    gamesOf(game, benefits, factors, service.id, evaluator, memory, columns),
    (problem) => problems.push(problem),
  )
}

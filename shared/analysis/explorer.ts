// The explorer: every operating model × split rule × funding plan of one scenario at once, measured by what matters.
// Each combination goes through the steps of the calculation itself; what it shares with others is made once: benefits
// for all, what is borne for each model and rule, and pages of the ledger that a plan does not touch.
// Example: 4 models × 8 rules × 3 plans = 96 combinations; "A, delat lika": city −8 681 tkr, 15 losers, 2 districts worst.

import { memoryOf, newCache } from '../calculation/cache.ts'
import { type Calculation, calculateAll, type ScenarioCalculation } from '../calculation/calculate.ts'
import { measures } from '../calculation/results.ts'
import type { Borne } from '../calculation/service.ts'
import { settleScenario } from '../calculation/settleScenario.ts'
import type { Edit, Json, Patch } from '../document/edit.ts'
import type { FundingPlan, Model, OperatingModel, Phase, Scenario, SplitRule } from '../document/schema.ts'

export interface Combination {
  readonly model: OperatingModel
  /** null: nothing is shared. A rule the document does not have comes along when a scenario is made of it. */
  readonly rule: SplitRule | null
  /** null: no funding plan. */
  readonly plan: FundingPlan | null
}

export interface ExplorerMeasures {
  /** öre; null: could not be calculated. */
  readonly cityNpv: number | null
  /** Departments, `central` apart, whose net present value is below −1 kr. */
  readonly losers: number
  /** Least net present value of a department, öre; null: could not be calculated. */
  readonly largestLoss: number | null
  /** Who it is; null without departments. */
  readonly worst: string | null
  /** Department-years with a savings demand above what is realised. */
  readonly gapYears: number
  /** −max core excess, öre: 0 when no group gains by leaving; null: not asked, or not available. */
  readonly stability: number | null
  /** Services that the rule is meant to share but cannot, so that the cost stays where it fell. */
  readonly notShared: number
}

export interface Explored extends ExplorerMeasures {
  readonly combination: Combination
}

export interface ExplorerChoice {
  /** Scenario whose services, slips, demand and assumptions all combinations share. */
  readonly base: string
  readonly models: readonly OperatingModel[]
  readonly rules: readonly (SplitRule | null)[]
  readonly plans: readonly (FundingPlan | null)[]
  /** Asked for each model and rule when given, since funding moves no cost between those who share; null: not available. */
  readonly stability?: (services: readonly Borne[]) => number | null
}

/** How many combinations a choice makes. */
export function combinationCount({ models, rules, plans }: ExplorerChoice): number {
  return models.length * rules.length * plans.length
}

/**
 * One combination after another, so that whoever asks can show progress, let others have a turn, or stop.
 * `calculation`: of the document as it stands. A base that does not exist is a bug and throws.
 */
export function* explore(calculation: Calculation, choice: ExplorerChoice): Generator<Explored, void, void> {
  const base = calculation.scenarios.find(({ resolved }) => resolved.id === choice.base)
  if (!base) throw new Error(`no scenario ${choice.base}`)
  const { frame } = calculation
  const { resolved, evaluator, discountFactors, demand } = base
  const exceptions = modelExceptions(calculation.document, choice.base)
  const cache = newCache()
  const memories = choice.plans.map((_, ordinal) => memoryOf(cache, ordinal))
  for (const model of choice.models)
    for (const rule of choice.rules) {
      const borne = resolved.services.map((service) => {
        const own = exceptions.get(service.id)
        return base.borne(service, own === undefined ? model : own, rule)
      })
      const stability = choice.stability?.(borne) ?? null
      const notShared = borne.filter(isNotShared).length
      for (const [p, plan] of choice.plans.entries()) {
        const memory = memories[p] ?? memoryOf(cache, 0)
        // What is not shared with the next combination is not kept: a slot a plan, as if each were a scenario.
        const settled = settleScenario(frame, borne, plan, demand, evaluator, discountFactors, memory)
        cache.found = []
        yield {
          combination: { model, rule, plan },
          stability,
          notShared,
          ...measured(calculation, base, settled.totals),
        }
      }
    }
}

/** The rule has a part for some of its lines, and no share of them comes out other than nought. */
function isNotShared({ lines, gains: { members } }: Borne): boolean {
  const meant = lines.filter(({ incurred, fractions }) => incurred.bearer && fractions)
  return (
    meant.length > 0 &&
    members.includes(1) &&
    meant.every(({ fractions }) => fractions?.every((fraction) => fraction === 0))
  )
}

/** Services whose operating model is another than their scenario's, which the explorer leaves as it is. */
function modelExceptions(document: Model, base: string): ReadonlyMap<string, OperatingModel | null> {
  const found = new Map<string, OperatingModel | null>()
  const seen = new Set<string>()
  let next: string | undefined = base
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const link: Scenario | undefined = document.scenarios.find(({ id }) => id === next)
    for (const [service, model] of Object.entries(link?.operatingModelByService ?? {}))
      if (!found.has(service)) found.set(service, document.operatingModels.find(({ id }) => id === model) ?? null)
    next = link?.basedOn
  }
  return found
}

const gapRow = measures.indexOf('gap')

function measured(
  { document, frame }: Calculation,
  { result }: ScenarioCalculation,
  { city, departments }: ReturnType<typeof settleScenario>['totals'],
): Omit<ExplorerMeasures, 'stability' | 'notShared'> {
  const { years } = frame.shape
  let [losers, gapYears] = [0, 0]
  let largestLoss: number | null = Number.POSITIVE_INFINITY
  let worst: string | null = null
  // Those that never exist in the period are no losers; the base's result has left them out already.
  const there = new Set(result.departments.map(({ id }) => id))
  for (const { id } of document.departments) {
    const figures = departments[frame.rowOf.get(id) ?? -1]
    if (!figures || !(there.has(id) || figures.yearly.some((öre) => öre !== 0))) continue
    const { npv, yearly } = figures
    if (npv < -100) losers++
    if (Number.isNaN(npv)) largestLoss = null
    else if (largestLoss !== null && npv < largestLoss) [largestLoss, worst] = [npv, id]
    for (let y = 0; y < years; y++) if ((yearly[gapRow * years + y] ?? 0) > 0) gapYears++
  }
  return {
    cityNpv: Number.isNaN(city.npv) ? null : city.npv,
    losers,
    largestLoss: largestLoss === null || worst === null ? null : largestLoss,
    worst: largestLoss === null ? null : worst,
    gapYears,
  }
}

/** What the splits of a shared service usually concern; development stays where it fell. */
export const operationPhases: readonly Phase[] = ['drift', 'systemforvaltning', 'vidareutveckling', 'samordning']

/** Rules to try beside the document's own: each way that needs no settings, and one for every driver. */
export function standardRules(
  document: Model,
  nameOf: (method: 'equal' | 'benefit' | 'central') => string,
  phases: readonly Phase[] = operationPhases,
): SplitRule[] {
  const rule = (id: string, name: string, method: SplitRule['parts'][number]['method']): SplitRule => ({
    id: `utforska-${id}`,
    name,
    parts: [{ id: 'alla', phases: [...phases], services: [], method }],
    note: '',
  })
  return [
    rule('lika', nameOf('equal'), { method: 'equal' }),
    rule('nytta', nameOf('benefit'), { method: 'benefit' }),
    rule('central', nameOf('central'), { method: 'central' }),
    ...document.drivers.map(({ id, name }) =>
      rule(id, name, { method: 'driver', drivers: [{ driver: id, weight: 1 }] }),
    ),
  ]
}

/** One click: a scenario of the combination, based on the explored one; rules and plans the document lacks come along. */
export function makeScenario(document: Model, base: string, combination: Combination, name: string): Edit {
  const { model } = combination
  const patches: Patch[] = []
  const brought = <T extends { readonly id: string }>(list: 'splitRules' | 'fundingPlans', one: T | null): T | null => {
    if (!one) return null
    const standing = document[list].find(({ id }) => id === one.id)
    // One by the same id may have been changed since: then it is another.
    if (standing && JSON.stringify(standing) === JSON.stringify(one)) return one
    const item = { ...one, id: freeId(document[list], one.id) }
    patches.push({ op: 'insert', place: list, item: item as Json, before: null })
    return item
  }
  const rule = brought('splitRules', combination.rule)
  const plan = brought('fundingPlans', combination.plan)
  const item = {
    id: freeId(document.scenarios, 'utforskat'),
    name,
    basedOn: base,
    operatingModel: model.id,
    splitRule: rule?.id ?? null,
    fundingPlan: plan?.id ?? null,
    note: '',
  }
  patches.push({ op: 'insert', place: 'scenarios', item, before: null })
  return { name: { key: 'edit.makeScenario', values: { what: name } }, patches }
}

function freeId(items: readonly { readonly id: string }[], wanted: string): string {
  const used = new Set(items.map(({ id }) => id))
  let id = wanted
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`
  return id
}

/** All at once, for whoever does not need to show progress. `stop` is asked before each combination. */
export function exploreAll(document: Model, choice: ExplorerChoice, stop: () => boolean = () => false): Explored[] {
  const found: Explored[] = []
  for (const explored of explore(calculateAll(document), choice)) {
    if (stop()) break
    found.push(explored)
  }
  return found
}

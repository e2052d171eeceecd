// Step 1. A scenario may be based on another and hold only its differences; here they are laid on top of each other.
// What a scenario does not change is the same object as before, which is what the cache compares by.
// Example: "A, delat lika" is based on "A" and holds one thing: its split rule.
import type {
  FundingPlan,
  Model,
  OperatingModel,
  SavingsDemand,
  Scenario,
  Service,
  SplitRule,
} from '../document/schema.ts'
import { problem } from '../problem.ts'
import type { Report } from './cache.ts'

export interface Resolved {
  readonly id: string
  readonly name: string
  readonly services: readonly Service[]
  /** null: none chosen, or one that does not exist (reported). */
  operatingModel(service: Service): OperatingModel | null
  readonly fundingPlan: FundingPlan | null
  readonly splitRule: SplitRule | null
  readonly savingsDemand: SavingsDemand
  /** Where the savings demand was entered: the scenario itself or one it is based on. */
  readonly savingsDemandPlace: string
  readonly overrides: NonNullable<Scenario['overrides']>
  /** Scenario whose override of an assumption holds, by assumption id. */
  readonly overriddenBy: Readonly<Record<string, string>>
  startSlip(service: Service): number
}

const noDemand: SavingsDemand = { kind: 'none' }

export function resolveScenario(document: Model, id: string, report: Report): Resolved {
  const chain = chainOf(document, id, report)
  const scenario = chain[0]
  if (!scenario) throw new Error(`no scenario ${id}`)
  const first = <K extends keyof Scenario>(key: K): Scenario[K] | undefined =>
    chain.find((link) => link[key] !== undefined)?.[key]

  const overrides = emptyRecord<NonNullable<Scenario['overrides']>[string]>()
  const overriddenBy = emptyRecord<string>()
  for (const link of chain.toReversed())
    for (const [assumption, value] of Object.entries(link.overrides ?? {})) {
      overrides[assumption] = value
      overriddenBy[assumption] = link.id
    }
  const slips = emptyRecord<number>()
  const models = emptyRecord<string>()
  for (const link of chain.toReversed()) {
    Object.assign(slips, link.startSlip)
    Object.assign(models, link.operatingModelByService)
  }
  const included = first('services')
  const byId = <T extends { id: string }>(list: readonly T[], wanted: string | null | undefined): T | null =>
    list.find((item) => item.id === wanted) ?? null
  const model = first('operatingModel')
  const demandLink = chain.find((link) => link.savingsDemand !== undefined)

  return {
    id,
    name: scenario.name,
    services: document.services.filter((service) => !included || included.includes(service.id)).sort(byIdOrder),
    operatingModel: (service) => byId(document.operatingModels, models[service.id] ?? model),
    fundingPlan: byId(document.fundingPlans, first('fundingPlan')),
    splitRule: byId(document.splitRules, first('splitRule')),
    savingsDemand: demandLink?.savingsDemand ?? noDemand,
    savingsDemandPlace: `scenarios/${demandLink?.id ?? id}/savingsDemand`,
    overrides,
    overriddenBy,
    startSlip: (service) => slips[service.id] ?? 0,
  }
}

/** Without a prototype: an id may be any word, 'constructor' too. */
function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>
}

/** Stable order of ids, the same on every machine. */
export function byIdOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The scenario, what it is based on, and so on; a circle is cut and reported. */
function chainOf(document: Model, id: string, report: Report): Scenario[] {
  const chain: Scenario[] = []
  let next: string | undefined = id
  while (next !== undefined) {
    const link: Scenario | undefined = document.scenarios.find((scenario) => scenario.id === next)
    if (!link) break
    if (chain.includes(link)) {
      report(problem('scenario-cycle', `scenarios/${link.id}/basedOn`, { name: link.name }))
      break
    }
    chain.push(link)
    next = link.basedOn
  }
  return chain
}

/** Whether the scenario believes something else than the model: it is then no better or worse than the others. */
export function changesAssumptions(scenarios: Model['scenarios'], id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const scenario = scenarios.find((one) => one.id === at)
    if (Object.keys(scenario?.overrides ?? {}).length > 0) return true
    at = scenario?.basedOn
  }
  return false
}

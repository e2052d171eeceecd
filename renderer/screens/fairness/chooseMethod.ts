// A method chosen from the fairness screen becomes the scenario's own split rule, as one edit. A rule that other scenarios
// use too is left as it is: the scenario gets a copy of its own.
import type { SplitMethod } from '../../../shared/allocation/index.ts'
import { chainOf } from '../../../shared/analysis/participation.ts'
import type { Edit, Json, Patch } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'

interface Chosen {
  readonly scenario: string
  /** null: every service that the rule shares. */
  readonly service: string | null
  readonly method: SplitMethod
  readonly methodName: string
  readonly ruleName: string
  readonly newId: (prefix: string) => string
}

/** null: the scenario shares nothing, so there is no part to change. */
export function chooseMethod(document: Model, chosen: Chosen): Edit | null {
  const { scenario: id, service, method, methodName, ruleName, newId } = chosen
  const scenario = document.scenarios.find((one) => one.id === id)
  const ruleId = splitRuleOf(document, id)
  const rule = document.splitRules.find((one) => one.id === ruleId)
  if (!scenario || !rule) return null
  const parts = rule.parts.flatMap((part) => {
    const concerns = service === null || part.services.length === 0 || part.services.includes(service)
    if (!concerns) return [part]
    const only = service === null || part.services.length === 1 || document.services.length === 1
    if (only) return [{ ...part, method }]
    // The first part that matches decides, so the service's own stands before the one for all.
    return [{ ...part, id: newId('del'), services: [service], method }, part]
  })
  const shared = document.scenarios.some((other) => other.id !== id && splitRuleOf(document, other.id) === rule.id)
  const patches: Patch[] = shared
    ? copied(document, { ...rule, id: newId('fordelning'), name: ruleName, parts } as Json & { id: string }, id)
    : [{ op: 'set', place: `splitRules/${rule.id}/parts`, value: parts as Json }]
  return { name: { key: 'edit.chooseMethod', values: { method: methodName, scenario: scenario.name } }, patches }
}

function copied(document: Model, rule: Json & { readonly id: string }, scenario: string): Patch[] {
  // Scenarios based on this one go on as they were.
  const inheriting = document.scenarios.filter(
    (other) => other.id !== scenario && other.splitRule === undefined && other.basedOn === scenario,
  )
  const before = splitRuleOf(document, scenario)
  return [
    { op: 'insert', place: 'splitRules', item: rule, before: null },
    { op: 'set', place: `scenarios/${scenario}/splitRule`, value: rule.id },
    ...inheriting.map(({ id }): Patch => ({ op: 'set', place: `scenarios/${id}/splitRule`, value: before ?? null })),
  ]
}

/** The rule a scenario goes by, its own or what it is based on. */
export function splitRuleOf(document: Model, scenario: string): string | null {
  return chainOf(document, scenario).find(({ splitRule }) => splitRule !== undefined)?.splitRule ?? null
}

// What a scenario takes over from the one it is based on. A cycle ends the chain (the calculation reports it).
import { type Edit, type Json, setValue } from '../../../shared/document/edit.ts'
import type { Assumption, AssumptionValue, Model, Scenario } from '../../../shared/document/schema.ts'

/** The scenario itself, the one it is based on, and so on. */
export function chainOf({ scenarios }: Model, scenario: Scenario): Scenario[] {
  const chain: Scenario[] = []
  let current: Scenario | undefined = scenario
  while (current && !chain.includes(current)) {
    chain.push(current)
    const { basedOn }: Scenario = current
    current = scenarios.find(({ id }) => id === basedOn)
  }
  return chain
}

/** The scenario that decides a field, and what it says; null when none in the chain says anything. */
export function deciding<Field extends keyof Scenario>(
  document: Model,
  scenario: Scenario,
  field: Field,
): { readonly by: Scenario; readonly value: Scenario[Field] } | null {
  const by = chainOf(document, scenario).find((one) => one[field] !== undefined)
  return by ? { by, value: by[field] } : null
}

export function overrideOf(
  document: Model,
  scenario: Scenario,
  { id, value }: Assumption,
): { readonly by: Scenario | null; readonly value: AssumptionValue } {
  const by = chainOf(document, scenario).find((one) => one.overrides && Object.hasOwn(one.overrides, id))
  return { by: by ?? null, value: by?.overrides?.[id] ?? value }
}

/** Sets or (undefined) takes away what the scenario says of one thing in a record such as `overrides`. */
export function setInRecord(
  scenario: Scenario,
  field: 'overrides' | 'startSlip' | 'operatingModelByService',
  key: string,
  value: Json | undefined,
  what: string,
): Edit | null {
  const record = scenario[field]
  const place = `scenarios/${scenario.id}/${field}`
  if (record === undefined) return value === undefined ? null : setValue(place, { [key]: value }, what)
  if (value === undefined && !Object.hasOwn(record, key)) return null
  return setValue(`${place}/${key}`, value, what)
}

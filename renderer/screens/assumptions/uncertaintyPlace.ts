// Which assumption the uncertainty is asked for: the one whose row the active cell stands in, in the model or a scenario.
import { isDistribution } from '../../../shared/document/distribution.ts'
import { type Edit, type Json, setValue, valueAtPlace } from '../../../shared/document/edit.ts'
import { assumptionAt } from '../../../shared/document/place.ts'
import type { Assumption, AssumptionValue, Distribution, Model, Scenario } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import type { State } from '../../store/state.ts'
import { overrideOf, setInRecord } from '../scenarios/inheritance.ts'

/** null: the active cell is no assumption's, or nothing can be changed. */
export function uncertaintyPlace({ active, document, readOnly }: State): Place | null {
  const place = active?.place
  if (!place || readOnly) return null
  const assumption = assumptionAt(place, document)
  if (!assumption) return null
  const [list, scenario] = place.split('/')
  return list === 'assumptions'
    ? `assumptions/${assumption.id}/value`
    : `scenarios/${scenario}/overrides/${assumption.id}`
}

export interface UncertainPlace {
  readonly place: Place
  readonly assumption: Assumption
  /** The scenario that it is changed for; null: the model. */
  readonly scenario: Scenario | null
  /** What holds there, perhaps from another scenario. */
  readonly value: AssumptionValue
}

export function uncertainAt(document: Model, place: Place): UncertainPlace | null {
  const assumption = assumptionAt(place, document)
  if (!assumption) return null
  const scenario = document.scenarios.find(({ id }) => place.startsWith(`scenarios/${id}/`)) ?? null
  const value = scenario ? overrideOf(document, scenario, assumption).value : assumption.value
  return { place, assumption, scenario, value }
}

/** `value` a distribution, or the number it counted as when it is taken away; null: nothing would change. */
export function uncertaintyEdit(document: Model, at: UncertainPlace, value: Distribution | number): Edit | null {
  const { place, assumption, scenario } = at
  if (JSON.stringify(valueAtPlace(document, place)) === JSON.stringify(value)) return null
  const what = [scenario?.name, assumption.name || assumption.symbol].filter(Boolean).join(' · ')
  const edit = scenario
    ? setInRecord(scenario, 'overrides', assumption.id, value as Json, what)
    : setValue(place, value as Json, what)
  const key = isDistribution(value) ? 'edit.uncertainty' : 'edit.uncertaintyRemoved'
  return edit && { ...edit, name: { key, values: { what } } }
}

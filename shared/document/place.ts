// A place in words, for problems, comments and the formula bar.
// Example: 'services/omsorgsdagboken/costLines/drift/amount/2013' →
// 'Tjänster › Omsorgsdagboken › Kostnadsrader › Drift › Belopp › 2013'.
import { isMessageKey, type Language, text, textOf } from '../language/index.ts'
import type { Place } from '../problem.ts'
import { type Assumption, central, type Model } from './schema.ts'

/** Fields whose next step names an item, and the document's list to look its name up in when it has none of its own. */
const itemFields: ReadonlyMap<string, string> = new Map([
  ...['departments', 'drivers', 'assumptions', 'operatingModels', 'services', 'fundingPlans', 'splitRules'].map(itself),
  ...['scenarios', 'decisions', 'outturn', 'comments', 'history'].map(itself),
  ...['costLines', 'benefitLines', 'indicators', 'sources', 'parts', 'outcomes'].map(itself),
  ['participants', 'departments'],
  ['values', 'departments'],
  ['amounts', 'departments'],
  ['shares', 'departments'],
  ['variants', 'operatingModels'],
  ['overrides', 'assumptions'],
  ['operatingModelByService', 'services'],
  ['startSlip', 'services'],
])

function itself(list: string): [string, string] {
  return [list, list]
}

/** Never fails: a step that leads nowhere is shown as it is written. `document` may be a file that fits no schema. */
export function describePlace(document: unknown, place: Place, language: Language): string {
  if (place === '') return text(language, 'place.document')
  const words: string[] = []
  let value: unknown = document
  let field = ''
  for (const step of place.split('/')) {
    const list = itemFields.get(field)
    value = within(value, step)
    words.push(list === undefined ? fieldName(step, language) : itemName(document, list, step, value, language))
    field = list === undefined ? step : ''
  }
  return words.join(' › ')
}

function fieldName(step: string, language: Language): string {
  const key = `field.${step}`
  return isMessageKey(key) ? textOf(language, key) : step
}

function itemName(document: unknown, list: string, step: string, item: unknown, language: Language): string {
  if (list === 'departments' && step === central) return text(language, 'term.department.central')
  // An item without an id is addressed by its position, which people count from one.
  const positioned = /^\d{1,3}$/.test(step) && within(item, 'id') !== step
  for (const named of positioned ? [item] : [item, within(within(document, list), step)])
    for (const key of ['name', 'title', 'symbol']) {
      const name = within(named, key)
      if (typeof name === 'string' && name.trim() !== '') return name
    }
  return positioned ? String(Number(step) + 1) : step
}

function within(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.find((item) => within(item, 'id') === step) ?? value[Number(step)]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}

/** The assumption that a place stands in, or changes for a scenario. */
export function assumptionAt(place: Place, { assumptions }: Pick<Model, 'assumptions'>): Assumption | undefined {
  const [list, id, field, key] = place.split('/')
  const wanted = list === 'assumptions' ? id : list === 'scenarios' && field === 'overrides' ? key : undefined
  return wanted === undefined ? undefined : assumptions.find((one) => one.id === wanted)
}

/** The unit of an assumption or a driver, anywhere in it or where a scenario changes it; '' for what has none of its own. */
export function unitAt(place: Place, document: Pick<Model, 'assumptions' | 'drivers'>): string {
  const [list, id] = place.split('/')
  const driver = list === 'drivers' ? document.drivers.find((one) => one.id === id) : undefined
  return (driver ?? assumptionAt(place, document))?.unit ?? ''
}

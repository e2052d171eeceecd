// A place in words, for problems, comments and the formula bar.
// Example: 'services/omsorgsdagboken/costLines/drift/amount/2013' →
// 'Tjänster › Omsorgsdagboken › Kostnadsrader › Drift › Belopp › 2013'.
import { isMessageKey, type Language, text, textOf } from '../language/index.ts'
import type { Place } from '../problem.ts'
import { central } from './schema.ts'

/** Lists that the keys of a record, or the ids of a list, refer to. */
const referredLists: ReadonlyMap<string, string> = new Map([
  ['participants', 'departments'],
  ['values', 'departments'],
  ['amounts', 'departments'],
  ['shares', 'departments'],
  ['variants', 'operatingModels'],
  ['overrides', 'assumptions'],
  ['operatingModelByService', 'services'],
  ['startSlip', 'services'],
])

/** Never fails: a step that leads nowhere is shown as it is written. `document` may be a file that fits no schema. */
export function describePlace(document: unknown, place: Place, language: Language): string {
  if (place === '') return text(language, 'place.document')
  const words: string[] = []
  let value: unknown = document
  let field = ''
  for (const step of place.split('/')) {
    const inList = Array.isArray(value)
    const isField = !inList && !referredLists.has(field)
    value = within(value, step)
    words.push(isField ? fieldName(step, language) : itemName(document, field, step, value, language))
    field = isField ? step : ''
  }
  return words.join(' › ')
}

function fieldName(step: string, language: Language): string {
  const key = `field.${step}`
  return isMessageKey(key) ? textOf(language, key) : step
}

function itemName(document: unknown, list: string, step: string, item: unknown, language: Language): string {
  const referred = referredLists.get(list) ?? list
  if (referred === 'departments' && step === central) return text(language, 'term.department.central')
  // A list of bare ids (the services of a scenario) names what stands in the document's own list of that name.
  for (const named of [item, within(within(document, referred), step)])
    for (const key of ['name', 'title', 'symbol']) {
      const name = within(named, key)
      if (typeof name === 'string' && name.trim() !== '') return name
    }
  return /^\d{1,3}$/.test(step) ? String(Number(step) + 1) : step
}

function within(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.find((item) => within(item, 'id') === step) ?? value[Number(step)]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}

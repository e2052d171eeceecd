// Random edits anywhere in a document: cells, names, whole settings, list items removed, added, moved, renamed references.
// Example: editFrom(document, [3, 141, 59]) picks a place by the first number and what to do there by the others.
// What comes out fits the schema and may be wrong in every other way: a calculation must answer all the same.
import fc from 'fast-check'
import {
  applyEdit,
  type Edit,
  insertItem,
  type Json,
  moveItem,
  removeItem,
  setValue,
} from '../../shared/document/edit.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'

/** Numbers an edit is made of: made into an edit when it is known what the document looks like by then. */
export type Dice = readonly [number, number, number]
export const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(), fc.nat(), fc.nat())

interface Spot {
  readonly place: string
  readonly field: string
  readonly value: unknown
  /** The list it is an item of. */
  readonly list: readonly unknown[] | null
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

/** Every place an edit can name. */
function spotsOf(document: Model): Spot[] {
  const spots: Spot[] = []
  const visit = (value: unknown, place: string, field: string, list: readonly unknown[] | null) => {
    if (place !== '' && place !== 'formatVersion') spots.push({ place, field, value, list })
    const below = place === '' ? '' : `${place}/`
    if (Array.isArray(value)) {
      for (const item of value) {
        const id = idOf(item)
        if (id !== undefined) visit(item, `${below}${id}`, field, value)
      }
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${below}${key}`, key, null)
  }
  visit(document, '', '', null)
  return spots
}

const numbers = [0, 1, -1, 0.5, 0.1, 100, 33.335, 1e6, -250.005, 2012, 12]
const texts = [
  '=pris',
  '=pris * antal',
  '=antal / sum(folk)',
  '=takt',
  '=takt + okand',
  '=prist * 2',
  '=kalkyl',
  '=kalkyl + pris',
  '=1 / 0',
  '=kalkyl * index(prisokning)',
  'tolv',
  '',
  '=ovisst + year',
  '=folk +',
]
const broken = { distribution: 'lognormal', mean: 0, deviation: 0, nominal: 'mode' }
const someIds = [
  'anna',
  'bo',
  'cilla',
  'central',
  'ingen',
  'born',
  'tjanst0',
  'tjanst1',
  'plan',
  'regel',
  'grund',
  'annat0',
]

/** Values that fit a field by its name. */
function valuesOf({ place, field, value }: Spot, document: Model): readonly (Json | undefined)[] {
  const departments = document.departments.map(({ id }) => id)
  switch (field) {
    case 'firstYear':
    case 'lastYear':
    case 'baseYear':
      return [2009, 2010, 2011, 2012, 2014]
    case 'from':
    case 'to':
    case 'fromYear':
    case 'validFrom':
    case 'validTo':
      return [2010, 2011, 2013, undefined]
    case 'prices':
      return ['fixed', 'nominal']
    case 'successor':
      return [undefined, ...departments.map((department) => ({ department, from: 2011 }))]
    case 'behaviour':
      return [
        { kind: 'fixed' },
        { kind: 'perParticipant' },
        { kind: 'perUnit', driver: 'antal' },
        { kind: 'perUnit', driver: 'ingen' },
        { kind: 'stepped', driver: 'folk', step: 0 },
        { kind: 'stepped', driver: 'folk', step: '=10' },
      ]
    case 'incurredBy':
      return [{ by: 'operator' }, { by: 'owner' }, { by: 'participants' }, { by: 'department', department: 'bo' }]
    case 'operator':
      return [{ by: 'owner' }, { by: 'each' }, ...departments.map((department) => ({ by: 'department', department }))]
    case 'payer':
      return [{ by: 'central' }, { by: 'external' }, { by: 'ordinary' }, { by: 'department', department: 'bo' }]
    case 'receiver':
      return [{ to: 'participants' }, { to: 'public' }, { to: 'department', department: 'anna' }]
    case 'method':
      return [
        { method: 'equal' },
        { method: 'central' },
        { method: 'benefit' },
        { method: 'driver', drivers: [{ driver: 'netto', weight: 1 }] },
        { method: 'driver', drivers: [{ driver: 'antal', weight: 'tolv' }] },
        { method: 'usage', driver: 'antal', capacity: 7 },
        { method: 'fixedShares', shares: { anna: 0.5, bo: 0.5 } },
        { method: 'fixedAndVariable', fixedPart: 0.4, drivers: [{ driver: 'folk', weight: 1 }] },
      ]
    case 'savingsDemand':
      return [
        undefined,
        { kind: 'none' },
        { kind: 'ownRealised', share: 1 },
        { kind: 'scenario', scenario: 'annat0', share: 0.7 },
        { kind: 'entered', amounts: { anna: 100.005 } },
      ]
    case 'kind':
      return value === 'cash' || value === 'time' || value === 'quality' ? ['cash', 'time', 'quality'] : [value as Json]
    case 'phases':
      return [[], ['drift'], ['drift', 'inforande']]
    case 'phase':
      return ['drift', 'inforande', 'avveckling']
    case 'rationing':
      return ['proportional', 'cea', 'cel', 'talmud']
    case 'capitalised':
      return [undefined, { usefulLife: 2 }, { usefulLife: 0 }]
    case 'index':
      return [undefined, 'prisokning', 'okand', 'kalkyl']
    case 'cap':
    case 'capByYear':
      return [null, 0, 10.005, 5000, '=pris', 'tolv']
    case 'basedOn':
    case 'operatingModel':
    case 'splitRule':
    case 'fundingPlan':
      return [undefined, ...someIds, 'sist', 'hemma', 'var-och-en']
    case 'symbol':
      return ['pris', 'takt', 'antal', 'nytt', 'folk', 'okand', 'priset', 'prist']
    case 'overrides':
      return [undefined, { pris: '=kalkyl' }, { pris: 7 }, { takt: '=prist' }, { ovisst: { ...broken } }, { ingen: 1 }]
    case 'startSlip':
      return [undefined, { tjanst0: 1 }, { tjanst0: -1, tjanst1: 2 }]
    case 'services':
      return Array.isArray(value) && value.some((item) => typeof item === 'object')
        ? [value as Json]
        : [place.startsWith('scenarios/') ? undefined : [], [], ['tjanst0'], ['tjanst1', 'ingen']]
    case 'status':
    case 'distribution':
    case 'nominal':
    case 'evidence':
    case 'displayUnit':
    case 'by':
      return [value as Json]
    default:
      break
  }
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [...numbers, ...texts, { '2010': 5, '2011': '=pris', '2012': 7.005 }]
  if (typeof value === 'string') return field === 'name' ? ['Nytt namn'] : [...someIds, ...texts.slice(0, 4), 17]
  return [value as Json]
}

export function editFrom(document: Model, [a, b, c]: Dice): Edit | null {
  const spots = spotsOf(document)
  const spot = spots[a % spots.length]
  if (!spot || spot.field === 'id' || spot.place.endsWith('/id')) return null
  const { place, field, value, list } = spot
  const id = idOf(value)
  if (list && id !== undefined && b % 3 !== 0) {
    const others = list.map(idOf).filter((other): other is string => other !== undefined && other !== id)
    const before = others[c % (others.length + 1)] ?? null
    const above = place.slice(0, place.lastIndexOf('/'))
    if (b % 9 < 3) return removeItem(place, id)
    if (b % 9 < 6) return moveItem(place, before, id)
    const copy = { ...(value as { readonly [key: string]: Json }), id: `${id}-${c % 50}` }
    return others.includes(copy.id) ? null : insertItem(above, copy, before, id)
  }
  if (list) return null
  const values = valuesOf(spot, document)
  return setValue(place, values[b % values.length], field)
}

/** The document before and after each edit in turn; those that fit no schema are left out. */
export function editsFrom(document: Model, throws: readonly Dice[]): { edit: Edit; before: Model; after: Model }[] {
  const steps: { edit: Edit; before: Model; after: Model }[] = []
  let current = document
  for (const throwOf of throws) {
    const edit = editFrom(current, throwOf)
    if (!edit) continue
    const after = applyEdit(current, edit)
    if (!documentSchema.safeParse(after).success) continue
    steps.push({ edit, before: current, after })
    current = after
  }
  return steps
}

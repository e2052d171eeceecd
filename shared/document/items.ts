// Every text and cell of a document that a person may have typed, with its place and, for a cell, its unit.
// Example: services/diary/costLines/drift/amount/2013, a cell in kr; assumptions/po/value, a cell in the assumption's unit.
// Ids, choices between given values, and the change history are nothing one searches or rewrites.
import type { Cell } from '../cell.ts'
import type { Place } from '../problem.ts'
import { isDistribution } from './distribution.ts'
import type { Distribution, Model } from './schema.ts'

export interface Item {
  readonly place: Place
  readonly kind: 'text' | 'cell' | 'symbol'
  /** Of a cell; '' for none or not known. */
  readonly unit: string
  readonly value: Cell | Distribution
}

const texts: ReadonlySet<string> = new Set(
  'name title dnr decidingBody note goal source needsAnalysis processMap benefitOwner unit text date body'.split(' '),
)

/** Unit by field; '=' asks what it stands in. A record of cells has the field's name all the way down. */
const cells: ReadonlyMap<string, string> = new Map([
  ...['amount', 'amounts', 'cap', 'capByYear'].map((field) => [field, 'kr'] as const),
  ...['adoption', 'realisation', 'correction', 'share', 'shares', 'discountRate', 'internalRate', 'fixedPart'].map(
    (field) => [field, '%'] as const,
  ),
  ...['lagMonths', 'score', 'fte', 'step', 'usefulLife', 'capacity'].map((field) => [field, ''] as const),
  ...['value', 'values', 'target', 'overrides'].map((field) => [field, '='] as const),
])

export function* itemsIn(document: Model): Generator<Item> {
  const unitOf = new Map(document.assumptions.map(({ id, unit }) => [id, unit]))
  for (const [field, value] of Object.entries(document))
    if (field !== 'history' && field !== 'formatVersion') yield* within(value, field, field, '', unitOf)
}

type Units = ReadonlyMap<string, string>

/** `field` is the name that says what stands here; `unit` that of the item around it. */
function* within(value: unknown, place: Place, field: string, unit: string, units: Units): Generator<Item> {
  const cellUnit = cells.get(field)
  if (typeof value === 'string' || typeof value === 'number') {
    if (cellUnit !== undefined) yield { place, kind: 'cell', unit: cellUnit === '=' ? unit : cellUnit, value }
    else if (typeof value === 'string' && field === 'symbol') yield { place, kind: 'symbol', unit: '', value }
    else if (typeof value === 'string' && value !== '' && texts.has(field))
      yield { place, kind: 'text', unit: '', value }
  } else if (Array.isArray(value)) {
    for (const item of value) {
      const id = idOf(item)
      // What has no id has no place of its own.
      if (id !== null) yield* within(item, `${place}/${id}`, '', unitIn(item, unit), units)
    }
  } else if (isDistribution(value)) {
    yield { place, kind: 'cell', unit, value }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      // A year of a series, or the department or assumption of a record, says nothing new about what stands there.
      const own = field === 'overrides' ? (units.get(key) ?? '') : unit
      yield* within(inner, `${place}/${key}`, cellUnit === undefined ? key : field, own, units)
    }
  }
}

function idOf(item: unknown): string | null {
  const id = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined
  return typeof id === 'string' ? id : null
}

function unitIn(item: object, around: string): string {
  const unit: unknown = Reflect.get(item, 'unit')
  return typeof unit === 'string' ? unit : around
}

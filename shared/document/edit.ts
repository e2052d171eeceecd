// Every change to a document is an edit: a name for the undo menu and the history, and patches that carry it out.
// document, edit → document; whatever a patch does not touch keeps its identity, which is what calculation caches by.
// Example: setCell(doc, 'services/diary/costLines/drift/amount', 2013, '= 550000') changes one year of one series.
// A place is ids and field names with `/` between; lists are addressed by the id of their item.
import type { Cell, Series } from '../cell.ts'
import type { Place } from '../problem.ts'
import { isDistribution, nominalOf } from './distribution.ts'
import type { Model } from './schema.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Structural, serialisable, invertible: what the worker and the journal receive. */
export type Patch =
  /** A field, a record's entry or a whole list item; value undefined removes a field or entry. */
  | { readonly op: 'set'; readonly place: Place; readonly value: Json | undefined }
  /** A new item in a list, before the item with id `before`, or last. */
  | { readonly op: 'insert'; readonly place: Place; readonly item: Json; readonly before: string | null }
  | { readonly op: 'remove'; readonly place: Place }
  | { readonly op: 'move'; readonly place: Place; readonly before: string | null }

/** `name` is a message key of language/ (`edit.setCell`), worded with `values`: "Ångra: ändra Antal användare". */
export interface EditName {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export interface Edit {
  readonly name: EditName
  readonly patches: readonly Patch[]
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[]

/** Applies an edit's patches in order. A place that does not exist is a bug and throws. */
export function applyEdit(document: Model, edit: Pick<Edit, 'patches'>): Model {
  return edit.patches.reduce(applyPatch, document)
}

export function applyPatch(document: Model, patch: Patch): Model {
  const steps = patch.place.split('/')
  switch (patch.op) {
    case 'set':
      return rewrite(document, steps, (container, key) => withEntry(container, key, patch.value)) as Model
    case 'remove':
      return rewrite(document, steps, (container, key) =>
        Array.isArray(container)
          ? container.filter((_, i) => i !== indexOf(container, key))
          : withEntry(container, key, undefined),
      ) as Model
    case 'insert':
      return rewrite(document, steps, (container, key) => {
        const list = child(container, key)
        if (!Array.isArray(list)) throw new Error(`no list at ${patch.place}`)
        return withEntry(container, key, inserted(list, patch.item, patch.before) as Json)
      }) as Model
    case 'move':
      return rewrite(document, steps, (container, key) => {
        if (!Array.isArray(container)) throw new Error(`no list item at ${patch.place}`)
        const from = indexOf(container, key)
        return inserted(
          container.filter((_, i) => i !== from),
          container[from],
          patch.before === key ? (idOf(container[from + 1]) ?? null) : patch.before,
        )
      }) as Model
  }
}

/** The patches that take `applyEdit(document, edit)` back to an identical document. */
export function invert(document: Model, edit: Pick<Edit, 'patches'>): Patch[] {
  const inverse: Patch[] = []
  let current = document
  for (const patch of edit.patches) {
    inverse.unshift(inverseOf(current, patch))
    current = applyPatch(current, patch)
  }
  return inverse
}

function inverseOf(document: Model, patch: Patch): Patch {
  const { place } = patch
  const slash = place.lastIndexOf('/')
  const [list, id] = [place.slice(0, Math.max(0, slash)), place.slice(slash + 1)]
  switch (patch.op) {
    case 'set':
      return { op: 'set', place, value: valueAtPlace(document, place) as Json | undefined }
    case 'insert':
      return { op: 'remove', place: `${place}/${idOf(patch.item) ?? ''}` }
    case 'remove': {
      const item = valueAtPlace(document, place) as Json
      const items = valueAtPlace(document, list)
      if (!Array.isArray(items)) return { op: 'set', place, value: item }
      return { op: 'insert', place: list, item, before: idOf(items[indexOf(items, id) + 1]) ?? null }
    }
    case 'move': {
      const items = valueAtPlace(document, list) as readonly unknown[]
      return { op: 'move', place, before: idOf(items[indexOf(items, id) + 1]) ?? null }
    }
  }
}

/** What stands at a place, or undefined. '' is the document. */
export function valueAtPlace(document: Model, place: Place): unknown {
  if (place === '') return document
  let value: unknown = document
  for (const step of place.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = child(value as Container, step)
  }
  return value
}

function child(container: Container, key: string): unknown {
  if (Array.isArray(container)) return container[container.findIndex((item) => idOf(item) === key)]
  return Object.hasOwn(container, key) ? (container as Record<string, unknown>)[key] : undefined
}

function rewrite(
  container: Container,
  steps: readonly string[],
  change: (container: Container, key: string) => Container,
): Container {
  const [key = '', ...rest] = steps
  if (rest.length === 0) return change(container, key)
  const inner = child(container, key)
  if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${key}`)
  const next = rewrite(inner as Container, rest, change)
  return next === inner ? container : withEntry(container, key, next as Json)
}

function withEntry(container: Container, key: string, value: Json | undefined): Container {
  if (key === '__proto__') throw new Error('__proto__ is no place')
  if (Array.isArray(container)) {
    const at = indexOf(container, key)
    return container.map((item, i) => (i === at ? value : item))
  }
  const { [key]: old, ...others } = container as Record<string, unknown>
  if (value === undefined) return others
  if (Object.is(old, value)) return container
  return { ...container, [key]: value }
}

function indexOf(list: readonly unknown[], id: string): number {
  const at = list.findIndex((item) => idOf(item) === id)
  if (at < 0) throw new Error(`no item ${id}`)
  return at
}

function inserted(list: readonly unknown[], item: unknown, before: string | null): readonly unknown[] {
  if (before === null) return [...list, item]
  const at = indexOf(list, before)
  return [...list.slice(0, at), item, ...list.slice(at)]
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null ? (item as { id?: string }).id : undefined
}

/** Sets a whole value; the name tells what was changed, e.g. `{ what: 'Antal användare' }`. */
export function setValue(place: Place, value: Json | undefined, what: string): Edit {
  return { name: setting(what), patches: [{ op: 'set', place, value }] }
}

/** A row without a name yet is told by its field alone: ' · Namn' → 'Namn'. */
function setting(what: string): EditName {
  return { key: 'edit.set', values: { what: what.replace(/^( · )+/, '').trim() } }
}

/**
 * Sets one year of a series. A series that was one cell for all years, or a distribution, becomes a cell per year with the
 * others as they were, nominal. `year` null sets one cell for all years; `cell` undefined leaves the year empty.
 */
export function setSeriesCell(
  document: Model,
  place: Place,
  year: number | null,
  cell: Cell | undefined,
  what: string,
): Edit {
  const name = setting(what)
  if (year === null) return { name, patches: [{ op: 'set', place, value: cell }] }
  const entered = valueAtPlace(document, place)
  const old = isDistribution(entered) ? nominalOf(entered) || 0 : (entered as Series | undefined)
  if (typeof old === 'object') return { name, patches: [{ op: 'set', place: `${place}/${year}`, value: cell }] }
  const { firstYear, lastYear } = document.settings
  const byYear: Record<string, Cell> = {}
  for (let y = firstYear; y <= lastYear; y++) {
    const own = y === year ? cell : (old ?? 0)
    if (own !== undefined) byYear[String(y)] = own
  }
  return { name, patches: [{ op: 'set', place, value: byYear }] }
}

export function insertItem(list: Place, item: Json, before: string | null, what: string): Edit {
  return { name: { key: 'edit.insert', values: { what } }, patches: [{ op: 'insert', place: list, item, before }] }
}

export function removeItem(place: Place, what: string): Edit {
  return { name: { key: 'edit.remove', values: { what } }, patches: [{ op: 'remove', place }] }
}

export function moveItem(place: Place, before: string | null, what: string): Edit {
  return { name: { key: 'edit.move', values: { what } }, patches: [{ op: 'move', place, before }] }
}

/** Several edits as one step of undo, e.g. a paste. */
export function together(name: EditName, edits: readonly Pick<Edit, 'patches'>[]): Edit {
  return { name, patches: edits.flatMap(({ patches }) => patches) }
}

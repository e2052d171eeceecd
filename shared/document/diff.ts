// What differs between two documents, by place: list items are matched by id, so that a moved row is a moved row.
// Example: one assumption changed from 14 132 to 20 000 → [{ kind: 'changed', place: 'assumptions/volym/value', … }].
// `patchesBetween` says the same as patches: applied to the first document they give the second, to the letter.
import type { Json, Patch } from './edit.ts'
import type { Model } from './schema.ts'

export type Change =
  | { readonly kind: 'changed'; readonly place: string; readonly before: Json; readonly after: Json }
  | { readonly kind: 'added'; readonly place: string; readonly after: Json }
  | { readonly kind: 'removed'; readonly place: string; readonly before: Json }
  | { readonly kind: 'moved'; readonly place: string }

type Fields = { readonly [key: string]: Json | undefined }
type Items = readonly ({ readonly id: string } & Fields)[]

/** Every change, cell by cell. The change history is no change of its own: it tells of the others. */
export function changesBetween(before: Model, after: Model): Change[] {
  return changes(before as unknown as Json, after as unknown as Json, '').filter(
    ({ place }) => place !== 'history' && place !== 'formatVersion',
  )
}

function changes(before: Json, after: Json, place: string): Change[] {
  if (before === after || equal(before, after)) return []
  const parts = partsOf(before, after)
  if (!parts) return [{ kind: 'changed', place, before, after }]
  const found = parts.keys.flatMap((key): Change[] => {
    const at = place === '' ? key : `${place}/${key}`
    const [old, now] = [parts.before(key), parts.after(key)]
    if (old === undefined) return now === undefined ? [] : [{ kind: 'added', place: at, after: now }]
    return now === undefined ? [{ kind: 'removed', place: at, before: old }] : changes(old, now, at)
  })
  return [...found, ...parts.moved.map((id): Change => ({ kind: 'moved', place: `${place}/${id}` }))]
}

/** Patches that take `before` to `after`. */
export function patchesBetween(before: Model, after: Model): Patch[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key): Patch[] => {
    const [old, now] = [Reflect.get(before, key) as Json | undefined, Reflect.get(after, key) as Json | undefined]
    if (old === undefined || now === undefined) return old === now ? [] : [{ op: 'set', place: key, value: now }]
    return patches(old, now, key)
  })
}

function patches(before: Json, after: Json, place: string): Patch[] {
  if (before === after || equal(before, after)) return []
  if (isItems(before) && isItems(after)) return listPatches(before, after, place)
  const parts = partsOf(before, after)
  if (!parts) return [{ op: 'set', place, value: after }]
  return parts.keys.flatMap((key): Patch[] => {
    const at = place === '' ? key : `${place}/${key}`
    const [old, now] = [parts.before(key), parts.after(key)]
    if (now === undefined) return old === undefined ? [] : [{ op: 'set', place: at, value: undefined }]
    return old === undefined ? [{ op: 'set', place: at, value: now }] : patches(old, now, at)
  })
}

function listPatches(before: Items, after: Items, place: string): Patch[] {
  const wanted = new Map(after.map((item) => [item.id, item]))
  const removed = before
    .filter(({ id }) => !wanted.has(id))
    .map(({ id }): Patch => ({ op: 'remove', place: `${place}/${id}` }))
  const inside = before.flatMap((item) => {
    const now = wanted.get(item.id)
    return now ? patches(item, now, `${place}/${item.id}`) : []
  })
  // From the end: each item goes before the one that is to follow it, which stands where it shall already.
  const order = before.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
  const placed: Patch[] = []
  const staying = new Set(
    longestInOrder(
      order,
      after.map(({ id }) => id),
    ),
  )
  for (let i = after.length - 1; i >= 0; i--) {
    const item = after[i]
    if (!item || staying.has(item.id)) continue
    const next = after[i + 1]?.id ?? null
    if (order.includes(item.id)) placed.push({ op: 'move', place: `${place}/${item.id}`, before: next })
    else placed.push({ op: 'insert', place, item, before: next })
  }
  return [...removed, ...inside, ...placed]
}

interface Parts {
  readonly keys: readonly string[]
  before(key: string): Json | undefined
  after(key: string): Json | undefined
  /** Items that stand elsewhere among those that both have. */
  readonly moved: readonly string[]
}

/** Two values that are compared part by part; null: as wholes. */
export function partsOf(before: Json, after: Json): Parts | null {
  if (isItems(before) && isItems(after)) {
    const [old, now] = [byId(before), byId(after)]
    const both = before.map(({ id }) => id).filter((id) => now.has(id))
    const staying = new Set(
      longestInOrder(
        both,
        after.map(({ id }) => id),
      ),
    )
    return {
      keys: [...new Set([...old.keys(), ...now.keys()])],
      before: (id) => old.get(id),
      after: (id) => now.get(id),
      moved: both.filter((id) => !staying.has(id)),
    }
  }
  if (!isFields(before) || !isFields(after)) return null
  if (!Object.hasOwn(before, 'id') && kindKeys.some((key) => kindOf(before[key]) !== kindOf(after[key]))) return null
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  // A name that no place can hold: compared as a whole.
  if (keys.some((key) => key === '' || key.includes('/'))) return null
  return {
    keys,
    before: (key) => (Object.hasOwn(before, key) ? before[key] : undefined),
    after: (key) => (Object.hasOwn(after, key) ? after[key] : undefined),
    moved: [],
  }
}

/** Another kind of thing is another thing: its fields mean something else. */
const kindKeys = ['kind', 'by', 'to', 'method', 'distribution'] as const

/** A participant leaves `to` a year: only words tell what kind of thing it is. */
function kindOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

export function isItems(value: Json | undefined): value is Items & Json {
  if (!Array.isArray(value)) return false
  const ids = new Set<unknown>()
  for (const item of value) {
    const id = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Fields).id : undefined
    if (typeof id !== 'string' || ids.has(id)) return false
    ids.add(id)
  }
  return true
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byId(items: Items): Map<string, Json> {
  return new Map(items.map((item) => [item.id, item]))
}

export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b) || a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]))
  }
  const [one, other] = [a as Fields, b as Fields]
  const keys = Object.keys(one).filter((key) => one[key] !== undefined)
  const others = Object.keys(other).filter((key) => other[key] !== undefined)
  return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
}

/** The longest part of `ids` that stands in the same order in `order`: what need not be moved. */
function longestInOrder(ids: readonly string[], order: readonly string[]): string[] {
  const rank = new Map(order.map((id, i) => [id, i]))
  const ends: { readonly id: string; readonly at: number; readonly previous: number }[] = []
  const best: number[] = []
  for (const id of ids) {
    const at = rank.get(id)
    if (at === undefined) continue
    let [low, high] = [0, best.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[best[middle] ?? 0]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    ends.push({ id, at, previous: best[low - 1] ?? -1 })
    best[low] = ends.length - 1
  }
  const found: string[] = []
  for (let at = best.at(-1) ?? -1; at >= 0; at = ends[at]?.previous ?? -1) found.push(ends[at]?.id ?? '')
  return found.reverse()
}

// Many cell edits, each made for the same document, as one edit. Two that change the same value are merged where their
// parts do not meet: two years of a series that was one cell give one series by year. What cannot be merged is left for
// a next round, when the column is asked again with the document as it then is.
import { type Edit, type Json, type Patch, valueAtPlace } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'

export interface Composed {
  readonly patches: readonly Patch[]
  /** Positions in the list of edits that have to wait. */
  readonly waiting: readonly number[]
}

type Value = Json | undefined
const conflict = Symbol('conflict')

export function composed(document: Model, edits: readonly Edit[]): Composed {
  const done = new Sets()
  const others: Patch[] = []
  const waiting: number[] = []
  edits.forEach(({ patches }, i) => {
    const own = setsOf(document, patches)
    if (!own) {
      // Items in and out of lists: alone in its round.
      if (others.length > 0 || !done.empty) waiting.push(i)
      else others.push(...patches)
      return
    }
    if (others.length > 0 || !done.take(own)) waiting.push(i)
  })
  return { patches: others.length > 0 ? others : done.patches(), waiting }
}

interface Change {
  readonly place: string
  /** What the edit found there; looked up only where two edits meet. */
  readonly base: () => Value
  readonly value: Value
}

/** The edit's changes, each with what it took the value to be; null when it does more than set values. */
function setsOf(document: Model, patches: readonly Patch[]): Change[] | null {
  const [first] = patches
  if (patches.length === 1 && first?.op === 'set')
    return [{ place: first.place, base: () => valueAtPlace(document, first.place) as Value, value: first.value }]
  const changes: Change[] = []
  for (const patch of patches) {
    if (patch.op !== 'set') return null
    const outer = changes.findLast(({ place }) => patch.place === place || patch.place.startsWith(`${place}/`))
    const base = () =>
      outer
        ? inside(outer.value, patch.place.slice(outer.place.length + 1))
        : (valueAtPlace(document, patch.place) as Value)
    changes.push({ place: patch.place, base, value: patch.value })
  }
  return changes
}

interface Before {
  readonly place: string
  readonly had: boolean
  readonly value: Value
}

class Sets {
  private readonly values = new Map<string, Value>()
  /** Places above those that are set. */
  private readonly above = new Set<string>()

  get empty(): boolean {
    return this.values.size === 0
  }

  patches(): Patch[] {
    return [...this.values].map(([place, value]) => ({ op: 'set', place, value }))
  }

  /** false, and nothing taken, when a change meets one that was taken before. */
  take(changes: readonly Change[]): boolean {
    const taken: Before[] = []
    for (const change of changes)
      if (!this.takeOne(change, taken)) {
        for (const { place, had, value } of taken.reverse()) {
          if (had) this.values.set(place, value)
          else this.values.delete(place)
        }
        return false
      }
    return true
  }

  private put(place: string, value: Value, taken: Before[]): void {
    taken.push({ place, had: this.values.has(place), value: this.values.get(place) })
    this.values.set(place, value)
  }

  private takeOne({ place, base, value }: Change, taken: Before[]): boolean {
    if (this.values.has(place)) {
      const merged = merge(base(), this.values.get(place), value)
      if (merged === conflict) return false
      this.put(place, merged, taken)
      return true
    }
    if (this.above.has(place)) return false
    for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
      const outer = place.slice(0, slash)
      if (!this.values.has(outer)) continue
      const rest = place.slice(slash + 1)
      const whole = this.values.get(outer)
      const merged = merge(base(), inside(whole, rest), value)
      const next = merged === conflict ? conflict : withInside(whole, rest.split('/'), merged)
      if (next === conflict) return false
      this.put(outer, next, taken)
      return true
    }
    this.put(place, value, taken)
    for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
      const outer = place.slice(0, slash)
      if (this.above.has(outer)) break
      this.above.add(outer)
    }
    return true
  }
}

/** One value from two that were both made from `base`. */
function merge(base: Value, a: Value, b: Value): Value | typeof conflict {
  if (equal(a, b) || equal(base, b)) return a
  if (equal(base, a)) return b
  if (!isFields(a) || !isFields(b)) return conflict
  const merged: Record<string, Value> = {}
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    // A series that was one cell held it in every year.
    const from = isFields(base) ? base[key] : (base ?? (/^\d{4}$/.test(key) ? 0 : undefined))
    const one = merge(from, a[key], b[key])
    if (one === conflict) return conflict
    if (one !== undefined) merged[key] = one
  }
  return merged
}

function isFields(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function equal(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return JSON.stringify(a) === JSON.stringify(b)
}

function inside(value: Value, path: string): Value {
  let at: Value = value
  for (const step of path === '' ? [] : path.split('/')) at = isFields(at) ? at[step] : undefined
  return at
}

function withInside(value: Value, steps: readonly string[], to: Value): Value | typeof conflict {
  const [key, ...rest] = steps
  if (key === undefined) return to
  if (!isFields(value)) return conflict
  const next = rest.length === 0 ? to : withInside(value[key], rest, to)
  if (next === conflict) return conflict
  const { [key]: _, ...others } = value
  return next === undefined ? others : { ...value, [key]: next }
}

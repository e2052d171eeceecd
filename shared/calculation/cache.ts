// Remembers what has been calculated, so that an edit recalculates only what it reaches.
// A value is kept per place and scenario with the things it was made from; the same things (===) give the same value,
// also to another scenario. Example: twelve scenarios that do not touch adoption share one block of it.
import type { Problem } from '../problem.ts'

interface Entry {
  readonly from: readonly unknown[]
  readonly value: unknown
  /** Found while the value was made, also by what it was made of; reported again whenever the value is used. */
  readonly problems: readonly Problem[]
}

/** What is kept for one place, by scenario ordinal. */
interface Slots {
  readonly entries: (Entry | undefined)[]
  /** The last calculation that asked for it. */
  pass: number
}

export interface Cache {
  readonly places: Map<string, Slots>
  pass: number
  /** Problems of what is being made just now. */
  found: Problem[]
}

export function newCache(): Cache {
  return { places: new Map(), pass: 0, found: [] }
}

const noProblems: readonly Problem[] = []

/** What is made, with the problems found on the way. */
export function collect<T>(cache: Cache, make: () => T): { readonly value: T; readonly problems: readonly Problem[] } {
  const outer = cache.found
  const problems: Problem[] = []
  cache.found = problems
  try {
    return { value: make(), problems }
  } finally {
    cache.found = outer
  }
}

export type Report = (problem: Problem) => void

export interface Memory {
  once<T>(key: string, from: readonly unknown[], make: () => T): T
  /** The array remembered under the key when it holds the same numbers, so that what follows from it is remembered too. */
  keep(key: string, values: Float64Array): Float64Array
  /** Like `once`, given what was made the time before in this scenario. */
  again<T>(key: string, from: readonly unknown[], make: (before: T | undefined) => T): T
  /** Puts a problem with whatever is being made. */
  readonly report: Report
}

export function memoryOf(cache: Cache, scenario: number): Memory {
  const entriesOf = (key: string): (Entry | undefined)[] => {
    let slots = cache.places.get(key)
    if (!slots) {
      slots = { entries: [], pass: cache.pass }
      cache.places.set(key, slots)
    }
    slots.pass = cache.pass
    return slots.entries
  }
  const memory: Memory = {
    again: (key, from, make) => memory.once(key, from, () => make(entriesOf(key)[scenario]?.value as never)),
    once<T>(key: string, from: readonly unknown[], make: () => T): T {
      const slots = entriesOf(key)
      let entry = entryFrom(slots, scenario, from)
      if (!entry) {
        const { value, problems } = collect(cache, make)
        entry = { from, value, problems: problems.length === 0 ? noProblems : problems }
      }
      slots[scenario] = entry
      for (const problem of entry.problems) cache.found.push(problem)
      return entry.value as T
    },
    keep(key, values) {
      const slots = entriesOf(key)
      const kept = slots.find((slot) => slot && sameNumbers(slot.value as Float64Array, values))
      slots[scenario] = kept ?? { from: noProblems, value: values, problems: noProblems }
      return (kept?.value as Float64Array | undefined) ?? values
    },
    report: (problem) => cache.found.push(problem),
  }
  return memory
}

function sameNumbers(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}

/** The scenario's own, or another's, made from the same things. */
function entryFrom(
  slots: readonly (Entry | undefined)[],
  scenario: number,
  from: readonly unknown[],
): Entry | undefined {
  const own = slots[scenario]
  if (own && same(own.from, from)) return own
  let before = own
  for (const entry of slots) {
    // Scenarios that share an entry mostly stand together.
    if (entry && entry !== before && same(entry.from, from)) return entry
    before = entry
  }
  return undefined
}

/** From the end: what changes most often is named last. */
function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = a.length - 1; i >= 0; i--) if (!Object.is(a[i], b[i])) return false
  return true
}

/** Forgets places that the calculation just made did not ask for, and scenarios beyond `scenarios`. */
export function forgetUnused(cache: Cache, scenarios: number): void {
  for (const [key, slots] of cache.places) {
    if (slots.pass !== cache.pass) cache.places.delete(key)
    else if (slots.entries.length > scenarios) slots.entries.length = scenarios
  }
}

// Remembers what has been calculated, so that an edit recalculates only what it reaches.
// A value is kept per place and scenario with the things it was made from; the same things (===) give the same value,
// also to another scenario. Example: twelve scenarios that do not touch adoption share one block of it.
import type { Problem } from '../problem.ts'

interface Entry {
  readonly from: readonly unknown[]
  readonly value: unknown
  readonly problems: readonly Problem[]
}

export interface Cache {
  /** By place of the calculation, then by scenario ordinal. */
  readonly entries: Map<string, (Entry | undefined)[]>
}

export function newCache(): Cache {
  return { entries: new Map() }
}

export type Report = (problem: Problem) => void

export interface Memory {
  /** The value made from `from`; problems found on the way are reported again when it is remembered. */
  once<T>(key: string, from: readonly unknown[], make: (report: Report) => T): T
  /** The array remembered under the key when it holds the same numbers, so that what follows from it is remembered too. */
  keep(key: string, values: Float64Array): Float64Array
}

/** `used` collects the places asked for, for `forgetUnused`. */
export function memoryOf(cache: Cache, scenario: number, used: Set<string>, report: Report): Memory {
  const slotsOf = (key: string): (Entry | undefined)[] => {
    let slots = cache.entries.get(key)
    if (!slots) {
      slots = []
      cache.entries.set(key, slots)
    }
    return slots
  }
  return {
    once<T>(key: string, from: readonly unknown[], make: (report: Report) => T): T {
      used.add(key)
      const slots = slotsOf(key)
      const own = slots[scenario]
      let entry = own && same(own.from, from) ? own : slots.find((other) => other && same(other.from, from))
      if (!entry) {
        const problems: Problem[] = []
        const value = make((problem) => problems.push(problem))
        entry = { from, value, problems }
      }
      slots[scenario] = entry
      for (const problem of entry.problems) report(problem)
      return entry.value as T
    },
    keep(key, values) {
      used.add(key)
      const slots = slotsOf(key)
      const found = slots.find((slot) => slot && sameNumbers(slot.value as Float64Array, values))
      slots[scenario] = found ?? { from: [], value: values, problems: [] }
      return (found?.value as Float64Array | undefined) ?? values
    },
  }
}

function sameNumbers(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}

/** Forgets places that no calculation asks for any more, and scenarios beyond `scenarios`. */
export function forgetUnused(cache: Cache, scenarios: number, used: ReadonlySet<string>): void {
  for (const [key, slots] of cache.entries) {
    if (!used.has(key)) cache.entries.delete(key)
    else if (slots.length > scenarios) slots.length = scenarios
  }
}

// What scenarios that override nothing share: the values they read, and most of what services give and bear.
// From one calculation to the next it is noted which symbols have other values; a service that uses none of them, and
// has not been edited, is taken as it was. Example: a driver of one service changes: 39 of 40 are not looked into.
import type { Model, OperatingModel, Service, SplitRule } from '../document/schema.ts'
import type { Block } from '../formula/block.ts'
import type { Problem } from '../problem.ts'
import { discountFactors } from './benefit.ts'
import { type Cache, collect, type Memory } from './cache.ts'
import { createEvaluator } from './evaluate.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { Resolved } from './resolve.ts'
import { type Borne, borneBy, type Gains, gainsOf, partsFor } from './service.ts'
import { type Uses, usesOf } from './symbols.ts'

export interface Reading {
  readonly evaluator: Evaluator
  readonly discountFactors: Float64Array
  readonly problems: readonly Problem[]
  gains(service: Service, slip: number): Gains
  borne(service: Service, slip: number, model: OperatingModel | null, splitRule: SplitRule | null): Borne
}

interface Found {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** What a reading leaves for the next calculation. */
interface Left {
  readonly frame: Frame
  readonly settings: Model['settings']
  readonly blocks: ReadonlyMap<string, Block>
  readonly discountFactors: Float64Array
  readonly internalRate: Block
  readonly found: ReadonlyMap<string, Found>
}

const left = new WeakMap<Cache, Map<string, Left>>()

export function read(
  document: Model,
  frame: Frame,
  resolved: Resolved,
  cache: Cache,
  memory: Memory,
  key: string,
): Reading {
  const { value, problems } = collect(cache, () => {
    const evaluator = createEvaluator(document, resolved.overrides, resolved.overriddenBy, frame, memory)
    return {
      evaluator,
      blocks: evaluator.blocks(),
      internalRate: evaluator.internalRate(),
      factors: memory.keep('discount', discountFactors(frame, evaluator.discountRate())),
    }
  })
  const { evaluator, blocks, internalRate, factors } = value
  const before = left.get(cache)?.get(key)
  const found = new Map<string, Found>()
  const now: Left = { frame, settings: document.settings, blocks, discountFactors: factors, internalRate, found }
  const changed = before ? changedSymbols(before, now) : null
  left.set(cache, (left.get(cache) ?? new Map<string, Left>()).set(key, now))

  const untouched = (uses: Uses): boolean => {
    for (const name of changed ?? []) if (uses.names.has(name)) return false
    return changed !== null
  }
  /** Once for all scenarios that share the reading; each is told the problems. `holds`: it may be taken as it was. */
  const shared = <T>(name: string, holds: (was: T) => boolean, make: () => T): T => {
    let known = found.get(name)
    if (!known) {
      const was = before?.found.get(name)
      known = was && changed && holds(was.value as T) ? was : collect(cache, make)
      found.set(name, known)
    }
    for (const problem of known.problems) memory.report(problem)
    return known.value as T
  }
  const corrections = usesOf(evaluator.corrections)
  // A service that starts later also reads years outside the period, which the symbols' values do not show.
  const gains = (service: Service, slip: number): Gains =>
    shared(
      `gains ${service.id} ${slip}`,
      (was) =>
        was.service === service && slip === 0 && untouched(usesOf(service.benefitLines)) && untouched(corrections),
      () => gainsOf(frame, service, slip, evaluator, memory),
    )
  return {
    evaluator,
    discountFactors: factors,
    problems,
    gains,
    borne: (service, slip, model, splitRule) => {
      const given = gains(service, slip)
      return shared(
        `borne ${service.id} ${slip} ${model?.id} ${splitRule?.id}`,
        (was) =>
          was.gains === given &&
          was.model === model &&
          was.splitRule === splitRule &&
          slip === 0 &&
          untouched(usesOf(service.costLines)) &&
          partsFor(splitRule, service).every((part) => untouched(usesOf(part))),
        () => borneBy(frame, given, model, splitRule, factors, evaluator, memory),
      )
    },
  }
}

/** Symbols with other values than before; null: too much else has changed to tell. */
function changedSymbols(before: Left, now: Left): ReadonlySet<string> | null {
  const same =
    before.frame === now.frame &&
    before.settings === now.settings &&
    before.discountFactors === now.discountFactors &&
    before.internalRate === now.internalRate &&
    before.blocks.size === now.blocks.size
  if (!same) return null
  const changed = new Set<string>()
  for (const [name, block] of now.blocks) {
    const was = before.blocks.get(name)
    // Another set of names may change what an unknown one is suggested to mean.
    if (!was) return null
    if (was !== block) changed.add(name)
  }
  return changed
}

/** Forgets readings that the calculation just made did not use. */
export function forgetReadings(cache: Cache, used: ReadonlyMap<string, Reading>): void {
  const kept = left.get(cache)
  for (const key of kept?.keys() ?? []) if (!used.has(key)) kept?.delete(key)
}

// What scenarios that override nothing share: the values they read, and most of what services give and bear.
// From one calculation to the next it is noted which symbols have other values; a service that uses none of them, and
// has not been edited, is taken as it was. Example: a driver of one service changes: 39 of 40 are not looked into.
import type { Model, OperatingModel, Service, SplitRule } from '../document/schema.ts'
import type { Block } from '../formula/block.ts'
import type { Problem } from '../problem.ts'
import { discountFactors } from './benefit.ts'
import { type Cache, collect, type Memory } from './cache.ts'
import { createEvaluator } from './evaluate.ts'
import type { DrawnValue, Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { Resolved } from './resolve.ts'
import { type Borne, borneBy, type Gains, gainsOf, partsFor } from './service.ts'
import { type Uses, usesOf } from './symbols.ts'

export interface Reading {
  readonly evaluator: Evaluator
  readonly discountFactors: Float64Array
  readonly problems: readonly Problem[]
  gains(service: Service, slip: number): Gains
  /** `each`: see eachFor. */
  borne(
    service: Service,
    slip: number,
    model: OperatingModel | null,
    splitRule: SplitRule | null,
    each: OperatingModel | null,
  ): Borne
}

interface MadeBy {
  readonly slip: number
  readonly model: OperatingModel | null
  readonly splitRule: SplitRule | null
  readonly each: OperatingModel | null
}

/** What was made for a service, and what told it from other things made for it. */
interface Found<T> extends MadeBy {
  readonly value: T
  readonly problems: readonly Problem[]
  /** The last calculation that asked for it. */
  pass: number
}

interface FoundOf {
  readonly gains: Found<Gains>[]
  readonly borne: Found<Borne>[]
}

/** What a reading leaves for the next calculation. */
interface Left {
  readonly frame: Frame
  readonly settings: Model['settings']
  readonly blocks: ReadonlyMap<string, Block>
  readonly discountFactors: Float64Array
  readonly internalRate: Block
  readonly found: Map<Service, FoundOf>
}

const left = new WeakMap<Cache, Map<string, Left>>()

export function read(
  document: Model,
  frame: Frame,
  resolved: Resolved,
  cache: Cache,
  memory: Memory,
  key: string,
  drawn?: ReadonlyMap<string, DrawnValue>,
): Reading {
  const { value, problems } = collect(cache, () => {
    const evaluator = createEvaluator(document, resolved.overrides, resolved.overriddenBy, frame, memory, drawn)
    return {
      evaluator,
      blocks: evaluator.blocks(),
      internalRate: evaluator.internalRate(),
      factors: memory.keep('discount', discountFactors(frame, evaluator.discountRate())),
    }
  })
  const { evaluator, blocks, internalRate, factors } = value
  const before = left.get(cache)?.get(key)
  const found = new Map<Service, FoundOf>()
  const now: Left = { frame, settings: document.settings, blocks, discountFactors: factors, internalRate, found }
  const changed = before ? changedSymbols(before, now) : null
  left.set(cache, (left.get(cache) ?? new Map<string, Left>()).set(key, now))

  const untouched = (uses: Uses): boolean => {
    for (const name of changed ?? []) if (uses.names.has(name)) return false
    return changed !== null
  }
  if (before && changed && untouched(usesOf(evaluator.corrections)))
    takeOver(document.services, before.found, found, untouched)
  const foundOf = (service: Service): FoundOf => {
    const own = found.get(service) ?? { gains: [], borne: [] }
    found.set(service, own)
    return own
  }
  /** Once for all scenarios that share the reading; each is told the problems. */
  const shared = <T>(own: Found<T>[], by: MadeBy, make: () => T): T => {
    // A service has a handful of these at most, so they are looked through.
    let known = own.find(
      ({ slip, model, splitRule, each }) =>
        slip === by.slip && model === by.model && splitRule === by.splitRule && each === by.each,
    )
    if (!known) {
      known = { ...by, pass: cache.pass, ...collect(cache, make) }
      own.push(known)
    }
    known.pass = cache.pass
    for (const problem of known.problems) memory.report(problem)
    return known.value
  }
  const gains = (service: Service, slip: number): Gains =>
    shared(foundOf(service).gains, { slip, model: null, splitRule: null, each: null }, () =>
      gainsOf(frame, service, slip, evaluator, memory),
    )
  return {
    evaluator,
    discountFactors: factors,
    problems,
    gains,
    borne: (service, slip, model, splitRule, each) => {
      const given = gains(service, slip)
      return shared(foundOf(service).borne, { slip, model, splitRule, each }, () =>
        borneBy(frame, given, model, splitRule, each, factors, evaluator, memory),
      )
    },
  }
}

/**
 * What the calculation before made for services that nothing has reached since, and used. One that starts later is
 * made again: it also reads years outside the period, which the symbols' values do not show.
 */
function takeOver(
  services: readonly Service[],
  from: ReadonlyMap<Service, FoundOf>,
  into: Map<Service, FoundOf>,
  untouched: (uses: Uses) => boolean,
): void {
  for (const service of services) {
    const was = from.get(service)
    if (!was || !untouched(usesOf(service.benefitLines))) continue
    const gains = was.gains.filter((one) => one.slip === 0)
    const sameCosts = untouched(usesOf(service.costLines))
    const borne = was.borne.filter(
      (one) => sameCosts && one.slip === 0 && partsFor(one.splitRule, service).every((part) => untouched(usesOf(part))),
    )
    into.set(service, { gains, borne })
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

/** Forgets what the calculation just made did not use. */
export function forgetReadings(cache: Cache, used: ReadonlyMap<string, Reading>): void {
  const kept = left.get(cache) ?? new Map<string, Left>()
  for (const [key, { found }] of kept) {
    if (!used.has(key)) kept.delete(key)
    for (const [service, { gains, borne }] of found) {
      const own = { gains: gains.filter(isUsed), borne: borne.filter(isUsed) }
      if (own.gains.length < gains.length || own.borne.length < borne.length) found.set(service, own)
    }
  }
  function isUsed({ pass }: Found<unknown>): boolean {
    return pass === cache.pass
  }
}

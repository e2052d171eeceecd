// The contract of a review rule: it looks at a calculated document and returns what it finds, each at its place.
// Example: { code: 'review-no-owner', check } → a warning at services/diary/owner when nobody is responsible.
// Rules that look at one service are asked again only when that service, or what it gives, is another object.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Model, Service } from '../../document/schema.ts'
import { type Block, strides } from '../../formula/block.ts'
import type { Problem } from '../../problem.ts'

export interface Review {
  readonly document: Model
  readonly calculation: Calculation
  /** What year it is, for what is due; null: nothing is. */
  readonly thisYear: number | null
}

export interface Rule {
  readonly code: string
  check(review: Review): readonly Problem[]
}

/** A rule on what is entered for one e-service; what only coordinates others is not asked. */
export function serviceRule(code: string, find: (service: Service) => readonly Problem[]): Rule {
  const known = new WeakMap<Service, readonly Problem[]>()
  return {
    code,
    check: ({ document }) => document.services.flatMap((service) => once(known, service, () => find(service))),
  }
}

export interface Gain {
  readonly scenario: ScenarioCalculation
  readonly service: ServiceCalculation
  readonly calculation: Calculation
  readonly gain: ServiceCalculation['benefits'][number]
  /** Of the benefit line. */
  readonly place: string
}

/** A rule on each benefit line as a scenario calculates it; a line is told once, for the first scenario. */
export function gainRule(code: string, find: (gain: Gain) => Problem | null): Rule {
  const known = new WeakMap<object, readonly Problem[]>()
  return {
    code,
    check({ calculation }) {
      const told = new Map<string, Problem>()
      for (const scenario of calculation.scenarios)
        for (const service of scenario.services) {
          const found = once(known, service.benefits, () =>
            service.benefits.flatMap((gain) => {
              const place = `services/${service.service.id}/benefitLines/${gain.line.id}`
              return find({ scenario, service, calculation, gain, place }) ?? []
            }),
          )
          for (const problem of found) if (!told.has(problem.where)) told.set(problem.where, problem)
        }
      return [...told.values()]
    },
  }
}

/** Remembers by object: `make` is asked once for each. */
export function once<K extends object, T>(known: WeakMap<K, T>, key: K, make: () => T): T {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}

/** In the order their keys were first met. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** What a block gives by year: of the department where it is largest, when departments differ. */
export function largestByYear({ frame }: Calculation, block: Block): Float64Array {
  const { departments, years } = frame.shape
  const step = strides(block, frame.shape)
  const out = new Float64Array(years).fill(Number.NEGATIVE_INFINITY)
  for (let d = 0; d < (block.d ? departments : 1); d++)
    for (let y = 0; y < years; y++) out[y] = Math.max(out[y] ?? 0, block.values[d * step.d + y * step.y] ?? Number.NaN)
  return out
}

/** Sums department × year over departments. */
export function byYear({ frame }: Calculation, values: Float64Array): Float64Array {
  const { years } = frame.shape
  const out = new Float64Array(years)
  for (let i = 0; i < values.length; i++) out[i % years] = (out[i % years] ?? 0) + (values[i] ?? 0)
  return out
}

/** öre → whole kronor, for a message. */
export function inKronor(öre: number): number {
  return Math.round(öre / 100) + 0
}

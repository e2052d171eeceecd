// Games made by chance: structured as services are, and tables of every kind, degenerate ones above all.
import fc from 'fast-check'
import { type CostParts, noParts, type Structure, steppedCurve } from '../../shared/game/index.ts'

export const cases = Number(process.env.CASES ?? 1000)

const amount = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((quarter) => quarter / 4)

function vector(n: number, max: number): fc.Arbitrary<Float64Array> {
  return fc.array(amount(max), { minLength: n, maxLength: n }).map((values) => Float64Array.from(values))
}

function parts(n: number): fc.Arbitrary<CostParts> {
  const group = fc.record({
    cost: amount(60),
    members: fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { minLength: 1, maxLength: n }),
  })
  const quantity = fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: n, maxLength: n })
    .map((values) => Float64Array.from(values))
  const curve = fc
    .tuple(quantity, fc.integer({ min: 1, max: 20 }), amount(40))
    .map(([q, size, price]) => steppedCurve(q, size, price))
  return fc.record({
    fixed: amount(200),
    own: vector(n, 50),
    groups: fc.array(group, { maxLength: 3 }),
    curves: fc.array(curve, { maxLength: 2 }),
  })
}

/** A service: what is common, what it costs together, and perhaps what each would pay alone. */
export function structures(least: number, most: number): fc.Arbitrary<Structure> {
  return fc.integer({ min: least, max: most }).chain((n) =>
    fc.record({
      common: fc.oneof(fc.constant(noParts(n)), parts(n)),
      model: parts(n),
      alone: fc.option(vector(n, 150)),
      whole: fc.option(amount(900)),
    }),
  )
}

/** Those whose Shapley value has a closed form: a choice of going alone only against fixed and own costs. */
export function closedStructures(least: number, most: number): fc.Arbitrary<Structure> {
  return structures(least, most).map((one) =>
    one.alone ? { ...one, model: { ...one.model, groups: [], curves: [] } } : one,
  )
}

export function tables(least: number, most: number): fc.Arbitrary<Float64Array> {
  return fc.integer({ min: least, max: most }).chain((n) => {
    const size = 2 ** n
    const cost = fc.oneof(
      fc.constant(fc.integer({ min: 1, max: 3 })),
      fc.constant(fc.integer({ min: 1, max: 50 })),
      fc.constant(fc.double({ min: 0.5, max: 1000, noNaN: true })),
    )
    return cost.chain((one) =>
      fc.array(one, { minLength: size, maxLength: size }).map((values) => {
        values[0] = 0
        return Float64Array.from(values)
      }),
    )
  })
}

/** Tables by which nobody must pay more than alone. */
export function tablesWithImputations(least: number, most: number): fc.Arbitrary<Float64Array> {
  return tables(least, most).map((costs) => {
    const last = costs.length - 1
    let alone = 0
    for (let bit = 1; bit <= last; bit *= 2) alone += costs[bit] ?? 0
    costs[last] = Math.min(costs[last] ?? 0, alone)
    return costs
  })
}

export function playersOf(costs: Float64Array): number {
  return Math.round(Math.log2(costs.length))
}

/** The same table with player i called order[i]. */
export function renamed(costs: Float64Array, order: readonly number[]): Float64Array {
  const result = new Float64Array(costs.length)
  costs.forEach((cost, mask) => {
    result[order.reduce((to, place, i) => (mask & (1 << i) ? to | (1 << place) : to), 0)] = cost
  })
  return result
}

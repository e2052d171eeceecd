// What the solutions of a cost game promise, on games made by chance. CASES sets how many; seeds are printed on failure.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankruptcyNucleolus } from '../../shared/game/bankruptcy.ts'
import {
  core,
  type Game,
  type SolutionId,
  type SolveOptions,
  type Structure,
  solutionIds,
  solve,
  structuredGame,
  tableGame,
} from '../../shared/game/index.ts'
import { minimax } from '../../shared/game/minimax.ts'
import { searchedComplaints, worstGroups } from '../../shared/game/search.ts'
import { structured } from '../../shared/game/shapley.ts'
import { countOf, tableOf } from '../../shared/game/table.ts'
import { cases, closedStructures, playersOf, renamed, structures, tables, tablesWithImputations } from './generated.ts'
import { faultOf, leastExcess } from './kohlberg.ts'

function largest(costs: Float64Array): number {
  return costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
}

function apart(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0)
}

/** The shares, or null where there are none for a reason that is allowed. */
function sharesOf(game: Game, id: SolutionId, options?: SolveOptions): Float64Array | null {
  const solved = solve(game, id, options)
  if (solved.status === 'ok') return solved.shares
  expect([
    'game-no-imputation',
    'game-core-empty',
    'game-alone-zero',
    'game-cost-not-positive',
    'game-alone-not-positive',
  ]).toContain(solved.problem.code)
  return null
}

function mapped(costs: Float64Array, change: (cost: number, mask: number) => number): Float64Array {
  return costs.map((cost, mask) => (mask === 0 ? 0 : change(cost, mask)))
}

const fewer = (share: number) => ({ numRuns: Math.max(10, Math.round(cases * share)) })

describe('the Shapley value', () => {
  test('by parts is the average over all orders', () => {
    fc.assert(
      fc.property(closedStructures(1, 8), (structure) => {
        const game = structuredGame(structure)
        const byParts = structured(game, {})
        const size = largest(tableOf(game))
        expect(byParts?.error?.some((one) => one > 1e-9 * size) ?? false).toBe(false)
        expect(apart(byParts?.shares ?? new Float64Array(0), overOrders(game))).toBeLessThanOrEqual(1e-9 * size)
      }),
      { numRuns: cases },
    )
  })

  test('by parts is that by listing, with a tenth player', () => {
    fc.assert(
      fc.property(closedStructures(9, 10), (structure) => {
        const game = structuredGame(structure)
        const listed = sharesOf(game, 'shapley')
        const size = largest(tableOf(game))
        expect(
          apart(structured(game, {})?.shares ?? new Float64Array(0), listed ?? new Float64Array(0)),
        ).toBeLessThanOrEqual(1e-9 * size)
      }),
      fewer(0.5),
    )
  })

  test('of two games together is the sum of theirs', () => {
    fc.assert(
      fc.property(tables(5, 5), tables(5, 5), (a, b) => {
        const sum = sharesOf(tableGame(a.map((cost, mask) => cost + (b[mask] ?? 0))), 'shapley')
        const [first, second] = [sharesOf(tableGame(a), 'shapley'), sharesOf(tableGame(b), 'shapley')]
        const expected = first?.map((share, i) => share + (second?.[i] ?? Number.NaN))
        expect(apart(sum ?? new Float64Array(0), expected ?? new Float64Array(1))).toBeLessThanOrEqual(
          1e-9 * (largest(a) + largest(b)),
        )
      }),
      fewer(0.3),
    )
  })

  test('asks nothing of who adds nothing', () => {
    fc.assert(
      fc.property(tables(2, 5), (costs) => {
        const twice = Float64Array.from({ length: costs.length * 2 }, (_, mask) => costs[mask % costs.length] ?? 0)
        const shares = sharesOf(tableGame(twice), 'shapley')
        expect(Math.abs(shares?.[playersOf(costs)] ?? Number.NaN)).toBeLessThanOrEqual(1e-9 * largest(costs))
      }),
      fewer(0.3),
    )
  })
})

/** Straight from the definition: each player's mean addition, weighted by sizes. */
function overOrders({ n, cost }: Game): Float64Array {
  const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1))
  const shares = new Float64Array(n)
  const members = new Uint8Array(n)
  for (let mask = 0; mask < 2 ** n; mask++) {
    for (let i = 0; i < n; i++) members[i] = mask & (1 << i) ? 1 : 0
    const before = cost(members)
    const size = countOf(mask)
    for (let i = 0; i < n; i++) {
      if (mask & (1 << i)) continue
      members[i] = 1
      const weight = (factorial(size) * factorial(n - size - 1)) / factorial(n)
      shares[i] = (shares[i] ?? 0) + weight * (cost(members) - before)
      members[i] = 0
    }
  }
  return shares
}

describe('the nucleoli', () => {
  const kinds: readonly [SolutionId, boolean, (costs: Float64Array) => (mask: number) => number][] = [
    ['prenucleolus', false, () => () => 1],
    ['nucleolus', true, () => () => 1],
    ['per-capita-nucleolus', true, () => countOf],
    ['proportional-nucleolus', true, (costs) => (mask) => costs[mask] ?? 0],
  ]

  test.each(kinds)('the %s is certified by Kohlberg’s criterion', (id, individual, weight) => {
    fc.assert(
      fc.property(individual ? tablesWithImputations(1, 6) : tables(1, 6), (costs) => {
        const shares = sharesOf(tableGame(costs), id)
        expect(shares && faultOf(costs, shares, weight(costs), individual)).toBe(null)
      }),
      fewer(0.4),
    )
  })

  test.each(kinds)('the %s is certified with seven and eight players', (id, individual, weight) => {
    fc.assert(
      fc.property(individual ? tablesWithImputations(7, 8) : tables(7, 8), (costs) => {
        const shares = sharesOf(tableGame(costs), id)
        expect(shares && faultOf(costs, shares, weight(costs), individual)).toBe(null)
      }),
      fewer(0.05),
    )
  })

  test.each(kinds)('the %s of a service is certified, with up to eight departments', (id, individual, weight) => {
    fc.assert(
      fc.property(structures(7, 8), (structure) => {
        const costs = tableOf(structuredGame(structure))
        const shares = sharesOf(structuredGame(structure), id)
        if (shares) expect(faultOf(costs, shares, weight(costs), individual)).toBe(null)
      }),
      fewer(0.03),
    )
  })

  test('the nucleolus lies in the core when there is one', () => {
    fc.assert(
      fc.property(tables(2, 7), (costs) => {
        const game = tableGame(costs)
        const [verdict, shares] = [core(game, null), sharesOf(game, 'nucleolus')]
        if (verdict.status !== 'ok' || !verdict.nonempty) return
        expect(core(game, shares)).toMatchObject({ contains: true, blocking: [] })
      }),
      fewer(0.5),
    )
  })

  test('a choice between together and alone has the nucleolus of a bankruptcy, by listing and by rule', () => {
    fc.assert(
      fc.property(structures(2, 8), (one) => {
        const structure = { ...one, common: { ...one.common, fixed: 0, groups: [], curves: [] } }
        const plain = { ...structure, model: { ...structure.model, groups: [], curves: [] }, whole: null }
        const rule = bankruptcyNucleolus(structuredGame(plain))
        const shares = rule && sharesOf(structuredGame(plain), 'nucleolus')
        if (rule && shares)
          expect(apart(rule, shares)).toBeLessThanOrEqual(1e-9 * largest(tableOf(structuredGame(plain))))
      }),
      fewer(0.5),
    )
  })
})

describe('the core', () => {
  test('is told as listing all groups tells it', () => {
    fc.assert(
      fc.property(
        structures(2, 12),
        fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
        (structure, noise) => {
          const game = structuredGame(structure)
          const costs = tableOf(game)
          const verdict = core(game, null)
          if (verdict.status !== 'ok') throw new Error(verdict.problem.code)
          const size = largest(costs)
          // What it says is the least largest excess is one, and no division has less: moving from it never helps.
          expect(Math.abs(worst(costs, verdict.shares) - verdict.epsilon)).toBeLessThanOrEqual(1e-9 * size)
          expect(verdict.nonempty).toBe(verdict.epsilon <= 1e-10 * size)
          const moved = Float64Array.from(verdict.shares, (share) => share + (noise.next().value ?? 0) * size * 0.01)
          const surplus = (sum(moved) - sum(verdict.shares)) / game.n
          const other = moved.map((share) => share - surplus)
          expect(worst(costs, other)).toBeGreaterThanOrEqual(verdict.epsilon - 1e-9 * size)
          const told = core(game, other)
          expect(told.status === 'ok' && told.contains).toBe(worst(costs, other) <= 1e-10 * size)
        },
      ),
      fewer(0.3),
    )
  })

  test('is as large as another solver finds it over all groups', () => {
    fc.assert(
      fc.property(structures(2, 12), (structure) => {
        const game = structuredGame(structure)
        const verdict = core(game, null)
        const costs = tableOf(game)
        expect(verdict.status === 'ok' && verdict.epsilon / largest(costs)).toBeCloseTo(
          leastExcess(costs.map((cost) => cost / largest(costs))),
          6,
        )
      }),
      fewer(0.05),
    )
  })

  test('found by search is the core found by listing', () => {
    fc.assert(
      fc.property(structures(2, 12), (structure) => {
        const game = structuredGame(structure)
        const listed = core(game, null)
        const searched = searchedComplaints(game, {})
        const found = searched && minimax([searched.total], searched.start, searched.rows)
        if (listed.status !== 'ok' || !searched || !found?.ok) throw new Error('no answer')
        expect(searched.trouble()).toBe(null)
        const size = largest(tableOf(game))
        expect(Math.abs(searched.excess(found.value.epsilon) - listed.epsilon)).toBeLessThanOrEqual(1e-9 * size)
        const shares = sharesOf(game, 'equal') ?? new Float64Array(0)
        const [byList, bySearch] = [core(game, shares), worstGroups(game, shares, 1e-10 * size, {})]
        const most = byList.status === 'ok' ? byList.blocking[0]?.excess : undefined
        expect(Math.abs((bySearch?.[0]?.excess ?? 0) - (most ?? 0))).toBeLessThanOrEqual(1e-9 * size)
      }),
      fewer(0.1),
    )
  })

  test('holds the equal profit method, which spreads ratios less than any division of the core tried', () => {
    fc.assert(
      fc.property(tablesWithImputations(2, 6), (costs) => {
        const game = tableGame(costs)
        const shares = sharesOf(game, 'equal-profit')
        if (!shares) return
        expect(core(game, shares)).toMatchObject({ contains: true })
        const spread = (x: Float64Array) => {
          const ratios = x.map((share, i) => share / (costs[1 << i] ?? 1))
          return Math.max(...ratios) - Math.min(...ratios)
        }
        const nucleolus = sharesOf(game, 'nucleolus') ?? shares
        const between = shares.map((share, i) => (share + (nucleolus[i] ?? 0)) / 2)
        for (const other of [nucleolus, between]) expect(spread(shares)).toBeLessThanOrEqual(spread(other) + 1e-9)
      }),
      fewer(0.3),
    )
  })
})

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

function worst(costs: Float64Array, shares: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let mask = 1; mask < costs.length - 1; mask++) {
    const paid = shares.reduce((total, share, i) => (mask & (1 << i) ? total + share : total), 0)
    most = Math.max(most, paid - (costs[mask] ?? 0))
  }
  return most
}

describe('every solution', () => {
  const each = (
    id: SolutionId,
    check: (costs: Float64Array, shares: Float64Array, again: (changed: Float64Array) => Float64Array) => void,
    share = 0.1,
  ) =>
    fc.assert(
      fc.property(tablesWithImputations(1, 6), (costs) => {
        const shares = sharesOf(tableGame(costs), id)
        const again = (changed: Float64Array) => sharesOf(tableGame(changed), id) ?? new Float64Array(0)
        if (shares) check(costs, shares, again)
      }),
      fewer(share),
    )

  test.each(solutionIds)('%s divides the whole cost, and no order of players matters', (id) => {
    each(id, (costs, shares, again) => {
      const near = 1e-8 * largest(costs)
      const n = playersOf(costs)
      expect(Math.abs(sum(shares) - (costs.at(-1) ?? 0))).toBeLessThanOrEqual(near)
      const order = Array.from({ length: n }, (_, i) => (i * 5 + 2) % n)
      if (new Set(order).size < n) order.splice(0, n, ...Array.from({ length: n }, (_, i) => n - 1 - i))
      const moved = again(renamed(costs, order))
      expect(
        apart(
          shares,
          Float64Array.from(order, (place) => moved[place] ?? Number.NaN),
        ),
      ).toBeLessThanOrEqual(near)
    })
  })

  test.each(solutionIds)('%s asks the same of equals', (id) => {
    fc.assert(
      fc.property(tablesWithImputations(1, 5), (costs) => {
        // Two copies of player 0: only how many of them are there decides.
        const twins = Float64Array.from({ length: costs.length * 2 }, (_, mask) => {
          const [first, second, rest] = [mask & 1, (mask >> 1) & 1, mask >> 2]
          return (costs[(first | second) + 2 * rest] ?? 0) + 3 * (first & second)
        })
        const shares = sharesOf(tableGame(twins), id)
        if (shares) expect(Math.abs((shares[0] ?? 0) - (shares[1] ?? 0))).toBeLessThanOrEqual(1e-8 * largest(twins))
      }),
      fewer(0.1),
    )
  })

  test.each(solutionIds)('%s scales with the costs, from 0.001 to a billion', (id) => {
    each(id, (costs, shares, again) => {
      for (const scale of [1e-3, 7, 1e9]) {
        const scaled = again(costs.map((cost) => cost * scale)).map((share) => share / scale)
        expect(apart(shares, scaled)).toBeLessThanOrEqual(1e-8 * largest(costs))
      }
    })
  })

  const shifting: readonly SolutionId[] = [
    'equal-savings',
    'ensc',
    'shapley',
    'nucleolus',
    'prenucleolus',
    'per-capita-nucleolus',
  ]
  test.each(shifting)('%s gives back to each what is added to that player’s own cost', (id) => {
    each(id, (costs, shares, again) => {
      const own = [11.5, 0, 3, 7.25, 1, 2]
      const added = mapped(costs, (cost, mask) =>
        own.reduce((total, extra, i) => (mask & (1 << i) ? total + extra : total), cost),
      )
      expect(
        apart(
          shares.map((share, i) => share + (own[i] ?? 0)),
          again(added),
        ),
      ).toBeLessThanOrEqual(1e-8 * largest(added))
    })
  })

  test.each(['shapley', 'nucleolus', 'ensc'] as const)('%s of the savings is what each saves', (id) => {
    each(id, (costs, shares, again) => {
      const alone = shares.map((_, i) => costs[1 << i] ?? 0)
      // v(S) = Σ c({i}) − c(S), as a cost −v(S).
      const exact = mapped(costs, (cost, mask) =>
        alone.reduce((total, one, i) => (mask & (1 << i) ? total - one : total), cost),
      )
      // A saving that is only the rounding of its terms would be all that there is to divide.
      const savings = exact.map((saving) => (Math.abs(saving) < 1e-12 * largest(costs) ? 0 : saving))
      const saved = again(savings)
      expect(
        apart(
          shares,
          alone.map((cost, i) => cost + (saved[i] ?? Number.NaN)),
        ),
      ).toBeLessThanOrEqual(1e-8 * largest(costs))
    })
  })
})

describe('large games', () => {
  const games = (least: number, most: number) =>
    closedStructures(least, most).map((one: Structure) => structuredGame(one))

  test('of 21 to 60 departments are divided whole, in a core that is told in words when it cannot be found', () => {
    fc.assert(
      fc.property(games(21, 60), (game) => {
        const solved = solve(game, 'shapley')
        if (solved.status !== 'ok') throw new Error(solved.problem.code)
        const whole = game.cost(new Uint8Array(game.n).fill(1))
        const size = Math.abs(whole) + sum(solved.shares.map(Math.abs))
        const error = solved.interval ? sum(solved.interval) : 0
        expect(Math.abs(sum(solved.shares) - whole)).toBeLessThanOrEqual(1e-9 * size + error)
        const nucleolus = solve(game, 'nucleolus')
        if (nucleolus.status === 'ok') expect(Math.abs(sum(nucleolus.shares) - whole)).toBeLessThanOrEqual(1e-9 * size)
        else expect(['game-too-large', 'game-no-imputation']).toContain(nucleolus.problem.code)
      }),
      { numRuns: Math.max(5, Math.round(cases / 50)) },
    )
  })
})

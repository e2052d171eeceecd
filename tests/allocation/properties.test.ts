// What the list claims of each method, tried on games made by chance: a claim that fails is a claim too much.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methods, type SplitMethod, splitFractions } from '../../shared/allocation/index.ts'
import type { SplitInput } from '../../shared/allocation/method.ts'
import { type Game, noParts, solve, structuredGame, tableGame } from '../../shared/game/index.ts'

const runs = Math.ceil(Number(process.env.CASES ?? 1000) / 20)

const tableOf = (costs: readonly number[]): Game => tableGame(Float64Array.from(costs))

/** What each pays, kr; null: the method has no answer (said). One year, members only, and central last. */
function pays(game: Game, settings: SplitMethod): number[] | null {
  const { n } = game
  const said: string[] = []
  const values = () => Float64Array.from({ length: n + 1 }, (_, i) => (i < n ? i + 1 : 0))
  const input: SplitInput = {
    shape: { departments: n + 1, years: 1, draws: 1 },
    members: Uint8Array.from({ length: n + 1 }, (_, i) => (i < n ? 1 : 0)),
    central: n,
    departmentIds: Array.from({ length: n + 1 }, (_, i) => `d${i}`),
    years: [2012],
    setting: (cell) => Float64Array.of(Number(cell)),
    driver: values,
    benefit: values,
    games: () => [
      {
        game,
        lanes: [0],
        benefits: () => values().slice(0, n),
        solve: (solution, benefits) => solve(game, solution, benefits ? { benefits } : {}),
        post: (shares, lane, out) => out.set(shares, lane),
      },
    ],
    memberRow: (department) => department,
    report: (code, _, __, severity) => {
      if (severity !== 'warning' && severity !== 'info') said.push(code)
    },
  }
  const fractions = splitFractions(input, settings)
  const pool = game.cost(new Uint8Array(n).fill(1))
  return said.length > 0 ? null : Array.from(fractions, (fraction) => fraction * pool)
}

const n = 3
/** Groups of players that share a cost among them: never dearer together. By bit mask. */
const cooperative = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 2 ** n, maxLength: 2 ** n })
  .map((groups) =>
    Array.from({ length: 2 ** n }, (_, mask) =>
      groups.reduce((sum, cost, group) => sum + (mask & group ? cost + 1 : 0), 0),
    ),
  )
/** A serial share needs to know what the cost is made of; an entered share, whose it is. */
const settingsOf: Readonly<Record<string, SplitMethod>> = {
  fixedShares: { method: 'fixedShares', shares: { d0: 0.5, d1: 0.3, d2: 0.2 } },
  usage: { method: 'usage', driver: 'antal', capacity: 8 },
}

describe.each(methods.map((method) => [method.id, method] as const))('%s', (id, method) => {
  const settings = settingsOf[id] ?? (method.initial('antal') as SplitMethod)
  const { budgetBalance, individualRationality, monotonicity, additivity } = method.properties
  const asGame = (costs: readonly number[]): Game =>
    id === 'serial'
      ? structuredGame({
          common: { ...noParts(n), fixed: costs[1] ?? 0 },
          model: { ...noParts(n), own: Float64Array.from([1, 2, 4], (mask) => costs[mask] ?? 0) },
          alone: null,
          whole: null,
        })
      : tableOf(costs)

  test('keeps what it claims', () => {
    fc.assert(
      fc.property(cooperative, cooperative, fc.integer({ min: 1, max: 40 }), (costs, others, more) => {
        const game = asGame(costs)
        const own = pays(game, settings)
        if (!own) return
        const pool = game.cost(new Uint8Array(n).fill(1))
        const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * pool
        const sum = own.reduce((total, share) => total + share, 0)
        if (budgetBalance === 'yes') expect(close(sum, pool)).toBe(true)
        else expect(sum).toBeLessThanOrEqual(pool + 1e-6)
        if (individualRationality !== 'no' && id !== 'serial')
          for (let i = 0; i < n; i++)
            expect(own[i] ?? Number.NaN).toBeLessThanOrEqual((costs[1 << i] ?? 0) + 1e-6 * pool)
        if (monotonicity === 'yes' && id !== 'serial') {
          const dearer = pays(tableOf(costs.map((cost, mask) => (mask === 2 ** n - 1 ? cost + more : cost))), settings)
          for (const [i, share] of dearer?.entries() ?? [])
            expect(share).toBeGreaterThanOrEqual((own[i] ?? 0) - 1e-6 * pool)
        }
        if (additivity === 'yes') {
          const other = pays(asGame(others), settings)
          const both = pays(asGame(costs.map((cost, mask) => cost + (others[mask] ?? 0))), settings)
          for (const [i, share] of both?.entries() ?? [])
            expect(close(share, (own[i] ?? 0) + (other?.[i] ?? 0))).toBe(true)
        }
      }),
      { numRuns: runs },
    )
  })
})

/** Claims of "not always" have a game that shows it. */
test('SCRB lets somebody pay less when the whole becomes dearer', () => {
  const lowers = (method: SplitMethod) => {
    let found = false
    fc.assert(
      fc.property(cooperative, fc.integer({ min: 1, max: 40 }), (costs, more) => {
        const own = pays(tableOf(costs), method)
        const dearer = pays(tableOf(costs.map((cost, mask) => (mask === 2 ** n - 1 ? cost + more : cost))), method)
        if (own && dearer?.some((share, i) => share < (own[i] ?? 0) - 1e-6)) found = true
      }),
      { numRuns: 400, seed: 7 },
    )
    return found
  }
  expect(lowers({ method: 'scrb', basis: 'period', limitedBy: 'alone' })).toBe(true)
})

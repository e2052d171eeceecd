// Solutions of a cost game where there is little to solve, or nothing: in words, never NaN.
import { describe, expect, test } from 'vitest'
import {
  core,
  type Game,
  noParts,
  type SolutionId,
  solutionIds,
  solve,
  steppedCurve,
  structuredGame,
  tableGame,
} from '../../shared/game/index.ts'
import { serialShares } from '../../shared/game/serial.ts'
import { direct, reciprocal, stepDown } from '../../shared/game/serviceDepartments.ts'

const game = (...costs: number[]) => tableGame(Float64Array.of(0, ...costs))

/** The shares, or the problem's code. */
function told(one: Game, id: SolutionId): number[] | string {
  const solved = solve(one, id)
  return solved.status === 'ok' ? Array.from(solved.shares) : solved.problem.code
}

describe('one player', () => {
  test.each(solutionIds)('pays everything by %s', (id) => {
    expect(told(game(42), id)).toEqual([42])
  })

  test('leaves no other group to compare with', () => {
    expect(core(game(42), Float64Array.of(42))).toMatchObject({
      nonempty: true,
      epsilon: 0,
      contains: true,
      blocking: [],
    })
  })
})

test.each([
  ['costs that are all zero', [0, 0, 0, 0, 0, 0, 0]],
  ['costs that are all negative', [-3, -4, -8, -5, -9, -9, -14]],
  ['costs of both signs', [-3, 4, 0, 5, 2, 9, 6]],
  ['costs of a million million and of an öre', [1e12, 0.01, 1e12, 0.01, 1e12 + 0.01, 0.02, 1e12 + 0.01]],
  ['costs that are all equal', [7, 7, 7, 7, 7, 7, 7]],
  ['costs next to nothing', [1e-300, 1e-300, 1.5e-300, 1e-300, 1.5e-300, 1.5e-300, 1.7e-300]],
  ['costs as large as numbers come', [1e308, 1e308, 1.5e308, 1e308, 1.5e308, 1.5e308, 1.7e308]],
])('%s give finite shares of the whole, or a reason', (_, costs) => {
  for (const id of solutionIds) {
    const solved = solve(game(...costs), id)
    if (solved.status !== 'ok') {
      expect(solved.problem.code).toMatch(/^game-/)
      continue
    }
    expect(solved.shares.every(Number.isFinite), id).toBe(true)
    const whole = costs.at(-1) ?? 0
    const total = solved.shares.reduce((sum, share) => sum + share, 0)
    expect(Math.abs(total - whole), id).toBeLessThanOrEqual(1e-9 * Math.abs(whole))
  }
  const verdict = core(game(...costs), null)
  if (verdict.status === 'ok') expect(Number.isFinite(verdict.epsilon)).toBe(true)
})

test('an öre beside a million million is still divided by the öre', () => {
  const costs = game(1e12, 0.01, 1e12)
  // Together they save the öre: half of it each.
  expect(told(costs, 'shapley')).toEqual([1e12 - 0.005, 0.005])
  const [, small] = told(costs, 'nucleolus')
  expect(small).toBeCloseTo(0.005, 3)
})

describe('what cannot be', () => {
  test('together dearer than all alone: no imputation, but a prenucleolus', () => {
    expect(told(game(10, 10, 25), 'nucleolus')).toBe('game-no-imputation')
    expect(told(game(10, 10, 25), 'per-capita-nucleolus')).toBe('game-no-imputation')
    expect(told(game(10, 10, 25), 'prenucleolus')).toEqual([12.5, 12.5])
  })

  test('no core: equal profit says so, and the core by how much', () => {
    const majority = game(10, 10, 10, 10, 10, 10, 20)
    expect(told(majority, 'equal-profit')).toBe('game-core-empty')
    const verdict = core(majority, Float64Array.of(20 / 3, 20 / 3, 20 / 3))
    expect(verdict).toMatchObject({ nonempty: false, contains: false })
    expect(verdict.status === 'ok' && verdict.epsilon).toBeCloseTo(10 / 3, 9)
    expect(verdict.status === 'ok' && verdict.blocking.length).toBe(3)
  })

  test('a core of one point is found', () => {
    const one = game(10, 10, 10, 10, 10, 10, 15)
    expect(core(one, Float64Array.of(5, 5, 5))).toMatchObject({ nonempty: true, contains: true, blocking: [] })
    expect(told(one, 'equal-profit')).toEqual([5, 5, 5].map((share) => expect.closeTo(share, 9)))
  })

  test('a cost of zero among those measured against', () => {
    expect(told(game(0, 5, 5), 'proportional-nucleolus')).toBe('game-cost-not-positive')
    expect(told(game(0, 5, 5), 'equal-profit')).toBe('game-alone-not-positive')
    expect(told(game(0, 0, 5), 'stand-alone-proportional')).toBe('game-alone-zero')
    expect(told(game(5, -5, 5), 'stand-alone-proportional')).toBe('game-alone-zero')
  })

  test('a group without a known cost stops only what needs it', () => {
    const unknown = game(10, 40, Number.NaN, 80, 50, Number.NaN, 105)
    expect(solutionIds.filter((id) => typeof told(unknown, id) === 'string')).toEqual([
      'ensc',
      'scrb',
      'shapley',
      'nucleolus',
      'prenucleolus',
      'per-capita-nucleolus',
      'proportional-nucleolus',
      'equal-profit',
    ])
    expect(core(unknown, null)).toMatchObject({ status: 'not-available', problem: { code: 'game-incomplete' } })
  })

  test('more players than can be listed', () => {
    const many: Game = {
      n: 61,
      cost: (members) => Math.sqrt(members.reduce((sum, one) => sum + one, 0)),
      structure: null,
      table: null,
    }
    expect(told(many, 'shapley')).toBe('game-too-large')
    expect(told(many, 'nucleolus')).toBe('game-too-large')
    expect(core(many, null)).toMatchObject({ problem: { code: 'game-too-large' } })
    expect(told(many, 'equal')).toHaveLength(61)
    expect(told({ ...many, n: 0 }, 'equal')).toBe('game-without-players')
  })

  test('a calculation that is cancelled', () => {
    const costs = Float64Array.from({ length: 256 }, (_, mask) => (mask * 7919) % 101)
    for (const id of ['prenucleolus', 'equal-profit'] as const) {
      const solved = solve(tableGame(costs.map((cost) => cost + 400)), id, { cancelled: () => true })
      expect(solved).toMatchObject({ status: 'not-available', problem: { code: 'game-cancelled' } })
    }
  })
})

test('nobody has a remaining benefit: the rest is shared equally, and that is said', () => {
  const solved = solve(game(10, 10, 25), 'scrb')
  expect(solved).toMatchObject({ status: 'ok', notices: [{ code: 'game-no-remaining-benefit' }] })
  expect(solved.status === 'ok' && Array.from(solved.shares)).toEqual([12.5, 12.5])
})

test('benefits below the cost alone are what SCRB divides by', () => {
  const solved = solve(game(11, 7, 15), 'scrb', { benefits: Float64Array.of(9, 100) })
  // Separable 8 and 4, rest 3; remaining benefits 1 and 3.
  expect(solved.status === 'ok' && Array.from(solved.shares)).toEqual([8.75, 6.25])
})

describe('many players', () => {
  const n = 40
  const own = Float64Array.from({ length: n }, (_, i) => 10 + i)

  test('who share a fixed cost pay it equally', () => {
    const shared = structuredGame({
      common: noParts(n),
      model: { ...noParts(n), fixed: 600, own },
      alone: null,
      whole: null,
    })
    expect(told(shared, 'shapley')).toEqual(Array.from(own, (cost) => expect.closeTo(cost + 15, 9)))
    const verdict = core(
      shared,
      Float64Array.from(own, (cost) => cost + 15),
    )
    expect(verdict).toMatchObject({ nonempty: true, contains: true })
    expect(verdict.status === 'ok' && verdict.epsilon).toBeCloseTo(-15, 6)
  })

  test('who choose between together and alone share the savings as the Talmud would', () => {
    const structure = {
      common: noParts(n),
      model: { ...noParts(n), fixed: 600, own },
      alone: own.map((cost) => cost + 30),
      whole: null,
    }
    // Each saves 30 of 600 / 40 = 15: claims 30 each on an estate of 600.
    expect(told(structuredGame(structure), 'nucleolus')).toEqual(
      Array.from(own, (cost) => expect.closeTo(cost + 15, 9)),
    )
  })

  test('with steps that go up evenly pay by whole steps', () => {
    const curve = steppedCurve(new Float64Array(n).fill(5), 10, 90)
    const steps = structuredGame({
      common: noParts(n),
      model: { ...noParts(n), curves: [curve] },
      alone: null,
      whole: null,
    })
    expect(told(steps, 'shapley')).toEqual(Array.from(own, () => expect.closeTo(45, 9)))
  })

  test('with quantities that are no multiples of anything are estimated, and the interval holds', () => {
    const quantity = own.map((cost) => cost * 1.2345678)
    const parts = { ...noParts(n), curves: [steppedCurve(quantity, 100, 90)] }
    const solved = solve(structuredGame({ common: noParts(n), model: parts, alone: null, whole: null }), 'shapley')
    expect(solved).toMatchObject({
      status: 'ok',
      notices: [{ code: 'game-estimated', values: { most: expect.any(Number) } }],
    })
    // The same in units of which all are multiples.
    const alike = {
      ...noParts(n),
      curves: [
        steppedCurve(
          own.map((cost) => cost * 12345678),
          1e9,
          90,
        ),
      ],
    }
    const exact = solve(structuredGame({ common: noParts(n), model: alike, alone: null, whole: null }), 'shapley')
    if (solved.status !== 'ok' || exact.status !== 'ok') throw new Error('no shares')
    solved.shares.forEach((share, i) => {
      const sure = (solved.interval?.[i] ?? 0) + (exact.interval?.[i] ?? 0)
      expect(Math.abs(share - (exact.shares[i] ?? 0))).toBeLessThanOrEqual(sure + 1e-9)
    })
  })

  test('who choose between steps and alone are sampled, the same for the same seed', () => {
    const structure = {
      common: noParts(n),
      model: { ...noParts(n), own, curves: [steppedCurve(own, 100, 900)] },
      alone: own.map((cost) => cost * 9),
      whole: null,
    }
    const first = solve(structuredGame(structure), 'shapley', { seed: 5 })
    expect(first).toMatchObject({ status: 'ok', notices: [{ code: 'game-estimated' }] })
    expect(solve(structuredGame(structure), 'shapley', { seed: 5 })).toEqual(first)
    const other = solve(structuredGame(structure), 'shapley', { seed: 6 })
    if (first.status !== 'ok' || other.status !== 'ok') throw new Error('no shares')
    const beyond = first.shares.filter(
      (share, i) => Math.abs(share - (other.shares[i] ?? 0)) > 2 * (first.interval?.[i] ?? 0),
    )
    expect(beyond.length).toBeLessThanOrEqual(n / 10)
  })
})

describe('service departments', () => {
  const handout = {
    services: 2,
    names: ['M', 'C', 'P1', 'P2'],
    costs: [90_000, 83_820, 200_000, 400_000],
    usage: [
      [0, 5000, 10_000, 35_000],
      [250, 0, 350, 400],
    ],
  }

  test('charge on by three methods, and nothing is lost', () => {
    const [byDirect, byStep, both] = [direct(handout), stepDown(handout, [0, 1]), reciprocal(handout)]
    if (!byDirect.ok || !byStep.ok || !both.ok) throw new Error('no shares')
    expect(Array.from(byDirect.value.shares)).toEqual([259_116, 514_704].map((share) => expect.closeTo(share, 6)))
    expect(Array.from(byStep.value.shares)).toEqual([261_316, 512_504].map((share) => expect.closeTo(share, 6)))
    expect(Array.from(both.value.shares)).toEqual([256_080, 517_740].map((share) => expect.closeTo(share, 6)))
    expect(Array.from(both.value.charged)).toEqual([113_800, 95_200].map((cost) => expect.closeTo(cost, 6)))
  })

  test('that serve only each other are told apart from those that serve nobody', () => {
    const circle = {
      ...handout,
      usage: [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
      ],
    }
    expect(reciprocal(circle)).toMatchObject({ ok: false, problem: { code: 'services-in-circle' } })
    expect(direct(circle)).toMatchObject({
      ok: false,
      problem: { code: 'service-without-users', values: { service: 'M' } },
    })
    expect(stepDown(circle, [0, 1])).toMatchObject({ ok: false, problem: { values: { service: 'C' } } })
    const idle = {
      ...handout,
      usage: [
        [0, 0, 0, 0],
        [1, 0, 1, 0],
      ],
    }
    expect(reciprocal(idle)).toMatchObject({ ok: false, problem: { code: 'service-without-users' } })
  })
})

test('serial shares: those who demand nothing pay nothing, a fixed cost lies in the first step', () => {
  expect(Array.from(serialShares([1, 2, 3], (q) => q * q))).toEqual([3, 11, 22])
  expect(Array.from(serialShares([3, 0, 1], (q) => 12 + q))).toEqual([9, 0, 7])
  expect(Array.from(serialShares([0, 0], (q) => 12 + q))).toEqual([0, 0])
})

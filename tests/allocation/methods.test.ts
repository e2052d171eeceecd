// One contract for every way to split: a method added to the list is tested here without a line more.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Example, gameOfExample, poolOfExample } from '../../shared/allocation/example.ts'
import { methods, type SplitMethod, splitFractions, splitMethodSchema } from '../../shared/allocation/index.ts'
import type { PlayedGame, SplitInput } from '../../shared/allocation/method.ts'
import type { Cell, Series } from '../../shared/cell.ts'
import { type Game, solve, tableGame } from '../../shared/game/index.ts'
import { isMessageKey } from '../../shared/language/index.ts'

const ids = ['anna', 'bo', 'central', 'eva'] as const
const years = [2012, 2013] as const
const central = 2

interface Given {
  readonly members: readonly boolean[]
  readonly driver: readonly number[]
  readonly benefit: readonly number[]
}

/** Departments × years × one draw; the same in both years. */
function inputOf({ members, driver, benefit }: Given, said: string[] = []): SplitInput {
  const lanes = (values: readonly number[]) =>
    Float64Array.from({ length: ids.length * years.length }, (_, i) => {
      const row = Math.floor(i / years.length)
      return members[row] ? (values[row] ?? 0) : 0
    })
  return {
    shape: { departments: ids.length, years: years.length, draws: 1 },
    members: Uint8Array.from({ length: ids.length * years.length }, (_, i) =>
      members[Math.floor(i / years.length)] ? 1 : 0,
    ),
    central,
    departmentIds: ids,
    years,
    setting: (cell: Cell | Series) => new Float64Array(years.length).fill(Number(cell)),
    driver: (id) => (id === 'ingen' ? null : lanes(driver)),
    benefit: () => lanes(benefit),
    games: (basis) => {
      const rows = ids.flatMap((_, row) => (members[row] ? [row] : []))
      const table = new Float64Array(2 ** rows.length)
      // What a group costs: 100 together, and its own driver.
      for (let mask = 1; mask < table.length; mask++)
        table[mask] = rows.reduce((sum, row, i) => sum + (mask & (1 << i) ? Math.abs(driver[row] ?? 0) : 0), 100)
      const known = table.every(Number.isFinite)
      const game = known ? tableGame(table) : null
      return playedGames(game, rows, years.length, basis, lanes(benefit))
    },
    memberRow: (department) => (members[department] ? department : -1),
    report: (code, name) => said.push(`${code} at ${name}`),
  }
}

/** One game for both years, or one each. */
function playedGames(
  game: Game | null,
  rows: readonly number[],
  count: number,
  basis: 'period' | 'year',
  benefit: Float64Array,
): PlayedGame[] {
  const all = Array.from({ length: count }, (_, y) => y)
  return (basis === 'period' ? [all] : all.map((y) => [y])).map((columns) => ({
    game,
    lanes: columns,
    benefits: () => Float64Array.from(rows, (row) => Math.max(0, benefit[row * count] ?? 0)),
    solve: (solution, benefits) =>
      solve(game ?? tableGame(new Float64Array(1)), solution, benefits ? { benefits } : {}),
    post: (shares, lane, out) =>
      rows.forEach((row, player) => {
        out[row * count + lane] = shares[player] ?? 0
      }),
  }))
}

/** The example's players as departments, one year. */
function inputOfExample(example: Example, said: string[]): SplitInput {
  const { players, driver = [], second = [], benefits = [] } = example
  const game = gameOfExample(example)
  const rows = players.map((_, row) => row)
  const n = players.length
  const values = (of: readonly number[]) => Float64Array.from({ length: n + 1 }, (_, i) => of[i] ?? 0)
  return {
    shape: { departments: n + 1, years: 1, draws: 1 },
    members: Uint8Array.from({ length: n + 1 }, (_, i) => (i < n ? 1 : 0)),
    central: n,
    departmentIds: [...players, 'central'],
    years: [2012],
    setting: (cell) => Float64Array.of(Number(cell)),
    driver: (id) => values(id === 'andra' ? second : driver),
    benefit: () => values(benefits),
    games: (basis) => playedGames(game, rows, 1, basis, values(benefits)),
    memberRow: (department) => (department < n ? department : -1),
    report: (code, name) => said.push(`${code} at ${name}`),
  }
}

const some = { members: [true, true, false, true], driver: [10, 30, 0, 60], benefit: [5, 0, 0, 15] }

/** Settings worth trying for a method, beside what a new rule starts with. */
const variants: Readonly<Record<string, readonly SplitMethod[]>> = {
  tiered: [
    {
      method: 'tiered',
      driver: 'antal',
      tiers: [
        { from: 0, price: 1 },
        { from: 20, price: 0.5 },
      ],
    },
  ],
  support: (['direct', 'stepDown', 'reciprocal'] as const).map((manner) => ({
    method: 'support',
    driver: 'antal',
    manner,
    supports: [
      { department: 'anna', driver: 'antal' },
      { department: 'bo', driver: 'antal' },
    ],
  })),
  fixedShares: [{ method: 'fixedShares', shares: { anna: 0.5, bo: 0.3, eva: 0.2 } }],
  usage: [{ method: 'usage', driver: 'antal', capacity: 125 }],
  driver: [
    {
      method: 'driver',
      drivers: [
        { driver: 'antal', weight: 2 },
        { driver: 'antal', weight: 1 },
      ],
    },
  ],
}

describe.each(methods.map((method) => [method.id, method] as const))('%s', (id, method) => {
  const initial = method.initial('antal') as SplitMethod
  const all = [initial, ...(variants[id] ?? [])]

  test('is named once, and in both languages', () => {
    expect(methods.filter((other) => other.id === id)).toHaveLength(1)
    expect(isMessageKey(`term.method.${id}`)).toBe(true)
  })

  test('is explained in both languages, with its formula, properties and needs', () => {
    for (const key of ['method.explained', 'trace.share']) expect(isMessageKey(`${key}.${id}`)).toBe(true)
    expect(method.formula.length).toBeGreaterThan(0)
    for (const need of method.needs) expect(isMessageKey(`method.need.${need}`)).toBe(true)
    for (const [property, holds] of Object.entries(method.properties)) {
      expect(isMessageKey(`method.property.${property}`)).toBe(true)
      expect(isMessageKey(`method.holds.${holds}`)).toBe(true)
    }
    for (const field of Object.keys(method.settings.shape)) expect(isMessageKey(`field.${field}`)).toBe(true)
  })

  test('gives its worked examples', () => {
    expect(method.examples.length).toBeGreaterThan(0)
    for (const example of method.examples as readonly Example[]) {
      const said: string[] = []
      const settings = splitMethodSchema.parse(example.settings)
      const fractions = splitFractions(inputOfExample(example, said), settings)
      const pool = poolOfExample(example)
      example.shares.forEach((share, i) => {
        expect((fractions[i] ?? Number.NaN) * pool).toBeCloseTo(share, 6)
      })
      expect(said).toEqual([])
    }
  })

  test('starts with settings that fit its own schema and the document', () => {
    expect(method.settings.safeParse(initial).success).toBe(true)
    expect(splitMethodSchema.parse(initial)).toEqual(initial)
  })

  test('divides each year into fractions that sum to 1, or to less with the rest left to the bearer', () => {
    for (const settings of all) {
      const fractions = splitFractions(inputOf(some), settings)
      for (const y of years.keys()) {
        const sum = ids.reduce((total, _, d) => total + (fractions[d * years.length + y] ?? 0), 0)
        expect(sum).toBeLessThanOrEqual(1 + 1e-12)
        expect(sum).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('charges nobody who does not take part, central apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        fc.array(fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constant(Number.NaN)), { minLength: 4, maxLength: 4 }),
        (members, driver) => {
          for (const settings of all) {
            const fractions = splitFractions(inputOf({ members, driver, benefit: driver }), settings)
            ids.forEach((_, d) => {
              if (members[d] || d === central) return
              for (const y of years.keys()) expect(fractions[d * years.length + y]).toBe(0)
            })
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('leaves the cost when nobody takes part, without a word', () => {
    const said: string[] = []
    const nobody = { ...some, members: [false, false, false, false] }
    for (const settings of all) {
      const fractions = splitFractions(inputOf(nobody, said), settings)
      if (id !== 'central') expect(fractions.every((fraction) => fraction === 0)).toBe(true)
    }
    expect(said.filter((one) => one.startsWith('weights-not-positive'))).toEqual([])
  })
})

describe('fractions', () => {
  const split = (settings: SplitMethod, given: Given = some, said: string[] = []) => {
    const fractions = splitFractions(inputOf(given, said), settings)
    return ids.map((_, d) => Math.round((fractions[d * years.length] ?? 0) * 1e9) / 1e9)
  }

  test.each<[string, SplitMethod, number[]]>([
    ['equal', { method: 'equal' }, [0.333333333, 0.333333333, 0, 0.333333333]],
    ['driver', { method: 'driver', drivers: [{ driver: 'antal', weight: 1 }] }, [0.1, 0.3, 0, 0.6]],
    ['fixed shares', { method: 'fixedShares', shares: { anna: 0.4, eva: 0.6 } }, [0.4, 0, 0, 0.6]],
    [
      'half fixed',
      { method: 'fixedAndVariable', fixedPart: 0.5, drivers: [{ driver: 'antal', weight: 1 }] },
      [0.216666667, 0.316666667, 0, 0.466666667],
    ],
    ['usage', { method: 'usage', driver: 'antal', capacity: 200 }, [0.05, 0.15, 0, 0.3]],
    ['benefit', { method: 'benefit' }, [0.25, 0, 0, 0.75]],
    ['central', { method: 'central' }, [0, 0, 1, 0]],
  ])('%s', (_, settings, expected) => {
    expect(split(settings)).toEqual(expected)
  })

  test('all fixed needs no driver', () => {
    const nothing = { ...some, driver: [0, 0, 0, 0] }
    const settings: SplitMethod = {
      method: 'fixedAndVariable',
      fixedPart: 1,
      drivers: [{ driver: 'antal', weight: 1 }],
    }
    expect(split(settings, nothing)).toEqual([0.333333333, 0.333333333, 0, 0.333333333])
  })

  test('shares within 1e-9 of 100 % are whole, and 99.9 % are not', () => {
    const said: string[] = []
    const near = { method: 'fixedShares', shares: { anna: 0.5, bo: 0.5 + 5e-10 } } as const
    expect(split(near, some, said)).toEqual([0.5, 0.5, 0, 0])
    expect(said).toEqual([])
    expect(split({ method: 'fixedShares', shares: { anna: 0.5, bo: 0.499 } }, some, said)).toEqual([0, 0, 0, 0])
    expect(said).toEqual(['shares-not-whole at shares'])
  })

  test('one driver of a mix that cannot be used leaves the whole year', () => {
    const said: string[] = []
    const settings: SplitMethod = {
      method: 'driver',
      drivers: [
        { driver: 'antal', weight: 1 },
        { driver: 'ingen', weight: 1 },
      ],
    }
    expect(split(settings, some, said)).toEqual([0, 0, 0, 0])
  })
})

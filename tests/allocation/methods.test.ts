// One contract for every way to split: a method added to the list is tested here without a line more.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methods, type SplitMethod, splitFractions, splitMethodSchema } from '../../shared/allocation/index.ts'
import type { SplitInput } from '../../shared/allocation/method.ts'
import type { Cell, Series } from '../../shared/cell.ts'
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
    memberRow: (department) => (members[department] ? department : -1),
    report: (code, name) => said.push(`${code} at ${name}`),
  }
}

const some = { members: [true, true, false, true], driver: [10, 30, 0, 60], benefit: [5, 0, 0, 15] }

/** Settings worth trying for a method, beside what a new rule starts with. */
const variants: Readonly<Record<string, readonly SplitMethod[]>> = {
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

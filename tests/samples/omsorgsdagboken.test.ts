import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { figuresOf, type Measure, measures, type Subject, yearlyFigure } from '../../shared/calculation/results.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { districts } from '../../shared/samples/stockholm.ts'

const calculation = calculateAll(omsorgsdagboken())
const city: Subject = { of: 'city' }

function resultOf(scenario: string) {
  const result = calculation.results.find(({ name }) => name === scenario)
  if (!result) throw new Error(`no scenario ${scenario}`)
  return result
}

function figures(scenario: string, subject: Subject) {
  const found = figuresOf(resultOf(scenario), subject)
  if (!found) throw new Error('no such subject')
  return found
}

const tkr = (öre: number | null): number => Math.round((öre ?? Number.NaN) / 1e5)

function byYear(scenario: string, measure: Measure, subject: Subject = city): number[] {
  const { years } = resultOf(scenario)
  return years.map((year) => tkr(yearlyFigure(figures(scenario, subject), measure, years, year)))
}

const A = 'A Central drift hos SLK IT'
const B = 'B Serviceförvaltningen'
const C = 'C Ansvarig hemmaförvaltning'
const D = 'D Var och en för sig'
const applied = 'Enligt ansökan'

describe('the care diary gives the figures of its published case, to the tkr', () => {
  test('the eight scenarios have their names', () => {
    expect(calculation.results.map(({ name }) => name)).toEqual([
      A,
      B,
      C,
      D,
      applied,
      'A, delat lika',
      'A, efter befolkning',
      'A, efter nytta',
    ])
  })

  test('nothing in it is a problem', () => {
    expect(calculation.problems).toEqual([])
  })

  test('gross and realised benefit of the city', () => {
    expect(byYear(A, 'grossBenefit')).toEqual([0, 482, 2412, 4341, 5788, 6752, 7235])
    expect(byYear(A, 'realisedBenefit')).toEqual([0, 32, 324, 1474, 2757, 3909, 4436])
    for (const scenario of [B, C, D, 'A, delat lika', 'A, efter befolkning', 'A, efter nytta']) {
      expect(byYear(scenario, 'grossBenefit')).toEqual(byYear(A, 'grossBenefit'))
      expect(byYear(scenario, 'realisedBenefit')).toEqual(byYear(A, 'realisedBenefit'))
    }
  })

  test('net effect of the city in A: no payback by 2016', () => {
    expect(byYear(A, 'net')).toEqual([-2600, -6840, -3074, -626, 657, 1809, 2336])
    expect(byYear(A, 'accumulated').at(-1)).toBe(-8338)
    expect(tkr(figures(A, city).npv)).toBe(-8681)
    expect(figures(A, city).paybackYear).toBeNull()
  })

  test('net effect of the city as applied: paid back in 2013', () => {
    expect(byYear(applied, 'net')).toEqual([-2600, -4943, 2390, 5617, 5617, 5617, 5617])
    expect(byYear(applied, 'accumulated').at(-1)).toBe(17315)
    expect(figures(applied, city).paybackYear).toBe(2013)
  })

  test('the savings demand is what was applied for, less what is realised', () => {
    for (const scenario of [A, B, C, D, 'A, delat lika', 'A, efter befolkning', 'A, efter nytta'])
      expect(byYear(scenario, 'gap')).toEqual([0, 1897, 5464, 6243, 4960, 3807, 3281])
    expect(byYear(applied, 'savingsDemand')).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  test.each([
    [A, [2600, 6872, 3398, 2100, 2100, 2100, 2100]],
    [B, [2600, 5522 + 1040 + 500, 1298 + 2080, 2080, 2080, 2080, 2080]],
    [C, [2600, 5522 + 1075 + 200, 1298 + 2150, 2150, 2150, 2150, 2150]],
    [D, [2600, 5522 + 2240, 1298 + 4480, 4480, 4480, 4480, 4480]],
  ])('cost of the city in %s', (scenario, expected) => {
    expect(byYear(scenario, 'incurred')).toEqual(expected)
  })

  test.each([
    ['Rinkeby-Kista', 150, 41, 113, 78],
    ['Södermalm', 150, 256, 302, 104],
    ['Enskede-Årsta-Vantör', 150, 491, 225, 416],
    ['Älvsjö', 150, -78, 62, 10],
  ])(
    '%s in 2016 when the cost of A is shared equally and by population',
    (name, equal, netEqual, byPopulation, net) => {
      const subject: Subject = { of: 'department', id: districts.find((one) => one.name === name)?.id ?? '' }
      expect(byYear('A, delat lika', 'charged', subject)[6]).toBe(equal)
      expect(byYear('A, delat lika', 'net', subject)[6]).toBe(netEqual)
      expect(byYear('A, efter befolkning', 'charged', subject)[6]).toBe(byPopulation)
      expect(byYear('A, efter befolkning', 'net', subject)[6]).toBe(net)
    },
  )

  test('Älvsjö alone loses in 2016 when all pay the same', () => {
    const losers = districts.filter(({ id }) => (byYear('A, delat lika', 'net', { of: 'department', id })[6] ?? 0) < 0)
    expect(losers.map(({ name }) => name)).toEqual(['Älvsjö'])
  })

  test('by year and district as drawn: Älvsjö loses 92 tkr in A over the period, Södermalm 389', () => {
    const total = (scenario: string, id: string, measure: Measure) => {
      const { years } = resultOf(scenario)
      return tkr(yearlyFigure(figures(scenario, { of: 'department', id }), measure, years, null))
    }
    expect(total(A, 'alvsjo', 'net')).toBe(-92)
    expect(total(A, 'alvsjo', 'charged')).toBe(307)
    expect(total(A, 'sodermalm', 'net')).toBe(-389)
    expect(total(B, 'kungsholmen', 'net')).toBe(-204)
    expect(total(C, 'farsta', 'net')).toBe(93)
    expect(total(D, 'sodermalm', 'net')).toBe(-1865)
    expect(total(A, 'aldreforvaltningen', 'net')).toBe(-9420)
    expect(total(A, 'serviceforvaltningen', 'net')).toBe(372)
    expect([A, B, C, D].map((scenario) => byYear(scenario, 'accumulated').at(-1))).toEqual([
      -8338, -8428, -8513, -21128,
    ])
  })

  test('every krona of operation is charged to a district, to the öre, and development stays', () => {
    for (const { name, years } of calculation.results) {
      for (const year of years) {
        const of = (measure: Measure) => yearlyFigure(figures(name, city), measure, years, year) ?? Number.NaN
        expect(of('charged') + of('funded') + of('kept')).toBe(of('incurred'))
        expect(of('charged')).toBe(of('recovered'))
        const charged = districts.reduce(
          (sum, { id }) =>
            sum + (yearlyFigure(figures(name, { of: 'department', id }), 'charged', years, year) ?? Number.NaN),
          0,
        )
        expect(charged).toBe(of('charged'))
      }
    }
  })

  test('no figure is missing', () => {
    for (const result of calculation.results)
      for (const { figures } of [...result.departments, ...result.services, { figures: result.city }])
        expect(
          figures.yearly.length === measures.length * result.years.length && !figures.yearly.some(Number.isNaN),
        ).toBe(true)
  })
})

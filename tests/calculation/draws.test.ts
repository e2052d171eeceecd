// What a draw gives is what the document gives with those values entered, but for the rounding.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { drawScenario } from '../../shared/calculation/draws.ts'
import type { DrawnValue } from '../../shared/calculation/evaluator.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import type { Assumption, AssumptionValue, Model } from '../../shared/document/schema.ts'
import { samples } from '../../shared/samples/index.ts'
import { documents } from './generatedDocument.ts'

const draws = 3

function entered(document: Model, values: ReadonlyMap<string, number>): Model {
  return {
    ...document,
    assumptions: document.assumptions.map((one) => ({ ...one, value: byLane(one.value, values.get(one.id)) })),
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      overrides: Object.fromEntries(Object.entries(scenario.overrides ?? {}).filter(([id]) => !values.has(id))),
    })),
  }
}

/** A number in each draw, or a factor in each draw on what stands by year. */
function byLane(value: AssumptionValue, drawn: number | undefined): AssumptionValue {
  if (drawn === undefined) return value
  if (typeof value === 'number') return drawn
  return Object.fromEntries(Object.entries(value).map(([year, cell]) => [year, (cell as number) * drawn]))
}

/** Each line is rounded for each of those it concerns. */
function roundingOf(document: Model): number {
  const lines = document.services.reduce(
    (sum, { costLines, benefitLines }) => sum + costLines.length + benefitLines.length,
    0,
  )
  const sources = Math.max(0, ...document.fundingPlans.map((plan) => plan.sources.length))
  return 0.01 * (lines * (sources + 3) + 1) * (document.departments.length + 1)
}

function compare(document: Model, drawnValues: ReadonlyMap<string, readonly number[]>): number {
  const values = new Map(
    [...drawnValues].map(([id, lanes]): [string, DrawnValue] => {
      const { value } = document.assumptions.find((one) => one.id === id) as Assumption
      return [id, { of: typeof value === 'number' ? 'value' : 'factor', lanes: Float64Array.from(lanes) }]
    }),
  )
  const within = roundingOf(document)
  let compared = 0
  for (const { id } of document.scenarios) {
    const drawn = drawScenario(document, id, values, draws)
    const { years } = drawn.frame
    for (let r = 0; r < draws; r++) {
      const one = entered(document, new Map([...drawnValues].map(([key, lanes]) => [key, lanes[r] as number])))
      const result = calculateAll(one).results.find((found) => found.id === id)
      for (const department of result?.departments ?? []) {
        const row = drawn.frame.rowOf.get(department.id) as number
        const close = (what: string, kronor: number | undefined, öre: number | null, most: number) => {
          compared++
          const [a, b] = [kronor ?? Number.NaN, öre === null ? Number.NaN : öre / 100]
          const scale = Math.max(1e-9 * Math.abs(b), most)
          if (Number.isNaN(a) !== Number.isNaN(b) || Math.abs(a - b) > scale)
            throw new Error(`${what} of ${department.id} in ${id}, draw ${r}: ${a}, entered ${b}`)
        }
        years.forEach((year, y) => {
          const at = (row * years.length + y) * draws + r
          const told = (measure: 'realisedBenefit' | 'net') => yearlyFigure(department.figures, measure, years, year)
          close(`realised ${year}`, drawn.realised[at], told('realisedBenefit'), within)
          close(`net ${year}`, drawn.net[at], told('net'), within)
        })
        const { npv } = department.figures
        close('npv', drawn.npv[row * draws + r], Number.isNaN(npv) ? null : npv, within * years.length * 2)
      }
    }
  }
  return compared
}

test('the care diary in three draws is the care diary with three sets of values', () => {
  const document = samples.find(({ id }) => id === 'omsorgsdagboken')?.create()
  if (!document) throw new Error('no care diary')
  const plain = document.assumptions.filter(({ value }) => typeof value === 'number')
  const values = new Map(plain.map(({ id, value }) => [id, [1, 0.7, 1.3].map((factor) => (value as number) * factor)]))
  expect(values.size).toBeGreaterThan(3)
  expect(compare(document, values)).toBeGreaterThan(1000)
})

test('any document in three draws is that document with three sets of values', () => {
  let [compared, factored] = [0, 0]
  fc.assert(
    fc.property(
      documents(),
      fc.array(fc.double({ min: -0.5, max: 2.5, noNaN: true }), { minLength: 30, maxLength: 30 }),
      (document, factors) => {
        const drawn = document.assumptions.flatMap(({ id, value }, i): [string, number[]][] => {
          const lanes = [0, 1, 2].map((r) => factors[(i * 3 + r) % 30] ?? 1)
          if (typeof value === 'number') return [[id, lanes.map((factor) => value * factor)]]
          // A factor is on whatever a scenario has in its place, too.
          const overridden = document.scenarios.some(({ overrides }) => overrides?.[id] !== undefined)
          const byYear = typeof value === 'object' && Object.values(value).every((cell) => typeof cell === 'number')
          if (byYear && !overridden) factored++
          return byYear && !overridden ? [[id, lanes]] : []
        })
        compared += compare(document, new Map(drawn))
      },
    ),
    { numRuns: Math.min(100, Number(process.env.CASES ?? 100)) },
  )
  expect(compared).toBeGreaterThan(0)
  expect(factored).toBeGreaterThan(0)
}, 120_000)

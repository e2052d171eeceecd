import { expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { parseFormula, symbolsOf } from '../../shared/formula/parse.ts'
import { citySize } from '../../shared/samples/citySize.ts'

const document = citySize()
const lines = document.services.flatMap(({ costLines, benefitLines }) => [...costLines, ...benefitLines])

function symbolsIn(formula: unknown): readonly string[] {
  const parsed = parseFormula(String(formula))
  return parsed.ok ? [...symbolsOf(parsed.value).symbols] : []
}

test('the city is as large as it says', () => {
  expect(document.services).toHaveLength(40)
  expect(document.departments).toHaveLength(44)
  expect(document.settings.lastYear - document.settings.firstYear + 1).toBe(10)
  expect(document.scenarios).toHaveLength(12)
  for (const { costLines, benefitLines, participants } of document.services)
    expect([costLines.length, benefitLines.length, participants.length]).toEqual([6, 4, 44])
})

test('every amount is a formula over two to four symbols, and nearly all of them use timkostnad', () => {
  for (const { amount } of lines) expect([2, 3, 4]).toContain(symbolsIn(amount).length)
  const hourly = lines.filter(({ amount }) => symbolsIn(amount).includes('timkostnad'))
  expect(hourly.length / lines.length).toBeGreaterThanOrEqual(0.9)
})

test('one driver serves one service', () => {
  const using = document.services.filter((service) => /driver-one-service|\btillstand\b/.test(JSON.stringify(service)))
  expect(using.map(({ id }) => id)).toEqual(['service-40'])
})

test('every pool of the first scenario is shared, and the pots run out', () => {
  const { results, scenarios } = calculateAll(document)
  const [first] = results
  if (!first) throw new Error('no scenario')
  expect(first.problems).toEqual([])
  for (const { figures } of first.services) {
    const kept = figures.yearly.slice(5 * 10, 6 * 10)
    expect(kept.every((öre) => öre === 0)).toBe(true)
  }
  const pots = scenarios.find(({ resolved }) => resolved.id === 'scenario-07')
  const short = pots?.services.flatMap(({ costs }) => costs.flatMap(({ funding }) => funding.funded)) ?? []
  for (const source of ['central-pott', 'oronmarkt'])
    expect(short.some((one) => one.source.id === source && one.available?.some(Number.isFinite))).toBe(true)
})

test('a smaller city of the same kind can be made, for measuring how time grows', () => {
  expect(citySize(5).services).toHaveLength(5)
  expect(calculateAll(citySize(5)).problems).toEqual([])
})

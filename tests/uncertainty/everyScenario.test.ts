import { expect, test } from 'vitest'
import { simulateEvery } from '../../shared/uncertainty/everyScenario.ts'
import { simulate } from '../../shared/uncertainty/simulate.ts'
import { toTheEnd, uncertainDiary } from './uncertainDiary.ts'

test('every scenario is drawn as it would be alone, in the order of the document', () => {
  const document = uncertainDiary()
  const choice = { draws: 100, seed: 3 }
  const course: number[] = []
  const risks = toTheEnd(simulateEvery(document, choice), course)
  expect(risks.map(({ id }) => id)).toEqual(document.scenarios.map(({ id }) => id))
  for (const { id, name, nominal, npv, loses, nobodyLoses } of risks) {
    const alone = toTheEnd(simulate(document, { ...choice, scenario: id }))
    expect({ name, nominal, npv, loses, nobodyLoses }).toEqual({
      name: alone.name,
      nominal: alone.nominal,
      npv: alone.city?.npv,
      loses: alone.city?.loses,
      nobodyLoses: alone.nobodyLoses,
    })
  }
  expect(course).toEqual(course.toSorted((a, b) => a - b))
  expect(course[0]).toBeLessThan(0.1)
  expect(course.at(-1)).toBeGreaterThan(0.9)
  expect(course.at(-1)).toBeLessThanOrEqual(1)
})

test('the draws of a split that only moves money give the city the same', () => {
  const risks = toTheEnd(simulateEvery(uncertainDiary(), { draws: 100, seed: 3 }))
  const [a, equally] = ['a', 'a-lika'].map((id) => risks.find((risk) => risk.id === id))
  expect(equally?.npv?.p10).toBeCloseTo(a?.npv?.p10 ?? Number.NaN, -1)
  expect(equally?.npv?.p90).toBeCloseTo(a?.npv?.p90 ?? Number.NaN, -1)
})

test('a scenario that cannot be calculated is said to be unknown, and the others are told', () => {
  const document = uncertainDiary()
  const assumptions = document.assumptions.map((one) => (one.id === 'drift_d' ? { ...one, value: '= nothing' } : one))
  const risks = toTheEnd(simulateEvery({ ...document, assumptions }, { draws: 100, seed: 3 }))
  const d = risks.find(({ id }) => id === 'd')
  expect([d?.nominal, d?.npv, d?.loses, d?.nobodyLoses]).toEqual([null, null, null, null])
  expect(risks.find(({ id }) => id === 'a')?.npv).not.toBeNull()
})

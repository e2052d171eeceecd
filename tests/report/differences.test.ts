import { expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit, removeItem, setValue } from '../../shared/document/edit.ts'
import { resultDifferences } from '../../shared/report/differences.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const care = omsorgsdagboken()
const before = calculateAll(care).results

it('two models with the same results differ in no department', () => {
  for (const { in: where, subjects } of resultDifferences(before, before)) {
    expect(where).toBe('both')
    expect(subjects.map(({ id }) => id)).toEqual([null])
  }
})

it('a changed volume changes the city by the sum of what it changes for each department', () => {
  const after = calculateAll(applyEdit(care, setValue('assumptions/hemtjanst_staden/value', 20_000, ''))).results
  for (const { subjects } of resultDifferences(before, after)) {
    const [city, ...departments] = subjects
    expect(departments.length).toBeGreaterThan(10)
    const differences = departments.map(({ figures }) => figureSum(figures.net))
    expect(differences.reduce((a, b) => a + b, 0)).toBe(city ? figureSum(city.figures.net) : null)
  }
})

it('a scenario that only one of them has is said to be there only', () => {
  const [first] = care.scenarios.filter(({ id }) => !care.scenarios.some(({ basedOn }) => basedOn === id))
  const after = calculateAll(applyEdit(care, removeItem(`scenarios/${first?.id}`, ''))).results
  const place = (from: typeof before, to: typeof before) =>
    resultDifferences(from, to).find(({ id }) => id === first?.id)?.in
  expect(place(before, after)).toBe('before')
  expect(place(after, before)).toBe('after')
})

function figureSum({ before, after }: { readonly before: number | null; readonly after: number | null }): number {
  return (after ?? Number.NaN) - (before ?? Number.NaN)
}

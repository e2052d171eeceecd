import { expect, test } from 'vitest'
import { createAnalyst } from '../../renderer/worker/analyst.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { uncertainDiary } from '../uncertainty/uncertainDiary.ts'

test('the analyst answers about the document it was given last, says how far it has come, and draws its answer', async () => {
  const analyst = createAnalyst()
  const document = omsorgsdagboken()
  await analyst.load(document)
  const course: number[] = []
  const question = { scenario: 'a-lika', service: null, on: 2016 } as const
  const answer = await analyst.fairness(question, (fraction) => course.push(fraction))
  expect(answer?.departments).toHaveLength(14)
  expect(course.length).toBeGreaterThan(10)
  expect(course.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)
  expect(course).toEqual(course.toSorted((a, b) => a - b))
  // What crosses to the window is plain data.
  expect(structuredClone(answer)).toEqual(answer)
  if (!answer) throw new Error('no answer')
  const charts = await analyst.fairnessCharts(answer, { unit: 'tkr', language: 'sv', width: 600, dark: false })
  expect(charts.map(({ kind }) => kind)).toEqual(['dots', 'excess'])

  await analyst.load({ ...document, scenarios: [] })
  expect(await analyst.fairness(question, () => {})).toBeNull()
})

test('the analyst draws a scenario, every scenario, and says where the city breaks even', async () => {
  const analyst = createAnalyst()
  await analyst.load(uncertainDiary())
  const course: number[] = []
  const progress = (fraction: number) => course.push(fraction)
  const choice = { scenario: 'a', draws: 100, seed: 5 }
  const answer = await analyst.simulate(choice, progress)
  expect(structuredClone(answer)).toEqual(answer)
  expect(await analyst.simulate(choice, () => {})).toEqual(answer)
  expect((await analyst.simulate({ ...choice, seed: 6 }, () => {}))?.city?.npv).not.toEqual(answer?.city?.npv)
  expect(course.length).toBeGreaterThan(2)
  const every = await analyst.simulateEvery({ draws: 100, seed: 5 }, progress)
  expect(structuredClone(every)).toEqual(every)
  expect(every.find(({ id }) => id === 'a')?.npv).toEqual(answer?.city?.npv)
  const even = await analyst.breakEvens('a', progress)
  expect(structuredClone(even)).toEqual(even)
  expect(even?.length).toBeGreaterThan(10)
  expect(course.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)

  expect(await analyst.simulate({ ...choice, scenario: 'gone' }, () => {})).toBeNull()
  expect(await analyst.breakEvens('gone', () => {})).toBeNull()
})

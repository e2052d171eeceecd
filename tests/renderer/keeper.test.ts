import { describe, expect, test } from 'vitest'
import type { Answer } from '../../renderer/worker/contract.ts'
import { createKeeper } from '../../renderer/worker/keeper.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

async function start() {
  const answers: Answer[] = []
  const keeper = createKeeper(
    (run) => setTimeout(run),
    () => 0,
  )
  await keeper.listen((answer) => answers.push(answer))
  await keeper.load(omsorgsdagboken(), 1)
  await keeper.idle()
  return { keeper, answers }
}

describe('the worker', () => {
  test('answers with figures and the revision they are of', async () => {
    const { answers } = await start()
    expect(answers.map(({ revision }) => revision)).toEqual([1])
    expect(answers[0]?.results?.[0]?.city.npv).toBeLessThan(0)
  })

  test('calculates once for edits that arrive together', async () => {
    const { keeper, answers } = await start()
    const edit = (value: number) => setValue('assumptions/porto/value', value, '').patches
    await Promise.all([keeper.apply(edit(70), 2), keeper.apply(edit(80), 3), keeper.apply(edit(90), 4)])
    await keeper.idle()
    expect(answers.map(({ revision }) => revision)).toEqual([1, 4])
  })

  test('answers for the scenarios in view first, with the figures that all then have', async () => {
    const { keeper, answers } = await start()
    await keeper.view(['b', 'c'])
    await keeper.apply(setValue('assumptions/porto/value', 70, '').patches, 2)
    await keeper.idle()
    const [, early, all] = answers
    expect([early?.early, all?.early]).toEqual([true, false])
    expect(early?.results?.map(({ id }) => id)).toEqual(['b', 'c'])
    for (const result of early?.results ?? []) expect(all?.results?.find(({ id }) => id === result.id)).toEqual(result)
    expect(all?.results).toEqual(
      calculateAll(applyEdit(omsorgsdagboken(), setValue('assumptions/porto/value', 70, ''))).results,
    )
  })

  test('leaves scenarios out of view unfinished when another edit comes, and answers for the last in full', async () => {
    const { keeper, answers } = await start()
    await keeper.view(['b'])
    await keeper.apply(setValue('assumptions/porto/value', 70, '').patches, 2)
    while (answers.length < 2) await new Promise((resolve) => setTimeout(resolve))
    await keeper.apply(setValue('assumptions/porto/value', 80, '').patches, 3)
    await keeper.idle()
    expect(answers.slice(1).map(({ revision, early }) => [revision, early])).toEqual([
      [2, true],
      [3, true],
      [3, false],
    ])
    expect(answers.at(-1)?.results).toEqual(
      calculateAll(applyEdit(omsorgsdagboken(), setValue('assumptions/porto/value', 80, ''))).results,
    )
  })

  test('a question about the document is answered at once, also in the middle of a calculation', async () => {
    const { keeper, answers } = await start()
    await keeper.view(['b'])
    await keeper.apply(setValue('assumptions/porto/value', 70, '').patches, 2)
    while (answers.length < 2) await new Promise((resolve) => setTimeout(resolve))
    const [porto] = await keeper.evaluate(['assumptions/porto/value'])
    expect(porto?.[0]).toBe(70)
    await keeper.idle()
    expect(answers.map(({ revision, early }) => [revision, early])).toEqual([
      [1, false],
      [2, true],
      [2, false],
    ])
  })

  test('reports text in a number cell at its place, and keeps calculating the rest', async () => {
    const { keeper, answers } = await start()
    await keeper.apply(setValue('assumptions/porto/value', 'abc', '').patches, 2)
    await keeper.idle()
    expect(answers.at(-1)?.problems.map(({ where }) => where)).toContain('assumptions/porto/value')
    expect(answers.at(-1)?.results).not.toBeNull()
  })

  test('gives what a formula comes to, year by year', async () => {
    const { keeper } = await start()
    const [hourly, users, none] = await keeper.evaluate([
      'assumptions/timkostnad_vardbitrade/value',
      'assumptions/anvandare/value',
      'assumptions/nothing/value',
    ])
    expect(hourly?.[0]).toBeCloseTo((21_500 * 12 * 1.3846) / 1600, 6)
    expect(users).toBe('byDepartment')
    expect(none).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { choiceOf, useChosen } from '../../renderer/screens/comparison/choice.ts'
import { at, clamped, moved, rangeOf } from '../../renderer/screens/comparison/cursor.ts'
import { heatOf } from '../../renderer/screens/comparison/heat.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { comparisonFigures } from '../../shared/report/comparisonFigures.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const size = { rows: 5, columns: 12, group: 3 }
const press = (key: string, ctrl = false, shift = false) => ({ key, ctrl, shift })

describe('The cursor of the comparison', () => {
  test('moves by arrows, by scenario with Ctrl, to the ends with Home and End, and never outside', () => {
    expect(moved(at(0, 0), press('ArrowRight'), size)).toEqual(at(0, 1))
    expect(moved(at(0, 1), press('ArrowRight', true), size)).toEqual(at(0, 4))
    expect(moved(at(2, 7), press('Home'), size)).toEqual(at(2, 0))
    expect(moved(at(2, 7), press('End', true), size)).toEqual(at(4, 11))
    expect(moved(at(0, 0), press('ArrowUp'), size)).toEqual(at(0, 0))
    expect(moved(at(4, 11), press('ArrowRight', true), size)).toEqual(at(4, 11))
    expect(moved(at(0, 0), press('a'), size)).toBeNull()
  })

  test('leaves its anchor behind with Shift, so that a range can be summed and copied', () => {
    const down = moved(at(1, 4), press('ArrowDown', false, true), size)
    const range = down && moved(down, press('ArrowLeft', false, true), size)
    expect(range && rangeOf(range)).toEqual({ top: 1, bottom: 2, left: 3, right: 4 })
  })

  test('stays inside a table that has become smaller', () => {
    expect(clamped(at(40, 30), size)).toEqual(at(4, 11))
    expect(clamped(at(3, 3), { rows: 0, columns: 0, group: 3 })).toEqual(at(0, 0))
  })
})

describe('What is compared', () => {
  const document = omsorgsdagboken()
  const ids = document.scenarios.map(({ id }) => id)
  const chosen = useChosen.getState()

  test('is the first four scenarios until someone chooses, and never one that is gone', () => {
    expect(choiceOf(chosen, document.scenarios, null).scenarios).toEqual(ids.slice(0, 4))
    const odd = { ...chosen, scenarios: ['gone', ids[2] ?? ''], base: 'gone', charted: 'gone', difference: true }
    expect(choiceOf(odd, document.scenarios, null)).toMatchObject({
      scenarios: [ids[2]],
      base: ids[2],
      charted: ids[2],
    })
    expect(choiceOf({ ...chosen, scenarios: ['gone'] }, document.scenarios, null).scenarios).toEqual(ids.slice(0, 4))
  })

  test('is shaded by size and sign, and the base of differences is not', () => {
    const { results } = calculateAll(document)
    const scenarios = ids.slice(0, 4)
    const choice = { scenarios, view: 'sum', year: null, measures: ['cost', 'benefit', 'net'], base: null } as const
    const figures = comparisonFigures(document, results, choice)
    const heat = heatOf(figures)
    const cells = figures.rows.find(({ key }) => key === 'sodermalm')?.figures ?? []
    expect(cells[11] && heat(cells[11])).toBe(-5)
    expect(cells[2] && heat(cells[2])).toBe(-3)
    expect(cells[0] && heat(cells[0])).toBe(0)
    const against = comparisonFigures(document, results, { ...choice, base: scenarios[3] ?? null })
    const differences = against.rows.find(({ key }) => key === 'sodermalm')?.figures ?? []
    expect(differences[2] && heatOf(against)(differences[2])).toBe(5)
    expect(differences[11] && heatOf(against)(differences[11])).toBe(0)
  })
})

import { expect, test } from 'vitest'
import { dearestTogether } from '../../shared/allocation/subadditivity.ts'
import { tableGame } from '../../shared/game/index.ts'

test('two that cost 10 each and 25 together have it 5 cheaper apart', () => {
  expect(dearestTogether(tableGame(Float64Array.of(0, 10, 10, 25)))).toEqual({ groups: [[0], [1]], excess: 5 })
})

test('the worst of several is named, also when it is not all players', () => {
  // A+B 30 against 10 + 10; with C all three 31.
  const game = tableGame(Float64Array.of(0, 10, 10, 30, 5, 12, 12, 31))
  expect(dearestTogether(game)).toEqual({ groups: [[0], [1]], excess: 10 })
})

test('working together that never costs more is not warned about, nor is the last bit of a sum', () => {
  expect(dearestTogether(tableGame(Float64Array.of(0, 11, 7, 15)))).toBeNull()
  expect(dearestTogether(tableGame(Float64Array.of(0, 0.1, 0.2, 0.1 + 0.2)))).toBeNull()
})

test('among many, each alone is held against all', () => {
  const n = 10
  const table = Float64Array.from({ length: 2 ** n }, (_, mask) => {
    const size = mask.toString(2).replaceAll('0', '').length
    return size === n ? 100 : size
  })
  const breach = dearestTogether(tableGame(table))
  expect(breach?.excess).toBe(90)
})

import { expect, test } from 'vitest'
import { doubles } from '../../shared/formula/doubles.ts'

test('columns are zeros, as long as asked for, and share no lane, though they share buffers', () => {
  const columns = [440, 7, 0, 2047, 2048, 2049, 100_000, 3, 440].map((count) => {
    const column = doubles(count)
    expect(column.length).toBe(count)
    expect(column.every((value) => value === 0)).toBe(true)
    return column
  })
  for (const [i, column] of columns.entries()) column.fill(i + 1)
  for (const [i, column] of columns.entries()) expect(column.every((value) => value === i + 1)).toBe(true)
})

test('what is no count gives an empty column and leaves those that follow whole', () => {
  expect(doubles(Number.NaN).length).toBe(0)
  expect(doubles(5)).toEqual(new Float64Array(5))
})

import { expect, test } from 'vitest'
import { runSequence } from './gridModel.ts'

/** `npm run torture 1 grid` runs 500 sequences; SEED begins elsewhere. */
const sequences = Number(process.env.SEQUENCES ?? 8)
const first = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))

test('200 random operations do to a grid what they do to an array, and undo gives the identical document back', () => {
  console.log(`grid: seeds ${first} to ${first + sequences - 1}`)
  let done = 0
  for (let i = 0; i < sequences; i++) {
    runSequence(first + i, 200)
    done++
  }
  expect(done).toBe(sequences)
}, 3_600_000)

test.each([20862796, 20862812])('a series filled from a series of fractions stays on its line (seed %i)', (seed) => {
  expect(() => runSequence(seed, 200)).not.toThrow()
})

// A sample of what `npm run torture` does in full.
import { expect, it } from 'vitest'
import { temporaryFolder } from '../electron/folder.ts'
import { attack } from './formulas.ts'
import { fillDisk } from './fullDisk.ts'
import { fuzz } from './fuzz.ts'

const folder = temporaryFolder('full disk')

it('a broken document is refused with its place or calculated, and nothing throws', () => {
  const seed = Date.now() % 1_000_000_000
  const { failed, read, refused, salvaged, structured } = fuzz(200, seed)
  expect(failed, `seed ${seed}`).toEqual([])
  expect(Math.min(read, refused)).toBeGreaterThan(20)
  expect(salvaged).toBeGreaterThan(10)
  expect(structured).toBeGreaterThan(120)
})

it('no hostile formula reaches anything', () => {
  const { formulas, reached } = attack()
  expect(reached).toEqual([])
  expect(formulas).toBeGreaterThanOrEqual(100)
})

it('a disk that is too small for the new file leaves the old one, and is told', async (context) => {
  const filled = await fillDisk(folder, 60_000, 4)
  if (!filled) return context.skip('no small disk can be mounted here')
  expect(filled.lost).toEqual([])
  expect(Math.min(filled.refused, filled.saved)).toBeGreaterThan(1)
})

import { expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { afterPowerCut, newDisk } from './modelDisk.ts'
import { cutPower } from './powerCuts.ts'

it('a power cut at any moment loses nothing that was promised', async () => {
  const seed = Date.now() % 1_000_000
  const { lost, moments, recoveries } = await cutPower(600, 1500, chanceFrom(seed))
  expect(lost, `seed ${seed}`).toEqual([])
  expect(moments).toBeGreaterThan(80)
  expect(recoveries).toBeGreaterThan(50)
})

it('the modelled disk does forget what was not synced, and nothing that was', async () => {
  const disk = newDisk()
  await disk.makeFolder('/a')
  const [kept, lost] = [await disk.create('/a/kept', 0o600), await disk.create('/a/lost', 0o600)]
  await kept.write(Buffer.alloc(2000, 'x'), 0)
  await kept.sync()
  await lost.write(Buffer.alloc(2000, 'x'), 0)
  await disk.syncFolder('/a')
  const contents = new Set<string>()
  for (let seed = 0; seed < 50; seed++) {
    const after = afterPowerCut(disk.log, disk.log.length, chanceFrom(seed))
    expect((await (await after.openToRead('/a/kept')).read(5000)).toString()).toBe('x'.repeat(2000))
    contents.add((await (await after.openToRead('/a/lost')).read(5000)).toString())
  }
  expect(contents.size).toBeGreaterThan(5)
})

// A sample of what `npm run torture` does in full: real processes, killed and refused by the system.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../electron/folder.ts'
import { bundleSaver } from './bundle.ts'
import { killDuringSave } from './kills.ts'
import { saveAtOnce } from './savesAtOnce.ts'
import { killWithStateIn, troubles } from './stateFolder.ts'
import { callsOfOneSave, canTrace, failAtEveryCall, killAtEveryCall } from './systemCalls.ts'

const folder = temporaryFolder('torture')
let saver = ''

beforeAll(async () => {
  saver = await bundleSaver(folder)
})

function place(name: string) {
  const documents = join(folder, name)
  mkdirSync(documents)
  return { saver, path: join(documents, 'model.fordela'), state: join(folder, `${name} state`) }
}

describe.skipIf(process.platform === 'win32')('a program that is killed', () => {
  it('has lost nothing that it had promised, whenever it happens', async () => {
    const { lost, saves, edits } = await killDuringSave(place('kills'), 8)
    expect(lost).toEqual([])
    expect(Math.min(saves, edits)).toBeGreaterThan(8)
  })

  it.each(troubles)('nor with its state folder %s', async (trouble) => {
    const done = await killWithStateIn(trouble, place(`state ${trouble}`), 4)
    // Only root may mount, and only on Linux; that it vanishes needs neither.
    if (done === null) return expect(trouble).not.toBe('vanished')
    expect(done.lost).toEqual([])
    expect(done.edits).toBeGreaterThan(4)
  })

  it('two that save the same version of a file at once: one has saved, the other is told', async () => {
    const { failed } = await saveAtOnce(place('at once'), 20)
    expect(failed).toEqual([])
  })

  it('nor at any system call of a save', async (context) => {
    if (!canTrace()) return context.skip('strace is not here, or may not trace')
    const at = place('calls')
    const calls = await callsOfOneSave(at, join(folder, 'calls.log'))
    for (const needed of ['openat', 'pwrite64', 'fsync', 'rename']) expect(calls.get(needed), needed).toBeGreaterThan(0)
    const killed = await killAtEveryCall(at, calls, 25)
    expect(killed.lost).toEqual([])
    expect(killed.hit).toBeGreaterThan(0)
  })

  it('a call that fails leaves the old file whole, and is told in words', async (context) => {
    if (!canTrace()) return context.skip('strace is not here, or may not trace')
    const at = place('errors')
    const calls = await callsOfOneSave(at, join(folder, 'errors.log'))
    const failed = await failAtEveryCall(at, calls, ['EIO', 'ENOSPC', 'EPERM'], 17)
    expect(failed.lost).toEqual([])
    expect(failed.hit).toBeGreaterThan(0)
  })
})

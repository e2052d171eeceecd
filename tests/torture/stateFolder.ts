// kill -9 while something is done to the folder that journals and versions are in: it is cleared away, fills up, may not
// be written any more, or a program of another machine with the same home folder looks through it and takes what it finds.
// What was answered must be found again. One that is cleared away is put back within a second or by the next edit: what
// is cleared and killed within that second is not counted.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptIn } from '../../electron/kept.ts'
import { forgetJournal, recovered, recoveriesIn } from '../../electron/recovery.ts'
import { type Place, type Saver, startSaver } from './child.ts'
import { found } from './subject.ts'

export const troubles = ['vanished', 'full', 'read-only', 'two machines'] as const
export type StateTrouble = (typeof troubles)[number]

export interface StateKills {
  readonly kills: number
  readonly edits: number
  /** Edits that were refused, and so not promised. */
  readonly refused: number
  readonly lost: readonly string[]
}

interface Doing {
  readonly place: Place
  /** Before the program starts. */
  prepare(): void
  /** While it saves and journals. */
  act(saver: Saver): Promise<void>
  /** So that what is there can be looked at. */
  restore(): void
}

/** null: it may not be done here. */
export async function killWithStateIn(trouble: StateTrouble, place: Place, count: number): Promise<StateKills | null> {
  if (trouble !== 'vanished' && !mayMount(place.state)) return null
  const lost: string[] = []
  let [edits, refused] = [0, 0]
  for (let i = 0; i < count; i++) {
    const doing = doings[trouble](place, i)
    doing.prepare()
    const saver = startSaver(doing.place)
    if (!(await saver.says('ready'))) throw new Error(`the saver did not start: ${saver.lines.join(' · ')}`)
    saver.tell('run')
    await pause(20 + Math.random() * 40)
    try {
      await doing.act(saver)
      await pause(Math.random() * 60)
    } finally {
      await saver.kill()
    }
    edits += saver.lines.filter((line) => line.startsWith('edited ')).length
    refused += saver.lines.filter((line) => line.startsWith('refused edit')).length
    if (saver.lines.some((line) => line.includes('WORDLESS'))) lost.push(`kill ${i}: a refusal without words`)
    doing.restore()
    const [saved, edited] = [saver.promised('saved'), saver.promised('edited')]
    try {
      const there = await found(keptIn(place.state), place.path)
      if (there.saved < saved) lost.push(`kill ${i}: saved ${saved}, found ${there.saved}`)
      if (there.edited < edited) lost.push(`kill ${i}: edited ${edited}, found ${there.edited}`)
    } catch (error) {
      lost.push(`kill ${i}: ${error instanceof Error ? error.message : error}`)
    }
    unmount(place.state)
    rmSync(place.state, { recursive: true, force: true })
  }
  return { kills: count, edits, refused, lost }
}

const doings: Readonly<Record<StateTrouble, (place: Place, i: number) => Doing>> = {
  vanished: (place) => ({
    place,
    prepare() {},
    async act(saver) {
      renameSync(place.state, `${place.state} gone`)
      rmSync(`${place.state} gone`, { recursive: true, force: true })
      // What was answered before is saved or journalled anew by the time two more saves are.
      await saver.says(/^saved /)
      await saver.says(/^saved /)
    },
    restore() {},
  }),
  full: (place) => ({
    place,
    prepare: () => mount(place.state, 'size=300k'),
    async act() {
      for (let size = 300; size > 0; size -= 4) {
        try {
          writeFileSync(join(place.state, `ballast ${size}`), Buffer.alloc(4096))
        } catch {
          break
        }
      }
    },
    restore() {
      for (const name of readdirSync(place.state).filter((one) => one.startsWith('ballast')))
        rmSync(join(place.state, name))
    },
  }),
  'read-only': (place) => ({
    place,
    prepare: () => mount(place.state, 'size=20m'),
    async act() {
      // Refused while a file is open to be written: between one journal and the next none is.
      for (let tries = 0; !mayRemount(place.state, 'ro'); tries++) {
        if (tries > 500) throw new Error('a file is open all the time')
        await pause(Math.random() * 5)
      }
    },
    restore: () => void mayRemount(place.state, 'rw'),
  }),
  'two machines': (place, i) => {
    const id = join(place.state, '..', `machine ${i}`)
    writeFileSync(id, `${i.toString(16).padStart(32, '0')}\n`)
    const begin = `mount --bind '${id}' /etc/machine-id && hostname other-${i} && exec "$0" "$@"`
    return {
      place: { ...place, through: ['unshare', '--mount', '--uts', 'sh', '-c', begin] },
      prepare() {},
      // This process is the other machine's: it takes, and throws away, all that it is offered.
      async act() {
        const kept = keptIn(place.state)
        for (let looks = 0; looks < 4; looks++) {
          for (const { id: one } of await recoveriesIn(kept)) {
            await recovered(kept, one).catch(() => {})
            await forgetJournal(kept, one).catch(() => {})
          }
          await pause(10)
        }
      },
      restore() {
        const journals = join(place.state, 'journals')
        for (const name of readdirSync(journals).filter((one) => one.includes('.dismissed-')))
          rmSync(join(journals, name))
      },
    }
  },
}

function mount(at: string, options: string): void {
  mkdirSync(at, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'ignore' })
}

function mayRemount(at: string, how: 'ro' | 'rw'): boolean {
  try {
    execFileSync('mount', ['-o', `remount,${how}`, at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function unmount(at: string): void {
  try {
    execFileSync('umount', [at], { stdio: 'ignore' })
  } catch {
    // Nothing is mounted there.
  }
}

function mayMount(at: string): boolean {
  try {
    mount(at, 'size=4k')
    unmount(at)
    return true
  } catch {
    return false
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

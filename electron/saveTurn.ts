// One save at a time for a file, whoever does it: a note beside it that only one can make, held from the comparison to
// the rename. Without it two programs could each find the file unchanged, each replace it, and each say "saved".
// A note that stays the same for long is taken over: its program has ended, or is stuck. One that is stuck finds out
// before it replaces anything, since the note is not its own any more.
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errnoOf } from './fileProblem.ts'
import type { FileSystem } from './fileSystem.ts'
import { hashOf } from './hash.ts'
import { patiently } from './patience.ts'
import { isLeftBehind, ownMark } from './temporary.ts'

export interface SaveTurn {
  /** Nobody has taken it over. */
  isOurs(): Promise<boolean>
  end(): Promise<void>
}

/** Milliseconds that one and the same note is waited for. */
const patience = 20_000
/** The same for one without a text, which a power cut leaves: a living program has written it at once. */
const patienceWithoutText = 2000
const betweenTries = 20

/** Of the file's whole name, which may be as long as the file system takes. */
export function turnPath(target: string): string {
  return join(dirname(target), `.~save.${hashOf(basename(target)).slice(0, 16)}#`)
}

export async function takeTurn(target: string, files: FileSystem): Promise<SaveTurn> {
  const at = turnPath(target)
  const own = `${ownMark()}-${randomBytes(6).toString('hex')}`
  let seen = ''
  let since = Date.now()
  for (;;) {
    const identity = await make(at, own, files)
    if (identity !== null) {
      const isOurs = async () => (await files.find(at))?.identity === identity
      return {
        isOurs,
        async end() {
          if (await isOurs()) await files.remove(at).catch(() => {})
        },
      }
    }
    const note = await noteAt(at, files)
    if (note === null) continue
    if (note.identity !== seen) [seen, since] = [note.identity, Date.now()]
    const longest = note.text === '' ? patienceWithoutText : patience
    if (isLeftBehind(note.text, note.modified) || Date.now() - since > longest) await takeAway(at, own, files)
    else await wait(betweenTries)
  }
}

/** null: somebody has it. */
async function make(at: string, own: string, files: FileSystem): Promise<string | null> {
  try {
    const file = await patiently(() => files.create(at, 0o666))
    try {
      await file.write(Buffer.from(own), 0)
      return (await file.facts()).identity
    } finally {
      await file.close()
    }
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return null
    throw error
  }
}

interface Note {
  readonly text: string
  readonly identity: string
  readonly modified: number
}

/** null: it has gone. */
async function noteAt(at: string, files: FileSystem): Promise<Note | null> {
  try {
    const file = await files.openToRead(at)
    try {
      const { modified, identity } = await file.facts()
      return { text: (await file.read(200)).toString('utf8'), identity, modified }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** By renaming it first: of two who find it too old, one takes it away, and neither takes the other's new one. */
async function takeAway(at: string, own: string, files: FileSystem): Promise<void> {
  const aside = `${at}.${own}.tmp`
  try {
    await files.rename(at, aside)
    await files.remove(aside)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
  }
}

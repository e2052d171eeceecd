// Journals that a crash left behind: which there are, what they hold, and on what they may be replayed. Never over a
// file that is another than the journal was made on.
import type { JournalEntry, Recovery } from '../shared/host.ts'
import { fail, ok, problem, type Result } from '../shared/problem.ts'
import type { FileSystem } from './fileSystem.ts'
import { currentRevision, hashOfRevision, openText } from './files.ts'
import { type LeftJournal, stepsFrom } from './journal.ts'
import type { Kept } from './kept.ts'
import { isOfThisMachine, isRunning } from './processes.ts'

/** Days after which a journal of another machine, which nobody has written since, is taken for left behind. */
const longestAway = 30

/** living: a program of this machine writes it. elsewhere: one of another machine may. */
function writerOf({ header, modified }: LeftJournal): 'none' | 'living' | 'elsewhere' {
  // This process's own that no window of it writes any more.
  if (header.process.pid === process.pid && isOfThisMachine(header.process)) return 'none'
  const runs = isRunning(header.process, header.began)
  if (runs !== null) return runs ? 'living' : 'none'
  return Date.now() - modified < longestAway * 24 * 60 * 60 * 1000 ? 'elsewhere' : 'none'
}

interface Standing {
  readonly state: Exclude<Recovery['state'], 'refused' | 'elsewhere'>
  readonly path: string | null
  readonly revision: string | null
  /** Of the file as it is now; null: it is not there. */
  readonly now: string | null
  /** Entries that the file holds already. */
  readonly held: number
  /** The patches apply to the file rather than to the base. */
  readonly onFile: boolean
}

/** Compares with the file as it is now. */
async function standingOf({ header, savings }: LeftJournal, files: FileSystem): Promise<Standing> {
  const { path, revision } = header
  const begun = { path, revision, now: null, held: 0, onFile: false }
  // The last save that was begun may have got as far as its rename.
  for (const { path, saving, upTo } of [...savings].reverse()) {
    const now = await currentRevision(path, files).catch(() => null)
    if (now !== null && hashOfRevision(now) === saving)
      return { state: 'ready', path, revision: now, now, held: upTo, onFile: true }
  }
  if (path === null) return { ...begun, state: 'ready' }
  const now = await currentRevision(path, files).catch(() => null)
  if (now === null) return { ...begun, state: 'file-gone' }
  if (revision !== null && hashOfRevision(now) === hashOfRevision(revision))
    return { ...begun, revision: now, now, state: 'ready' }
  return { ...begun, now, state: 'file-changed' }
}

export async function recoveriesIn({ journals, files }: Kept): Promise<Recovery[]> {
  const found: Recovery[] = []
  await journals.tidy()
  for (const id of await journals.ids()) {
    const read = await journals.read(id).catch(() => null)
    if (!read) continue
    if (!read.ok) {
      const name = String(read.problem.values.name ?? id)
      const nothing = { path: null, edits: 0, began: '', last: '' }
      found.push({ id, name, ...nothing, machine: null, state: 'refused', problem: read.problem })
      continue
    }
    const journal = read.value
    const { header, entries } = journal
    const writer = writerOf(journal)
    if (writer === 'living') continue
    const { state, path, held } = await standingOf(journal, files)
    const left = stepsFrom(entries, held)
    const edits = left.filter(({ edit }) => edit).length
    if (edits === 0) {
      if (writer === 'none') await journals.remove(id)
      continue
    }
    const base = await journals.base(journal)
    const { name, began } = header
    const last = entries.at(-1)?.when ?? began
    const machine = writer === 'elsewhere' ? (header.process.host ?? header.process.machine) : null
    const told = { id, name, path, edits, began, last, machine }
    const offered = writer === 'elsewhere' ? writer : state
    found.push(
      base.ok ? { ...told, state: offered, problem: null } : { ...told, state: 'refused', problem: base.problem },
    )
  }
  return found.sort((a, b) => (a.last < b.last ? 1 : -1))
}

export interface Recovered {
  readonly path: string | null
  readonly name: string
  readonly text: string
  readonly revision: string | null
  /** Of the file as it is now. */
  readonly now: string | null
  readonly entries: readonly JournalEntry[]
  readonly state: Recovery['state']
  /** Its edits are the window's from now on; false: somebody else may go on writing it, so it stays. */
  readonly isTaken: boolean
}

/** Problem `journal-in-use` for one that a program of this machine writes. */
export async function recovered({ journals, files }: Kept, id: string): Promise<Result<Recovered>> {
  const read = await journals.read(id)
  if (!read.ok) return read
  const journal = read.value
  const { name } = journal.header
  const writer = writerOf(journal)
  if (writer === 'living') return fail(problem('journal-in-use', '', { name }))
  const base = await journals.base(journal)
  if (!base.ok) return base
  if (writer === 'elsewhere') {
    // A copy: its file, too, may be the other program's.
    const entries = stepsFrom(journal.entries, 0)
    const nowhere = { path: null, revision: null, now: null, isTaken: false }
    return ok({ ...nowhere, name, text: base.value, entries, state: writer })
  }
  const { state, path, revision, now, held, onFile } = await standingOf(journal, files)
  const entries = stepsFrom(journal.entries, held)
  const taken = { entries, state, isTaken: true }
  if (!onFile || path === null) return ok({ path, name, text: base.value, revision, now, ...taken })
  const file = await openText(path, files)
  if (!file.ok) return fail(file.problem)
  const { name: fileName, text, revision: opened } = file.value
  return ok({ path, name: fileName, text, revision: opened, now: opened, ...taken })
}

/** The person wants none of it. Only what is offered can be thrown away, and nothing that another program may write. */
export async function forgetJournal({ journals }: Kept, id: string): Promise<Result<Record<string, never>>> {
  const offered = await journals.ids()
  if (!offered.includes(id)) return ok({})
  const read = await journals.read(id)
  const writer = read.ok ? writerOf(read.value) : 'none'
  if (read.ok && writer === 'living') return fail(problem('journal-in-use', '', { name: read.value.header.name }))
  await (writer === 'elsewhere' ? journals.dismiss(id) : journals.remove(id))
  return ok({})
}

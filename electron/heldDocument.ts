// The document a window has open: its file is watched, noted as open, written by one window at a time; what is done
// with it is journalled, and what saving replaces is kept.
import { basename } from 'node:path'
import type { JournalEntry } from '../shared/host.ts'
import { type Problem, problem } from '../shared/problem.ts'
import { fileProblem } from './fileProblem.ts'
import { type OpenedFile, type Saving, saveModel } from './files.ts'
import { hashOf } from './hash.ts'
import type { Journal } from './journal.ts'
import type { Kept } from './kept.ts'
import { type Lock, takeLock } from './lock.ts'
import type { FileWatch } from './watch.ts'

/** What the journal's patches apply to. */
export interface Base {
  readonly path: string | null
  readonly name: string
  readonly revision: string | null
  readonly text: string
}

interface Open {
  readonly base: Base
  /** This window may write its file. */
  readonly writes: boolean
  journal: Journal | null
  /** What a journal holds that was left, should the window come back, or that could not be begun yet. */
  left: { readonly id: string | null; readonly entries: readonly JournalEntry[] } | null
  lock: Lock | null
}

export function heldDocument(
  kept: Kept,
  watch: FileWatch,
  user: string,
  isAlive: () => boolean,
  /** A file that another window wrote, and this one only shows, may be written here now. */
  freed: (path: string) => void = () => {},
) {
  let open: Open | null = null
  /** The document before the one that was opened last, until it is known that the last can be shown. */
  let before: Open | null = null
  const self = { isAlive, freed }
  let last: Promise<unknown> = Promise.resolve()
  /** One thing at a time: entries that come while a file is put in its place belong to what comes after. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(act)
    last = turn.catch(() => {})
    return turn
  }

  async function letGo(gone: Open | null, journal: 'end' | 'leave'): Promise<void> {
    if (!gone) return
    const held = gone.journal
    gone.journal = null
    if (held) {
      if (journal === 'leave') gone.left = { id: held.id(), entries: held.entries() }
      await held[journal]()
    }
    const goesOn = open !== gone && open?.base.path === gone.base.path
    if (gone.base.path !== null && !goesOn) kept.editors.release(gone.base.path, self)
    const { lock } = gone
    gone.lock = null
    await lock?.release()
  }

  /** What it holds is saved, or not wanted: so is a journal that was to be begun anew and could not be. */
  async function finish(done: Open | null): Promise<void> {
    const left = done?.left?.id
    if (done) done.left = null
    await letGo(done, 'end')
    if (left) await kept.journals.remove(left)
  }

  async function settle(): Promise<void> {
    const old = before
    before = null
    if (old?.base.path === open?.base.path && old) old.lock = null
    await letGo(old, 'end')
    if (open?.writes && open.base.path !== null) kept.editors.claim(open.base.path, self)
  }

  async function journalOf(document: Open): Promise<Journal> {
    if (document.journal) return document.journal
    const { left } = document
    document.journal = await kept.journals.begin({ ...document.base, user }, left?.entries ?? [])
    document.left = null
    if (left?.id) await kept.journals.remove(left.id)
    return document.journal
  }

  function look({ path }: Base, revision: string | null): void {
    if (path !== null && revision !== null) watch.hold(path, revision)
    else watch.rest()
  }

  async function show(base: Base, now: string | null): Promise<Open> {
    await settle()
    const old = open
    const document: Open = { base, writes: true, journal: null, left: null, lock: null }
    open = document
    look(base, now)
    await letGo(old, 'leave')
    if (base.path !== null) {
      kept.editors.claim(base.path, self)
      document.lock = await takeLock(base.path, user, kept.files)
    }
    return document
  }

  return {
    path: () => open?.base.path ?? null,

    /** A file that another window of this process writes is read-only here. */
    take: (file: OpenedFile): Promise<{ readOnly: boolean; notice: Problem | null }> =>
      inTurn(async () => {
        const { path, name, revision, text } = file
        await settle()
        before = open
        const writes = !file.readOnly && kept.editors.claim(path, self)
        open = { base: { path, name, revision, text }, writes, journal: null, left: null, lock: null }
        look(open.base, open.base.revision)
        if (!writes) {
          const code = file.readOnly ? 'file-write-protected' : 'file-open-in-another-tab'
          return { readOnly: true, notice: problem(code, '', { name }, 'warning') }
        }
        const lock = before?.base.path === path ? before.lock : null
        open.lock = lock ?? (await takeLock(path, user, kept.files))
        const { holder } = open.lock
        const words = holder && {
          name,
          user: holder.user || 'none',
          machine: holder.machine || 'none',
          when: minuteOf(holder.since),
        }
        return { readOnly: false, notice: words && problem('file-open-elsewhere', '', words, 'warning') }
      }),

    untake: (): Promise<void> =>
      inTurn(async () => {
        if (!before) return
        const failed = open
        if (failed && failed.base.path === before.base.path) failed.lock = null
        open = before
        before = null
        look(open.base, open.base.revision)
        await letGo(failed, 'end')
        const { writes, base } = open
        if (base.path !== null) kept.editors[writes ? 'claim' : 'release'](base.path, self)
      }),

    /** A model without a file. */
    begin: (base: Base): Promise<unknown> => inTurn(() => show(base, base.revision)),

    /**
     * One put together from a journal; `now` is what its file is now. The journal `old` goes when what it holds is on
     * the disk anew; where nothing can be written it stays, the document is open all the same, and that is told.
     */
    goOn: (
      base: Base,
      entries: readonly JournalEntry[],
      now: string | null,
      old: string | null,
    ): Promise<Problem | null> =>
      inTurn(async () => {
        const document = await show(base, now)
        if (entries.length === 0) return null
        document.left = { id: old, entries }
        try {
          await journalOf(document)
          return null
        } catch (error) {
          return notWritten(error, base.name)
        }
      }),

    journal: (entries: readonly JournalEntry[]): Promise<number | Problem> =>
      inTurn(async () => {
        if (entries.length === 0) {
          await settle()
          return open?.journal?.count() ?? 0
        }
        if (!open?.writes) return problem('journal-without-document')
        // What only keeps the file's own records up to date is no reason to begin one.
        if (!open.journal && !open.left && !entries.some(({ edit }) => edit)) {
          await settle()
          return 0
        }
        if (open.base.path !== null && !kept.editors.claim(open.base.path, self))
          return problem('file-open-in-another-tab', '', { name: open.base.name }, 'warning')
        try {
          const journal = await journalOf(open)
          await journal.append(entries)
          // Not before: until now the journal of the document before this one may be all there is.
          await settle()
          return journal.count()
        } catch (error) {
          return notWritten(error, open.base.name)
        }
      }),

    async save(saving: Saving, journalled: number) {
      await inTurn(settle)
      const { path, text } = saving
      const document = open
      const journal = document?.journal ?? null
      const name = basename(path)
      if (!kept.editors.claim(path, self)) {
        return { saved: { ok: false as const, problem: problem('file-open-in-another-tab', '', { name }) } }
      }
      // Without this note a crash right after the rename would offer what the file holds already.
      await journal?.saving(path, hashOf(text), journalled).catch(() => {})
      let notice: Problem | null = null
      const unkept = () => {
        notice = problem('version-not-kept', '', { name }, 'warning')
      }
      const keep = (old: Buffer) => kept.versions.keep(path, old).catch(unkept)
      // Until the new revision is held, what stands there would be taken for somebody else's.
      return watch.during(async () => {
        const saved = await saveModel({ ...saving, keep }, kept.files)
        if (!saved.ok) {
          if (document?.base.path !== path) kept.editors.release(path, self)
          return { saved }
        }
        const { revision } = saved.value
        await kept.versions.keep(path, Buffer.from(text)).catch(unkept)
        return inTurn(async () => {
          // A slow share: meanwhile another document was opened here, or this one saved elsewhere.
          if (open !== document) return { saved, notice, journalled: 0 }
          const later = journal?.entries().slice(journalled) ?? []
          const lock = document?.base.path === path ? document.lock : null
          if (document && lock) document.lock = null
          open = {
            base: { path, name, revision, text },
            writes: true,
            journal: null,
            left: null,
            lock: lock ?? (await takeLock(path, user, kept.files)),
          }
          look(open.base, open.base.revision)
          // The next journal stands on the disk before this one goes.
          if (later.length > 0)
            open.journal = await kept.journals.begin({ ...open.base, user }, later).catch(() => null)
          await finish(document)
          kept.editors.claim(path, self)
          return { saved, notice, journalled: later.length }
        })
      })
    },

    /** The person has said that what is not saved may go. */
    discard: (): Promise<void> =>
      inTurn(async () => {
        await settle()
        const gone = open
        open = null
        await finish(gone)
        watch.rest()
      }),

    /** The window has gone, or begins anew: what was not saved stays, to be offered. */
    leave: (): Promise<void> =>
      inTurn(async () => {
        await settle()
        await letGo(open, 'leave')
      }),
  }
}

function notWritten(error: unknown, name: string): Problem {
  return { ...fileProblem(error, name), code: 'journal-not-written', severity: 'warning' }
}

/** '2026-11-23 14:32', which both languages read. */
function minuteOf(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso))
}

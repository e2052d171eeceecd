// Tells the host of every step done, undone or done again, soon after it is made, so that a crash costs at most the
// last second. One call at a time and in order; what could not be told is told with the next.
import type { Patch } from '../../shared/document/edit.ts'
import { writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Host, JournalEntry } from '../../shared/host.ts'
import type { Problem } from '../../shared/problem.ts'

/** Much less than the second that is promised: the disk takes its part of it. */
const patience = 200
/** The host takes twice as many at a time. */
const most = 5000

export interface Journalist {
  /** Another document is shown. `untitled`: it has no file, and the host must be given what the patches apply to. */
  follow(untitled: { readonly document: Model; readonly name: string } | null, count?: number): void
  add(patches: readonly Patch[], edit: boolean): void
  /** Resolves when nothing is on its way. */
  quiet(): Promise<void>
  /** Tells what waits, at once. */
  flush(): Promise<void>
  /** Entries that the journal holds; those that wait are taken along, to be given back when saving fails. */
  take(): { readonly count: number; readonly waiting: readonly JournalEntry[] }
  giveBack(waiting: readonly JournalEntry[]): void
  saved(left: number): void
}

export function createJournalist(
  host: () => Host,
  /** null: it is over. */
  trouble: (problem: Problem | null) => void,
): Journalist {
  let waiting: JournalEntry[] = []
  let untold: { readonly document: Model; readonly name: string } | null = null
  let count = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let last: Promise<void> = Promise.resolve()
  let troubled = false
  /** Counts the documents followed, so that an answer about an older one changes nothing. */
  let followed = 0

  async function tell(): Promise<void> {
    const [entries, of, base] = [waiting.slice(0, most), followed, untold]
    if (entries.length === 0) return
    waiting = waiting.slice(most)
    const begun = base
      ? await host().call('beginJournal', { text: writeModel(base.document), name: base.name.slice(0, 500) })
      : null
    if (begun?.ok && of === followed) untold = null
    const answer = begun && !begun.ok ? begun : await host().call('journal', { entries })
    if (of !== followed) return
    if (answer.ok) {
      count = 'count' in answer.value ? answer.value.count : 0
      if (troubled) trouble(null)
      troubled = false
      if (entries.length === most) await tell()
      return
    }
    waiting = [...entries, ...waiting]
    if (!troubled) trouble(answer.problem)
    troubled = true
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    last = last.then(tell, tell)
    return last
  }

  return {
    follow(untitled, held = 0) {
      followed += 1
      waiting = []
      untold = untitled
      count = held
      troubled = false
    },
    add(patches, edit) {
      waiting.push({ patches: [...patches], edit, when: new Date().toISOString() })
      timer ??= setTimeout(() => void flush(), patience)
    },
    async quiet() {
      await last
    },
    flush,
    take() {
      const taken = { count, waiting }
      waiting = []
      return taken
    },
    giveBack(given) {
      waiting = [...given, ...waiting]
    },
    saved(left) {
      count = left
      untold = null
    },
  }
}

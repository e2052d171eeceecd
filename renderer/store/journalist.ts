// Tells the host of every step done, undone or done again, soon after it is made, so that a crash costs at most the
// last second. One call at a time and in order; what could not be told is told with the next. A step that the host
// refuses for what it is would be refused for ever: the whole document is told in its place, as later steps apply to it.
// Last comes what is being typed and is no step yet; it counts only until the next entry.
import type { Patch } from '../../shared/document/edit.ts'
import { writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Host, JournalEntry } from '../../shared/host.ts'
import { type Problem, problem } from '../../shared/problem.ts'

/** Much less than the second that is promised: the disk takes its part of it. */
const patience = 200
/** The host takes twice as many at a time. */
const most = 5000
/** Answers that the same entries would get again. */
const refusals: ReadonlySet<string> = new Set(['host-call-invalid', 'file-too-large-to-send'])
const nothing = JSON.stringify([])

interface Shown {
  readonly document: Model
  readonly name: string
}

export interface Journalist {
  /** Another document is shown. `untitled`: it has no file, and the host must be given what the patches apply to. */
  follow(untitled: Shown | null, count?: number): void
  add(patches: readonly Patch[], edit: boolean): void
  /** What is being typed has changed, or is no more. */
  typing(): void
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
  /** The document with all that has been added. */
  shown: () => Shown,
  /** What is being typed, as patches to that document. */
  typed: () => readonly Patch[] = () => [],
): Journalist {
  let waiting: JournalEntry[] = []
  /** What was told last of what is being typed, if nothing has come after it. */
  let toldTyped = nothing
  /** What the host would not have of it. */
  let refusedTyped: string | null = null
  let untold: Shown | null = null
  let count = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let last: Promise<void> = Promise.resolve()
  /** Said already, once for each kind until it is over or the document is saved. */
  let said: string | null = null
  /** Not even the whole document was taken: nothing that could be told now would have anything to apply to. */
  let stopped = false
  /** Counts the documents followed, so that an answer about an older one changes nothing. */
  let followed = 0
  /** Counts what was told, so that what is given back never comes after what was done later. */
  let told = 0

  function say(of: Problem | null): void {
    if ((of?.code ?? null) === said) return
    said = of?.code ?? null
    trouble(of)
  }

  async function tell(atMost = most): Promise<void> {
    if (stopped) return
    const [entries, of, base] = [waiting.slice(0, atMost), followed, untold]
    const last = entries.length === waiting.length ? typedEntry(entries.length > 0) : null
    if (entries.length === 0 && !last) return
    waiting = waiting.slice(atMost)
    const begun = base
      ? await host().call('beginJournal', { text: writeModel(base.document), name: base.name.slice(0, 500) })
      : null
    if (begun?.ok && of === followed) untold = null
    const sent = last ? [...entries, last] : entries
    const answer = begun && !begun.ok ? begun : await host().call('journal', { entries: sent })
    if (of !== followed) return
    if (answer.ok) {
      count = 'count' in answer.value ? answer.value.count : 0
      told += 1
      toldTyped = last ? JSON.stringify(last.patches) : nothing
      // That a step was set aside stands until the person has saved.
      if (said !== 'journal-entry-refused') say(null)
      if (entries.length === atMost) await tell()
      return
    }
    waiting = [...entries, ...waiting]
    if (!refusals.has(answer.problem.code)) {
      say(answer.problem)
      return
    }
    // Steps are not to wait for what is only being typed.
    if (last && begun?.ok !== false) {
      refusedTyped = JSON.stringify(last.patches)
      return tell(atMost)
    }
    // Each by itself, until the one that is refused is found.
    if (entries.length > 1 && begun?.ok !== false) await tell(Math.ceil(entries.length / 2))
    else await setAside(begun?.ok === false || entries[0]?.whole !== undefined)
  }

  /** null: the journal says it already. `follows`: steps go before it, after which nothing typed is said. */
  function typedEntry(follows: boolean): JournalEntry | null {
    const patches = [...typed()]
    const text = JSON.stringify(patches)
    if (text === (follows ? nothing : toldTyped) || text === refusedTyped) return null
    return { patches, edit: patches.length > 0, when: new Date().toISOString(), typing: true }
  }

  /** `all`: what was refused is a whole document already. */
  async function setAside(all: boolean): Promise<void> {
    const { name } = shown()
    stopped = all
    if (!all) waiting = wholeOf(waiting)
    say(problem(all ? 'journal-stopped' : 'journal-entry-refused', '', { name }, 'warning'))
    await tell()
  }

  /** The document as it is now in place of the first, which leaves nothing for the others to do. */
  function wholeOf(entries: readonly JournalEntry[]): JournalEntry[] {
    const whole = writeModel(shown().document)
    return entries.map(({ edit, when }, i) => ({ patches: [], edit, when, ...(i === 0 ? { whole } : {}) }))
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    last = last.then(
      () => tell(),
      () => tell(),
    )
    return last
  }

  function soon(): void {
    timer ??= setTimeout(() => void flush(), patience)
  }

  let toldAtTake = 0
  return {
    follow(untitled, held = 0) {
      followed += 1
      waiting = []
      untold = untitled
      count = held
      said = null
      stopped = false
      toldTyped = nothing
      refusedTyped = null
    },
    add(patches, edit) {
      waiting.push({ patches: [...patches], edit, when: new Date().toISOString() })
      if (!stopped) soon()
    },
    typing() {
      if (!stopped) soon()
    },
    async quiet() {
      await last
    },
    flush,
    take() {
      const taken = { count, waiting }
      waiting = []
      toldAtTake = told
      return taken
    },
    giveBack(given) {
      if (given.length === 0) return
      const all = [...given, ...waiting]
      waiting = told === toldAtTake ? all : wholeOf(all)
    },
    saved(left) {
      count = left
      untold = null
      stopped = false
      // Told while the file was saved, it may have gone with what the file holds: it is told again, or taken back.
      if (toldTyped !== nothing) toldTyped = ''
      if (said === 'journal-entry-refused' || said === 'journal-stopped') say(null)
      if (waiting.length > 0 || toldTyped !== nothing) soon()
    },
  }
}

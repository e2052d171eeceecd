// Opening, saving and what can go wrong with it. A file is only "saved" when the host has said so.

import type { Json, Patch } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { salvage } from '../../shared/document/salvage.ts'
import type { Model } from '../../shared/document/schema.ts'
import { bytesOf, sendable } from '../../shared/export/exported.ts'
import { text, textOf } from '../../shared/language/index.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import type { Journalist } from './journalist.ts'
import { type Actions, isUnsaved, type State, type Store } from './state.ts'
import type { Links } from './store.ts'
import { rewritten, untold } from './undo.ts'

interface Keeping {
  connected(): Links
  show(document: Model, file: Partial<State>, problems?: readonly Problem[]): void
  /** Counts the documents shown. */
  shown(): number
  /** Tells the worker what changed outside undo. */
  resend(patches: readonly Patch[]): void
  tellUnsaved(anew?: boolean): void
  readonly journalist: Journalist
}

type FileActions = Pick<
  Actions,
  | 'openPath'
  | 'open'
  | 'save'
  | 'saveAs'
  | 'saveTo'
  | 'reload'
  | 'forgetRecent'
  | 'whenSaved'
  | 'exportFile'
  | 'exportTo'
  | 'printPdf'
  | 'browse'
>

type Set = (change: Partial<State>) => void

/** A save that takes longer is told of: the file may be on a share that does not answer. */
const patience = 10_000

export function fileActions(set: Set, get: () => Store, keeping: Keeping): FileActions {
  const host = () => keeping.connected().host
  /** Saves in the order they were begun; on a slow share they may end in another. */
  let [begun, ended] = [0, 0]
  /** By path: one file is written by one save at a time. */
  const underWay = new Map<string, Promise<unknown>>()

  async function refreshRecent(): Promise<void> {
    const answer = await host().call('recent', {})
    if (answer.ok) set({ recent: answer.value.recent })
  }

  async function saveNow(path: string, replace: boolean): Promise<boolean> {
    const { journalist } = keeping
    // What is refused stays in its field, and counts as unsaved.
    get().takeTyped('drafts')
    const [number, shown] = [++begun, keeping.shown()]
    set({ saving: true })
    // A save may take long: what is done is in the journal first.
    await journalist.flush()
    if (shown !== keeping.shown()) {
      set({ saving: false })
      return false
    }
    // From here to the call nothing can come between: what the text holds is what is counted.
    const { count, waiting } = journalist.take()
    const before = get()
    const added = historyOf(before)
    const document = added.length > 0 ? withHistory(before.document, added) : before.document
    const slowly = problem('save-slow', '', { name: path.split(/[\\/]/).at(-1) ?? path }, 'warning')
    const slow = setTimeout(() => get().notify(slowly), patience)
    const revision = path === before.path ? before.revision : null
    const answer = await host().call('save', {
      path,
      text: writeModel(document),
      revision,
      replace,
      journalled: count,
    })
    clearTimeout(slow)
    get().dismiss(slowly)
    set({ saving: false })
    // Another model is shown by now, or this one has been saved elsewhere since.
    if (shown !== keeping.shown() || number < ended) {
      if (!answer.ok) get().notify(answer.problem)
      return answer.ok
    }
    if (!answer.ok) {
      journalist.giveBack(waiting)
      void journalist.flush()
      set({ question: questionAfter(answer.problem, path) })
      return false
    }
    ended = number
    journalist.saved(answer.value.journalled ?? 0)
    if (answer.value.notice) get().notify(answer.value.notice)
    // Typing may have gone on while the host wrote: what was written is the saved document, not what is shown now.
    let saved = before.document
    const timeline = rewritten(get(), (old) => {
      const now = added.length > 0 ? withHistory(old, added) : old
      if (old === before.document) saved = now
      return now
    })
    set({
      ...timeline,
      savedDocument: saved,
      savedAt: new Date(),
      path: answer.value.path,
      fileName: answer.value.name,
      revision: answer.value.revision,
      readOnly: false,
    })
    if (added.length > 0) {
      keeping.resend([{ op: 'set', place: 'history', value: timeline.document.history as Json }])
    }
    // A window that was to close when saved waits for it.
    keeping.tellUnsaved(true)
    await refreshRecent()
    return true
  }

  return {
    async openPath(path, { stay = false } = {}) {
      const answer = await host().call('open', { path })
      if (!answer.ok) {
        get().notify(answer.problem)
        return
      }
      const { name, revision, readOnly, notice } = answer.value
      const read = readModel(answer.value.text)
      if (!read.ok) {
        await host().call('unopen', {})
        const left = salvage(answer.value.text)
        if (left.ok) {
          const { document, lost } = left.value
          set({ question: { kind: 'salvage', problem: read.problem, salvaged: { name, document }, lost } })
        } else get().notify(read.problem)
        return
      }
      keeping.show(
        read.value.document,
        {
          path: answer.value.path,
          fileName: name,
          revision,
          readOnly: readOnly || read.value.readOnly,
          screen: stay ? get().screen : 'overview',
        },
        read.value.problems,
      )
      if (notice) get().notify(notice)
      if (read.value.readOnly) for (const why of read.value.problems.slice(0, 1)) get().notify(why)
      // Nothing is journalled yet; the host may forget the document before this one.
      await host().call('journal', { entries: [] })
      await refreshRecent()
    },

    async open() {
      if (!get().nativeDialogs) {
        set({ question: { kind: 'open' } })
        return
      }
      const chosen = await host().call('chooseOpen', {})
      if (!chosen.ok) get().notify(chosen.problem)
      else if (chosen.value.path !== null) await get().openPath(chosen.value.path)
    },

    async save({ replace = false } = {}) {
      const { path, readOnly } = get()
      if (path !== null && !readOnly) return get().saveTo(path, replace)
      await get().saveAs()
      return !isUnsaved(get()) && get().path !== null
    },

    async saveAs() {
      const name = suggestedName(get())
      if (!get().nativeDialogs) {
        set({ question: { kind: 'save-as', next: () => {} } })
        return
      }
      const chosen = await host().call('chooseSave', { name, extension: 'fordela' })
      if (!chosen.ok) get().notify(chosen.problem)
      else if (chosen.value.path !== null) await get().saveTo(chosen.value.path, chosen.value.replace)
    },

    async saveTo(path, replace) {
      const run = () => saveNow(path, replace)
      const saving = underWay.get(path)?.then(run, run) ?? run()
      underWay.set(path, saving)
      return saving.finally(() => {
        if (underWay.get(path) === saving) underWay.delete(path)
      })
    },

    async reload() {
      const { path } = get()
      if (path !== null) await get().openPath(path, { stay: true })
    },

    browse: (folder, extension) => host().call('browse', { folder, extension }),

    async forgetRecent(path) {
      const answer = await host().call('forgetRecent', { path })
      if (answer.ok) set({ recent: answer.value.recent })
    },

    whenSaved(next) {
      get().takeTyped('drafts')
      if (isUnsaved(get())) set({ question: { kind: 'unsaved', next } })
      else next()
    },

    async exportFile(name, extension, file) {
      if (!get().nativeDialogs) {
        set({ question: { kind: 'export-as', name, extension, file } })
        return
      }
      const chosen = await host().call('chooseSave', { name, extension })
      if (!chosen.ok) get().notify(chosen.problem)
      else if (chosen.value.path !== null) await get().exportTo(chosen.value.path, file, chosen.value.replace)
    },

    async exportTo(path, file, replace) {
      const answer = await host().call('exportFile', { path, ...sendable(file), replace })
      if (!answer.ok) get().notify(answer.problem)
      else get().notify({ code: 'exported', severity: 'info', where: '', values: { path: answer.value.path } })
      return answer.ok
    },

    async printPdf(html) {
      const answer = await host().call('printPdf', { html })
      if (answer.ok) return { kind: 'bytes', bytes: bytesOf(answer.value.pdf) }
      get().notify(answer.problem)
      return null
    },
  }
}

/** What to ask when a file could not be saved: there is always a way on. */
function questionAfter(problem: Problem, path: string): State['question'] {
  if (problem.code === 'file-changed-outside') return { kind: 'changed-outside', saving: true }
  if (problem.code === 'file-gone-outside') return { kind: 'changed-outside', saving: true, gone: true }
  return { kind: 'save-failed', problem, path }
}

export function suggestedName({ document, fileName, path }: Pick<State, 'document' | 'fileName' | 'path'>): string {
  if (path !== null) return fileName
  const title = document.settings.title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()
  return `${title || 'modell'}.fordela`
}

/** What was done since the last save, in words, for the change history. */
function historyOf(store: Store): Model['history'] {
  const { language } = store.preferences
  const when = new Date().toISOString()
  return untold(store).map(({ name, undone }) => {
    const what = textOf(language, name.key, name.values)
    return { what: undone ? text(language, 'edit.undone', { what }) : what, when, by: store.user }
  })
}

function withHistory(document: Model, added: Model['history']): Model {
  return { ...document, history: [...document.history, ...added] }
}

// Opening, saving and what can go wrong with it. A file is only "saved" when the host has said so.

import type { Json, Patch } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { sendable } from '../../shared/export/exported.ts'
import { text, textOf } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Journalist } from './journalist.ts'
import type { Actions, State, Store } from './state.ts'
import type { Links } from './store.ts'
import { rewritten, untold } from './undo.ts'

interface Keeping {
  connected(): Links
  show(document: Model, file: Partial<State>, problems?: readonly Problem[]): void
  /** Tells the worker what changed outside undo. */
  resend(patches: readonly Patch[]): void
  tellUnsaved(): void
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
  | 'browse'
>

type Set = (change: Partial<State>) => void

export function fileActions(set: Set, get: () => Store, keeping: Keeping): FileActions {
  const host = () => keeping.connected().host

  async function refreshRecent(): Promise<void> {
    const answer = await host().call('recent', {})
    if (answer.ok) set({ recent: answer.value.recent })
  }

  return {
    async openPath(path) {
      const answer = await host().call('open', { path })
      if (!answer.ok) {
        get().notify(answer.problem)
        return
      }
      const { name, revision, readOnly, notice } = answer.value
      const read = readModel(answer.value.text)
      if (!read.ok) {
        await host().call('unopen', {})
        get().notify(read.problem)
        return
      }
      keeping.show(
        read.value.document,
        {
          path: answer.value.path,
          fileName: name,
          revision,
          readOnly: readOnly || read.value.readOnly,
          screen: 'overview',
        },
        read.value.problems,
      )
      if (notice) get().notify(notice)
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
      return get().document === get().savedDocument && get().path !== null
    },

    async saveAs() {
      const name = suggestedName(get())
      if (!get().nativeDialogs) {
        set({ question: { kind: 'save-as', next: () => {} } })
        return
      }
      const chosen = await host().call('chooseSave', { name, extension: 'fordela' })
      if (!chosen.ok) get().notify(chosen.problem)
      // The native dialog has already asked about an existing file.
      else if (chosen.value.path !== null) await get().saveTo(chosen.value.path, true)
    },

    async saveTo(path, replace) {
      const { journalist } = keeping
      await journalist.quiet()
      // From here to the call nothing can come between: what the text holds is what is counted.
      const { count, waiting } = journalist.take()
      const before = get()
      const added = historyOf(before)
      const document = added.length > 0 ? withHistory(before.document, added) : before.document
      set({ saving: true })
      const revision = path === before.path ? before.revision : null
      const answer = await host().call('save', {
        path,
        text: writeModel(document),
        revision,
        replace,
        journalled: count,
      })
      set({ saving: false })
      if (!answer.ok) {
        journalist.giveBack(waiting)
        void journalist.flush()
        set({ question: questionAfter(answer.problem, path) })
        return false
      }
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
      keeping.tellUnsaved()
      await refreshRecent()
      return true
    },

    async reload() {
      const { path, screen } = get()
      if (path === null) return
      await get().openPath(path)
      set({ screen })
    },

    browse: (folder, extension) => host().call('browse', { folder, extension }),

    async forgetRecent(path) {
      const answer = await host().call('forgetRecent', { path })
      if (answer.ok) set({ recent: answer.value.recent })
    },

    whenSaved(next) {
      const { opened, document, savedDocument } = get()
      if (opened && document !== savedDocument) set({ question: { kind: 'unsaved', next } })
      else next()
    },

    async exportFile(name, extension, file) {
      if (!get().nativeDialogs) {
        set({ question: { kind: 'export-as', name, extension, file } })
        return
      }
      const chosen = await host().call('chooseSave', { name, extension })
      if (!chosen.ok) get().notify(chosen.problem)
      else if (chosen.value.path !== null) await get().exportTo(chosen.value.path, file, true)
    },

    async exportTo(path, file, replace) {
      const answer = await host().call('exportFile', { path, ...sendable(file), replace })
      if (!answer.ok) get().notify(answer.problem)
      else get().notify({ code: 'exported', severity: 'info', where: '', values: { path: answer.value.path } })
      return answer.ok
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

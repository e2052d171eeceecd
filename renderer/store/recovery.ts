// What crashes, colleagues and earlier days have left: recovering, merging, versions, and comparing with another model.
import { patchesBetween } from '../../shared/document/diff.ts'
import type { Patch } from '../../shared/document/edit.ts'
import { readModel } from '../../shared/document/file.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import type { HostOutput, JournalEntry } from '../../shared/host.ts'
import { text } from '../../shared/language/index.ts'
import { fail, ok, type Problem, problem, type Result } from '../../shared/problem.ts'
import type { Journalist } from './journalist.ts'
import type { Actions, NamedModel, State, Store } from './state.ts'
import type { Links } from './store.ts'
import { type Step, stepOf } from './undo.ts'

interface Keeping {
  connected(): Links
  show(document: Model, file: Partial<State>, problems?: readonly Problem[]): void
  /** A step that the journal holds already. */
  applied(step: Step): void
  readonly journalist: Journalist
}

type RecoveryActions = Pick<
  Actions,
  | 'merge'
  | 'takeMerged'
  | 'offerRecovery'
  | 'recover'
  | 'forgetRecovery'
  | 'earlierVersions'
  | 'earlierVersion'
  | 'openCopy'
  | 'compareWith'
  | 'compareWithPath'
  | 'differences'
>

export function recoveryActions(
  set: (change: Partial<State>) => void,
  get: () => Store,
  { connected, show, applied, journalist }: Keeping,
): RecoveryActions {
  const host = () => connected().host

  async function lookedAt(path: string): Promise<Result<NamedModel & { readonly revision: string }>> {
    const answer = await host().call('peek', { path })
    if (!answer.ok) return answer
    const { name, text, revision } = answer.value
    const read = readModel(text)
    return read.ok ? ok({ name, revision, document: read.value.document }) : read
  }

  function showRecovered({ path, name, text, revision, entries, state }: HostOutput<'recover'>): void {
    const read = readModel(text)
    if (!read.ok) {
      get().notify(read.problem)
      return
    }
    const { document, problems } = read.value
    const fileName = path === null ? name : (path.split(/[\\/]/).at(-1) ?? name)
    show(document, { path, revision, fileName, readOnly: false, screen: 'overview' }, problems)
    journalist.follow(path === null ? { document, name } : null, entries.length)
    const count = entries.filter(({ edit }) => edit).length
    const step = replayed(document, entries, count)
    if (!step) {
      get().notify(problem('journal-not-fitting', '', { name }))
      return
    }
    applied(step)
    if (state === 'file-changed') set({ question: { kind: 'changed-outside', saving: false } })
    if (state === 'file-gone') get().notify(problem('file-gone-outside', '', { name }, 'warning'))
  }

  return {
    async merge() {
      const { path } = get()
      if (path === null) return
      const theirs = await lookedAt(path)
      if (theirs.ok) set({ question: { kind: 'merge', theirs: theirs.value } })
      else if (theirs.problem.code === 'file-not-found')
        set({ question: { kind: 'changed-outside', saving: true, gone: true } })
      else get().notify(problem('merge-not-readable', '', { name: get().fileName }))
    },

    async takeMerged(merged, revision) {
      const { path } = get()
      if (path === null) return false
      const answer = await host().call('open', { path })
      if (!answer.ok) {
        get().notify(answer.problem)
        return false
      }
      const read = readModel(answer.value.text)
      if (!read.ok || answer.value.revision !== revision) {
        await host().call('unopen', {})
        return false
      }
      const { document, problems } = read.value
      const { name, readOnly } = answer.value
      show(document, { path, fileName: name, revision, readOnly }, problems)
      get().dispatch({ name: { key: 'edit.merged', values: {} }, patches: patchesBetween(document, merged) })
      await journalist.flush()
      return true
    },

    async offerRecovery(always) {
      const answer = await host().call('recoveries', {})
      if (!answer.ok) {
        if (always) get().notify(answer.problem)
        return
      }
      // A host that knows of none may not know the call.
      const recoveries = answer.value.recoveries ?? []
      if (always || recoveries.length > 0) set({ question: { kind: 'recovery', recoveries } })
    },

    async recover(id) {
      const answer = await host().call('recover', { id })
      if (!answer.ok) {
        get().notify(answer.problem)
        return
      }
      showRecovered(answer.value)
      if (answer.value.notice) get().notify(answer.value.notice)
    },

    async forgetRecovery(id) {
      const answer = await host().call('forgetRecovery', { id })
      if (!answer.ok) get().notify(answer.problem)
    },

    async earlierVersions() {
      const { path } = get()
      if (path === null) return ok([])
      const answer = await host().call('versions', { path })
      return answer.ok ? ok(answer.value.versions) : fail(answer.problem)
    },

    async earlierVersion(id) {
      const answer = await host().call('version', { path: get().path ?? '', id })
      if (!answer.ok) return fail(answer.problem)
      const read = readModel(answer.value.text)
      return read.ok ? ok(read.value.document) : read
    },

    openCopy(document, name) {
      void host().call('endJournal', {})
      show(document, { path: null, revision: null, readOnly: false, fileName: name, screen: 'overview' })
    },

    async compareWith() {
      if (!get().nativeDialogs) {
        set({ question: { kind: 'compare-with' } })
        return
      }
      const chosen = await host().call('chooseOpen', {})
      if (!chosen.ok) get().notify(chosen.problem)
      else if (chosen.value.path !== null) await get().compareWithPath(chosen.value.path)
    },

    async compareWithPath(path) {
      const other = await lookedAt(path)
      if (!other.ok) {
        get().notify(other.problem)
        return
      }
      const { document, fileName, path: own, preferences } = get()
      // The file itself, as it stands there: only what is shown can have changes.
      const name = path === own ? text(preferences.language, 'dialog.compare.shown') : fileName
      set({ question: { kind: 'compare', before: other.value, after: { name, document } } })
    },

    differences: (before, after) => connected().calculator.differences(before, after),
  }
}

/** One step of undo for all of it. null: the patches do not fit, or do not make a document. */
function replayed(document: Model, entries: readonly JournalEntry[], count: number): Step | null {
  try {
    const patches = patchesOf(document, entries)
    const step = stepOf(document, { name: { key: 'edit.recovered', values: { count } }, patches })
    return documentSchema.safeParse(step.after).success ? step : null
  } catch {
    // A place that is not there: the journal belongs to another document.
    return null
  }
}

/** From the last whole document on; without one, from what the journal was begun on. */
export function patchesOf(document: Model, entries: readonly JournalEntry[]): Patch[] {
  const at = entries.findLastIndex(({ whole }) => whole !== undefined)
  const later = entries.slice(at + 1).flatMap(({ patches }) => patches as Patch[])
  if (at < 0) return later
  const read = readModel(entries[at]?.whole ?? '')
  if (!read.ok) throw new Error(read.problem.code)
  return [...patchesBetween(document, read.value.document), ...later]
}

// One store. Documents change by `dispatch`; every change also goes to the worker, which answers with figures.
import { create } from 'zustand'
import type { ScenarioResult } from '../../shared/calculation/results.ts'
import { applyPatches } from '../../shared/document/batch.ts'
import type { Patch } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Host } from '../../shared/host.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { samples } from '../../shared/samples/index.ts'
import type { Answer, Calculator } from '../worker/contract.ts'
import { fileActions } from './files.ts'
import { createJournalist } from './journalist.ts'
import { lasting } from './passing.ts'
import { initialPreferences, readPreferences } from './preferences.ts'
import { recoveryActions } from './recovery.ts'
import { replacedUncertainties } from './replaced.ts'
import { isUnsaved, type State, type Store } from './state.ts'
import { createTyped } from './typed.ts'
import { advanced, joined, redone, stepOf, type Timeline, undone } from './undo.ts'

/** What the store talks to, set once by `start`. */
export interface Links {
  readonly host: Host
  readonly calculator: Calculator
}

const empty = createSample('blank')

const initial: State = {
  opened: false,
  document: empty,
  savedDocument: empty,
  past: [],
  future: [],
  fileName: '',
  path: null,
  revision: null,
  readOnly: false,
  savedAt: null,
  saving: false,
  results: null,
  problems: [],
  reviewed: null,
  calculationMilliseconds: 0,
  calculating: false,
  screen: 'overview',
  active: null,
  typing: null,
  untaken: false,
  selection: null,
  target: null,
  why: null,
  question: null,
  notices: [],
  preferences: initialPreferences,
  recent: [],
  nativeDialogs: false,
  version: '',
  user: '',
}

export const useStore = create<Store>()((set, get) => {
  let links: Links | null = null
  /** Counts documents sent to the worker; only the answer to the last is used. */
  let sent = 0
  /** Told early, of the document sent last. */
  let told: readonly ScenarioResult[] = []
  let openingProblems: readonly Problem[] = []
  let shown = 0

  let journalTrouble: Problem | null = null
  const journalist = createJournalist(
    () => connected().host,
    (problem) => {
      if (journalTrouble) get().dismiss(journalTrouble)
      journalTrouble = problem
      if (problem) get().notify(problem)
    },
    () => ({ document: get().document, name: get().fileName }),
    typedPatches,
  )
  const typed = createTyped((untaken) => {
    if (untaken !== get().untaken) {
      set({ untaken })
      tellUnsaved()
    }
    journalist.typing()
  })

  /** Only what can be done again without fail: what is being typed must not stand in the way of the steps before it. */
  function typedPatches(): readonly Patch[] {
    const patches = typed.edits().flatMap((edit) => edit.patches)
    try {
      applyPatches(get().document, patches)
      return patches
    } catch {
      return []
    }
  }

  function connected(): Links {
    if (!links) throw new Error('the store has not been started')
    return links
  }

  function receive({ revision, results, early, problems, milliseconds }: Answer): void {
    if (revision !== sent) return
    if (early) {
      told = results ?? []
      set({ results: get().results?.map((old) => told.find(({ id }) => id === old.id) ?? old) ?? null })
      return
    }
    // Scenarios told early keep their objects, so that what shows them need not draw again.
    const complete = results?.map((result) => told.find(({ id }) => id === result.id) ?? result) ?? null
    told = []
    set({
      results: complete,
      problems: [...openingProblems, ...problems],
      calculationMilliseconds: milliseconds,
      calculating: false,
    })
    reviewSoon(revision)
  }

  let reviewing: ReturnType<typeof setTimeout> | undefined
  /** Typing goes before the review, and an answer about an older document is dropped. */
  function reviewSoon(revision: number): void {
    clearTimeout(reviewing)
    reviewing = setTimeout(() => {
      const thisYear = new Date().getFullYear()
      connected()
        .calculator.review(thisYear)
        .then(
          (reviewed) => {
            if (revision === sent) set({ reviewed })
          },
          // A calculation that failed has said so itself.
          () => {},
        )
    }, 150)
  }

  /** Puts a document in place of the one shown, with what the file said about it. */
  function show(document: Model, file: Partial<State>, problems: readonly Problem[] = []): void {
    openingProblems = problems
    shown += 1
    typed.clear()
    journalist.follow(file.path == null ? { document, name: file.fileName ?? '' } : null)
    set({
      ...cleared,
      opened: true,
      document,
      savedDocument: document,
      past: [],
      future: [],
      savedAt: null,
      calculating: true,
      ...file,
    })
    sent += 1
    told = []
    void connected().calculator.load(document, sent)
    tellUnsaved()
  }

  function move(timeline: Timeline, patches: readonly Patch[], journalled: 'edit' | 'record' | null): void {
    set({ ...timeline, calculating: true, notices: lasting(get().notices) })
    if (journalled) journalist.add(patches, journalled === 'edit')
    sent += 1
    told = []
    void connected().calculator.apply(patches, sent)
    tellUnsaved()
  }

  let toldUnsaved: string | null = null
  let tellsSoon = false
  /** Once the change itself has been dealt with: nobody waits for it. `anew`: also what was told before. */
  function tellUnsaved(anew = false): void {
    if (anew) toldUnsaved = null
    if (tellsSoon) return
    tellsSoon = true
    setTimeout(() => {
      tellsSoon = false
      const now = { unsaved: isUnsaved(get()), title: get().document.settings.title }
      if (JSON.stringify(now) === toldUnsaved) return
      toldUnsaved = JSON.stringify(now)
      void connected().host.call('setUnsaved', now)
    })
  }

  return {
    ...initial,

    async start(host, calculator) {
      links = { host, calculator }
      await calculator.listen(receive)
      const [started, remembered] = await Promise.all([host.call('start', {}), host.call('preferences', {})])
      if (!started.ok) {
        set({ notices: [started.problem] })
        return
      }
      const { language, recent, nativeDialogs, version, user, open } = started.value
      const preferences = readPreferences({ language, ...(remembered.ok ? remembered.value.preferences : {}) })
      set({ preferences, recent, nativeDialogs, version, user })
      if (open !== null) await get().openPath(open)
      await get().offerRecovery(false)
      for (const leaving of ['beforeunload', 'pagehide'])
        globalThis.addEventListener?.(leaving, () => void journalist.flush())
    },

    dispatch(edit, joins = false) {
      const { opened, readOnly, document, past, future } = get()
      if (!opened) return
      if (readOnly) {
        get().notify(problem('document-read-only', '', {}, 'warning'))
        return
      }
      const step = stepOf(document, edit)
      if (step.after === document) return
      move((joins ? joined : advanced)({ document, past, future }, step), step.forward, 'edit')
      for (const notice of replacedUncertainties(document, step.after, step.forward)) get().notify(notice)
    },
    fieldChanged: typed.changed,
    fieldDone: typed.done,
    takeTyped: (drafts) => typed.take(drafts === 'drafts'),
    undo() {
      const step = get().past.at(-1)
      if (step) move(undone(get()), step.backward, 'edit')
    },
    redo() {
      const [step] = get().future
      if (step) move(redone(get()), step.forward, 'edit')
    },
    newFrom(sampleId) {
      void connected().host.call('endJournal', {})
      const document = createSample(sampleId)
      show(document, { ...noFile, fileName: document.settings.title, screen: 'overview' })
    },
    close() {
      shown += 1
      typed.clear()
      journalist.follow(null)
      void connected().host.call('endJournal', {})
      openingProblems = []
      set({ ...cleared, ...noFile, opened: false, document: empty, savedDocument: empty, past: [], future: [] })
      tellUnsaved()
    },

    ...fileActions(set, get, {
      connected,
      show,
      shown: () => shown,
      resend: (patches) => move(get(), patches, 'record'),
      tellUnsaved,
      journalist,
    }),
    ...recoveryActions(set, get, {
      connected,
      show,
      journalist,
      applied: (step) => move(advanced(get(), step), step.forward, null),
    }),

    setScreen: (screen) => set({ screen, active: null, selection: null }),
    jumpTo: (target) => set({ target }),
    targetReached: () => set({ target: null }),
    askWhy(why) {
      set({ why })
      if (why && !get().preferences.panelOpen) get().setPreference('panelOpen', true)
    },
    select: (active, selection = null) => set({ active, selection }),
    ask: (question) => set({ question }),
    notify: (notice) => set({ notices: [...get().notices.filter((old) => !same(old, notice)), notice] }),
    dismiss: (notice) => set({ notices: get().notices.filter((old) => old !== notice) }),
    setPreference(key, value) {
      const preferences = { ...get().preferences, [key]: value }
      set({ preferences })
      void connected().host.call('setPreferences', { preferences })
    },
    view: (scenarios) => void connected().calculator.view(scenarios),
    trace: (reference) => connected().calculator.trace(reference),
    evaluate: (places) => connected().calculator.evaluate(places),
    report: (kind, options) => connected().calculator.report(kind, options),
    file: (kind, options) => connected().calculator.file(kind, options),
    files: (kind, options) => connected().calculator.files(kind, options),
  }
})

const cleared = {
  results: null,
  reviewed: null,
  problems: [],
  calculating: false,
  active: null,
  typing: null,
  selection: null,
  target: null,
  why: null,
  question: null,
  notices: [],
} satisfies Partial<State>

const noFile = { fileName: '', path: null, revision: null, readOnly: false } satisfies Partial<State>

function createSample(id: string): Model {
  const sample = samples.find((one) => one.id === id)
  if (!sample) throw new Error(`no sample ${id}`)
  return sample.create()
}

function same(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.where === b.where && JSON.stringify(a.values) === JSON.stringify(b.values)
}

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renameSymbol } from '../../renderer/screens/assumptions/symbols.ts'
import { useStore } from '../../renderer/store/store.ts'
import type { Answer, Calculator } from '../../renderer/worker/contract.ts'
import { setValue } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import type { Host, HostAnswer, HostCall } from '../../shared/host.ts'
import { problem } from '../../shared/problem.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const files = new Map<string, string>()
let saveAnswer: (() => HostAnswer<never> | Promise<HostAnswer<never>>) | null
let answer: (given: Answer) => void
let sent: number[]

const host: Host = {
  async call(name: HostCall, input: Record<string, unknown>) {
    const path = String(input.path)
    const answers: Partial<Record<HostCall, () => unknown>> = {
      start: () => ({
        host: 'browser',
        nativeDialogs: false,
        language: 'sv',
        version: '1',
        open: null,
        recent: [],
        user: 'Kim',
      }),
      preferences: () => ({ preferences: { theme: 'dark', zoom: 'large' } }),
      open: () => ({ path, name: 'm.fordela', text: files.get(path), revision: 'r1', readOnly: false }),
      recent: () => ({ recent: [] }),
    }
    if (name === 'save') {
      if (saveAnswer) return saveAnswer()
      files.set(path, String(input.text))
      return { ok: true, value: { path, name: 'm.fordela', revision: 'r2' } as never }
    }
    return { ok: true, value: (answers[name]?.() ?? {}) as never }
  },
  watch: () => () => {},
}

const calculator: Calculator = {
  load: async (_, revision) => void sent.push(revision),
  apply: async (_, revision) => void sent.push(revision),
  view: async () => {},
  trace: async () => ({ kind: '', values: {}, amount: null, children: [] }),
  review: async () => ({ findings: [], considered: [] }),
  report: async () => '',
  file: async () => ({ kind: 'text', text: '' }),
  files: async () => [],
  evaluate: async () => [],
  differences: async () => [],
  listen: async (listener) => {
    answer = listener
  },
}

const store = () => useStore.getState()
type Reply = (_: HostAnswer<never>) => void
const answerWith = (reply: Reply | null, given: HostAnswer<never>) => reply?.(given)
const rename = (title: string) => setValue('settings/title', title, 'Titel')

beforeEach(async () => {
  files.clear()
  sent = []
  saveAnswer = null
  await store().start(host, calculator)
  store().newFrom('omsorgsdagboken')
})

describe('the store', () => {
  test('keeps the choices it understands and lets the others fall back', () => {
    expect(store().preferences).toMatchObject({ theme: 'dark', zoom: 100, language: 'sv' })
  })

  test('drops an answer to a document that has changed since', () => {
    store().dispatch(rename('Ny'))
    const [, latest] = sent
    answer({ revision: sent[0] ?? 0, results: [], early: false, problems: [], milliseconds: 1 })
    expect(store().results).toBeNull()
    answer({ revision: latest ?? 0, results: [], early: false, problems: [], milliseconds: 1 })
    expect(store().results).toEqual([])
    expect(store().calculating).toBe(false)
  })

  test('shows scenarios told early at once, and keeps them when the others come', () => {
    const results = (npv: number) =>
      ['a', 'b'].map((id) => ({ id, city: { npv } }) as unknown as NonNullable<Answer['results']>[number])
    answer({ revision: sent.at(-1) ?? 0, results: results(1), early: false, problems: [], milliseconds: 1 })
    store().dispatch(rename('Ny'))
    const [, b] = results(2)
    answer({ revision: sent.at(-1) ?? 0, results: b ? [b] : [], early: true, problems: [], milliseconds: 1 })
    expect(store().results?.map(({ city }) => city.npv)).toEqual([1, 2])
    expect(store().calculating).toBe(true)
    answer({ revision: sent.at(-1) ?? 0, results: results(2), early: false, problems: [], milliseconds: 1 })
    expect(store().results?.map(({ city }) => city.npv)).toEqual([2, 2])
    expect(store().results?.[1]).toBe(b)
    expect(store().calculating).toBe(false)
  })

  test('is unsaved exactly when the document is not the one in the file', async () => {
    const unsaved = () => store().document !== store().savedDocument
    expect(unsaved()).toBe(false)
    store().dispatch(rename('Ny'))
    expect(unsaved()).toBe(true)
    store().undo()
    expect(unsaved()).toBe(false)
    store().redo()
    await store().saveTo('/m.fordela', false)
    expect(unsaved()).toBe(false)
    store().undo()
    expect(unsaved()).toBe(true)
    store().redo()
    expect(unsaved()).toBe(false)
  })

  test('appends what was done, by whom, to the history when it saves, outside undo', async () => {
    vi.useFakeTimers({ now: new Date('2025-11-23T10:00:00Z'), toFake: ['Date'] })
    store().dispatch(rename('Ny'))
    await store().saveTo('/m.fordela', false)
    vi.useRealTimers()
    const entry = { what: 'ändra Titel', when: '2025-11-23T10:00:00.000Z', by: 'Kim' }
    expect(store().document.history).toEqual([entry])
    store().undo()
    expect(store().document.history).toEqual([entry])
    await store().saveTo('/m.fordela', false)
    expect(store().document.history.map(({ what }) => what)).toEqual(['ändra Titel', 'ångrat: ändra Titel'])
  })

  test('opens what it saved, identical', async () => {
    store().dispatch(rename('Ny'))
    await store().saveTo('/m.fordela', false)
    const saved = store().document
    await store().openPath('/m.fordela')
    expect(store().document).toEqual(saved)
    expect(writeModel(store().document)).toBe(files.get('/m.fordela'))
  })

  test('keeps what is shown, and says so, when a file cannot be read', async () => {
    const shown = store().document
    files.set('/broken.fordela', '{"formatVersion": 1, "sett')
    await store().openPath('/broken.fordela')
    expect(store().document).toBe(shown)
    expect(store().notices).toHaveLength(1)
  })

  test('asks when the file has changed outside, and is still unsaved', async () => {
    store().dispatch(rename('Ny'))
    saveAnswer = () => ({ ok: false, problem: problem('file-changed-outside') }) as never
    expect(await store().saveTo('/m.fordela', false)).toBe(false)
    expect(store().question).toEqual({ kind: 'changed-outside', saving: true })
    expect(store().document).not.toBe(store().savedDocument)
  })

  test('a save that is answered after another model was opened says nothing of that one', async () => {
    let reply: Reply | null = null
    saveAnswer = () =>
      new Promise((resolve) => {
        reply = resolve
      })
    const saving = store().saveTo('/slow.fordela', false)
    await vi.waitFor(() => expect(reply).not.toBeNull())
    store().newFrom('blank')
    const shown = store().document
    answerWith(reply, { ok: true, value: { path: '/slow.fordela', name: 'slow.fordela', revision: 'r9' } as never })
    expect(await saving).toBe(true)
    expect(store()).toMatchObject({ document: shown, path: null, revision: null, saving: false })
  })

  test('a copy saved while the first save does not answer is the file from then on', async () => {
    let reply: Reply | null = null
    saveAnswer = () =>
      new Promise((resolve) => {
        reply = resolve
      })
    const slow = store().saveTo('/share/m.fordela', false)
    await vi.waitFor(() => expect(reply).not.toBeNull())
    saveAnswer = null
    expect(await store().saveTo('/here/m.fordela', false)).toBe(true)
    answerWith(reply, { ok: false, problem: problem('file-busy', '', { name: 'm.fordela' }) } as never)
    expect(await slow).toBe(false)
    expect(store()).toMatchObject({ path: '/here/m.fordela', question: null })
    expect(store().notices.map(({ code }) => code)).toEqual(['file-busy'])
  })

  test('one file is saved by one save at a time', async () => {
    const replies: ((_: HostAnswer<never>) => void)[] = []
    saveAnswer = () => new Promise((resolve) => void replies.push(resolve))
    const saves = [store().saveTo('/m.fordela', false), store().saveTo('/m.fordela', false)]
    await vi.waitFor(() => expect(replies).toHaveLength(1))
    const saved = { ok: true, value: { path: '/m.fordela', name: 'm.fordela', revision: 'r2' } as never } as const
    replies[0]?.(saved)
    await vi.waitFor(() => expect(replies).toHaveLength(2))
    replies[1]?.(saved)
    expect(await Promise.all(saves)).toEqual([true, true])
  })

  test('changes nothing in a read-only model, and says so', () => {
    useStore.setState({ readOnly: true })
    const shown = store().document
    store().dispatch(rename('Ny'))
    expect(store().document).toBe(shown)
    expect(store().notices.map(({ code }) => code)).toEqual(['document-read-only'])
    useStore.setState({ readOnly: false })
  })
})

describe('a symbol that changes name', () => {
  test('changes in every formula that uses it, in one step', () => {
    const document = omsorgsdagboken()
    const text = writeModel(document)
    const uses = text.split('hemtjanst_staden').length
    store().dispatch(renameSymbol(document, 'assumptions/hemtjanst_staden/symbol', 'hemtjanst_staden', 'brukare'))
    const renamed = writeModel(store().document)
    expect(renamed.split('brukare').length).toBeGreaterThan(2)
    // The id stays, and so do references by id.
    expect(renamed.split('hemtjanst_staden').length).toBeLessThan(uses)
    const read = readModel(renamed)
    expect(read.ok && read.value.document.assumptions.find(({ symbol }) => symbol === 'brukare')?.id).toBe(
      'hemtjanst_staden',
    )
    store().undo()
    expect(writeModel(store().document)).toBe(text)
  })
})

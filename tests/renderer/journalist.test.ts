import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createJournalist, type Journalist } from '../../renderer/store/journalist.ts'
import { patchesOf } from '../../renderer/store/recovery.ts'
import { applyPatches } from '../../shared/document/batch.ts'
import { type Edit, insertItem, type Patch, setValue } from '../../shared/document/edit.ts'
import { writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { type Host, type HostCall, hostCalls, type JournalEntry } from '../../shared/host.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { blank } from '../../shared/samples/blank.ts'

let told: [string, number][]
let refuse: Problem | null
let hold: Promise<void> | null
let troubles: string[]
let journalist: Journalist
let shown: Model

const host: Host = {
  async call(name: HostCall, input: Record<string, unknown>) {
    await hold
    if (refuse) return { ok: false, problem: { ...refuse } }
    told.push([name, Array.isArray(input.entries) ? input.entries.length : 0])
    const count = told.reduce((sum, [, entries]) => sum + entries, 0)
    return { ok: true, value: { count } as never }
  },
  watch: () => () => {},
}
const add = (times = 1) => {
  for (let i = 0; i < times; i++) journalist.add([], true)
}

beforeEach(() => {
  told = []
  refuse = null
  hold = null
  troubles = []
  shown = blank()
  journalist = createJournalist(
    () => host,
    (problem) => troubles.push(problem?.code ?? 'over'),
    () => ({ document: shown, name: 'a' }),
  )
  journalist.follow(null)
})

describe('what is done', () => {
  test('is told within the second, together with what came at the same time', async () => {
    vi.useFakeTimers()
    add(3)
    await vi.advanceTimersByTimeAsync(500)
    vi.useRealTimers()
    expect(told).toEqual([['journal', 3]])
    expect(journalist.take()).toEqual({ count: 3, waiting: [] })
  })

  test('to a model without a file follows what it is done to, once', async () => {
    journalist.follow({ document: blank(), name: 'Ny' })
    add()
    await journalist.flush()
    add()
    await journalist.flush()
    expect(told.map(([name]) => name)).toEqual(['beginJournal', 'journal', 'journal'])
  })

  test('is understood on the other side of a wire of text, also where a value is taken away', () => {
    const { patches } = setValue('assumptions/a/value/2011', undefined, 'a 2011')
    const sent = JSON.parse(JSON.stringify({ entries: [{ patches, edit: true, when: '' }] }))
    expect(hostCalls.journal.input.safeParse(sent)).toMatchObject({ success: true })
  })

  test('in great number is told in parts that the host takes', async () => {
    add(12_000)
    await journalist.flush()
    expect(told.map(([, entries]) => entries)).toEqual([5000, 5000, 2000])
  })

  test('and could not be told is told with the next, and said once', async () => {
    refuse = problem('journal-not-written', '', { name: 'a' }, 'warning')
    add()
    await journalist.flush()
    add()
    await journalist.flush()
    expect(troubles).toEqual(['journal-not-written'])
    refuse = null
    add()
    await journalist.flush()
    expect(told).toEqual([['journal', 3]])
    expect(troubles).toEqual(['journal-not-written', 'over'])
  })

  test('while a file is saved belongs to what comes after; a save that fails gives it back', async () => {
    add()
    await journalist.flush()
    add(2)
    const taken = journalist.take()
    expect(taken.count).toBe(1)
    expect(taken.waiting).toHaveLength(2)
    journalist.giveBack(taken.waiting)
    await journalist.flush()
    expect(told).toEqual([
      ['journal', 1],
      ['journal', 2],
    ])
  })

  test('to a document that is no longer shown says nothing of the one that is', async () => {
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    refuse = problem('journal-not-written', '', { name: 'a' })
    add()
    const telling = journalist.flush()
    journalist.follow(null)
    release()
    await telling
    expect(troubles).toEqual([])
    expect(journalist.take()).toEqual({ count: 0, waiting: [] })
  })
})

describe('what is being typed', () => {
  let typed: Patch[]
  let journal: JournalEntry[]
  const type = (text: string | null) => {
    typed = text === null ? [] : [...setValue('settings/title', text, 'Titel').patches]
    journalist.typing()
  }
  const keeping: Host = {
    async call(name: HostCall, input: Record<string, unknown>) {
      if (refuse && (input.entries as JournalEntry[] | undefined)?.some(({ typing }) => typing))
        return { ok: false, problem: { ...refuse } }
      if (name === 'journal') journal.push(...(input.entries as JournalEntry[]))
      return { ok: true, value: { count: journal.length } as never }
    },
    watch: () => () => {},
  }
  const said = () =>
    journal.map(({ typing, patches, edit }) => [
      typing === true,
      edit,
      patches.map((patch) => ('value' in patch ? patch.value : null)).join(),
    ])

  beforeEach(() => {
    typed = []
    journal = []
    journalist = createJournalist(
      () => keeping,
      (problem) => troubles.push(problem?.code ?? 'over'),
      () => ({ document: shown, name: 'a' }),
      () => typed,
    )
    journalist.follow(null)
  })

  test('is told within the second, however much was typed meanwhile, and taken back when it is given up', async () => {
    vi.useFakeTimers()
    type('a')
    type('ab')
    await vi.advanceTimersByTimeAsync(500)
    type('ab')
    await vi.advanceTimersByTimeAsync(500)
    type(null)
    await vi.advanceTimersByTimeAsync(500)
    vi.useRealTimers()
    expect(said()).toEqual([
      [true, true, 'ab'],
      [true, false, ''],
    ])
  })

  test('comes after the steps, and again after a step that was done elsewhere', async () => {
    type('ab')
    await journalist.flush()
    journalist.add([], true)
    journalist.typing()
    await journalist.flush()
    expect(said()).toEqual([
      [true, true, 'ab'],
      [false, true, ''],
      [true, true, 'ab'],
    ])
    // The step that takes it stands in its place.
    typed = []
    journalist.add([], true)
    journalist.typing()
    await journalist.flush()
    expect(said().slice(3)).toEqual([[false, true, '']])
  })

  test('is told again when a file was saved meanwhile, and taken back then too', async () => {
    journalist.take()
    type('ab')
    await journalist.flush()
    journalist.saved(0)
    await journalist.flush()
    journalist.saved(1)
    type(null)
    await journalist.flush()
    expect(said()).toEqual([
      [true, true, 'ab'],
      [true, true, 'ab'],
      [true, false, ''],
    ])
  })

  test('does not keep steps from being told when the host will not have it', async () => {
    refuse = problem('host-call-invalid')
    journalist.add([], true)
    type('ab')
    await journalist.flush()
    expect(said()).toEqual([[false, true, '']])
    expect(troubles).toEqual([])
  })
})

describe('a step that the host refuses for what it is', () => {
  let journal: JournalEntry[]
  /** What the host takes at most. */
  let cap: number
  let calls: number
  let lost: boolean
  let opened: Model

  const choosy: Host = {
    async call(name: HostCall, input: Record<string, unknown>) {
      calls += 1
      if (lost) return { ok: false, problem: problem('host-unreachable') }
      const sent = JSON.parse(JSON.stringify(input))
      if (!hostCalls[name].input.safeParse(sent).success) return { ok: false, problem: problem('host-call-invalid') }
      if (JSON.stringify(input).length > cap) return { ok: false, problem: problem('file-too-large-to-send') }
      journal.push(...((sent.entries ?? []) as JournalEntry[]))
      return { ok: true, value: { count: journal.length } as never }
    },
    watch: () => () => {},
  }
  const edit = ({ patches }: Pick<Edit, 'patches'>) => {
    shown = applyPatches(shown, patches).document
    journalist.add(patches, true)
  }
  const title = (to: string) => edit(setValue('settings/title', to, 'Titel'))
  const scenario = (id: string) => edit(insertItem('scenarios', { id, name: id, note: '' }, null, id))
  /** A patch that no schema knows, yet one that changed the document. */
  const unknown = () => {
    const { patches } = setValue('settings/dnr', '1/2016', 'Dnr')
    shown = applyPatches(shown, patches).document
    journalist.add([{ ...patches[0], op: 'later' } as never], true)
  }
  const recovered = () => applyPatches(opened, patchesOf(opened, journal)).document

  beforeEach(() => {
    journal = []
    cap = 1_000_000
    calls = 0
    lost = false
    opened = shown
    journalist = createJournalist(
      () => choosy,
      (problem) => troubles.push(problem?.code ?? 'over'),
      () => ({ document: shown, name: 'a' }),
    )
    journalist.follow(null)
  })

  test('is set aside and said once, and what follows it is recovered on what it gave', async () => {
    title('Före')
    scenario('a')
    unknown()
    scenario('b')
    await journalist.flush()
    edit({ patches: [{ op: 'remove', place: 'scenarios/b' }] })
    title('Efter')
    await journalist.flush()
    expect(troubles).toEqual(['journal-entry-refused'])
    expect(journal).toHaveLength(6)
    expect(writeModel(recovered())).toBe(writeModel(shown))
    const before = calls
    await journalist.flush()
    expect(calls).toBe(before)
    expect(journalist.take()).toEqual({ count: 6, waiting: [] })
    journalist.saved(0)
    expect(troubles).toEqual(['journal-entry-refused', 'over'])
  })

  test('because it came with too much else is told by itself', async () => {
    cap = 2_000
    for (let i = 0; i < 60; i++) title(`Titel ${i}`)
    await journalist.flush()
    expect(troubles).toEqual([])
    expect(journal).toHaveLength(60)
    expect(recovered().settings.title).toBe('Titel 59')
  })

  test('and whose document it refuses too, stops the journal until the document is saved', async () => {
    title('Före')
    await journalist.flush()
    cap = 1_000
    title('x'.repeat(2_000))
    title('Efter')
    await journalist.flush()
    expect(troubles).toEqual(['journal-entry-refused', 'journal-stopped'])
    const before = calls
    title('Sist')
    await journalist.flush()
    expect(calls).toBe(before)
    expect(recovered().settings.title).toBe('Före')
    opened = shown
    journal = []
    expect(journalist.take().count).toBe(1)
    title('Efter spara')
    journalist.saved(0)
    await journalist.flush()
    expect(troubles).toEqual(['journal-entry-refused', 'journal-stopped', 'over'])
    expect(writeModel(recovered())).toBe(writeModel(shown))
  })

  test('in a model without a file is told after what it is done to', async () => {
    journalist.follow({ document: shown, name: 'Ny' })
    unknown()
    title('Efter')
    await journalist.flush()
    expect(troubles).toEqual(['journal-entry-refused'])
    expect(writeModel(recovered())).toBe(writeModel(shown))
  })

  test('what a failed save gives back never comes after what was done later', async () => {
    lost = true
    scenario('a')
    await journalist.flush()
    const { waiting } = journalist.take()
    lost = false
    edit(setValue('scenarios/a/name', 'A', 'A'))
    await journalist.flush()
    journalist.giveBack(waiting)
    await journalist.flush()
    expect(writeModel(recovered())).toBe(writeModel(shown))
  })
})

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createJournalist, type Journalist } from '../../renderer/store/journalist.ts'
import { setValue } from '../../shared/document/edit.ts'
import { type Host, type HostCall, hostCalls } from '../../shared/host.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { blank } from '../../shared/samples/blank.ts'

let told: [string, number][]
let refuse: Problem | null
let hold: Promise<void> | null
let troubles: string[]
let journalist: Journalist

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
  journalist = createJournalist(
    () => host,
    (problem) => troubles.push(problem?.code ?? 'over'),
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

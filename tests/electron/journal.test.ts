import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { createEditors } from '../../electron/editors.ts'
import { diskFileSystem, type FileSystem } from '../../electron/fileSystem.ts'
import { openText } from '../../electron/files.ts'
import { heldDocument } from '../../electron/heldDocument.ts'
import { readJournal } from '../../electron/journal.ts'
import { type Kept, keptIn } from '../../electron/kept.ts'
import { lockPath, takeLock } from '../../electron/lock.ts'
import { ourProcess } from '../../electron/processes.ts'
import { recovered, recoveriesIn } from '../../electron/recovery.ts'
import { hostCalls, type JournalEntry } from '../../shared/host.ts'
import { found, renumber, textOf } from '../torture/subject.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('journal')
const watch = { hold() {}, rest() {}, during: <T>(act: () => Promise<T>) => act(), stop() {} }
let places = 0

function place() {
  const at = join(folder, String(places++))
  mkdirSync(at)
  const path = join(at, 'model.fordela')
  writeFileSync(path, textOf(0))
  const state = join(at, 'state')
  return { path, state, journals: join(state, 'journals') }
}

async function opened(kept: Kept, path: string) {
  const document = heldDocument(kept, watch, 'anna', () => true)
  const file = await openText(path)
  if (!file.ok) throw new Error(file.problem.code)
  const taken = await document.take(file.value)
  return { document, file: file.value, ...taken }
}

const onlyJournal = (journals: string) => {
  const [name] = readdirSync(journals).filter((one) => one.endsWith('.journal'))
  return join(journals, name ?? '')
}

describe('what is done is journalled', () => {
  it('on this machine, for its owner only, and never beside the file', async () => {
    const { path, state, journals } = place()
    const { document } = await opened(keptIn(state), path)
    expect(existsSync(journals)).toBe(false)
    expect(await document.journal([renumber(1), renumber(2)])).toBe(2)
    expect(readdirSync(journals)).toHaveLength(2)
    for (const name of readdirSync(journals)) expect(statSync(join(journals, name)).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(path, '..')).sort()).toEqual(['.~lock.model.fordela#', 'model.fordela', 'state'])
    await document.discard()
    expect(readdirSync(journals)).toEqual([])
  })

  const typing = (value: number) => ({ ...renumber(value), typing: true })
  const withdrawn = { patches: [], edit: false, when: renumber(0).when, typing: true }

  it('and what was being typed when it ended is one step more; what was given up is none', async () => {
    const tries: [JournalEntry[], readonly number[]][] = [
      [[typing(1), typing(2)], [2]],
      [
        [renumber(1), typing(2), typing(3)],
        [1, 3],
      ],
      [[typing(1), renumber(2)], [2]],
      [[renumber(1), typing(2), withdrawn], [1]],
      [[typing(1), withdrawn], []],
    ]
    for (const [entries, values] of tries) {
      const { path, state } = place()
      const kept = keptIn(state)
      const { document } = await opened(kept, path)
      await document.journal(entries)
      await document.leave()
      const offers = await recoveriesIn(kept)
      expect(offers.map(({ edits }) => edits)).toEqual(values.length > 0 ? [values.length] : [])
      if (!offers[0]) continue
      const left = await recovered(kept, offers[0].id)
      const steps = left.ok ? left.value.entries : []
      expect(steps).toEqual(values.map(renumber))
    }
  })

  it('and offered with what it holds, when nobody writes it any more', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1), renumber(2), { ...renumber(2), edit: false }])
    expect(await recoveriesIn(kept)).toEqual([])
    await document.leave()
    expect(await recoveriesIn(kept)).toMatchObject([
      { name: 'model.fordela', path, edits: 2, last: renumber(1).when, state: 'ready', problem: null },
    ])
    expect(await found(kept, path)).toMatchObject({ saved: 0, edited: 2 })
  })

  it('a cell that was cleared too, though what is undefined is left out on the way', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    const cleared: JournalEntry = {
      patches: [{ op: 'set', place: 'settings/note/2013', value: undefined }],
      edit: true,
      when: renumber(1).when,
    }
    const sent = hostCalls.journal.input.parse(JSON.parse(JSON.stringify({ entries: [cleared, renumber(2)] })))
    await document.journal(sent.entries)
    await document.leave()
    expect(await recoveriesIn(kept)).toMatchObject([{ edits: 2, state: 'ready', problem: null }])
  })

  it('not offered once it is saved, nor what only keeps records', async () => {
    const { path, state, journals } = place()
    const kept = keptIn(state)
    const { document, file } = await opened(kept, path)
    await document.journal([renumber(1)])
    const { saved } = await document.save({ path, text: textOf(1), revision: file.revision, replace: false }, 1)
    expect(saved.ok).toBe(true)
    expect(await document.journal([{ ...renumber(1), edit: false }])).toBe(0)
    expect(readdirSync(journals)).toEqual([])
    await document.leave()
    expect(await recoveriesIn(kept)).toEqual([])
  })

  it('what came while it was saved is kept, on top of what was saved', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document, file } = await opened(kept, path)
    await document.journal([renumber(1)])
    const saving = document.save({ path, text: textOf(1), revision: file.revision, replace: false }, 1)
    await document.journal([renumber(2)])
    expect(await saving).toMatchObject({ saved: { ok: true } })
    await document.leave()
    expect(await found(kept, path)).toMatchObject({ saved: 1, edited: 2, estranged: 0 })
  })

  it('a save is never taken for a change by somebody else: until what it wrote is held, nobody looks', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    let blind = 0
    const looks: boolean[] = []
    const document = heldDocument(
      kept,
      {
        ...watch,
        hold: () => void looks.push(blind === 0),
        async during(act) {
          blind++
          try {
            return await act()
          } finally {
            blind--
          }
        },
      },
      'anna',
      () => true,
    )
    const file = await openText(path)
    if (!file.ok) throw new Error(file.problem.code)
    await document.take(file.value)
    await document.save({ path, text: textOf(1), revision: file.value.revision, replace: false }, 0)
    expect(looks).toEqual([true, false])
  })

  it('a slow save that ends after another file was opened does not put its own in the place of that', async () => {
    const [{ path, state }, other] = [place(), place()]
    let go = () => {}
    const waits = new Promise<void>((resolve) => {
      go = resolve
    })
    const files: FileSystem = {
      ...diskFileSystem,
      rename: async (from, to) => {
        if (to === path) await waits
        await diskFileSystem.rename(from, to)
      },
    }
    const kept = keptIn(state, files)
    const { document, file } = await opened(kept, path)
    await document.journal([renumber(1)])
    const saving = document.save({ path, text: textOf(1), revision: file.revision, replace: false }, 1)
    const next = await openText(other.path)
    if (!next.ok) throw new Error(next.problem.code)
    await document.take(next.value)
    await document.journal([renumber(5)])
    go()
    expect(await saving).toMatchObject({ saved: { ok: true } })
    expect(document.path()).toBe(other.path)
    await document.leave()
    expect(await found(kept, other.path)).toMatchObject({ saved: 0, edited: 5 })
    expect(readFileSync(path, 'utf8')).toBe(textOf(1))
  })

  it('a save that failed leaves it as it was', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1)])
    const { saved } = await document.save({ path, text: textOf(1), revision: '1:1:1', replace: false }, 1)
    expect(saved).toMatchObject({ ok: false, problem: { code: 'file-changed-outside' } })
    await document.leave()
    expect(await found(kept, path)).toMatchObject({ saved: 0, edited: 1 })
  })

  it('a document that could not be shown does not cost the one before it its journal', async () => {
    const [{ path, state }, other] = [place(), place()]
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1)])
    const broken = await openText(other.path)
    if (!broken.ok) throw new Error(broken.problem.code)
    await document.take(broken.value)
    await document.untake()
    await document.journal([renumber(2)])
    await document.leave()
    expect(await found(kept, path)).toMatchObject({ edited: 2 })
  })

  it('a window that has gone and comes back goes on, and leaves one journal', async () => {
    const { path, state, journals } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1)])
    await document.leave()
    expect(await document.journal([renumber(2)])).toBe(2)
    expect(readdirSync(journals)).toHaveLength(2)
    await document.leave()
    expect(await found(kept, path)).toMatchObject({ edited: 2 })
  })
})

describe('where nothing can be kept', () => {
  const full = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))

  it('the person is told that changes are not protected, and nothing is half there', async () => {
    const { path, state, journals } = place()
    let isFull = true
    const files: FileSystem = {
      ...diskFileSystem,
      create: (at, mode) => (isFull && at.startsWith(journals) ? full() : diskFileSystem.create(at, mode)),
    }
    const { document } = await opened(keptIn(state, files), path)
    expect(await document.journal([renumber(1)])).toMatchObject({ code: 'journal-not-written', severity: 'warning' })
    expect(readdirSync(journals)).toEqual([])
    isFull = false
    expect(await document.journal([renumber(1)])).toBe(1)
  })

  it('the file is saved all the same, and it is said that the earlier version is not kept', async () => {
    const { path, state } = place()
    const versions = join(state, 'versions')
    const files: FileSystem = {
      ...diskFileSystem,
      makeFolder: (at) => (at.startsWith(versions) ? full() : diskFileSystem.makeFolder(at)),
    }
    const { document, file } = await opened(keptIn(state, files), path)
    expect(await document.save({ path, text: textOf(1), revision: file.revision, replace: false }, 0)).toMatchObject({
      saved: { ok: true },
      notice: { code: 'version-not-kept' },
    })
    expect(readFileSync(path, 'utf8')).toBe(textOf(1))
  })
})

describe('a journal is replayed on nothing but what it was made on', () => {
  it('a file that has changed since keeps its content; the journal is taken beside it', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1)])
    await document.leave()
    writeFileSync(path, textOf(7))
    const [offer] = await recoveriesIn(kept)
    expect(offer).toMatchObject({ state: 'file-changed', edits: 1 })
    const left = await recovered(kept, offer?.id ?? '')
    expect(left.ok && left.value).toMatchObject({ path, text: textOf(0) })
    expect(readFileSync(path, 'utf8')).toBe(textOf(7))
    // What is recovered cannot be saved over it unasked: it stands on the revision that was.
    if (!left.ok) return
    await document.goOn(left.value, left.value.entries, left.value.now, null)
    const { saved } = await document.save({ path, text: textOf(1), revision: left.value.revision, replace: false }, 1)
    expect(saved).toMatchObject({ ok: false, problem: { code: 'file-changed-outside' } })
  })

  it('a file that has gone is recovered whole', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    await document.journal([renumber(1)])
    await document.leave()
    rmSync(path)
    const [offer] = await recoveriesIn(kept)
    expect(offer).toMatchObject({ state: 'file-gone' })
    expect(await recovered(kept, offer?.id ?? '')).toMatchObject({ ok: true, value: { text: textOf(0) } })
  })

  it('one of another file, of a newer program, or damaged is refused by its reason', async () => {
    const damage: [string, (journals: string) => void][] = [
      ['journal-of-another-file', (at) => writeBase(at, textOf(9))],
      ['journal-damaged', (at) => writeBase(at, null)],
      ['journal-damaged', (at) => writeFileSync(onlyJournal(at), `x${readFileSync(onlyJournal(at), 'utf8')}`)],
      ['journal-newer', (at) => rewritten(at, (line) => line.replace(/"journal":\d+/, '"journal":99'))],
      ['journal-damaged', (at) => rewritten(at, (line) => line.replace('"op":"set"', '"op":"eval"'))],
    ]
    for (const [code, act] of damage) {
      const { path, state, journals } = place()
      const kept = keptIn(state)
      const { document } = await opened(kept, path)
      await document.journal([renumber(1)])
      await document.leave()
      act(journals)
      const [offer] = await recoveriesIn(kept)
      expect(offer, code).toMatchObject({ state: 'refused', problem: { code } })
      expect(await recovered(kept, offer?.id ?? '')).toMatchObject({ ok: false, problem: { code } })
    }
  })

  it('is read up to where it is whole, wherever it was cut', async () => {
    const { path, state, journals } = place()
    const kept = keptIn(state)
    const { document } = await opened(kept, path)
    for (let i = 1; i <= 5; i++) await document.journal([renumber(i)])
    await document.leave()
    const at = onlyJournal(journals)
    const whole = readFileSync(at)
    appendFileSync(at, 'torn')
    expect(await found(kept, path)).toMatchObject({ edited: 5 })
    let most = 5
    for (let length = whole.length; length > 0; length -= 37) {
      truncateSync(at, length)
      const read = readJournal('x', readFileSync(at))
      if (!read.ok) break
      expect(read.value.entries.length).toBeLessThanOrEqual(most)
      most = read.value.entries.length
    }
    expect(most).toBe(0)
  })

  it('names that lead elsewhere are no journals', async () => {
    const { state } = place()
    const { journals } = keptIn(state)
    for (const id of ['../x', '', 'x', '2026/../../etc'])
      expect(await journals.read(id)).toMatchObject({ ok: false, problem: { code: 'journal-damaged' } })
  })
})

function writeBase(journals: string, text: string | null): void {
  const [name] = readdirSync(journals).filter((one) => one.endsWith('.base.gz'))
  writeFileSync(join(journals, name ?? ''), text === null ? 'x' : gzipSync(text))
}

/** With the checks made good again, as somebody who knows the format would. */
function rewritten(journals: string, change: (line: string) => string): void {
  const at = onlyJournal(journals)
  const lines = readFileSync(at, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => change(line.slice(17)))
  writeFileSync(
    at,
    lines.map((line) => `${createHash('sha256').update(line).digest('hex').slice(0, 16)} ${line}\n`).join(''),
  )
}

describe('two at one file', () => {
  it('of one process: the first writes, the second looks on until the first has gone', async () => {
    const { path, state } = place()
    const kept = keptIn(state)
    let there = true
    const one = heldDocument(kept, watch, 'anna', () => there)
    const two = heldDocument(kept, watch, 'anna', () => true)
    const file = await openText(path)
    if (!file.ok) throw new Error(file.problem.code)
    expect(await one.take(file.value)).toMatchObject({ readOnly: false, notice: null })
    expect(await two.take(file.value)).toMatchObject({ readOnly: true, notice: { code: 'file-open-in-another-tab' } })
    there = false
    expect(await two.take(file.value)).toMatchObject({ readOnly: false })
  })

  it('of one process: the second is told when the first has gone for good, not when its page is loaded again', async () => {
    const { path } = place()
    const editors = createEditors(30)
    const [first, told] = [{ isAlive: () => true }, [] as string[]]
    const second = { isAlive: () => true, freed: (at: string) => void told.push(at) }
    editors.claim(path, first)
    expect(editors.claim(path, second)).toBe(false)
    editors.release(path, first)
    editors.claim(path, first)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(told).toEqual([])
    editors.release(path, first)
    await vi.waitFor(() => expect(told).toEqual([path]))
    expect(editors.claim(path, second)).toBe(true)
  })

  it('under two names it is still one file', async () => {
    const { path } = place()
    symlinkSync(path, `${path}.link`)
    const editors = createEditors()
    const alive = { isAlive: () => true }
    expect(editors.claim(path, alive)).toBe(true)
    expect(editors.claim(`${path}.link`, { isAlive: () => true })).toBe(false)
    editors.release(path, alive)
    expect(editors.claim(`${path}.link`, { isAlive: () => true })).toBe(true)
  })

  it('of two machines: the note beside the file says who, and stops nobody', async () => {
    const { path, state } = place()
    const since = new Date().toISOString()
    writeFileSync(
      lockPath(path),
      JSON.stringify({ user: 'bo', since, process: { pid: 1, started: '', machine: 'PC-7' } }),
    )
    const { readOnly, notice } = await opened(keptIn(state), path)
    expect(readOnly).toBe(false)
    expect(notice).toMatchObject({ code: 'file-open-elsewhere', values: { user: 'bo', machine: 'PC-7' } })
  })

  it('a note whose program has ended, or that says nothing, is replaced, and goes when the file is closed', async () => {
    const ended = { ...ourProcess(), started: '1' }
    for (const note of [JSON.stringify({ user: 'bo', since: new Date().toISOString(), process: ended }), '{', '']) {
      const { path } = place()
      writeFileSync(lockPath(path), note)
      const lock = await takeLock(path, 'anna')
      expect(lock.holder).toBeNull()
      expect(readFileSync(lockPath(path), 'utf8')).toContain('anna')
      await lock.release()
      expect(existsSync(lockPath(path))).toBe(false)
    }
  })
})

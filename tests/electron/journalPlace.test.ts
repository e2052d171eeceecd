// What is done to the place of a journal while a program holds it, and by whom: a clean-up that takes it away, a disk
// that is full, a program of another machine with the same home folder, a program that has ended unseen.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../electron/fileSystem.ts'
import { openText } from '../../electron/files.ts'
import { heldDocument } from '../../electron/heldDocument.ts'
import { createHost } from '../../electron/host.ts'
import { type Kept, keptIn } from '../../electron/kept.ts'
import { isRunning, ourProcess, type ProcessName } from '../../electron/processes.ts'
import { recoveriesIn } from '../../electron/recovery.ts'
import { rememberedIn } from '../../electron/remembered.ts'
import { applyEdit, type Patch } from '../../shared/document/edit.ts'
import { readModel } from '../../shared/document/file.ts'
import { numberOf, renumber, textOf } from '../torture/subject.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('journal place')
const watch = { hold() {}, rest() {}, during: <T>(act: () => Promise<T>) => act(), stop() {} }
let places = 0

function place() {
  const at = join(folder, String(places++))
  mkdirSync(at)
  const path = join(at, 'model.fordela')
  writeFileSync(path, textOf(0))
  const state = join(at, 'state')
  return { at, path, state, journals: join(state, 'journals') }
}

async function opened(kept: Kept, path: string) {
  const document = heldDocument(kept, watch, 'anna', () => true)
  const file = await openText(path)
  if (!file.ok) throw new Error(file.problem.code)
  await document.take(file.value)
  return { document, revision: file.value.revision }
}

/** A program that starts on what is there, after every other has ended. */
function host(state: string, files?: FileSystem) {
  const kept = keptIn(state, files)
  const session = createHost({
    host: 'browser',
    version: '1',
    user: 'anna',
    remembered: rememberedIn(join(state, '..', 'configuration')),
    kept,
    open: null,
    dialogs: null,
    tell: () => {},
    log: (error) => {
      throw error
    },
  })
  const ask = async (name: string, input: object) => {
    const answered = await session.answer(name, input)
    return answered as { ok: boolean; value: Record<string, unknown>; problem: { code: string } }
  }
  return { kept, ask, close: () => session.close() }
}

/** The number that is recovered. */
function recoveredNumber({ text, entries }: { text?: unknown; entries?: unknown }): number {
  const read = readModel(String(text))
  if (!read.ok) throw new Error(read.problem.code)
  const patches = (entries as { patches: Patch[] }[]).flatMap((entry) => entry.patches)
  return numberOf(applyEdit(read.value.document, { patches }))
}

/** The journal as a program of `process` would have written it. */
async function leftBy(process: ProcessName, edits: number) {
  const there = place()
  const kept = keptIn(there.state)
  const { document } = await opened(kept, there.path)
  for (let i = 1; i <= edits; i++) await document.journal([renumber(i)])
  await document.leave()
  const [name] = readdirSync(there.journals).filter((one) => one.endsWith('.journal'))
  const at = join(there.journals, name ?? '')
  const { createHash } = await import('node:crypto')
  const lines = readFileSync(at, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(17).replace(JSON.stringify(ourProcess()), JSON.stringify(process)))
  const checked = lines.map((line) => `${createHash('sha256').update(line).digest('hex').slice(0, 16)} ${line}\n`)
  writeFileSync(at, checked.join(''))
  return { ...there, id: (name ?? '').replace('.journal', ''), journal: at }
}

describe('a journal that is taken away while it is written', () => {
  const clearings: [string, (journals: string, state: string) => void][] = [
    ['with its whole folder', (_, state) => rmSync(state, { recursive: true })],
    ['alone', (journals) => rmAll(journals, '.journal')],
    ['its base alone', (journals) => rmAll(journals, '.base.gz')],
    ['by another file of its name', (journals) => replaceAll(journals)],
    ['to another name', (journals) => renameSync(journals, `${journals} moved`)],
  ]
  for (const [how, clear] of clearings)
    it(`${how}: what is answered after it is found at the next start, with all that was before`, async () => {
      const { path, state, journals } = place()
      const { document } = await opened(keptIn(state), path)
      expect(await document.journal([renumber(1)])).toBe(1)
      clear(journals, state)
      expect(await document.journal([renumber(2), renumber(3)])).toBe(3)
      expect(await document.journal([renumber(4)])).toBe(4)
      await document.leave()
      const { kept, ask } = host(state)
      const offered = (await recoveriesIn(kept)).filter(({ state: one }) => one !== 'refused')
      expect(offered).toMatchObject([{ edits: 4, state: 'ready' }])
      const { value } = await ask('recover', { id: offered[0]?.id ?? '' })
      expect(recoveredNumber(value)).toBe(4)
    })

  it('what was answered before it is put back too, though nothing comes after', async () => {
    const { path, state } = place()
    const { document } = await opened(keptIn(state), path)
    await document.journal([renumber(1), renumber(2)])
    rmSync(state, { recursive: true })
    await vi.waitFor(() => expect(existsSync(join(state, 'journals'))).toBe(true), { timeout: 5000 })
    await vi.waitFor(async () => expect(await recoveriesIn(keptIn(state))).toMatchObject([{ edits: 2 }]))
    await document.discard()
    expect(readdirSync(join(state, 'journals'))).toEqual([])
  })

  it('where nothing can be put in its place, nothing is answered, and nothing is lost once it can', async () => {
    const { path, state } = place()
    const { document } = await opened(keptIn(state), path)
    await document.journal([renumber(1)])
    rmSync(state, { recursive: true })
    writeFileSync(state, 'a file where the folder was')
    expect(await document.journal([renumber(2)])).toMatchObject({ code: 'journal-not-written' })
    rmSync(state)
    expect(await document.journal([renumber(2)])).toBe(2)
    await document.leave()
    expect(await recoveriesIn(keptIn(state))).toMatchObject([{ edits: 2, state: 'ready' }])
  })

  it('a state folder that is a file or a circle of links is said, and does not stop the work', async () => {
    const { at, path } = place()
    const [file, circle] = [join(at, 'file'), join(at, 'circle')]
    writeFileSync(file, '')
    symlinkSync(circle, circle)
    for (const state of [file, circle]) {
      const { document, revision } = await opened(keptIn(state), path)
      expect(await document.journal([renumber(1)])).toMatchObject({ code: 'journal-not-written' })
      const { saved } = await document.save({ path, text: textOf(0, 2001), revision, replace: true }, 0)
      expect(saved.ok).toBe(true)
      await document.discard()
    }
  })
})

describe('recovery where nothing can be written', () => {
  it('shows the document and says so; the old journal stays until a new one is on the disk', async () => {
    for (const errno of ['ENOSPC', 'EROFS', 'EACCES']) {
      const { path, state, journals, id } = await leftBy({ ...ourProcess(), started: '1' }, 3)
      let stuck = true
      const files: FileSystem = {
        ...diskFileSystem,
        create: (at, mode) =>
          stuck && at.startsWith(journals)
            ? Promise.reject(Object.assign(new Error(errno), { code: errno }))
            : diskFileSystem.create(at, mode),
      }
      const { ask, close } = host(state, files)
      const { ok, value } = await ask('recover', { id })
      expect(ok).toBe(true)
      expect(value.notice).toMatchObject({ code: 'journal-not-written' })
      expect(recoveredNumber(value)).toBe(3)
      expect(readdirSync(journals)).toContain(`${id}.journal`)
      // A new edit cannot be kept either, and is not answered as if it were.
      expect(await ask('journal', { entries: [renumber(4)] })).toMatchObject({ ok: false })
      expect(readdirSync(journals)).toContain(`${id}.journal`)
      stuck = false
      expect(await ask('journal', { entries: [renumber(4)] })).toMatchObject({ ok: true, value: { count: 4 } })
      expect(readdirSync(journals)).not.toContain(`${id}.journal`)
      await close()
      expect(await recoveriesIn(keptIn(state))).toMatchObject([{ path, edits: 4 }])
    }
  })

  it('once it is saved, or not wanted, the old journal goes as well', async () => {
    for (const end of ['save', 'endJournal'] as const) {
      const { path, state, journals, id } = await leftBy({ ...ourProcess(), started: '1' }, 1)
      const files: FileSystem = {
        ...diskFileSystem,
        create: (at, mode) =>
          at.startsWith(journals)
            ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
            : diskFileSystem.create(at, mode),
      }
      const { ask } = host(state, files)
      const { value } = await ask('recover', { id })
      const saving = { path, text: textOf(1), revision: value.revision, replace: false, journalled: 0 }
      expect(await ask(end, end === 'save' ? saving : {})).toMatchObject({ ok: true })
      expect(readdirSync(journals)).toEqual([])
    }
  })
})

describe('a window that is loaded again', () => {
  it('opens its file anew, and is still offered what it had not saved', async () => {
    const { path, state } = place()
    const { ask } = host(state)
    await ask('open', { path })
    await ask('journal', { entries: [renumber(1)] })
    // As the page does when it starts: its file first, then what was left.
    await ask('start', {})
    await ask('open', { path })
    await ask('journal', { entries: [] })
    const { value } = await ask('recoveries', {})
    expect(value.recoveries).toMatchObject([{ path, edits: 1, state: 'ready' }])
  })
})

describe('a journal that somebody else may be writing', () => {
  const elsewhere: ProcessName = { pid: 7, started: '1', machine: 'f'.repeat(24), host: 'PC-7' }

  it('of another machine is offered as a copy, taken as one, and stays', async () => {
    const { path, state, journals, id } = await leftBy(elsewhere, 2)
    const { kept, ask } = host(state)
    expect(await recoveriesIn(kept)).toMatchObject([{ id, state: 'elsewhere', machine: 'PC-7', edits: 2 }])
    const { value } = await ask('recover', { id })
    expect(value).toMatchObject({ path: null, revision: null, state: 'elsewhere', notice: null })
    expect(recoveredNumber(value)).toBe(2)
    expect(readdirSync(journals).filter((name) => name.endsWith('.journal'))).toHaveLength(2)
    expect(existsSync(join(journals, `${id}.journal`))).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(textOf(0))
  })

  it('thrown away here it is not offered here again, and stays for its own machine', async () => {
    const { state, journals, id } = await leftBy(elsewhere, 1)
    const { kept, ask } = host(state)
    expect(await ask('forgetRecovery', { id })).toMatchObject({ ok: true })
    expect(await recoveriesIn(kept)).toEqual([])
    expect(existsSync(join(journals, `${id}.journal`))).toBe(true)
  })

  it('that holds nothing to offer is left alone as well', async () => {
    const { state, journal } = await leftBy(elsewhere, 1)
    writeFileSync(journal, readFileSync(journal, 'utf8').split('\n').slice(0, 1).join('\n').concat('\n'))
    expect(await recoveriesIn(keptIn(state))).toEqual([])
    expect(existsSync(journal)).toBe(true)
  })

  it('that nobody has written for a month is one that was left behind', async () => {
    const { path, state, journal } = await leftBy(elsewhere, 1)
    const before = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    utimesSync(journal, before, before)
    expect(await recoveriesIn(keptIn(state))).toMatchObject([{ path, state: 'ready', machine: null }])
  })

  it('of a program that runs here is neither offered, nor taken, nor thrown away by its id', async () => {
    const child = spawn('sleep', ['60'])
    try {
      const started = startOf(child.pid ?? 0)
      const { state, journals, id } = await leftBy({ ...ourProcess(), pid: child.pid ?? 0, started }, 1)
      const { kept, ask } = host(state)
      expect(await recoveriesIn(kept)).toEqual([])
      for (const call of ['recover', 'forgetRecovery'])
        expect(await ask(call, { id })).toMatchObject({ ok: false, problem: { code: 'journal-in-use' } })
      expect(readdirSync(journals)).toHaveLength(2)
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('an id of a page never becomes a path: nothing outside is removed or marked', async () => {
    const { at, state } = await leftBy(elsewhere, 1)
    const outside = ['x.journal', 'x.new', 'x.base.gz'].map((name) => join(at, name))
    for (const path of outside) writeFileSync(path, 'kept')
    const { kept, ask } = host(state)
    for (const id of ['../../x', '..', '']) {
      await ask('forgetRecovery', { id })
      await kept.journals.remove(id)
      await kept.journals.dismiss(id)
    }
    for (const path of outside) expect(readFileSync(path, 'utf8')).toBe('kept')
    expect(readdirSync(at).some((name) => name.includes('dismissed'))).toBe(false)
  })
})

describe('whether a program runs', () => {
  it.skipIf(process.platform !== 'linux')('one that has ended, and that nobody has collected, does not', async () => {
    // A parent that never waits for its child: the child stays in the list of processes.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] })
    try {
      const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))))
      const named = { ...ourProcess(), pid, started: startOf(pid) }
      expect(isRunning(named, new Date().toISOString())).toBe(true)
      await vi.waitFor(() => expect(stateOf(pid)).toBe('Z'), { timeout: 5000 })
      expect(isRunning(named, new Date().toISOString())).toBe(false)
    } finally {
      parent.kill('SIGKILL')
    }
  })

  it('is asked by what the machine is, not by its name; what was written by name is still understood', () => {
    const own = ourProcess()
    expect(own.machine).toMatch(/^[0-9a-f]{24}$/)
    const since = new Date().toISOString()
    expect(isRunning({ ...own, host: 'renamed' }, since)).toBe(true)
    expect(isRunning({ ...own, machine: own.host ?? '' }, since)).toBe(true)
    expect(isRunning({ ...own, machine: 'f'.repeat(24) }, since)).toBeNull()
  })
})

function fieldsOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}
const stateOf = (pid: number) => fieldsOf(pid)[0]
const startOf = (pid: number) => fieldsOf(pid)[19] ?? ''

function rmAll(journals: string, ending: string): void {
  for (const name of readdirSync(journals).filter((one) => one.endsWith(ending))) rmSync(join(journals, name))
}

function replaceAll(journals: string): void {
  for (const name of readdirSync(journals)) {
    renameSync(join(journals, name), join(journals, `${name}.old`))
    writeFileSync(join(journals, name), 'somebody else’s')
  }
}

// One save at a time for a file: the note that says whose turn it is, whatever became of the program that made it, and
// programs that know of no such note.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../electron/fileSystem.ts'
import { openText, saveModel } from '../../electron/files.ts'
import { createHost } from '../../electron/host.ts'
import { keptIn } from '../../electron/kept.ts'
import { tidyAtStart } from '../../electron/leftBehind.ts'
import { machineId } from '../../electron/machine.ts'
import { ourProcess } from '../../electron/processes.ts'
import { rememberedIn } from '../../electron/remembered.ts'
import { takeTurn, turnPath } from '../../electron/saveTurn.ts'
import { isLeftBehind, ownMark, temporaryName } from '../../electron/temporary.ts'
import { textOf } from '../torture/subject.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('save turn')
let places = 0

function place(name = 'model.fordela') {
  const at = join(folder, String(places++))
  mkdirSync(at)
  const path = join(at, name)
  writeFileSync(path, textOf(0))
  return { at, path }
}

async function revisionOf(path: string): Promise<string> {
  const opened = await openText(path)
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value.revision
}

const codeOf = async (answer: ReturnType<typeof saveModel>) => {
  const answered = await answer
  return answered.ok ? 'ok' : answered.problem.code
}

const ended = `${machineId().slice(0, 8)}-4194303-1-abc`

describe('the turn', () => {
  it('is one program’s at a time, and the next one’s when it ends', async () => {
    const { at, path } = place()
    const first = await takeTurn(path, diskFileSystem)
    let taken = false
    const second = takeTurn(path, diskFileSystem).then((turn) => {
      taken = true
      return turn
    })
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(taken).toBe(false)
    await first.end()
    await (await second).end()
    expect(readdirSync(at)).toEqual(['model.fordela'])
  })

  it('of a program that was killed, or of one whose note was never written, is taken over', async () => {
    for (const text of [ended, '']) {
      const { path } = place()
      writeFileSync(turnPath(path), text)
      const begun = Date.now()
      const turn = await takeTurn(path, diskFileSystem)
      expect(Date.now() - begun).toBeLessThan(text === '' ? 6000 : 1000)
      await turn.end()
      expect(existsSync(turnPath(path))).toBe(false)
    }
  })

  it('that was taken over is noticed by the program that was stuck, which then compares anew', async () => {
    const { path } = place()
    const revision = await revisionOf(path)
    let stuck = true
    // Between its comparison and its rename another program takes the turn and saves.
    const keep = async () => {
      if (!stuck) return
      stuck = false
      const note = turnPath(path)
      await diskFileSystem.remove(note)
      expect(await codeOf(saveModel({ path, text: textOf(2), revision, replace: false }))).toBe('ok')
    }
    expect(await codeOf(saveModel({ path, text: textOf(1), revision, replace: false, keep }))).toBe(
      'file-changed-outside',
    )
    expect(readFileSync(path, 'utf8')).toBe(textOf(2))
  })
})

describe('a program that asks nobody for its turn', () => {
  it('and replaces the file between comparison and rename: the save is refused, and the file is its', async () => {
    for (const others of [textOf(7), textOf(0).replace('Version 0', 'Version 9')]) {
      const { path } = place()
      const revision = await revisionOf(path)
      const { mtime } = statSync(path)
      const keep = async () => {
        // In one step, as programs that save by replacing do; also with the size and the time that were there.
        writeFileSync(`${path}.x`, others)
        utimesSync(`${path}.x`, mtime, mtime)
        await diskFileSystem.rename(`${path}.x`, path)
      }
      expect(await codeOf(saveModel({ path, text: textOf(1), revision, replace: false, keep }))).toBe(
        'file-changed-outside',
      )
      expect(readFileSync(path, 'utf8')).toBe(others)
    }
  })

  it('and makes the file where none was', async () => {
    const { at } = place()
    const path = join(at, 'new.fordela')
    let made = false
    const files: FileSystem = {
      ...diskFileSystem,
      async openToRead(read) {
        const file = await diskFileSystem.openToRead(read).catch((error: unknown) => {
          if (read === path && !made) {
            made = true
            writeFileSync(path, 'somebody else’s')
          }
          throw error
        })
        return file
      },
    }
    expect(await codeOf(saveModel({ path, text: textOf(1), revision: null, replace: false }, files))).toBe(
      'file-exists',
    )
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s')
  })

  it('and never lets it be: busy, in words, and nothing is left beside it', async () => {
    const { at, path } = place()
    const revision = await revisionOf(path)
    const touch = async () => {
      const now = new Date(Date.now() + Math.random() * 1e6)
      utimesSync(path, now, now)
    }
    expect(await codeOf(saveModel({ path, text: textOf(1), revision, replace: false, keep: touch }))).toBe('file-busy')
    expect(readFileSync(path, 'utf8')).toBe(textOf(0))
    expect(readdirSync(at)).toEqual(['model.fordela'])
  })
})

describe('names of what is put down for a moment', () => {
  it('fit where the file’s own name fits, whatever its letters', async () => {
    for (const name of [`${'–'.repeat(82)}.fordela`, `${'漢'.repeat(81)}.fordela`, `${'a'.repeat(247)}.fordela`]) {
      const { at, path } = place(name)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(temporaryName(name))).toBeLessThan(143)
      const revision = await revisionOf(path)
      expect(await codeOf(saveModel({ path, text: textOf(1), revision, replace: false }))).toBe('ok')
      expect(readdirSync(at)).toEqual([name])
    }
  })

  it('say whose they are: those of ended programs are left behind, those of living ones and other machines’ are not', () => {
    const now = Date.now()
    expect(isLeftBehind(temporaryName('a.fordela'), now)).toBe(false)
    expect(isLeftBehind(`.a.fordela.${ended}.tmp`, now)).toBe(true)
    expect(isLeftBehind(`.a.fordela.ffffffff-1-1-abc.tmp`, now)).toBe(false)
    expect(isLeftBehind(`.a.fordela.ffffffff-1-1-abc.tmp`, now - 25 * 60 * 60 * 1000)).toBe(true)
    for (const foreign of ['.a.tmp', 'x-1-2-3.tmp', '.a.fordela.1234-5.tmp', 'report.html'])
      expect(isLeftBehind(foreign, 0)).toBe(false)
    expect(ownMark()).toContain(`-${ourProcess().pid}-`)
  })
})

describe('what ended programs left', () => {
  it('beside a model goes when a file is opened there; what is somebody else’s stays', async () => {
    const { at, path } = place()
    const living = spawn('sleep', ['60'])
    const started = readFileSync(`/proc/${living.pid}/stat`, 'latin1').split(') ')[1]?.split(' ')[19]
    const kept = ['.x.tmp', 'notes.tmp', `.m.${machineId().slice(0, 8)}-${living.pid}-${started}-ab.tmp`]
    for (const name of kept) writeFileSync(join(at, name), 'kept')
    for (const name of [`.model.fordela.${ended}.tmp`, `..${ended}.tmp`]) writeFileSync(join(at, name), 'gone')
    const configuration = join(at, 'configuration')
    const session = createHost({
      host: 'browser',
      version: '1',
      user: 'anna',
      remembered: rememberedIn(configuration),
      kept: keptIn(join(at, 'state')),
      open: null,
      dialogs: null,
      tell: () => {},
      log: () => {},
    })
    expect(await session.answer('open', { path })).toMatchObject({ ok: true })
    await vi.waitFor(() =>
      expect(
        readdirSync(at)
          .filter((name) => name.endsWith('.tmp'))
          .sort(),
      ).toEqual([...kept].sort()),
    )
    await session.close()
    living.kill('SIGKILL')
  })

  it('in the folders of this machine goes at the next start', async () => {
    const { at, path } = place()
    const [configuration, state] = [join(at, 'configuration'), join(at, 'state')]
    const kept = keptIn(state)
    await kept.versions.keep(path, Buffer.from(textOf(0)))
    const [versions] = readdirSync(join(state, 'versions'))
    const places = [configuration, join(state, 'versions', versions ?? ''), join(state, 'journals'), at]
    for (const one of places) {
      mkdirSync(one, { recursive: true })
      writeFileSync(join(one, `.x.${ended}.tmp`), 'gone')
    }
    const profiles = join(at, 'tmp')
    mkdirSync(join(profiles, `fordela-print-${ended}`), { recursive: true })
    mkdirSync(join(profiles, `fordela-print-${ownMark()}-abc`))
    vi.stubEnv('TMPDIR', profiles)
    await tidyAtStart(configuration, kept, [path])
    vi.unstubAllEnvs()
    for (const one of places) expect(readdirSync(one).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(readdirSync(profiles)).toEqual([`fordela-print-${ownMark()}-abc`])
    expect((await kept.versions.list(path)).length).toBe(1)
  })

  it('a version that cannot be written whole leaves no half', async () => {
    const { at, path } = place()
    const full = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
    const files: FileSystem = {
      ...diskFileSystem,
      async create(one, mode) {
        const file = await diskFileSystem.create(one, mode)
        return one.includes('versions') ? { ...file, write: full } : file
      },
    }
    const { versions } = keptIn(join(at, 'state'), files)
    await expect(versions.keep(path, Buffer.from('x'))).rejects.toThrow('ENOSPC')
    const [of] = readdirSync(join(at, 'state', 'versions'))
    expect(readdirSync(join(at, 'state', 'versions', of ?? ''))).toEqual([])
  })
})

describe('what saving keeps of a file', () => {
  it('its mode, the set-group bit with it; a second name for it stays with the old content, as documented', async () => {
    const { at, path } = place()
    const { chmodSync, linkSync } = await import('node:fs')
    chmodSync(path, 0o2664)
    linkSync(path, join(at, 'second'))
    const revision = await revisionOf(path)
    await saveModel({ path, text: textOf(1), revision, replace: false })
    expect((statSync(path).mode & 0o7777).toString(8)).toBe('2664')
    expect(readFileSync(join(at, 'second'), 'utf8')).toBe(textOf(0))
  })
})

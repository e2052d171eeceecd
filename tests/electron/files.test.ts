import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../electron/fileSystem.ts'
import { openText, replaceFile, saveModel } from '../../electron/files.ts'
import { writeModel } from '../../shared/document/file.ts'
import { blank } from '../../shared/samples/blank.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('files')
const first = writeModel(blank())
const second = writeModel({ ...blank(), settings: { ...blank().settings, title: 'Ändrad' } })
let files = 0

function path(name = `model ${files++}.fordela`): string {
  return join(folder, name)
}

async function opened(at: string) {
  const answer = await openText(at)
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}

async function codeOf(answer: Promise<{ ok: boolean; problem?: { code: string } }>): Promise<string> {
  const { ok, problem } = await answer
  return ok ? 'ok' : (problem?.code ?? '')
}

/** A file system with room for `kilobytes`; null where we may not mount one. */
function smallDisk(kilobytes: number, options = ''): string | null {
  const at = path(`disk ${files++}`)
  mkdirSync(at)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k${options}`, 'tmpfs', at], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => {
    execFileSync('umount', [at])
  })
  return at
}

describe('saving', () => {
  it('writes the whole text, and what is opened again is the same', async () => {
    const at = path()
    const saved = await saveModel({ path: at, text: first, revision: null, replace: false })
    expect(saved).toMatchObject({ ok: true, value: { path: at } })
    expect(await opened(at)).toMatchObject({ text: first, readOnly: false, ...(saved.ok ? saved.value : {}) })
  })

  it('goes on from one save to the next by the revision each gives', async () => {
    const at = path()
    let revision: string | null = null
    for (const text of [first, second, first]) {
      const saved = await saveModel({ path: at, text, revision, replace: false })
      if (!saved.ok) throw new Error(saved.problem.code)
      revision = saved.value.revision
      expect(readFileSync(at, 'utf8')).toBe(text)
    }
  })

  it('refuses to replace what somebody else has written since, unless told to', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    writeFileSync(at, second)
    const saving = { path: at, text: first, revision, replace: false }
    expect(await codeOf(saveModel(saving))).toBe('file-changed-outside')
    expect(readFileSync(at, 'utf8')).toBe(second)
    expect(await codeOf(saveModel({ ...saving, replace: true }))).toBe('ok')
    expect(readFileSync(at, 'utf8')).toBe(first)
  })

  it('notices a change that keeps both size and time', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    const { atime, mtime } = statSync(at)
    writeFileSync(at, first.replace('drift', 'dirft').replace('kr', 'rk'))
    utimesSync(at, atime, mtime)
    expect(await codeOf(saveModel({ path: at, text: first, revision, replace: false }))).toBe('file-changed-outside')
  })

  it('does not mind a new time on the same content', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    utimesSync(at, new Date(0), new Date(0))
    expect(await codeOf(saveModel({ path: at, text: second, revision, replace: false }))).toBe('ok')
  })

  it('tells that the file is gone, and writes it again when told to', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    unlinkSync(at)
    const saving = { path: at, text: first, revision, replace: false }
    expect(await codeOf(saveModel(saving))).toBe('file-gone-outside')
    expect(await codeOf(saveModel({ ...saving, replace: true }))).toBe('ok')
  })

  it('does not take a name that is in use', async () => {
    const at = path()
    writeFileSync(at, second)
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: false }))).toBe('file-exists')
    expect(readFileSync(at, 'utf8')).toBe(second)
  })

  it('writes nothing that could not be opened again', async () => {
    const at = path()
    writeFileSync(at, first)
    for (const text of ['', '{', first.slice(0, -20), '{"formatVersion":1}', '[1]']) {
      const { revision } = await opened(at)
      expect(await codeOf(saveModel({ path: at, text, revision, replace: true }))).not.toBe('ok')
      expect(readFileSync(at, 'utf8')).toBe(first)
    }
  })

  it('follows a link to the file and leaves the link', async () => {
    const [at, link] = [path(), path('link.fordela')]
    writeFileSync(at, first)
    symlinkSync(at, link)
    const { revision } = await opened(link)
    expect(await codeOf(saveModel({ path: link, text: second, revision, replace: false }))).toBe('ok')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(at, 'utf8')).toBe(second)
  })

  it('keeps who may read the file', async () => {
    const at = path()
    writeFileSync(at, first)
    chmodSync(at, 0o640)
    const { revision } = await opened(at)
    await saveModel({ path: at, text: second, revision, replace: false })
    expect(statSync(at).mode & 0o777).toBe(0o640)
  })
})

describe('a file that is held for a moment', () => {
  /** As a virus scanner or a synchronising folder has it: so many tries fail. */
  function busy(times: number, code: string, act: 'create' | 'rename'): { files: FileSystem; tries: () => number } {
    let tries = 0
    const held = () => {
      if (tries++ < times) throw Object.assign(new Error(code), { code })
    }
    const files: FileSystem = {
      ...diskFileSystem,
      async create(path, mode) {
        if (act === 'create') held()
        return diskFileSystem.create(path, mode)
      },
      async rename(from, to) {
        if (act === 'rename') held()
        await diskFileSystem.rename(from, to)
      },
    }
    return { files, tries: () => tries }
  }

  it.each([
    ['EBUSY', 'rename'],
    ['EPERM', 'rename'],
    ['EBUSY', 'create'],
  ] as const)('%s when it is to %s: tried again', async (code, act) => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    const { files, tries } = busy(3, code, act)
    expect(await codeOf(saveModel({ path: at, text: second, revision, replace: false }, files))).toBe('ok')
    // The note that says whose turn it is to save is created too.
    expect(tries()).toBe(act === 'create' ? 5 : 4)
    expect(readFileSync(at, 'utf8')).toBe(second)
  })

  it('that is held on and on: told, with the old file whole and nothing left behind', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    const { files, tries } = busy(1000, 'EBUSY', 'rename')
    expect(await codeOf(saveModel({ path: at, text: second, revision, replace: false }, files))).toBe('file-busy')
    expect(tries()).toBeGreaterThan(4)
    expect(readFileSync(at, 'utf8')).toBe(first)
  })

  it('the same save once more, after one that got no further than its rename, is no conflict', async () => {
    const at = path()
    writeFileSync(at, first)
    const { revision } = await opened(at)
    const broken = {
      ...diskFileSystem,
      syncFolder: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
    }
    const saving = { path: at, text: second, revision, replace: false }
    expect(await codeOf(saveModel(saving, broken))).toBe('file-trouble')
    expect(await codeOf(saveModel(saving))).toBe('ok')
  })
})

describe('trouble with a file is said in words, and costs nothing', () => {
  it('a folder that is not there', async () => {
    const at = join(folder, 'vanished', 'model.fordela')
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: true }))).toBe('folder-not-found')
    expect(await codeOf(openText(at))).toBe('file-not-found')
  })

  it('a file where a folder should be', async () => {
    writeFileSync(path('plain'), '')
    const at = join(folder, 'plain', 'model.fordela')
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: true }))).toBe('folder-not-found')
    expect(await codeOf(openText(at))).toBe('file-not-found')
  })

  it('a folder of the name', async () => {
    mkdirSync(path('folder.fordela'))
    const at = path('folder.fordela')
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: true }))).toBe('file-is-folder')
    expect(await codeOf(openText(at))).toBe('file-is-folder')
  })

  it('a name that is too long', async () => {
    const at = path(`${'å'.repeat(200)}.fordela`)
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: true }))).toBe('file-name-too-long')
  })

  it('a pipe or a device in place of a file, without waiting for it', async () => {
    if (process.platform === 'win32') return
    const at = path('pipe.fordela')
    execFileSync('mkfifo', [at])
    expect(await codeOf(openText(at))).toBe('file-not-regular')
    expect(await codeOf(saveModel({ path: at, text: first, revision: null, replace: true }))).toBe('file-not-regular')
    expect(await codeOf(openText('/dev/zero'))).toBe('file-not-regular')
  })

  it('a file of 200 MB, without reading it', async () => {
    const at = path('large.fordela')
    writeFileSync(at, '')
    truncateSync(at, 200 * 1024 * 1024)
    const before = process.memoryUsage().rss
    expect(await openText(at)).toMatchObject({ ok: false, problem: { code: 'file-too-large', values: { limit: 64 } } })
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024)
  })

  it('bytes that are no text', async () => {
    const at = path('bytes.fordela')
    writeFileSync(at, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
    expect(await codeOf(openText(at))).toBe('file-not-text')
  })

  it('a place where nothing can be created', async () => {
    if (process.platform !== 'linux') return
    expect(
      await codeOf(replaceFile({ path: '/proc/model.fordela', content: first, revision: null, replace: true })),
    ).toMatch(/^(folder-not-found|file-no-permission|disk-read-only|file-trouble)$/)
  })

  it('a full disk: the old file stays as it was', async (context) => {
    const disk = smallDisk(64)
    if (disk === null) return context.skip('no small disk can be mounted here')
    const at = join(disk, 'model.fordela')
    writeFileSync(at, first)
    writeFileSync(join(disk, 'filler'), Buffer.alloc(1024))
    const { revision } = await opened(at)
    const large =
      writeModel({ ...blank(), settings: { ...blank().settings, note: 'x'.repeat(19_000) } }) + ' '.repeat(60_000)
    expect(await codeOf(saveModel({ path: at, text: large, revision, replace: false }))).toBe('disk-full')
    expect(readFileSync(at, 'utf8')).toBe(first)
    expect(readdirSync(disk).sort()).toEqual(['filler', 'model.fordela'])
  })

  it('a disk that may only be read: told when opening and when saving', async (context) => {
    const disk = smallDisk(256)
    if (disk === null) return context.skip('no small disk can be mounted here')
    const at = join(disk, 'model.fordela')
    writeFileSync(at, first)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const { revision, readOnly } = await opened(at)
    expect(readOnly).toBe(true)
    expect(await codeOf(saveModel({ path: at, text: second, revision, replace: false }))).toBe('disk-read-only')
  })

  it('no temporary file is left behind, whatever happened', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(existsSync(folder)).toBe(true)
  })
})

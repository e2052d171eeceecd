// Files of the person: opened whole, saved so that a crash, a full disk or a colleague never costs the old version.
// Save: read the text back → temporary file in the same folder → full write → fsync → compare the target with what was
// opened → rename → fsync the folder → only then "saved".
import { createHash, randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readModel } from '../shared/document/file.ts'
import { fail, ok, type Problem, problem, type Result } from '../shared/problem.ts'
import { errnoOf, fileProblem } from './fileProblem.ts'

export const largestFile = 64 * 1024 * 1024

export interface OpenedFile {
  readonly path: string
  readonly name: string
  readonly text: string
  readonly revision: string
  readonly readOnly: boolean
}

export async function openText(path: string): Promise<Result<OpenedFile>> {
  try {
    const read = await readBytes(path)
    if (!read.ok) return read
    const text = decode(read.value.bytes)
    if (text === null) return fail(problem('file-not-text', '', { name: basename(path), path }))
    return ok({
      path,
      name: basename(path),
      text,
      revision: revisionOf(read.value.bytes, read.value.stats),
      readOnly: !(await mayReplace(path)),
    })
  } catch (error) {
    return fail(fileProblem(error, path))
  }
}

export interface Saving {
  readonly path: string
  readonly text: string
  /** Of the file as it was opened or last saved; null: there should be no such file yet. */
  readonly revision: string | null
  /** Whatever stands there may go. */
  readonly replace: boolean
}

export async function saveModel(saving: Saving): Promise<Result<{ path: string; name: string; revision: string }>> {
  const read = readModel(saving.text)
  if (!read.ok) return fail(read.problem)
  if (read.value.readOnly) return fail(problem('document-read-only'))
  const written = await replaceFile({ ...saving, content: saving.text })
  return written.ok
    ? ok({ path: saving.path, name: basename(saving.path), revision: written.value.revision })
    : fail(written.problem)
}

export interface Replacing extends Omit<Saving, 'text'> {
  readonly content: string | Uint8Array
}

/** Puts a whole new file in place of the old, or leaves the old one as it was. */
export async function replaceFile({
  path,
  content,
  revision,
  replace,
}: Replacing): Promise<Result<{ bytes: number; revision: string }>> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  if (bytes.length > largestFile) return fail(tooLarge(path, bytes.length))
  let temporary: string | null = null
  try {
    const target = await followed(path)
    const old = await stat(target).catch(absent)
    if (old?.isDirectory()) return fail(problem('file-is-folder', '', { name: basename(path), path }))
    if (old && !old.isFile()) return fail(problem('file-not-regular', '', { name: basename(path), path }))
    const name = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`)
    const handle = await open(name, 'wx', 0o666)
    temporary = name
    const stats = await writeWhole(handle, bytes, old)
    if (!replace) {
      const changed = await changedOutside(target, revision)
      if (changed) return fail(problem(changed, '', { name: basename(path), path }))
    }
    await rename(name, target)
    temporary = null
    await syncFolder(dirname(target))
    return ok({ bytes: bytes.length, revision: revisionOf(bytes, stats) })
  } catch (error) {
    const trouble = fileProblem(error, path)
    return fail(trouble.code === 'file-not-found' ? { ...trouble, code: 'folder-not-found' } : trouble)
  } finally {
    if (temporary !== null) await unlink(temporary).catch(() => {})
  }
}

async function writeWhole(handle: FileHandle, bytes: Uint8Array, old: Stats | null): Promise<Stats> {
  try {
    if (old) await handle.chmod(old.mode & 0o777).catch(() => {})
    await handle.writeFile(bytes)
    await handle.sync()
    return await handle.stat()
  } finally {
    await handle.close()
  }
}

/** Whether the target is what the revision says; the problem's code when it is not. */
async function changedOutside(target: string, revision: string | null): Promise<string | null> {
  const now = await currentRevision(target)
  if (revision === null) return now === null ? null : 'file-exists'
  return now !== null && sameContent(now, revision) ? null : 'file-changed-outside'
}

/** null: no such file. */
export async function currentRevision(path: string): Promise<string | null> {
  try {
    const read = await readBytes(path)
    return read.ok ? revisionOf(read.value.bytes, read.value.stats) : `unreadable:${read.problem.code}`
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Shares and backup programs touch times: only size and content decide. */
export function sameContent(a: string, b: string): boolean {
  return withoutTime(a) === withoutTime(b)
}

function withoutTime(revision: string): string {
  const [size, , hash] = revision.split(':')
  return `${size}:${hash}`
}

function revisionOf(bytes: Uint8Array, stats: Stats): string {
  return `${bytes.length}:${Math.round(stats.mtimeMs)}:${createHash('sha256').update(bytes).digest('hex')}`
}

async function readBytes(path: string): Promise<Result<{ bytes: Buffer; stats: Stats }>> {
  // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat()
    const [name, size] = [basename(path), stats.size]
    if (stats.isDirectory()) return fail(problem('file-is-folder', '', { name, path }))
    if (!stats.isFile()) return fail(problem('file-not-regular', '', { name, path }))
    if (size > largestFile) return fail(tooLarge(path, size))
    const bytes = await handle.readFile()
    return bytes.length > largestFile ? fail(tooLarge(path, bytes.length)) : ok({ bytes, stats })
  } finally {
    await handle.close()
  }
}

function tooLarge(path: string, bytes: number): Problem {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return problem('file-too-large', '', {
    name: basename(path),
    megabytes: megabytes(bytes),
    limit: megabytes(largestFile),
  })
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The file a link leads to, so that saving through a link keeps the link. */
async function followed(path: string): Promise<string> {
  return realpath(path).catch((error) => {
    if (errnoOf(error) === 'ENOENT') return path
    throw error
  })
}

function absent(error: unknown): null {
  if (errnoOf(error) === 'ENOENT') return null
  throw error
}

async function mayReplace(path: string): Promise<boolean> {
  try {
    const target = await followed(path)
    await access(target, constants.W_OK)
    await access(dirname(target), constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } catch (error) {
    // Some network shares cannot sync a folder; the file itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EACCES'].includes(errnoOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

// Files of the person: opened whole, saved so that a crash, a full disk or a colleague never costs the old version.
// Save: read the text back → temporary file in the same folder → full write → fsync → take the turn → compare the target
// with what was opened → keep the old version → see that nobody has touched it since → rename → fsync the folder → only
// then "saved".
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readModel } from '../shared/document/file.ts'
import { fail, ok, type Problem, problem, type Result } from '../shared/problem.ts'
import { errnoOf, fileProblem } from './fileProblem.ts'
import { diskFileSystem, type FileFacts, type FileSystem } from './fileSystem.ts'
import { hashOf } from './hash.ts'
import { patiently } from './patience.ts'
import { type SaveTurn, takeTurn } from './saveTurn.ts'
import { temporaryName } from './temporary.ts'

export const largestFile = 64 * 1024 * 1024

export interface OpenedFile {
  readonly path: string
  readonly name: string
  readonly text: string
  readonly revision: string
  readonly readOnly: boolean
}

export async function openText(path: string, files: FileSystem = diskFileSystem): Promise<Result<OpenedFile>> {
  try {
    const read = await readBytes(path, files)
    if (!read.ok) return read
    const text = decode(read.value.bytes)
    if (text === null) return fail(problem('file-not-text', '', { name: basename(path), path }))
    return ok({
      path,
      name: basename(path),
      text,
      revision: revisionOf(read.value.bytes, read.value.facts),
      readOnly: !(await mayReplace(path, files)),
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
  /** Takes what stands there before it goes. Its trouble is its own: the file is saved all the same. */
  readonly keep?: (old: Buffer) => Promise<void>
}

export async function saveModel(
  saving: Saving,
  files: FileSystem = diskFileSystem,
): Promise<Result<{ path: string; name: string; revision: string }>> {
  const read = readModel(saving.text)
  if (!read.ok) return fail(read.problem)
  if (read.value.readOnly) return fail(problem('document-read-only'))
  const written = await replaceFile({ ...saving, content: saving.text }, files)
  return written.ok
    ? ok({ path: saving.path, name: basename(saving.path), revision: written.value.revision })
    : fail(written.problem)
}

export interface Replacing extends Omit<Saving, 'text'> {
  readonly content: string | Uint8Array
}

/** Puts a whole new file in place of the old, or leaves the old one as it was. */
export async function replaceFile(
  { path, content, revision, replace, keep }: Replacing,
  files: FileSystem = diskFileSystem,
): Promise<Result<{ bytes: number; revision: string }>> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)
  if (bytes.length > largestFile) return fail(tooLarge(path, bytes.length))
  let temporary: string | null = null
  let turn: SaveTurn | null = null
  try {
    const target = await files.followed(path)
    const old = await files.find(target)
    if (old?.kind === 'folder') return fail(problem('file-is-folder', '', { name: basename(path), path }))
    if (old && old.kind !== 'file') return fail(problem('file-not-regular', '', { name: basename(path), path }))
    const name = join(dirname(target), temporaryName(basename(target)))
    const file = await patiently(() => files.create(name, old?.mode ?? 0o666))
    temporary = name
    let facts: FileFacts
    try {
      await file.write(bytes, 0)
      await file.sync()
      facts = await file.facts()
    } finally {
      await file.close()
    }
    // The umask may have taken more than the old file had; where modes mean nothing, none is set.
    if (old) await files.setMode(name, old.mode).catch(() => {})
    for (let tries = 0; ; tries++) {
      turn = await takeTurn(target, files)
      const standing = await whatStands(target, files)
      const changed = replace ? null : difference(standing, revision, bytes)
      if (changed) return fail(problem(changed, '', { name: basename(path), path }))
      if (standing?.ok) await keep?.(standing.value.bytes)
      // A program that asks nobody for its turn may have replaced it while it was compared and kept.
      if ((await turn.isOurs()) && (replace || (await isStill(target, standing, files)))) break
      await turn.end()
      if (tries === mostTries) return fail(problem('file-busy', '', { name: basename(path), path }))
    }
    // Virus scanners and synchronising folders hold a file for a moment, on Windows above all.
    await patiently(() => files.rename(name, target))
    temporary = null
    await files.syncFolder(dirname(target))
    return ok({ bytes: bytes.length, revision: revisionOf(bytes, facts) })
  } catch (error) {
    const trouble = fileProblem(error, path)
    return fail(trouble.code === 'file-not-found' ? { ...trouble, code: 'folder-not-found' } : trouble)
  } finally {
    await turn?.end().catch(() => {})
    if (temporary !== null) await files.remove(temporary).catch(() => {})
  }
}

/** Comparisons that another program may spoil before the file counts as busy. */
const mostTries = 5

/** Whether it is what was read, as far as the file system can tell without reading it. */
async function isStill(target: string, standing: Standing, files: FileSystem): Promise<boolean> {
  const now = await files.find(target)
  if (standing === null || now === null) return standing === now
  if (!standing.ok) return true
  const { identity, size, modified } = standing.value.facts
  return now.identity === identity && now.size === size && now.modified === modified
}

/** null: no such file. */
async function whatStands(target: string, files: FileSystem) {
  try {
    return await readBytes(target, files)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

type Standing = Awaited<ReturnType<typeof whatStands>>

/** Whether the target is what the revision says; the problem's code when it is not. */
function difference(standing: Standing, revision: string | null, next: Buffer): string | null {
  // An earlier try may have got as far as the rename, and no further.
  if (standing?.ok && standing.value.bytes.equals(next)) return null
  if (revision === null) return standing === null ? null : 'file-exists'
  if (standing === null) return 'file-gone-outside'
  return sameContent(revisionOfStanding(standing), revision) ? null : 'file-changed-outside'
}

function revisionOfStanding(standing: NonNullable<Standing>): string {
  return standing.ok ? revisionOf(standing.value.bytes, standing.value.facts) : `unreadable:${standing.problem.code}`
}

/** null: no such file. */
export async function currentRevision(path: string, files: FileSystem = diskFileSystem): Promise<string | null> {
  const standing = await whatStands(path, files)
  return standing && revisionOfStanding(standing)
}

/** Shares and backup programs touch times: only size and content decide. */
export function sameContent(a: string, b: string): boolean {
  return withoutTime(a) === withoutTime(b)
}

function withoutTime(revision: string): string {
  const [size, , hash] = revision.split(':')
  return `${size}:${hash}`
}

/** Of the content that a revision stands for. */
export function hashOfRevision(revision: string): string {
  return revision.split(':')[2] ?? ''
}

function revisionOf(bytes: Uint8Array, facts: FileFacts): string {
  return `${bytes.length}:${Math.round(facts.modified)}:${hashOf(bytes)}`
}

async function readBytes(path: string, files: FileSystem): Promise<Result<{ bytes: Buffer; facts: FileFacts }>> {
  const file = await files.openToRead(path)
  try {
    const facts = await file.facts()
    const name = basename(path)
    if (facts.kind === 'folder') return fail(problem('file-is-folder', '', { name, path }))
    if (facts.kind !== 'file') return fail(problem('file-not-regular', '', { name, path }))
    if (facts.size > largestFile) return fail(tooLarge(path, facts.size))
    const bytes = await file.read(largestFile + 1)
    return bytes.length > largestFile ? fail(tooLarge(path, bytes.length)) : ok({ bytes, facts })
  } finally {
    await file.close()
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
    // A byte order mark belongs to the text, so that what is hashed and what is read stay one.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

async function mayReplace(path: string, files: FileSystem): Promise<boolean> {
  try {
    const target = await files.followed(path)
    await access(target, constants.W_OK)
    await access(dirname(target), constants.W_OK)
    return true
  } catch {
    return false
  }
}

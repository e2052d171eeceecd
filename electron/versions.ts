// Earlier versions of a file, kept on this machine: what each save replaced and what it wrote. The last ten always stay;
// of the rest those of the last seven days, at most fifty in all, thinned where they lie closest. Order is by number,
// never by clock: a clock that has been set back changes no order and costs no version.
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { fail, ok, problem, type Result } from '../shared/problem.ts'
import { diskFileSystem, type FileSystem } from './fileSystem.ts'
import { largestFile } from './files.ts'
import { hashOf } from './hash.ts'
import { tidyFolder } from './leftBehind.ts'
import { temporaryName } from './temporary.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

export const mostVersions = 50
export const alwaysKept = 10
const daysKept = 7

/** `number-time-bytes-hash.gz`: the name says everything, so there is no list that could be wrong. */
export interface Version {
  readonly id: string
  readonly number: number
  readonly when: string
  readonly bytes: number
  readonly hash: string
}

export interface Versions {
  /** Removes what programs that have ended left half done. */
  tidy(): Promise<void>
  /** Newest first. */
  list(path: string): Promise<Version[]>
  text(path: string, id: string): Promise<Result<string>>
  /** The same content as the newest is not kept twice. */
  keep(path: string, content: Buffer): Promise<void>
}

export function versionsIn(
  folder: string,
  files: FileSystem = diskFileSystem,
  now: () => Date = () => new Date(),
): Versions {
  const folderOf = (path: string) => join(folder, hashOf(path).slice(0, 32))
  let last: Promise<unknown> = Promise.resolve()

  async function list(path: string): Promise<Version[]> {
    const own = folderOf(path)
    if (!(await files.find(own))) return []
    const versions = (await files.names(own)).map(versionOf).filter((version) => version !== null)
    return versions.sort((a, b) => b.number - a.number)
  }

  async function keepNow(path: string, content: Buffer): Promise<void> {
    const known = await list(path)
    const hash = hashOf(content)
    if (known[0]?.hash === hash) return
    const own = folderOf(path)
    await files.makeFolder(own)
    const name = nameOf({ number: (known[0]?.number ?? 0) + 1, when: now(), bytes: content.length, hash })
    const half = join(own, temporaryName(''))
    const file = await files.create(half, 0o600)
    try {
      try {
        await file.write(await pack(content, { level: 1 }), 0)
        await file.sync()
      } finally {
        await file.close()
      }
      await files.rename(half, join(own, name))
    } catch (error) {
      await files.remove(half).catch(() => {})
      throw error
    }
    await files.syncFolder(own)
    for (const { id } of superfluous(await list(path), now())) await files.remove(join(own, id)).catch(() => {})
  }

  return {
    list,
    async tidy(): Promise<void> {
      if (!(await files.find(folder))) return
      for (const name of await files.names(folder)) await tidyFolder(join(folder, name), files)
    },
    async text(path, id) {
      const name = basename(path)
      const version = versionOf(id)
      if (!version) return fail(problem('version-damaged', '', { name }))
      try {
        const file = await files.openToRead(join(folderOf(path), id))
        const packed = await file.read(largestFile + 1).finally(() => file.close())
        const content = await unpack(packed, { maxOutputLength: largestFile + 1 })
        return hashOf(content) === version.hash
          ? ok(content.toString('utf8'))
          : fail(problem('version-damaged', '', { name }))
      } catch {
        return fail(problem('version-damaged', '', { name }))
      }
    },
    keep(path, content) {
      const turn = last.then(() => keepNow(path, content))
      last = turn.catch(() => {})
      return turn
    },
  }
}

/** Which of them, newest first, may go. */
export function superfluous(versions: readonly Version[], now: Date): Version[] {
  const oldest = now.getTime() - daysKept * 24 * 60 * 60 * 1000
  const [safe, rest] = [versions.slice(0, alwaysKept), versions.slice(alwaysKept)]
  const gone = rest.filter(({ when }) => Date.parse(when) < oldest)
  const kept = rest.filter((version) => !gone.includes(version))
  while (safe.length + kept.length > mostVersions) {
    const all = [...safe, ...kept]
    const gap = (at: number) =>
      Math.abs(Date.parse(all[at - 1]?.when ?? '') - Date.parse((all[at + 1] ?? all[at])?.when ?? ''))
    let closest = safe.length
    for (let at = safe.length; at < all.length - 1; at++) if (gap(at) < gap(closest)) closest = at
    gone.push(...kept.splice(closest - safe.length, 1))
  }
  return gone
}

function nameOf({ number, when, bytes, hash }: Omit<Version, 'id' | 'when'> & { readonly when: Date }): string {
  return `${String(number).padStart(8, '0')}-${when.toISOString().replace(/[:.]/g, '')}-${bytes}-${hash}.gz`
}

function versionOf(id: string): Version | null {
  const parts = /^(\d{8,})-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)-([0-9a-f]{64})\.gz$/.exec(id)
  if (!parts) return null
  const [, number, day, hours, minutes, seconds, thousandths, bytes, hash] = parts
  return {
    id,
    number: Number(number),
    when: `${day}${hours}:${minutes}:${seconds}.${thousandths}Z`,
    bytes: Number(bytes),
    hash: hash ?? '',
  }
}

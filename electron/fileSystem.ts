// What saving, journal and versions ask of a file system: so little that a test can record it, cut the power anywhere
// and see what is left. Reads and writes name their position and are whole: a short one is gone on with.
import { constants, type Stats } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errnoOf } from './fileProblem.ts'

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  readonly modified: number
  readonly mode: number
  /** The same for one file under any name, and for no other file as long as it is open. */
  readonly identity: string
}

export interface OpenFile {
  facts(): Promise<FileFacts>
  /** At most `most` bytes from the beginning. */
  read(most: number): Promise<Buffer>
  write(bytes: Uint8Array, position: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** Trouble is thrown with the operating system's code, as Node does. */
export interface FileSystem {
  openToRead(path: string): Promise<OpenFile>
  /** A new file; EEXIST when there is one. */
  create(path: string, mode: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** With the folders above it. */
  makeFolder(path: string): Promise<void>
  names(folder: string): Promise<string[]>
  /** null: nothing there. */
  find(path: string): Promise<FileFacts | null>
  setMode(path: string, mode: number): Promise<void>
  /** The file a link leads to, so that saving through a link keeps the link. */
  followed(path: string): Promise<string>
  syncFolder(folder: string): Promise<void>
}

export const diskFileSystem: FileSystem = {
  // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
  openToRead: async (path) => opened(await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))),
  create: async (path, mode) => opened(await open(path, 'wx', mode)),
  rename,
  remove: unlink,
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 })
    if (first === undefined) return
    for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
  },
  names: (folder) => readdir(folder),
  find: (path) => stat(path).then(factsOf, absent),
  setMode: chmod,
  followed: (path) => realpath(path).catch((error) => absent(error) ?? path),
  syncFolder,
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY).catch(unless('EACCES'))
  if (!handle) return
  try {
    // Some network shares cannot sync a folder; the file itself is synced.
    await handle.sync().catch(unless('EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'))
  } finally {
    await handle.close()
  }
}

function opened(handle: FileHandle): OpenFile {
  return {
    facts: async () => factsOf(await handle.stat()),
    async read(most) {
      const { size } = await handle.stat()
      const bytes = Buffer.alloc(Math.min(size, most))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    },
    async write(bytes, position) {
      let written = 0
      while (written < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written)
        written += bytesWritten
      }
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

function factsOf(stats: Stats): FileFacts {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: stats.size,
    modified: stats.mtimeMs,
    mode: stats.mode & 0o7777,
    identity: `${stats.dev}:${stats.ino}`,
  }
}

const absent = unless('ENOENT')

/** These codes count as nothing; any other is thrown on. */
function unless(...codes: readonly string[]) {
  return (error: unknown): null => {
    if (codes.includes(errnoOf(error) ?? '')) return null
    throw error
  }
}

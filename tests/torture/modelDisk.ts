// A disk that forgets: everything done to it is logged, and after a power cut at any moment it holds what was synced and
// any part of what was not: writes torn by sector and in any order, names that came or went or did not, in any order.

import { dirname } from 'node:path'
import type { FileFacts, FileSystem, OpenFile } from '../../electron/fileSystem.ts'

const sector = 512

type Operation =
  | { readonly kind: 'create'; readonly path: string; readonly file: number; readonly mode: number }
  | { readonly kind: 'write'; readonly file: number; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly file: number }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'sync-folder'; readonly path: string }
  /** Something was promised here. */
  | { readonly kind: 'promise'; readonly what: string; readonly number: number }

export interface ModelDisk extends FileSystem {
  readonly log: readonly Operation[]
  promise(what: string, number: number): void
}

class Trouble extends Error {
  readonly code: string
  constructor(code: string, path: string) {
    super(`${code} ${path}`)
    this.code = code
  }
}

interface Content {
  readonly names: Map<string, number>
  readonly folders: Set<string>
  readonly files: Map<number, Buffer>
}

export function newDisk(content: Content = { names: new Map(), folders: new Set(['/']), files: new Map() }): ModelDisk {
  const { names, folders, files } = content
  const log: Operation[] = []
  let next = Math.max(0, ...files.keys()) + 1

  const fileAt = (path: string): number => {
    const file = names.get(path)
    if (file === undefined) throw new Trouble(folders.has(path) ? 'EISDIR' : 'ENOENT', path)
    return file
  }
  const factsOfFile = (file: number): FileFacts => ({
    kind: 'file',
    size: files.get(file)?.length ?? 0,
    modified: 0,
    mode: 0o600,
    identity: String(file),
  })
  const factsOf = (path: string): FileFacts =>
    folders.has(path)
      ? { kind: 'folder', size: 0, modified: 0, mode: 0o700, identity: path }
      : factsOfFile(fileAt(path))
  const opened = (path: string, file: number): OpenFile => ({
    facts: async () => factsOfFile(file),
    read: async (most) => Buffer.from((files.get(file) ?? Buffer.alloc(0)).subarray(0, most)),
    async write(bytes, position) {
      if (!files.has(file)) throw new Trouble('EBADF', path)
      log.push({ kind: 'write', file, position, bytes: Buffer.from(bytes) })
      files.set(file, written(files.get(file) ?? Buffer.alloc(0), position, bytes))
    },
    async sync() {
      log.push({ kind: 'sync', file })
    },
    close: async () => {},
  })

  return {
    log,
    promise: (what, number) => void log.push({ kind: 'promise', what, number }),
    openToRead: async (path) => opened(path, fileAt(path)),
    async create(path, mode) {
      if (names.has(path)) throw new Trouble('EEXIST', path)
      if (!folders.has(dirname(path))) throw new Trouble('ENOENT', path)
      const file = next++
      names.set(path, file)
      files.set(file, Buffer.alloc(0))
      log.push({ kind: 'create', path, file, mode })
      return opened(path, file)
    },
    async rename(from, to) {
      const file = fileAt(from)
      names.delete(from)
      names.set(to, file)
      log.push({ kind: 'rename', from, to, file })
    },
    async remove(path) {
      fileAt(path)
      names.delete(path)
      log.push({ kind: 'remove', path })
    },
    async makeFolder(path) {
      const missing: string[] = []
      for (let at = path; !folders.has(at); at = dirname(at)) missing.unshift(at)
      for (const one of missing) {
        folders.add(one)
        log.push({ kind: 'folder', path: one }, { kind: 'sync-folder', path: dirname(one) })
      }
    },
    async names(folder) {
      return [...names.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1))
    },
    find: async (path) => (names.has(path) || folders.has(path) ? factsOf(path) : null),
    setMode: async () => {},
    followed: async (path) => path,
    async syncFolder(path) {
      log.push({ kind: 'sync-folder', path })
    },
  }
}

/** What a disk may hold when the power goes after the first `until` operations. `chance` gives numbers from 0 to 1. */
export function afterPowerCut(log: readonly Operation[], until: number, chance: () => number): ModelDisk {
  const done = log.slice(0, until)
  const names = new Map<string, number>()
  const folders = new Set(['/'])
  const files = new Map<number, Buffer>()
  const lastSync = new Map<number, number>()
  const lastFolderSync = new Map<string, number>()
  done.forEach((operation, i) => {
    if (operation.kind === 'sync') lastSync.set(operation.file, i)
    if (operation.kind === 'sync-folder') lastFolderSync.set(operation.path, i)
  })
  // How much survives differs from cut to cut: now nearly everything, now nearly nothing.
  const survival = chance()
  done.forEach((operation, i) => {
    const isSynced = (path: string) => (lastFolderSync.get(dirname(path)) ?? -1) > i
    const survives = (path: string) => isSynced(path) || chance() < survival
    switch (operation.kind) {
      case 'create':
        files.set(operation.file, Buffer.alloc(0))
        if (survives(operation.path)) names.set(operation.path, operation.file)
        break
      case 'rename':
        if (!survives(operation.to)) break
        if (names.get(operation.from) === operation.file) names.delete(operation.from)
        names.set(operation.to, operation.file)
        break
      case 'remove':
        if (survives(operation.path)) names.delete(operation.path)
        break
      case 'folder':
        if (survives(operation.path)) folders.add(operation.path)
        break
      case 'write': {
        const whole = (lastSync.get(operation.file) ?? -1) > i
        const before = files.get(operation.file) ?? Buffer.alloc(0)
        files.set(
          operation.file,
          whole ? written(before, operation.position, operation.bytes) : torn(before, operation, survival, chance),
        )
        break
      }
      default:
        break
    }
  })
  const reachable = [...names].filter(([path]) => {
    for (let at = dirname(path); at !== '/'; at = dirname(at)) if (!folders.has(at)) return false
    return true
  })
  return newDisk({ names: new Map(reachable), folders, files })
}

/** Any sectors of a write, and a length that says more or less than they do. */
function torn(
  before: Buffer,
  { position, bytes }: Extract<Operation, { kind: 'write' }>,
  survival: number,
  chance: () => number,
): Buffer {
  let content = before
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, (Math.floor((position + at) / sector) + 1) * sector - position)
    if (chance() < survival) content = written(content, position + at, bytes.subarray(at, end))
    at = end
  }
  if (chance() < 0.2) content = written(content, Math.max(content.length, position + bytes.length) - 1, Buffer.alloc(0))
  return content
}

function written(content: Buffer, position: number, bytes: Uint8Array): Buffer {
  const length = Math.max(content.length, position + bytes.length)
  const next = Buffer.alloc(length)
  content.copy(next)
  next.set(bytes, position)
  return next
}

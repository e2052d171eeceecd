// What the window's own file dialog shows: sub-folders and files of one kind, nothing hidden.
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import type { HostOutput } from '../shared/host.ts'
import { fail, ok, type Result } from '../shared/problem.ts'
import { fileProblem } from './fileProblem.ts'

const mostEntries = 5000

type Entry = HostOutput<'browse'>['entries'][number]

export async function browse(folder: string, extension: string): Promise<Result<HostOutput<'browse'>>> {
  try {
    const listed = await readdir(folder, { withFileTypes: true })
    const candidates = listed.filter((entry) => mayShow(entry, extension)).slice(0, mostEntries)
    const entries = await Promise.all(
      candidates.map((entry) => entryAt(join(folder, entry.name), entry.name, extension)),
    )
    const parent = dirname(folder)
    return ok({
      folder,
      parent: parent === folder ? null : parent,
      entries: entries.filter((entry) => entry !== null).sort(byKindAndName),
    })
  } catch (error) {
    const trouble = fileProblem(error, folder)
    return fail(trouble.code === 'file-not-found' ? { ...trouble, code: 'folder-not-found' } : trouble)
  }
}

/** Where people keep their documents: the first of these that exists. */
export async function documentsFolder(): Promise<string> {
  for (const name of ['Documents', 'Dokument']) {
    const folder = join(homedir(), name)
    if (
      await stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      return folder
  }
  return homedir()
}

function mayShow(entry: Dirent, extension: string): boolean {
  if (entry.name.startsWith('.')) return false
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && hasExtension(entry.name, extension))
}

function hasExtension(name: string, extension: string): boolean {
  return extname(name).toLowerCase() === `.${extension}`
}

async function entryAt(path: string, name: string, extension: string): Promise<Entry | null> {
  try {
    const found = await stat(path)
    const kind = found.isDirectory() ? 'folder' : 'file'
    if (kind === 'file' && !(found.isFile() && hasExtension(name, extension))) return null
    return { name, path, kind, modified: found.mtime.toISOString() }
  } catch {
    // A link that leads nowhere, or gone since it was listed.
    return null
  }
}

const collator = new Intl.Collator('sv', { numeric: true })

function byKindAndName(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return a.kind === 'folder' ? -1 : 1
  return collator.compare(a.name, b.name)
}

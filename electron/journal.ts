// The journal of one open document: what was done since its file was opened, appended and synced as it happens, in the
// person's own folder on this machine and never beside the file. Each line is a hash and a record; a torn last line is
// dropped. The first line binds the journal to its file's path and content, and to the text that its patches apply to,
// which lies beside it, packed. Replaying applies patches; it runs no commands.
import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { type JournalEntry, journalEntrySchema } from '../shared/host.ts'
import { fail, ok, problem, type Result } from '../shared/problem.ts'
import { diskFileSystem, type FileSystem, type OpenFile } from './fileSystem.ts'
import { hashOf } from './hash.ts'
import { tidyFolder } from './leftBehind.ts'
import { machineId } from './machine.ts'
import { ourProcess, processSchema } from './processes.ts'
import { temporaryName } from './temporary.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)
const largestBase = 80 * 1024 * 1024
const largestJournal = 256 * 1024 * 1024
/** 2: an entry may hold the whole document, which a reader of 1 would pass by. 3: what is being typed may follow. */
export const journalFormat = 3

const headerSchema = z.object({
  journal: z.number().int(),
  /** null: a model that has no file yet. */
  path: z.string().nullable(),
  name: z.string(),
  /** Of the file as it was opened or last saved. */
  revision: z.string().nullable(),
  /** Hash of the text that the patches apply to. */
  base: z.string(),
  began: z.string(),
  user: z.string(),
  process: processSchema,
})
export type JournalHeader = z.infer<typeof headerSchema>

/** Written before a file is replaced: when its content has this hash, it holds the first `upTo` entries already. */
const savingSchema = z.object({ saving: z.string(), path: z.string(), upTo: z.number().int() })
const recordSchema = z.union([journalEntrySchema, savingSchema])
type Saving = z.infer<typeof savingSchema>

export interface Beginning {
  readonly path: string | null
  readonly name: string
  readonly revision: string | null
  readonly text: string
  readonly user: string
}

export interface Journal {
  /** Another when its place was cleared and it was begun anew. */
  id(): string
  /** On the disk. */
  entries(): readonly JournalEntry[]
  count(): number
  /** Resolves when they are on the disk. */
  append(entries: readonly JournalEntry[]): Promise<void>
  /** What is to be in the file, and how many entries that holds. */
  saving(path: string, hash: string, upTo: number): Promise<void>
  /** It stays, to be offered at the next start. */
  leave(): Promise<void>
  /** What it holds is in the file, or is not wanted: it goes. */
  end(): Promise<void>
}

/** What a journal left behind holds. */
export interface LeftJournal {
  readonly id: string
  readonly header: JournalHeader
  readonly entries: readonly JournalEntry[]
  readonly savings: readonly Saving[]
  /** Bytes at the end that a crash left half written. */
  readonly torn: number
  /** When it was last written, as the file system says. */
  readonly modified: number
}

interface Created {
  readonly id: string
  readonly header: JournalHeader
  readonly file: OpenFile
  readonly length: number
}

/** Milliseconds between looks whether the journal is still where it was put. */
const betweenLooks = 1000

const isId = (id: string) => /^[\dTZ]+-[0-9a-f]{12}$/.test(id)

export function journalsIn(folder: string, files: FileSystem = diskFileSystem, isOpenHere = new Set<string>()) {
  const journalPath = (id: string) => join(folder, `${id}.journal`)
  const basePath = (id: string) => join(folder, `${id}.base.gz`)

  async function write(path: string, bytes: Uint8Array): Promise<OpenFile> {
    const file = await files.create(path, 0o600)
    try {
      await file.write(bytes, 0)
      await file.sync()
      return file
    } catch (error) {
      await file.close().catch(() => {})
      throw error
    }
  }

  /** Under its own name only once it is whole: a journal that is found half written is a damaged one. */
  async function create({ text, ...bound }: Beginning, records: readonly object[]): Promise<Created> {
    const began = new Date().toISOString()
    const header: JournalHeader = {
      journal: journalFormat,
      ...bound,
      base: hashOf(text),
      began,
      process: ourProcess(),
    }
    const id = `${began.replace(/[^\dTZ]/g, '')}-${randomBytes(6).toString('hex')}`
    await files.makeFolder(folder)
    const half = [join(folder, temporaryName('base')), join(folder, temporaryName('journal'))] as const
    let file: OpenFile | null = null
    try {
      const base = await write(half[0], await pack(text, { level: 1 }))
      await base.close()
      const start = linesOf([header, ...records])
      file = await write(half[1], start)
      await files.rename(half[0], basePath(id))
      await files.rename(half[1], journalPath(id))
      await files.syncFolder(folder)
      isOpenHere.add(id)
      return { id, header, file, length: start.length }
    } catch (error) {
      await file?.close().catch(() => {})
      for (const path of half) await files.remove(path).catch(() => {})
      await remove(id)
      throw error
    }
  }

  /** Whether it is still found by its name: what is written to a file that has been taken away is written nowhere. */
  async function isInPlace({ id, file }: Created): Promise<boolean> {
    const [named, base] = [await files.find(journalPath(id)), await files.find(basePath(id))]
    return named !== null && base !== null && named.identity === (await file.facts()).identity
  }

  async function begin(beginning: Beginning, first: readonly JournalEntry[] = []): Promise<Journal> {
    let now = await create(beginning, first)
    let position = now.length
    const written = [...first]
    const savings: Saving[] = []
    let closed = false
    let last: Promise<unknown> = Promise.resolve()

    function inTurn<T>(act: () => Promise<T>): Promise<T> {
      const turn = last.then(act)
      last = turn.catch(() => {})
      return turn
    }

    /** In the place of one that a person or a program has cleared away: another, with all that was in it. */
    async function renew(entries: readonly JournalEntry[], notes: readonly Saving[]): Promise<void> {
      const old = now
      now = await create(beginning, [...written, ...entries, ...savings, ...notes])
      position = now.length
      isOpenHere.delete(old.id)
      await old.file.close().catch(() => {})
      await remove(old.id)
    }

    /** A write that fails leaves the position where it was: the next one goes over what it left. */
    function append(entries: readonly JournalEntry[], notes: readonly Saving[]): Promise<void> {
      return inTurn(async () => {
        if (closed) throw new Error('the journal is closed')
        const bytes = linesOf([...entries, ...notes])
        // What lies beyond is not read again: better said now than missed then.
        if (position + bytes.length > largestJournal) throw new Error('the journal is full')
        await now.file.write(bytes, position)
        await now.file.sync()
        if (await isInPlace(now)) position += bytes.length
        else await renew(entries, notes)
        written.push(...entries)
        savings.push(...notes)
      })
    }

    // Also what was answered before its place was cleared, and nothing comes after.
    const look = setInterval(() => {
      void inTurn(async () => {
        if (!closed && !(await isInPlace(now))) await renew([], [])
      }).catch(() => {})
    }, betweenLooks)
    look.unref()

    async function close(): Promise<void> {
      clearInterval(look)
      await last
      if (closed) return
      closed = true
      isOpenHere.delete(now.id)
      // What it holds has been synced.
      await now.file.close().catch(() => {})
    }

    return {
      id: () => now.id,
      entries: () => written,
      count: () => written.length,
      append: (entries) => append(entries, []),
      saving: (path, hash, upTo) => append([], [{ saving: hash, path, upTo }]),
      leave: close,
      async end() {
        await close()
        await remove(now.id)
      },
    }
  }

  /** The journal first: a base alone means nothing, a journal alone would be offered in vain. */
  async function remove(id: string): Promise<void> {
    // The id may come from a page, and becomes a path.
    if (!isId(id)) return
    for (const path of [journalPath(id), basePath(id)]) await files.remove(path).catch(() => {})
    // One that came back after a power cut would offer what has long been saved.
    await files.syncFolder(folder).catch(() => {})
  }

  async function read(id: string): Promise<Result<LeftJournal>> {
    if (!isId(id)) return fail(problem('journal-damaged', '', { name: id }))
    const file = await files.openToRead(journalPath(id))
    try {
      const { modified } = await file.facts()
      return readJournal(id, await file.read(largestJournal), modified)
    } finally {
      await file.close()
    }
  }

  /** One that is another machine's: it stays where it is, and is not offered here again. */
  const dismissedPath = (id: string) => join(folder, `${id}.dismissed-${machineId()}`)

  return {
    begin,
    remove,
    read,
    async dismiss(id: string): Promise<void> {
      if (!isId(id) || (await files.find(dismissedPath(id)))) return
      const mark = await files.create(dismissedPath(id), 0o600)
      await mark.close()
    },
    /** The text that its patches apply to. */
    async base({ id, header }: LeftJournal): Promise<Result<string>> {
      try {
        const file = await files.openToRead(basePath(id))
        const packed = await file.read(largestBase).finally(() => file.close())
        const text = (await unpack(packed, { maxOutputLength: largestBase })).toString('utf8')
        return hashOf(text) === header.base
          ? ok(text)
          : fail(problem('journal-of-another-file', '', { name: header.name }))
      } catch {
        return fail(problem('journal-damaged', '', { name: header.name }))
      }
    },
    /** What a crash left of a journal that was just being begun: nothing had been promised. */
    async tidy(): Promise<void> {
      await tidyFolder(folder, files)
      const names = (await files.find(folder)) ? await files.names(folder) : []
      const alone = names.filter((name) => !names.includes(`${name.split('.')[0]}.journal`))
      for (const name of alone) {
        const facts = await files.find(join(folder, name))
        const isOld = facts !== null && Date.now() - facts.modified > 24 * 60 * 60 * 1000
        if (isOld) await files.remove(join(folder, name)).catch(() => {})
      }
    },
    /** Those that this process does not write, oldest first; whether another does is for the caller to judge. */
    async ids(): Promise<string[]> {
      if (!(await files.find(folder))) return []
      const names = await files.names(folder)
      return names
        .filter((name) => name.endsWith('.journal'))
        .map((name) => name.slice(0, -'.journal'.length))
        .filter((id) => isId(id) && !isOpenHere.has(id))
        .filter((id) => !names.includes(basename(dismissedPath(id))))
        .sort()
    },
  }
}

export type Journals = ReturnType<typeof journalsIn>

/** Reads as far as it is whole. */
export function readJournal(id: string, bytes: Buffer, modified = 0): Result<LeftJournal> {
  const records: unknown[] = []
  let whole = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, whole)) {
    const record = recordOf(bytes.subarray(whole, end).toString('utf8'))
    if (record === undefined) break
    records.push(record)
    whole = end + 1
  }
  const header = headerSchema.safeParse(records[0])
  if (!header.success) return fail(problem('journal-damaged', '', { name: id }))
  const { name, journal } = header.data
  if (journal > journalFormat) return fail(problem('journal-newer', '', { name }))
  const entries: JournalEntry[] = []
  const savings: Saving[] = []
  for (const record of records.slice(1)) {
    const checked = recordSchema.safeParse(record)
    if (!checked.success) return fail(problem('journal-damaged', '', { name }))
    if ('saving' in checked.data) savings.push(checked.data)
    else entries.push(checked.data)
  }
  return ok({ id, header: header.data, entries, savings, torn: bytes.length - whole, modified })
}

/** The steps from a number on, and last what was being typed when it ended, as a step of its own. */
export function stepsFrom(entries: readonly JournalEntry[], held: number): JournalEntry[] {
  const left = entries.slice(held)
  return left.flatMap(({ typing, ...step }, i) => (!typing || (i === left.length - 1 && step.edit) ? [step] : []))
}

function linesOf(records: readonly object[]): Buffer {
  return Buffer.from(
    records
      .map((record) => JSON.stringify(record))
      .map((json) => `${checkOf(json)} ${json}\n`)
      .join(''),
  )
}

function recordOf(line: string): unknown {
  const json = line.slice(17)
  if (line.slice(0, 17) !== `${checkOf(json)} `) return undefined
  return JSON.parse(json)
}

function checkOf(json: string): string {
  return hashOf(json).slice(0, 16)
}

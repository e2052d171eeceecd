// Every call the window makes to whatever runs it, declared once: name, input, output.
// Electron answers over IPC, the browser host over HTTP; both check input against these schemas and answer with
// `{ ok: true, value }` or `{ ok: false, problem }`. Adding a call is one entry here and one handler in electron/host.ts.
import { z } from 'zod'

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  where: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

const path = z.string().min(1).max(4096)
const recentFile = z.object({ path, name: z.string(), when: z.string() })
/** What the file was when it was last read or written here; compared before it is replaced. */
const revision = z.string().max(200)

const patch = z.discriminatedUnion('op', [
  // A field that is taken away has the value undefined, which text has no word for: it is missing there.
  z.object({ op: z.literal('set'), place: z.string(), value: z.unknown().optional() }),
  z.object({ op: z.literal('insert'), place: z.string(), item: z.unknown(), before: z.string().nullable() }),
  z.object({ op: z.literal('remove'), place: z.string() }),
  z.object({ op: z.literal('move'), place: z.string(), before: z.string().nullable() }),
])
/**
 * One step done, undone or done again, as patches; `edit`: a person did it, so it counts. `whole`: the document after
 * it, in place of the step and of all before it, which may lack one that was refused.
 */
export const journalEntrySchema = z.object({
  patches: z.array(patch),
  edit: z.boolean(),
  when: z.string().max(40),
  whole: z.string().optional(),
  /** What was being typed in a field, and no step yet: it counts only while it is the last entry. */
  typing: z.boolean().optional(),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>

/** What a journal left behind holds, and whether its file is still the one it was made on. */
const recovery = z.object({
  id: z.string().max(100),
  name: z.string(),
  path: path.nullable(),
  edits: z.number().int(),
  began: z.string(),
  last: z.string(),
  /** The file has been changed or has gone since: then the journal is taken beside it, never over it. */
  state: z.enum(['ready', 'file-changed', 'file-gone', 'elsewhere', 'refused']),
  /** elsewhere: a program of the machine of this name may be writing it still. It is taken as a copy, and stays. */
  machine: z.string().nullable(),
  /** Why it is refused. */
  problem: problemSchema.nullable(),
})
export type Recovery = z.infer<typeof recovery>

const version = z.object({ id: z.string().max(200), when: z.string(), bytes: z.number(), current: z.boolean() })
export type FileVersion = z.infer<typeof version>

export const hostCalls = {
  /** What the window needs before it can show anything. */
  start: {
    input: z.object({}),
    output: z.object({
      host: z.enum(['electron', 'browser']),
      /** The host shows its own open and save dialogs; otherwise the window shows one made of `browse`. */
      nativeDialogs: z.boolean(),
      language: z.enum(['sv', 'en']),
      version: z.string(),
      /** File to open at once. */
      open: path.nullable(),
      recent: z.array(recentFile),
      user: z.string(),
    }),
  },
  open: {
    input: z.object({ path }),
    output: z.object({
      path,
      name: z.string(),
      text: z.string(),
      revision,
      readOnly: z.boolean(),
      /** Something to know about the file although it was opened: another has it open. */
      notice: problemSchema.nullable().optional(),
    }),
  },
  /** What was opened last could not be shown: the document before it is still the one that is open. */
  unopen: { input: z.object({}), output: z.object({}) },
  /** Reads another model, to compare with. */
  peek: { input: z.object({ path }), output: z.object({ path, name: z.string(), text: z.string(), revision }) },
  /** A model that has no file: what the journal's patches apply to. */
  beginJournal: { input: z.object({ text: z.string(), name: z.string().max(500) }), output: z.object({}) },
  /** Answers when the entries are on the disk; how many there are. */
  journal: {
    input: z.object({ entries: z.array(journalEntrySchema).max(10_000) }),
    output: z.object({ count: z.number().int() }),
  },
  /** The document was closed, and what was not saved is not wanted. */
  endJournal: { input: z.object({}), output: z.object({}) },
  recoveries: { input: z.object({}), output: z.object({ recoveries: z.array(recovery) }) },
  /** Takes a journal over: its text, and what to do with it. The journal goes on as this window's. */
  recover: {
    input: z.object({ id: z.string().max(100) }),
    output: z.object({
      path: path.nullable(),
      name: z.string(),
      text: z.string(),
      revision: revision.nullable(),
      entries: z.array(journalEntrySchema),
      state: recovery.shape.state,
      /** Open all the same: what it holds could not be journalled here. */
      notice: problemSchema.nullable(),
    }),
  },
  forgetRecovery: { input: z.object({ id: z.string().max(100) }), output: z.object({}) },
  /** Earlier versions of a file, newest first. */
  versions: { input: z.object({ path }), output: z.object({ versions: z.array(version) }) },
  version: { input: z.object({ path, id: z.string().max(200) }), output: z.object({ text: z.string() }) },
  /** Problem `file-changed-outside` when the file is no longer what `revision` says, unless `replace`. */
  save: {
    input: z.object({
      path,
      text: z.string(),
      revision: revision.nullable(),
      replace: z.boolean(),
      /** How many entries of the journal the text holds. */
      journalled: z.number().int().min(0).optional(),
    }),
    output: z.object({
      path,
      name: z.string(),
      revision,
      /** Saved all the same: the earlier version could not be kept. */
      notice: problemSchema.nullable().optional(),
      /** Entries that came while it was saved, and are journalled still. */
      journalled: z.number().int().optional(),
    }),
  },
  /** Native dialogs; null when the person cancels. */
  chooseOpen: { input: z.object({}), output: z.object({ path: path.nullable() }) },
  chooseSave: {
    input: z.object({ name: z.string().max(255), extension: z.string().max(10) }),
    /** `replace`: the dialog has asked about the file that stands there; else a save must not write over one. */
    output: z.object({ path: path.nullable(), replace: z.boolean() }),
  },
  /** A folder's models and sub-folders, for the window's own dialog. null: the person's documents. */
  browse: {
    input: z.object({ folder: path.nullable(), extension: z.string().max(10) }),
    output: z.object({
      folder: path,
      parent: path.nullable(),
      entries: z.array(z.object({ name: z.string(), path, kind: z.enum(['folder', 'file']), modified: z.string() })),
    }),
  },
  recent: { input: z.object({}), output: z.object({ recent: z.array(recentFile) }) },
  forgetRecent: { input: z.object({ path }), output: z.object({ recent: z.array(recentFile) }) },
  /** Writes an exported file; problem `file-exists` unless `replace`. Bytes travel as base64. */
  exportFile: {
    input: z.object({ path, text: z.string(), encoding: z.enum(['utf8', 'base64']).optional(), replace: z.boolean() }),
    output: z.object({ path, bytes: z.number() }),
  },
  /** The page of a report → PDF as base64. Problem `pdf-no-browser` where nothing here can print it. */
  printPdf: { input: z.object({ html: z.string() }), output: z.object({ pdf: z.string() }) },
  /** Remembered choices (language, theme, widths), one small JSON object. */
  preferences: { input: z.object({}), output: z.object({ preferences: z.record(z.string(), z.unknown()) }) },
  setPreferences: { input: z.object({ preferences: z.record(z.string(), z.unknown()) }), output: z.object({}) },
  /** Whether unsaved changes exist, so that closing can ask. */
  setUnsaved: { input: z.object({ unsaved: z.boolean(), title: z.string().max(500) }), output: z.object({}) },
} as const

export type HostCalls = typeof hostCalls
export type HostCall = keyof HostCalls
export type HostInput<C extends HostCall> = z.infer<HostCalls[C]['input']>
export type HostOutput<C extends HostCall> = z.infer<HostCalls[C]['output']>
export type HostAnswer<T> = { ok: true; value: T } | { ok: false; problem: z.infer<typeof problemSchema> }

/** What a renderer holds: one function for all calls, and news from outside. */
export interface Host {
  call<C extends HostCall>(name: C, input: HostInput<C>): Promise<HostAnswer<HostOutput<C>>>
  /** Calls back when the open file changes or goes outside, or the native menu is used; returns how to stop. */
  watch(listener: (event: HostEvent) => void): () => void
}

export const hostEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed-outside'), path }),
  z.object({ kind: z.literal('gone-outside'), path }),
  /** Another window wrote the file that is shown here; it has gone. */
  z.object({ kind: z.literal('free'), path }),
  /** A command of the window's own list, chosen in the native menu. */
  z.object({ kind: z.literal('command'), command: z.string() }),
  z.object({ kind: z.literal('open'), path }),
])
export type HostEvent = z.infer<typeof hostEventSchema>

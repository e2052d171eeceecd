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
    output: z.object({ path, name: z.string(), text: z.string(), revision, readOnly: z.boolean() }),
  },
  /** Problem `file-changed-outside` when the file is no longer what `revision` says, unless `replace`. */
  save: {
    input: z.object({ path, text: z.string(), revision: revision.nullable(), replace: z.boolean() }),
    output: z.object({ path, name: z.string(), revision }),
  },
  /** Native dialogs; null when the person cancels. */
  chooseOpen: { input: z.object({}), output: z.object({ path: path.nullable() }) },
  chooseSave: {
    input: z.object({ name: z.string().max(255), extension: z.string().max(10) }),
    output: z.object({ path: path.nullable() }),
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
  /** Calls back when the open file changes outside, or the native menu is used; returns how to stop. */
  watch(listener: (event: HostEvent) => void): () => void
}

export const hostEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed-outside'), path }),
  /** A command of the window's own list, chosen in the native menu. */
  z.object({ kind: z.literal('command'), command: z.string() }),
  z.object({ kind: z.literal('open'), path }),
])
export type HostEvent = z.infer<typeof hostEventSchema>

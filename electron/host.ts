// Answers every call of shared/host.ts, once for both hosts: what differs between them is given in HostOptions.
import { basename, dirname, extname, isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { exportExtensions } from '../shared/export/files.ts'
import {
  type HostAnswer,
  type HostCall,
  type HostEvent,
  type HostInput,
  type HostOutput,
  hostCalls,
} from '../shared/host.ts'
import { fail, ok, problem, type Result } from '../shared/problem.ts'
import { endsAs } from './endings.ts'
import { hashOfRevision, openText, replaceFile } from './files.ts'
import { browse, documentsFolder } from './folders.ts'
import type { GivenPaths } from './givenPaths.ts'
import { heldDocument } from './heldDocument.ts'
import type { Kept } from './kept.ts'
import { tidyFolder } from './leftBehind.ts'
import { type PdfPrinter, printWithBrowser } from './pdf.ts'
import { forgetJournal, recovered, recoveriesIn } from './recovery.ts'
import type { Remembered } from './remembered.ts'
import { watchFile } from './watch.ts'

// Validators compiled with `new Function` are no faster for inputs this small.
z.config({ jitless: true })

export const modelExtension = 'fordela'

export interface Dialogs {
  /** null: cancelled. */
  chooseOpen(): Promise<string | null>
  /** `replace`: the person has been asked about the file that stands there. null: cancelled. */
  chooseSave(name: string, extension: string): Promise<{ path: string; replace: boolean } | null>
}

export interface HostOptions {
  readonly host: 'electron' | 'browser'
  readonly version: string
  readonly user: string
  readonly remembered: Remembered
  readonly kept: Kept
  /** File to open at once. */
  readonly open: string | null
  /** null: the window shows its own dialogs. */
  readonly dialogs: Dialogs | null
  /** The files that the window may name. Without: any, since its own dialog goes through the folders by `browse`. */
  readonly paths?: GivenPaths
  tell(event: HostEvent): void
  /** Whether the window is still there; a browser's tab goes without a word. */
  isAlive?(): boolean
  setUnsaved?(unsaved: boolean, title: string): void
  /** Recent files have changed (the menu and the system list them too). */
  opened?(path: string): void
  /** Default: a browser found on the machine. */
  printPdf?: PdfPrinter
  /** Where a bug is told to developers. */
  log(error: unknown): void
}

type Handlers = { readonly [C in HostCall]: (input: HostInput<C>) => Promise<Result<HostOutput<C>>> }

export interface HostSession {
  /** `name` and `input` as they came from the window: both are checked. */
  answer(name: string, input: unknown): Promise<HostAnswer<unknown>>
  /** The person has said that what is not saved may go. */
  discard(): Promise<void>
  /** The window has gone, perhaps to come back: what is not saved stays, to be offered. */
  leave(): Promise<void>
  /** Of the file that is open. */
  path(): string | null
  close(): Promise<void>
}

export function createHost(options: HostOptions): HostSession {
  const { remembered, dialogs, kept } = options
  const watch = watchFile(
    (path) => options.tell({ kind: 'changed-outside', path }),
    undefined,
    (path) => options.tell({ kind: 'gone-outside', path }),
  )
  const freed = (path: string) => options.tell({ kind: 'free', path })
  const document = heldDocument(kept, watch, options.user, options.isAlive ?? (() => true), freed)
  let toOpen = options.open

  /** Only models and exports are read or written for the window, whatever it asks for; in the desktop app only given ones. */
  async function allowed(path: string, extensions: readonly string[]): Promise<Result<string>> {
    const name = path.slice(-200)
    if (!isAbsolute(path) || path.includes('\0')) return fail(problem('file-not-found', '', { name, path: name }))
    if (!(await endsAs(path, extensions))) return fail(problem('file-kind-unknown', '', { name }))
    const isGiven = options.paths?.has(path) ?? true
    return isGiven ? ok(resolve(path)) : fail(problem('file-not-given', '', { name: basename(path) }))
  }

  async function listed(path: string): Promise<void> {
    toOpen = path
    // A list of recent files that cannot be written is no reason to call a file unsaved.
    await remembered.addRecent(path).catch(options.log)
    options.opened?.(path)
  }

  const recent = async () => ok({ recent: await remembered.recent() })

  const handlers: Handlers = {
    async start() {
      // The page may have been loaded again: what it had not saved is offered.
      await document.leave()
      const { host, version, user } = options
      const { language } = await remembered.preferences()
      return ok({
        host,
        nativeDialogs: dialogs !== null,
        language: language === 'en' ? 'en' : 'sv',
        version,
        open: toOpen,
        recent: await remembered.recent(),
        user,
      })
    },
    async open({ path }) {
      const may = await allowed(path, [modelExtension])
      if (!may.ok) return may
      const opened = await openText(may.value)
      if (!opened.ok) return opened
      const taken = await document.take(opened.value)
      await listed(opened.value.path)
      void tidyFolder(dirname(opened.value.path))
      return ok({ ...opened.value, ...taken })
    },
    async unopen() {
      await document.untake()
      toOpen = document.path()
      return ok({})
    },
    async peek({ path }) {
      const may = await allowed(path, [modelExtension])
      return may.ok ? openText(may.value) : may
    },
    async beginJournal({ text, name }) {
      await document.begin({ path: null, name, revision: null, text })
      toOpen = null
      return ok({})
    },
    async journal({ entries }) {
      const written = await document.journal(entries)
      return typeof written === 'number' ? ok({ count: written }) : fail(written)
    },
    async endJournal() {
      await document.discard()
      toOpen = null
      return ok({})
    },
    async recoveries() {
      return ok({ recoveries: await recoveriesIn(kept) })
    },
    async recover({ id }) {
      const found = await recovered(kept, id)
      if (!found.ok) return found
      const { now, isTaken, ...rest } = found.value
      const { path, name, revision, text, entries } = rest
      // The person chose it from the list of what a crash left.
      if (path !== null) options.paths?.give(path)
      const notice = await document.goOn({ path, name, revision, text }, entries, now, isTaken ? id : null)
      if (path !== null) await listed(path)
      return ok({ ...rest, entries: [...entries], notice })
    },
    async forgetRecovery({ id }) {
      return forgetJournal(kept, id)
    },
    async versions({ path }) {
      const may = await allowed(path, [modelExtension])
      if (!may.ok) return may
      const now = await openText(may.value)
      const hash = now.ok ? hashOfRevision(now.value.revision) : ''
      const versions = await kept.versions.list(may.value)
      return ok({
        versions: versions.map(({ id, when, bytes, hash: own }) => ({ id, when, bytes, current: own === hash })),
      })
    },
    async version({ path, id }) {
      const may = await allowed(path, [modelExtension])
      if (!may.ok) return may
      const text = await kept.versions.text(may.value, id)
      return text.ok ? ok({ text: text.value }) : text
    },
    async save({ journalled = 0, ...input }) {
      const may = await allowed(input.path, [modelExtension])
      if (!may.ok) return may
      const { saved, ...beside } = await document.save({ ...input, path: may.value }, journalled)
      if (!saved.ok) return saved
      await listed(saved.value.path)
      return ok({ ...saved.value, ...beside })
    },
    async chooseOpen() {
      if (!dialogs) return fail(problem('host-has-no-dialogs'))
      const path = await dialogs.chooseOpen()
      if (path !== null) options.paths?.give(path)
      return ok({ path })
    },
    async chooseSave({ name, extension }) {
      if (!isKnown(extension)) return fail(problem('file-kind-unknown', '', { name }))
      if (!dialogs) return fail(problem('host-has-no-dialogs'))
      const chosen = await dialogs.chooseSave(name, extension)
      if (chosen) options.paths?.give(chosen.path)
      return ok(chosen ?? { path: null, replace: false })
    },
    async browse({ folder, extension }) {
      if (!isKnown(extension)) return fail(problem('file-kind-unknown', '', { name: extension }))
      // Where the system has dialogs, the page has no errand among the folders.
      if (options.paths) return fail(problem('host-has-own-dialogs'))
      if (folder === null) return browse(await documentsFolder(), extension)
      return isAbsolute(folder) && !folder.includes('\0')
        ? browse(resolve(folder), extension)
        : fail(problem('folder-not-found', '', { name: folder, path: folder }))
    },
    recent,
    async forgetRecent({ path }) {
      await remembered.forgetRecent(path)
      return recent()
    },
    async exportFile({ path, text, encoding, replace }) {
      const may = await allowed(path, exportExtensions)
      if (!may.ok) return may
      const content = encoding === 'base64' ? Buffer.from(text, 'base64') : text
      const written = await replaceFile({ path: may.value, content, revision: null, replace })
      return written.ok ? ok({ path: may.value, bytes: written.value.bytes }) : written
    },
    async printPdf({ html }) {
      const printed = await (options.printPdf ?? printWithBrowser)(html)
      return printed.ok ? ok({ pdf: Buffer.from(printed.value).toString('base64') }) : printed
    },
    async preferences() {
      return ok({ preferences: await remembered.preferences() })
    },
    async setPreferences({ preferences }) {
      return (await remembered.setPreferences(preferences)) ? ok({}) : fail(problem('preferences-too-large'))
    },
    async setUnsaved({ unsaved, title }) {
      options.setUnsaved?.(unsaved, title)
      return ok({})
    },
  }

  async function run<C extends HostCall>(name: C, input: unknown): Promise<HostAnswer<unknown>> {
    const checked = hostCalls[name].input.safeParse(input)
    if (!checked.success) return fail(problem('host-call-invalid', '', { call: name }))
    return handlers[name](checked.data as HostInput<C>)
  }

  return {
    async answer(name, input) {
      if (!isCall(name)) return fail(problem('host-call-invalid', '', { call: name.slice(0, 80) }))
      try {
        return await run(name, input)
      } catch (error) {
        options.log(error)
        return fail(problem('host-failed', '', { call: name }))
      }
    },
    discard: () => document.discard(),
    leave: () => document.leave(),
    path: () => document.path(),
    async close() {
      watch.stop()
      await document.leave()
    },
  }
}

export function isCall(name: string): name is HostCall {
  return Object.hasOwn(hostCalls, name)
}

/** The window opens models by their extension only. */
export function isModelName(path: string): boolean {
  return extname(path).toLowerCase() === `.${modelExtension}`
}

function isKnown(extension: string): boolean {
  return extension === modelExtension || exportExtensions.includes(extension)
}

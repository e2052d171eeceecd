// The desktop app. One process at a time; a file opened while it runs goes to a window of the one that is there.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog, ipcMain, protocol, session } from 'electron'
import { z } from 'zod'
import { type Language, text } from '../shared/language/index.ts'
import { problem } from '../shared/problem.ts'
import { appWindows } from './appWindows.ts'
import { callChannel, dropChannel } from './channels.ts'
import { givenPaths } from './givenPaths.ts'
import { isModelName } from './host.ts'
import { keptIn } from './kept.ts'
import { tidyAtStart } from './leftBehind.ts'
import { denyEverything, keepToOwnAddress, silence } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { isOwnAddress, ownPath, scheme } from './origin.ts'
import { printInWindow } from './print.ts'
import { configurationFolder, rememberedIn } from './remembered.ts'
import { rendererFiles } from './rendererFiles.ts'
import { stateFolder } from './stateFolder.ts'
import { userName } from './user.ts'
import { version } from './version.ts'
import type { AppWindow } from './window.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const remembered = rememberedIn(configurationFolder())
const language = async (): Promise<Language> => ((await remembered.preferences()).language === 'en' ? 'en' : 'sv')
const paths = givenPaths()
const kept = keptIn(stateFolder())
const windows = appWindows({
  paths,
  preload: join(folder, 'preload.cjs'),
  version,
  user: userName(),
  remembered,
  kept,
  printPdf: printInWindow,
  language,
  listed: () => void refreshMenu(),
  stays() {
    quitting = false
  },
  log: (error) => console.error(error),
})
/** Asked for before there was a window to show them in. */
const toOpen: string[] = []
let started = false
/** The program was asked to end, and no window has said no since. */
let quitting = false

function main(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // AppRun of an AppImage adds the switch without a word where the system allows no user namespaces, and it is stronger
  // than `enableSandbox` (docs/tutorial/sandbox). A page that could reach the machine is not shown.
  if (app.isPackaged && app.commandLine.hasSwitch('no-sandbox')) {
    void app.whenReady().then(withoutSandbox)
    return
  }
  app.enableSandbox()
  silence(app.commandLine)
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_, contents) => keepToOwnAddress(contents))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(resolve(path))
  })
  app.on('second-instance', (_, argv, workingDirectory) => {
    const models = modelsAmong(argv.slice(1), workingDirectory)
    for (const path of models) openFile(path)
    if (models.length === 0 && started) openNew()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  // A window that asks about unsaved changes stops the end of the program; once it has closed, that goes on.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit()
  })
  app.on('activate', () => {
    if (started && windows.count() === 0) openNew()
  })
  ipcMain.handle(callChannel, answer)
  ipcMain.handle(dropChannel, dropped)
  toOpen.push(...modelsAmong(process.argv.slice(1), process.cwd()))
  void app.whenReady().then(ready).catch(failed)
}

/** A start that fails in silence would leave a program that nobody sees, and that swallows every further start. */
async function failed(error: unknown): Promise<void> {
  console.error(error)
  const words = await language()
  giveUp(text(words, 'native.startFailed'), text(words, 'native.startFailed.detail'))
}

async function withoutSandbox(): Promise<void> {
  const words = await language()
  giveUp(text(words, 'native.noSandbox'), text(words, 'native.noSandbox.detail'))
}

function giveUp(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
  app.exit(1)
}

async function ready(): Promise<void> {
  // The name the installer gives its shortcut: recent files are listed under it in the task bar.
  if (process.platform === 'win32') app.setAppUserModelId('se.fordela.app')
  denyEverything(session.defaultSession)
  const file = rendererFiles(join(folder, 'renderer'))
  protocol.handle(scheme, async (request) => {
    const path = ownPath(request.url)
    if (path === null || request.method !== 'GET') return new Response(null, { status: 403 })
    const found = await file(path)
    if (!found) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(found.body), { headers: found.headers })
  })
  await refreshMenu()
  const recent = (await remembered.recent()).map(({ path }) => path)
  for (const path of recent) paths.give(path)
  tidyAtStart(configurationFolder(), kept, recent).catch((error: unknown) => console.error(error))
  const [first, ...others] = toOpen.splice(0)
  await windows.openNew(first)
  started = true
  for (const path of [...others, ...toOpen.splice(0)]) windows.openFile(path)
}

/** The window that asks; null unless it is the main frame of one of ours, at our own address. */
function askingWindow({ sender, senderFrame }: Electron.IpcMainInvokeEvent): AppWindow | null {
  const own = senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url)
  return own ? (windows.of(sender) ?? null) : null
}

/** Sender and form are checked here; host.ts checks name and input. */
async function answer(event: Electron.IpcMainInvokeEvent, name: unknown, input: unknown): Promise<unknown> {
  const asking = askingWindow(event)
  if (!asking?.session || typeof name !== 'string') {
    return { ok: false, problem: problem('host-call-invalid', '', { call: '' }) }
  }
  const answered = await asking.session.answer(name, input)
  if (name === 'save') asking.saveEnded(answered.ok)
  if (name === 'open' && !answered.ok) asking.toOpen = null
  if (name === 'forgetRecent') await listRecentAnew()
  // Recent files and the menu's language may be others now.
  if (name === 'setPreferences' || name === 'forgetRecent') await refreshMenu()
  if (name === 'start' && answered.ok) return { ok: true, value: withLateFile(asking, answered.value) }
  return answered
}

/** A file that was opened from outside while the page of a free window was on its way. */
function withLateFile(asking: AppWindow, value: unknown): unknown {
  asking.started = true
  const late = asking.toOpen
  return typeof value === 'object' && late !== null ? { ...value, open: late } : value
}

const dropSchema = z.array(z.string().max(4096)).max(100)

function dropped(event: Electron.IpcMainInvokeEvent, input: unknown): void {
  const asking = askingWindow(event)
  const files = dropSchema.safeParse(input)
  if (!asking || !files.success) return
  const [first] = files.data.filter((path) => path !== '')
  const models = files.data.filter(isModelName)
  for (const path of models) windows.openFile(resolve(path), asking)
  // The window says in words that it opens models only.
  if (models.length === 0 && first !== undefined) asking.tell({ kind: 'open', path: first })
}

/** The system's own list forgets too. */
async function listRecentAnew(): Promise<void> {
  app.clearRecentDocuments()
  for (const { path } of (await remembered.recent()).reverse()) app.addRecentDocument(path)
}

async function refreshMenu(): Promise<void> {
  setMenu({
    language: await language(),
    recent: await remembered.recent(),
    platform: process.platform,
    command: (command) => windows.current()?.tell({ kind: 'command', command }),
    open: openFile,
    newWindow: openNew,
  })
}

/** One that cannot be made when others are there is no reason to end them. */
function openNew(): void {
  windows.openNew().catch((error: unknown) => {
    if (windows.count() === 0) return failed(error)
    console.error(error)
  })
}

function openFile(path: string): void {
  if (started) windows.openFile(path)
  else toOpen.push(path)
}

/**
 * The models among the arguments of a start; that one of them is missing is said when it is opened. A launcher may give
 * addresses: `%U` of a desktop entry stands for them (Desktop Entry Specification, Exec key).
 */
function modelsAmong(argv: readonly string[], from: string): string[] {
  return argv
    .filter((one) => !one.startsWith('-'))
    .flatMap((one) => (one.startsWith('file:') ? (pathOf(one) ?? []) : resolve(from, one)))
    .filter(isModelName)
}

/** null: no file of this machine. */
function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address)
  } catch {
    return null
  }
}

main()

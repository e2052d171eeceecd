// The desktop app. One process at a time; a file opened while it runs goes to the window that is there.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'
import type { Language } from '../shared/language/index.ts'
import { problem } from '../shared/problem.ts'
import { callChannel } from './channels.ts'
import { createHost, isModelName } from './host.ts'
import { keptIn } from './kept.ts'
import { setMenu } from './menu.ts'
import { isOwnAddress, ownPath, scheme } from './origin.ts'
import { printInWindow } from './print.ts'
import { configurationFolder, rememberedIn } from './remembered.ts'
import { rendererFiles } from './rendererFiles.ts'
import { stateFolder } from './stateFolder.ts'
import { userName } from './user.ts'
import { version } from './version.ts'
import { type AppWindow, keepToOwnAddress, openWindow, show } from './window.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const remembered = rememberedIn(configurationFolder())
const kept = keptIn(stateFolder())
const windows = new Map<number, AppWindow>()
/** Asked for before there was a window to show it in. */
let toOpen: string | null = null
let started = false

const language = async (): Promise<Language> => ((await remembered.preferences()).language === 'en' ? 'en' : 'sv')

function main(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_, contents) => keepToOwnAddress(contents))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(resolve(path))
  })
  app.on('second-instance', (_, argv, workingDirectory) => {
    const path = fileAmong(argv.slice(1), workingDirectory)
    if (path !== null) openFile(path)
    focus()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (started && windows.size === 0) void newWindow()
  })
  ipcMain.handle(callChannel, answer)
  toOpen ??= fileAmong(process.argv.slice(1), process.cwd())
  void app.whenReady().then(ready)
}

async function ready(): Promise<void> {
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
  started = true
  await newWindow()
}

/** No permission is ever asked for, and nothing is ever fetched from elsewhere. */
function denyEverything(own: Electron.Session): void {
  own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnAddress(details.url) && !details.url.startsWith('devtools:') })
  })
}

async function newWindow(): Promise<void> {
  const opened = await openWindow({ preload: join(folder, 'preload.cjs'), remembered, language })
  const { webContents } = opened.window
  const { id } = webContents
  windows.set(id, opened)
  opened.window.on('closed', () => windows.delete(id))
  opened.session = createHost({
    host: 'electron',
    version,
    user: userName(),
    remembered,
    kept,
    open: toOpen,
    dialogs: opened.dialogs,
    tell: opened.tell,
    setUnsaved: opened.setUnsaved,
    printPdf: printInWindow,
    opened(path) {
      app.addRecentDocument(path)
      void refreshMenu()
    },
    log: (error) => console.error(error),
  })
  toOpen = null
  await show(opened)
}

/** Only the page of one of our windows, and its main frame, is answered; host.ts checks name and input. */
async function answer(event: Electron.IpcMainInvokeEvent, name: unknown, input: unknown): Promise<unknown> {
  const frame = event.senderFrame
  const asking = windows.get(event.sender.id)
  const own = frame !== null && frame === event.sender.mainFrame && isOwnAddress(frame.url)
  if (!own || !asking?.session || typeof name !== 'string') {
    return { ok: false, problem: problem('host-call-invalid', '', { call: '' }) }
  }
  const answered = await asking.session.answer(name, input)
  if (name === 'save' && !answered.ok) asking.saveFailed()
  // Recent files and the menu's language may be others now.
  if (name === 'setPreferences' || name === 'forgetRecent') await refreshMenu()
  return answered
}

async function refreshMenu(): Promise<void> {
  setMenu({
    language: await language(),
    recent: await remembered.recent(),
    platform: process.platform,
    command: (command) => current()?.tell({ kind: 'command', command }),
    open: openFile,
  })
}

function current(): AppWindow | undefined {
  const focused = BrowserWindow.getFocusedWindow()
  const [first] = windows.values()
  return (focused && windows.get(focused.webContents.id)) ?? first
}

function openFile(path: string): void {
  const window = current()
  if (window) window.tell({ kind: 'open', path })
  else {
    toOpen = path
    if (started) void newWindow()
  }
}

function focus(): void {
  const window = current()?.window
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** The model among the arguments of a start, whichever way the system wrote them. */
function fileAmong(argv: readonly string[], from: string): string | null {
  const path = argv.find((one) => !one.startsWith('-') && isModelName(one))
  return path !== undefined && existsSync(resolve(from, path)) ? resolve(from, path) : null
}

main()

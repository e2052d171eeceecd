// A window of the desktop app: sandboxed, kept to its own address, its place on the screen remembered.
import { BrowserWindow, dialog, app as electronApp, screen } from 'electron'
import { z } from 'zod'
import type { HostEvent } from '../shared/host.ts'
import { type Language, text } from '../shared/language/index.ts'
import { eventChannel } from './channels.ts'
import type { Dialogs, HostSession } from './host.ts'
import { startAddress } from './origin.ts'
import type { Remembered } from './remembered.ts'

const stateFile = 'window.json'
const side = z.number().int().min(-100_000).max(100_000)
const stateSchema = z.object({
  bounds: z.object({ x: side, y: side, width: side.min(400), height: side.min(300) }).nullable(),
  maximised: z.boolean(),
})
type WindowState = z.infer<typeof stateSchema>

export interface AppWindow {
  readonly window: BrowserWindow
  readonly dialogs: Dialogs
  tell(event: HostEvent): void
  setUnsaved(unsaved: boolean, title: string): void
  /** The window stays open although it was to close when saved. */
  saveFailed(): void
  /** Whether it has no file, nor will have, and nothing unsaved: a file may be opened here. */
  isFree(): boolean
  /** A file that is on its way into the window. */
  toOpen: string | null
  /** Its page has started: it hears what it is told. */
  started: boolean
  /** Answers the calls of this window from now on. */
  session: HostSession | null
}

export interface WindowOptions {
  readonly preload: string
  readonly open: string | null
  /** Where another window is: the new one does not hide it. */
  readonly beside: Electron.Rectangle | null
  readonly remembered: Remembered
  language(): Promise<Language>
  /** The window stays open although it was to close. */
  stays(): void
}

export async function openWindow(options: WindowOptions): Promise<AppWindow> {
  const { preload, remembered, language } = options
  const state = await remembered.read<WindowState>(stateFile, stateSchema, { bounds: null, maximised: false })
  const wanted = options.beside ? stepped(options.beside) : state.bounds
  const bounds = wanted && isOnScreen(wanted) ? wanted : { width: 1440, height: 900 }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 500,
    // The window has a menu of its own; the system's is there by Alt, and on macOS above.
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !electronApp.isPackaged,
      // Chromium would fetch dictionaries from the network.
      spellcheck: false,
    },
  })
  let unsaved = { unsaved: false, title: '' }
  /** Set once the person has said that the window may go. */
  let mayClose = false
  let closeWhenSaved = false

  const app: AppWindow = {
    window,
    session: null,
    toOpen: options.open,
    started: false,
    isFree: () => app.toOpen === null && !unsaved.unsaved && (app.session?.path() ?? null) === null,
    dialogs: dialogsOf(window, language, () => app.saveFailed()),
    tell(event) {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
    },
    setUnsaved(value, title) {
      app.toOpen = null
      unsaved = { unsaved: value, title }
      window.setDocumentEdited(value)
      if (closeWhenSaved && !value) {
        mayClose = true
        window.close()
      }
    },
    saveFailed() {
      if (closeWhenSaved) options.stays()
      closeWhenSaved = false
    },
  }

  async function askToClose(): Promise<void> {
    const words = await language()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text(words, 'dialog.unsaved.title', { title: unsaved.title }),
      detail: text(words, 'dialog.unsaved.text'),
      buttons: [text(words, 'dialog.save'), text(words, 'dialog.discard'), text(words, 'dialog.cancel')],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    })
    closeWhenSaved = response === 0
    if (response === 2) options.stays()
    if (response === 0) app.tell({ kind: 'command', command: 'save' })
    if (response === 1) {
      await app.session?.discard()
      mayClose = true
      window.close()
    }
  }

  window.on('close', (event) => {
    try {
      remembered.writeNow(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() })
    } catch {
      // A place that cannot be remembered is no reason to keep the window open.
    }
    if (!unsaved.unsaved || mayClose) return
    event.preventDefault()
    void askToClose()
  })
  window.on('closed', () => void app.session?.close())
  window.once('ready-to-show', () => {
    if (state.maximised) window.maximize()
    window.show()
  })
  // The page asks its browser not to leave unsaved work; here the person has been asked already.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    // What was not saved is in the journal, and offered by the page that comes; this one can save nothing.
    unsaved = { unsaved: false, title: '' }
    closeWhenSaved = false
    app.started = false
    app.toOpen = null
    void offerToReopen(window, language)
  })
  window.on('unresponsive', () => void offerToWait(window, language))
  return app
}

export async function show({ window }: AppWindow): Promise<void> {
  await window.loadURL(startAddress)
}

function stepped({ x, y, width, height }: Electron.Rectangle): Electron.Rectangle {
  return { x: x + 32, y: y + 32, width, height }
}

function isOnScreen({ x, y, width, height }: Electron.Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const [left, top] = [Math.max(x, area.x), Math.max(y, area.y)]
    const [right, bottom] = [Math.min(x + width, area.x + area.width), Math.min(y + height, area.y + area.height)]
    return right - left >= 200 && bottom - top >= 100
  })
}

function dialogsOf(window: BrowserWindow, language: () => Promise<Language>, cancelled: () => void): Dialogs {
  const filter = async (extension: string) => {
    const words = await language()
    const name =
      extension === 'fordela'
        ? text(words, 'native.models')
        : text(words, 'native.exports', { extension: extension.toUpperCase() })
    return [{ name, extensions: [extension] }]
  }
  return {
    async chooseOpen() {
      const filters = await filter('fordela')
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseSave(name, extension) {
      const filters = await filter(extension)
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters,
        properties: ['showOverwriteConfirmation'],
      })
      if (canceled || filePath === '') {
        cancelled()
        return null
      }
      return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`
    },
  }
}

async function offerToReopen(window: BrowserWindow, language: () => Promise<Language>): Promise<void> {
  const words = await language()
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text(words, 'native.crashed'),
    detail: text(words, 'native.crashed.detail'),
    buttons: [text(words, 'native.reopen'), text(words, 'native.closeWindow')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.reload()
  else window.close()
}

async function offerToWait(window: BrowserWindow, language: () => Promise<Language>): Promise<void> {
  const words = await language()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text(words, 'native.unresponsive'),
    detail: text(words, 'native.unresponsive.detail'),
    buttons: [text(words, 'native.wait'), text(words, 'native.reopen')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  // Ends as a crash does, and is taken care of as one.
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
}

// A window of the desktop app: sandboxed, kept to its own address, its place on the screen remembered.
import { BrowserWindow, dialog, app as electronApp, screen } from 'electron'
import { z } from 'zod'
import type { HostEvent } from '../shared/host.ts'
import { type Language, text } from '../shared/language/index.ts'
import { eventChannel } from './channels.ts'
import type { Dialogs, HostSession } from './host.ts'
import { dialogsOf, offerToReopen, offerToWait } from './nativeDialogs.ts'
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
  /** Whether what it asked for was saved. It then says whether anything is left unsaved. */
  saveEnded(saved: boolean): void
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
  let closes: 'when saved' | 'if all is saved' | null = null

  const app: AppWindow = {
    window,
    session: null,
    toOpen: options.open,
    started: false,
    isFree: () => app.toOpen === null && !unsaved.unsaved && (app.session?.path() ?? null) === null,
    dialogs: dialogsOf(window, language, () => app.saveEnded(false)),
    tell(event) {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
    },
    setUnsaved(value, title) {
      app.toOpen = null
      unsaved = { unsaved: value, title }
      window.setDocumentEdited(value)
      if (closes === null || (value && closes === 'when saved')) return
      closes = null
      // Text that was refused stays in its field, and so does the window.
      if (value) options.stays()
      else {
        mayClose = true
        window.close()
      }
    },
    saveEnded(saved) {
      if (closes === null) return
      closes = saved ? 'if all is saved' : null
      if (!saved) options.stays()
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
    closes = response === 0 ? 'when saved' : null
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
  showWhenReady(window, () => {
    if (state.maximised) window.maximize()
    window.show()
  })
  // Electron's documentation of `before-quit`: not sent when Windows shuts down or the person logs out. This is, and
  // says at once that there is something to ask; what is typed meanwhile is in the journal either way.
  window.on('query-session-end', (event) => {
    if (!unsaved.unsaved || mayClose) return
    event.preventDefault()
    void askToClose()
  })
  // The page asks its browser not to leave unsaved work; here the person has been asked already.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    // What was not saved is in the journal, and offered by the page that comes; this one can save nothing.
    unsaved = { unsaved: false, title: '' }
    closes = null
    app.started = false
    app.toOpen = null
    void offerToReopen(window, language)
  })
  window.on('unresponsive', () => void offerToWait(window, language))
  return app
}

/** Milliseconds after which a window is shown whether it has been drawn or not. */
const longestHidden = 2000

/**
 * Under Wayland a hidden window may never be drawn, and then `ready-to-show` never comes (electron/electron#48859, since
 * Electron 38): the first of the three shows it. On other systems `did-finish-load` comes before the first drawing, so
 * it is heard on Linux only.
 */
function showWhenReady(window: BrowserWindow, show: () => void): void {
  let shown = false
  const once = () => {
    if (shown || window.isDestroyed()) return
    shown = true
    clearTimeout(late)
    show()
  }
  const late = setTimeout(once, longestHidden)
  window.once('ready-to-show', once)
  if (process.platform === 'linux') window.webContents.once('did-finish-load', once)
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

// A window of the desktop app: sandboxed, kept to its own address, its place on the screen remembered.
import { BrowserWindow, dialog, screen } from 'electron'
import { z } from 'zod'
import type { HostEvent } from '../shared/host.ts'
import { type Language, text } from '../shared/language/index.ts'
import { eventChannel } from './channels.ts'
import type { Dialogs, HostSession } from './host.ts'
import { isOwnAddress, startAddress } from './origin.ts'
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
  /** Answers the calls of this window from now on. */
  session: HostSession | null
}

export interface WindowOptions {
  readonly preload: string
  readonly remembered: Remembered
  language(): Promise<Language>
}

export async function openWindow({ preload, remembered, language }: WindowOptions): Promise<AppWindow> {
  const state = await remembered.read<WindowState>(stateFile, stateSchema, { bounds: null, maximised: false })
  const bounds = state.bounds && isOnScreen(state.bounds) ? state.bounds : { width: 1440, height: 900 }
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 500,
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
    dialogs: dialogsOf(window, language, () => app.saveFailed()),
    tell(event) {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
    },
    setUnsaved(value, title) {
      unsaved = { unsaved: value, title }
      window.setDocumentEdited(value)
      if (closeWhenSaved && !value) {
        mayClose = true
        window.close()
      }
    },
    saveFailed() {
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
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') void offerToReopen(window, language)
  })
  return app
}

export async function show({ window }: AppWindow): Promise<void> {
  await window.loadURL(startAddress)
}

/** Applies to every page of the app, whoever made it. */
export function keepToOwnAddress(contents: Electron.WebContents): void {
  const refuseForeign = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuseForeign)
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
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
  await dialog.showMessageBox(window, {
    type: 'error',
    message: text(words, 'native.crashed'),
    detail: text(words, 'native.crashed.detail'),
    buttons: [text(words, 'native.reopen')],
  })
  window.reload()
}

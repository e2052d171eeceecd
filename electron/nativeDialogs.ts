// The system's own dialogs of a window of the desktop app: which file to open, where to save, and what to do about a
// page that has gone or does not answer.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { type Language, text } from '../shared/language/index.ts'
import type { Dialogs } from './host.ts'

type LanguageOf = () => Promise<Language>

export function dialogsOf(window: BrowserWindow, language: LanguageOf, cancelled: () => void): Dialogs {
  const filter = async (extension: string) => {
    const words = await language()
    const name =
      extension === 'fordela'
        ? text(words, 'native.models')
        : text(words, 'native.exports', { extension: extension.toUpperCase() })
    return [{ name, extensions: [extension] }]
  }

  async function mayReplace(path: string): Promise<boolean> {
    const words = await language()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text(words, 'dialog.fileExists', { file: basename(path) }),
      buttons: [text(words, 'dialog.replace'), text(words, 'native.chooseAnother')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }

  return {
    async chooseOpen() {
      const filters = await filter('fordela')
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseSave(name, extension) {
      const filters = await filter(extension)
      for (let suggested = name; ; ) {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          defaultPath: suggested,
          filters,
          properties: ['showOverwriteConfirmation'],
        })
        if (canceled || filePath === '') {
          cancelled()
          return null
        }
        // On Linux the dialog gives back what was typed and adds no ending (electron/electron#21935): the dialog has
        // then asked about another file than the one that would be written, or about none.
        if (filePath.toLowerCase().endsWith(`.${extension}`)) return { path: filePath, replace: true }
        const path = `${filePath}.${extension}`
        if (!(await isThere(path))) return { path, replace: false }
        if (await mayReplace(path)) return { path, replace: true }
        suggested = path
      }
    },
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

export async function offerToReopen(window: BrowserWindow, language: LanguageOf): Promise<void> {
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

export async function offerToWait(window: BrowserWindow, language: LanguageOf): Promise<void> {
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

// A report's page as PDF by the desktop app itself: a window nobody sees, with a session of its own that can reach
// nothing but the page it is given.
import { createHash } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { fail, ok, problem } from '../shared/problem.ts'
import { isOwnAddress, scheme, startAddress } from './origin.ts'
import { type PdfPrinter, printing } from './pdf.ts'

/** Not kept on disk: its name does not begin with `persist:`. */
const partition = 'print'
let last: Promise<unknown> = Promise.resolve()

/** One after another in one session: Electron keeps every session that was ever made until the program ends. */
export const printInWindow: PdfPrinter = (html) => {
  const turn = last.then(() => print(html))
  last = turn
  return turn
}

/** A report has its own styles, its typeface and drawings inside; a script it never has. */
function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
  return `default-src 'none'; style-src ${styles.join(' ') || "'none'"}; font-src data:; img-src data:`
}

const print: PdfPrinter = async (html) => {
  const own = session.fromPartition(partition)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(html) }
  own.protocol.handle(scheme, () => new Response(html, { headers }))
  own.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isOwnAddress(url) && !url.startsWith('data:') })
  })
  own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { partition, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  try {
    await window.loadURL(startAddress)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => 0)')
    return ok(await window.webContents.printToPDF(printing))
  } catch {
    return fail(problem('pdf-failed', '', { path: 'Electron' }))
  } finally {
    window.destroy()
    own.protocol.unhandle(scheme)
  }
}

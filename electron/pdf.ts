// A report's page → PDF as a browser prints it: tagged, with an outline, its language and title, and its fonts inside.
// The page itself says paper, margins and page numbers (shared/export/style.ts); so every host prints alike.
import { fail, ok, problem, type Result } from '../shared/problem.ts'
import { findBrowser, startBrowser } from './chromium.ts'

/** What a browser is asked for, here and in the desktop app. */
export const printing = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/** Milliseconds that a browser may take before it is taken for stuck. */
const longest = 120_000

export type PdfPrinter = (html: string) => Promise<Result<Uint8Array>>

/** By a browser found on the machine. */
export const printWithBrowser: PdfPrinter = async (html) => {
  const path = findBrowser()
  if (path === null) return fail(problem('pdf-no-browser'))
  const browser = await startBrowser(path, longest)
  try {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    const send = <Answer>(method: string, params: object = {}) => browser.send<Answer>(method, params, sessionId)
    const { frameTree } = await send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree')
    await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
    await send('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 0)', awaitPromise: true })
    const { stream } = await send<{ stream: string }>('Page.printToPDF', {
      ...printing,
      transferMode: 'ReturnAsStream',
    })
    const pieces: Buffer[] = []
    for (;;) {
      const { data, eof } = await send<{ data: string; eof: boolean }>('IO.read', { handle: stream, size: 1 << 20 })
      pieces.push(Buffer.from(data, 'base64'))
      if (eof) break
    }
    const pdf = Buffer.concat(pieces)
    return pdf.subarray(0, 5).toString('latin1') === '%PDF-' ? ok(pdf) : fail(problem('pdf-failed', '', { path }))
  } catch {
    return fail(problem('pdf-failed', '', { path }))
  } finally {
    await browser.close()
  }
}

// Prints a report from a frame of its own, so that the paper has the report and nothing of the window.
import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?url'
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?url'
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff2?url'
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff2?url'
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url'
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url'
import { styleNonce } from '../../styleNonce.ts'
import { fillFrame } from '../../trusted.ts'

/** By the name that a report's style gives each file. */
const addresses: Readonly<Record<string, string>> = {
  'latin-400': latin400,
  'latin-600': latin600,
  'latin-ext-400': latinExt400,
  'latin-ext-600': latinExt600,
  'greek-400': greek400,
  'greek-600': greek600,
  'cyrillic-400': cyrillic400,
  'cyrillic-600': cyrillic600,
}

export function printHtml(html: string): void {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' })
  // The frame inherits the window's content security policy, which takes the place of the file's own: its style needs
  // the nonce, its typeface an own address.
  const page = html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace('<style>', `<style nonce="${styleNonce}">`)
    .replaceAll(
      /(\/\* ([\w-]+) \*\/[^}]*)url\("data:[^"]*"\)/g,
      (_, before: string, name: string) => `${before}url("${addresses[name] ?? ''}")`,
    )
  fillFrame(frame, page)
  frame.addEventListener('load', () => {
    const { contentWindow, contentDocument } = frame
    contentWindow?.addEventListener('afterprint', () => frame.remove())
    void contentDocument?.fonts.ready.then(() => {
      contentWindow?.focus()
      contentWindow?.print()
    })
  })
  document.body.append(frame)
}

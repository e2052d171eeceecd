// Prints a report from a frame of its own, so that the paper has the report and nothing of the window.
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { styleNonce } from '../../styleNonce.ts'

export function printHtml(html: string): void {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' })
  // The frame inherits the window's content security policy: its style needs the nonce, its typeface an own address.
  frame.srcdoc = html
    .replace('<style>', `<style nonce="${styleNonce}">`)
    .replace(/url\("data:[^"]*"\)/, `url("${interUrl}")`)
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

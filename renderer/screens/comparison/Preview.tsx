import { useEffect, useRef } from 'react'
import { parseApart } from '../../trusted.ts'
import { useWords } from '../../ui/words.ts'
import styles from './Dialogs.module.css'

const longest = 20_000

/** The file as it will be read: the page itself for HTML, the text for CSV and JSON. */
export function Preview({ text, format }: { readonly text: string; readonly format: 'html' | 'csv' | 'json' }) {
  const { t } = useWords()
  if (format === 'html') return <Page html={text} />
  const shown = text.replace('\ufeff', '')
  return (
    <textarea
      className={styles.text}
      aria-label={t('export.preview')}
      readOnly
      wrap="off"
      value={shown.length > longest ? `${shown.slice(0, longest)}\n…\n${t('export.preview.long')}` : shown}
    />
  )
}

/** In a shadow tree, where the report's own style holds and the window's does not. */
function Page({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    // What scrolls must be reachable by keyboard.
    element.tabIndex = 0
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    // The style is taken out first: an inline style is refused even in a page that is only parsed.
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)
    const parsed = parseApart(html.replace(style?.[0] ?? '', ''), 'text/html')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(forPreview(style?.[1] ?? ''))
    root.adoptedStyleSheets = [sheet]
    const main = parsed.querySelector('main')
    if (!main) return
    // The window has a main part of its own.
    const page = document.createElement('div')
    page.className = 'main'
    page.lang = parsed.documentElement.lang
    page.append(...main.childNodes)
    root.replaceChildren(page)
  }, [html])
  return <div ref={place} className={styles.page} />
}

/** The typeface is already here, and what is `html` in a file is the host of a shadow tree. */
function forPreview(css: string): string {
  return css
    .replaceAll(/@font-face \{[^}]*\}/g, '')
    .replaceAll(/^(\s*)html \{/gm, '$1:host {')
    .replaceAll(/^(\s*)main \{/gm, '$1.main {')
    .replaceAll('Inter,', "'Inter Variable',")
    .concat(narrow)
}

/** Beside a narrow window's settings, and at 200 %, a sheet's margins would leave no room for what stands on it. */
const narrow = `
@container preview (max-width: 620px) {
  .main { padding: 8px; }
  article { padding: 5mm; }
  h1, h2 { overflow-wrap: anywhere; }
}
`

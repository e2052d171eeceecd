// ECharts' SVG text made fit for a strict page: no style attributes, steady ids, a role and a label.
// Example: <text style="font-size:12px"> → <text font-size="12px">; url(#zr3-c0) → url(#a-waterfall-0).
import { escapeMarkup } from './escape.ts'

/** Presentation attributes of the same names as what ECharts writes into style attributes. */
const styleToAttributes = (style: string): string =>
  style
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      const name = declaration.slice(0, colon).trim()
      return /^[a-z-]+$/.test(name) ? [` ${name}="${declaration.slice(colon + 1).trim()}"`] : []
    })
    .join('')

/** A text that was cut to fit: its last line as it is drawn. */
export interface CutText {
  readonly shown: string
  readonly whole: string
}

export function accessibleSvg(drawn: string, id: string, label: string, cut: readonly CutText[] = []): string {
  const ids = new Map<string, string>()
  const steady = (name: string): string => {
    const known = ids.get(name) ?? `${cssName(id)}-${ids.size}`
    ids.set(name, known)
    return known
  }
  // Names that begin alike may be cut alike: they are drawn in the order they were cut in.
  const left = [...cut]
  const titled = (shown: string): string => {
    const at = left.findIndex((one) => escapeMarkup(one.shown) === shown)
    return at < 0 ? '' : `<title>${escapeMarkup(left.splice(at, 1)[0]?.whole ?? '')}</title>`
  }
  return drawn
    .replace(/(<text[^>]*>)([^<]*…)(?=<\/text>)/g, (_, open: string, shown: string) => open + titled(shown) + shown)
    .replace(/ style="([^"]*)"/g, (_, style: string) => styleToAttributes(style))
    .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replace(/ pointer-events="[^"]*"/g, '')
    .replace(/ id="([^"]+)"/g, (_, name: string) => ` id="${steady(name)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, name: string) => `url(#${steady(name)})`)
    .replace(/ xlink:href="#([^"]+)"/g, (_, name: string) => ` href="#${steady(name)}"`)
    .replace(/ xmlns:xlink="[^"]*"| version="[^"]*"| baseProfile="[^"]*"/g, '')
    .replace(/^<svg/, `<svg role="img" aria-label="${escapeMarkup(label)}" focusable="false"`)
}

function cssName(id: string): string {
  return `chart-${id.replace(/[^A-Za-z0-9_-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}`)}`
}

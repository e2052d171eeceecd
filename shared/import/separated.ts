// Text with separated columns (CSV, TSV, what a spreadsheet puts on the clipboard) as rows of texts, and back.
// Quotes may hold separators and line breaks; a doubled quote is one. Example: 'a;"b;""c"""' → ['a', 'b;"c"'].
// Source: RFC 4180, and Excel's own habits: a first line "sep=;", ' before text that would be a formula.

export const separators = [';', '\t', ',', '|'] as const
export type Separator = (typeof separators)[number]

export interface Separated {
  readonly rows: string[][]
  readonly separator: Separator
  /** Line of the file, from 1, where each row begins. */
  readonly lines: readonly number[]
  /** The line of a quote that is never closed; quotes are then read as they stand. */
  readonly openQuote: number | null
  /** There is more, which was not read. */
  readonly cut: boolean
}

export interface TextLimits {
  readonly rows: number
  readonly cells: number
}

export function readSeparated(text: string, limits: TextLimits, forced?: Separator): Separated {
  const marked = /^\ufeff?sep=([;\t,|])\r?\n/i.exec(text)
  const body = marked ? text.slice(marked[0].length) : text.replace(/^\ufeff/, '')
  const first = marked ? 2 : 1
  const separator = forced ?? (marked?.[1] as Separator | undefined) ?? sniffSeparator(body)
  const read = split(body, separator, true, limits, first)
  if (read.openQuote === null) return { ...read, separator }
  return { ...split(body, separator, false, limits, first), separator, openQuote: read.openQuote }
}

/** The one that gives most lines the same number of columns. */
export function sniffSeparator(text: string): Separator {
  // A quote that is closed far below would make one row of all.
  const beginning = text.slice(0, 65_536)
  let [best, bestScore]: [Separator, number] = [';', 0]
  for (const separator of separators) {
    const { rows } = split(beginning, separator, true, { rows: 60, cells: 20_000 }, 1)
    const lengths = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length)
    const counts = new Map<number, number>()
    for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [columns, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    const score = lengths.length === 0 ? 0 : times / lengths.length + Math.min(columns, 20) / 1000
    if (score > bestScore) [best, bestScore] = [separator, score]
  }
  return best
}

function split(
  text: string,
  separator: Separator,
  quotes: boolean,
  limits: TextLimits,
  firstLine: number,
): Omit<Separated, 'separator'> {
  const rows: string[][] = []
  const lines: number[] = []
  let row: string[] = []
  let [at, line, began, cells] = [0, firstLine, firstLine, 0]
  const breaks = separator === '\t' ? /[\t\r\n]/g : new RegExp(`[\\${separator}\\r\\n]`, 'g')
  const full = () => rows.length >= limits.rows || cells >= limits.cells
  while (at <= text.length) {
    let cell: string
    if (quotes && text[at] === '"') {
      const end = closing(text, at + 1)
      if (end < 0) return { rows, lines, openQuote: line, cut: false }
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      line += newlines(cell)
      breaks.lastIndex = end + 1
      const next = breaks.exec(text)?.index ?? text.length
      cell += text.slice(end + 1, next)
      at = next
    } else {
      breaks.lastIndex = at
      const next = breaks.exec(text)?.index ?? text.length
      cell = text.slice(at, next)
      at = next
    }
    row.push(unguarded(cell))
    cells++
    if (at >= text.length || text[at] !== separator) {
      // A file that ends with a line break has no row after it.
      if (at < text.length || row.length > 1 || row[0] !== '') {
        rows.push(row)
        lines.push(began)
      }
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      line++
      began = line
      row = []
      if (full()) return { rows, lines, openQuote: null, cut: at + 1 < text.length }
      if (at >= text.length) break
    }
    at++
  }
  return { rows, lines, openQuote: null, cut: false }
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return -1
}

function newlines(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1
}

const guarded = /^'+[=+\-@\t\r\n]/
const dangerous = /^'*[=+\-@\t\r\n]/

function unguarded(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}

/** For Excel in Swedish: a byte order mark, semicolons, CRLF, and no text that would run. Numbers are left alone. */
export function writeSeparated(rows: readonly (readonly string[])[]): string {
  const number = /^-\d+(?:,\d+)?(?:e[+-]?\d+)?(?: %)?$/
  const cellOf = (cell: string, only: boolean): string => {
    const safe = dangerous.test(cell) && !number.test(cell) ? `'${cell}` : cell
    return /[";\r\n\t]/.test(safe) || (only && safe === '') || /^sep=/i.test(safe)
      ? `"${safe.replaceAll('"', '""')}"`
      : safe
  }
  return `\ufeff${rows.map((row) => `${row.map((cell) => cellOf(cell, row.length === 1)).join(';')}\r\n`).join('')}`
}

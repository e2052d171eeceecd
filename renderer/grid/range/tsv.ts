// Cells as text with tabs and line breaks, as every spreadsheet puts them on the clipboard: a cell with a tab, a line
// break or a quote in it stands in quotes, with its own quotes doubled.
// Example: 'a\t"b\nc"\r\n' ⇄ [['a', 'b\nc']].

export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(text: string): string {
  return /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows may have different lengths. The line break that ends the last row starts no new one. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const length = text.length
  while (at < length) {
    const quoted = text[at] === '"' ? quotedFrom(text, at) : null
    const end = quoted ? quoted.end : plainEnd(text, at)
    row.push(quoted ? quoted.cell : text.slice(at, end))
    at = end
    if (text[at] === '\t') {
      at++
      if (at === length) row.push('')
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function plainEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** null: a quote that nothing closes before the cell ends is a character like any other. */
function quotedFrom(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    cell += text.slice(at, quote)
    if (text[quote + 1] === '"') {
      cell += '"'
      at = quote + 2
      continue
    }
    const end = quote + 1
    const next = text[end]
    return next === undefined || next === '\t' || next === '\n' || next === '\r'
      ? { cell: cell.replaceAll('\r\n', '\n'), end }
      : null
  }
}

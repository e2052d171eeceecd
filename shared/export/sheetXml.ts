// The cells of a sheet as the file format writes them, row by row, so that a large sheet is never held as text.
// Example: a row of "Porto" and 60 → <row r="5"><c r="A5" s="2" t="s"><v>0</v></c><c r="B5" s="9"><v>60</v></c></row>.
// Source: ECMA-376 part 1, 18.3.1.73 (row), 18.3.1.4 (c), 18.4.8 (si).
import { columnName } from './workbook/formula.ts'
import type { Cell, Sheet } from './workbook/sheet.ts'
import type { StyleName } from './workbook/styles.ts'

/** Every text of the workbook once, by its place in the list. */
export class SharedTexts {
  readonly #places = new Map<string, number>()

  place(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(text, place)
    return place
  }

  *pieces(): Generator<string> {
    const count = this.#places.size
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${count}">`
    for (const text of this.#places.keys()) yield `<si><t xml:space="preserve">${escaped(legal(text))}</t></si>`
    yield '</sst>'
  }
}

const longestText = 32_767

const noXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Without what XML cannot hold; as much as a cell takes. */
export function legal(text: string): string {
  return text.replace(noXml, ' ').slice(0, longestText)
}

const special = /[&<>\r]|_x[0-9a-f]{4}_/gi
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_' }

/** The format reads _x000D_ as a character, also where somebody wrote just that. */
function escaped(text: string): string {
  return text.replace(special, (found) => entities[found] ?? `_x005F${found}`)
}

const pieceLength = 1 << 16

/** What stands between a sheet's <sheetData> and its end. */
export function* rowPieces(
  { heights, rows }: Sheet,
  styleOf: Readonly<Record<StyleName, number>>,
  texts: SharedTexts,
): Generator<string> {
  let piece = ''
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]
    const height = heights.get(row)
    if (!cells?.length && height === undefined) continue
    piece += `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`
    for (let column = 0; column < (cells?.length ?? 0); column++) {
      const cell = cells?.[column]
      if (cell) piece += cellXml(cell, styleOf[cell.style], texts)
    }
    piece += '</row>'
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

function cellXml({ column, content, formula, row }: Cell, style: number, texts: SharedTexts): string {
  const head = `<c r="${columnName(column)}${row + 1}" s="${style}"`
  if (formula !== undefined) {
    const shown = typeof content === 'string' ? escaped(legal(content)) : String(content ?? 0)
    return `${head}${typeof content === 'string' ? ' t="str"' : ''}><f>${escaped(formula)}</f><v>${shown}</v></c>`
  }
  if (content === null) return `${head}/>`
  if (typeof content === 'number') return `${head}><v>${content}</v></c>`
  return `${head} t="s"><v>${texts.place(content)}</v></c>`
}

export function lastCell({ rows }: Sheet): string {
  const width = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1)
  return `${columnName(width - 1)}${Math.max(1, rows.length)}`
}

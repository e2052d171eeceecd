// Tables as HTML, in and out. What comes in is parsed apart from the page (DOMParser runs nothing and loads nothing) and
// read as text; it is never inserted anywhere.
import type { Language } from '../../../shared/language/index.ts'
import { parseApart } from '../../trusted.ts'
import { type Block, type BlockOrTrouble, blockOf, type ClipCell, mostCells, type Remark } from './block.ts'

/** A cell as it goes out. */
export interface OutCell {
  /** As it is shown; formatted. */
  readonly shown: string
  /** As a person would type it here. */
  readonly typed: string
  readonly number: number | null
  readonly percent: boolean
}

/** `mark` tells this app which copy it is; other programs read numbers by `x:num` (Excel) and `sdval` (LibreOffice). */
export function toHtml(cells: readonly (readonly OutCell[])[], mark: string, language: Language): string {
  const rows = cells.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>',
    `<table data-fordela="${escaped(mark)}" data-language="${language}">\n${rows}\n</table>`,
    '</body></html>',
  ].join('\n')
}

function cellHtml({ shown, typed, number, percent }: OutCell): string {
  const format = percent ? '0.00%' : '#,##0.######'
  const value =
    number === null
      ? ''
      : ` x:num="${number}" sdval="${number}" sdnum="1033;0;${format}" style="text-align:right;mso-number-format:'${format}'"`
  return `<td data-typed="${escaped(typed)}"${value}>${escaped(shown).replaceAll('\n', '<br>')}</td>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** null: there is no table in it. */
export function blockOfHtml(html: string): BlockOrTrouble | null {
  let count = 0
  for (const _ of html.matchAll(/<t[dh][\s>]/gi)) count++
  if (count > mostCells) return { trouble: 'paste-too-large', cells: count }
  if (count === 0 && !/<table/i.test(html)) return null
  const tables = [...parseApart(unstyled(html), 'text/html').querySelectorAll('table')]
  const table = tables
    .filter((one) => !one.parentElement?.closest('table'))
    .sort((a, b) => b.rows.length - a.rows.length)[0]
  if (!table || table.rows.length === 0) return null
  const spread = spreadTable(
    [...table.rows]
      .filter((row) => !/display:\s*none/i.test(row.getAttribute('data-style') ?? ''))
      .map((row) =>
        [...row.cells].map((cell) => ({
          cell: clipCell(cell),
          rows: cell.rowSpan,
          columns: cell.colSpan,
        })),
      ),
  )
  if (!spread) return { trouble: 'paste-too-large', cells: mostCells + 1 }
  const remarks: Remark[] = spread.merged ? ['merged'] : []
  if (table.querySelector('img, svg, canvas')) remarks.push('image')
  const block = blockOf(spread.cells, remarks, table.getAttribute('data-fordela'))
  const own = table.getAttribute('data-language')
  return { block: own === 'sv' || own === 'en' ? { ...block, language: own } : block }
}

/** The page's security policy also looks at styles in text that is only parsed: they are put aside. */
function unstyled(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
      tag.replace(/("[^"]*"|'[^']*')|\sstyle\s*=/gi, (_, quoted?: string) => quoted ?? ' data-style='),
    )
}

interface Spanning {
  readonly cell: ClipCell
  readonly rows: number
  readonly columns: number
}

/** Each cell in its place; the rest of a merged cell is empty. null: more cells than can be taken. */
export function spreadTable(
  rows: readonly (readonly Spanning[])[],
): { readonly cells: ClipCell[][]; readonly merged: boolean } | null {
  const cells: ClipCell[][] = rows.map(() => [])
  let merged = false
  let count = 0
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const { cell, rows: high, columns: wide } of row) {
      const own = cells[y] ?? []
      while (own[x] !== undefined) x++
      const height = Math.min(Math.max(1, high || rows.length), rows.length - y)
      const width = Math.max(1, wide)
      if (height > 1 || width > 1) merged = true
      count += height * width
      if (count > mostCells) return null
      for (let dy = 0; dy < height; dy++)
        for (let dx = 0; dx < width; dx++) {
          const line = cells[y + dy]
          if (line) line[x + dx] = dx + dy === 0 ? cell : { text: '' }
        }
      x += width
    }
  }
  for (const row of cells) for (let x = 0; x < row.length; x++) row[x] ??= { text: '' }
  return { cells, merged }
}

function clipCell(cell: HTMLTableCellElement): ClipCell {
  const text = textOf(cell)
  const typed = cell.getAttribute('data-typed')
  const number = numberOf(cell)
  return { text, ...(typed === null ? {} : { typed }), ...(number === null ? {} : { number }) }
}

function numberOf(cell: HTMLTableCellElement): number | null {
  const told = cell.getAttribute('x:num') ?? cell.getAttribute('sdval')
  const sheets = /^\{"1":3,"3":(-?[\d.eE+-]+)/.exec(cell.getAttribute('data-sheets-value') ?? '')?.[1]
  const text = told || sheets
  if (!text) return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

/** Spaces and line breaks of the source mean one space; <br> and paragraphs mean a line break. */
function textOf(cell: Element): string {
  let text = ''
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += (child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
      else if (child instanceof Element) {
        if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(child.tagName)) continue
        const block = ['P', 'DIV', 'LI', 'TR'].includes(child.tagName)
        if (child.tagName === 'BR' || (block && text.trim() !== '')) text += '\n'
        visit(child)
      }
    }
  }
  visit(cell)
  return text
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
    .replace(/^\u00a0+$/, '')
}

export type { Block }

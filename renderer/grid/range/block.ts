// What the clipboard holds, as cells. Nothing here looks at a page: see `html.ts` for tables.
import type { Language } from '../../../shared/language/index.ts'
import { fromTsv } from './tsv.ts'

export interface ClipCell {
  /** As it is shown where it comes from. */
  readonly text: string
  /** As a person would type it here, when it comes from this app: full precision, formulas. */
  readonly typed?: string
  /** The number behind the text, when the other program tells it. */
  readonly number?: number
}

/** Worth telling: what did not come along as it was. */
export type Remark = 'ragged' | 'merged' | 'image'

export interface Block {
  readonly rows: number
  readonly columns: number
  /** A row shorter than the others has nothing in the cells that are missing. */
  readonly cells: readonly (readonly (ClipCell | undefined)[])[]
  readonly remarks: readonly Remark[]
  /** How numbers are written in it, where it can be told. */
  readonly language: Language | null
  /** Says which copy or cut it is. */
  readonly mark: string | null
}

/** More cells than this are refused, named, before anything is done. */
export const mostCells = 200_000

export type BlockOrTrouble =
  | { readonly block: Block }
  | { readonly trouble: 'clipboard-empty' | 'clipboard-image' | 'paste-too-large'; readonly cells: number }

export function blockOf(
  cells: readonly (readonly ClipCell[])[],
  remarks: readonly Remark[] = [],
  mark: string | null = null,
): Block {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const ragged = cells.some((row) => row.length !== columns) && cells.length > 1
  return {
    rows: cells.length,
    columns,
    cells,
    remarks: ragged && !remarks.includes('merged') ? [...remarks, 'ragged'] : remarks,
    language: languageOf(cells),
    mark,
  }
}

/** What paste does with the cells: as they are, only what they are worth, or rows as columns. */
export type PasteAs = 'all' | 'values' | 'transposed'

/** Formulas of this app become the numbers they gave; how anything else is written stays. */
export function asValues(block: Block): Block {
  const worth = (cell: ClipCell | undefined): ClipCell | undefined => {
    if (!cell?.typed?.startsWith('=')) return cell
    const { text, number } = cell
    return number === undefined ? { text } : { text, number }
  }
  return { ...block, cells: block.cells.map((row) => row.map(worth)) }
}

/** Example: a row of 3 → a column of 3. */
export function transposed(block: Block): Block {
  const cells = Array.from({ length: block.columns }, (_, x) =>
    Array.from({ length: block.rows }, (_, y) => block.cells[y]?.[x]),
  )
  return { ...block, rows: block.columns, columns: block.rows, cells }
}

/** Tab and line break each part two cells; counted without reading them all. */
export function countTsv(text: string): number {
  let cells = text === '' ? 0 : 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 9 || (code === 10 && i < text.length - 1)) cells++
  }
  return cells
}

export function blockOfText(text: string): BlockOrTrouble {
  if (text === '') return { trouble: 'clipboard-empty', cells: 0 }
  const cells = countTsv(text)
  if (cells > mostCells) return { trouble: 'paste-too-large', cells }
  return { block: blockOf(fromTsv(text).map((row) => row.map((one) => ({ text: one })))) }
}

const englishOnly = /^[+-]?\d{1,3}(,\d{3})+\.\d+$|^[+-]?\d{1,3}(,\d{3}){2,}$|^[+-]?0?\.\d+$|^[+-]?\d+\.\d{1,2}$/
const swedishOnly = /^[+-]?\d{1,3}([\s\u00a0\u202f.]\d{3})*,\d{1,2}$|^[+-]?\d{1,3}([\s\u00a0\u202f]\d{3})+(,\d+)?$/

/** `1,234` alone can be either; beside `1,234.50` it is English, beside `12,5` Swedish. null: cannot be told. */
function languageOf(cells: readonly (readonly ClipCell[])[]): Language | null {
  let english = 0
  let swedish = 0
  for (const row of cells.slice(0, 2000))
    for (const { text, typed, number } of row) {
      if (typed !== undefined || number !== undefined || text.length > 40) continue
      const plain = text
        .trim()
        .replace(/\s?(?:%|kr|tkr|mnkr|mkr|sek)$/i, '')
        .replace('\u2212', '-')
      if (englishOnly.test(plain)) english++
      else if (swedishOnly.test(plain)) swedish++
    }
  if (english === swedish) return null
  return english > swedish ? 'en' : 'sv'
}

// A sheet while it is made: cells put at row and column, each with its style; formulas are written out as they are put.
// Example: sheet.put(3, 1, sum(range(cells)), 'total') → cell B4 with "SUM(B2:B3)" and its value.
import { type Formula, number, type Told } from './formula.ts'
import { quotedSheetName } from './names.ts'
import { type StyleName, styleFor } from './styles.ts'

export interface Cell {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  /** What it shows; null: an empty cell, which counts as 0. */
  readonly content: string | number | null
  /** Without the sign of equality. */
  readonly formula: string | undefined
  readonly style: StyleName
  /** What the cell is called in the whole workbook. */
  name?: string | undefined
  /** What is said at the cell itself. */
  note?: string | undefined
}

export interface SheetOptions {
  readonly widths: readonly number[]
  /** Rows above this stay in sight and are repeated on paper; columns to its left too. */
  /** Columns of text that get the width they need. */
  readonly fitted?: readonly number[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly repeatedRow?: number
  readonly orientation?: 'portrait' | 'landscape'
  readonly hidden?: boolean
  readonly tab?: string
}

export interface Chart {
  readonly kind: 'column' | 'line'
  readonly title: string
  /** What a screen reader says. */
  readonly description: string
  readonly valueTitle: string
  /** Amounts are kr and are shown in this. */
  readonly unit: 'kr' | 'tkr' | 'mnkr'
  readonly row: number
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string }[]
}

/** Styles of text that shares its row with others. */
const measured: ReadonlySet<StyleName> = new Set(['text', 'note', 'aside', 'heading', 'headingAside'])

const widestText = 72

/** Excel takes 8 192 characters, and calls a file with a longer formula damaged. */
const longestFormula = 8000

/** Shown where there is no number. */
const noNumber = '\u2013'

export class Sheet {
  readonly name: string
  readonly quoted: string
  readonly options: SheetOptions
  /** In characters, by column. */
  readonly widths: number[]
  readonly rows: (Cell | undefined)[][] = []
  readonly heights = new Map<number, number>()
  readonly merged: { readonly row: number; readonly from: number; readonly to: number }[] = []
  readonly pageBreaks: number[] = []
  readonly charts: Chart[] = []
  formulas = 0
  /** Numbers that are no formulas. */
  numbers = 0

  /** A value where a formula is too long to stand. */
  readonly #instead: (value: number) => Told

  constructor(name: string, options: SheetOptions, instead: (value: number) => Told) {
    this.#instead = instead
    this.name = name
    this.quoted = quotedSheetName(name)
    this.options = options
    this.widths = [...options.widths]
  }

  /** What gives no number is shown as a dash, never as an error. */
  put(row: number, column: number, content: string | number | Formula | Told | null, style: StyleName = 'text'): Cell {
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = {
      sheet: this,
      row,
      column,
      content: null,
      formula: undefined,
      style,
      name: undefined,
      note: undefined,
    }
    if (typeof content === 'object' && content !== null) {
      if ('told' in content) {
        cell.content = Number.isFinite(content.value) ? content.value : noNumber
        cell.note = content.told
        this.numbers++
      } else if (Number.isFinite(content.value)) {
        const text = content.write(this)
        if (text.length > longestFormula) return this.put(row, column, this.#instead(content.value), style)
        // Reading a character makes one string of the pieces it was joined from, which would otherwise all be kept.
        text.charCodeAt(0)
        cell.content = content.value
        cell.formula = text
        this.formulas++
      } else cell.content = noNumber
    } else if (typeof content === 'number' && !Number.isFinite(content)) cell.content = noNumber
    else {
      cell.content = content
      if (typeof content === 'number' && style !== 'year') this.numbers++
    }
    if (typeof cell.content === 'number') cell.style = styleFor(style, cell.content)
    let cells = this.rows[row]
    if (!cells) {
      cells = []
      this.rows[row] = cells
    }
    cells[column] = cell
    return cell
  }

  /** A formula that answers in words or numbers: its shown text is given. */
  putAnswer(row: number, column: number, formula: Formula, shown: string | number, style: StyleName): Cell {
    const cell = this.put(row, column, number(0), style)
    const answer: Cell = { ...cell, content: shown, formula: formula.write(this) }
    const cells = this.rows[row]
    if (cells) cells[column] = answer
    return answer
  }

  /** Columns as wide as what stands in them, so that no text is cut off by the next, but for very long ones. */
  fit(): void {
    for (const column of this.options.fitted ?? []) {
      let widest = 0
      for (const row of this.rows) {
        const cell = row?.[column]
        // Headings of parts run on over empty cells.
        if (typeof cell?.content !== 'string' || !measured.has(cell.style)) continue
        if (cell.content.length > widest) widest = cell.content.length
      }
      this.widths[column] = Math.min(widestText, Math.max(8, Math.ceil(widest * 1.05) + 2))
    }
  }

  /** Breaks pages so that none of these parts (their first rows, in order) is split that fits on one. */
  keepWhole(starts: readonly number[], rowsOnPage: number): void {
    let top = 0
    starts.forEach((start, i) => {
      const next = starts[i + 1] ?? this.rows.length
      if (next - top <= rowsOnPage || start <= top) return
      this.pageBreaks.push(start - 1)
      top = start
    })
  }

  /** The first row below everything put so far. */
  get end(): number {
    return this.rows.length
  }
}

// The one place that knows the spreadsheet library: a workbook's sheets and names in, bytes of an XLSX file out; and the
// other way, a file's cells by sheet. Example: writeXlsxFile({ sheets, named, title }) → bytes that begin with "PK".
// Cells are handed over as the library asks for them, so that a large workbook is never held twice.
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { scaleOf } from './workbook/page.ts'
import type { Chart, Sheet, Cell as SheetCell } from './workbook/sheet.ts'
import { styles } from './workbook/styles.ts'

type WriteOptions = Parameters<typeof writeXlsx>[0]
type WriteSheet = WriteOptions['sheets'][number]
type LibraryCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never

/** A cell's look, as the library words it. */
export type CellStyle = NonNullable<LibraryCell['style']>

export interface Book {
  readonly sheets: readonly Sheet[]
  readonly named: readonly { readonly name: string; readonly range: string }[]
  readonly title: string
  readonly subject: string
  readonly description: string
  readonly author: string
  /** "Sida &P (&N)" */
  readonly footer: string
}

export async function writeXlsxFile(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, book)),
    namedRanges: [...book.named, ...book.sheets.flatMap(printTitle)],
    defaultFont: { name: 'Calibri', size: 10 },
    properties: {
      title: legal(book.title),
      subject: legal(book.subject),
      description: legal(book.description),
      creator: legal(book.author),
      company: '',
    },
  })
  return new Uint8Array(bytes)
}

function sheetOf(sheet: Sheet, { footer }: Book): WriteSheet {
  const { frozen, hidden, orientation, widths, tab } = sheet.options
  const merges = sheet.merged.map(({ row, from, to }) => ({ startRow: row, startCol: from, endRow: row, endCol: to }))
  return {
    name: sheet.name,
    cells: new CellsOf(sheet),
    columns: widths.map((width) => ({ width })),
    freezePane: frozen,
    merges,
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    ...(sheet.pageBreaks.length > 0 ? { rowBreaks: sheet.pageBreaks } : {}),
    ...(hidden ? { veryHidden: true } : {}),
    view: { showGridLines: false, ...(tab ? { tabColor: { rgb: tab } } : {}) },
    pageSetup: {
      paperSize: 'a4',
      orientation: orientation ?? 'landscape',
      ...(sheet.pageBreaks.length > 0
        ? { scale: scaleOf(widths) }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&8${legal(sheet.name).replaceAll('&', '&&')}&R&8${footer}` },
    ...(sheet.charts.length > 0 ? { charts: sheet.charts.map(chartOf) } : {}),
  }
}

/** Written as a name: the library's own setting leaves a sheet's name without the quotes it may need. */
function printTitle({ name, options, quoted }: Sheet): { name: string; range: string; scope: string }[] {
  const row = options.repeatedRow
  return row === undefined
    ? []
    : [{ name: '_xlnm.Print_Titles', range: `${quoted}!$${row + 1}:$${row + 1}`, scope: name }]
}

const palette = ['0F4C81', 'D97706', '2E7D4F', 'A23B72', '6B7280', '0891B2', 'B3541E', '7C3AED']

const scaled = { kr: '#,##0', tkr: '#,##0,', mnkr: '#,##0,,' } as const

function chartOf({
  kind,
  title,
  description,
  unit,
  valueTitle,
  row,
  series,
}: Chart): NonNullable<WriteSheet['charts']>[number] {
  return {
    type: kind,
    title: legal(title),
    altText: legal(description),
    series: series.map((one, i) => ({ ...one, name: legal(one.name), color: palette[i % palette.length] ?? '0F4C81' })),
    anchor: { from: { row, col: 0 }, to: { row: row + 20, col: 8 } },
    legend: 'bottom',
    axes: {
      x: { tickLblPos: 'low', ...(kind === 'line' ? { numberFormat: { formatCode: '0' } } : {}) },
      y: { title: legal(valueTitle), numberFormat: { formatCode: scaled[unit] } },
    },
  }
}

/** The library walks the cells a few times; each is made when it comes to it. */
class CellsOf extends Map<string, LibraryCell> {
  readonly #sheet: Sheet

  constructor(sheet: Sheet) {
    super()
    this.#sheet = sheet
  }

  override *[Symbol.iterator](): MapIterator<[string, LibraryCell]> {
    for (const [row, cells] of this.#sheet.rows.entries())
      for (const [column, cell] of (cells ?? []).entries()) if (cell) yield [`${row},${column}`, libraryCell(cell)]
  }

  override entries(): MapIterator<[string, LibraryCell]> {
    return this[Symbol.iterator]()
  }
}

function libraryCell({ content, formula, style }: SheetCell): LibraryCell {
  const look: CellStyle = styles[style]
  if (formula !== undefined) return { value: content, formula, formulaResult: content, style: look }
  return { value: typeof content === 'string' ? legal(content) : content, style: look }
}

const longestText = 32_767

const noXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Without what XML cannot hold; as much as a cell takes. */
function legal(text: string): string {
  return text.replace(noXml, ' ').slice(0, longestText)
}

/** What a cell of a file holds. */
export interface ReadCell {
  readonly value: string | number | boolean | Date | null
  readonly formula: string | undefined
}

export interface ReadSheet {
  readonly name: string
  cell(row: number, column: number): ReadCell | null
  readonly rows: number
  /** Of its longest row. */
  readonly columns: number
  /** Ranges merged into one cell, counted from 0. */
  readonly merged: readonly {
    readonly startRow: number
    readonly startCol: number
    readonly endRow: number
    readonly endCol: number
  }[]
}

/** Throws what the library throws: whoever calls has looked at the container first (shared/import/zipGuard.ts). */
export async function readXlsxFile(bytes: Uint8Array): Promise<ReadSheet[]> {
  const book = await readXlsx(bytes)
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    merged: sheet.merges ?? [],
    cell(row, column) {
      const detail = sheet.cells?.get(`${row},${column}`)
      const value = sheet.rows[row]?.[column] ?? detail?.value ?? null
      if (value === null && !detail) return null
      return { value, formula: detail?.formula }
    },
  }))
}

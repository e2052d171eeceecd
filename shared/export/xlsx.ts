// The one place that knows the spreadsheet library: a workbook's sheets and names in, bytes of an XLSX file out; and the
// other way, a file's cells by sheet. Example: writeXlsxFile({ sheets, named, title }) → bytes that begin with "PK".
// Cells are written here, row by row (sheetXml.ts), so that a large workbook is never held as text.
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { lastCell, legal, rowPieces, SharedTexts } from './sheetXml.ts'
import { columnName } from './workbook/formula.ts'
import { scaleOf } from './workbook/page.ts'
import type { Chart, Sheet } from './workbook/sheet.ts'
import { type StyleName, styles } from './workbook/styles.ts'
import { container, type Packed, packed, partsOf, textOf } from './zip.ts'

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

/**
 * The library writes everything but the cells: it holds a workbook's cells several times over. It is given one cell of each
 * style, on the first sheet, to say which number each style has.
 */
export async function writeXlsxFile(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const skeleton = partsOf(
    await writeXlsx({
      sheets: book.sheets.map((sheet, i) =>
        sheetOf(sheet, book, new Map([...(i === 0 ? onePerStyle() : []), ...notesOf(sheet)])),
      ),
      namedRanges: [...book.named, ...book.sheets.flatMap(printTitle)],
      defaultFont: { name: 'Calibri', size: 10 },
      properties: {
        title: legal(book.title),
        subject: legal(book.subject),
        description: legal(book.description),
        creator: legal(book.author),
        company: '',
      },
    }),
  )
  const xmlOf = async (name: string): Promise<string> => {
    const part = skeleton.find((one) => one.name === name)
    if (!part) throw new Error(`no ${name}`)
    return textOf(part)
  }
  const styleOf = styleNumbers(await xmlOf(partName(0)))
  const texts = new SharedTexts()
  const made = new Map<string, Packed>()
  for (const [i, sheet] of book.sheets.entries()) {
    const name = partName(i)
    const [before, after] = aroundCells(await xmlOf(name), sheet)
    made.set(name, await packed(name, pieces(before, rowPieces(sheet, styleOf, texts), after)))
  }
  made.set(textsPart, await packed(textsPart, texts.pieces()))
  return container(skeleton.map((part) => made.get(part.name) ?? part))
}

const textsPart = 'xl/sharedStrings.xml'
const partName = (i: number) => `xl/worksheets/sheet${i + 1}.xml`
const styleNames = Object.keys(styles) as StyleName[]

/** The first holds a text, so that there is a list of texts to replace. */
function onePerStyle(): Map<string, LibraryCell> {
  return new Map(styleNames.map((name, i) => [`0,${i}`, { value: i === 0 ? '-' : null, style: styles[name] }]))
}

function notesOf({ rows }: Sheet): [string, LibraryCell][] {
  return rows.flatMap((cells) =>
    (cells ?? []).flatMap((cell): [string, LibraryCell][] =>
      cell?.note === undefined
        ? []
        : [[`${cell.row},${cell.column}`, { value: 0, comment: { author: 'F\u00f6rdela', text: legal(cell.note) } }]],
    ),
  )
}

function styleNumbers(xml: string): Record<StyleName, number> {
  const found = new Map(
    [...xml.matchAll(/<c r="([A-Z]+)1"[^>]* s="(\d+)"/g)].map(([, at, style]) => [at, Number(style)]),
  )
  return Object.fromEntries(styleNames.map((name, i) => [name, found.get(columnName(i)) ?? 0])) as Record<
    StyleName,
    number
  >
}

function aroundCells(xml: string, sheet: Sheet): [string, string] {
  const [before, after] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s)
  if (before === undefined || after === undefined) throw new Error('a sheet without a place for its cells')
  const dimension = `<dimension ref="A1:${lastCell(sheet)}"/>`
  return [`${before.replace(/<dimension [^>]*>/, dimension)}<sheetData>`, `</sheetData>${after}`]
}

function* pieces(before: string, between: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* between
  yield after
}

function sheetOf(sheet: Sheet, { footer }: Book, cells: Map<string, LibraryCell>): WriteSheet {
  const { widths } = sheet
  const { frozen, hidden, orientation, tab } = sheet.options
  const merges = sheet.merged.map(({ row, from, to }) => ({ startRow: row, startCol: from, endRow: row, endCol: to }))
  return {
    name: sheet.name,
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: frozen,
    merges,
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

const scaled = { kr: '#,##0', tkr: '#,##0,', mnkr: '#,##0.0,,' } as const

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

/**
 * `wanted`: only these sheets. Throws what the library throws: whoever calls has looked at the container first
 * (shared/import/zipGuard.ts).
 */
export async function readXlsxFile(
  bytes: Uint8Array,
  wanted: (sheet: string) => boolean = () => true,
): Promise<ReadSheet[]> {
  const book = await readXlsx(bytes, { sheets: ({ name }) => wanted(name) })
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

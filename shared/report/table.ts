// Neutral reports: what stands on the paper, before any format. Screens, HTML, CSV and DOCX all start from these.
// Amounts stay in whole öre until a format writes them, so that every format can say how far it rounds.
// Example: amount(-9_217_655) in a table in tkr is written −92 on paper and -92,17655 in CSV.
import type { PaperChart } from '../charts/data.ts'
import type { Language } from '../language/index.ts'
import { formatMoney, formatNumber, formatPercent, type MoneyUnit, noNumber } from '../numbers.ts'

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  /** öre; null: could not be calculated. `sign`: a difference, gains with a plus. */
  | { readonly kind: 'amount'; readonly öre: number | null; readonly sign?: boolean }
  | { readonly kind: 'number'; readonly value: number | null; readonly decimals?: number }
  | { readonly kind: 'percent'; readonly fraction: number | null }
  /** A year, or none: "2013", "–". Never grouped as 2 013. */
  | { readonly kind: 'year'; readonly year: number | null }
  | { readonly kind: 'empty' }

export interface Column {
  readonly heading: string
  readonly kind: 'text' | 'figure'
  /** Net effects: losses stand out. */
  readonly toned?: boolean
}

/** Neighbouring columns under one heading, e.g. a scenario; '' stands without. */
export interface ColumnGroup {
  readonly heading: string
  readonly columns: number
}

export interface Row {
  readonly kind: 'department' | 'subtotal' | 'total' | 'line'
  readonly cells: readonly TableCell[]
}

export interface Table {
  readonly caption: string
  /** Absent: columns stand without groups. */
  readonly groups?: readonly ColumnGroup[]
  /** The first column names the row. */
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly notes?: readonly string[]
}

export type Block =
  | { readonly kind: 'sentence'; readonly text: string; readonly lead?: boolean }
  /** Opens a part of the section, e.g. one service; stays with what follows. */
  | { readonly kind: 'heading'; readonly text: string }
  /** `dense`: in two columns where the format has them. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly dense?: boolean }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'charts'; readonly charts: readonly PaperChart[] }

export interface Section {
  /** '' for the opening, which stands under the title. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

export interface Report {
  readonly title: string
  readonly subtitle: string
  /** Title block: label and what it says; empty ones are left out by whoever makes the report. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly unit: MoneyUnit
  readonly language: Language
  readonly orientation: 'portrait' | 'landscape'
  /** Set close, or very close, to keep to one page. */
  readonly density?: 'dense' | 'crowded' | 'packed'
  readonly sections: readonly Section[]
  /** Stands last: rounding, what is illustrative. */
  readonly footnotes: readonly string[]
}

export const textCell = (text: string): TableCell => ({ kind: 'text', text })
export const amount = (öre: number | null): TableCell => ({ kind: 'amount', öre })
export const difference = (öre: number | null): TableCell => ({ kind: 'amount', öre, sign: true })
export const number = (value: number | null, decimals?: number): TableCell =>
  decimals === undefined ? { kind: 'number', value } : { kind: 'number', value, decimals }
export const percent = (fraction: number | null): TableCell => ({ kind: 'percent', fraction })
export const yearCell = (year: number | null): TableCell => ({ kind: 'year', year })
export const emptyCell: TableCell = { kind: 'empty' }

export const textColumn = (heading: string): Column => ({ heading, kind: 'text' })
export const figureColumn = (heading: string, toned = false): Column =>
  toned ? { heading, kind: 'figure', toned } : { heading, kind: 'figure' }
export const row = (cells: readonly TableCell[], kind: Row['kind'] = 'line'): Row => ({ kind, cells })

/** null: a part could not be calculated, and so neither can the sum. */
export function sumOfÖre(amounts: readonly (number | null)[]): number | null {
  let sum = 0
  for (const öre of amounts) {
    if (öre === null) return null
    sum += öre
  }
  return sum
}

/** A row of amounts by year that ends with their sum. */
export function yearsRow(name: string, amounts: readonly (number | null)[], kind: Row['kind'] = 'line'): Row {
  return row([textCell(name), ...amounts.map(amount), amount(sumOfÖre(amounts))], kind)
}

/** As people read it, rounded to the unit. */
export function formatCell(cell: TableCell, unit: MoneyUnit, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'amount':
      return formatMoney(cell.öre, unit, language, cell.sign ? { sign: true } : {})
    case 'number':
      return formatNumber(cell.value, language, cell.decimals)
    case 'percent':
      return formatPercent(cell.fraction, language, 1)
    case 'year':
      return cell.year === null ? noNumber : String(cell.year)
    case 'empty':
      return ''
  }
}

/** Whether some figure of the report is written rounded, which the reader must be told. */
export function isRounded({ sections, unit }: Pick<Report, 'sections' | 'unit'>): boolean {
  const step = { kr: 100, tkr: 100_000, mnkr: 10_000_000 }[unit]
  return sections
    .flatMap(({ blocks }) => blocks)
    .some(
      (block) =>
        block.kind === 'table' &&
        block.table.rows.some(({ cells }) =>
          cells.some((cell) => cell.kind === 'amount' && cell.öre !== null && cell.öre % step !== 0),
        ),
    )
}

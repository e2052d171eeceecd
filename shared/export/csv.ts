// A report's tables as CSV for Excel in Swedish: semicolons, a byte order mark, CRLF, decimal comma, no grouping.
// Amounts keep every öre whatever the unit. Text that a spreadsheet would run as a formula gets an apostrophe first.
// Example: amount(-9_217_655) in tkr → -92,17655; the text "=1+1" → '=1+1.

import { text } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'
import type { Report, Table, TableCell } from '../report/table.ts'

const decimals: Readonly<Record<MoneyUnit, number>> = { kr: 2, tkr: 5, mnkr: 8 }

export function toCsv(reports: Report | readonly Report[]): string {
  const all = 'sections' in reports ? [reports] : reports
  const lines = all.flatMap((report) => [...linesOf(report), []]).slice(0, -1)
  return `\ufeff${lines.map((line) => line.join(';')).join('\r\n')}\r\n`
}

function linesOf(report: Report): string[][] {
  const { title, subtitle, facts, sections, footnotes, unit, language } = report
  return [
    [safeText(title)],
    [safeText(subtitle)],
    ...facts.map((fact) => [safeText(fact.label), safeText(fact.text)]),
    ...sections.flatMap(({ heading, blocks }) => [
      [],
      ...(heading === '' ? [] : [[safeText(heading)]]),
      ...blocks.flatMap((block): string[][] => {
        if (block.kind === 'sentence' || block.kind === 'heading') return [[safeText(block.text)]]
        if (block.kind === 'list') return block.items.map((item) => [safeText(item)])
        return block.kind === 'table' ? tableLines(block.table, unit) : []
      }),
    ]),
    [],
    // Nothing is rounded here.
    ...footnotes.filter((note) => note !== text(language, 'report.rounded')).map((note) => [safeText(note)]),
  ]
}

function tableLines({ caption, groups, columns, rows, notes = [] }: Table, unit: MoneyUnit): string[][] {
  const groupHeadings = groups?.flatMap((group) => Array.from({ length: group.columns }, () => safeText(group.heading)))
  return [
    [safeText(caption)],
    ...(groupHeadings ? [groupHeadings] : []),
    columns.map(({ heading }) => safeText(heading)),
    ...rows.map(({ cells }) => cells.map((cell) => cellText(cell, unit))),
    ...notes.map((note) => [safeText(note)]),
  ]
}

function cellText(cell: TableCell, unit: MoneyUnit): string {
  switch (cell.kind) {
    case 'text':
      return safeText(cell.text)
    case 'amount':
      return cell.öre === null ? '' : shifted(cell.öre, decimals[unit])
    case 'number':
      return cell.value === null ? '' : String(cell.value).replace('.', ',')
    case 'percent':
      return cell.fraction === null ? '' : String(cell.fraction).replace('.', ',')
    case 'year':
      return cell.year === null ? '' : String(cell.year)
    case 'empty':
      return ''
  }
}

/** Whole öre as a decimal number of the unit, digit by digit. A present value, which is no whole öre, is rounded to one. */
function shifted(öre: number, places: number): string {
  const digits = BigInt(Math.round(Math.abs(öre)))
    .toString()
    .padStart(places + 1, '0')
  const whole = digits.slice(0, -places)
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const text = fraction === '' ? whole : `${whole},${fraction}`
  return öre < 0 && text !== '0' ? `-${text}` : text
}

/** Quoted where needed, and never a formula. */
export function safeText(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

// A series in a row: one column for all years, and a column for each year; and a column that says which year.
// Example: columns [Alla år, 2013], cells ['', '960'] → the year 2013 alone is set; an empty cell changes nothing.
import type { Cell, Series } from '../../cell.ts'
import type { Model } from '../../document/schema.ts'
import { toTyped } from '../../formula/input.ts'
import { type Language, text } from '../../language/index.ts'
import type { Place } from '../../problem.ts'
import { problem } from '../../problem.ts'
import { numberText } from '../number.ts'
import type { Source, SourceRow } from './target.ts'

export interface SeriesAt {
  readonly place: Place
  readonly old: Series | undefined
  readonly unit: string
  /** Below 0 says nothing: it is taken, with a warning. */
  readonly positive: boolean
  /** Before the year, where a row sets several series. */
  readonly what?: string
}

/** Every cell of the row that belongs to the series. */
export function takeSeries(source: Source, from: SourceRow, at: SeriesAt, valueRole = 'value'): void {
  const year = from.year()
  if (year === undefined) return
  const own = from.column(valueRole)
  if (own !== null) takeCell(source, from, at, own, year)
  if (valueRole === 'value') for (const one of source.years) takeCell(source, from, at, one.column, one.year)
}

function takeCell(source: Source, from: SourceRow, at: SeriesAt, column: number, year: number | null): void {
  const cell = from.number(column, at.unit, true)
  if (cell === null) return
  if (at.positive && typeof cell === 'number' && cell < 0)
    from.row.warn(problem('import-negative', '', {}, 'warning'), column)
  const when = year === null ? text(source.choices.language, 'import.everyYear') : String(year)
  from.row.cell(at.place, at.old, year, cell, at.what ? `${at.what}, ${when}` : when, at.unit, column)
}

export function periodOf({ settings }: Model): number[] {
  return Array.from({ length: settings.lastYear - settings.firstYear + 1 }, (_, i) => settings.firstYear + i)
}

/** All years, then each: as they would be imported. */
export function seriesTexts(
  series: Series | undefined,
  years: readonly number[],
  unit: string,
  language: Language,
): string[] {
  if (series === undefined) return ['', ...years.map(() => '')]
  if (typeof series !== 'object') return [cellText(series, unit, language), ...years.map(() => '')]
  return [
    '',
    ...years.map((year) => {
      const cell = series[String(year)]
      return cell === undefined ? '' : cellText(cell, unit, language)
    }),
  ]
}

export function cellText(cell: Cell, unit: string, language: Language): string {
  if (typeof cell === 'number') return numberText(cell, unit)
  return cell.startsWith('=') ? toTyped(cell, language) : cell
}

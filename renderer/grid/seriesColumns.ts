// A series as columns: one for every year alike, then one a year.
import { type Cell, isFormula } from '../../shared/cell.ts'
import { isDistribution, nominalOf } from '../../shared/document/distribution.ts'
import { type Json, setSeriesCell, setValue } from '../../shared/document/edit.ts'
import type { AssumptionValue, Distribution, Model } from '../../shared/document/schema.ts'
import { type Language, text } from '../../shared/language/index.ts'
import { shownNumber } from '../../shared/numbers.ts'
import type { Place } from '../../shared/problem.ts'
import { cellShown, cellTyped, sameTyped, valueTyped } from './cellText.ts'
import type { GridCell, GridColumn } from './column.ts'

interface SeriesOptions<Row> {
  readonly id: string
  readonly group: string
  readonly language: Language
  readonly document: Model
  readonly everyYear: string
  readonly place: (row: Row) => Place
  readonly what: (row: Row) => string
  readonly read: (row: Row) => AssumptionValue | null | undefined
  readonly unit: (row: Row) => string
  /** A column of its own holds it. */
  readonly unitElsewhere?: boolean
  readonly editable?: (row: Row) => boolean
  readonly width?: number
  /** Every year alike may also be a distribution; the years then show its nominal value. */
  readonly distributions?: boolean
  readonly total?: 'sum'
  /** A field that may be absent: emptying "every year" removes it. */
  readonly empty?: null | undefined
  /** Values of formula cells by year, from the last calculation. */
  readonly evaluated?: (row: Row, year: number) => number | 'byDepartment' | null
}

/**
 * A series as columns: one for every year alike, then one a year. A series that is one cell stands in the first and is
 * echoed in the others; typing in a year gives that year a cell of its own. A distribution is echoed by its nominal value.
 */
export function seriesColumns<Row>(options: SeriesOptions<Row>): GridColumn<Row>[] {
  const { document, language, place, what, read, unit, editable, group } = options
  const { firstYear, lastYear } = document.settings
  const years = Array.from({ length: Math.max(0, Math.min(lastYear - firstYear + 1, 100)) }, (_, i) => firstYear + i)
  const common = { group, kind: 'number' as const, exact: true, ...(editable ? { editable } : {}) }
  const every: GridColumn<Row> = {
    ...common,
    id: `${options.id}.every`,
    header: options.everyYear,
    width: options.distributions ? 170 : 120,
    ...(options.distributions ? { takesDistribution: true } : {}),
    showsUnit: !options.unitElsewhere,
    cell(row) {
      const series = read(row)
      const byYear = typeof series === 'object' && !isDistribution(series)
      return { ...cellShown(byYear ? '' : (series ?? ''), unit(row), language), place: place(row) }
    },
    edit(row, typed) {
      const series = read(row)
      const cell = options.distributions
        ? valueTyped(typed, unit(row), language)
        : cellTyped(typed, unit(row), language)
      if (cell === '' && typeof series === 'object' && series !== null && !isDistribution(series)) return null
      if (isDistribution(series) && sameTyped(typed, every.cell(row).typed, unit(row), language)) return null
      const value = cell === '' ? ('empty' in options ? options.empty : 0) : cell
      if (Object.is(value, series)) return null
      return setValue(place(row), value as Json, what(row))
    },
  }
  /** What the years stand on: a distribution is its nominal value in each. */
  const byYear = (row: Row) => {
    const value = read(row)
    if (isDistribution(value)) return { series: nominalCell(value), own: false } as const
    return typeof value === 'object' && value !== null
      ? ({ series: value as Readonly<Record<string, Cell>>, own: true } as const)
      : ({ series: value, own: false } as const)
  }
  const perYear = years.map(
    (year): GridColumn<Row> => ({
      ...common,
      id: `${options.id}.${year}`,
      header: String(year),
      width: options.width ?? 92,
      ...(options.total ? { total: options.total } : {}),
      cell(row) {
        const { series, own } = byYear(row)
        const cell = own ? (series[String(year)] ?? '') : (series ?? '')
        const at = cellShown(cell, unit(row), language)
        const value = typeof cell === 'string' && isFormula(cell) ? (options.evaluated?.(row, year) ?? null) : null
        const result: GridCell =
          value === null
            ? at
            : value === 'byDepartment'
              ? { ...at, shown: text(language, 'grid.byDepartment') }
              : { ...at, shown: shownNumber(value, unit(row), language), number: value }
        if (own) return { ...result, place: `${place(row)}/${year}` }
        return { ...result, place: place(row), tone: cell === '' ? 'empty' : 'inherited' }
      },
      edit(row, typed) {
        const { series, own } = byYear(row)
        const cell = cellTyped(typed, unit(row), language)
        const old = own ? series[String(year)] : (series ?? '')
        if (Object.is(cell, old) || (cell === '' && old === undefined)) return null
        if (cell === '' && own) return setValue(`${place(row)}/${year}`, undefined, `${what(row)} ${year}`)
        if (own) return setValue(`${place(row)}/${year}`, cell, `${what(row)} ${year}`)
        return setSeriesCell(document, place(row), year, cell === '' ? undefined : cell, `${what(row)} ${year}`)
      },
    }),
  )
  return [every, ...perYear]
}

/** '' where it makes no sense. */
function nominalCell(value: Distribution): Cell {
  const nominal = nominalOf(value)
  return Number.isFinite(nominal) ? nominal : ''
}

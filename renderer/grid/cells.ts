// Cells of a document as columns: text, numbers and formulas, choices, series by year.
import { type Cell, isFormula, type Series } from '../../shared/cell.ts'
import { type Edit, setSeriesCell, setValue } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { toCanonical, toTyped } from '../../shared/formula/input.ts'
import { type Language, text } from '../../shared/language/index.ts'
import { formatNumber, formatPercent, parseAmount, parseNumber, typedNumber } from '../../shared/numbers.ts'
import type { Place } from '../../shared/problem.ts'
import type { Choice, GridCell, GridColumn } from './column.ts'

/** '%' is a fraction shown as a percentage; money is stored in kr. */
export function cellShown(cell: Cell, unit: string, language: Language): GridCell {
  const common = { place: null, unit }
  if (typeof cell === 'number') {
    const percent = unit === '%'
    return {
      ...common,
      typed: percent ? typedPercent(cell, language) : typedNumber(cell, language),
      shown: percent ? formatPercent(cell, language) : formatNumber(cell, language),
      number: cell,
      tone: 'number',
    }
  }
  const typed = isFormula(cell) ? toTyped(cell, language) : cell
  const tone = isFormula(cell) ? 'formula' : cell === '' ? 'empty' : 'text'
  return { ...common, typed, shown: typed, number: null, tone }
}

/** 0.3846 → '38,46 %': shifted in decimal text, so that typing it back gives the same number. */
function typedPercent(fraction: number, language: Language): string {
  const hundredfold = Number((fraction * 100).toPrecision(15))
  return `${typedNumber(hundredfold, language)} %`
}

/**
 * What typed text means in a cell; '' for none.
 * Text that is no number is kept as typed, and becomes a problem at its place.
 */
export function cellTyped(typed: string, unit: string, language: Language): Cell {
  const trimmed = typed.trim()
  if (trimmed.startsWith('=')) return toCanonical(trimmed, language)
  if (trimmed === '') return ''
  if (unit === '%') {
    const number = parseNumber(trimmed, language)
    // As in Excel: 25 becomes 25 %, while 0,25 is taken as the fraction it is.
    if (number === null || trimmed.endsWith('%') || Math.abs(number) < 1) return number ?? trimmed
    return parseNumber(`${trimmed} %`, language) ?? trimmed
  }
  if (unit === 'kr') return parseAmount(trimmed, 'kr', language) ?? trimmed
  const bare =
    unit !== '' && trimmed.toLowerCase().endsWith(` ${unit.toLowerCase()}`) ? trimmed.slice(0, -unit.length) : trimmed
  return parseNumber(bare, language) ?? trimmed
}

interface At<Row> {
  readonly id: string
  readonly header: string
  readonly group?: string
  readonly width?: number
  readonly frozen?: boolean
  readonly grows?: boolean
  readonly editable?: (row: Row) => boolean
  readonly tip?: string
  readonly total?: 'sum'
  /** Where the value stands. */
  readonly place: (row: Row) => Place
  /** What a change is called: 'Drift · Belopp'. */
  readonly what: (row: Row) => string
}

function base<Row>({ id, header, group, width, frozen, grows, editable, tip, total }: At<Row>, standard: number) {
  return {
    id,
    header,
    width: width ?? standard,
    ...(group === undefined ? {} : { group }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(grows === undefined ? {} : { grows }),
    ...(editable === undefined ? {} : { editable }),
    ...(tip === undefined ? {} : { tip }),
    ...(total === undefined ? {} : { total }),
  }
}

export function textColumn<Row>(
  options: At<Row> & { readonly read: (row: Row) => string; readonly write?: (row: Row, text: string) => Edit | null },
): GridColumn<Row> {
  const { place, what, read, write } = options
  return {
    ...base(options, 180),
    kind: 'text',
    cell: (row) => textCell(read(row), place(row)),
    edit: (row, typed) => {
      if (typed === read(row)) return null
      return write ? write(row, typed) : setValue(place(row), typed, what(row))
    },
  }
}

export function textCell(text: string, place: Place | null = null): GridCell {
  return { place, typed: text, shown: text, number: null, tone: text === '' ? 'empty' : 'text', unit: '' }
}

/** One cell: a number or a formula. `optional`: an empty cell removes the field (value null or absent). */
export function cellColumn<Row>(
  options: At<Row> & {
    readonly language: Language
    readonly read: (row: Row) => Cell | null | undefined
    readonly unit: (row: Row) => string
    /** What an emptied cell holds. */
    readonly empty?: null | undefined | 0 | ''
    readonly write?: (row: Row, cell: Cell) => Edit | null
  },
): GridColumn<Row> {
  const { place, what, read, unit, language, write } = options
  const empty = 'empty' in options ? options.empty : 0
  return {
    ...base(options, 110),
    kind: 'number',
    cell: (row) => ({ ...cellShown(read(row) ?? '', unit(row), language), place: place(row) }),
    edit: (row, typed) => {
      const cell = cellTyped(typed, unit(row), language)
      const value = cell === '' ? empty : cell
      if (Object.is(value, read(row))) return null
      if (write && value !== null && value !== undefined) return write(row, value)
      return setValue(place(row), value, what(row))
    },
  }
}

/** A whole number such as a year, or nothing; what is no whole number in the range makes no change. */
export function wholeNumberColumn<Row>(
  options: At<Row> & {
    readonly read: (row: Row) => number | null | undefined
    readonly least: number
    readonly most: number
    /** What an emptied cell holds. */
    readonly empty: null | undefined | 0
    readonly write?: (row: Row, value: number | null | undefined) => Edit | null
  },
): GridColumn<Row> {
  const { place, what, read, write, least, most, empty } = options
  return {
    ...base(options, 90),
    kind: 'number',
    cell(row) {
      const value = read(row)
      const text = value === null || value === undefined ? '' : String(value).replace('-', '\u2212')
      return { place: place(row), typed: text, shown: text, number: null, tone: text ? 'number' : 'empty', unit: '' }
    },
    edit(row, typed) {
      const number = typed.trim() === '' ? empty : parseNumber(typed)
      if (typeof number === 'number' && !(Number.isInteger(number) && number >= least && number <= most)) return null
      if (typed.trim() !== '' && typeof number !== 'number') return null
      if (Object.is(number, read(row))) return null
      return write ? write(row, number) : setValue(place(row), number, what(row))
    },
  }
}

export function choiceColumn<Row>(
  options: At<Row> & {
    readonly read: (row: Row) => string
    readonly choices: (row: Row) => readonly Choice[]
    readonly write?: (row: Row, value: string) => Edit | null
  },
): GridColumn<Row> {
  const { place, what, read, choices, write } = options
  return {
    ...base(options, 150),
    kind: 'choice',
    choices,
    cell(row) {
      const value = read(row)
      const label = choices(row).find((choice) => choice.value === value)?.label ?? value
      return { ...textCell(label, place(row)), tone: value === '' ? 'empty' : 'text' }
    },
    edit(row, typed) {
      const wanted = typed.trim().toLowerCase()
      const choice =
        choices(row).find(({ label }) => label.toLowerCase() === wanted) ??
        choices(row).find(({ label }) => wanted !== '' && label.toLowerCase().startsWith(wanted))
      if (!choice || choice.value === read(row)) return null
      return write ? write(row, choice.value) : setValue(place(row), choice.value, what(row))
    },
  }
}

export function booleanColumn<Row>(
  options: At<Row> & {
    readonly read: (row: Row) => boolean
    readonly yes: string
    readonly no: string
    readonly write?: (row: Row, value: boolean) => Edit | null
  },
): GridColumn<Row> {
  const { place, what, read, yes, no, write } = options
  return choiceColumn({
    ...options,
    read: (row) => (read(row) ? 'yes' : 'no'),
    choices: () => [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ],
    write: (row, value) => (write ? write(row, value === 'yes') : setValue(place(row), value === 'yes', what(row))),
  })
}

interface SeriesOptions<Row> {
  readonly id: string
  readonly group: string
  readonly language: Language
  readonly document: Model
  readonly everyYear: string
  readonly place: (row: Row) => Place
  readonly what: (row: Row) => string
  readonly read: (row: Row) => Series | null | undefined
  readonly unit: (row: Row) => string
  readonly editable?: (row: Row) => boolean
  readonly width?: number
  readonly total?: 'sum'
  /** A field that may be absent: emptying "every year" removes it. */
  readonly empty?: null | undefined
  /** Values of formula cells by year, from the last calculation. */
  readonly evaluated?: (row: Row, year: number) => number | 'byDepartment' | null
}

/**
 * A series as columns: one for every year alike, then one a year. A series that is one cell stands in the first and is
 * echoed in the others; typing in a year gives that year a cell of its own.
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
    width: 120,
    cell(row) {
      const series = read(row)
      const shown = cellShown(series === null || typeof series === 'object' ? '' : (series ?? ''), unit(row), language)
      return { ...shown, place: place(row) }
    },
    edit(row, typed) {
      const series = read(row)
      const cell = cellTyped(typed, unit(row), language)
      if (cell === '' && typeof series === 'object' && series !== null) return null
      const value = cell === '' ? ('empty' in options ? options.empty : 0) : cell
      if (Object.is(value, series)) return null
      return setValue(place(row), value, what(row))
    },
  }
  const perYear = years.map(
    (year): GridColumn<Row> => ({
      ...common,
      id: `${options.id}.${year}`,
      header: String(year),
      width: options.width ?? 86,
      ...(options.total ? { total: options.total } : {}),
      cell(row) {
        const series = read(row)
        const own = typeof series === 'object' && series !== null
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
        const series = read(row)
        const own = typeof series === 'object' && series !== null
        const cell = cellTyped(typed, unit(row), language)
        const old = own ? series[String(year)] : (series ?? '')
        if (Object.is(cell, old) || (cell === '' && old === undefined)) return null
        if (cell === '' && own) return setValue(`${place(row)}/${year}`, undefined, `${what(row)} ${year}`)
        return setSeriesCell(document, place(row), year, cell === '' ? 0 : cell, `${what(row)} ${year}`)
      },
    }),
  )
  return [every, ...perYear]
}

/** A calculated number as it is shown in a cell: as many decimals as say something. */
export function shownNumber(value: number, unit: string, language: Language): string {
  if (unit === '%') return formatPercent(value, language)
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= (unit === 'kr' ? 100 : 10_000)) return formatNumber(value, language, 0)
  return formatNumber(value, language, size >= 100 ? 1 : 2)
}

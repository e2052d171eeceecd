// Fields of a document as columns: text, a number or formula, a whole number, a choice, yes or no.
import type { Cell } from '../../shared/cell.ts'
import { type Edit, setValue } from '../../shared/document/edit.ts'
import type { Language } from '../../shared/language/index.ts'
import { parseNumber } from '../../shared/numbers.ts'
import type { Place } from '../../shared/problem.ts'
import { cellShown, cellTyped, textCell } from './cellText.ts'
import type { Choice, GridColumn } from './column.ts'

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
    showsUnit: true,
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
      // Of 'department:slk-it' that is gone only the id says anything to a person.
      const label = choices(row).find((choice) => choice.value === value)?.label ?? value.replace(/^\w+:/, '')
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

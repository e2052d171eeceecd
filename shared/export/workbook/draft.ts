// What every part of the workbook is made with: the calculation it must agree with, its words, and the list of inputs.
// All sheets with years have them in the same columns, from F, so that a column is a year in the whole workbook.
import type { Calculation } from '../../calculation/calculate.ts'
import type { Frame } from '../../calculation/frame.ts'
import type { Model } from '../../document/schema.ts'
import { type Language, type MessageKey, type MessageValues, text } from '../../language/index.ts'
import type { Place } from '../../problem.ts'
import { columnName, type Formula, number, type Told } from './formula.ts'
import { type Names, newNames } from './names.ts'
import { type Cell, Sheet, type SheetOptions } from './sheet.ts'
import type { StyleName } from './styles.ts'

/** Where one number for all years stands; the years follow. */
export const allYears = 4
export const firstYear = 5
/** Where every sheet has its row of years, counted from 0. */
export const yearRow = 4

/** A cell a person may change, and what it is in the model. */
export interface Input {
  readonly place: Place
  readonly cell: Cell
}

export class Draft {
  readonly document: Model
  readonly calculation: Calculation
  readonly frame: Frame
  readonly language: Language
  readonly names: Names = newNames()
  readonly sheets: Sheet[] = []
  readonly inputs: Input[] = []
  readonly named: { readonly name: string; readonly range: string }[] = []
  /** Cells whose value could not be said as a formula. */
  values = 0

  constructor(document: Model, calculation: Calculation, language: Language) {
    this.document = document
    this.calculation = calculation
    this.frame = calculation.frame
    this.language = language
  }

  readonly t = (key: MessageKey, values?: MessageValues): string => text(this.language, key, values)

  get years(): readonly number[] {
    return this.frame.years
  }

  /** The column after the last year: the sum of the period. */
  get totalColumn(): number {
    return firstYear + this.years.length
  }

  sheet(name: string, options: SheetOptions): Sheet {
    const sheet = new Sheet(this.names.sheet(name), options, (value) => this.instead(value))
    this.sheets.push(sheet)
    return sheet
  }

  /** Title, subtitle, and the row of years that stays in sight. */
  opening(
    sheet: Sheet,
    title: string,
    subtitle: string,
    labels: readonly string[],
    last: readonly string[] = [],
  ): void {
    sheet.put(0, 0, title, 'title')
    sheet.put(1, 0, subtitle, 'subtitle')
    sheet.heights.set(0, 26)
    for (let column = 0; column < firstYear; column++) sheet.put(yearRow, column, labels[column] ?? '', 'heading')
    this.years.forEach((year, y) => {
      sheet.put(yearRow, firstYear + y, year, 'year')
    })
    last.forEach((label, i) => {
      sheet.put(
        yearRow,
        this.totalColumn + i,
        label,
        i === 0 && label === this.t('workbook.total') ? 'headingRight' : 'headingAside',
      )
    })
  }

  name(cell: Cell, wanted: string): Cell {
    const name = this.names.cell(wanted)
    this.named.push({ name, range: `${cell.sheet.quoted}!$${columnName(cell.column)}$${cell.row + 1}` })
    cell.name = name
    return cell
  }

  nameRange(from: Cell, to: Cell, wanted: string): string {
    const name = this.names.cell(wanted)
    const address = (cell: Cell) => `$${columnName(cell.column)}$${cell.row + 1}`
    this.named.push({ name, range: `${from.sheet.quoted}!${address(from)}:${address(to)}` })
    return name
  }

  /** A number that is entered. `name`: what formulas call it; absent: by its address. */
  input(sheet: Sheet, row: number, column: number, value: number, place: Place, style: StyleName, name?: string): Cell {
    const cell = sheet.put(row, column, value, style)
    if (name !== undefined) this.name(cell, name)
    this.inputs.push({ place, cell })
    return cell
  }

  /** The calculated value where no formula gives it, told at its cell. */
  instead(value: number, told: string = this.t('workbook.told')): Told {
    this.values++
    return { value, told }
  }

  /** As `agreed`, for kronor that must be right to the öre. `expected` in öre. */
  agreedMoney(formula: Formula, expected: number): Formula | Told | number {
    if (Number.isNaN(expected)) return Number.NaN
    if (Math.abs(formula.value - expected / 100) < 0.004) return formula
    return this.instead(expected / 100)
  }

  /**
   * A formula that must give what the calculation gives; where it does not, the calculated value stands instead and is
   * counted, so that the reader is told.
   */
  agreed(formula: Formula, expected: number, told?: string): Formula | Told | number {
    if (Number.isNaN(expected)) return Number.NaN
    if (Math.abs(formula.value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))) return formula
    return this.instead(expected, told)
  }
}

/** A number that is no cell of its own in a formula. */
export function literal(value: number): Formula {
  return number(value)
}

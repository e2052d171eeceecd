// A spreadsheet formula while it is made: a small tree that knows its own value, so that what a cell shows before anyone
// recalculates is what its formula gives. Text is written when the formula is put on a sheet.
// Example: round(times(ref(price), ref(count))) → "ROUND(B4*C4,2)", value 1234.5.
import { toÖre } from '../../money.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface Formula {
  /** A comparison is 1 or 0. */
  readonly value: number
  readonly binds: number
  write(on: Sheet): string
}

/** A value where a formula would stand, and what is said about that at the cell. */
export interface Told {
  readonly value: number
  readonly told: string
}

/** Neighbouring cells of one row or one column. */
export interface Range {
  readonly cells: readonly Cell[]
  write(on: Sheet): string
}

const [comparing, adding, multiplying, raising, negating, whole] = [1, 2, 3, 4, 5, 6]

export function number(value: number): Formula {
  return { value, binds: value < 0 ? negating : whole, write: () => String(value).toUpperCase() }
}

export const zero = number(0)
export const one = number(1)

export function ref(cell: Cell): Formula {
  return { value: numberIn(cell), binds: whole, write: (on) => cell.name ?? addressOn(cell, on) }
}

export function numberIn(cell: Cell): number {
  return typeof cell.content === 'number' ? cell.content : cell.content === null ? 0 : Number.NaN
}

function addressOn({ sheet, row, column }: Cell, on: Sheet): string {
  const address = `${columnName(column)}${row + 1}`
  return sheet === on ? address : `${sheet.quoted}!${address}`
}

/** `name`: what the range is called in the workbook. */
export function range(cells: readonly Cell[], name?: string): Range {
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) throw new Error('a range without cells')
  if (last.row - first.row + last.column - first.column !== cells.length - 1)
    throw new Error(`a range with cells that are not neighbours: ${first.sheet.name} ${first.row + 1}–${last.row + 1}`)
  const end = `${columnName(last.column)}${last.row + 1}`
  return {
    cells,
    write: (on) => name ?? (first === last ? addressOn(first, on) : `${addressOn(first, on)}:${end}`),
  }
}

function within(part: Formula, binds: number, on: Sheet): string {
  return part.binds < binds ? `(${part.write(on)})` : part.write(on)
}

/** A formula of other sheets' cells only, written once. */
export function written(formula: Formula): Formula {
  if (formula === zero) return zero
  let text: string | undefined
  return {
    value: formula.value,
    binds: formula.binds,
    write(on) {
      text ??= formula.write(on)
      return text
    },
  }
}

const isNumber = (part: Formula, value: number) => part.value === value && (part === zero || part === one)

export function plus(...parts: readonly Formula[]): Formula {
  const terms = parts.filter((part) => part !== zero)
  const [first] = terms
  if (!first) return zero
  if (terms.length === 1) return first
  return {
    value: terms.reduce((sum, { value }) => sum + value, 0),
    binds: adding,
    write: (on) => terms.map((term, i) => within(term, i === 0 ? adding : adding + 1, on)).join('+'),
  }
}

export function minus(from: Formula, ...parts: readonly Formula[]): Formula {
  const terms = parts.filter((part) => part !== zero)
  if (terms.length === 0) return from
  return {
    value: terms.reduce((left, { value }) => left - value, from.value),
    binds: adding,
    write: (on) =>
      `${from === zero ? '' : within(from, adding, on)}-${terms.map((term) => within(term, adding + 1, on)).join('-')}`,
  }
}

/** What is known to be 0 or 1 is left out. */
export function times(...parts: readonly Formula[]): Formula {
  if (parts.some((part) => part === zero)) return zero
  const factors = parts.filter((part) => !isNumber(part, 1))
  const [first] = factors
  if (!first) return one
  if (factors.length === 1) return first
  return {
    value: factors.reduce((product, { value }) => product * value, 1),
    binds: multiplying,
    write: (on) => factors.map((factor, i) => within(factor, i === 0 ? multiplying : multiplying + 1, on)).join('*'),
  }
}

export function over(a: Formula, b: Formula): Formula {
  return {
    value: finite(a.value / b.value),
    binds: multiplying,
    write: (on) => `${within(a, multiplying, on)}/${within(b, multiplying + 1, on)}`,
  }
}

export function power(a: Formula, b: Formula): Formula {
  return {
    value: finite(a.value ** b.value),
    binds: raising,
    write: (on) => `${within(a, whole, on)}^${within(b, whole, on)}`,
  }
}

export function negative(of: Formula): Formula {
  return { value: -of.value, binds: negating, write: (on) => `-${within(of, whole, on)}` }
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>'

export function compare(a: Formula, sign: Comparison, b: Formula): Formula {
  const known = !Number.isNaN(a.value) && !Number.isNaN(b.value)
  return {
    value: known ? Number(holds(a.value, sign, b.value)) : Number.NaN,
    binds: comparing,
    write: (on) => `${within(a, comparing + 1, on)}${sign}${within(b, comparing + 1, on)}`,
  }
}

function holds(a: number, sign: Comparison, b: number): boolean {
  switch (sign) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '=':
      return a === b
    case '<>':
      return a !== b
  }
}

export function when(condition: Formula, then: Formula, otherwise: Formula): Formula {
  const known = condition.value
  return {
    value: Number.isNaN(known) ? known : known !== 0 ? then.value : otherwise.value,
    binds: whole,
    write: (on) => `IF(${condition.write(on)},${then.write(on)},${otherwise.write(on)})`,
  }
}

export function call(name: string, value: number, ...parts: readonly (Formula | Range)[]): Formula {
  return { value, binds: whole, write: (on) => `${name}(${parts.map((part) => part.write(on)).join(',')})` }
}

/** Text as it stands, for a criterion or an answer in words. */
export function words(text: string): Formula {
  return { value: Number.NaN, binds: whole, write: () => `"${text.replaceAll('"', '""')}"` }
}

const kronor = (value: number) => toÖre(value) / 100

/** To whole öre, as the ledger does. */
export function round(of: Formula): Formula {
  return of === zero ? zero : call('ROUND', kronor(of.value), of, number(2))
}

export function sum(of: Range): Formula {
  return call('SUM', total(of), of)
}

function total({ cells }: Range): number {
  return cells.reduce((sum, cell) => sum + numberIn(cell), 0)
}

export function sumProduct(...ranges: readonly [Range, ...Range[]]): Formula {
  let value = 0
  for (let i = 0; i < ranges[0].cells.length; i++) {
    let product = 1
    for (const { cells } of ranges) {
      const cell = cells[i]
      product *= cell ? numberIn(cell) : Number.NaN
    }
    value += product
  }
  return call('SUMPRODUCT', value, ...ranges)
}

/** Σ over the cells of each product rounded to öre: SUMPRODUCT(ROUND(values*factor+…,2)). */
export function sumRounded(...pairs: readonly { readonly values: Range; readonly factor: Formula | Range }[]): Formula {
  const length = Math.max(...pairs.map(({ values }) => values.cells.length))
  let value = 0
  for (let i = 0; i < length; i++) {
    let unrounded = 0
    for (const { values, factor } of pairs) {
      const cell = values.cells[i]
      const by = 'cells' in factor ? factor.cells[i] : undefined
      unrounded +=
        (cell ? numberIn(cell) : Number.NaN) * (by ? numberIn(by) : 'value' in factor ? factor.value : Number.NaN)
    }
    value += kronor(unrounded)
  }
  return {
    value: kronor(value),
    binds: whole,
    write(on) {
      const terms = pairs.map(({ values, factor }) => {
        if (factor === one) return values.write(on)
        return `${values.write(on)}*${'cells' in factor ? factor.write(on) : within(factor, multiplying + 1, on)}`
      })
      return `SUMPRODUCT(ROUND(${terms.join('+')},2))`
    },
  }
}

/** Σ of `of` where the label beside is the wanted one. */
export function sumIf(labels: Range, label: Cell, of: Range): Formula {
  let value = 0
  of.cells.forEach((cell, i) => {
    if (labels.cells[i]?.content === label.content) value += numberIn(cell)
  })
  return call('SUMIF', value, labels, ref(label), of)
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}

const names: string[] = []

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = names[column]
  if (name === undefined) {
    name = ''
    for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
      name = String.fromCharCode(65 + ((left - 1) % 26)) + name
    names[column] = name
  }
  return name
}

// Numbers of a file, read with the decimal mark that the file as a whole shows.
// Example: a file that has "12,5" somewhere reads "1.234" as 1234; one that has "12.5" reads "1,234" as 1234.
import type { Cell } from '../cell.ts'
import { toCanonical } from '../formula/input.ts'
import type { Language } from '../language/index.ts'
import { type MoneyUnit, parseAmount, parseInUnit, typedInUnit } from '../numbers.ts'
import { type Problem, problem } from '../problem.ts'
import { type Raw, rawText, type Table } from './table.ts'

export type DecimalMark = ',' | '.'

export interface Decimals {
  /** null: nothing in the file says which. */
  readonly mark: DecimalMark | null
  /** A number that could be read either way, when nothing says which; '' for none. */
  readonly doubtful: string
}

/** A mark before any number of digits but three can only be a decimal; so can the later of two. */
export function sniffDecimal(table: Pick<Table, 'rows'>): Decimals {
  let [comma, point, doubtful] = [0, 0, '']
  for (const row of table.rows.slice(0, 5000))
    for (const raw of row) {
      if (typeof raw !== 'string' || raw.length > 40 || !/^[^A-Za-z]*\d[.,]\d/.test(raw)) continue
      const text = raw.trim().replace(/[\s%]|kr$/g, '')
      if (
        /^[-+\u2212(]?[\d.]*,(?:\d{1,2}|\d{4,})\)?$|^[-+\u2212]?\d{1,3}(?:\.\d{3})+,\d+$|^[-+\u2212]?0,\d+$/.test(text)
      )
        comma++
      else if (
        /^[-+\u2212(]?[\d,]*\.(?:\d{1,2}|\d{4,})\)?$|^[-+\u2212]?\d{1,3}(?:,\d{3})+\.\d+$|^[-+\u2212]?0\.\d+$/.test(
          text,
        )
      )
        point++
      else if (doubtful === '' && /^[-+\u2212]?\d{1,3}[.,]\d{3}$/.test(text)) doubtful = text
    }
  if (comma === 0 && point === 0) return { mark: null, doubtful }
  return { mark: comma >= point ? ',' : '.', doubtful: '' }
}

export interface NumberOptions {
  readonly decimal: DecimalMark | null
  readonly language: Language
  /** What an amount without a unit of its own is in. */
  readonly amounts: MoneyUnit
  readonly formulas: boolean
}

/** What a cell of a number column gives; null: it is empty. `unit` '%': a fraction; 'kr': an amount. */
export function readNumber(raw: Raw | undefined, unit: string, options: NumberOptions): Cell | Problem | null {
  if (typeof raw === 'number') return unit === 'kr' ? scaled(raw, options.amounts) : raw
  if (typeof raw === 'boolean') return problem('import-no-number', '', { text: String(raw) })
  if (raw !== null && typeof raw === 'object') return problem('import-date', '', { text: raw.date })
  const text = rawText(raw)
  if (text === '' || text === '–' || text === '-') return null
  if (text.startsWith('=')) {
    if (!options.formulas) return problem('import-no-number', '', { text: short(text) })
    return toCanonical(text, options.language)
  }
  if (/^#[\p{Lu}/0-9!?]+$/u.test(text)) return problem('import-error-value', '', { text: short(text) })
  if (/^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text))
    return problem('import-date', '', { text: short(text) })
  return numberOf(text, unit, options) ?? problem('import-no-number', '', { text: short(text) })
}

function numberOf(text: string, unit: string, { decimal, amounts }: NumberOptions): number | null {
  // (1 234) is how ledgers write −1 234.
  const negative = /^\((.+)\)$/.exec(text)
  const plain = withMark(negative?.[1] ?? text, decimal)
  const value = unit === 'kr' ? parseAmount(plain, amounts) : parseInUnit(plain, unit, 'sv')
  return value === null || !negative ? value : -value
}

/** The other mark, where it can be one, groups thousands. */
function withMark(text: string, decimal: DecimalMark | null): string {
  if (decimal === ',')
    return /^[-+\u2212]?\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d*)?/.test(text) ? text.replaceAll('.', '') : text
  if (decimal === '.' && /^[-+\u2212]?\d{1,3}(?:,\d{3})+(?!\d)/.test(text)) return text.replaceAll(',', '')
  return text
}

const powers: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 }

function scaled(value: number, unit: MoneyUnit): number {
  return unit === 'kr' ? value : Number(`${value}e${powers[unit]}`)
}

function short(text: string): string {
  return text.slice(0, 80)
}

/** A number as this file's reader reads it back: exactly. */
export function numberText(value: number, unit: string): string {
  return typedInUnit(value, unit, 'sv')
}

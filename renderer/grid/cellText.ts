// A cell as text: how it is shown, and what typed text means.
import { type Cell, isFormula } from '../../shared/cell.ts'
import { toCanonical, toTyped } from '../../shared/formula/input.ts'
import type { Language } from '../../shared/language/index.ts'
import { formatNumber, formatPercent, parseAmount, parseNumber, typedNumber } from '../../shared/numbers.ts'
import type { Place } from '../../shared/problem.ts'
import type { GridCell } from './column.ts'

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

export function textCell(text: string, place: Place | null = null): GridCell {
  return { place, typed: text, shown: text, number: null, tone: text === '' ? 'empty' : 'text', unit: '' }
}

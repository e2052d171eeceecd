// A cell as text: how it is shown, and what typed text means. The value of an assumption may also be a distribution.
import { type Cell, isFormula } from '../../shared/cell.ts'
import { isDistribution, nominalOf } from '../../shared/document/distribution.ts'
import { distributionText, groupedDistribution, readDistribution } from '../../shared/document/distributionText.ts'
import type { Distribution } from '../../shared/document/schema.ts'
import { toCanonical, toTyped } from '../../shared/formula/input.ts'
import type { Language } from '../../shared/language/index.ts'
import { formatNumber, formatPercent, parseInUnit, typedInUnit } from '../../shared/numbers.ts'
import type { Place } from '../../shared/problem.ts'
import type { GridCell } from './column.ts'

/** '%' is a fraction shown as a percentage; money is stored in kr. */
export function cellShown(cell: Cell | Distribution, unit: string, language: Language): GridCell {
  const common = { place: null, unit }
  if (isDistribution(cell)) {
    const shown = groupedDistribution(cell, unit, language)
    const nominal = nominalOf(cell)
    return {
      ...common,
      typed: distributionText(cell, unit, language),
      shown,
      number: Number.isFinite(nominal) ? nominal : null,
      distribution: true,
      tone: 'distribution',
    }
  }
  if (typeof cell === 'number') {
    return {
      ...common,
      typed: typedInUnit(cell, unit, language),
      shown: unit === '%' ? formatPercent(cell, language) : formatNumber(cell, language),
      number: cell,
      tone: 'number',
    }
  }
  const typed = isFormula(cell) ? toTyped(cell, language) : cell
  const tone = isFormula(cell) ? 'formula' : cell === '' ? 'empty' : 'text'
  return { ...common, typed, shown: typed, number: null, tone }
}

/**
 * What typed text means in a cell; '' for none.
 * Text that is no number is kept as typed, and becomes a problem at its place.
 */
export function cellTyped(typed: string, unit: string, language: Language): Cell {
  const trimmed = typed.trim()
  if (trimmed.startsWith('=')) return toCanonical(trimmed, language)
  if (trimmed === '') return ''
  return parseInUnit(trimmed, unit, language) ?? trimmed
}

/** As `cellTyped`, where a distribution may stand: one that makes no sense is kept as typed, too. */
export function valueTyped(typed: string, unit: string, language: Language): Cell | Distribution {
  const read = readDistribution(typed, unit, language)
  if (read === null) return cellTyped(typed, unit, language)
  // With its = it would be taken for a formula.
  return read.ok ? read.value : typed.trim().replace(/^=\s*/, '')
}

/** Two texts that mean the same value. */
export function sameTyped(a: string, b: string, unit: string, language: Language): boolean {
  const [one, other] = [valueTyped(a, unit, language), valueTyped(b, unit, language)]
  return Object.is(one, other) || (isDistribution(one) && JSON.stringify(one) === JSON.stringify(other))
}

export function textCell(text: string, place: Place | null = null): GridCell {
  return { place, typed: text, shown: text, number: null, tone: text === '' ? 'empty' : 'text', unit: '' }
}

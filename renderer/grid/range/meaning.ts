// What a cell from outside means here, as a person would have typed it: numbers written the Swedish or the English way,
// the number behind a rounded text, a formula only where it is one of ours.
import { translateDistribution } from '../../../shared/document/distributionText.ts'
import { toCanonical, toTyped } from '../../../shared/formula/input.ts'
import { parseFormula } from '../../../shared/formula/parse.ts'
import type { Language } from '../../../shared/language/index.ts'
import { parseAmount, parseNumber, typedNumber } from '../../../shared/numbers.ts'
import type { Block, ClipCell } from './block.ts'

export interface Meant {
  readonly typed: string
  /** It began with `=` and is no formula of ours, so it is text. */
  readonly foreignFormula: boolean
}

const suffix = /(%|mdkr|mdr|mnkr|mkr|msek|tkr|kkr|tsek|ksek|kr\.?|sek|:-)$/i

/** `kind` of the column it is put in: text columns take text as it is. */
export function meant(
  cell: ClipCell,
  block: Pick<Block, 'language'>,
  kind: 'text' | 'number' | 'choice',
  language: Language,
): Meant {
  if (cell.typed !== undefined && (block.language ?? language) === language)
    return { typed: cell.typed, foreignFormula: false }
  if (cell.typed?.startsWith('=') && block.language)
    return { typed: toTyped(toCanonical(cell.typed, block.language), language), foreignFormula: false }
  if (cell.typed !== undefined && block.language && kind === 'number') {
    const translated = translateDistribution(cell.typed, block.language, language)
    if (translated !== cell.typed) return { typed: translated, foreignFormula: false }
  }
  const text = (cell.typed ?? cell.text).replaceAll('\u0000', '')
  const trimmed = text.trim()
  if (kind !== 'number') return { typed: kind === 'choice' ? trimmed : text, foreignFormula: false }
  if (trimmed.startsWith('=')) {
    const parses = parseFormula(toCanonical(trimmed, language)).ok
    return parses ? { typed: trimmed, foreignFormula: false } : { typed: `'${trimmed}`, foreignFormula: true }
  }
  const unit = suffix.exec(trimmed)?.[1] ?? ''
  // Nothing, as bookkeepers and statistics write it.
  if (cell.number === undefined && /^[-\u2010-\u2015\u2212]\s*(kr\.?)?$/i.test(trimmed))
    return { typed: '0', foreignFormula: false }
  if (cell.number !== undefined) return { typed: withUnit(cell.number, unit, language), foreignFormula: false }
  const written = block.language ?? language
  if (written === language) return { typed: trimmed, foreignFormula: false }
  // Written the other way than the app reads: read as it was written, then written as the app reads.
  const bare = unit === '' ? trimmed : trimmed.slice(0, -unit.length)
  const number = unit === '' || unit === '%' ? parseNumber(bare, written) : parseAmount(bare, 'kr', written)
  return { typed: number === null ? trimmed : plainWithUnit(number, unit, language), foreignFormula: false }
}

/** A spreadsheet holds 25 % as 0.25, but 15 tkr as 15. */
function withUnit(number: number, unit: string, language: Language): string {
  return plainWithUnit(unit === '%' ? Number((number * 100).toPrecision(15)) : number, unit, language)
}

function plainWithUnit(number: number, unit: string, language: Language): string {
  const plain = typedNumber(number, language)
  return unit === '' ? plain : `${plain} ${unit}`
}

// Finds a text among all that a person has typed in a document, and prepares replacing it.
// Example: '60' in '= antal * 60' at services/diary/benefitLines/time/amount; replaced by '52' it becomes '= antal * 52'.
// A text is searched as it is typed and shown, never as a pattern; spaces and minus signs of every kind are alike.
import type { Cell } from '../cell.ts'
import { isFormula } from '../cell.ts'
import type { FormulaSymbol } from '../formula/complete.ts'
import { scanFormula } from '../formula/scan.ts'
import { tokensOf } from '../formula/tokens.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { isDistribution } from './distribution.ts'
import { textProblem } from './distributionText.ts'
import { type Edit, type Json, together } from './edit.ts'
import { itemsIn } from './items.ts'
import type { Distribution, Model } from './schema.ts'

export interface Query {
  readonly text: string
  readonly matchCase: boolean
  /** The text is all that stands there. */
  readonly whole: boolean
  readonly inFormulas: boolean
}

/** How a cell is typed and what typed text means, in the language of the person. */
export interface CellText {
  typed(cell: Cell | Distribution, unit: string): string
  cell(typed: string, unit: string, place: Place): Cell | Distribution
}

export interface Found {
  readonly place: Place
  /** A symbol is renamed where it is defined, so that formulas follow; it is found but not replaced. */
  readonly kind: 'text' | 'cell' | 'symbol'
  readonly unit: string
  readonly typed: string
  /** Where the text stands in `typed`; never overlapping. */
  readonly matches: readonly (readonly [start: number, end: number])[]
}

/** Everything that matches, in the order of the document. `within`: only at these places. */
export function find(
  document: Model,
  query: Query,
  cells: Pick<CellText, 'typed'>,
  within: ReadonlySet<Place> | null = null,
): readonly Found[] {
  const pattern = patternOf(query)
  if (pattern === null) return []
  const found: Found[] = []
  for (const { place, kind, unit, value } of itemsIn(document)) {
    if (within !== null && !within.has(place)) continue
    if (kind === 'cell' && !isDistribution(value) && isFormula(value) && !query.inFormulas) continue
    const typed = kind === 'cell' ? cells.typed(value, unit) : String(value)
    const matches = [...typed.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
    if (matches.length > 0) found.push({ place, kind, unit, typed, matches })
  }
  return found
}

/** null for an empty query. */
function patternOf({ text, matchCase, whole }: Query): RegExp | null {
  if (text === '') return null
  const literal = text
    .normalize('NFC')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[-\u2212\u2013]/g, '[-\\u2212\\u2013]')
    .replace(/[ \u00A0\u202F\u2009]/g, '[ \\u00A0\\u202F\\u2009]')
  try {
    return new RegExp(whole ? `^${literal}$` : literal, `gu${matchCase ? '' : 'i'}`)
  } catch {
    // Half a character, alone: no text holds it.
    return null
  }
}

export interface Replacement {
  readonly found: Found
  /** What would stand there. */
  readonly after: string
  readonly value: Cell | Distribution
  /** What would be wrong there afterwards. */
  readonly problem: Problem | null
  /** It cannot be done. */
  readonly refused: boolean
}

export function replacementsOf(
  found: readonly Found[],
  replacement: string,
  cells: Pick<CellText, 'cell'>,
  symbols: readonly FormulaSymbol[],
  language: 'sv' | 'en',
): readonly Replacement[] {
  const known = new Set(symbols.map(({ symbol }) => symbol))
  return found.map((one): Replacement => {
    const after = replaced(one, replacement)
    const refuse = (code: Problem): Replacement => ({
      found: one,
      after: one.typed,
      value: one.typed,
      problem: code,
      refused: true,
    })
    if (one.kind === 'symbol') return refuse(problem('replace-symbol', one.place, {}, 'warning'))
    const limit = longest(one.place)
    if (one.kind === 'text' && after.length > limit) return refuse(problem('replace-too-long', one.place, { limit }))
    if (one.kind === 'text') return { found: one, after, value: after, problem: null, refused: false }
    const value = cells.cell(after, one.unit, one.place)
    return { found: one, after, value, problem: troubleOf(value, after, one, known, language), refused: false }
  })
}

function replaced({ typed, matches }: Found, replacement: string): string {
  let text = ''
  let from = 0
  for (const [start, end] of matches) {
    text += typed.slice(from, start) + replacement
    from = end
  }
  return text + typed.slice(from)
}

/** As the schema has it. */
function longest(place: Place): number {
  const field = place.split('/').at(-1)
  if (field === 'unit') return 60
  return field === 'name' || field === 'title' ? 500 : 20_000
}

function troubleOf(
  value: Cell | Distribution,
  after: string,
  { place, unit }: Found,
  known: ReadonlySet<string>,
  language: 'sv' | 'en',
): Problem | null {
  if (typeof value !== 'string') return null
  if (!value.startsWith('=')) return textProblem(value, place, unit)
  const scanned = scanFormula(value)
  if (!scanned.ok) return { ...scanned.problem, where: place }
  const unknown = tokensOf(after, language).find(({ kind, text }) => kind === 'symbol' && !known.has(text))
  return unknown ? problem('formula-unknown-symbol', place, { symbol: unknown.text }) : null
}

/** The chosen ones as one step of undo. */
export function replaceEdit(chosen: readonly Replacement[]): Edit {
  const able = chosen.filter(({ refused }) => !refused)
  return together(
    { key: 'edit.replace', values: { count: able.length } },
    able.map(({ found, value }) => ({ patches: [{ op: 'set', place: found.place, value: value as Json }] })),
  )
}

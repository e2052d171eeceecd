// What a name being typed in a formula may become: symbols of the model and functions, best first.
// Example: 'ant' gives antal_användare before andel_antal, and a symbol whose name only mentions "antal" last.
// Inside sum( and share( only drivers fit, inside index( only assumptions.
import type { DistributionCompletion } from './distributions.ts'
import { type FormulaFunction, functions } from './functions.ts'
import { functionShown, type InputLanguage } from './input.ts'
import type { AtCaret } from './tokens.ts'

export interface FormulaSymbol {
  readonly symbol: string
  readonly name: string
  readonly unit: string
  readonly kind: 'assumption' | 'driver'
  /** Of the assumption or driver in the document. */
  readonly place: string
}

export type Completion =
  | { readonly kind: 'symbol'; readonly insert: string; readonly symbol: FormulaSymbol }
  | { readonly kind: 'function'; readonly insert: string; readonly called: FormulaFunction }
  | DistributionCompletion

const most = 60

/** `typed` may be empty: everything that fits. */
export function completionsOf(
  typed: string,
  call: AtCaret['call'],
  symbols: readonly FormulaSymbol[],
  language: InputLanguage,
): readonly Completion[] {
  const wanted = typed.toLowerCase()
  const only = kindTaken(call)
  const found: { readonly rank: number; readonly completion: Completion }[] = []
  for (const symbol of symbols) {
    const rank = only !== null && symbol.kind !== only ? null : rankOf(wanted, symbol.symbol, symbol.name)
    if (rank !== null && symbol.symbol !== '')
      found.push({ rank, completion: { kind: 'symbol', insert: symbol.symbol, symbol } })
  }
  if (only === null)
    for (const called of functions) {
      const shown = functionShown(called, language)
      const rank = rankOf(wanted, shown, called.name)
      if (rank !== null) found.push({ rank, completion: { kind: 'function', insert: `${shown}(`, called } })
    }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ completion }) => completion)
}

function kindTaken(call: AtCaret['call']): FormulaSymbol['kind'] | null {
  if (call === null || call.called.takes !== 'symbol') return null
  return call.called.parameters.some((parameter) => parameter === 'assumption') ? 'assumption' : 'driver'
}

/** 0 the name itself, 1 begins so, 2 a word of it does, 3 within, 4 in what it is called; null: not at all. */
function rankOf(wanted: string, symbol: string, name: string): number | null {
  const low = symbol.toLowerCase()
  if (low === wanted) return 0
  if (low.startsWith(wanted)) return 1
  if (low.includes(`_${wanted}`)) return 2
  if (low.includes(wanted)) return 3
  return name.toLowerCase().includes(wanted) ? 4 : null
}

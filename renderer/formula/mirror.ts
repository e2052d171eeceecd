// A formula in colours: the same text as the field has, drawn behind it.
import type { InputLanguage } from '../../shared/formula/input.ts'
import { atCaret, isFormulaText, type Token, tokensOf } from '../../shared/formula/tokens.ts'
import styles from './FormulaField.module.css'

/** Symbols take their colours in the order they are first named. */
const colours = 6
const depths = 3

export interface Drawing {
  readonly typed: string
  /** null: the field does not have the cursor. */
  readonly caret: number | null
  readonly language: InputLanguage
  readonly isKnown: (symbol: string) => boolean
}

/** Whether the text is a formula, and so was drawn. */
export function drawFormula(mirror: HTMLElement, { typed, caret, language, isKnown }: Drawing): boolean {
  mirror.replaceChildren()
  if (!isFormulaText(typed)) {
    // Not seen, but measured.
    const part = document.createElement('span')
    part.textContent = typed
    part.style.visibility = 'hidden'
    mirror.append(part)
    return false
  }
  const tokens = tokensOf(typed, language)
  const { pair, word } = caret === null ? { pair: null, word: null } : atCaret(tokens, caret)
  const seen = new Map<string, number>()
  for (const [i, token] of tokens.entries()) {
    const part = document.createElement('span')
    part.textContent = token.text
    const colour = colourOf(token, seen, isKnown)
    part.className = [
      colour === 'unknown' && word?.start === token.start ? '' : (styles[colour] ?? ''),
      isUnpaired(token) && caret === null ? (styles.unknown ?? '') : '',
      pair?.includes(i) ? (styles.pair ?? '') : '',
    ]
      .filter(Boolean)
      .join(' ')
    mirror.append(part)
  }
  return true
}

function isUnpaired({ kind, partner }: Token): boolean {
  return (kind === 'open' || kind === 'close') && partner === null
}

function colourOf(token: Token, seen: Map<string, number>, isKnown: (symbol: string) => boolean): string {
  switch (token.kind) {
    case 'symbol': {
      if (!isKnown(token.text)) return 'unknown'
      const at = seen.get(token.text) ?? seen.size
      seen.set(token.text, at)
      return `symbol${at % colours}`
    }
    case 'notFunction':
      return 'unknown'
    case 'open':
    case 'close':
      return `depth${token.depth % depths}`
    default:
      return token.kind
  }
}

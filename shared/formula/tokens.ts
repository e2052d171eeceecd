// A formula being typed, in parts: for colours, for the pair of a parenthesis, and for what stands at the caret.
// Example: '=min(antal; 2' is function, open, symbol, separator, number; with the caret last it stands in argument 2 of
// min, and the parenthesis has no pair. Never fails, whatever is typed: half a formula is what it is for.
import type { functions } from './functions.ts'
import { functionTyped, type InputLanguage, isFormulaWord, typedPiecesOf } from './input.ts'

export type FormulaFunctionEntry = (typeof functions)[number]

export type TokenKind =
  | 'equals'
  | 'number'
  | 'symbol'
  | 'function'
  /** Called like a function, but there is none of the name. */
  | 'notFunction'
  | 'word'
  | 'open'
  | 'close'
  | 'separator'
  | 'operator'
  | 'blank'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
  /** Parentheses around it; an opening one and its pair have the same. */
  readonly depth: number
  /** Index of the parenthesis it belongs with; null: none. */
  readonly partner: number | null
}

export function isFormulaText(typed: string): boolean {
  return typed.trimStart().startsWith('=')
}

/** Together the tokens are the whole text. */
export function tokensOf(typed: string, language: InputLanguage): readonly Token[] {
  const blanks = typed.length - typed.trimStart().length
  const tokens: { -readonly [Key in keyof Token]: Token[Key] }[] = []
  const open: number[] = []
  const add = (kind: TokenKind, text: string, start: number, depth = open.length) =>
    tokens.push({ kind, text, start, end: start + text.length, depth, partner: null })
  if (blanks > 0) add('blank', typed.slice(0, blanks), 0)
  add('equals', '=', blanks)
  for (const { kind, text, start, called } of typedPiecesOf(typed.slice(blanks), language)) {
    const at = start + blanks
    if (kind === 'number') add('number', text, at)
    else if (kind === 'separator') add('separator', text, at)
    else if (kind === 'word') add(wordKind(text, called), text, at)
    else if (text === '(') {
      add('open', text, at)
      open.push(tokens.length - 1)
    } else if (text === ')') {
      const from = open.pop()
      add('close', text, at)
      const last = tokens.at(-1)
      const opening = from === undefined ? undefined : tokens[from]
      if (last && opening && from !== undefined) {
        last.partner = from
        opening.partner = tokens.length - 1
      }
    } else add(/^\s$/.test(text) ? 'blank' : 'operator', text, at)
  }
  return tokens
}

function wordKind(word: string, called: boolean): TokenKind {
  if (called && functionTyped(word)) return 'function'
  if (isFormulaWord(word)) return 'word'
  return called ? 'notFunction' : 'symbol'
}

export interface AtCaret {
  /** The word being typed: what stands of it before the caret, and where it begins and ends. */
  readonly word: { readonly typed: string; readonly start: number; readonly end: number } | null
  /** The innermost function whose parentheses the caret stands in, and which of its arguments (from 0). */
  readonly call: { readonly called: FormulaFunctionEntry; readonly argument: number } | null
  /** The pair of parentheses whose one side the caret touches. */
  readonly pair: readonly [open: number, close: number] | null
}

export function atCaret(tokens: readonly Token[], caret: number): AtCaret {
  const word = tokens.find(({ kind, start, end }) => isName(kind) && start < caret && caret <= end)
  return {
    word: word ? { typed: word.text.slice(0, caret - word.start), start: word.start, end: word.end } : null,
    call: callAt(tokens, caret),
    pair: pairAt(tokens, caret),
  }
}

function isName(kind: TokenKind): boolean {
  return kind === 'symbol' || kind === 'function' || kind === 'notFunction' || kind === 'word'
}

function callAt(tokens: readonly Token[], caret: number): AtCaret['call'] {
  const around: { readonly name: string; argument: number }[] = []
  for (const [i, { kind, start }] of tokens.entries()) {
    if (start >= caret) break
    if (kind === 'open') around.push({ name: nameBefore(tokens, i), argument: 0 })
    else if (kind === 'close') around.pop()
    else if (kind === 'separator') {
      const inner = around.at(-1)
      if (inner) inner.argument += 1
    }
  }
  for (const { name, argument } of around.reverse()) {
    const called = functionTyped(name)
    if (called) return { called, argument }
  }
  return null
}

function nameBefore(tokens: readonly Token[], at: number): string {
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== 'blank')
  return before?.kind === 'function' ? before.text : ''
}

/** The one before the caret counts first, as in a text editor. */
function pairAt(tokens: readonly Token[], caret: number): AtCaret['pair'] {
  const before = tokens.findIndex(({ end, partner }) => end === caret && partner !== null)
  const at = before >= 0 ? before : tokens.findIndex(({ start, partner }) => start === caret && partner !== null)
  const partner = tokens[at]?.partner
  if (at < 0 || partner === null || partner === undefined) return null
  return at < partner ? [at, partner] : [partner, at]
}

// One change of a cell's text that mends what is wrong with it, where such a change can be known.
// Example: '=antl * 2' with an unknown symbol near antal → '=antal * 2'; '=(a + b' → '=(a + b)'; minutes where hours are
// wanted → '=(…) / 60'. A remedy for what cannot be read is offered only if the whole can be read afterwards.
import { parseAmount, parseNumber, typedNumber } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import type { FormulaSymbol } from './complete.ts'
import { functions } from './functions.ts'
import { functionShown, functionTyped, type InputLanguage, toCanonical } from './input.ts'
import { nearestName } from './nearest.ts'
import { scanFormula } from './scan.ts'
import { type Token, tokensOf } from './tokens.ts'
import { parseUnit, sameDimension } from './unit.ts'
import { isAllowedSymbol } from './words.ts'

export interface Remedy {
  /** The cell's text afterwards. */
  readonly typed: string
  /** Key in language/ of what it does, with `values`. */
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

interface Given {
  readonly typed: string
  readonly problem: Pick<Problem, 'code' | 'values'>
  readonly symbols: readonly FormulaSymbol[]
  readonly language: InputLanguage
}

/** null: only a person can know. */
export function remedyOf(given: Given): Remedy | null {
  const { typed, problem, language } = given
  const { values } = problem
  switch (problem.code) {
    case 'formula-unknown-symbol-near':
      return renamed(given, String(values.symbol), String(values.nearest))
    case 'formula-unknown-function':
      return readable(functionNamedNearly(given), language)
    case 'formula-wrong-arguments':
      return readable(separated(typed, language), language)
    case 'formula-syntax':
    case 'formula-not-allowed':
      return firstReadable(typed, language)
    case 'unit-mismatch':
      return readable(converted(given), language)
    case 'unit-terms':
      return readable(convertedTerm(given), language)
    case 'cell-not-a-number':
      return asFormula(given) ?? asNumber(given)
    case 'symbol-not-allowed':
      return asSymbol(typed)
    default:
      return null
  }
}

function remedy(typed: string, key: string, values: Remedy['values'] = {}): Remedy {
  return { typed, key: `formulaBar.remedy.${key}`, values }
}

function readable(found: Remedy | null, language: InputLanguage): Remedy | null {
  return found !== null && scanFormula(toCanonical(found.typed, language)).ok ? found : null
}

function firstReadable(typed: string, language: InputLanguage): Remedy | null {
  for (const mend of [balanced, finished, separated, decimals, multiplied]) {
    const found = readable(mend(typed, language), language)
    if (found && found.typed !== typed) return found
  }
  // Two of them together: a product without its sign inside a parenthesis that was never closed.
  const open = balanced(typed, language)
  if (!open) return null
  for (const mend of [finished, separated, decimals, multiplied]) {
    const found = mend(typed, language)
    const both = found && readable(balanced(found.typed, language), language)
    if (both) return both
  }
  return null
}

function renamed({ typed, language }: Given, from: string, to: string): Remedy | null {
  const text = rewritten(tokensOf(typed, language), (token) =>
    token.kind === 'symbol' && token.text.normalize('NFC') === from ? to : token.text,
  )
  return text === typed ? null : remedy(text, 'symbol', { name: to })
}

function functionNamedNearly({ typed, language, symbols }: Given): Remedy | null {
  const tokens = tokensOf(typed, language)
  const wrong = tokens.find(({ kind }) => kind === 'notFunction')
  if (!wrong) return null
  // antal(2 + b): a product, with its sign left out.
  if (symbols.some(({ symbol }) => symbol === wrong.text)) return multiplied(typed, language)
  const names = functions.flatMap((one) => [one.swedish, one.name])
  const near = functionTyped(nearestName(wrong.text, names))
  if (!near) return null
  const name = functionShown(near, language)
  return remedy(
    rewritten(tokens, (token) => (token === wrong ? name : token.text)),
    'function',
    { name },
  )
}

/** Adds the parentheses that are missing last, or takes away those that close nothing. */
function balanced(typed: string, language: InputLanguage): Remedy | null {
  const tokens = tokensOf(typed, language)
  const surplus = tokens.filter(({ kind, partner }) => kind === 'close' && partner === null)
  const missing = tokens.filter(({ kind, partner }) => kind === 'open' && partner === null).length
  if (surplus.length > 0) {
    const text = rewritten(tokens, (token) => (surplus.includes(token) ? '' : token.text))
    return remedy(text + ')'.repeat(missing), 'parenthesisLess', { count: surplus.length })
  }
  return missing === 0 ? null : remedy(typed.trimEnd() + ')'.repeat(missing), 'parenthesis', { count: missing })
}

/** Takes away operators and separators that nothing follows. */
function finished(typed: string): Remedy | null {
  const text = typed.trimEnd().replace(/[-+*/^<>=;,\s\u00A0\u2212×·÷]+$/u, '')
  return text === typed || text === '' ? null : remedy(text, 'unfinished')
}

/** min(1,2) → min(1; 2): inside a function's parentheses a comma meant as separator was read as decimal. */
function separated(typed: string, language: InputLanguage): Remedy | null {
  if (language !== 'sv') return null
  const tokens = tokensOf(typed, language)
  const inCall = (at: number) => {
    let depth = 0
    for (let i = at - 1; i >= 0; i--) {
      const { kind } = tokens[i] ?? {}
      if (kind === 'close') depth += 1
      if (kind === 'open' && depth-- === 0)
        return tokens.slice(0, i).findLast((one) => one.kind !== 'blank')?.kind === 'function'
    }
    return false
  }
  const text = tokens
    .map((token, i) => {
      if (!inCall(i)) return token.text
      if (token.kind === 'number') return token.text.replace(/,(?=\d)/g, '; ')
      return token.kind === 'separator' && token.text === ',' ? '; ' : token.text
    })
    .join('')
  return text === typed ? null : remedy(text, 'separator')
}

/** '2, 5 * a' → '2,5 * a', and '1,234,567' → '1234567': commas between digits outside functions. */
function decimals(typed: string, language: InputLanguage): Remedy | null {
  const decimal = language === 'sv' ? ',' : '.'
  const text = typed
    .replace(/\d{1,3}(?:[.,]\d{3}){2,}(?!\d)/g, (number) => number.replace(/[.,]/g, ''))
    .replace(/(\d)\s*[.,]\s*(\d+)(?![\d.,])/g, `$1${decimal}$2`)
  return text === typed ? null : remedy(text, 'decimal')
}

/** '2 antal' → '2 * antal', '(a)(b)' → '(a) * (b)'. */
function multiplied(typed: string, language: InputLanguage): Remedy | null {
  const tokens = tokensOf(typed, language)
  let before: Token['kind'] | null = null
  const text = rewritten(tokens, (token) => {
    if (token.kind === 'blank') return token.text
    const ends = before === 'number' || before === 'symbol' || before === 'close' || before === 'notFunction'
    const begins = ['number', 'symbol', 'function', 'notFunction', 'open'].includes(token.kind)
    before = token.kind
    return ends && begins ? ` * ${token.text}` : token.text
  }).replace(/ {2,}\*/g, ' *')
  return text === typed ? null : remedy(text, 'multiply')
}

/** Written factors that bring a formula to the unit wanted, or the one assumption whose unit is what is missing. */
function converted({ typed, problem, symbols }: Given): Remedy | null {
  const { hint, factor, missing } = problem.values
  if (typeof factor === 'number') {
    const by = byFactor(factor)
    return by === null ? null : remedy(`=${inParentheses(typed)} ${by}`, 'factor', { factor: by })
  }
  if (typeof missing !== 'string' || (hint !== 'multiply-by-hourly-cost' && hint !== 'multiply-by-price')) return null
  const wanted = parseUnit(missing)
  if (!wanted.ok) return null
  const fitting = symbols.filter(({ unit, kind }) => {
    const own = kind === 'assumption' ? parseUnit(unit) : wanted
    return own.ok && own !== wanted && sameDimension(own.value, wanted.value)
  })
  const [only] = fitting
  const own = only && parseUnit(only.unit)
  if (!only || !own?.ok || fitting.length > 1) return null
  const by = byFactor(own.value.scale / wanted.value.scale)
  const product = `=${inParentheses(typed)} * ${only.symbol}${by === null ? '' : ` ${by}`}`
  return remedy(product, 'multiplyBy', { name: only.symbol })
}

/** 'timmar + minuter' → 'timmar + minuter / 60', where the whole is one sum of two terms. */
function convertedTerm({ typed, problem, language }: Given): Remedy | null {
  const { factor } = problem.values
  const by = typeof factor === 'number' ? byFactor(factor) : null
  const outer = tokensOf(typed, language).filter(
    ({ kind, depth }) => depth === 0 && (kind === 'operator' || kind === 'word'),
  )
  const dividing = outer.filter(({ text }) => !/^[*/^%×·÷]$/.test(text))
  const isSum = dividing.length === 1 && /^[-+\u2212\u2013]$/.test(dividing[0]?.text ?? '')
  return by === null || !isSum ? null : remedy(`${typed.trimEnd()} ${by}`, 'factor', { factor: by })
}

/** 1/60 → '/ 60', 1000 → '* 1000'; null for 1 and for what is no whole number either way. */
function byFactor(factor: number): string | null {
  const whole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6 * value && Math.round(value) > 1
  if (whole(factor)) return `* ${Math.round(factor)}`
  return whole(1 / factor) ? `/ ${Math.round(1 / factor)}` : null
}

function inParentheses(typed: string): string {
  const body = typed.trim().slice(1).trim()
  return /^[^-+<>=?:\u2212\u2013]*$/u.test(body) && !/\s(och|eller|and|or|inte|not)\s/i.test(body) ? body : `(${body})`
}

/** 'ca 1 200 kr' → 1200: the one number that stands in a text. */
function asNumber({ typed, language }: Given): Remedy | null {
  const found = [...typed.matchAll(/[-\u2212\u2013]?\d[\d\s\u00A0\u202F.,]*(?:%|tkr|mnkr|mkr)?/giu)]
  const [only] = found
  if (!only || found.length > 1 || typed.trim().startsWith('=')) return null
  const text = only[0].trim().replace(/[.,]+$/, '')
  const value =
    parseNumber(text, language) ??
    parseAmount(text, 'kr', language) ??
    parseNumber(text.replace(/[\s\u00A0\u202F]/g, ''), language)
  if (value === null) return null
  const shown = text.endsWith('%') ? text : typedNumber(value, language)
  return shown === typed ? null : remedy(shown, 'number', { name: shown })
}

/** 'antal * 5' → '=antal * 5', when every name in it is known. */
function asFormula({ typed, symbols, language }: Given): Remedy | null {
  const formula = `=${typed.trim().replace(/^=+/, '')}`
  const tokens = tokensOf(formula, language)
  const names = tokens.filter(({ kind }) => kind === 'symbol')
  const known = names.every(({ text }) => symbols.some(({ symbol }) => symbol === text))
  const says = names.length > 0 || tokens.some(({ kind }) => kind === 'function')
  return known && says ? readable(remedy(formula, 'formula'), language) : null
}

/** 'Antal ärenden 2013' → 'Antal_ärenden_2013' */
function asSymbol(typed: string): Remedy | null {
  const joined = typed
    .trim()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  const name = /^\d/.test(joined) ? `_${joined}` : joined
  for (const candidate of [name, `${name}_1`])
    if (candidate !== typed && isAllowedSymbol(candidate)) return remedy(candidate, 'symbol', { name: candidate })
  return null
}

function rewritten(tokens: readonly Token[], each: (token: Token) => string): string {
  return tokens.map(each).join('')
}

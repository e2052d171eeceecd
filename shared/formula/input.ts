// What a person types and what the file stores. Stored ("canonical") are English names, `.` as decimal and ", " between
// arguments; typed is that, or the Swedish way. Example: "=om(år>2012; 1,5; 0)" ⇄ "=if(year>2012, 1.5, 0)".
// A comma directly between two digits is a decimal, so "=min(1,2)" is min(1.2), which min refuses; "min(1, 2)" and
// "min(1;2)" are two arguments. Where English is the language, a comma always separates.
// "1,2,3" can be read either way and is passed on as 1.2.3, which no parser accepts: better asked than guessed.
import { type FormulaFunction, functionNamed, functions } from './functions.ts'
import { letter, swedishWords } from './words.ts'

export type InputLanguage = 'sv' | 'en'

const blank = ' \\u00A0\\u202F\\u2009'
const swedishNumber = `(?:\\d{1,3}(?:[${blank}]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?`
const englishNumber = `(?:\\d{1,3}(?:[${blank}]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?`
const storedNumber = '\\d+(?:\\.\\d+)?'

function pieces(number: string): RegExp {
  return new RegExp(
    [
      `(?<number>(?:${number}|(?<![\\d.,])\\.\\d+)(?:[eE][-+\\u2212]?\\d+)?)`,
      `(?<word>[${letter}][${letter}0-9]*)`,
      `(?<separator>[${blank}]*[;,][${blank}]*)`,
      '(?<comparison>[<>=!]=|<>|=)',
      '(?<other>[^])',
    ].join('|'),
    'gu',
  )
}
const typedPieces = { sv: pieces(swedishNumber), en: pieces(englishNumber) }
const storedPieces = pieces(storedNumber)

const marks: ReadonlyMap<string, string> = new Map([
  ['\u2212', '-'],
  ['\u2013', '-'],
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['÷', '/'],
  ['=', '=='],
  ['<>', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u2009', ' '],
])

const storedFunction: ReadonlyMap<string, string> = new Map(functions.map((one) => [one.swedish, one.name]))
const shownWord: ReadonlyMap<string, string> = new Map([...swedishWords].map(([shown, name]) => [name, shown]))

interface Piece {
  readonly kind: 'number' | 'word' | 'separator' | 'other'
  readonly text: string
  readonly after: string
}

/** A part of a formula as typed; `start` counts from its `=`. */
export interface TypedPiece {
  readonly kind: Piece['kind']
  readonly text: string
  readonly start: number
  /** A word before a parenthesis. */
  readonly called: boolean
}

/** The parts of a typed formula after its `=`; together they are all of its text. */
export function typedPiecesOf(typed: string, language: InputLanguage): TypedPiece[] {
  const found: TypedPiece[] = []
  rewrite(typed.slice(1), typedPieces[language], (piece) => {
    const start = typed.length - piece.after.length - piece.text.length
    found.push({ kind: piece.kind, text: piece.text, start, called: piece.kind === 'word' && isCalled(piece) })
    return piece.text
  })
  return found
}

/** The function that a word means before a parenthesis, in either language. */
export function functionTyped(word: string): (typeof functions)[number] | undefined {
  const low = word.toLowerCase()
  return functionNamed(low) ?? functionNamed(storedFunction.get(low) ?? '')
}

/** Whether a word belongs to the formula language itself: year, and, or, not. */
export function isFormulaWord(word: string): boolean {
  const low = word.toLowerCase()
  return swedishWords.has(low) || shownWord.has(low)
}

/** A function's name as it is shown and typed. */
export function functionShown({ name, swedish }: FormulaFunction, language: InputLanguage): string {
  return language === 'sv' ? swedish : name
}

function rewrite(body: string, pattern: RegExp, each: (piece: Piece) => string): string {
  return body.replace(pattern, (text: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    const after = body.slice((rest.at(-3) as number) + text.length)
    const { number, word, separator } = groups
    const kind =
      number !== undefined ? 'number' : word !== undefined ? 'word' : separator !== undefined ? 'separator' : 'other'
    return each({ kind, text, after })
  })
}

/** Text that does not start with `=` is no formula and comes back as it was. Applying it twice changes nothing more. */
export function toCanonical(typed: string, language: InputLanguage = 'sv'): string {
  const formula = typed.normalize('NFC').trim()
  if (!formula.startsWith('=')) return typed
  let before: Piece | null = null
  const body = rewrite(formula.slice(1), typedPieces[language], (piece) => {
    const decimalBefore = before?.kind === 'number' && before.text.includes(',')
    before = piece
    switch (piece.kind) {
      case 'number':
        return numberToStore(piece.text)
      case 'word':
        return wordToStore(piece.text, isCalled(piece))
      case 'separator':
        return piece.text === ',' && decimalBefore && /^\d/.test(piece.after) ? '.' : ', '
      default:
        return marks.get(piece.text) ?? piece.text
    }
  })
  return `=${body}`
}

/** The stored formula as it is shown and edited; `toCanonical` in the same language gives it back. */
export function toTyped(canonical: string, language: InputLanguage): string {
  if (language === 'en' || !canonical.startsWith('=')) return canonical
  const body = rewrite(canonical.slice(1), storedPieces, (piece) => {
    switch (piece.kind) {
      case 'number':
        return piece.text.replace(/^\./, '0.').replace('.', ',')
      case 'word':
        return (
          (isCalled(piece) ? functionNamed(piece.text)?.swedish : undefined) ?? shownWord.get(piece.text) ?? piece.text
        )
      case 'separator':
        return '; '
      default:
        return piece.text
    }
  })
  return `=${body}`
}

/** The stored formula with a symbol renamed, for when an assumption or a driver changes its name. */
export function renameSymbol(canonical: string, from: string, to: string): string {
  if (!canonical.startsWith('=')) return canonical
  return rewrite(canonical, storedPieces, (piece) => {
    return piece.kind === 'word' && piece.text === from && !isCalled(piece) ? to : piece.text
  })
}

function isCalled(piece: Piece): boolean {
  return /^[ \u00A0\u202F\u2009]*\(/.test(piece.after)
}

function numberToStore(text: string): string {
  const joined = text
    .replace(/[ \u00A0\u202F\u2009]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return joined.startsWith('.') ? `0${joined}` : joined
}

function wordToStore(word: string, called: boolean): string {
  const low = word.toLowerCase()
  const name = called ? (functionNamed(low)?.name ?? storedFunction.get(low)) : undefined
  return name ?? swedishWords.get(low) ?? (shownWord.has(low) ? low : word)
}

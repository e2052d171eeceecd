// What a person types and what the file stores. Stored ("canonical") are English names, `.` as decimal and ", " between
// arguments; typed is that, or the Swedish way. Example: "=om(år>2012; 1,5; 0)" ⇄ "=if(year>2012, 1.5, 0)".
// A comma directly between two digits is a decimal, so "=min(1,2)" is min(1.2), which min refuses; "min(1, 2)" and
// "min(1;2)" are two arguments. Where English is the language, a comma always separates.
// "1,2,3" can be read either way and is passed on as 1.2.3, which no parser accepts: better asked than guessed.
import { functionNamed, functions } from './functions.ts'
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

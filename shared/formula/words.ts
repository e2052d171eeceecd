// Which words may name an assumption or a driver, and which belong to the formula language itself.
// Example: `antal_användare` and `lön2` are allowed; `sum`, `year`, `mod` and `2lön` are not.
// A reserved word is reserved whatever its case, since `SUMMA(` and `Sum(` are typed for `sum(`.
import { functions } from './functions.ts'

/** Words of the parser (mathjs) that mean something to it, allowed in formulas or not. */
const parserWords = ['in', 'to', 'mod', 'and', 'or', 'xor', 'not', 'end', 'true', 'false', 'null', 'undefined', 'NaN']

/** What a Swedish formula says instead of the stored word. Functions have theirs in the table of functions. */
export const swedishWords: ReadonlyMap<string, string> = new Map([
  ['år', 'year'],
  ['och', 'and'],
  ['eller', 'or'],
  ['inte', 'not'],
])

export const reservedWords: readonly string[] = [
  ...functions.map((one) => one.name),
  'year',
  ...parserWords,
  'Infinity',
  ...swedishWords.keys(),
]

const reserved: ReadonlySet<string> = new Set(reservedWords.map((word) => word.toLowerCase()))

export function isReserved(word: string): boolean {
  return reserved.has(word.toLowerCase())
}

/** Latin letters with their accents (not × and ÷, which sit among them), composed form, as the parser knows them. */
export const letter = 'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF'
const shape = new RegExp(`^[${letter}][${letter}0-9]*$`)
export const longestSymbol = 100

export function isAllowedSymbol(text: string): boolean {
  // Names that every object inherits would be found where nobody put them by code that looks a symbol up in a record.
  return text.length <= longestSymbol && shape.test(text) && !isReserved(text) && !(text in Object.prototype)
}

// Units as the city writes them: "kr/h", "tkr", "ärende/år", "min", "%". A unit is a dimension (money, time) and a scale.
// Example: min·kr/h has the dimension of kr and the scale 1/60, so a value in it is divided by 60 to be in kr.
// Counting nouns (användare, ärenden, st, any word not listed) and % are dimensionless and remembered for messages only;
// so is a period (år, mån), but with a scale: every series is per year, hence kr/år = kr, and kr/mån = 12 kr.
import { fail, ok, problem, type Result } from '../problem.ts'

export interface Unit {
  /** Exponent of each word, as written: kr·min/h is kr 1, min 1, h -1. */
  readonly words: ReadonlyMap<string, number>
  readonly money: number
  readonly time: number
  /** In kr, hours and years: 1000 for tkr, 1/60 for min. */
  readonly scale: number
}

type Dimension = 'money' | 'time' | 'period' | 'none'

interface Word {
  readonly name: string
  readonly dimension: Dimension
  readonly scale: number
}

const table: readonly (readonly [Dimension, number, string])[] = [
  ['money', 0.01, 'öre'],
  ['money', 1, 'kr krona kronor sek'],
  ['money', 1e3, 'tkr kkr ksek'],
  ['money', 1e6, 'mnkr mkr msek'],
  ['money', 1e9, 'mdkr mdr'],
  ['time', 1 / 3600, 's sekund sekunder second seconds'],
  ['time', 1 / 60, 'min minut minuter minute minutes'],
  ['time', 1, 'h tim timme timmar hour hours'],
  // A working day and a working week; a day and a night is a dygn.
  ['time', 8, 'dag dagar arbetsdag arbetsdagar day days'],
  ['time', 24, 'dygn'],
  ['time', 40, 'vecka veckor week weeks'],
  ['period', 1, 'år year years'],
  ['period', 1 / 4, 'kvartal quarter quarters'],
  ['period', 1 / 12, 'mån månad månader month months'],
  ['none', 1, 'st styck stycken piece pieces'],
  ['none', 1, '% procent percent'],
  ['none', 1, '‰ promille'],
  ['none', 1e3, 'tusen thousand'],
  ['none', 1e6, 'miljon miljoner million millions'],
  ['none', 1e9, 'miljard miljarder billion billions'],
]

const known: ReadonlyMap<string, Word> = new Map(
  table.flatMap(([dimension, scale, spellings]) => {
    const [name = '', ...others] = spellings.split(' ')
    return [name, ...others].map((spelling) => [spelling, { name, dimension, scale }] as const)
  }),
)

function wordOf(name: string): Word {
  return known.get(name) ?? { name, dimension: 'none', scale: /^\d/.test(name) ? Number(name) : 1 }
}

export const dimensionless: Unit = unitOfWords(new Map())
export const yearUnit: Unit = unitOfWords(new Map([['år', 1]]))

const token =
  /\s*(?:([\p{L}_][\p{L}\d_.-]*|%|‰)|(\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?)|([/()·*×⋅])|(\^-?\d|[²³]))/uy

/** Factors follow one another with or without `·`; `/` and `per` divide by the next one. Empty text: dimensionless. */
export function parseUnit(text: string): Result<Unit> {
  const words = new Map<string, number>()
  const normal = text.normalize('NFC').trim()
  const wrong = (at: number) => fail<Unit>(problem('unit-syntax', '', { text, position: at + 1 }))
  const outer: number[] = []
  let group = 1
  let sign = 1
  let last: { name: string; exponent: number } | null = null
  token.lastIndex = 0
  while (token.lastIndex < normal.length) {
    const start = token.lastIndex
    const [, name, digits, mark, raised] = token.exec(normal) ?? []
    if (name !== undefined && /^per$/i.test(name)) sign = -1
    else if (name !== undefined && /^(och|and)$/i.test(name)) sign = last !== null && last.exponent * group < 0 ? -1 : 1
    else if (name !== undefined || digits !== undefined) {
      const spelled = name === undefined ? numberName(digits ?? '') : spelling(name)
      if (spelled === '0' || (digits ?? '').length > 15) return wrong(start)
      last = { name: spelled, exponent: group * sign }
      if (spelled !== '1') raise(words, spelled, last.exponent)
      sign = 1
    } else if (mark === '/') sign = -sign
    else if (mark === '(') {
      outer.push(group)
      group *= sign
      sign = 1
    } else if (mark === ')') {
      const before = outer.pop()
      if (before === undefined) return wrong(start)
      group = before
    } else if (raised !== undefined) {
      if (last === null) return wrong(start)
      const exponent = raised === '²' ? 2 : raised === '³' ? 3 : Number(raised.slice(1))
      raise(words, last.name, last.exponent * (exponent - 1))
    } else if (mark === undefined) return wrong(start)
  }
  return outer.length > 0 || sign === -1 ? wrong(normal.length) : ok(unitOfWords(words))
}

function spelling(name: string): string {
  const bare = name.endsWith('.') ? name.slice(0, -1) : name
  return (known.get(bare) ?? known.get(bare.toLowerCase()))?.name ?? bare
}

function numberName(digits: string): string {
  return String(Number(digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.')))
}

function raise(words: Map<string, number>, name: string, by: number): void {
  const exponent = (words.get(name) ?? 0) + by
  if (exponent === 0) words.delete(name)
  else words.set(name, exponent)
}

function unitOfWords(words: ReadonlyMap<string, number>): Unit {
  let money = 0
  let time = 0
  let scale = 1
  for (const [name, exponent] of words) {
    const word = wordOf(name)
    if (word.dimension === 'money') money += exponent
    if (word.dimension === 'time') time += exponent
    scale *= word.scale ** exponent
  }
  return { words, money, time, scale }
}

/** left · right^power. */
export function multiplyUnits(left: Unit, right: Unit, power = 1): Unit {
  const words = new Map(left.words)
  for (const [name, exponent] of right.words) raise(words, name, exponent * power)
  return unitOfWords(words)
}

export function sameDimension(a: Unit, b: Unit): boolean {
  return a.money === b.money && a.time === b.time
}

/**
 * As a person would write it: "kr·min/h". Nouns, % and år are left out where money or time says what the unit is;
 * '1' when nothing is left to write.
 */
export function unitText(unit: Unit): string {
  const all = [...unit.words].sort(([a], [b]) => Number(isTime(a)) - Number(isTime(b)))
  const telling = all.filter(([name]) => {
    const { dimension, scale } = wordOf(name)
    return dimension === 'money' || dimension === 'time' || scale !== 1
  })
  const shown = telling.length > 0 ? telling : all.length > 1 ? all.filter(([name]) => name !== '%') : all
  const above = shown.filter(([, exponent]) => exponent > 0).map(([name, exponent]) => raised(name, exponent))
  const below = shown.filter(([, exponent]) => exponent < 0).map(([name, exponent]) => raised(name, -exponent))
  return [above.join('·') || '1', ...below].join('/')
}

function isTime(name: string): boolean {
  return wordOf(name).dimension === 'time'
}

function raised(name: string, exponent: number): string {
  return exponent === 1 ? name : exponent === 2 ? `${name}²` : exponent === 3 ? `${name}³` : `${name}^${exponent}`
}

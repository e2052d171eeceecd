// What a fill puts in the cells that follow: a series where the numbers form one, else the cells again and again.
// Example: 1, 2 → 3, 4, 5; 2012, 2014 → 2016; 'Fas 1' → 'Fas 2'; 'mars' → 'april'; 5 → 5, 5; '=antal * 2' → the same
// formula.
import type { Language } from '../../../shared/language/index.ts'
import { parseNumber } from '../../../shared/numbers.ts'
import { cellShown } from '../cellText.ts'
import type { GridCell } from '../column.ts'

/** Typed text for `count` cells after the source (before it, nearest first, when `backwards`). */
export function continued(
  source: readonly GridCell[],
  count: number,
  backwards: boolean,
  language: Language,
): readonly string[] {
  const cells = backwards ? source.toReversed() : source
  const steps = Array.from({ length: count }, (_, i) => i + 1)
  const series = numbersOf(cells)
  if (series && cells.length > 1) {
    const unit = cells[0]?.unit ?? ''
    const line = straightLine(series)
    const last = series.length - 1
    return steps.map((step) => typedOf(line(last + step), unit, cells[0], language))
  }
  const counted = countedText(cells, backwards ? -1 : 1) ?? namedInOrder(cells, backwards ? -1 : 1)
  if (counted) return steps.map((step) => counted(step))
  return steps.map((step) => cells[(step - 1) % cells.length]?.typed ?? '')
}

/** Whole-number columns such as years hold no number for sums, but show one. */
function numbersOf(cells: readonly GridCell[]): number[] | null {
  const numbers = cells.map(({ number, tone, typed, distribution }) =>
    tone === 'formula' || distribution || typed.startsWith('=')
      ? null
      : (number ?? (tone === 'number' ? parseNumber(typed) : null)),
  )
  return numbers.every((number) => number !== null) ? numbers : null
}

/** The line through the numbers, by place from 0: exact where they are evenly spaced, else least squares, as in Excel. */
function straightLine(numbers: readonly number[]): (place: number) => number {
  return evenLine(numbers) ?? leastSquares(numbers)
}

/** Counted in whole steps of the last decimal, so that −0,3 and −0,2 lead to 0 and not to the computer's own digits. */
function evenLine(numbers: readonly number[]): ((place: number) => number) | null {
  const decimals = Math.max(...numbers.map((number) => /^-?\d+(?:\.(\d+))?$/.exec(String(number))?.[1]?.length ?? 0))
  const scale = 10 ** decimals
  const whole = numbers.map((number) => Math.round(number * scale))
  const [first = 0, second = 0] = whole
  const step = second - first
  const isEven = whole.every((count, i) => Number.isSafeInteger(count) && count === first + i * step)
  // A number written with an exponent has more decimals than are counted here.
  if (!isEven || whole.some((count, i) => count / scale !== numbers[i])) return null
  return (place) => (first + place * step) / scale
}

function leastSquares(numbers: readonly number[]): (place: number) => number {
  const middle = (numbers.length - 1) / 2
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length
  let above = 0
  let below = 0
  numbers.forEach((number, i) => {
    above += (i - middle) * (number - mean)
    below += (i - middle) ** 2
  })
  const largest = Math.max(...numbers.map(Math.abs))
  return (place) => {
    const number = mean + (above / below) * (place - middle)
    // Twelve digits of the largest of them: the last ones are the computer's own.
    const decimals = 11 - Math.floor(Math.log10(Math.max(largest, Math.abs(number), Number.MIN_VALUE)))
    return decimals > 100 ? number : Number(number.toFixed(Math.max(0, decimals)))
  }
}

function typedOf(number: number, unit: string, like: GridCell | undefined, language: Language): string {
  if (like && like.number === null) return String(number)
  return cellShown(number, unit, language).typed
}

/** 'Fas 1', 'Fas 2' → 'Fas 3'; one alone counts by `alone`. */
function countedText(cells: readonly GridCell[], alone: 1 | -1): ((step: number) => string) | null {
  const parts = cells.map(({ typed, tone, number }) =>
    number === null && (tone === 'text' || tone === 'inherited') && !typed.startsWith('=')
      ? /^(\D+?)(\d{1,9})$/.exec(typed)
      : null,
  )
  const numbers = parts.map((part) => Number(part?.[2]))
  const [first] = parts
  const stem = first?.[1]
  if (stem === undefined || !parts.every((part) => part?.[1] === stem)) return null
  const [a = 0, b = a + alone] = numbers
  if (!numbers.every((number, i) => number === a + i * (b - a))) return null
  return (step) => `${stem}${Math.max(0, a + (numbers.length - 1 + step) * (b - a))}`
}

let known: readonly (readonly string[])[] | null = null

/** Months and weekdays, in full and short, as the languages of the app write them; made when first asked for. */
function namedLists(): readonly (readonly string[])[] {
  known ??= (['sv', 'en'] as const).flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        return dates.map((date) => format.format(date).toLowerCase().replace('.', ''))
      }
      const months = Array.from({ length: 12 }, (_, i) => Date.UTC(2024, i, 1))
      // A week that begins on a Monday.
      const days = Array.from({ length: 7 }, (_, i) => Date.UTC(2024, 0, 1 + i))
      return [names({ month: style }, months), names({ weekday: style }, days)]
    }),
  )
  return known
}

/** 'mars' → 'april', 'Mån', 'Ons' → 'Fre'; after the last comes the first. */
function namedInOrder(cells: readonly GridCell[], alone: 1 | -1): ((step: number) => string) | null {
  const [first] = cells
  const texts = cells.map(({ typed }) => typed.trim().toLowerCase())
  const list = namedLists().find((names) => texts.every((text) => names.includes(text)))
  if (!first || !list) return null
  const at = texts.map((text) => list.indexOf(text))
  const [a = 0, b = a + alone] = at
  const inList = (place: number) => ((place % list.length) + list.length) % list.length
  if (!at.every((place, i) => place === inList(a + i * (b - a)))) return null
  const begins = first.typed.trim().charAt(0)
  return (step) => {
    const name = list[inList(a + (at.length - 1 + step) * (b - a))] ?? ''
    return begins === begins.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
  }
}

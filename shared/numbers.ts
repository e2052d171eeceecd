// Numbers in and out, as people write them: Swedish first, English too. Nothing here gives or takes NaN or Infinity.
// Example: parseNumber('1 234,5') → 1234.5; parseNumber('38,46 %') → 0.3846; parseAmount('1,5 tkr') → 1500 (kr);
// formatNumber(-1234.5, 'sv') → '−1 234,5' with no-break space; formatMoney(23580_00000, 'tkr', 'sv') → '23 580'.

type Language = 'sv' | 'en'
export type MoneyUnit = 'kr' | 'tkr' | 'mnkr'

/** Shown where there is no number to show. */
export const noNumber = '–'

/** Power of ten of one unit in kronor, with the spellings people use for it. */
const amountSuffixes: readonly (readonly [RegExp, number])[] = [
  [/(?:mdkr|mdr)$/i, 9],
  [/(?:mnkr|mkr|msek)$/i, 6],
  [/(?:tkr|kkr|tsek|ksek)$/i, 3],
  [/(?:kr|sek|:-)\.?$/i, 0],
]
const moneyUnits: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 }

/**
 * A number as typed or pasted; null when it is none. Spaces of any kind group thousands, comma or point is the decimal,
 * a percentage becomes a fraction. `1,234` is 1.234, but in English 1234. `(5)` is −5, as bookkeepers write it.
 */
export function parseNumber(text: string, language: Language = 'sv'): number | null {
  const trimmed = unbracketed(text)
  const percent = trimmed.endsWith('%')
  return parsePlain(percent ? trimmed.slice(0, -1) : trimmed, language, percent ? -2 : 0)
}

/** An amount in kronor, with or without kr, tkr, mnkr or mdkr; one without is in `unit`. */
export function parseAmount(text: string, unit: MoneyUnit = 'kr', language: Language = 'sv'): number | null {
  const trimmed = unbracketed(text)
  for (const [suffix, power] of amountSuffixes) {
    if (suffix.test(trimmed)) return parsePlain(trimmed.replace(suffix, ''), language, power)
  }
  return parsePlain(trimmed, language, moneyUnits[unit])
}

/** `(1 234 kr)` → `-1 234 kr`. */
function unbracketed(text: string): string {
  return text.trim().replace(/^\(([^-+\u2212\u2013()]+)\)$/, '-$1')
}

/**
 * A number typed where the unit is known, which may stand behind it. As in Excel, 25 where percent is wanted is 25 %,
 * while 0,25 is taken as the fraction it is.
 */
export function parseInUnit(text: string, unit: string, language: Language): number | null {
  const trimmed = text.trim()
  if (unit === '%') {
    const number = parseNumber(trimmed, language)
    if (number === null || trimmed.endsWith('%') || Math.abs(number) < 1) return number
    return parseNumber(`${trimmed} %`, language)
  }
  if (unit === 'kr') return parseAmount(trimmed, 'kr', language)
  const named = unit !== '' && trimmed.toLowerCase().endsWith(` ${unit.toLowerCase()}`)
  return parseNumber(named ? trimmed.slice(0, -unit.length) : trimmed, language)
}

const spaces = /[\s\u00a0\u202f\u2009]/
const plain = /^([+-]?)(\d{1,40}|(?=\.))(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/

/** The number × 10^power, shifted in the decimal text so that 38,46 % is 0.3846 exactly as a literal would be. */
function parsePlain(text: string, language: Language, power: number): number | null {
  if (text.length > 100) return null
  const ungrouped = withoutGroups(text.trim().replace(/^[\u2212\u2013-]\s*/, '-'), language)
  const parts = ungrouped === null ? null : plain.exec(ungrouped)
  if (!parts) return null
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = parts
  const value = Number(`${sign}${whole || '0'}.${decimals || '0'}e${Number(exponent) + power}`)
  return Number.isFinite(value) ? value + 0 : null
}

/** Digits with a point for decimal; null when the groups are not groups of three. */
function withoutGroups(text: string, language: Language): string | null {
  const commas = text.split(',').length - 1
  const points = text.split('.').length - 1
  // The mark that stands last is the decimal; one that is repeated can only group.
  const commaIsDecimal =
    commas === 1 &&
    (points === 0 ? language === 'sv' || !inThrees(text, /,/) : text.lastIndexOf('.') < text.indexOf(','))
  const pointIsDecimal = points === 1 && !(commaIsDecimal && commas === 1)
  const marks = [
    spaces,
    ...(commas > 0 && !commaIsDecimal ? [/,/] : []),
    ...(points > 0 && !pointIsDecimal ? [/\./] : []),
  ]
  const used = marks.filter((mark) => mark.test(text))
  if (used.length > 1) return null
  const mark = used[0]
  if (mark && !inThrees(text, mark)) return null
  const joined = mark ? text.replace(new RegExp(mark, 'g'), '') : text
  return commaIsDecimal ? joined.replace(',', '.') : joined
}

function inThrees(text: string, mark: RegExp): boolean {
  const whole = /^[+-]?([\d.,\s\u00a0\u202f\u2009]*?)(?:[eE].*)?$/.exec(text)?.[1] ?? ''
  const groups = whole.split(mark)
  const last = groups.pop() ?? ''
  const first = groups.shift() ?? ''
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group)) && /^\d{3}(?:[.,]\d*)?$/.test(last)
}

const formats = new Map<string, Intl.NumberFormat>()

function format(
  value: number,
  language: Language,
  least: number,
  most: number,
  signDisplay: 'negative' | 'exceptZero' = 'negative',
): string {
  const key = `${language}${least}/${most}${signDisplay}`
  let found = formats.get(key)
  if (!found) {
    found = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: 'always',
      signDisplay,
    })
    formats.set(key, found)
  }
  return found.format(value).replace('-', '\u2212').replaceAll('\u202f', '\u00a0')
}

/** Without `decimals`: as many as the number has, at most six. */
export function formatNumber(value: number | null, language: Language, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return noNumber
  return format(value, language, decimals ?? 0, decimals ?? 6)
}

export interface MoneyOptions {
  /** A plus sign before gains. */
  readonly sign?: boolean
  /** Default: none, but one for mnkr. */
  readonly decimals?: number
}

/** öre in the unit, rounded half away from zero, without the unit's name. null: could not be calculated. */
export function formatMoney(
  öre: number | null,
  unit: MoneyUnit,
  language: Language,
  options: MoneyOptions = {},
): string {
  if (öre === null || !Number.isFinite(öre)) return noNumber
  const decimals = options.decimals ?? (unit === 'mnkr' ? 1 : 0)
  const value = öre / 10 ** (moneyUnits[unit] + 2)
  return format(value, language, decimals, decimals, options.sign ? 'exceptZero' : 'negative')
}

/** A fraction as a percentage: 0.3846 → '38,46 %'. Without `decimals`: at most two. */
export function formatPercent(fraction: number | null, language: Language, decimals?: number): string {
  if (fraction === null || !Number.isFinite(fraction)) return noNumber
  const text = format(fraction * 100, language, decimals ?? 0, decimals ?? 2)
  return language === 'sv' ? `${text}\u00a0%` : `${text}%`
}

/** A calculated number of any unit, as it is shown: as many decimals as say something. Example: 21.4723 min → '21,47'. */
export function shownNumber(value: number, unit: string, language: Language): string {
  if (unit === '%') return formatPercent(value, language)
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= (unit === 'kr' ? 100 : 10_000)) return formatNumber(value, language, 0)
  return formatNumber(value, language, size >= 100 ? 1 : 2)
}

/** A number for editing and for the clipboard: every decimal, no grouping, the language's decimal mark. */
export function typedNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return ''
  const text = String(value)
  return language === 'sv' ? text.replace('.', ',') : text
}

/** A number as it is typed where the unit is known; `parseInUnit` gives exactly the same number back. */
export function typedInUnit(value: number, unit: string, language: Language): string {
  if (unit !== '%' || !Number.isFinite(value)) return typedNumber(value, language)
  const text = hundredfold(String(value))
  return `${language === 'sv' ? text.replace('.', ',') : text} %`
}

/** Shifted in the decimal text, so that 0.07 is 7 and not 7.000000000000001. */
function hundredfold(text: string): string {
  const [mantissa = '0', exponent] = text.split('e')
  if (exponent !== undefined) return `${mantissa}e${Number(exponent) + 2}`
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '0', decimals = ''] = mantissa.replace('-', '').split('.')
  const digits = `${whole}${decimals.padEnd(2, '0')}`
  const at = whole.length + 2
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${digits.length > at ? `.${digits.slice(at)}` : ''}`
}

// An amount inside a sentence, with its unit: 92 tkr, 25,7 mnkr. One that the unit would round to nothing is said in a
// smaller unit instead, so that no sentence tells of a loss of 0 tkr. Example: 40_000 öre in tkr → "400 kr".
import { formatMoney, formatNumber, formatPercent, type MoneyUnit, shownNumber } from '../numbers.ts'
import { type Language, text } from './index.ts'

const smaller: Readonly<Record<MoneyUnit, MoneyUnit | null>> = { mnkr: 'tkr', tkr: 'kr', kr: null }
/** öre of the last decimal that is shown. */
const step: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mnkr: 10_000_000 }

export function wordMoney(öre: number, unit: MoneyUnit, language: Language): string {
  return wordRange(öre, öre, unit, language).high
}

/** Two amounts in the same unit, which the last tells: { low: '−11,6', high: '−3,5 mnkr' }. */
export function wordRange(low: number, high: number, unit: MoneyUnit, language: Language) {
  const largest = Math.max(Math.abs(low), Math.abs(high))
  const shown = unitFor(largest, unit)
  const options = shown === 'kr' && largest < 50 && largest > 0 ? { decimals: 2 } : {}
  const amount = (öre: number) => formatMoney(öre, shown, language, options)
  return { low: amount(low), high: `${amount(high)}\u00a0${text(language, `term.unit.${shown}`)}` }
}

function unitFor(öre: number, unit: MoneyUnit): MoneyUnit {
  const next = smaller[unit]
  return öre !== 0 && next && öre < step[unit] / 2 ? unitFor(öre, next) : unit
}

/** A value with its unit: '21,47 min', '37 %', '20 859 kr/mån'. */
export function wordValue(value: number, unit: string, language: Language): string {
  if (unit === '%') return formatPercent(Number(value.toPrecision(3)), language)
  const small = value !== 0 && Math.abs(value) < 0.1
  const shown = small ? formatNumber(Number(value.toPrecision(3)), language) : shownNumber(value, unit, language)
  return unit === '' ? shown : `${shown}\u00a0${unit}`
}

/** "2010–2016", or one year. */
export function wordPeriod(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  return first === undefined ? '' : first === last ? String(first) : `${first}–${last}`
}

/** 2011, 2012, 2013, 2016 → '2011–2013, 2016'. */
export function wordYears(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.at(-1) === year - 1) last.push(year)
    else runs.push([year])
  }
  return runs.map(wordPeriod).join(', ')
}

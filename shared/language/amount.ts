// An amount inside a sentence, with its unit: 92 tkr, 25,7 mnkr. One that the unit would round to nothing is said in a
// smaller unit instead, so that no sentence tells of a loss of 0 tkr. Example: 40_000 öre in tkr → "400 kr".
import { formatMoney, type MoneyUnit } from '../numbers.ts'
import { type Language, text } from './index.ts'

const smaller: Readonly<Record<MoneyUnit, MoneyUnit | null>> = { mnkr: 'tkr', tkr: 'kr', kr: null }
const step: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mnkr: 10_000_000 }

export function wordMoney(öre: number, unit: MoneyUnit, language: Language): string {
  const decimals = unit === 'mnkr' ? 1 : 0
  const next = smaller[unit]
  if (öre !== 0 && next && Math.abs(öre) < step[unit] / 2 / 10 ** decimals) return wordMoney(öre, next, language)
  const öreLeft = next === null && Math.abs(öre) < 50 && öre !== 0
  return `${formatMoney(öre, unit, language, öreLeft ? { decimals: 2 } : {})}\u00a0${text(language, `term.unit.${unit}`)}`
}

/** "2010–2016", or one year. */
export function wordPeriod(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  return first === undefined ? '' : first === last ? String(first) : `${first}–${last}`
}

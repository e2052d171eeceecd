// A probability in words: a rare event never has "0 %", nor an almost certain one "100 %", and what happened in none or
// all of the draws is said so. Example: 0.983 → '98 %'; 0.002 → 'under 1 %'; 0 of 10 000 → none of 10 000 draws.
import { formatPercent } from '../numbers.ts'
import { type Language, text } from './index.ts'

/** What a message chooses by: in `none` or `all` of the draws, or with a probability. */
export interface ProbabilityValues extends Readonly<Record<string, string | number>> {
  readonly times: 'none' | 'all' | 'some'
  readonly probability: string
  readonly draws: number
}

export function probabilityValues(part: number, draws: number, language: Language): ProbabilityValues {
  const times = part <= 0 ? 'none' : part >= 1 ? 'all' : 'some'
  return { times, probability: inPercent(part, language), draws }
}

function inPercent(part: number, language: Language): string {
  if (part < 0.01) return text(language, 'probability.under', { percent: formatPercent(0.01, language) })
  if (part > 0.99) return text(language, 'probability.over', { percent: formatPercent(0.99, language) })
  return formatPercent(part, language, 0)
}

/** A part of a whole: '38 %', 'under 1 %', '0 %'. null: not known. */
export function wordPart(part: number | null, language: Language): string {
  return part === null || part === 0 || part === 1 ? formatPercent(part, language, 0) : inPercent(part, language)
}

/** In a table: '98 %', '0 av 10 000'. null: could not be calculated. */
export function wordProbability(part: number | null, draws: number, language: Language): string {
  return part === null ? '–' : text(language, 'probability.cell', probabilityValues(part, draws, language))
}

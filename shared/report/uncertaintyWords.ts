// What many draws of a scenario say, in sentences with their figures.
// Example: "Staden går back 8,7 mnkr i nuvärde med modellens egna värden. I 8 av 10 dragningar hamnar nuvärdet mellan
// −11,9 och −7,8 mnkr; staden går back i alla 1 000 dragningar."
import { central } from '../document/schema.ts'
import { wordMoney, wordRange } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { probabilityValues } from '../language/probability.ts'
import { noticeable } from '../money.ts'
import type { MoneyUnit } from '../numbers.ts'
import type { Simulated } from '../uncertainty/simulate.ts'

interface Words {
  readonly unit: MoneyUnit
  readonly language: Language
}

type Answer = Pick<Simulated, 'draws' | 'nominal' | 'city' | 'departments' | 'nobodyLoses'>

/** The city's result, how far it may be off, and whether anyone loses. */
export function simulationSentences(
  { draws, nominal, city, departments, nobodyLoses }: Answer,
  words: Words,
): string[] {
  const { unit, language } = words
  if (!city) return [text(language, 'uncertainty.answer.unknown')]
  const { p10, p90 } = city.npv
  const range =
    p90 - p10 < noticeable
      ? text(language, 'uncertainty.answer.same')
      : text(language, 'uncertainty.answer.range', {
          ...wordRange(p10, p90, unit, language),
          ...probabilityValues(city.loses, draws, language),
        })
  const others = departments.some(({ id }) => id !== central)
  const nobody =
    nobodyLoses === null || !others
      ? []
      : [text(language, 'uncertainty.answer.nobody', probabilityValues(nobodyLoses, draws, language))]
  return [nominalSentence(nominal, words), range, ...nobody].filter((sentence) => sentence !== '')
}

/** The city's net present value with the model's own values; nothing where that could not be calculated. */
export function nominalSentence(öre: number, { unit, language }: Words): string {
  if (!Number.isFinite(öre)) return ''
  return text(language, 'uncertainty.answer.nominal', {
    outcome: Math.abs(öre) < noticeable ? 'even' : öre < 0 ? 'loss' : 'gain',
    amount: wordMoney(Math.abs(öre), unit, language),
  })
}

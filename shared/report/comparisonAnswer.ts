// The question a comparison asks, and its answer in two sentences, made from the figures shown.
// Example: "Vem ska driva Omsorgsdagboken?" → "A Central drift hos SLK IT kostar staden minst: 8 338 tkr netto
// 2010–2016, 90 tkr mindre än B Serviceförvaltningen. 8 av 16 förvaltningar förlorar; störst är förlusten för …"

import { losersIn } from '../calculation/losers.ts'
import { changesAssumptions, resolveScenario } from '../calculation/resolve.ts'
import { type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import type { Model } from '../document/schema.ts'
import { wordMoney, wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { noticeable } from '../money.ts'
import type { MoneyUnit } from '../numbers.ts'
import { departmentName } from './names.ts'

export interface AnswerChoice {
  readonly scenarios: readonly string[]
  readonly view: 'sum' | 'year' | 'presentValue'
  readonly year: number | null
  readonly unit: MoneyUnit
  readonly language: Language
}

export function comparisonQuestion(document: Model, scenarios: readonly string[], language: Language): string {
  const resolved = scenarios
    .filter((id) => document.scenarios.some((scenario) => scenario.id === id))
    .map((id) => resolveScenario(document, id, () => {}))
  const [first, ...others] = resolved
  if (!first) return text(language, 'comparison.noneShown')
  if (others.length === 0) return text(language, 'comparison.question.one', { scenario: first.name })
  const services = new Set(resolved.flatMap((scenario) => scenario.services))
  const [service] = services
  const what = services.size === 1 && service ? service.name : text(language, 'comparison.question.services')
  const differs = (of: (scenario: (typeof resolved)[number]) => unknown) =>
    others.some((other) => of(other) !== of(first))
  if (differs((scenario) => [...services].map((one) => scenario.operatingModel(one)?.id).join('|')))
    return text(language, 'comparison.question.model', { what })
  if (differs(({ splitRule }) => splitRule)) return text(language, 'comparison.question.split', { what })
  if (differs(({ fundingPlan }) => fundingPlan)) return text(language, 'comparison.question.funding', { what })
  return text(language, 'comparison.question.other', { what })
}

/** The scenario's net for the city in the view, öre. */
export function cityNet(result: ScenarioResult, { view, year }: Pick<AnswerChoice, 'view' | 'year'>): number | null {
  if (view === 'presentValue') return Number.isFinite(result.city.npv) ? result.city.npv : null
  return yearlyFigure(result.city, 'net', result.years, view === 'year' ? year : null)
}

export interface Losers {
  /** Departments that gain or lose at least a krona. */
  readonly all: number
  readonly losers: number
  readonly worst: string
  readonly loss: number
}

/** null: some department's net could not be calculated. The city's common budget is not counted. */
export function losersOf(
  result: ScenarioResult,
  choice: Pick<AnswerChoice, 'view' | 'year' | 'language'>,
): Losers | null {
  const found = losersIn(
    result,
    choice.view === 'presentValue' ? 'npv' : 'net',
    choice.view === 'year' ? choice.year : null,
  )
  if (!found) return null
  const { all, losers } = found
  const [worst] = losers
  return {
    all,
    losers: losers.length,
    worst: worst ? departmentName(worst.id, worst.name, choice.language) : '',
    loss: worst ? -worst.öre : 0,
  }
}

export function comparisonAnswer(
  { scenarios }: Model,
  results: readonly ScenarioResult[],
  choice: AnswerChoice,
): string[] {
  const { language, unit, year, view } = choice
  const shown = choice.scenarios.flatMap((id) => results.find((result) => result.id === id) ?? [])
  if (shown.length === 0) return []
  const years = shown[0]?.years ?? []
  const period = view === 'year' && year !== null ? String(year) : wordPeriod(years)
  const basis = text(language, view === 'presentValue' ? 'comparison.answer.presentValue' : 'comparison.answer.net')
  const alike = shown.filter(({ id }) => !changesAssumptions(scenarios, id))
  const compared = alike.length > 0 ? alike : shown
  const apart = shown.filter((result) => !compared.includes(result)).map(({ name }) => name)
  const ranked = compared
    .map((result) => ({ result, net: cityNet(result, choice) }))
    .sort((a, b) => (b.net ?? 0) - (a.net ?? 0))
  const [best, second] = ranked
  if (!best || ranked.some(({ net }) => net === null)) return [text(language, 'comparison.answer.unknown')]
  if (shown.every(nothingHappens)) return [text(language, 'comparison.answer.nothing')]
  const nets = ranked.map(({ result, net }) => ({ name: result.name, net: net ?? 0 }))
  // Who loses differs between scenarios that are as good for the city, so then nobody is named.
  const tied = second !== undefined && (best.net ?? 0) - (second.net ?? 0) < noticeable
  return [
    cityAnswer(nets, { period, basis }, unit, language),
    ...(tied ? [] : losersAnswer(best.result, choice, shown.length > 1)),
    ...(apart.length === 0
      ? []
      : [text(language, 'comparison.answer.apart', { count: apart.length, names: apart.join(', ') })]),
  ]
}

/** No costs and no benefits, in any year. */
function nothingHappens({ city, years }: ScenarioResult): boolean {
  return years.every(
    (year) =>
      yearlyFigure(city, 'incurred', years, year) === 0 && yearlyFigure(city, 'grossBenefit', years, year) === 0,
  )
}

function cityAnswer(
  ranked: readonly { readonly name: string; readonly net: number }[],
  when: { readonly period: string; readonly basis: string },
  unit: MoneyUnit,
  language: Language,
): string {
  const [best, second] = ranked
  if (!best) return ''
  const sign = Math.abs(best.net) < noticeable ? 'even' : best.net < 0 ? 'cost' : 'gain'
  const total = wordMoney(Math.abs(best.net), unit, language)
  if (!second) {
    const key = {
      even: 'comparison.answer.oneEven',
      cost: 'comparison.answer.oneCosts',
      gain: 'comparison.answer.oneGains',
    } as const
    return text(language, key[sign], { total, ...when })
  }
  const worst = ranked.at(-1) ?? second
  const signed = wordMoney(best.net, unit, language)
  if (best.net - worst.net < noticeable)
    return text(language, 'comparison.answer.same', { count: ranked.length, total: signed, ...when })
  if (sign === 'even') return text(language, 'comparison.answer.even', { best: best.name, ...when })
  return text(language, sign === 'cost' ? 'comparison.answer.leastCost' : 'comparison.answer.mostGain', {
    best: best.name,
    second: second.name,
    total,
    ...when,
    tied: best.net - second.net < noticeable ? 'yes' : 'no',
    difference: wordMoney(best.net - second.net, unit, language),
  })
}

function losersAnswer(best: ScenarioResult, choice: AnswerChoice, several: boolean): string[] {
  const found = losersOf(best, choice)
  if (!found || found.all === 0) return []
  const { language, unit } = choice
  if (found.losers === 0) return [text(language, 'comparison.answer.nobodyLoses')]
  return [
    text(language, 'comparison.answer.losers', {
      all: found.all,
      losers: found.losers,
      worst: found.worst,
      loss: wordMoney(found.loss, unit, language),
      several: several ? 'yes' : 'no',
    }),
  ]
}

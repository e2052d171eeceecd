// The city's draws by year as a fan: the middle one, and the band that eight of ten are in.
// Example: accumulated 2016 P10 −12,1, P50 −9,7, P90 −7,2 mnkr → "Pengarna är inte tillbaka 2016 i någon av 1 000 dragningar".
import { wordRange } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { probabilityValues } from '../language/probability.ts'
import { formatMoney, type MoneyUnit } from '../numbers.ts'
import type { SimulatedCity } from '../uncertainty/outcomes.ts'
import type { Simulated } from '../uncertainty/simulate.ts'
import type { FanData } from './data.ts'

export const fanMeasures = ['accumulated', 'net', 'realised'] as const
export type FanMeasure = (typeof fanMeasures)[number]

/** null: some draw could not be calculated, or there are no years. */
export function fan(
  simulated: Pick<Simulated, 'scenario' | 'name' | 'draws' | 'years' | 'city'>,
  measure: FanMeasure,
  { unit, language }: { readonly unit: MoneyUnit; readonly language: Language },
): FanData | null {
  const { scenario, name, draws, years, city } = simulated
  const last = years.at(-1)
  if (!city || last === undefined) return null
  const { p10, p50, p90 } = city[measure]
  const title =
    measure === 'accumulated'
      ? paidBackTitle(city, years, draws, language)
      : rangeTitle(measure, last, p10.at(-1) ?? 0, p90.at(-1) ?? 0, unit, language)
  const subtitle = text(language, 'chart.fan.subtitle', {
    measure: text(language, `chart.fan.${measure}`),
    scenario: name,
    unit: text(language, `term.unit.${unit}`),
  })
  const money = (öre: number | undefined) => formatMoney(öre ?? null, unit, language)
  const spoken = years.map((year, y) =>
    text(language, 'chart.fan.spoken', {
      year: String(year),
      p10: money(p10[y]),
      p50: money(p50[y]),
      p90: money(p90[y]),
    }),
  )
  const label = text(language, 'chart.label', { title, subtitle, figures: spoken.join('; ') })
  return { kind: 'fan', id: `${scenario}-fan-${measure}`, title, subtitle, label, unit, language, years, p10, p50, p90 }
}

/** By year: probability that nothing is missing from then on, whether it ever was or not. */
export function notBehind({ paidBack, neverBehind }: SimulatedCity): number[] {
  return paidBack.map((part) => Math.min(1, part + neverBehind))
}

/** The first year in which the money is more likely back than not; else the last. */
function paidBackTitle(city: SimulatedCity, years: readonly number[], draws: number, language: Language): string {
  if (city.neverBehind >= 0.5)
    return text(language, 'chart.fan.title.neverBehind', probabilityValues(city.neverBehind, draws, language))
  const parts = notBehind(city)
  const first = parts.findIndex((part) => part >= 0.5)
  const y = first < 0 ? years.length - 1 : first
  return text(language, 'chart.fan.title.paidBack', {
    year: String(years[y]),
    ...probabilityValues(parts[y] ?? 0, draws, language),
  })
}

function rangeTitle(
  measure: 'net' | 'realised',
  year: number,
  low: number,
  high: number,
  unit: MoneyUnit,
  language: Language,
): string {
  const range = wordRange(low, high, unit, language)
  return text(language, `chart.fan.title.${measure}`, {
    year: String(year),
    same: range.high.startsWith(`${range.low}\u00a0`) ? 'yes' : 'no',
    ...range,
  })
}

// How fast people join and gains are taken home, as lines. Example: adoption 20, 60, 80 % → "anslutningen når 80 % 2014".
import { type Language, text } from '../language/index.ts'
import { formatPercent } from '../numbers.ts'
import type { RatesData } from './data.ts'

/** null: no rate in any year. */
export function ratesChart(
  service: string,
  years: readonly number[],
  lines: RatesData['lines'],
  language: Language,
): RatesData | null {
  const known = lines.filter(({ rates }) => rates.some((rate) => rate !== null))
  const [first] = known
  if (!first) return null
  const last = first.rates.reduce<number | null>((found, rate) => rate ?? found, null)
  const title = text(language, 'chart.rates.title', {
    line: first.label,
    rate: formatPercent(last, language, 0),
    year: String(years.at(-1) ?? ''),
  })
  const subtitle = text(language, 'chart.rates.subtitle', { service })
  const spoken = known.map(
    ({ label, rates }) =>
      `${label} ${rates.map((rate, y) => `${years[y]} ${formatPercent(rate, language, 0)}`).join(', ')}`,
  )
  return {
    kind: 'rates',
    id: 'rates',
    title,
    subtitle,
    label: text(language, 'chart.label', { title, subtitle, figures: spoken.join('; ') }),
    unit: 'kr',
    language,
    years,
    lines: known,
  }
}

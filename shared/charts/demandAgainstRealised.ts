// The savings demand against what is really gained, year by year, the gap shaded.
// Example: demand 7 692, realised 1 474 tkr in 2013 → the budget is cut 4 960 tkr before the gain is there.
import { figuresOf, type ScenarioResult, type Subject, yearlyFigure } from '../calculation/results.ts'
import { central } from '../document/schema.ts'
import { text } from '../language/index.ts'
import { noticeable } from '../money.ts'
import { formatMoney } from '../numbers.ts'
import type { DemandData } from './data.ts'
import { chartLabel } from './label.ts'
import { demandClaim, wordDemand } from './sentence.ts'
import type { ChartWords } from './waterfall.ts'

/** Of the city or one department. null: no demand in any year, or some figure could not be calculated. */
export function demandAgainstRealised(
  result: ScenarioResult,
  words: ChartWords,
  subject: Exclude<Subject, { of: 'service' }> = { of: 'city' },
): DemandData | null {
  const { unit, language } = words
  const { years } = result
  const figures = figuresOf(result, subject)
  if (!figures) return null
  const demand = years.map((year) => yearlyFigure(figures, 'savingsDemand', years, year))
  const realised = years.map((year) => yearlyFigure(figures, 'realisedBenefit', years, year))
  if (demand.every((öre) => öre === 0)) return null
  const departments = result.departments.filter(({ id }) => subject.of === 'city' || id === subject.id)
  const bridging = bridgingMoney({ years, departments })
  const claim = demandClaim(years, demand, realised, bridging)
  if (claim.claim === 'unknown') return null
  const title = wordDemand(claim, unit, language)
  const subtitles = {
    alone: 'chart.demand.subtitle.alone',
    city: 'chart.demand.subtitle',
    of: 'chart.demand.subtitle.of',
  } as const
  const subtitle = text(language, subtitles[subject.of === 'department' ? 'of' : words.alone ? 'alone' : 'city'], {
    subject: words.subjectName,
    scenario: result.name,
    unit: text(language, `term.unit.${unit}`),
  })
  const gaps = years.map((year, y) => ({ year, öre: (demand[y] ?? 0) - (realised[y] ?? 0) }))
  const widest = gaps.reduce<(typeof gaps)[number] | null>(
    (most, gap) => (most && most.öre >= gap.öre ? most : gap),
    null,
  )
  return {
    kind: 'demand',
    id: `${result.id}-demand${subject.of === 'department' ? `-${subject.id}` : ''}`,
    title,
    subtitle,
    label: chartLabel(
      title,
      subtitle,
      gaps.map(({ year, öre }) => ({ label: String(year), öre })),
      unit,
      language,
    ),
    unit,
    language,
    years,
    demand: { label: text(language, 'measure.savingsDemand'), öre: demand.map((öre) => öre ?? 0) },
    realised: { label: text(language, 'measure.realisedBenefit'), öre: realised.map((öre) => öre ?? 0) },
    widest:
      widest && widest.öre >= noticeable
        ? {
            year: widest.year,
            label: text(language, 'chart.demand.gap', { amount: formatMoney(widest.öre, unit, language) }),
          }
        : null,
  }
}

/** Överbryggningsmedel: Σ over departments and years of max(0, gap), öre. null: some gap could not be calculated. */
export function bridgingMoney({ departments, years }: Pick<ScenarioResult, 'departments' | 'years'>): number | null {
  let sum = 0
  for (const { id, figures } of departments) {
    if (id === central) continue
    for (const year of years) {
      const gap = yearlyFigure(figures, 'gap', years, year)
      if (gap === null) return null
      sum += Math.max(0, gap)
    }
  }
  return sum
}

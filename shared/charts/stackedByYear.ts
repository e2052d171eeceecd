// Who gains and who loses, year by year: net effect stacked by department, gains above zero and losses below.
// The departments with the largest effects stand by name, the rest together; a line shows the city's sum.
import { type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import { central } from '../document/schema.ts'
import { text } from '../language/index.ts'
import type { StackedByYearData } from './data.ts'
import { chartLabel } from './label.ts'
import { winnersClaim, wordWinners } from './sentence.ts'
import type { ChartWords } from './waterfall.ts'

/** As many as can be told apart by colour. */
const named = 5

/** null: some figure could not be calculated, or nobody gains or loses anything. */
export function stackedByYear(result: ScenarioResult, words: ChartWords): StackedByYearData | null {
  const { unit, language } = words
  const { years } = result
  const all = result.departments.map(({ id, name, figures }) => ({
    id,
    name: id === central ? text(language, 'term.department.central') : name,
    total: yearlyFigure(figures, 'net', years, null),
    yearly: years.map((year) => yearlyFigure(figures, 'net', years, year)),
  }))
  const city = years.map((year) => yearlyFigure(result.city, 'net', years, year))
  if (all.some(({ total }) => total === null) || city.some((öre) => öre === null)) return null
  const size = ({ yearly }: (typeof all)[number]) => yearly.reduce<number>((sum, öre) => sum + Math.abs(öre ?? 0), 0)
  const ranked = all.filter((department) => size(department) > 0).sort((a, b) => size(b) - size(a))
  if (ranked.length === 0) return null
  // One department alone under "the others" might as well have its name.
  const count = ranked.length === named + 1 ? ranked.length : named
  const rest = ranked.slice(count)
  const series: StackedByYearData['series'] = [
    ...ranked.slice(0, count).map(({ name, yearly }) => ({ label: name, öre: yearly.map((öre) => öre ?? 0) })),
    ...(rest.length > 0
      ? [
          {
            label: text(language, 'chart.others', { count: rest.length }),
            öre: years.map((_, y) => rest.reduce((sum, { yearly }) => sum + (yearly[y] ?? 0), 0)),
            rest: true,
          },
        ]
      : []),
  ]
  // The city's common budget is shown, but it is no department that loses.
  const departments = all.filter(({ id }) => id !== central)
  const title = wordWinners(winnersClaim(departments.map(({ name, total }) => ({ name, öre: total }))), unit, language)
  const subtitle = text(language, words.alone ? 'chart.stacked.subtitle.alone' : 'chart.stacked.subtitle', {
    scenario: result.name,
    unit: text(language, `term.unit.${unit}`),
  })
  const line = { label: text(language, 'chart.city'), öre: city.map((öre) => öre ?? 0) }
  const spoken = ranked.slice(0, count).map(({ name, total }) => ({ label: name, öre: total ?? 0 }))
  return {
    kind: 'stackedByYear',
    id: `${result.id}-stacked`,
    title,
    subtitle,
    label: chartLabel(title, subtitle, spoken, unit, language),
    unit,
    language,
    years,
    series,
    line,
  }
}

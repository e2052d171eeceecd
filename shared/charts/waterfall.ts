// From cost over funding, charges and gains to the net, for the city or one department, over the whole period.
// Example, Älvsjö in A: avgift −307, realiserad nytta +215, netto −92 tkr.
import { figuresOf, type Measure, type ScenarioResult, type Subject, yearlyFigure } from '../calculation/results.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'
import type { WaterfallData, WaterfallStep } from './data.ts'
import { chartLabel } from './label.ts'
import { netClaim, wordNet } from './sentence.ts'

export interface ChartWords {
  readonly unit: MoneyUnit
  readonly language: Language
  /** Name of the city or the department, as it stands in the subtitle. */
  readonly subjectName: string
  /** The subtitle need not name the scenario: the page does. */
  readonly alone?: boolean
}

/** The city's cost by year in its two parts, where the ledger tells them apart. öre. */
export interface CostParts {
  readonly development: readonly number[]
  readonly operation: readonly number[]
}

/** null: some figure could not be calculated, or all are zero. */
export function waterfallOf(
  result: ScenarioResult,
  subject: Subject,
  words: ChartWords,
  parts: CostParts | null = null,
): WaterfallData | null {
  const { unit, language } = words
  const figures = figuresOf(result, subject)
  if (!figures) return null
  const { years } = result
  const total = (measure: Measure) => yearlyFigure(figures, measure, years, null)
  const [incurred, funded, paid, recovered, charged, benefit, net] = [
    total('incurred'),
    total('funded'),
    total('paidFunding'),
    total('recovered'),
    total('charged'),
    total('realisedBenefit'),
    total('net'),
  ]
  if (incurred === null || funded === null || paid === null || recovered === null) return null
  if (charged === null || benefit === null || net === null) return null
  const costSteps: WaterfallStep[] = parts
    ? [
        { label: text(language, 'chart.step.development'), öre: -sumOf(parts.development) },
        { label: text(language, 'chart.step.operation'), öre: -sumOf(parts.operation) },
      ]
    : [{ label: text(language, 'chart.step.cost'), öre: -incurred }]
  const steps: WaterfallStep[] = [
    ...costSteps,
    { label: text(language, 'chart.step.funding'), öre: funded - paid },
    { label: text(language, 'chart.step.charges'), öre: recovered - charged },
    { label: text(language, 'chart.step.benefit'), öre: benefit },
  ].filter(({ öre }) => öre !== 0)
  if (steps.length === 0 && net === 0) return null
  steps.push({ label: text(language, 'chart.step.net', { period: wordPeriod(years) }), öre: net, total: true })

  const yearly = years.map((year) => yearlyFigure(figures, 'net', years, year))
  const operation = parts && yearly.map((value, y) => (value ?? 0) + (parts.development[y] ?? 0))
  const title = wordNet(netClaim(years, yearly, operation), unit, language)
  const subtitle = text(language, words.alone ? 'chart.subtitle.alone' : 'chart.subtitle', {
    subject: words.subjectName,
    scenario: result.name,
    unit: text(language, `term.unit.${unit}`),
  })
  return {
    kind: 'waterfall',
    id: `${result.id}-waterfall`,
    title,
    subtitle,
    label: chartLabel(
      title,
      subtitle,
      steps.map(({ label, öre }) => ({ label, öre })),
      unit,
      language,
    ),
    unit,
    language,
    steps,
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

// The scenarios in brief: one row each, the city's cost, benefit, net, present value, payback, and how many lose.
// Example: A 21 270 · 12 932 · −8 338 · −8 681 · 0,55 · – · 7 av 16 · 25 652 tkr to bridge.
import { type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import { bridgingMoney } from '../charts/demandAgainstRealised.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'
import { losersOf } from './comparisonAnswer.ts'
import { amount, number, type Table, textCell, yearCell } from './table.ts'

export function summaryTable(shown: readonly ScenarioResult[], unit: MoneyUnit, language: Language): Table {
  const years = shown[0]?.years ?? []
  const withDemand = shown.some(({ city }) =>
    years.some((year) => yearlyFigure(city, 'savingsDemand', years, year) !== 0),
  )
  const column = (heading: string, toned = false) => ({ heading, kind: 'figure' as const, toned })
  return {
    caption: text(language, 'report.comparison.summary.caption', {
      period: wordPeriod(years),
      unit: text(language, `term.unit.${unit}`),
    }),
    columns: [
      { heading: text(language, 'report.column.scenario'), kind: 'text' },
      column(text(language, 'comparison.column.cost')),
      column(text(language, 'comparison.column.benefit')),
      column(text(language, 'comparison.column.net'), true),
      column(text(language, 'comparison.column.npv'), true),
      column(text(language, 'comparison.column.benefitCostRatio')),
      column(text(language, 'comparison.column.paybackYear')),
      column(text(language, 'report.column.losers')),
      ...(withDemand ? [column(text(language, 'report.column.bridging'))] : []),
    ],
    rows: shown.map((result) => {
      const benefit = yearlyFigure(result.city, 'realisedBenefit', years, null)
      const net = yearlyFigure(result.city, 'net', years, null)
      const losers = losersOf(result, { view: 'sum', year: null, language })
      return {
        kind: 'line',
        cells: [
          textCell(result.name),
          amount(benefit === null || net === null ? null : benefit - net),
          amount(benefit),
          amount(net),
          amount(Number.isFinite(result.city.npv) ? result.city.npv : null),
          number(result.city.benefitCostRatio, 2),
          yearCell(result.city.paybackYear),
          textCell(losers ? text(language, 'comparison.losersOf', { losers: losers.losers, all: losers.all }) : '–'),
          ...(withDemand ? [amount(bridgingMoney(result))] : []),
        ],
      }
    }),
  }
}

// The budget adjustments a scenario leads to, as a finance department writes them: committees down, years across, plus
// what the adjustments are made of and which matched changes of costs and revenues they go with.
// Example: in A the districts' budgets are cut by 25 652 tkr + what they gain; SLK IT's costs and revenues grow alike.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { figuresOf, yearlyFigure } from '../calculation/results.ts'
import { central, type Model } from '../document/schema.ts'
import { wordMoney, wordPeriod } from '../language/amount.ts'
import { text } from '../language/index.ts'
import { type BudgetFigures, budgetFigures } from './budgetFigures.ts'
import type { ReportChoice } from './choice.ts'
import { addUp, isZero, scenarioOf, type Yearly } from './lineFigures.ts'
import { departmentName } from './names.ts'
import {
  amount,
  figureColumn,
  type Report,
  type Row,
  row,
  type Section,
  sumOfÖre,
  type Table,
  textCell,
  textColumn,
  yearsRow,
} from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

/** One for each scenario chosen. */
export function budgetAdjustments(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  return (choice.scenarios ?? []).flatMap((id) => {
    const scenario = scenarioOf(calculation, id)
    return scenario ? [budgetAdjustment(document, calculation, scenario, choice)] : []
  })
}

function budgetAdjustment(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  choice: ReportChoice,
): Report {
  const { unit, language } = choice
  const { result } = scenario
  const all = budgetFigures(calculation, scenario)
  const adjusted = all.filter(({ adjustment }) => !isZero(adjustment))
  const matched = all.filter((one) => !isZero(one.matched))
  const touched = all.filter(({ id }) => isTouched(result, id))
  const values = { unit: text(language, `term.unit.${unit}`), period: wordPeriod(result.years) }
  const sections: Section[] = [
    { heading: '', blocks: [{ kind: 'sentence', text: lead(adjusted, result.years, choice), lead: true }] },
    {
      heading: text(language, 'report.budget.adjustment'),
      blocks:
        adjusted.length === 0
          ? []
          : [
              { kind: 'sentence', text: text(language, 'report.budget.adjustment.what') },
              { kind: 'table', table: adjustmentTable(adjusted, result.years, choice) },
            ],
    },
    {
      heading: text(language, 'report.budget.matched'),
      blocks:
        matched.length === 0
          ? []
          : [
              { kind: 'sentence', text: text(language, 'report.budget.matched.what') },
              { kind: 'table', table: matchedTable(matched, result.years, choice) },
            ],
    },
    {
      heading: text(language, 'report.budget.parts'),
      blocks:
        touched.length === 0
          ? []
          : [
              {
                kind: 'table',
                table: partsTable(touched, scenario, text(language, 'report.budget.parts.caption', values), choice),
              },
            ],
    },
    ...problemSection([...(choice.problems ?? []), ...result.problems], language, 4),
  ]
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return {
    title: text(language, 'report.budget.title', { scenario: result.name }),
    subtitle: document.settings.title,
    facts: facts(document, result.years, choice),
    unit,
    language,
    orientation: 'landscape',
    sections: filled,
    footnotes: [
      text(language, 'report.budget.signs'),
      ...footnotes(document, { sections: filled, unit }, language).slice(1),
    ],
  }
}

/** Whom the scenario concerns at all. */
function isTouched({ years, departments }: ScenarioCalculation['result'], department: string): boolean {
  const figures = departments.find(({ id }) => id === department)?.figures
  const concerning = ['incurred', 'charged', 'paidFunding', 'funded', 'realisedBenefit', 'savingsDemand'] as const
  return concerning.some((measure) =>
    years.some((year) => figures && yearlyFigure(figures, measure, years, year) !== 0),
  )
}

function lead(adjusted: readonly BudgetFigures[], years: readonly number[], { unit, language }: ReportChoice): string {
  const total = sumOfÖre(adjusted.map(({ adjustment }) => sumOfÖre(adjustment)))
  if (adjusted.length === 0) return text(language, 'report.budget.none')
  if (total === null) return text(language, 'report.budget.unknown')
  return text(language, 'report.budget.lead', {
    count: adjusted.length,
    direction: total < 0 ? 'down' : total > 0 ? 'up' : 'even',
    amount: wordMoney(Math.abs(total), unit, language),
    period: wordPeriod(years),
  })
}

function byYears(years: readonly number[], { language }: ReportChoice) {
  return [
    textColumn(text(language, 'report.column.committee')),
    ...years.map((year) => figureColumn(String(year), true)),
    figureColumn(text(language, 'report.column.sum'), true),
  ]
}

function adjustmentTable(adjusted: readonly BudgetFigures[], years: readonly number[], choice: ReportChoice): Table {
  const { unit, language } = choice
  const total = addUp(
    years.length,
    adjusted.map(({ adjustment }) => adjustment),
  )
  const opposite: Yearly = total.map((öre) => (öre === null || öre === 0 ? öre : -öre))
  return {
    caption: text(language, 'report.budget.adjustment.caption', { unit: text(language, `term.unit.${unit}`) }),
    columns: byYears(years, choice),
    rows: [
      ...adjusted.map((one) => yearsRow(departmentName(one.id, one.name, language), one.adjustment, 'department')),
      yearsRow(text(language, 'report.budget.committees'), total, 'subtotal'),
      yearsRow(departmentName(central, central, language), opposite, 'department'),
      yearsRow(text(language, 'report.budget.city'), addUp(years.length, [total, opposite]), 'total'),
    ],
  }
}

function matchedTable(matched: readonly BudgetFigures[], years: readonly number[], choice: ReportChoice): Table {
  const { unit, language } = choice
  const total = addUp(
    years.length,
    matched.map((one) => one.matched),
  )
  return {
    caption: text(language, 'report.budget.matched.caption', { unit: text(language, `term.unit.${unit}`) }),
    columns: byYears(years, choice),
    rows: [
      ...matched.map((one) => yearsRow(departmentName(one.id, one.name, language), one.matched, 'department')),
      yearsRow(text(language, 'report.budget.committees'), total, 'total'),
    ],
  }
}

function partsTable(
  touched: readonly BudgetFigures[],
  { result }: ScenarioCalculation,
  caption: string,
  { language }: ReportChoice,
): Table {
  const minus = (öre: number | null) => (öre === null || öre === 0 ? öre : -öre)
  const figure = (id: string, measure: 'incurred' | 'realisedBenefit' | 'budgetEffect') => {
    const figures = figuresOf(result, { of: 'department', id })
    return figures ? yearlyFigure(figures, measure, result.years, null) : null
  }
  const parts = touched.map((one) => ({
    name: departmentName(one.id, one.name, language),
    amounts: [
      sumOfÖre(one.centralFunding),
      minus(sumOfÖre(one.savingsDemand)),
      sumOfÖre(one.adjustment),
      sumOfÖre(one.matched),
      minus(figure(one.id, 'incurred')),
      minus(sumOfÖre(one.paidToOthers)),
      figure(one.id, 'realisedBenefit'),
      figure(one.id, 'budgetEffect'),
    ],
  }))
  const rows: Row[] = parts.map(({ name, amounts }) => row([textCell(name), ...amounts.map(amount)], 'department'))
  const sums = parts[0]?.amounts.map((_, c) => sumOfÖre(parts.map(({ amounts }) => amounts[c] ?? null))) ?? []
  return {
    caption,
    groups: [
      { heading: '', columns: 1 },
      { heading: text(language, 'report.budget.adjustment'), columns: 3 },
      { heading: text(language, 'report.budget.withinBudget'), columns: 5 },
    ],
    columns: [
      textColumn(text(language, 'report.column.committee')),
      figureColumn(text(language, 'report.budget.centralFunding'), true),
      figureColumn(text(language, 'measure.savingsDemand'), true),
      figureColumn(text(language, 'report.column.together'), true),
      figureColumn(text(language, 'report.budget.matched')),
      figureColumn(text(language, 'report.budget.incurred'), true),
      figureColumn(text(language, 'report.budget.paidToOthers'), true),
      figureColumn(text(language, 'measure.realisedBenefit')),
      figureColumn(text(language, 'report.budget.left'), true),
    ],
    rows: [...rows, row([textCell(text(language, 'report.budget.committees')), ...sums.map(amount)], 'total')],
  }
}

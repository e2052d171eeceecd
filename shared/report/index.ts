// The list of reports: each kind with the function that makes it. Adding a report is its file, a line here and in kinds.ts.
// Example: makeReports('departmentPage', document, calculation, { scenarios: ['a'], departments: ['alvsjo'], … }) → one.
import type { Calculation } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import { annexReport } from './annex.ts'
import { budgetAdjustments } from './budgetAdjustment.ts'
import { type ComparisonReportChoice, chosen, comparisonReport } from './comparison.ts'
import { departmentPages } from './departmentPage.ts'
import { finalReports } from './finalReport.ts'
import { followUps } from './followUp.ts'
import type { ReportKind } from './kinds.ts'
import { portfolios } from './portfolio.ts'
import { scenarioSheets } from './scenarioSheet.ts'
import { statusReports } from './statusReport.ts'
import type { Report } from './table.ts'

type Maker = (document: Model, calculation: Calculation, choice: ComparisonReportChoice) => readonly Report[]

const makers: Readonly<Record<ReportKind, Maker>> = {
  scenarioSheet: (document, { results }, choice) => scenarioSheets(document, results, choice),
  comparison: (document, { results }, choice) => [comparisonReport(document, results, choice)],
  departmentPage: departmentPages,
  budgetAdjustment: budgetAdjustments,
  annex: (document, calculation, choice) => [annexReport(document, calculation, choice)],
  portfolio: portfolios,
  followUp: followUps,
  statusReport: statusReports,
  finalReport: finalReports,
}

/** None of the scenarios asked for exists, or none was asked for: all. */
export function makeReports(
  kind: ReportKind,
  document: Model,
  calculation: Calculation,
  choice: ComparisonReportChoice,
): readonly Report[] {
  const scenarios = chosen(calculation.results, choice.scenarios)
  return makers[kind](document, calculation, { ...choice, scenarios })
}

// One call for every exported file: what report, which format → text or bytes, file name and extension.
// Window and CLI both use it. Adding a format is one file beside this one, one line in `formats` and its case in
// `exportFile` (bytes) or `exportText`.
import type { Calculation } from '../calculation/calculate.ts'
import type { CostParts } from '../charts/waterfall.ts'
import type { Model, Phase } from '../document/schema.ts'
import { type ComparisonReportChoice, comparisonReport } from '../report/comparison.ts'
import { scenarioSheets } from '../report/scenarioSheet.ts'
import { toCsv } from './csv.ts'
import type { Exported } from './exported.ts'
import { type HtmlOptions, toHtml } from './html.ts'
import { calculationJson } from './json.ts'
import type { ReportKind } from './names.ts'
import { makeWorkbook } from './workbook/workbook.ts'
import { writeXlsxFile } from './xlsx.ts'

export { exportName, type ReportKind, reportKinds } from './names.ts'

/** By extension: what a file of it holds. */
export const formats = { html: 'text', csv: 'text', json: 'text', xlsx: 'bytes' } as const satisfies Record<
  string,
  Exported['kind']
>
export type ExportFormat = keyof typeof formats
export type TextFormat = { [F in ExportFormat]: (typeof formats)[F] extends 'text' ? F : never }[ExportFormat]
export const exportFormats = Object.keys(formats) as readonly ExportFormat[]

export async function exportFile(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  format: ExportFormat,
  choice: ComparisonReportChoice,
  options: HtmlOptions = {},
): Promise<Exported> {
  if (format === 'xlsx') {
    const { language, prepared, scenarios = [] } = choice
    const book = makeWorkbook(document, calculation, { language, scenarios, ...(prepared ? { prepared } : {}) })
    return { kind: 'bytes', bytes: await writeXlsxFile(book) }
  }
  return { kind: 'text', text: exportText(document, calculation, kind, format, choice, options) }
}

export function exportText(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  format: TextFormat,
  choice: ComparisonReportChoice,
  options: HtmlOptions = {},
): string {
  const { results, problems } = calculation
  if (format === 'json') {
    const json = calculationJson(document, results, choice.language, problems, choice.scenarios ?? [])
    return `${JSON.stringify(json, null, 2)}\n`
  }
  const full = { ...choice, problems, costParts: (scenario: string) => costPartsOf(calculation, scenario) }
  const reports =
    kind === 'comparison' ? [comparisonReport(document, results, full)] : scenarioSheets(document, results, full)
  return format === 'csv' ? toCsv(reports) : toHtml(reports, choice.language, options)
}

const developmentPhases: readonly Phase[] = ['forstudie', 'inforande', 'implementering']

/** The city's cost by year, development apart from operation. null: a part is missing, or cannot be calculated. */
export function costPartsOf(
  { scenarios, frame }: Pick<Calculation, 'scenarios' | 'frame'>,
  id: string,
): CostParts | null {
  const scenario = scenarios.find(({ resolved }) => resolved.id === id)
  if (!scenario) return null
  const years = frame.years.length
  const development = new Array<number>(years).fill(0)
  const operation = new Array<number>(years).fill(0)
  for (const { costs } of scenario.services)
    for (const { line, page } of costs) {
      const part = developmentPhases.includes(line.phase) ? development : operation
      page.incurred.forEach((öre, i) => {
        part[i % years] = (part[i % years] ?? 0) + öre
      })
    }
  const usable = (values: readonly number[]) => values.every(Number.isFinite) && values.some((öre) => öre !== 0)
  return usable(development) && usable(operation) ? { development, operation } : null
}

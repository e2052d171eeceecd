// One call for every exported file: what report, which format → text or bytes, file name and extension.
// Window and CLI both use it. Adding a format is one file beside this one, one line in `formats` and its case in
// `exportFile` (bytes) or `exportText`.
import type { Calculation } from '../calculation/calculate.ts'
import type { CostParts } from '../charts/waterfall.ts'
import type { Model, Phase } from '../document/schema.ts'
import type { Language } from '../language/index.ts'
import { assertNever } from '../problem.ts'
import type { ComparisonReportChoice } from '../report/comparison.ts'
import { makeReports } from '../report/index.ts'
import type { Report } from '../report/table.ts'
import { toCsv } from './csv.ts'
import type { Exported } from './exported.ts'
import { type HtmlOptions, toHtml } from './html.ts'
import { calculationJson } from './json.ts'
import { exportName, fileName, type ReportKind } from './names.ts'

export { exportName, fileName, type ReportKind, reportKinds } from './names.ts'

/** By extension: what a file of it holds. */
export const formats = {
  html: 'text',
  docx: 'bytes',
  xlsx: 'bytes',
  csv: 'text',
  json: 'text',
} as const satisfies Record<string, Exported['kind']>
export type ExportFormat = keyof typeof formats
export type TextFormat = { [F in ExportFormat]: (typeof formats)[F] extends 'text' ? F : never }[ExportFormat]
export const exportFormats = Object.keys(formats) as readonly ExportFormat[]
/** What exported files may be called: also PDF, which a browser makes of the HTML, and bundles of several files. */
export const exportExtensions: readonly string[] = [...exportFormats, 'pdf', 'zip']

export async function exportFile(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  format: ExportFormat,
  choice: ComparisonReportChoice,
  options: HtmlOptions = {},
): Promise<Exported> {
  if (format === 'docx') {
    const { toDocx } = await import('./docx.ts')
    const title = exportName(document, kind, choice.language)
    return {
      kind: 'bytes',
      bytes: await toDocx(reportsOf(document, calculation, kind, choice), choice.language, title),
    }
  }
  if (format === 'xlsx') {
    const { language, prepared, scenarios = [] } = choice
    // Loaded when first asked for, like Word.
    const [{ makeWorkbook }, { writeXlsxFile }] = await Promise.all([
      import('./workbook/workbook.ts'),
      import('./xlsx.ts'),
    ])
    const book = makeWorkbook(document, calculation, { language, scenarios, ...(prepared ? { prepared } : {}) })
    return { kind: 'bytes', bytes: await writeXlsxFile(book) }
  }
  return { kind: 'text', text: exportText(document, calculation, kind, format, choice, options) }
}

/** What reports can be written in one by one. */
export type PageFormat = 'html' | 'pdf' | 'docx' | 'csv'

export interface NamedFile {
  readonly name: string
  readonly file: Exported
}

/** Each report as a file of its own, named by what it is about; for PDF the page that a browser prints. */
export async function exportEach(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  format: PageFormat,
  choice: ComparisonReportChoice,
): Promise<NamedFile[]> {
  const files: NamedFile[] = []
  const taken = new Set<string>()
  for (const report of reportsOf(document, calculation, kind, choice)) {
    const base = fileName(`${report.title}${choice.scenarios?.length === 1 ? '' : ` ${report.subtitle}`}`)
    let name = base
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`
    taken.add(name.toLowerCase())
    files.push({ name: `${name}.${format}`, file: await fileOf([report], format, choice.language) })
  }
  return files
}

async function fileOf(reports: readonly Report[], format: PageFormat, language: Language): Promise<Exported> {
  switch (format) {
    case 'docx': {
      // Loaded when first asked for: it is large, and most never write Word.
      const { toDocx } = await import('./docx.ts')
      return { kind: 'bytes', bytes: await toDocx(reports, language) }
    }
    case 'csv':
      return { kind: 'text', text: toCsv(reports) }
    case 'html':
    case 'pdf':
      return { kind: 'text', text: toHtml(reports, language) }
    default:
      return assertNever(format)
  }
}

export function exportText(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  format: TextFormat,
  choice: ComparisonReportChoice,
  options: HtmlOptions = {},
): string {
  if (format === 'json') {
    const { results, problems } = calculation
    const json = calculationJson(document, results, choice.language, problems, choice.scenarios ?? [])
    return `${JSON.stringify(json, null, 2)}\n`
  }
  const reports = reportsOf(document, calculation, kind, choice)
  return format === 'csv'
    ? toCsv(reports)
    : toHtml(reports, choice.language, { title: exportName(document, kind, choice.language), ...options })
}

/** The neutral tables every format starts from. */
export function reportsOf(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  choice: ComparisonReportChoice,
): readonly Report[] {
  const { problems } = calculation
  const costParts = (scenario: string) => costPartsOf(calculation, scenario)
  return makeReports(kind, document, calculation, { ...choice, problems, costParts })
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

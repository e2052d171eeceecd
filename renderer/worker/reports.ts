// Reports and charts, made where the results are, so that typing never waits for them. One line a kind.
import type { Calculation } from '../../shared/calculation/calculate.ts'
import { demandAgainstRealised } from '../../shared/charts/demandAgainstRealised.ts'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { night, paper } from '../../shared/charts/palette.ts'
import { stackedByYear } from '../../shared/charts/stackedByYear.ts'
import { waterfallOf } from '../../shared/charts/waterfall.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Exported } from '../../shared/export/exported.ts'
import {
  costPartsOf,
  type ExportFormat,
  exportFile,
  exportText,
  type ReportKind as PaperKind,
  type TextFormat,
} from '../../shared/export/files.ts'
import { text } from '../../shared/language/index.ts'
import type { ComparisonReportChoice } from '../../shared/report/comparison.ts'

export type { PaperKind }
export type ReportKind = PaperKind | 'charts'

/** What is shown of the comparison goes along, so that the paper shows what the screen does. */
export interface ReportOptions extends Omit<ComparisonReportChoice, 'problems' | 'costParts' | 'scenarios'> {
  readonly format: TextFormat
  /** Scenario ids; empty: all. */
  readonly scenarios: readonly string[]
  /** For a preview in the window, whose styles need it. */
  readonly styleNonce?: string
  /** For `charts`: pixels of the two that stand side by side, and of the wide one. */
  readonly drawing?: { readonly width: number; readonly wide: number; readonly height: number; readonly dark: boolean }
}

/** As for a preview, in any format and without what only a preview needs. */
export interface FileOptions extends Omit<ReportOptions, 'format' | 'styleNonce' | 'drawing'> {
  readonly format: ExportFormat
}

/** What `charts` answers with, as JSON. */
export type DrawnChart = {
  readonly kind: string
  readonly title: string
  readonly subtitle: string
  readonly svg: string
}

export function reportText(
  document: Model,
  calculation: Calculation,
  kind: ReportKind,
  options: ReportOptions,
): string {
  if (kind === 'charts') return JSON.stringify(drawnCharts(calculation, options))
  const { format, styleNonce, drawing: _, ...choice } = options
  return exportText(document, calculation, kind, format, choice, styleNonce === undefined ? {} : { styleNonce })
}

export function reportFile(
  document: Model,
  calculation: Calculation,
  kind: PaperKind,
  { format, ...choice }: FileOptions,
): Promise<Exported> {
  return exportFile(document, calculation, kind, format, choice)
}

/** Of the first scenario asked for. */
function drawnCharts(calculation: Calculation, options: ReportOptions): DrawnChart[] {
  const { scenarios, unit, language, drawing } = options
  const result = calculation.results.find(({ id }) => id === scenarios[0])
  if (!result || !drawing) return []
  const words = { unit, language, subjectName: text(language, 'chart.city'), alone: true }
  const charts = [
    waterfallOf(result, { of: 'city' }, words, costPartsOf(calculation, result.id)),
    demandAgainstRealised(result, words),
    stackedByYear(result, words),
  ].filter((chart) => chart !== null)
  const { width, wide, height, dark } = drawing
  return charts.map((chart) => ({
    kind: chart.kind,
    title: chart.title,
    subtitle: chart.subtitle,
    svg: chartSvg(chart, {
      width: chart.kind === 'stackedByYear' ? wide : width,
      height,
      palette: dark ? night : paper,
    }),
  }))
}

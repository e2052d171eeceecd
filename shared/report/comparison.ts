// The comparison on paper: the answer, the scenarios in brief, department by department, what differs, and two charts.
// Example: comparisonReport(document, results, { scenarios: ['a', 'b'], unit: 'tkr', language: 'sv' }).
import type { ScenarioResult } from '../calculation/results.ts'
import { demandAgainstRealised } from '../charts/demandAgainstRealised.ts'
import { stackedByYear } from '../charts/stackedByYear.ts'
import { waterfallOf } from '../charts/waterfall.ts'
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import type { ReportChoice } from './choice.ts'
import { comparisonAnswer, comparisonQuestion } from './comparisonAnswer.ts'
import {
  type ComparisonChoice,
  type ComparisonFigures,
  comparisonFigures,
  type ShownMeasure,
} from './comparisonFigures.ts'
import { departmentName } from './names.ts'
import { scenarioDifferences } from './scenarioDifferences.ts'
import { summaryTable } from './summaryTable.ts'
import {
  amount,
  type Block,
  difference,
  emptyCell,
  number,
  type Report,
  type Row,
  type Section,
  type TableCell,
  textCell,
  yearCell,
} from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

export interface ComparisonReportChoice extends ReportChoice {
  readonly view?: ComparisonChoice['view']
  readonly year?: number | null
  readonly measures?: readonly ShownMeasure[]
  readonly base?: string | null
  /** Scenario the charts show; default: the first. */
  readonly charted?: string
}

/** As many columns of figures as A4 on its side holds legibly. */
const widest = 12

export function comparisonReport(
  document: Model,
  results: readonly ScenarioResult[],
  choice: ComparisonReportChoice,
): Report {
  const { unit, language } = choice
  const scenarios = chosen(results, choice.scenarios)
  const year = choice.year ?? null
  const view = choice.view ?? (year === null ? 'sum' : 'year')
  const measures =
    choice.measures && choice.measures.length > 0 ? choice.measures : (['cost', 'benefit', 'net'] as const)
  const base = choice.base ?? null
  const figures = comparisonFigures(document, results, { scenarios, view, year, measures, base })
  const shown = scenarios.flatMap((id) => results.find((result) => result.id === id) ?? [])
  const years = shown[0]?.years ?? []
  const period = figures.year === null ? wordPeriod(years) : String(figures.year)
  const answer = comparisonAnswer(document, results, { scenarios, view, year: figures.year, unit, language })
  const charted = shown.find(({ id }) => id === choice.charted) ?? shown[0]
  const sections: Section[] = [
    {
      heading: '',
      blocks: [
        ...answer.map((sentence): Block => ({ kind: 'sentence', text: sentence, lead: true })),
        ...(shown.length > 0 ? [{ kind: 'table', table: summaryTable(shown, unit, language) } as const] : []),
      ],
    },
    {
      heading: text(language, 'report.comparison.figures'),
      blocks: departmentTables(figures, period, choice),
    },
    ...differencesSection(document, shown, base, language),
    ...(charted ? chartSection(charted, choice) : []),
    ...problemSection([...(choice.problems ?? []), ...shown.flatMap(({ problems }) => problems)], language, 10),
  ]
  return {
    title: text(language, 'report.comparison.title', { title: document.settings.title }),
    subtitle: comparisonQuestion(document, scenarios, language),
    facts: facts(document, years, choice),
    unit,
    language,
    orientation: 'landscape',
    sections,
    footnotes: footnotes(document, { sections, unit }, language),
  }
}

/** The ids that exist, in the order asked for; none asked for: all. */
export function chosen(results: readonly ScenarioResult[], ids: readonly string[] = []): string[] {
  const known = results.map(({ id }) => id)
  return ids.length === 0 ? known : [...new Set(ids)].filter((id) => known.includes(id))
}

export function departmentTables(
  figures: ComparisonFigures,
  period: string,
  { unit, language, ...choice }: ComparisonReportChoice,
): Block[] {
  const perTable = Math.max(1, Math.floor(widest / Math.max(1, figures.columns.length)))
  const parts = Math.ceil(figures.scenarios.length / perTable)
  const caption = text(language, 'report.comparison.table', { period, unit: text(language, `term.unit.${unit}`) })
  const base = figures.scenarios.find((scenario) => scenario.base)
  const notes = base && choice.base ? [text(language, 'report.comparison.difference', { base: base.name })] : []
  return Array.from({ length: parts }, (_, part): Block => {
    const from = part * perTable
    const scenarios = figures.scenarios.slice(from, from + perTable)
    const width = figures.columns.length
    return {
      kind: 'table',
      table: {
        caption:
          parts === 1 ? caption : text(language, 'report.comparison.continued', { caption, part: part + 1, parts }),
        groups: [{ heading: '', columns: 1 }, ...scenarios.map(({ name }) => ({ heading: name, columns: width }))],
        columns: [
          { heading: text(language, 'report.column.department'), kind: 'text' },
          ...scenarios.flatMap(() =>
            figures.columns.map((measure) => ({
              heading: text(language, `comparison.column.${measure}`),
              kind: 'figure' as const,
              toned: isToned(measure),
            })),
          ),
        ],
        rows: figures.rows.map(
          (row): Row => ({
            kind: row.kind === 'other' ? 'department' : row.kind,
            cells: [
              textCell(rowName(row, figures.onlyDistricts, language)),
              ...row.figures.slice(from * width, (from + scenarios.length) * width).map(cellOf),
            ],
          }),
        ),
        ...(notes.length > 0 ? { notes } : {}),
      },
    }
  })
}

/** Figures where a minus means that somebody loses. */
export function isToned(measure: string): boolean {
  return measure === 'net' || measure === 'npv' || measure === 'budgetEffect' || measure === 'accumulated'
}

export function rowName(row: ComparisonFigures['rows'][number], onlyDistricts: boolean, language: Language): string {
  if (row.kind === 'total') return text(language, 'comparison.total')
  if (row.kind === 'subtotal')
    return text(language, onlyDistricts ? 'comparison.subtotal.districts' : 'comparison.subtotal.participants')
  return departmentName(row.key, row.name, language)
}

function cellOf({
  value,
  measure,
  difference: differs,
}: ComparisonFigures['rows'][number]['figures'][number]): TableCell {
  if (measure === 'paybackYear') return yearCell(value)
  if (measure === 'benefitCostRatio') return value === null ? emptyCell : number(value, 2)
  return differs ? difference(value) : amount(value)
}

function differencesSection(
  document: Model,
  shown: readonly ScenarioResult[],
  base: string | null,
  language: Language,
): Section[] {
  const against = shown.find(({ id }) => id === base) ?? shown[0]
  if (!against || shown.length < 2) return []
  const items = shown
    .filter((result) => result !== against)
    .map(({ id, name }) => {
      const differences = scenarioDifferences(document, id, against.id, language)
      return text(language, 'report.comparison.contentsItem', {
        scenario: name,
        differences: differences.length > 0 ? differences.join(' ') : text(language, 'differs.nothing'),
      })
    })
  return [
    {
      heading: text(language, 'report.comparison.contents'),
      blocks: [
        { kind: 'sentence', text: text(language, 'report.comparison.contentsOf', { base: against.name }) },
        { kind: 'list', items },
      ],
    },
  ]
}

function chartSection(result: ScenarioResult, { unit, language, costParts }: ReportChoice): Section[] {
  const words = { unit, language, subjectName: text(language, 'chart.city'), alone: true }
  const charts = [
    waterfallOf(result, { of: 'city' }, words, costParts?.(result.id) ?? null),
    demandAgainstRealised(result, words),
    stackedByYear(result, words),
  ].filter((chart) => chart !== null)
  if (charts.length === 0) return []
  return [
    {
      heading: text(language, 'report.comparison.charts', { scenario: result.name }),
      blocks: [{ kind: 'charts', charts }],
    },
  ]
}

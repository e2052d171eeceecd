// The scenario sheet: one page a scenario. Who pays and who gains, when, on which assumptions, and what is uncertain.
// Example: scenarioSheets(document, results, { scenarios: ['a'], unit: 'tkr', language: 'sv' }) → one report.

import { type Resolved, resolveScenario } from '../calculation/resolve.ts'
import { type Measure, type ScenarioResult, yearlyFigure } from '../calculation/results.ts'
import { demandAgainstRealised } from '../charts/demandAgainstRealised.ts'
import { waterfallOf } from '../charts/waterfall.ts'
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { assumptionsOfNote } from './assumptionsOfNote.ts'
import type { ReportChoice } from './choice.ts'
import { chosen, rowName } from './comparison.ts'
import { comparisonAnswer } from './comparisonAnswer.ts'
import { comparisonFigures } from './comparisonFigures.ts'
import { wordSavingsDemand } from './scenarioDifferences.ts'
import { amount, emptyCell, type Report, type Row, type Section, type Table, textCell, yearCell } from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

/** With more departments than this the page has no room for charts; the comparison has them. */
const mostBesideCharts = 22
/** With more than this it has room for the tables when their lines are close. */
const mostApart = 40
/** As many as the page has room for. */
const mostProblems = 3
/** With more services than this their operating models are counted, not listed. */
const mostListed = 5

export function scenarioSheets(document: Model, results: readonly ScenarioResult[], choice: ReportChoice): Report[] {
  return chosen(results, choice.scenarios).flatMap((id) => {
    const result = results.find((one) => one.id === id)
    return result ? [scenarioSheet(document, result, choice)] : []
  })
}

export function scenarioSheet(document: Model, result: ScenarioResult, choice: ReportChoice): Report {
  const { unit, language } = choice
  const resolved = resolveScenario(document, result.id, () => {})
  const answer = comparisonAnswer(document, [result], {
    scenarios: [result.id],
    view: 'sum',
    year: null,
    unit,
    language,
  })
  const words = { unit, language, subjectName: text(language, 'chart.city'), alone: true }
  const departments = departmentTable(document, result, choice)
  const crowded = departments.rows.length > mostBesideCharts
  const packed = departments.rows.length > mostApart
  const charts = crowded
    ? []
    : [
        waterfallOf(result, { of: 'city' }, words, choice.costParts?.(result.id) ?? null),
        demandAgainstRealised(result, words),
      ].filter((chart) => chart !== null)
  const sections: Section[] = [
    {
      heading: '',
      blocks: [
        { kind: 'sentence', text: answer.join(' '), lead: true },
        { kind: 'sentence', text: contents(document, resolved, language) },
      ],
    },
    {
      heading: text(language, 'report.sheet.who'),
      blocks: [{ kind: 'table', table: departments }],
    },
    {
      heading: text(language, 'report.sheet.when'),
      blocks: [
        { kind: 'table', table: cityByYear(result, choice) },
        ...(charts.length > 0 ? [{ kind: 'charts', charts } as const] : []),
      ],
    },
    {
      heading: text(language, 'report.sheet.assumptions'),
      blocks: assumptionsOfNote(document, resolved, packed ? 2 : crowded ? 3 : 6, language),
    },
    ...problemSection([...(choice.problems ?? []), ...result.problems], language, mostProblems),
  ]
  return {
    title: text(language, 'report.sheet.title', { scenario: result.name }),
    subtitle: document.settings.title,
    facts: facts(document, result.years, choice),
    unit,
    language,
    orientation: 'portrait',
    density: packed ? 'packed' : crowded ? 'crowded' : 'dense',
    sections,
    footnotes: footnotes(document, { sections, unit }, language),
  }
}

/** What a scenario is made of, and its note. */
export function scenarioContents(document: Model, id: string, language: Language): string {
  const note = document.scenarios.find((scenario) => scenario.id === id)?.note?.trim() ?? ''
  const worded = contents(
    document,
    resolveScenario(document, id, () => {}),
    language,
  )
  return note === '' ? worded : `${worded} ${note}`
}

/** What the scenario is made of, in one line. */
function contents(document: Model, resolved: Resolved, language: Language): string {
  const models = new Map(resolved.services.map((service) => [service, resolved.operatingModel(service)?.name]))
  const missing = text(language, 'differs.missing')
  const different = new Set(models.values())
  const counted = [...different].map((name) =>
    text(language, 'report.sheet.modelCount', {
      name: name ?? missing,
      count: [...models.values()].filter((one) => one === name).length,
    }),
  )
  const listed = [...models].map(([service, name]) =>
    text(language, 'report.sheet.modelOf', { service: service.name, name: name ?? missing }),
  )
  const model =
    different.size <= 1 ? ([...different][0] ?? missing) : (models.size > mostListed ? counted : listed).join(', ')
  return [
    text(language, 'report.sheet.model', { name: model }),
    resolved.fundingPlan
      ? text(language, 'report.sheet.funding', { name: resolved.fundingPlan.name })
      : text(language, 'report.sheet.noFunding'),
    resolved.splitRule
      ? text(language, 'report.sheet.split', { name: resolved.splitRule.name })
      : text(language, 'report.sheet.noSplit'),
    text(language, 'report.sheet.demand', { name: wordSavingsDemand(document, resolved, language) }),
  ].join(' ')
}

function hasDemand({ city, years }: ScenarioResult): boolean {
  return years.some((year) => yearlyFigure(city, 'savingsDemand', years, year) !== 0)
}

function departmentTable(document: Model, result: ScenarioResult, { unit, language }: ReportChoice): Table {
  const demand = hasDemand(result)
  const view = { scenarios: [result.id], year: null, base: null }
  const measures = demand
    ? (['cost', 'benefit', 'net', 'savingsDemand', 'gap'] as const)
    : (['cost', 'benefit', 'net'] as const)
  const sums = comparisonFigures(document, [result], { ...view, view: 'sum', measures })
  const values = comparisonFigures(document, [result], { ...view, view: 'presentValue', measures })
  return {
    caption: text(language, 'report.sheet.who.caption', {
      period: wordPeriod(result.years),
      unit: text(language, `term.unit.${unit}`),
    }),
    columns: [
      { heading: text(language, 'report.column.department'), kind: 'text' },
      ...measures.map((measure) => ({
        heading: text(language, `comparison.column.${measure}`),
        kind: 'figure' as const,
        toned: measure === 'net',
      })),
      { heading: text(language, 'comparison.column.npv'), kind: 'figure', toned: true },
      { heading: text(language, 'comparison.column.paybackYear'), kind: 'figure' },
    ],
    rows: sums.rows.map((row): Row => {
      const period = values.rows.find(({ key }) => key === row.key)
      const npv = period?.figures.find(({ measure }) => measure === 'npv')
      const payback = period?.figures.find(({ measure }) => measure === 'paybackYear')
      return {
        kind: row.kind === 'other' ? 'department' : row.kind,
        cells: [
          textCell(rowName(row, sums.onlyDistricts, language)),
          ...row.figures.map(({ value }) => amount(value)),
          amount(npv?.value ?? null),
          row.kind === 'subtotal' ? emptyCell : yearCell(payback?.value ?? null),
        ],
      }
    }),
  }
}

export function cityByYear(result: ScenarioResult, { unit, language }: ReportChoice): Table {
  const { years, city } = result
  const byYear = (measure: Measure) => years.map((year) => yearlyFigure(city, measure, years, year))
  const [funded, paid] = [byYear('funded'), byYear('paidFunding')]
  // What one department gives another is no money to the city; what comes from outside is.
  const external = funded.map((öre, y) => minus(öre, paid[y] ?? null))
  const line = (
    label: string,
    cells: readonly (number | null)[],
    total: number | null | undefined,
    kind: Row['kind'] = 'line',
  ): Row => ({
    kind,
    cells: [textCell(label), ...cells.map(amount), total === undefined ? emptyCell : amount(total)],
  })
  const measured = (measure: Measure, kind?: Row['kind']): Row =>
    line(
      text(language, `measure.${measure}`),
      byYear(measure),
      measure === 'accumulated' ? undefined : yearlyFigure(city, measure, years, null),
      kind,
    )
  return {
    caption: text(language, 'report.sheet.when.caption', { unit: text(language, `term.unit.${unit}`) }),
    columns: [
      { heading: text(language, 'report.column.measure'), kind: 'text' },
      ...years.map((year) => ({ heading: String(year), kind: 'figure' as const, toned: true })),
      { heading: text(language, 'report.column.sum'), kind: 'figure', toned: true },
    ],
    rows: [
      measured('incurred'),
      ...(external.some((öre) => öre !== 0)
        ? [
            line(
              text(language, 'report.sheet.external'),
              external,
              external.reduce((sum, öre) => (sum === null || öre === null ? null : sum + öre), 0),
            ),
          ]
        : []),
      measured('realisedBenefit'),
      measured('net', 'subtotal'),
      measured('accumulated'),
      ...(hasDemand(result) ? [measured('savingsDemand'), measured('gap')] : []),
    ],
  }
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b
}

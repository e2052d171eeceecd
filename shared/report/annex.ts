// The full annex: everything a controller needs to follow a figure from the council's paper down to its source.
// Results, how costs are split, funding and decisions, every line and assumption as entered, findings, change history.
// Example: annexReport(document, calculation, { scenarios: ['a', 'd'], unit: 'tkr', language: 'sv' }).
import type { Calculation } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { fundingSections } from './annexFunding.ts'
import { assumptionSection, driverSection, lineSections } from './annexInputs.ts'
import { splitSection } from './annexSplit.ts'
import type { ReportChoice } from './choice.ts'
import { chosen, departmentTables } from './comparison.ts'
import { comparisonAnswer, comparisonQuestion } from './comparisonAnswer.ts'
import { comparisonFigures } from './comparisonFigures.ts'
import { cityByYear, scenarioContents } from './scenarioSheet.ts'
import { summaryTable } from './summaryTable.ts'
import { type Block, type Report, row, type Section, textCell, textColumn } from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

export function annexReport(document: Model, calculation: Calculation, choice: ReportChoice): Report {
  const { unit, language } = choice
  const { results } = calculation
  const scenarios = chosen(results, choice.scenarios)
  const shown = scenarios.flatMap((id) => results.find((result) => result.id === id) ?? [])
  const years = shown[0]?.years ?? []
  const measures = ['cost', 'benefit', 'net'] as const
  const figures = comparisonFigures(document, results, { scenarios, view: 'sum', year: null, measures, base: null })
  const answer = comparisonAnswer(document, results, { scenarios, view: 'sum', year: null, unit, language })
  const problems = [...(choice.problems ?? []), ...shown.flatMap((result) => result.problems)]
  const findings = problemSection(problems, language, Number.POSITIVE_INFINITY)
  const sections: Section[] = [
    {
      heading: text(language, 'report.annex.summary'),
      blocks: [
        ...answer.map((sentence): Block => ({ kind: 'sentence', text: sentence, lead: true })),
        ...(shown.length > 0 ? [{ kind: 'table', table: summaryTable(shown, unit, language) } as const] : []),
      ],
    },
    {
      heading: text(language, 'report.annex.scenarios'),
      blocks: shown.flatMap(({ id, name }): Block[] => [
        { kind: 'heading', text: name },
        { kind: 'sentence', text: scenarioContents(document, id, language) },
      ]),
    },
    {
      heading: text(language, 'report.comparison.figures'),
      blocks: departmentTables(figures, wordPeriod(years), choice),
    },
    {
      heading: text(language, 'report.annex.byYear'),
      blocks: shown.flatMap((result): Block[] => [
        { kind: 'heading', text: result.name },
        { kind: 'table', table: cityByYear(result, choice) },
      ]),
    },
    methodSection(language),
    ...splitSection(document, calculation, scenarios, choice),
    ...fundingSections(document, calculation, scenarios, choice),
    ...lineSections(document, calculation, scenarios, choice),
    ...driverSection(document, choice),
    ...assumptionSection(document, choice),
    ...(findings.length > 0
      ? findings
      : [
          {
            heading: text(language, 'report.problems'),
            blocks: [{ kind: 'sentence', text: text(language, 'report.problems.none') } as const],
          },
        ]),
    historySection(document, language),
  ]
  return {
    title: text(language, 'report.annex.title', { title: document.settings.title }),
    subtitle: comparisonQuestion(document, scenarios, language),
    facts: facts(document, years, choice),
    unit,
    language,
    orientation: 'landscape',
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    footnotes: footnotes(document, { sections, unit }, language),
  }
}

const steps = ['incurred', 'benefit', 'funding', 'split', 'demand', 'net', 'value', 'rounding'] as const

function methodSection(language: Language): Section {
  return {
    heading: text(language, 'report.annex.method'),
    blocks: [{ kind: 'list', items: steps.map((step) => text(language, `report.annex.method.${step}`)) }],
  }
}

function historySection({ history }: Model, language: Language): Section {
  const heading = text(language, 'report.annex.history')
  if (history.length === 0)
    return { heading, blocks: [{ kind: 'sentence', text: text(language, 'report.annex.history.none') }] }
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: text(language, 'report.annex.history.caption', { count: history.length }),
          columns: [
            textColumn(text(language, 'field.when')),
            textColumn(text(language, 'field.what')),
            textColumn(text(language, 'field.by')),
          ],
          rows: history.map(({ when, what, by }) => row([textCell(when), textCell(what), textCell(by)])),
        },
      },
    ],
  }
}

// The final report of a service's project: goal and result, money, who pays and gains, hand-over, what is left to do.
// Example: Slutrapport: Omsorgsdagboken, with its yearly cost of operation and who answers for each benefit.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import { figuresOf, yearlyFigure } from '../calculation/results.ts'
import type { Model, Phase } from '../document/schema.ts'
import { wordMoney, wordPeriod } from '../language/amount.ts'
import { text } from '../language/index.ts'
import type { ReportChoice } from './choice.ts'
import { indicatorTable } from './indicators.ts'
import { costPagesOf, incurredByYear } from './lineFigures.ts'
import {
  decisionItems,
  economyTable,
  forEachService,
  lookBackTable,
  problemsOf,
  serviceFacts,
  whoTable,
} from './serviceParts.ts'
import { findings, outturnBlocks } from './statusReport.ts'
import { type Block, type Report, row, type Section, sumOfÖre, textCell, textColumn } from './table.ts'
import { facts, footnotes } from './titleBlock.ts'

export function finalReports(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  return forEachService(calculation, choice, (scenario, service) =>
    finalReport(document, calculation, scenario, service, choice),
  )
}

function finalReport(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  calculated: ServiceCalculation,
  choice: ReportChoice,
): Report {
  const { unit, language } = choice
  const { service } = calculated
  const { years } = scenario.result
  const indicators = indicatorTable(calculation, scenario, service, language)
  const decisions = decisionItems(document, language)
  const lookBack = lookBackTable(service, language)
  const problems = problemsOf(service, [...(choice.problems ?? []), ...scenario.result.problems])
  const money = text(language, `term.unit.${unit}`)
  const who = whoTable(
    document,
    calculation,
    calculated,
    text(language, 'report.final.who.caption', { period: wordPeriod(years), unit: money }),
    language,
  )
  const sections: Section[] = [
    { heading: '', blocks: [{ kind: 'sentence', text: lead(scenario, calculated, choice), lead: true }] },
    {
      heading: text(language, 'report.final.goal'),
      blocks: [
        {
          kind: 'sentence',
          text: service.goal.trim() === '' ? text(language, 'report.final.noGoal') : service.goal,
        },
        ...(indicators ? [{ kind: 'table', table: indicators } as const] : []),
      ],
    },
    {
      heading: text(language, 'report.status.economy'),
      blocks: [
        { kind: 'table', table: economyTable(calculation, calculated, choice) },
        ...outturnBlocks(document, calculation, scenario, calculated, choice),
      ],
    },
    {
      heading: text(language, 'report.sheet.who'),
      // One row is its own sum.
      blocks: who.rows.length > 1 ? [{ kind: 'table', table: who }] : [],
    },
    {
      heading: text(language, 'report.final.handover'),
      blocks: [
        { kind: 'sentence', text: operation(calculation, calculated, choice) },
        { kind: 'table', table: serviceFacts(document, scenario, service, language) },
        ...benefitOwners(calculated, choice),
        ...(service.operationStart === null
          ? []
          : [
              {
                kind: 'sentence',
                text: text(language, 'report.final.afterOneYear', { year: String(service.operationStart + 1) }),
              } as const,
            ]),
      ],
    },
    { heading: text(language, 'field.followUp'), blocks: lookBack ? [{ kind: 'table', table: lookBack }] : [] },
    {
      heading: text(language, 'report.decisions'),
      blocks: decisions.length > 0 ? [{ kind: 'list', items: decisions }] : [],
    },
    ...findings(problems, language),
  ]
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return {
    title: text(language, 'report.final.title', { service: service.name }),
    subtitle: text(language, 'report.status.subtitle', {
      title: document.settings.title,
      scenario: scenario.result.name,
    }),
    facts: facts(document, years, choice),
    unit,
    language,
    orientation: 'portrait',
    sections: filled,
    footnotes: footnotes(document, { sections: filled, unit }, language),
  }
}

function lead(
  { result }: ScenarioCalculation,
  { service }: ServiceCalculation,
  { unit, language }: ReportChoice,
): string {
  const figures = figuresOf(result, { of: 'service', id: service.id })
  const of = (measure: 'incurred' | 'realisedBenefit' | 'net') =>
    figures ? yearlyFigure(figures, measure, result.years, null) : null
  const [cost, benefit, net] = [of('incurred'), of('realisedBenefit'), of('net')]
  const period = wordPeriod(result.years)
  if (cost === null || benefit === null || net === null)
    return text(language, 'report.final.unknown', { service: service.name, period })
  return text(language, 'report.final.lead', {
    service: service.name,
    period,
    cost: wordMoney(cost, unit, language),
    benefit: wordMoney(benefit, unit, language),
    net: wordMoney(Math.abs(net), unit, language),
    way: net > 0 ? 'gains' : net < 0 ? 'loses' : 'even',
  })
}

const running: readonly Phase[] = ['drift', 'systemforvaltning', 'vidareutveckling', 'samordning']

/** What the service costs a year once it runs, in the last year of the period. */
function operation({ frame }: Calculation, service: ServiceCalculation, { unit, language }: ReportChoice): string {
  const pages = costPagesOf([service]).filter(({ line }) => running.includes(line.phase))
  const cost = sumOfÖre(pages.map((page) => incurredByYear(frame, page).at(-1) ?? null))
  const year = String(frame.years.at(-1) ?? '')
  if (cost === null) return text(language, 'report.final.operationUnknown', { year })
  if (cost === 0) return text(language, 'report.final.noOperation')
  return text(language, 'report.final.operation', { year, cost: wordMoney(cost, unit, language) })
}

function benefitOwners({ service }: ServiceCalculation, { language }: ReportChoice): Block[] {
  if (service.benefitLines.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: text(language, 'report.final.benefitOwners'),
        columns: [
          textColumn(text(language, 'report.column.benefitLine')),
          textColumn(text(language, 'field.kind')),
          textColumn(text(language, 'field.benefitOwner')),
          textColumn(text(language, 'field.evidence')),
        ],
        rows: service.benefitLines.map(({ name, kind, benefitOwner, evidence }) =>
          row(
            [
              name,
              text(language, `term.benefitKind.${kind}`),
              benefitOwner.trim() === '' ? text(language, 'report.notNamed') : benefitOwner,
              text(language, `term.evidence.${evidence}`),
            ].map(textCell),
          ),
        ),
      },
    },
  ]
}

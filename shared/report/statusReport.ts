// The status report of a service under way: where it stands, money by year, funding, indicators, decisions, findings.
// Example: Statusrapport: Omsorgsdagboken, one for each service of the scenario.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import { text } from '../language/index.ts'
import { drawnOf } from './annexFunding.ts'
import type { ReportChoice } from './choice.ts'
import { comparedRow, comparedTable } from './followUp.ts'
import { indicatorTable } from './indicators.ts'
import { planAgainstOutturn } from './planAgainstOutturn.ts'
import {
  commentBlocks,
  decisionItems,
  economyTable,
  forEachService,
  lookBackTable,
  problemsOf,
  serviceFacts,
} from './serviceParts.ts'
import { type Block, figureColumn, type Report, type Section, textColumn, yearsRow } from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

export function statusReports(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  return forEachService(calculation, choice, (scenario, service) =>
    statusReport(document, calculation, scenario, service, choice),
  )
}

function statusReport(
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
  const sections: Section[] = [
    {
      heading: '',
      blocks: [
        {
          kind: 'sentence',
          lead: true,
          text: text(language, 'report.status.lead', {
            service: service.name,
            status: service.status,
            start: service.operationStart === null ? 'none' : String(service.operationStart),
          }),
        },
        ...(service.goal.trim() === '' ? [] : [{ kind: 'sentence', text: service.goal } as const]),
      ],
    },
    {
      heading: text(language, 'report.status.position'),
      blocks: [{ kind: 'table', table: serviceFacts(document, scenario, service, language) }],
    },
    {
      heading: text(language, 'report.status.economy'),
      blocks: [
        { kind: 'table', table: economyTable(calculation, calculated, choice) },
        ...outturnBlocks(document, calculation, scenario, calculated, choice),
      ],
    },
    { heading: text(language, 'report.funding'), blocks: fundingBlocks(scenario, calculated, years, choice) },
    { heading: text(language, 'field.indicators'), blocks: indicators ? [{ kind: 'table', table: indicators }] : [] },
    { heading: text(language, 'field.followUp'), blocks: lookBack ? [{ kind: 'table', table: lookBack }] : [] },
    {
      heading: text(language, 'report.decisions'),
      blocks: decisions.length > 0 ? [{ kind: 'list', items: decisions }] : [],
    },
    { heading: text(language, 'field.comments'), blocks: commentBlocks(document, service) },
    ...findings(problems, language),
  ]
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return {
    title: text(language, 'report.status.title', { service: service.name }),
    subtitle: text(language, 'report.status.subtitle', {
      title: document.settings.title,
      scenario: scenario.result.name,
    }),
    facts: facts(document, years, choice),
    unit,
    language,
    orientation: 'portrait',
    density: 'dense',
    sections: filled,
    footnotes: footnotes(document, { sections: filled, unit }, language).slice(1),
  }
}

/** Findings in words; none is said too, since silence could mean that nobody looked. */
export function findings(
  problems: Parameters<typeof problemSection>[0],
  language: ReportChoice['language'],
): Section[] {
  const found = problemSection(problems, language, 12)
  if (found.length > 0) return found
  const none = text(language, 'report.service.noFindings')
  return [{ heading: text(language, 'report.problems'), blocks: [{ kind: 'sentence', text: none }] }]
}

/** Plan against outturn in two rows, where there is any. */
export function outturnBlocks(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  { service }: ServiceCalculation,
  { unit, language }: ReportChoice,
): Block[] {
  const followed = planAgainstOutturn(document, calculation, scenario).filter((one) => one.service === service.id)
  if (followed.length === 0) return [{ kind: 'sentence', text: text(language, 'report.service.noOutturn') }]
  const rows = (['cost', 'benefit'] as const).flatMap((kind) => {
    const some = followed.filter((one) => one.kind === kind)
    return some.length === 0
      ? []
      : [comparedRow(text(language, kind === 'cost' ? 'measure.incurred' : 'measure.realisedBenefit'), some)]
  })
  const caption = text(language, 'report.followUp.soFar', { unit: text(language, `term.unit.${unit}`) })
  return [{ kind: 'table', table: comparedTable(caption, text(language, 'report.column.what'), rows, language) }]
}

function fundingBlocks(
  { resolved }: ScenarioCalculation,
  calculated: ServiceCalculation,
  years: readonly number[],
  { unit, language }: ReportChoice,
): Block[] {
  const drawn = drawnOf([calculated], years.length, resolved.fundingPlan?.sources ?? [])
  if (drawn.length === 0) return [{ kind: 'sentence', text: text(language, 'report.service.noFunding') }]
  return [
    {
      kind: 'table',
      table: {
        caption: text(language, 'report.service.funding', { unit: text(language, `term.unit.${unit}`) }),
        columns: [
          textColumn(text(language, 'report.funding.source')),
          ...years.map((year) => figureColumn(String(year))),
          figureColumn(text(language, 'report.column.sum')),
        ],
        rows: drawn.map(({ name, amounts }) => yearsRow(name, amounts)),
      },
    },
  ]
}

// The portfolio: every service on one page, what sources have been drawn on, and which departments each reaches.
// Example: three services, 200 mnkr pot of which 12,9 is drawn; Jämför service is charged to nobody.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { capsOf } from '../calculation/funding.ts'
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { text } from '../language/index.ts'
import { toÖre } from '../money.ts'
import { drawnOf } from './annexFunding.ts'
import type { ReportChoice } from './choice.ts'
import { scenarioOf } from './lineFigures.ts'
import { departmentName } from './names.ts'
import { type PortfolioFigures, portfolioFigures } from './portfolioFigures.ts'
import {
  amount,
  type Block,
  figureColumn,
  number,
  type Report,
  row,
  type Section,
  sumOfÖre,
  type Table,
  textCell,
  textColumn,
  yearCell,
  yearsRow,
} from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

export function portfolios(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  return (choice.scenarios ?? []).flatMap((id) => {
    const scenario = scenarioOf(calculation, id)
    return scenario ? [portfolio(document, calculation, scenario, choice)] : []
  })
}

function portfolio(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  choice: ReportChoice,
): Report {
  const { unit, language } = choice
  const { result } = scenario
  const all = portfolioFigures(calculation, scenario)
  const sections: Section[] = [
    {
      heading: text(language, 'report.portfolio.services'),
      blocks: [{ kind: 'table', table: servicesTable(all, result.years, choice) }],
    },
    { heading: text(language, 'report.portfolio.pots'), blocks: potBlocks(calculation, scenario, choice) },
    {
      heading: text(language, 'report.portfolio.coverage'),
      blocks: [{ kind: 'table', table: coverageTable(document, all, choice) }],
    },
    ...problemSection([...(choice.problems ?? []), ...result.problems], language, 8),
  ]
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return {
    title: text(language, 'report.portfolio.title', { title: document.settings.title }),
    subtitle: result.name,
    facts: facts(document, result.years, choice),
    unit,
    language,
    orientation: 'landscape',
    sections: filled,
    footnotes: [
      text(language, 'report.portfolio.notes'),
      ...footnotes(document, { sections: filled, unit }, language).slice(1),
    ],
  }
}

function servicesTable(
  all: readonly PortfolioFigures[],
  years: readonly number[],
  { unit, language }: ReportChoice,
): Table {
  const total = (of: (one: PortfolioFigures) => number | null) => amount(sumOfÖre(all.map(of)))
  return {
    caption: text(language, 'report.portfolio.services.caption', {
      period: wordPeriod(years),
      unit: text(language, `term.unit.${unit}`),
    }),
    columns: [
      textColumn(text(language, 'field.service')),
      textColumn(text(language, 'field.status')),
      textColumn(text(language, 'field.phase')),
      figureColumn(text(language, 'field.operationStart')),
      figureColumn(text(language, 'measure.incurred')),
      figureColumn(text(language, 'measure.realisedBenefit')),
      figureColumn(text(language, 'measure.net'), true),
      figureColumn(text(language, 'measure.npv'), true),
      figureColumn(text(language, 'report.portfolio.funded')),
      figureColumn(text(language, 'report.portfolio.quality')),
      textColumn(text(language, 'report.portfolio.evidence')),
    ],
    rows: [
      ...all.map(({ service, phase, cost, benefit, net, npv, funded, quality, evidence }) =>
        row([
          textCell(service.name),
          textCell(text(language, `term.status.${service.status}`)),
          textCell(phase ? text(language, `term.phase.${phase}`) : ''),
          yearCell(service.operationStart),
          amount(cost),
          amount(benefit),
          amount(net),
          amount(npv),
          amount(funded),
          number(quality, 1),
          textCell(evidence ? text(language, `term.evidence.${evidence}`) : ''),
        ]),
      ),
      row(
        [
          textCell(text(language, 'report.column.sum')),
          textCell(''),
          textCell(''),
          textCell(''),
          total(({ cost }) => cost),
          total(({ benefit }) => benefit),
          total(({ net }) => net),
          total(({ npv }) => npv),
          total(({ funded }) => funded),
          textCell(''),
          textCell(''),
        ],
        'total',
      ),
    ],
  }
}

/** What sources have given against their caps. */
function potBlocks(
  { frame }: Calculation,
  { resolved, services, result, evaluator }: ScenarioCalculation,
  { unit, language }: ReportChoice,
): Block[] {
  const { years } = result
  const sources = resolved.fundingPlan?.sources ?? []
  const drawn = drawnOf(services, years.length, sources)
  if (drawn.length === 0) return [{ kind: 'sentence', text: text(language, 'report.portfolio.noPots') }]
  return [
    {
      kind: 'table',
      table: {
        caption: text(language, 'report.portfolio.pots.caption', { unit: text(language, `term.unit.${unit}`) }),
        columns: [
          textColumn(text(language, 'report.funding.source')),
          figureColumn(text(language, 'field.cap')),
          textColumn(text(language, 'report.funding.valid')),
          ...years.map((year) => figureColumn(String(year))),
          figureColumn(text(language, 'report.column.sum')),
        ],
        rows: drawn.map(({ id, name, amounts }) => {
          const source = sources.find((one) => one.id === id)
          const [first, ...figures] = yearsRow(name, amounts).cells
          const valid =
            source?.validFrom === undefined && source?.validTo === undefined
              ? text(language, 'report.funding.always')
              : `${source.validFrom ?? ''}–${source.validTo ?? ''}`
          const place = `fundingPlans/${resolved.fundingPlan?.id ?? ''}/sources/${id}`
          const total = source?.cap == null ? null : (capsOf(frame, source, place, evaluator).total[0] ?? Number.NaN)
          const cap =
            total === null
              ? textCell(text(language, 'report.funding.noCap'))
              : amount(Number.isFinite(total) ? toÖre(total) : null)
          return row([first ?? textCell(name), cap, textCell(valid), ...figures])
        }),
      },
    },
  ]
}

/** With fewer services than this a matrix is read at a glance; with more, a list of who is missing. */
const mostInMatrix = 8
const mostNamed = 6

function coverageTable(document: Model, all: readonly PortfolioFigures[], { language }: ReportChoice): Table {
  const members = new Set(all.flatMap(({ service }) => service.participants.map(({ id }) => id)))
  const departments = document.departments.filter(({ id }) => members.has(id))
  const name = ({ id, name: own }: { id: string; name: string }) => departmentName(id, own, language)
  const shared = all.filter(({ service }) => service.participants.length > 0)
  const caption = text(language, 'report.portfolio.coverage.caption', { count: departments.length })
  if (shared.length <= mostInMatrix)
    return {
      caption,
      columns: [
        textColumn(text(language, 'report.column.department')),
        ...shared.map(({ service }) => textColumn(service.name)),
      ],
      rows: [
        ...departments.map((department) =>
          row(
            [
              textCell(name(department)),
              ...shared.map(({ service }) => {
                const taking = service.participants.some(({ id }) => id === department.id)
                return textCell(text(language, taking ? 'report.portfolio.takesPart' : 'report.portfolio.takesNoPart'))
              }),
            ],
            'department',
          ),
        ),
        row(
          [
            textCell(text(language, 'report.portfolio.takingPart')),
            ...shared.map(({ service }) => textCell(String(new Set(service.participants.map(({ id }) => id)).size))),
          ],
          'total',
        ),
      ],
    }
  return {
    caption,
    columns: [
      textColumn(text(language, 'field.service')),
      figureColumn(text(language, 'report.portfolio.takingPart')),
      textColumn(text(language, 'report.portfolio.missing')),
    ],
    rows: shared.map(({ service }) => {
      const missing = departments.filter(({ id }) => !service.participants.some((one) => one.id === id))
      const named = missing.slice(0, mostNamed).map(name).join(', ')
      const more = missing.length - mostNamed
      return row([
        textCell(service.name),
        number(departments.length - missing.length, 0),
        textCell(more > 0 ? text(language, 'report.portfolio.more', { named, count: more }) : named),
      ])
    }),
  }
}

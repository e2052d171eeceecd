// The follow-up: plan against outturn by line, year and department, and the indicators with their targets.
// Example: Frigjord tid 2013: planned 1 210, outturn 640 tkr, 53 %. Without outturn: the plan to follow up.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { formatPercent } from '../numbers.ts'
import type { ReportChoice } from './choice.ts'
import { indicatorTable } from './indicators.ts'
import { benefitPagesOf, costPagesOf, incurredByYear, realisedByYear, scenarioOf } from './lineFigures.ts'
import { departmentName } from './names.ts'
import { type FollowedUp, planAgainstOutturn } from './planAgainstOutturn.ts'
import {
  amount,
  type Block,
  difference,
  figureColumn,
  percent,
  type Report,
  type Row,
  row,
  type Section,
  sumOfÖre,
  type Table,
  textCell,
  textColumn,
  yearsRow,
} from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'

export function followUps(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  return (choice.scenarios ?? []).flatMap((id) => {
    const scenario = scenarioOf(calculation, id)
    return scenario ? [followUp(document, calculation, scenario, choice)] : []
  })
}

function followUp(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  choice: ReportChoice,
): Report {
  const { unit, language } = choice
  const { result, services } = scenario
  const all = planAgainstOutturn(document, calculation, scenario)
  const sections: Section[] = [
    { heading: '', blocks: lead(all, language).map((said) => ({ kind: 'sentence', text: said, lead: true })) },
    ...services.flatMap(({ service }): Section[] => {
      const followed = all.filter((one) => one.service === service.id)
      const indicators = indicatorTable(calculation, scenario, service, language)
      const blocks: Block[] = [
        ...(followed.length > 0
          ? outturnBlocks(document, followed, choice)
          : planBlocks(calculation, scenario, service.id, choice)),
        ...(indicators ? [{ kind: 'table', table: indicators } as const] : []),
      ]
      return blocks.length > 0 ? [{ heading: service.name, blocks }] : []
    }),
    ...problemSection([...(choice.problems ?? []), ...result.problems], language, 6),
  ]
  const filled = sections.filter(({ blocks }) => blocks.length > 0)
  return {
    title: text(language, 'report.followUp.title', { title: document.settings.title }),
    subtitle: text(language, 'report.followUp.subtitle', { scenario: result.name }),
    facts: facts(document, result.years, choice),
    unit,
    language,
    orientation: 'landscape',
    sections: filled,
    footnotes: [
      text(language, 'report.followUp.signs'),
      ...footnotes(document, { sections: filled, unit }, language).slice(1),
    ],
  }
}

function lead(all: readonly FollowedUp[], language: Language): string[] {
  if (all.length === 0) return [text(language, 'report.followUp.none')]
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  const ratio = (kind: FollowedUp['kind']) => {
    const some = all.filter((one) => one.kind === kind)
    const plan = sumOfÖre(some.map((one) => one.plan))
    const outturn = sumOfÖre(some.map((one) => one.outturn))
    return some.length === 0 || !plan || outturn === null ? null : formatPercent(outturn / plan, language, 0)
  }
  const [cost, benefit] = [ratio('cost'), ratio('benefit')]
  return [
    ...(benefit === null
      ? []
      : [text(language, 'report.followUp.benefitRatio', { ratio: benefit, period: wordPeriod(years) })]),
    ...(cost === null ? [] : [text(language, 'report.followUp.costRatio', { ratio: cost, period: wordPeriod(years) })]),
  ]
}

type Part = (one: FollowedUp) => string

export function comparedRows(all: readonly FollowedUp[], keys: readonly string[], keyOf: Part, nameOf: Part): Row[] {
  return keys.flatMap((key) => {
    const some = all.filter((one) => keyOf(one) === key)
    const [first] = some
    return first ? [comparedRow(nameOf(first), some)] : []
  })
}

export function comparedRow(name: string, some: readonly FollowedUp[], kind: Row['kind'] = 'line'): Row {
  const plan = sumOfÖre(some.map((one) => one.plan))
  const outturn = sumOfÖre(some.map((one) => one.outturn))
  return row(
    [
      textCell(name),
      amount(plan),
      amount(outturn),
      difference(plan === null || outturn === null ? null : outturn - plan),
      percent(plan === null || outturn === null || plan === 0 ? null : outturn / plan),
    ],
    kind,
  )
}

export function comparedTable(caption: string, first: string, rows: readonly Row[], language: Language): Table {
  return {
    caption,
    columns: [
      textColumn(first),
      figureColumn(text(language, 'report.followUp.plan')),
      figureColumn(text(language, 'report.followUp.outturn')),
      figureColumn(text(language, 'report.followUp.deviation')),
      figureColumn(text(language, 'report.followUp.ofPlan')),
    ],
    rows,
  }
}

function outturnBlocks(document: Model, followed: readonly FollowedUp[], { unit, language }: ReportChoice): Block[] {
  const names = new Map(document.departments.map(({ id, name }) => [id, name]))
  return (['cost', 'benefit'] as const).flatMap((kind): Block[] => {
    const some = followed.filter((one) => one.kind === kind)
    if (some.length === 0) return []
    const each = (of: Part) => [...new Set(some.map(of))]
    const total = comparedRow(text(language, 'report.column.sum'), some, 'total')
    const tables = [
      ['line', each(({ line }) => line), ({ line }: FollowedUp) => line, ({ name }: FollowedUp) => name],
      [
        'year',
        each(({ year }) => String(year)).sort(),
        ({ year }: FollowedUp) => String(year),
        ({ year }: FollowedUp) => String(year),
      ],
      [
        'department',
        each(({ department }) => department),
        ({ department }: FollowedUp) => department,
        ({ department }: FollowedUp) => departmentName(department, names.get(department) ?? department, language),
      ],
    ] as const
    return tables.map(
      ([by, keys, keyOf, nameOf]): Block => ({
        kind: 'table',
        table: comparedTable(
          text(language, `report.followUp.${kind}.${by}`, { unit: text(language, `term.unit.${unit}`) }),
          text(language, `report.followUp.by.${by}`),
          [...comparedRows(some, keys, keyOf, nameOf), total],
          language,
        ),
      }),
    )
  })
}

/** Nothing has been followed up yet: what there is to follow up, by line and year. */
function planBlocks(
  { frame }: Calculation,
  { services, result }: ScenarioCalculation,
  id: string,
  { unit, language }: ReportChoice,
): Block[] {
  const own = services.filter(({ service }) => service.id === id)
  const lines: readonly (readonly [string, Row[]])[] = [
    ['cost', costPagesOf(own).map((page) => yearsRow(page.line.name, incurredByYear(frame, page)))],
    ['benefit', benefitPagesOf(own).map((page) => yearsRow(page.line.name, realisedByYear(frame, page)))],
  ]
  return lines.flatMap(([kind, rows]): Block[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              caption: text(language, kind === 'cost' ? 'report.followUp.plan.cost' : 'report.followUp.plan.benefit', {
                unit: text(language, `term.unit.${unit}`),
              }),
              columns: [
                textColumn(text(language, 'report.followUp.by.line')),
                ...result.years.map((year) => figureColumn(String(year))),
                figureColumn(text(language, 'report.column.sum')),
              ],
              rows,
            },
          },
        ],
  )
}

// A department's own page: what it pays, gains and is cut by, and why, year by year, and against going alone.
// Example: Älvsjö in A: pays 307 tkr, gains 215, loses 92; alone it would have paid 1 043.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { figuresOf, type Measure, type Subject, type TraceNode, yearlyFigure } from '../calculation/results.ts'
import { demandAgainstRealised } from '../charts/demandAgainstRealised.ts'
import { waterfallOf } from '../charts/waterfall.ts'
import { central, type Model } from '../document/schema.ts'
import { wordMoney, wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { aloneOf } from './alone.ts'
import type { ReportChoice } from './choice.ts'
import { participantsOf, shownFigure } from './comparisonFigures.ts'
import { gainsTable, paysTable } from './departmentReasons.ts'
import { isZero, scenarioOf, type Yearly } from './lineFigures.ts'
import { departmentName } from './names.ts'
import {
  amount,
  type Block,
  difference,
  figureColumn,
  type Report,
  type Row,
  row,
  type Section,
  type Table,
  textCell,
  textColumn,
  yearCell,
  yearsRow,
} from './table.ts'
import { facts, footnotes, problemSection } from './titleBlock.ts'
import { traceSentence } from './wording.ts'

/** Of what it pays and gains; with more the page is set close, and closer still. */
const [mostApart, mostClose] = [12, 18]

/** One page for each department, scenario by scenario. None chosen: every one that takes part. */
export function departmentPages(document: Model, calculation: Calculation, choice: ReportChoice): Report[] {
  const scenarios = choice.scenarios ?? []
  return scenarios.flatMap((id) => {
    const scenario = scenarioOf(calculation, id)
    if (!scenario) return []
    const members = participantsOf(document, [id])
    const wanted = choice.departments ?? []
    return scenario.result.departments
      .filter((one) => (wanted.length > 0 ? wanted.includes(one.id) : members.has(one.id)))
      .map((one) => departmentPage(document, calculation, scenario, one, choice))
  })
}

function departmentPage(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  { id, name }: { readonly id: string; readonly name: string },
  choice: ReportChoice,
): Report {
  const { unit, language } = choice
  const { result } = scenario
  const subject = { of: 'department', id } as const
  const said = departmentName(id, name, language)
  const why = netOf(scenario, id, name)
  const words = { unit, language, subjectName: said, alone: true }
  const charts = [waterfallOf(result, subject, words), demandAgainstRealised(result, words, subject)].filter(
    (chart) => chart !== null,
  )
  const problems = [...(choice.problems ?? []), ...result.problems]
  const alone = aloneSection(calculation, scenario, subject, choice)
  const tables = [paysTable(calculation, scenario, id, choice), gainsTable(calculation, scenario, id, choice)].filter(
    (table) => table.rows.length > 0,
  )
  const rows = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const sections: Section[] = [
    {
      heading: '',
      blocks: [
        { kind: 'sentence', text: traceSentence(why, language, unit), lead: true },
        ...demandSentence(scenario, subject, choice),
      ],
    },
    {
      heading: text(language, 'report.departmentPage.when'),
      blocks: [
        { kind: 'table', table: yearTable(scenario, subject, choice) },
        ...(charts.length > 0 ? [{ kind: 'charts', charts } as const] : []),
      ],
    },
    ...(tables.length > 0
      ? [
          {
            heading: text(language, 'report.departmentPage.why'),
            blocks: tables.map((table): Block => ({ kind: 'table', table })),
          },
        ]
      : []),
    ...alone,
    ...problemSection(problems, language, 2),
  ]
  return {
    title: text(language, 'report.departmentPage.title', { department: said }),
    subtitle: text(language, 'report.departmentPage.subtitle', {
      title: document.settings.title,
      scenario: result.name,
    }),
    facts: facts(document, result.years, choice),
    unit,
    language,
    orientation: 'portrait',
    density: rows > mostClose ? 'packed' : rows > mostApart ? 'crowded' : 'dense',
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    footnotes: [
      ...footnotes(document, { sections, unit }, language),
      text(language, 'report.departmentPage.moreInAnnex'),
    ],
  }
}

/** The top of the answer to "Varför?", which is all that its sentence needs; the whole tree would take its time. */
function netOf({ result }: ScenarioCalculation, id: string, name: string): TraceNode {
  const { years } = result
  const figures = figuresOf(result, { of: 'department', id })
  const of = (measure: Measure) => (figures ? yearlyFigure(figures, measure, years, null) : null)
  const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0]
  return {
    kind: 'net',
    values: { scenario: result.name, of: 'department', id, name, firstYear, lastYear },
    amount: of('net'),
    children: [{ kind: 'realisedBenefit', values: {}, amount: of('realisedBenefit'), children: [] }],
  }
}

/** What the budget is cut by, and whether the benefit is enough for it. */
function demandSentence(scenario: ScenarioCalculation, subject: Subject, { unit, language }: ReportChoice): Block[] {
  const { result } = scenario
  const figures = figuresOf(result, subject)
  if (!figures || (subject.of === 'department' && subject.id === central)) return []
  const demand = yearlyFigure(figures, 'savingsDemand', result.years, null)
  const gaps = result.years.map((year) => ({ year, öre: yearlyFigure(figures, 'gap', result.years, year) }))
  if (demand === null || demand === 0) return []
  const bridging = gaps.reduce<number | null>(
    (sum, { öre }) => (sum === null || öre === null ? null : sum + Math.max(0, öre)),
    0,
  )
  if (bridging === null) return []
  const widest = gaps.reduce((most, one) => ((one.öre ?? 0) > (most.öre ?? 0) ? one : most))
  const values = {
    demand: wordMoney(demand, unit, language),
    period: wordPeriod(result.years),
    bridging: wordMoney(bridging, unit, language),
    year: String(widest.year),
    widest: wordMoney(widest.öre ?? 0, unit, language),
  }
  const key = bridging === 0 ? 'report.departmentPage.demandMet' : 'report.departmentPage.demand'
  return [{ kind: 'sentence', text: text(language, key, values) }]
}

function yearTable({ result }: ScenarioCalculation, subject: Subject, { unit, language }: ReportChoice): Table {
  const { years } = result
  const figures = figuresOf(result, subject)
  const of = (measure: Measure): Yearly =>
    years.map((year) => (figures ? yearlyFigure(figures, measure, years, year) : null))
  const named = (measure: Measure) => text(language, `measure.${measure}`)
  const taken = (amounts: Yearly): Yearly => amounts.map((öre) => (öre === null || öre === 0 ? öre : -öre))
  const costs: readonly (readonly [string, Yearly])[] = [
    [text(language, 'report.departmentPage.incurred'), of('incurred')],
    [named('charged'), of('charged')],
    [named('paidFunding'), of('paidFunding')],
    [named('funded'), taken(of('funded'))],
    [named('recovered'), taken(of('recovered'))],
  ]
  const shown = costs.filter(([, amounts]) => !isZero(amounts))
  const cost = figures ? years.map((year) => shownFigure(figures, 'cost', years, year)) : []
  const accumulated = of('accumulated')
  const demand = of('savingsDemand')
  const rows: Row[] = [
    ...(shown.length > 1 ? shown.map(([name, amounts]) => yearsRow(name, amounts)) : []),
    yearsRow(text(language, 'report.departmentPage.cost'), cost, shown.length > 1 ? 'subtotal' : 'line'),
    yearsRow(named('realisedBenefit'), of('realisedBenefit')),
    yearsRow(named('net'), of('net'), 'subtotal'),
    row([textCell(named('accumulated')), ...accumulated.map(amount), amount(accumulated.at(-1) ?? null)]),
    ...(isZero(demand)
      ? []
      : [
          yearsRow(named('savingsDemand'), demand),
          yearsRow(named('gap'), of('gap')),
          yearsRow(text(language, 'report.departmentPage.budgetEffect'), of('budgetEffect'), 'subtotal'),
        ]),
  ]
  return {
    caption: text(language, 'report.departmentPage.when.caption', { unit: text(language, `term.unit.${unit}`) }),
    columns: [
      textColumn(text(language, 'report.column.what')),
      ...years.map((year) => figureColumn(String(year), true)),
      figureColumn(text(language, 'report.column.sum'), true),
    ],
    rows,
  }
}

function aloneSection(
  calculation: Calculation,
  scenario: ScenarioCalculation,
  subject: Subject,
  { unit, language }: ReportChoice,
): Section[] {
  const alone = aloneOf(calculation, scenario)
  const here = figuresOf(scenario.result, subject)
  const there = alone && figuresOf(alone.scenario.result, subject)
  if (!alone || !here || !there) return []
  const { years } = scenario.result
  const kinds = ['cost', 'benefit', 'net'] as const
  const cells = (of: typeof here) => [
    ...kinds.map((kind) => amount(shownFigure(of, kind, years, null))),
    amount(Number.isFinite(of.npv) ? of.npv : null),
    yearCell(of.paybackYear),
  ]
  const [costHere, costThere] = [here, there].map((of) => shownFigure(of, 'net', years, null))
  const better = costHere == null || costThere == null ? null : costHere - costThere
  const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)
  const caption = { period: wordPeriod(years), unit: text(language, `term.unit.${unit}`) }
  return [
    {
      heading: text(language, alone.each ? 'report.departmentPage.alone' : 'report.departmentPage.zero'),
      blocks: [
        {
          kind: 'sentence',
          text: aloneSentence(better, alone.scenario.result.name, unit, language),
        },
        {
          kind: 'table',
          table: {
            caption: text(language, 'report.departmentPage.alone.caption', caption),
            columns: [
              textColumn(text(language, 'report.column.scenario')),
              ...kinds.map((kind) => figureColumn(text(language, `comparison.column.${kind}`), kind === 'net')),
              figureColumn(text(language, 'comparison.column.npv'), true),
              figureColumn(text(language, 'comparison.column.paybackYear')),
            ],
            rows: [
              row([textCell(scenario.result.name), ...cells(here)]),
              row([textCell(alone.scenario.result.name), ...cells(there)]),
              row(
                [
                  textCell(text(language, 'report.column.difference')),
                  ...kinds.map((kind) =>
                    difference(minus(shownFigure(here, kind, years, null), shownFigure(there, kind, years, null))),
                  ),
                  difference(
                    minus(Number.isFinite(here.npv) ? here.npv : null, Number.isFinite(there.npv) ? there.npv : null),
                  ),
                  { kind: 'empty' },
                ],
                'subtotal',
              ),
            ],
          },
        },
      ],
    },
  ]
}

function aloneSentence(better: number | null, other: string, unit: ReportChoice['unit'], language: Language): string {
  if (better === null) return text(language, 'report.departmentPage.alone.unknown', { other })
  const key = better > 0 ? 'better' : better < 0 ? 'worse' : 'same'
  return text(language, `report.departmentPage.alone.${key}`, {
    amount: wordMoney(Math.abs(better), unit, language),
    other,
  })
}

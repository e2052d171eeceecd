// Why a department pays and gains what it does: one row for each line that concerns it, over the whole period.
// Example: Drift, of 11 550 tkr shared in the city Älvsjö is to bear 2,6 %: 299 tkr.
// What it pays in the end is what it is charged, what stays with it as the bearer, and funding it gives others.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { TraceNode } from '../calculation/results.ts'
import { trace } from '../calculation/trace.ts'
import { wordPeriod } from '../language/amount.ts'
import { type Language, text } from '../language/index.ts'
import { formatNumber } from '../numbers.ts'
import type { ReportChoice } from './choice.ts'
import {
  benefitPagesOf,
  chargedByYear,
  costPagesOf,
  grossByYear,
  isZero,
  keptByYear,
  paidByYear,
  realisedByYear,
} from './lineFigures.ts'
import { amount, emptyCell, figureColumn, percent, row, sumOfÖre, type Table, textCell, textColumn } from './table.ts'
import { wordTrace } from './wording.ts'

/** As many rows as a page with everything else on it has room for; the rest is summed in one. */
const mostRows = 9
/** With more services the shares of each are for the annex to explain. */
const mostExplained = 3

interface Pays {
  readonly name: string
  readonly how: 'charged' | 'kept' | 'paid'
  readonly öre: number | null
  /** What is shared in the city, of which this is the department's part. */
  readonly pool: number | null
}

export function paysTable(
  calculation: Calculation,
  scenario: ScenarioCalculation,
  id: string,
  { unit, language }: ReportChoice,
): Table {
  const { frame, document } = calculation
  const lines =
    scenario.services.length === 1 ? paysByLine(calculation, scenario, id) : paysByService(calculation, scenario, id)
  const [shown, rest] = folded(lines, ({ öre }) => öre)
  const caption = { period: wordPeriod(frame.years), unit: text(language, `term.unit.${unit}`) }
  const empty = [emptyCell, emptyCell, emptyCell]
  const charged = () =>
    trace(document, calculation, {
      scenario: scenario.result.id,
      subject: { of: 'department', id },
      measure: 'charged',
      year: null,
    })
  return {
    caption: text(language, 'report.departmentPage.pays', caption),
    columns: [
      textColumn(text(language, scenario.services.length === 1 ? 'report.column.costLine' : 'field.service')),
      textColumn(text(language, 'report.column.how')),
      figureColumn(text(language, 'report.column.sharedInCity')),
      figureColumn(text(language, 'field.share')),
      figureColumn(text(language, 'report.column.pays')),
    ],
    rows:
      lines.length === 0
        ? []
        : [
            ...shown.map(({ name, how, öre, pool }) =>
              row([
                textCell(name),
                textCell(text(language, `report.pays.${how}`)),
                how === 'charged' ? amount(pool) : emptyCell,
                how === 'charged' ? percent(öre === null || !pool ? null : öre / pool) : emptyCell,
                amount(öre),
              ]),
            ),
            ...(rest.length === 0
              ? []
              : [
                  row([
                    textCell(text(language, 'report.column.others', { count: rest.length })),
                    ...empty,
                    amount(sumOfÖre(rest.map(({ öre }) => öre))),
                  ]),
                ]),
            row(
              [textCell(text(language, 'report.column.sum')), ...empty, amount(sumOfÖre(lines.map(({ öre }) => öre)))],
              'total',
            ),
          ],
    notes: scenario.services.length > mostExplained ? [] : shareNotes(charged(), language, unit),
  }
}

type Lines = readonly { readonly öre: number | null; readonly how: Pays['how']; readonly pool: number | null }[]

/** What one line makes the department pay, by how it pays. Of nothing there is no row. */
function paysOfPages({ frame }: Calculation, pages: ReturnType<typeof costPagesOf>, id: string): Lines {
  const at = frame.rowOf.get(id) ?? -1
  const total = (of: typeof chargedByYear, row: number | null) =>
    sumOfÖre(pages.flatMap((page) => [...of(frame, page, row)]))
  const concerning = pages.filter((page) => !isZero(chargedByYear(frame, page, at)))
  return [
    {
      how: 'charged',
      öre: total(chargedByYear, at),
      pool: sumOfÖre(concerning.flatMap((page) => [...chargedByYear(frame, page)])),
    } as const,
    { how: 'kept', öre: total(keptByYear, at), pool: null } as const,
    { how: 'paid', öre: total(paidByYear, at), pool: null } as const,
  ].filter(({ öre }) => öre !== 0)
}

function paysByLine(calculation: Calculation, { services }: ScenarioCalculation, id: string): Pays[] {
  return costPagesOf(services).flatMap((page) =>
    paysOfPages(calculation, [page], id).map((one) => ({
      ...one,
      name: page.line.name,
    })),
  )
}

function paysByService(calculation: Calculation, { services }: ScenarioCalculation, id: string): Pays[] {
  return services.flatMap((service) =>
    paysOfPages(calculation, costPagesOf([service]), id).map((one) => ({
      ...one,
      name: service.service.name,
    })),
  )
}

/** The largest, in the order they came, and the rest. */
function folded<T>(all: readonly T[], öreOf: (one: T) => number | null): readonly [shown: T[], rest: T[]] {
  if (all.length <= mostRows) return [[...all], []]
  const size = (one: T) => Math.abs(öreOf(one) ?? Number.POSITIVE_INFINITY)
  const largest = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, mostRows - 1))
  return [all.filter((one) => largest.has(one)), all.filter((one) => !largest.has(one))]
}

/** "Driften efter äldreomsorgstagare. Andel: 694 av 26 777 = 2,59 %", each once. */
function shareNotes(charged: TraceNode, language: Language, unit: ReportChoice['unit']): string[] {
  const notes = new Set<string>()
  const visit = (node: TraceNode, rule: string): void => {
    const own = node.kind === 'charge' ? String(node.values.rule ?? '') : rule
    if (node.kind.startsWith('share.')) {
      const share = wordTrace(node, language, unit).text
      notes.add(own === '' ? share : text(language, 'report.departmentPage.share', { rule: own, share }))
    }
    for (const child of node.children) visit(child, own)
  }
  visit(charged, '')
  return [...notes]
}

interface Gains {
  readonly name: string
  readonly kind: string
  readonly owner: string
  readonly gross: number | null
  readonly realised: number | null
}

export function gainsTable(
  calculation: Calculation,
  { services }: ScenarioCalculation,
  id: string,
  { unit, language }: ReportChoice,
): Table {
  const { years } = calculation.frame
  const one = services.length === 1
  const all = one ? gainsByLine(calculation, services, id, language) : gainsByService(calculation, services, id)
  const [lines, rest] = folded(all, ({ realised }) => realised)
  const quality = services
    .filter(({ service }) => service.participants.some((member) => member.id === id))
    .flatMap(({ service }) => service.benefitLines.filter(({ kind }) => kind === 'quality'))
    .map(({ name, score }) =>
      typeof score === 'number'
        ? text(language, 'report.departmentPage.qualityScored', { name, score: formatNumber(score, language) })
        : text(language, 'report.departmentPage.quality', { name }),
    )
  const caption = { period: wordPeriod(years), unit: text(language, `term.unit.${unit}`) }
  const words = ({ name, kind, owner }: Gains) => (one ? [name, kind, owner] : [name]).map(textCell)
  const figures = (some: readonly Gains[]) => [
    amount(sumOfÖre(some.map(({ gross }) => gross))),
    amount(sumOfÖre(some.map(({ realised }) => realised))),
  ]
  const empty = one ? [emptyCell, emptyCell] : []
  return {
    caption: text(language, 'report.departmentPage.gains', caption),
    columns: [
      textColumn(text(language, one ? 'report.column.benefitLine' : 'field.service')),
      ...(one ? [textColumn(text(language, 'field.kind')), textColumn(text(language, 'field.benefitOwner'))] : []),
      figureColumn(text(language, 'measure.grossBenefit')),
      figureColumn(text(language, 'measure.realisedBenefit')),
    ],
    rows:
      all.length === 0
        ? []
        : [
            ...lines.map((line) => row([...words(line), ...figures([line])])),
            ...(rest.length === 0
              ? []
              : [
                  row([
                    textCell(text(language, 'report.column.others', { count: rest.length })),
                    ...empty,
                    ...figures(rest),
                  ]),
                ]),
            row([textCell(text(language, 'report.column.sum')), ...empty, ...figures(all)], 'total'),
          ],
    ...(quality.length > 0 ? { notes: quality.slice(0, 3) } : {}),
  }
}

type Services = ScenarioCalculation['services']

/** What lines give the department; none of it: no row. */
function gainsOfPages({ frame }: Calculation, pages: ReturnType<typeof benefitPagesOf>, id: string) {
  const at = frame.rowOf.get(id) ?? -1
  const gross = sumOfÖre(pages.flatMap((page) => [...grossByYear(frame, page, at)]))
  const realised = sumOfÖre(pages.flatMap((page) => [...realisedByYear(frame, page, at)]))
  return gross === 0 && realised === 0 ? [] : [{ gross, realised }]
}

function gainsByLine(calculation: Calculation, services: Services, id: string, language: Language): Gains[] {
  return benefitPagesOf(services).flatMap((page) =>
    gainsOfPages(calculation, [page], id).map((gains) => ({
      ...gains,
      name: page.line.name,
      kind: text(language, `term.benefitKind.${page.line.kind}`),
      owner: page.line.benefitOwner.trim() === '' ? text(language, 'report.notNamed') : page.line.benefitOwner,
    })),
  )
}

function gainsByService(calculation: Calculation, services: Services, id: string): Gains[] {
  return services.flatMap((service) =>
    gainsOfPages(calculation, benefitPagesOf([service]), id).map((gains) => ({
      ...gains,
      name: service.service.name,
      kind: '',
      owner: '',
    })),
  )
}

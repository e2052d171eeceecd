// What has been entered: cost and benefit lines of each service, drivers by department, assumptions, all with sources.
// Example: "Drift · Fast belopp · = drift_a * driftandel · Illustrativt antagande".
import type { Calculation } from '../calculation/calculate.ts'
import { cellOfYear, isFormula, type Series } from '../cell.ts'
import type { BenefitLine, CostLine, Model } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import type { ReportChoice } from './choice.ts'
import { wordBehaviour, wordEntered } from './entered.ts'
import { scenarioOf } from './lineFigures.ts'
import { departmentName } from './names.ts'
import { wordCell } from './scenarioDifferences.ts'
import {
  type Block,
  type Column,
  emptyCell,
  figureColumn,
  number,
  percent,
  row,
  type Section,
  type TableCell,
  textCell,
  textColumn,
} from './table.ts'

export function lineSections(
  document: Model,
  calculation: Calculation,
  scenarios: readonly string[],
  { language }: ReportChoice,
): Section[] {
  const included = new Set(scenarios.flatMap((id) => scenarioOf(calculation, id)?.resolved.services ?? []))
  const services = document.services.filter((service) => included.has(service))
  const nameOf = departmentNames(document, language)
  return [
    {
      heading: text(language, 'report.costLines'),
      blocks: services.flatMap((service) =>
        table(
          service.name,
          text(language, 'report.costLines.caption', { service: service.name }),
          [
            'report.column.costLine',
            'field.phase',
            'field.incurredBy',
            'field.behaviour',
            'report.column.entered',
            'field.source',
          ],
          service.costLines.flatMap((line) => costRows(document, line, nameOf, language)),
          language,
        ),
      ),
    },
    {
      heading: text(language, 'report.benefitLines'),
      blocks: services.flatMap((service) =>
        table(
          service.name,
          text(language, 'report.benefitLines.caption', { service: service.name }),
          [
            'report.column.benefitLine',
            'field.kind',
            'field.receiver',
            'report.column.entered',
            'report.column.rates',
            'field.benefitOwner',
            'field.evidence',
            'field.source',
          ],
          service.benefitLines.map((line) => benefitRow(line, nameOf, language)),
          language,
        ),
      ),
    },
  ].filter(({ blocks }) => blocks.length > 0)
}

function table(
  heading: string,
  caption: string,
  columns: readonly Parameters<typeof text>[1][],
  rows: readonly (readonly string[])[],
  language: Language,
): Block[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      table: {
        caption,
        columns: columns.map((key) => textColumn(text(language, key))),
        rows: rows.map((cells) => row(cells.map(textCell))),
      },
    },
  ]
}

function costRows(document: Model, line: CostLine, nameOf: (id: string) => string, language: Language): string[][] {
  const { incurredBy, behaviour, amount, phase, index, capitalised } = line
  const bearer =
    incurredBy.by === 'department' ? nameOf(incurredBy.department) : text(language, `term.incurredBy.${incurredBy.by}`)
  const more = [
    ...(index === undefined || index === '' ? [] : [text(language, 'report.costLines.index', { index })]),
    ...(capitalised
      ? [text(language, 'report.costLines.capitalised', { life: wordEntered(capitalised.usefulLife, '', language) })]
      : []),
  ]
  return [
    [
      line.name,
      text(language, `term.phase.${phase}`),
      bearer,
      wordBehaviour(document, behaviour, language),
      [wordEntered(amount, 'kr', language), ...more].join('; '),
      line.source,
    ],
    ...Object.entries(line.variants).map(([id, variant]) => {
      const model = document.operatingModels.find((one) => one.id === id)?.name ?? id
      const name = text(language, 'report.costLines.variant', { model })
      return variant
        ? [
            name,
            '',
            '',
            wordBehaviour(document, variant.behaviour, language),
            wordEntered(variant.amount, 'kr', language),
            '',
          ]
        : [name, '', '', '', text(language, 'report.costLines.noVariant'), '']
    }),
  ]
}

function benefitRow(line: BenefitLine, nameOf: (id: string) => string, language: Language): string[] {
  const { kind, receiver, amount, adoption, realisation, correction, lagMonths, score } = line
  const to = receiver.to === 'department' ? nameOf(receiver.department) : text(language, `term.receiver.${receiver.to}`)
  const rate = (key: 'field.adoption' | 'field.realisation' | 'field.correction', value: Series, plain: number) =>
    value === plain
      ? []
      : [text(language, 'report.labelled', { label: text(language, key), value: wordEntered(value, '%', language) })]
  const rates = [
    ...rate('field.adoption', adoption, 1),
    ...(kind === 'time' ? rate('field.realisation', realisation, 1) : []),
    ...rate('field.correction', correction, 0),
    ...(lagMonths === 0
      ? []
      : [
          text(language, 'report.labelled', {
            label: text(language, 'field.lagMonths'),
            value: wordEntered(lagMonths, '', language),
          }),
        ]),
  ]
  return [
    line.name,
    text(language, `term.benefitKind.${kind}`),
    to,
    kind === 'quality'
      ? text(language, 'report.score', { score: score === undefined ? '–' : wordEntered(score, '', language) })
      : wordEntered(amount, 'kr', language),
    kind === 'quality' ? '' : rates.join('; '),
    line.benefitOwner.trim() === '' ? text(language, 'report.notNamed') : line.benefitOwner,
    text(language, `term.evidence.${line.evidence}`),
    line.source,
  ]
}

/** As many columns of figures as the page has room for. */
const mostDrivers = 8

export function driverSection(document: Model, { language }: ReportChoice): Section[] {
  const { drivers, departments } = document
  if (drivers.length === 0) return []
  const nameOf = departmentNames(document, language)
  const parts = Array.from({ length: Math.ceil(drivers.length / mostDrivers) }, (_, i) =>
    drivers.slice(i * mostDrivers, (i + 1) * mostDrivers),
  )
  return [
    {
      heading: text(language, 'report.drivers'),
      blocks: [
        ...parts.map((part): Block => {
          const named = new Set(part.flatMap(({ values }) => Object.keys(values)))
          const ids = [...departments.map(({ id }) => id), ...named].filter((id, i, all) => all.indexOf(id) === i)
          const columns: Column[] = part.map(({ name, unit }) =>
            figureColumn(unit === '' ? name : text(language, 'report.drivers.unit', { name, unit })),
          )
          return {
            kind: 'table',
            table: {
              caption: text(language, 'report.drivers.caption', { year: String(document.settings.firstYear) }),
              columns: [textColumn(text(language, 'report.column.department')), ...columns],
              rows: ids
                .filter((id) => named.has(id))
                .map((id) =>
                  row(
                    [
                      textCell(nameOf(id)),
                      ...part.map(({ values, unit }) =>
                        driverCell(values[id], unit, document.settings.firstYear, language),
                      ),
                    ],
                    'department',
                  ),
                ),
            },
          }
        }),
        {
          kind: 'list',
          items: drivers.map(({ name, source, evidence }) =>
            text(language, source.trim() === '' ? 'report.sourceMissing' : 'report.sourceOf', {
              name,
              source: source.trim().replace(/\.$/, ''),
              evidence: text(language, `term.evidence.${evidence}`).toLowerCase(),
            }),
          ),
        },
      ],
    },
  ]
}

function driverCell(series: Series | undefined, unit: string, year: number, language: Language): TableCell {
  if (series === undefined) return emptyCell
  const cell = cellOfYear(series, year)
  if (typeof cell === 'number') return unit === '%' ? percent(cell) : number(cell)
  return textCell(isFormula(cell) ? wordEntered(cell, unit, language) : wordCell(cell, unit, language))
}

export function assumptionSection({ assumptions }: Model, { language }: ReportChoice): Section[] {
  if (assumptions.length === 0) return []
  const keys = ['field.symbol', 'field.name', 'field.value', 'field.source', 'field.evidence', 'field.note'] as const
  return [
    {
      heading: text(language, 'field.assumptions'),
      blocks: [
        {
          kind: 'table',
          table: {
            caption: text(language, 'report.assumptions.caption', { count: assumptions.length }),
            columns: keys.map((key) => textColumn(text(language, key))),
            rows: assumptions.map(({ symbol, name, unit, value, source, evidence, note }) =>
              row(
                [
                  symbol,
                  name,
                  wordEntered(value, unit, language),
                  source.trim() === '' ? text(language, 'report.noSource') : source,
                  text(language, `term.evidence.${evidence}`),
                  note,
                ].map(textCell),
              ),
            ),
          },
        },
      ],
    },
  ]
}

function departmentNames(document: Model, language: Language): (id: string) => string {
  const names = new Map(document.departments.map(({ id, name }) => [id, name]))
  return (id) => departmentName(id, names.get(id) ?? id, language)
}

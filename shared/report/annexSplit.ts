// How costs are split, explained: each rule in use, its formula in words and symbols, and everybody's share.
// Example: Driften efter äldreomsorgstagare: avgift = pott × wᵢ/Σw; Älvsjö 694 of 26 777, 2,6 %.
import type { SplitMethod } from '../allocation/index.ts'
import type { Calculation } from '../calculation/calculate.ts'
import { splitPartOf } from '../calculation/split.ts'
import type { Model, SplitRule } from '../document/schema.ts'
import { isMessageKey, type Language, text, textOf } from '../language/index.ts'
import type { ReportChoice } from './choice.ts'
import { wordEntered } from './entered.ts'
import { scenarioOf } from './lineFigures.ts'
import { departmentName } from './names.ts'
import { type Block, figureColumn, percent, row, type Section, type Table, textCell, textColumn } from './table.ts'

type Part = SplitRule['parts'][number]

export function splitSection(
  document: Model,
  calculation: Calculation,
  scenarios: readonly string[],
  { language }: ReportChoice,
): Section[] {
  const used = scenarios.flatMap((id) => scenarioOf(calculation, id) ?? [])
  const rules = [...new Set(used.flatMap(({ resolved }) => resolved.splitRule ?? []))]
  if (rules.length === 0) return []
  const blocks = rules.flatMap((rule): Block[] => {
    const withRule = used.filter(({ resolved }) => resolved.splitRule === rule)
    const names = withRule.map(({ resolved }) => resolved.name).join(', ')
    return [
      { kind: 'heading', text: rule.name },
      { kind: 'sentence', text: text(language, 'report.split.usedBy', { scenarios: names }) },
      ...rule.parts.flatMap((part): Block[] => [
        { kind: 'list', items: partItems(document, part, language) },
        ...sharesTables(calculation, withRule[0]?.resolved.id ?? '', rule, part, language),
      ]),
    ]
  })
  return [{ heading: text(language, 'report.split'), blocks }]
}

function partItems(document: Model, part: Part, language: Language): string[] {
  const { phases, services, method } = part
  const serviceNames = services.map((id) => document.services.find((one) => one.id === id)?.name ?? id)
  return [
    text(language, 'report.split.covers', {
      phases:
        phases.length === 0
          ? text(language, 'report.split.allPhases')
          : phases.map((phase) => text(language, `term.phase.${phase}`).toLowerCase()).join(', '),
      services: serviceNames.length === 0 ? 'all' : 'some',
      names: serviceNames.join(', '),
    }),
    methodText(method, language),
    ...settingsText(document, method, language),
  ]
}

/** The method's name and its formula, where it has one in words. */
export function methodText(method: SplitMethod, language: Language): string {
  const key = `report.method.${method.method}`
  const name = textOf(language, `term.method.${method.method}`)
  return isMessageKey(key) ? text(language, 'report.split.method', { name, formula: text(language, key) }) : name
}

function settingsText(document: Model, method: SplitMethod, language: Language): string[] {
  const driverName = (id: string) => document.drivers.find((one) => one.id === id)?.name ?? id
  const mix = (drivers: readonly { readonly driver: string; readonly weight: string | number }[]) =>
    text(language, 'report.split.drivers', {
      drivers: drivers
        .map(({ driver, weight }) =>
          drivers.length === 1
            ? driverName(driver)
            : text(language, 'report.split.driverWeighted', {
                driver: driverName(driver),
                weight: wordEntered(weight, '', language),
              }),
        )
        .join('; '),
    })
  switch (method.method) {
    case 'driver':
      return [mix(method.drivers)]
    case 'fixedAndVariable':
      return [
        text(language, 'report.split.fixedPart', { part: wordEntered(method.fixedPart, '%', language) }),
        mix(method.drivers),
      ]
    case 'usage':
      return [
        mix([{ driver: method.driver, weight: 1 }]),
        text(language, 'report.split.capacity', { capacity: wordEntered(method.capacity, '', language) }),
      ]
    default:
      return []
  }
}

/** Everybody's share by service; one column where it is the same every year. */
function sharesTables(
  calculation: Calculation,
  scenario: string,
  rule: SplitRule,
  part: Part,
  language: Language,
): Block[] {
  const { frame, document } = calculation
  const { years } = frame
  const found = scenarioOf(calculation, scenario)
  if (!found) return []
  return found.services.flatMap(({ service, costs }): Block[] => {
    const cost = costs.find(
      ({ line, fractions }) => fractions !== null && splitPartOf(rule, service, line)?.id === part.id,
    )
    const fractions = cost?.fractions
    if (!fractions) return []
    const draws = frame.shape.draws
    const share = (row: number, y: number) => fractions[(row * years.length + y) * draws] ?? 0
    const active = years.map((_, y) => y).filter((y) => frame.ids.some((_, row) => share(row, y) !== 0))
    const [first] = active
    if (first === undefined) return []
    const steady = active.every((y) => frame.ids.every((_, row) => Object.is(share(row, y), share(row, first))))
    const columns = steady ? [first] : active
    const names = new Map(document.departments.map(({ id, name }) => [id, name]))
    const order = [...document.departments.map(({ id }) => id), ...frame.ids.filter((id) => !names.has(id))]
    const members = order.filter((id) => active.some((y) => share(frame.rowOf.get(id) ?? -1, y) !== 0))
    const cell = (value: number) => percent(Number.isNaN(value) ? null : value)
    const sum = (y: number) => members.reduce((so, id) => so + share(frame.rowOf.get(id) ?? -1, y), 0)
    const table: Table = {
      caption: text(language, 'report.split.shares', { service: service.name }),
      columns: [
        textColumn(text(language, 'report.column.department')),
        ...columns.map((y) => figureColumn(steady ? text(language, 'report.split.everyYear') : String(years[y] ?? ''))),
      ],
      rows: [
        ...members.map((id) =>
          row(
            [
              textCell(departmentName(id, names.get(id) ?? id, language)),
              ...columns.map((y) => cell(share(frame.rowOf.get(id) ?? -1, y))),
            ],
            'department',
          ),
        ),
        row([textCell(text(language, 'report.column.sum')), ...columns.map((y) => cell(sum(y)))], 'total'),
      ],
    }
    return [{ kind: 'table', table }]
  })
}

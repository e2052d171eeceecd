// What the reports on one service share: its facts, its cost by phase, its benefits, and who pays and gains of it.
// Example: Omsorgsdagboken: applied for, operation from 2011, owner Äldreförvaltningen; Förstudie 600, Införande 5 600 …
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import { checklistItems } from '../document/governance.ts'
import { central, type Model, phases, type Service } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import type { Problem } from '../problem.ts'
import type { ReportChoice } from './choice.ts'
import { wordEntered } from './entered.ts'
import {
  addUp,
  benefitPagesOf,
  chargedByYear,
  costPagesOf,
  incurredByYear,
  isZero,
  keptByYear,
  paidByYear,
  realisedByYear,
  scenarioOf,
} from './lineFigures.ts'
import { departmentName } from './names.ts'
import {
  amount,
  type Block,
  figureColumn,
  type Report,
  type Row,
  row,
  sumOfÖre,
  type Table,
  textCell,
  textColumn,
  yearsRow,
} from './table.ts'

/** A report for each service of each scenario chosen. */
export function forEachService(
  calculation: Calculation,
  { scenarios = [] }: ReportChoice,
  make: (scenario: ScenarioCalculation, service: ServiceCalculation) => Report,
): Report[] {
  return scenarios.flatMap((id) => {
    const scenario = scenarioOf(calculation, id)
    return scenario?.services.map((service) => make(scenario, service)) ?? []
  })
}

export function labelTable(caption: string, pairs: readonly (readonly [string, string])[], language: Language): Table {
  return {
    caption,
    columns: [textColumn(text(language, 'report.service.item')), textColumn(text(language, 'report.service.content'))],
    rows: pairs.filter(([, value]) => value.trim() !== '').map((pair) => row(pair.map(textCell))),
  }
}

export function serviceFacts(
  document: Model,
  scenario: ScenarioCalculation,
  service: Service,
  language: Language,
): Table {
  const names = new Map(document.departments.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => (id === null ? '' : departmentName(id, names.get(id) ?? id, language))
  const { maintenanceManager: manager } = service
  const yes = (is: boolean) => text(language, is ? 'report.yes' : 'report.no')
  const missing = text(language, 'report.notNamed')
  return labelTable(
    text(language, 'report.service.facts'),
    [
      [text(language, 'field.status'), text(language, `term.status.${service.status}`)],
      [
        text(language, 'field.operationStart'),
        service.operationStart === null ? text(language, 'report.notDecided') : String(service.operationStart),
      ],
      [text(language, 'field.owner'), service.owner === null ? missing : nameOf(service.owner)],
      [text(language, 'field.operatingModel'), scenario.resolved.operatingModel(service)?.name ?? missing],
      [
        text(language, 'field.maintenanceManager'),
        manager === null
          ? missing
          : text(language, 'report.service.manager', {
              name: manager.name.trim() === '' ? missing : manager.name,
              fte: wordEntered(manager.fte, '', language),
              payer: nameOf(manager.payer),
              hasPayer: manager.payer === null ? 'no' : 'yes',
            }),
      ],
      [text(language, 'field.participants'), String(new Set(service.participants.map(({ id }) => id)).size)],
      [text(language, 'field.internal'), yes(service.internal)],
      [text(language, 'field.platform'), yes(service.platform)],
      [text(language, 'field.needsAnalysis'), service.needsAnalysis],
      [text(language, 'field.processMap'), service.processMap],
      [text(language, 'field.aims'), listed(service.aims ?? [], (aim) => text(language, `term.aims.${aim}`))],
      [text(language, 'field.applicant'), service.applicant ?? ''],
      [text(language, 'field.grantedBy'), document.decisions.find(({ id }) => id === service.grantedBy)?.title ?? ''],
      [
        text(language, 'field.checklist'),
        listed(
          checklistItems.filter((item) => service.checklist?.[item] === true),
          (item) => text(language, `term.checklist.${item}`),
        ),
      ],
      [text(language, 'field.note'), service.note],
    ],
    language,
  )
}

function listed<T>(items: readonly T[], word: (item: T) => string): string {
  return items.map(word).join(', ')
}

/** What was found a year after launch, in the words of whoever looked back; null: nobody has. */
export function lookBackTable({ followUp }: Service, language: Language): Table | null {
  if (!followUp) return null
  const { doneIn, changedWork, unforeseen, experience, note } = followUp
  const table = labelTable(
    text(language, 'field.followUp'),
    [
      [text(language, 'field.doneIn'), doneIn === null ? '' : String(doneIn)],
      [text(language, 'field.changedWork'), changedWork],
      [text(language, 'field.unforeseen'), unforeseen],
      [text(language, 'field.experience'), experience],
      [text(language, 'field.note'), note],
    ],
    language,
  )
  return table.rows.length > 0 ? table : null
}

/** Cost by phase, benefit by line and the net, by year. */
export function economyTable(
  { frame }: Calculation,
  service: ServiceCalculation,
  { unit, language }: ReportChoice,
): Table {
  const years = frame.years.length
  const costs = costPagesOf([service])
  const benefits = benefitPagesOf([service])
  const cost = addUp(
    years,
    costs.map((page) => incurredByYear(frame, page)),
  )
  const benefit = addUp(
    years,
    benefits.map((page) => realisedByYear(frame, page)),
  )
  const net = cost.map((öre, y) => {
    const gained = benefit[y] ?? null
    return öre === null || gained === null ? null : gained - öre
  })
  const rows: Row[] = [
    ...phases.flatMap((phase) => {
      const ofPhase = costs.filter(({ line }) => line.phase === phase)
      const amounts = addUp(
        years,
        ofPhase.map((page) => incurredByYear(frame, page)),
      )
      return ofPhase.length === 0 || isZero(amounts) ? [] : [yearsRow(text(language, `term.phase.${phase}`), amounts)]
    }),
    yearsRow(text(language, 'measure.incurred'), cost, 'subtotal'),
    ...benefits.map((page) => yearsRow(page.line.name, realisedByYear(frame, page))),
    yearsRow(text(language, 'measure.realisedBenefit'), benefit, 'subtotal'),
    yearsRow(text(language, 'measure.net'), net, 'total'),
  ]
  return {
    caption: text(language, 'report.service.economy', { unit: text(language, `term.unit.${unit}`) }),
    columns: [
      textColumn(text(language, 'report.column.what')),
      ...frame.years.map((year) => figureColumn(String(year), true)),
      figureColumn(text(language, 'report.column.sum'), true),
    ],
    rows,
  }
}

/** What each department pays in the end of the service, and gains of it. */
export function whoTable(
  document: Model,
  { frame }: Calculation,
  service: ServiceCalculation,
  caption: string,
  language: Language,
): Table {
  const costs = costPagesOf([service])
  const benefits = benefitPagesOf([service])
  const names = new Map(document.departments.map(({ id, name }) => [id, name]))
  const order = [...names.keys(), ...(names.has(central) ? [] : [central])]
  const whole = order.flatMap((id) => {
    const at = frame.rowOf.get(id)
    if (at === undefined) return []
    const cost = sumOfÖre(
      costs.flatMap((page) => [
        ...chargedByYear(frame, page, at),
        ...keptByYear(frame, page, at),
        ...paidByYear(frame, page, at),
      ]),
    )
    const benefit = sumOfÖre(benefits.flatMap((page) => realisedByYear(frame, page, at)))
    const net = cost === null || benefit === null ? null : benefit - cost
    return cost === 0 && benefit === 0
      ? []
      : [{ name: departmentName(id, names.get(id) ?? id, language), amounts: [cost, benefit, net] }]
  })
  const sums = [0, 1, 2].map((c) => sumOfÖre(whole.map(({ amounts }) => amounts[c] ?? null)))
  return {
    caption,
    columns: [
      textColumn(text(language, 'report.column.department')),
      ...(['cost', 'benefit', 'net'] as const).map((kind) =>
        figureColumn(text(language, `comparison.column.${kind}`), kind === 'net'),
      ),
    ],
    rows: [
      ...whole.map(({ name, amounts }) => row([textCell(name), ...amounts.map(amount)], 'department')),
      row([textCell(text(language, 'report.column.sum')), ...sums.map(amount)], 'total'),
    ],
  }
}

/** Findings at the service itself, and of the model as a whole. */
export function problemsOf(service: Service, problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ where }) => where === `services/${service.id}` || where.startsWith(`services/${service.id}/`),
  )
}

/** Decisions of the model, and comments on the service, as lists. */
export function decisionItems({ decisions }: Model, language: Language): string[] {
  return decisions.map(({ title, dnr, date, body }) =>
    text(language, 'report.decisions.item', {
      title,
      details: [dnr.trim() === '' ? '' : `${text(language, 'report.dnr')} ${dnr}`, date, body]
        .filter((part) => part.trim() !== '')
        .join(', '),
    }),
  )
}

export function commentBlocks({ comments }: Model, service: Service): Block[] {
  const own = comments.filter(
    ({ place }) => place === `services/${service.id}` || place.startsWith(`services/${service.id}/`),
  )
  const items = own.map(({ text: said, by, when }) => {
    const who = [by, when].filter((part) => part.trim() !== '').join(', ')
    return who === '' ? said : `${said} (${who})`
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

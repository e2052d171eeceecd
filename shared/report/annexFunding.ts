// Funding and decisions: what each source may pay, what was drawn on it by year, and the decisions behind.
// Example: "Central pott": 100 % of förstudie, införande; valid to 2010; cap 200 mnkr; drawn 2010: 3 300 tkr.
import type { Calculation } from '../calculation/calculate.ts'
import type { FundingSource, Model } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import type { ReportChoice } from './choice.ts'
import { wordEntered } from './entered.ts'
import { addUp, costPagesOf, isZero, scenarioOf, type Yearly } from './lineFigures.ts'
import { departmentName } from './names.ts'
import { type Block, figureColumn, row, type Section, textCell, textColumn, yearsRow } from './table.ts'

export function fundingSections(
  document: Model,
  calculation: Calculation,
  scenarios: readonly string[],
  { unit, language }: ReportChoice,
): Section[] {
  const used = scenarios.flatMap((id) => scenarioOf(calculation, id) ?? [])
  const plans = [...new Set(used.flatMap(({ resolved }) => resolved.fundingPlan ?? []))]
  const { years } = calculation.frame
  const blocks = plans.flatMap((plan): Block[] => [
    { kind: 'heading', text: plan.name },
    {
      kind: 'table',
      table: {
        caption: text(language, 'report.funding.sources', { plan: plan.name }),
        columns: [
          textColumn(text(language, 'report.funding.source')),
          textColumn(text(language, 'field.payer')),
          textColumn(text(language, 'report.funding.pays')),
          textColumn(text(language, 'report.funding.valid')),
          textColumn(text(language, 'field.cap')),
          textColumn(text(language, 'field.decision')),
          textColumn(text(language, 'field.source')),
        ],
        rows: plan.sources.map((source) => row(sourceCells(document, source, language).map(textCell))),
      },
    },
    ...used
      .filter(
        ({ resolved, services }) =>
          resolved.fundingPlan === plan && drawnOf(services, years.length, plan.sources).length > 0,
      )
      .map(
        ({ resolved, services }): Block => ({
          kind: 'table',
          table: {
            caption: text(language, 'report.funding.drawn', {
              scenario: resolved.name,
              unit: text(language, `term.unit.${unit}`),
            }),
            columns: [
              textColumn(text(language, 'report.funding.source')),
              ...years.map((year) => figureColumn(String(year))),
              figureColumn(text(language, 'report.column.sum')),
            ],
            rows: drawnOf(services, years.length, plan.sources).map(({ name, amounts }) => yearsRow(name, amounts)),
          },
        }),
      ),
  ])
  return [{ heading: text(language, 'report.funding'), blocks }, decisionSection(document, language)].filter(
    (section) => section.blocks.length > 0,
  )
}

type Services = Parameters<typeof costPagesOf>[0]

/** What each source gave by year; sources that gave nothing are left out, also the ordinary budget, which keeps. */
export function drawnOf(
  services: Services,
  years: number,
  sources: readonly FundingSource[],
): { readonly id: string; readonly name: string; readonly amounts: Yearly }[] {
  const pages = costPagesOf(services)
  return sources.flatMap(({ id, name }) => {
    const parts = pages.flatMap((page) =>
      page.funded
        .filter(({ source }) => source === id)
        .map(({ öre }): Yearly => {
          const byYear = new Array<number>(years).fill(0)
          öre.forEach((one, i) => {
            byYear[i % years] = (byYear[i % years] ?? 0) + one
          })
          return byYear.map((one) => (Number.isNaN(one) ? null : one))
        }),
    )
    const amounts = addUp(years, parts)
    return isZero(amounts) ? [] : [{ id, name, amounts }]
  })
}

function sourceCells(document: Model, source: FundingSource, language: Language): string[] {
  const { payer, phases, share, validFrom, validTo, cap, capByYear, services, internalServices } = source
  const names = new Map(document.departments.map(({ id, name }) => [id, name]))
  const decision = document.decisions.find(({ id }) => id === source.decision)
  const any = text(language, 'report.funding.always')
  const parts = [
    phases.length === 0
      ? text(language, 'report.split.allPhases')
      : phases.map((phase) => text(language, `term.phase.${phase}`).toLowerCase()).join(', '),
    ...(services.length === 0
      ? []
      : [services.map((id) => document.services.find((one) => one.id === id)?.name ?? id).join(', ')]),
    ...(internalServices ? [] : [text(language, 'report.funding.notInternal')]),
  ]
  const caps = [
    ...(cap === null ? [] : [wordEntered(cap, 'kr', language)]),
    ...(capByYear === null
      ? []
      : [text(language, 'report.funding.capByYear', { cap: wordEntered(capByYear, 'kr', language) })]),
  ]
  return [
    source.name,
    payer.by === 'department'
      ? departmentName(payer.department, names.get(payer.department) ?? payer.department, language)
      : text(language, `term.payer.${payer.by}`),
    text(language, 'report.funding.share', { share: wordEntered(share, '%', language), of: parts.join('; ') }),
    validFrom === undefined && validTo === undefined ? any : `${validFrom ?? ''}–${validTo ?? ''}`,
    caps.length === 0 ? text(language, 'report.funding.noCap') : caps.join('; '),
    decision ? [decision.dnr, decision.title].filter((part) => part.trim() !== '').join(', ') : '',
    source.source,
  ]
}

function decisionSection({ decisions }: Model, language: Language): Section {
  return {
    heading: text(language, 'report.decisions'),
    blocks:
      decisions.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                caption: text(language, 'report.decisions.caption'),
                columns: (['title', 'dnr', 'date', 'body', 'note'] as const).map((field) =>
                  textColumn(text(language, field === 'title' ? 'field.decision' : `field.${field}`)),
                ),
                rows: decisions.map(({ title, dnr, date, body, note }) =>
                  row([title, dnr, date, body, note].map(textCell)),
                ),
              },
            },
          ],
  }
}

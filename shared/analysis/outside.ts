// Amounts entered for years outside the period, which nothing counts: cost and benefit lines, caps, entered demands.
// Example: { 2010: 600 000, 2013: 50 000 } in a period from 2013: the 600 000 kr of 2010 count nowhere.
// A service that some scenario starts n years earlier has its costs read n years ahead: those are not outside.
// Nothing is calculated: the sum is of the numbers that stand there.

import { termsOf } from '../calculation/incurred.ts'
import type { Resolved } from '../calculation/resolve.ts'
import type { Series } from '../cell.ts'
import type { FundingSource, Model, Service } from '../document/schema.ts'
import type { Place } from '../problem.ts'
import { byYear } from './holes/seriesHoles.ts'

/** One series with cells outside the period. */
export interface Outside {
  /** Those of a kind that belong to the same thing are told together. */
  readonly kind: 'cost' | 'benefit' | 'cap' | 'demand'
  /** Name of the service, source or scenario it belongs to. */
  readonly of: string
  readonly place: Place
  readonly years: readonly number[]
  /** kr of the numbers; of a price by unit or participant none, as it is no amount yet. */
  readonly amount: number
  readonly formulas: number
  readonly isPrice: boolean
}

/** `scenarios`: all of the document. */
export function amountsOutside(document: Model, scenarios: readonly Resolved[]): Outside[] {
  const plans = new Set(scenarios.flatMap(({ fundingPlan }) => fundingPlan ?? []))
  return [
    ...document.services.flatMap((service) => ofService(document, service, scenarios)),
    ...[...plans].flatMap(({ id, sources }) => sources.flatMap((source) => ofSource(document, id, source))),
    ...document.scenarios.flatMap(({ id, name, savingsDemand }) =>
      savingsDemand?.kind !== 'entered'
        ? []
        : Object.entries(savingsDemand.amounts).flatMap(([department, series]) =>
            outside(document, series, 0, {
              kind: 'demand',
              of: name,
              place: `scenarios/${id}/savingsDemand/amounts/${department}`,
              isPrice: false,
            }),
          ),
    ),
  ]
}

/** A service that no scenario includes is told as such. */
function ofService(document: Model, service: Service, scenarios: readonly Resolved[]): Outside[] {
  if (!amountsOf(service).some(byYear)) return []
  const within = scenarios.filter(({ services }) => services.includes(service))
  if (within.length === 0) return []
  const ahead = Math.max(...within.map(({ startSlip }) => Math.max(0, -startSlip(service))))
  const models = [...new Set(within.map(({ operatingModel }) => operatingModel(service)))]
  const costs = service.costLines.flatMap((line) => {
    const terms = models.flatMap((model) => termsOf(service, line, model) ?? [])
    const places = new Map(terms.map((one) => [one.place, one]))
    return [...places.values()].flatMap(({ amount, behaviour, place }) =>
      outside(document, amount, ahead, {
        kind: 'cost',
        of: service.name,
        place: `${place}/amount`,
        isPrice: behaviour.kind !== 'fixed',
      }),
    )
  })
  const benefits = service.benefitLines.flatMap(({ id, kind, amount, receiver }) =>
    kind === 'quality'
      ? []
      : outside(document, amount, 0, {
          kind: 'benefit',
          of: service.name,
          place: `services/${service.id}/benefitLines/${id}/amount`,
          isPrice: receiver.to === 'participants',
        }),
  )
  return [...costs, ...benefits]
}

function amountsOf({ costLines, benefitLines }: Service): (Series | null)[] {
  const variants = costLines.flatMap((line) => Object.values(line.variants).map((variant) => variant?.amount ?? null))
  return [...costLines.map(({ amount }) => amount), ...variants, ...benefitLines.map(({ amount }) => amount)]
}

function ofSource(document: Model, plan: string, { id, name, capByYear }: FundingSource): Outside[] {
  const place = `fundingPlans/${plan}/sources/${id}/capByYear`
  return outside(document, capByYear, 0, { kind: 'cap', of: name, place, isPrice: false })
}

function outside(
  { settings: { firstYear, lastYear } }: Model,
  series: Series | null,
  ahead: number,
  of: Pick<Outside, 'kind' | 'of' | 'place' | 'isPrice'>,
): Outside[] {
  const cells = Object.entries(byYear(series) ?? {}).filter(
    ([year, cell]) => cell !== 0 && (Number(year) < firstYear || Number(year) > lastYear + ahead),
  )
  if (cells.length === 0) return []
  const numbers = cells.flatMap(([, cell]) => (typeof cell === 'number' ? [cell] : []))
  return [
    {
      ...of,
      years: cells.map(([year]) => Number(year)),
      amount: of.isPrice ? 0 : numbers.reduce((sum, one) => sum + one, 0),
      formulas: cells.length - numbers.length,
    },
  ]
}

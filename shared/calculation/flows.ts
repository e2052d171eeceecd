// The ledger as a list: every flow of a scenario in whole öre, made from the pages' columns when somebody asks.
// Example: { kind: 'charge', from: 'alvsjo', to: 'slk-it', service: 'omsorgsdagboken', line: 'drift', year: 2016, öre: 15000000 }.
// Every yearly figure is a sum over these; tests/calculation/flows.test.ts holds it to that.
import type { ServiceCalculation } from './calculate.ts'
import type { Frame } from './frame.ts'
import type { BenefitPage, CostPage } from './ledger.ts'

export type FlowKind =
  /** From the bearer to a supplier. */
  | 'incurred'
  /** From who pays a source to the bearer. */
  | 'funding'
  /** From a participant to the bearer. */
  | 'charge'
  /** Of what was incurred: left with the bearer. */
  | 'kept'
  /** To the department where it arises. */
  | 'grossBenefit'
  | 'realisedBenefit'
  /** To citizens and businesses. */
  | 'publicBenefit'

/** Whoever stands outside the city: suppliers, other funders, citizens and businesses. */
export const outside = 'outside'

export interface Flow {
  readonly kind: FlowKind
  /** A department's id, or `outside`. */
  readonly from: string
  readonly to: string
  readonly service: string
  readonly line: string
  readonly year: number
  readonly öre: number
}

/** Flows other than zero, in order of service, line, kind, department and year. What could not be calculated is NaN. */
export function flowsOf(frame: Frame, services: readonly ServiceCalculation[]): Flow[] {
  return services.flatMap(({ costs, benefits }) => [
    ...costs.flatMap(({ page }) => costFlows(frame, page)),
    ...benefits.flatMap(({ page }) => benefitFlows(frame, page)),
  ])
}

function costFlows(frame: Frame, { service, line, bearer, incurred, funded, kept, charged }: CostPage): Flow[] {
  const flows: Flow[] = []
  const years = frame.years.length
  const add = (kind: FlowKind, from: string, to: string, y: number, öre: number) => {
    if (öre !== 0) flows.push({ kind, from, to, service: service.id, line: line.id, year: frame.years[y] ?? 0, öre })
  }
  const nameOf = (row: number | undefined) => frame.ids[row ?? -1] ?? ''
  const bearerOf = (i: number) => nameOf(bearer ? bearer[i] : Math.floor(i / years))
  incurred.forEach((öre, i) => {
    add('incurred', bearerOf(i), outside, i % years, öre)
  })
  for (const { payer, öre: given } of funded)
    given.forEach((öre, i) => {
      const from = payer.by === 'external' ? outside : nameOf(payer.row[i % years])
      add('funding', from, bearerOf(i), i % years, öre)
    })
  charged?.forEach((öre, i) => {
    add('charge', nameOf(Math.floor(i / years)), bearerOf(i % years), i % years, öre)
  })
  kept.forEach((öre, i) => {
    add('kept', bearerOf(i), bearerOf(i), i % years, öre)
  })
  return flows
}

function benefitFlows(frame: Frame, { service, line, gross, realised, public: toPublic }: BenefitPage): Flow[] {
  const flows: Flow[] = []
  const years = frame.years.length
  const add = (kind: FlowKind, to: string, y: number, öre: number) => {
    if (öre !== 0)
      flows.push({ kind, from: outside, to, service: service.id, line: line.id, year: frame.years[y] ?? 0, öre })
  }
  const byDepartment = (kind: FlowKind, values: Float64Array) => {
    values.forEach((öre, i) => {
      add(kind, frame.ids[Math.floor(i / years)] ?? '', i % years, öre)
    })
  }
  byDepartment('grossBenefit', gross)
  byDepartment('realisedBenefit', realised)
  toPublic.forEach((öre, y) => {
    add('publicBenefit', outside, y, öre)
  })
  return flows
}

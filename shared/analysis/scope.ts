// What a question about fairness is asked of: one calculated scenario, some of its services, a basis, and who takes part.
// Example: "A, delat lika", Omsorgsdagboken, 2016: 14 participants, weights 0 … 0, 1.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import type { Frame } from '../calculation/frame.ts'
import type { Model } from '../document/schema.ts'
import { type MeasuredOn, weightsOf } from './basis.ts'

export interface Scope {
  readonly document: Model
  readonly frame: Frame
  readonly scenario: ScenarioCalculation
  readonly services: readonly ServiceCalculation[]
  readonly on: MeasuredOn
  /** By year. */
  readonly weights: Float64Array
  /** Rows that take part in some service and some year that counts, in document order. */
  readonly participants: readonly number[]
}

/** `service` null: all of the scenario's. null: the scenario or service is not there. */
export function scopeOf(
  document: Model,
  { frame, scenarios }: Calculation,
  scenarioId: string,
  service: string | null,
  on: MeasuredOn,
): Scope | null {
  const scenario = scenarios.find(({ resolved }) => resolved.id === scenarioId)
  const services = scenario?.services.filter((one) => service === null || one.service.id === service) ?? []
  if (!scenario || services.length === 0) return null
  const weights = weightsOf(frame, scenario.discountFactors, on)
  const years = frame.years.length
  const takesPart = (row: number) =>
    services.some(({ members }) => weights.some((weight, y) => weight !== 0 && members[row * years + y] === 1))
  const order = [...new Set(document.departments.map(({ id }) => id))]
  const participants = order.flatMap((id) => {
    const row = frame.rowOf.get(id)
    return row !== undefined && row !== frame.central && takesPart(row) ? [row] : []
  })
  return { document, frame, scenario, services, on, weights, participants }
}

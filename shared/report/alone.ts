// What a department would meet on its own: the scenario of the model in which each runs the same services by itself.
// Example: for "A Central drift hos SLK IT" it is "D Var och en för sig". None: the zero scenario, or nothing to show.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'

export interface Alone {
  readonly scenario: ScenarioCalculation
  /** Each operates by itself; otherwise it is only what the model compares with. */
  readonly each: boolean
}

export function aloneOf({ document, scenarios }: Calculation, { resolved }: ScenarioCalculation): Alone | null {
  const others = scenarios.filter((other) => other.resolved.id !== resolved.id)
  const { zeroScenario } = document.settings
  const byItself = others.filter(
    (other) =>
      other.resolved.services.length > 0 &&
      other.resolved.services.every((service) => {
        const model = other.resolved.operatingModel(service)
        return resolved.services.includes(service) && model?.operator.by === 'each'
      }) &&
      resolved.services.every(
        (service) => service.participants.length === 0 || other.resolved.services.includes(service),
      ),
  )
  const each = byItself.find((other) => other.resolved.id === zeroScenario) ?? byItself[0]
  if (each) return { scenario: each, each: true }
  const zero = others.find((other) => other.resolved.id === zeroScenario)
  return zero ? { scenario: zero, each: false } : null
}

// The same draws under every scenario, so that what differs between them is the scenarios and not the luck.
// Example: A loses in 98 % of 1 000 draws, D in all.
import type { Model } from '../document/schema.ts'
import type { Spread } from './outcomes.ts'
import { type SimulationChoice, simulate } from './simulate.ts'

export interface ScenarioRisk {
  readonly id: string
  readonly name: string
  /** The city's net present value, öre; null: could not be calculated, with nominal values or in every draw. */
  readonly nominal: number | null
  readonly npv: Spread | null
  readonly loses: number | null
  readonly nobodyLoses: number | null
}

/** In the order of the document. Yields how far it has come, 0–1. */
export function* simulateEvery(
  document: Model,
  choice: Omit<SimulationChoice, 'scenario'>,
): Generator<number, ScenarioRisk[], void> {
  const count = document.scenarios.length
  const risks: ScenarioRisk[] = []
  for (const { id } of document.scenarios) {
    const steps = simulate(document, { ...choice, scenario: id })
    let step = steps.next()
    while (!step.done) {
      yield (risks.length + step.value) / count
      step = steps.next()
    }
    const { name, nominal, city, nobodyLoses } = step.value
    risks.push({
      id,
      name,
      nominal: Number.isNaN(nominal) ? null : nominal,
      npv: city?.npv ?? null,
      loses: city?.loses ?? null,
      nobodyLoses,
    })
  }
  return risks
}

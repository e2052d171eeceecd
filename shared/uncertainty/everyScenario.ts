// The same draws under every scenario, so that what differs between them is the scenarios and not the luck.
// Example: A loses in 98 % of 1 000 draws, D in all.
import { calculateAll } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import type { Spread } from './outcomes.ts'
import { type SimulationChoice, simulate } from './simulate.ts'
import { within } from './steps.ts'

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
  const { results } = calculateAll(document)
  const risks: ScenarioRisk[] = []
  for (const [n, result] of results.entries()) {
    const steps = simulate(document, { ...choice, scenario: result.id }, result)
    const { name, nominal, city, nobodyLoses } = yield* within(n / results.length, (n + 1) / results.length, steps)
    risks.push({
      id: result.id,
      name,
      nominal: Number.isNaN(nominal) ? null : nominal,
      npv: city?.npv ?? null,
      loses: city?.loses ?? null,
      nobodyLoses,
    })
  }
  return risks
}

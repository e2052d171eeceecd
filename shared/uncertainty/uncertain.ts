// Which assumptions are uncertain under a scenario: those that hold a distribution, in the model or as changed there.
// Example: "minuter" holds triangular 3–5–8 → it is drawn; a scenario that sets it to 5 has nothing to draw.
import { resolveScenario } from '../calculation/resolve.ts'
import { isDistribution, isSound } from '../document/distribution.ts'
import type { Distribution, Model } from '../document/schema.ts'

export interface Uncertain {
  readonly id: string
  readonly name: string
  readonly symbol: string
  readonly unit: string
  readonly distribution: Distribution
}

/** Assumptions with a sound distribution under a scenario, in the order of the document. */
export function uncertainOf(document: Model, scenario: string): Uncertain[] {
  return distributedOf(document, scenario).filter(({ distribution }) => isSound(distribution))
}

/** Assumptions with a distribution under a scenario, whether its figures make sense or not. */
export function distributedOf(document: Model, scenario: string): Uncertain[] {
  const { overrides } = resolveScenario(document, scenario, () => {})
  return document.assumptions.flatMap(({ id, name, symbol, unit, value }) => {
    const held = overrides[id] ?? value
    return isDistribution(held) ? [{ id, name, symbol, unit, distribution: held }] : []
  })
}

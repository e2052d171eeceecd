// How far a combination of the explorer is from holding together: in the service where a group would gain most by leaving,
// what that group pays above what it would cost apart, as present value over the period. 0: no group would gain.
// Example: "A, delat lika": Älvsjö pays 30 tkr more than its own operation would cost: −30 tkr.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { CostGame } from '../calculation/costGame.ts'
import type { Borne } from '../calculation/service.ts'
import { largestExcess } from '../game/index.ts'
import { weightsOf } from './basis.ts'
import { askedOf, gameOf, type SharedService } from './serviceGame.ts'

/** öre, not above 0; null: not available for some service. Games that rules have in common are made once. */
export function stabilityOf(
  { document, frame }: Calculation,
  scenario: ScenarioCalculation,
): (services: readonly Borne[]) => number | null {
  const playing = { document, frame, scenario, weights: weightsOf(frame, scenario.discountFactors, 'period') }
  const known = new Map<string, CostGame>()
  const playedOf = (shared: SharedService, key: string): CostGame => {
    const found = known.get(key) ?? gameOf(playing, shared).played
    known.set(key, found)
    return found
  }
  return (services) => {
    let largest = 0
    for (const { gains, model, splitRule, lines } of services) {
      const pooled = lines.filter(({ fractions, incurred }) => fractions && incurred.bearer)
      if (pooled.length === 0) continue
      const { service, members } = gains
      const key = `${service.id} ${model?.id ?? ''} ${pooled.map(({ line }) => line.id).join(' ')}`
      const played = playedOf({ service, members, model, splitRule, costs: lines }, key)
      const asked = askedOf(playing, { costs: lines }, played)
      if (!played.game || asked.some(Number.isNaN)) return null
      const excess = largestExcess(played.game, asked)
      if (excess === null) return null
      largest = Math.max(largest, excess)
    }
    return largest === 0 ? 0 : -largest * 100
  }
}

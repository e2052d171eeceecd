// What a scenario may come to: the calculation over many draws of its uncertain assumptions, and what that says of the
// city and of each department. Example: the city's net present value P10 −9,1, P50 −7,4, P90 −5,6 mnkr; Älvsjö loses in
// 83 % of the draws. The savings demand is as decided, at nominal values: it does not follow what luck brings.
import { calculate } from '../calculation/calculate.ts'
import { drawScenario } from '../calculation/draws.ts'
import type { ScenarioResult } from '../calculation/results.ts'
import type { Model } from '../document/schema.ts'
import { type Problem, problem } from '../problem.ts'
import { cityNpv, emptyOutcomes, type Outcomes, type Summary, summary, take } from './outcomes.ts'
import { drawnFrom, drawsAtOnce } from './sampling.ts'
import { contributionsOf, type Influence, influencesOf } from './sensitivity.ts'
import { within } from './steps.ts'
import { type Uncertain, uncertainOf } from './uncertain.ts'

export interface SimulationChoice {
  readonly scenario: string
  /** 100 to 100 000. */
  readonly draws: number
  /** Whole number: the same seed gives the same draws. */
  readonly seed: number
}

export const fewestDraws = 100
export const mostDraws = 100_000

export interface Simulated extends SimulationChoice, Summary {
  readonly name: string
  readonly uncertain: readonly Uncertain[]
  /** What the city's net present value hangs on, the most important first. */
  readonly influences: readonly Influence[]
  readonly problems: readonly Problem[]
}

/** Yields how far it has come, 0–1. `nominal`: the scenario's result, if it is known. One that does not exist throws. */
export function* simulate(
  document: Model,
  choice: SimulationChoice,
  nominal: ScenarioResult = calculate(document, choice.scenario).result,
): Generator<number, Simulated, void> {
  const { scenario, draws, seed } = choice
  const uncertain = uncertainOf(document, scenario)
  const values: [string, Float64Array][] = []
  for (const one of uncertain) {
    values.push([one.id, drawnFrom(one, seed, draws)])
    yield (0.1 * values.length) / uncertain.length
  }
  const turn = Math.min(draws, drawsAtOnce(document))
  const problems = new Map<string, Problem>()
  let outcomes: Outcomes | null = null
  for (let from = 0; from < draws; from += turn) {
    const count = Math.min(turn, draws - from)
    const lanes = new Map(
      values.map(([id, all]) => [id, { of: 'value' as const, lanes: all.slice(from, from + count) }]),
    )
    const drawn = drawScenario(document, scenario, lanes, count)
    outcomes ??= emptyOutcomes(drawn.frame, draws)
    take(outcomes, drawn, from, count)
    // Values differ from draw to draw: what is wrong at a place is told once.
    for (const one of drawn.problems) if (!problems.has(keyOf(one))) problems.set(keyOf(one), one)
    yield 0.1 + (0.8 * (from + count)) / draws
  }
  if (!outcomes) throw new Error('no draws')
  const told = yield* within(0.9, 0.95, summary(outcomes, nominal))
  const { missing } = told
  const contributions =
    missing > 0
      ? []
      : contributionsOf(
          values.map(([, drawn]) => drawn),
          cityNpv(outcomes),
        )
  const influences = yield* within(0.95, 1, influencesOf(document, scenario, uncertain, contributions))
  const { name } = nominal
  const unknown = missing > 0 ? [problem('draws-missing', `scenarios/${scenario}`, { name, missing, draws })] : []
  return { ...choice, name, uncertain, influences, ...told, problems: [...unknown, ...problems.values()] }
}

function keyOf({ code, where }: Problem): string {
  return `${code} ${where}`
}

// fordela simulate FILE [--scenario NAME]... [--draws N] [--seed S] [--json]: what scenarios may come to.
import { type SimulatedScenario, simulationJson } from '../../shared/export/simulationJson.ts'
import { fail, ok, problem, type Result } from '../../shared/problem.ts'
import { breakEvens } from '../../shared/uncertainty/sensitivity.ts'
import { fewestDraws, mostDraws, simulate as steps } from '../../shared/uncertainty/simulate.ts'
import { toTheEnd } from '../../shared/uncertainty/steps.ts'
import { type Command, done, readArguments, refused } from './command.ts'
import { calculatedModel, chosenScenarios } from './model.ts'
import { simulationSummary } from './summary.ts'

const usualDraws = 10_000
const usualSeed = 1

export const simulate: Command = {
  name: 'simulate',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: ['scenario', 'draws', 'seed'], flags: ['json'] })
    if (!given.ok) return refused(given.problem)
    const { operands, value, values, has, language } = given.value
    const draws = wholeNumber('draws', value('draws'), usualDraws, fewestDraws, mostDraws)
    if (!draws.ok) return refused(draws.problem)
    const seed = wholeNumber('seed', value('seed'), usualSeed, 0, 2 ** 31 - 1)
    if (!seed.ok) return refused(seed.problem)
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const { calculation, document, problems } = model.value
    const chosen = chosenScenarios(calculation.results, values('scenario'))
    if (!chosen.ok) return refused(chosen.problem)
    const choice = { draws: draws.value, seed: seed.value }
    const count = chosen.value.length
    const simulated = chosen.value.map((nominal, n): SimulatedScenario => {
      const tell = (part: number) => showProgress((n + part) / count)
      const { id } = nominal
      const draw = steps(document, { ...choice, scenario: id }, nominal)
      // A table tells no break-even values.
      if (!has('json')) return { simulated: toTheEnd(draw, tell), breakEvens: [] }
      return {
        simulated: toTheEnd(draw, (part) => tell(part / 2)),
        breakEvens: toTheEnd(breakEvens(document, id), (part) => tell((1 + part) / 2)),
      }
    })
    showProgress(null)
    const certain = simulated.length > 0 && simulated.every(({ simulated: { uncertain } }) => uncertain.length === 0)
    const own = certain ? [problem('nothing-uncertain', 'assumptions', {}, 'info')] : []
    const unknown = simulated.flatMap((one) => one.simulated.problems.filter(({ code }) => code === 'draws-missing'))
    const { years } = calculation.frame
    const output = has('json')
      ? `${JSON.stringify(simulationJson({ ...choice, years }, simulated, language, [...own, ...problems]))}\n`
      : simulationSummary(document, simulated, language)
    return { ...done(output), problems: [...own, ...unknown] }
  },
}

function wholeNumber(
  option: string,
  given: string | undefined,
  usual: number,
  least: number,
  most: number,
): Result<number> {
  if (given === undefined) return ok(usual)
  const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return ok(number)
  return fail(problem('option-not-in-range', '', { option: `--${option}`, value: given.slice(0, 40), least, most }))
}

/** For a person who waits; null wipes it. A file or a pipe gets the result alone. */
function showProgress(part: number | null): void {
  if (process.stderr.isTTY) process.stderr.write(part === null ? '\r      \r' : `\r${Math.floor(part * 100)} %`)
}

// fordela calculate FILE [--scenario NAME]... --json
import { type Figures, measures, type ScenarioResult } from '../../shared/calculation/results.ts'
import type { Model } from '../../shared/document/schema.ts'
import { type Language, wordProblem } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Command, done, readArguments, refused } from './command.ts'
import { calculatedModel, chosenScenarios } from './model.ts'
import { summary } from './summary.ts'

export const calculate: Command = {
  name: 'calculate',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: ['scenario'], flags: ['json'] })
    if (!given.ok) return refused(given.problem)
    const { operands, values, has, language } = given.value
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const { calculation, document, problems } = model.value
    const chosen = chosenScenarios(calculation.results, values('scenario'))
    if (!chosen.ok) return refused(chosen.problem)
    if (!has('json')) return done(summary(document, chosen.value, language))
    return done(`${JSON.stringify(resultsAsJson(document, chosen.value, problems, language))}\n`)
  },
}

/** Kronor with öre as decimals; what could not be calculated is null. */
export function resultsAsJson(
  { settings: { firstYear, lastYear } }: Model,
  results: readonly ScenarioResult[],
  problems: readonly Problem[],
  language: Language,
) {
  return {
    years: Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i),
    scenarios: results.map(({ id, name, years, city, departments, services }) => ({
      id,
      name,
      city: figuresAsJson(city, years.length),
      departments: departments.map((one) => ({
        id: one.id,
        name: one.name,
        ...figuresAsJson(one.figures, years.length),
      })),
      services: services.map((one) => ({ id: one.id, name: one.name, ...figuresAsJson(one.figures, years.length) })),
    })),
    problems: problems.map((one) => ({ ...one, ...wordProblem(language, one) })),
  }
}

function figuresAsJson({ yearly, npv, benefitCostRatio, paybackYear }: Figures, years: number) {
  const byYear = measures.map((measure, row) => [
    measure,
    Array.from(yearly.subarray(row * years, (row + 1) * years), kronor),
  ])
  const ratio = benefitCostRatio !== null && Number.isFinite(benefitCostRatio) ? benefitCostRatio : null
  return { ...Object.fromEntries(byYear), npv: kronor(npv), benefitCostRatio: ratio, paybackYear }
}

function kronor(öre: number): number | null {
  return Number.isFinite(öre) ? Math.round(öre) / 100 : null
}

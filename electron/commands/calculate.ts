// fordela calculate FILE [--scenario NAME]... --json
import { calculationJson } from '../../shared/export/json.ts'
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
    return done(`${JSON.stringify(calculationJson(document, chosen.value, language, problems))}\n`)
  },
}

// fordela check FILE [--json]: what the calculation says and what the review finds (shared/analysis/review).
// Exit 0, 1 with a finding of severity error, 2 when the file cannot be read.
import { review } from '../../shared/analysis/review/index.ts'
import { describePlace } from '../../shared/document/place.ts'
import type { Model } from '../../shared/document/schema.ts'
import { problemJson } from '../../shared/export/json.ts'
import { type Language, text } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Command, readArguments, refused } from './command.ts'
import { calculatedModel } from './model.ts'

export const check: Command = {
  name: 'check',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: [], flags: ['json'] })
    if (!given.ok) return refused(given.problem)
    const { operands, has, language } = given.value
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const { document, calculation } = model.value
    const { findings } = review(document, calculation, new Date().getFullYear())
    const problems = [...model.value.problems, ...findings]
    const output = has('json')
      ? `${JSON.stringify({ problems: problems.map((one) => problemJson(one, language)) })}\n`
      : asLines(document, problems, language)
    return { exit: problems.some(({ severity }) => severity === 'error') ? 1 : 0, output, problems: [] }
  },
}

function asLines(document: Model, problems: readonly Problem[], language: Language): string {
  const lines = problems.map((one) => {
    const { message, remedy } = problemJson(one, language)
    const place = one.where === '' ? '' : ` ${describePlace(document, one.where, language)}:`
    return `${text(language, `severity.${one.severity}`)}:${place} ${message} ${remedy}`
  })
  return `${[...lines, text(language, 'cli.check.count', { count: problems.length })].join('\n')}\n`
}

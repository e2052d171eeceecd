// fordela check FILE [--json]: what the calculation says and what the review finds (shared/analysis/review).
// Exit 0, 1 with a finding of severity error, 2 when the file cannot be read.
import { type Reviewed, review } from '../../shared/analysis/review/index.ts'
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
    const { findings, considered } = review(document, calculation, new Date().getFullYear())
    const problems = [...model.value.problems, ...findings]
    const output = has('json')
      ? `${JSON.stringify({
          problems: problems.map((one) => problemJson(one, language)),
          // Told apart, and only when there are any.
          ...(considered.length > 0 && {
            considered: considered.map(({ finding, reason, by }) => ({
              ...problemJson(finding, language),
              reason,
              by,
            })),
          }),
        })}\n`
      : asLines(document, problems, considered, language)
    return { exit: problems.some(({ severity }) => severity === 'error') ? 1 : 0, output, problems: [] }
  },
}

function asLines(
  document: Model,
  problems: readonly Problem[],
  considered: Reviewed['considered'],
  language: Language,
): string {
  const said = (one: Problem) => {
    const { message, remedy } = problemJson(one, language)
    const place = one.where === '' ? '' : ` ${describePlace(document, one.where, language)}:`
    return { place, message, remedy }
  }
  const lines = problems.map((one) => {
    const { place, message, remedy } = said(one)
    return `${text(language, `severity.${one.severity}`)}:${place} ${message} ${remedy}`
  })
  for (const { finding, reason } of considered) {
    const { place, message } = said(finding)
    lines.push(`${text(language, 'cli.check.considered')}:${place} ${message} (${reason})`)
  }
  return `${[...lines, text(language, 'cli.check.count', { count: problems.length })].join('\n')}\n`
}

// fordela export FILE --to OUT.(html|csv|json) [--scenario NAME]... [--language sv|en]
// A format is one line in the list here.
import { basename, extname, resolve } from 'node:path'
import type { ScenarioResult } from '../../shared/calculation/results.ts'
import { type Language, text } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'
import { replaceFile } from '../files.ts'
import { resultsAsJson } from './calculate.ts'
import { type Command, done, readArguments, refused } from './command.ts'
import { type CalculatedModel, calculatedModel, chosenScenarios } from './model.ts'

type Format = (model: CalculatedModel, results: readonly ScenarioResult[], language: Language) => string

const formats: Readonly<Record<string, Format>> = {
  json: ({ document, problems }, results, language) =>
    `${JSON.stringify(resultsAsJson(document, results, problems, language), null, 2)}\n`,
}

export const exportModel: Command = {
  name: 'export',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: ['to', 'scenario'], flags: [] })
    if (!given.ok) return refused(given.problem)
    const { operands, value, values, language } = given.value
    const to = value('to')
    if (to === undefined) return refused(problem('option-missing', '', { option: '--to' }))
    const extension = extname(to).slice(1).toLowerCase()
    const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined
    if (!format) {
      const there = Object.keys(formats).map((one) => `.${one}`)
      return refused(problem('format-not-available', '', { name: basename(to), formats: there.join(' · ') }))
    }
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const chosen = chosenScenarios(model.value.calculation.results, values('scenario'))
    if (!chosen.ok) return refused(chosen.problem)
    const path = resolve(to)
    const written = await replaceFile({
      path,
      text: format(model.value, chosen.value, language),
      revision: null,
      replace: true,
    })
    return written.ok ? done(`${text(language, 'cli.written', { path })}\n`) : refused(written.problem)
  },
}

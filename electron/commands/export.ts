// fordela export FILE --to OUT.(html|csv|json) [--scenario NAME]... [--language sv|en]
// The formats are those of shared/export/files.ts.
import { basename, extname, resolve } from 'node:path'
import { type ExportFormat, exportFile, exportFormats } from '../../shared/export/files.ts'
import { text } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'
import { replaceFile } from '../files.ts'
import { type Command, done, readArguments, refused } from './command.ts'
import { calculatedModel, chosenScenarios } from './model.ts'

export const exportModel: Command = {
  name: 'export',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: ['to', 'scenario'], flags: [] })
    if (!given.ok) return refused(given.problem)
    const { operands, value, values, language } = given.value
    const to = value('to')
    if (to === undefined) return refused(problem('option-missing', '', { option: '--to' }))
    const format = extname(to).slice(1).toLowerCase()
    if (!isFormat(format)) {
      const formats = exportFormats.map((one) => `.${one}`).join(' · ')
      return refused(problem('format-not-available', '', { name: basename(to), formats }))
    }
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const { document, calculation, problems } = model.value
    const chosen = chosenScenarios(calculation.results, values('scenario'))
    if (!chosen.ok) return refused(chosen.problem)
    // One scenario is not compared with anything: it gets its sheet.
    const kind = values('scenario').length === 1 ? 'scenarioSheet' : 'comparison'
    const exported = await exportFile(document, { ...calculation, problems }, kind, format, {
      unit: document.settings.displayUnit,
      language,
      scenarios: chosen.value.map(({ id }) => id),
    })
    const path = resolve(to)
    const written = await replaceFile({
      path,
      content: exported.kind === 'text' ? exported.text : exported.bytes,
      revision: null,
      replace: true,
    })
    return written.ok ? done(`${text(language, 'cli.written', { path })}\n`) : refused(written.problem)
  },
}

function isFormat(extension: string): extension is ExportFormat {
  return (exportFormats as readonly string[]).includes(extension)
}

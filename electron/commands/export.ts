// fordela export FILE --to OUT.(xlsx|html|pdf|docx|csv|json) [--scenario NAME]... [--report KIND] [--department NAME]...
//   [--language sv|en] [--force]. A file that is there is written over only with --force. The formats are those of shared/export/files.ts; PDF is the HTML printed by a browser.
import { stat } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { central, type Model } from '../../shared/document/schema.ts'
import {
  type ExportFormat,
  exportFile,
  exportFormats,
  exportText,
  reportKinds,
  reportsOf,
} from '../../shared/export/files.ts'
import { wordDay } from '../../shared/language/date.ts'
import { text } from '../../shared/language/index.ts'
import { fail, ok, problem, type Result } from '../../shared/problem.ts'
import { endsAs } from '../endings.ts'
import { replaceFile } from '../files.ts'
import { printWithBrowser } from '../pdf.ts'
import { userName } from '../user.ts'
import { type Command, done, readArguments, refused } from './command.ts'
import { calculatedModel, chosenScenarios } from './model.ts'

export const exportModel: Command = {
  name: 'export',
  async run(args) {
    const given = readArguments(args, {
      operands: ['FILE'],
      options: ['to', 'scenario', 'report', 'department'],
      flags: ['force'],
    })
    if (!given.ok) return refused(given.problem)
    const { operands, value, values, has, language } = given.value
    const to = value('to')
    if (to === undefined) return refused(problem('option-missing', '', { option: '--to' }))
    const format = extname(to).slice(1).toLowerCase()
    if (format !== 'pdf' && !isFormat(format)) {
      const formats = [...exportFormats, 'pdf'].map((one) => `.${one}`).join(' · ')
      return refused(problem('format-not-available', '', { name: basename(to), formats }))
    }
    const path = resolve(to)
    // Told before a model is read and calculated; what comes to stand there meanwhile is not written over either.
    if (!(await endsAs(path, [format]))) return refused(problem('file-kind-unknown', '', { name: basename(to) }))
    const replace = has('force')
    const isThere = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    )
    const alreadyThere = problem('output-exists', '', { name: basename(to) })
    if (isThere && !replace) return refused(alreadyThere)
    // One scenario is not compared with anything: it gets its sheet.
    const report = value('report') ?? (values('scenario').length === 1 ? 'scenarioSheet' : 'comparison')
    const kind = reportKinds.find((one) => one === report)
    if (!kind) return refused(problem('report-unknown', '', { report, reports: reportKinds.join(' · ') }))
    const model = await calculatedModel(operands[0] ?? '')
    if (!model.ok) return refused(model.problem)
    const { document, calculation, problems } = model.value
    const chosen = chosenScenarios(calculation.results, values('scenario'))
    if (!chosen.ok) return refused(chosen.problem)
    const departments = chosenDepartments(document, values('department'))
    if (!departments.ok) return refused(departments.problem)
    const full = { ...calculation, problems }
    const choice = {
      unit: document.settings.displayUnit,
      language,
      scenarios: chosen.value.map(({ id }) => id),
      departments: departments.value,
      prepared: { date: wordDay(new Date(), language), user: userName() },
    }
    if (format !== 'json' && format !== 'xlsx' && reportsOf(document, full, kind, choice).length === 0)
      return refused(problem('report-empty'))
    const content = format === 'pdf' ? await pdf(exportText(document, full, kind, 'html', choice)) : await file(format)
    if (!content.ok) return refused(content.problem)
    const written = await replaceFile({ path, content: content.value, revision: null, replace })
    if (!written.ok && written.problem.code === 'file-exists') return refused(alreadyThere)
    return written.ok ? done(`${text(language, 'cli.written', { path })}\n`) : refused(written.problem)

    async function file(as: ExportFormat): Promise<Result<string | Uint8Array>> {
      const exported = await exportFile(document, full, kind ?? 'comparison', as, choice)
      return ok(exported.kind === 'text' ? exported.text : exported.bytes)
    }
  },
}

const pdf: (html: string) => Promise<Result<string | Uint8Array>> = printWithBrowser

/** Departments named by name or id; none named: the report decides. */
function chosenDepartments({ departments }: Model, names: readonly string[]): Result<string[]> {
  const known = [...departments, { id: central, name: central }]
  const matching = (name: string) => known.find((one) => one.id === name) ?? known.find((one) => one.name === name)
  const unknown = names.find((name) => !matching(name))
  if (unknown !== undefined) {
    const there = departments.map(({ name }) => name).join(' · ')
    return fail(problem('department-unknown', '', { department: unknown, departments: there }))
  }
  return ok(names.flatMap((name) => matching(name)?.id ?? []))
}

function isFormat(extension: string): extension is ExportFormat {
  return (exportFormats as readonly string[]).includes(extension)
}

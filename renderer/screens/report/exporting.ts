// From a choice to files: one, or each report on its own in an archive. PDF goes by the host, which has what prints it.

import { archive, type NamedBytes } from '../../../shared/export/archive.ts'
import type { Exported } from '../../../shared/export/exported.ts'
import { exportName } from '../../../shared/export/names.ts'
import { wordDay } from '../../../shared/language/date.ts'
import { problem } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import type { FileOptions } from '../../worker/reports.ts'
import { printHtml } from '../comparison/print.ts'
import type { Choice } from './choice.ts'

export function optionsOf({ language, unit, scenarios, departments }: Choice): Omit<FileOptions, 'format'> {
  const { user } = useStore.getState()
  return { language, unit, scenarios, departments, prepared: { date: wordDay(new Date(), language), user } }
}

export async function printReport(choice: Choice): Promise<void> {
  const { takeTyped, report } = useStore.getState()
  takeTyped('drafts')
  printHtml(await report(choice.kind, { ...optionsOf(choice), format: 'html' }))
}

export async function exportReport(choice: Choice): Promise<void> {
  useStore.getState().takeTyped('drafts')
  const { document, report, file, printPdf, exportFile } = useStore.getState()
  const { kind, format, language } = choice
  const options = optionsOf(choice)
  const made =
    format === 'pdf'
      ? await printPdf(await report(kind, { ...options, format: 'html' }))
      : await file(kind, { ...options, format })
  if (made) await exportFile(`${exportName(document, kind, language)}.${format}`, format, made)
}

export async function exportBundle(choice: Choice): Promise<void> {
  useStore.getState().takeTyped('drafts')
  const { document, files, printPdf, exportFile, notify } = useStore.getState()
  const { kind, format, language } = choice
  if (format === 'json' || format === 'xlsx') return
  const reports = await files(kind, { ...optionsOf(choice), format })
  if (reports.length === 0) {
    notify(problem('report-empty'))
    return
  }
  const packed: NamedBytes[] = []
  for (const { name, file } of reports) {
    const made = format === 'pdf' && file.kind === 'text' ? await printPdf(file.text) : file
    // What went wrong has been said; half an archive would pass for a whole one.
    if (!made) return
    packed.push({ name, bytes: bytesIn(made) })
  }
  const name = `${exportName(document, kind, language)}.zip`
  await exportFile(name, 'zip', { kind: 'bytes', bytes: await archive(packed) })
}

function bytesIn(file: Exported): Uint8Array<ArrayBuffer> {
  return file.kind === 'bytes' ? file.bytes : new TextEncoder().encode(file.text)
}

// What exported files are called. Apart from files.ts, so that the window can name a file without holding the formats.
// Example: exportName(document, 'comparison', 'sv') → 'Jämförelse Omsorgsdagboken'.
import type { Model } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import type { ReportKind } from '../report/kinds.ts'

export { type ReportKind, reportKinds } from '../report/kinds.ts'

/** Text as part of a file's name, without what file systems refuse. */
export function fileName(text: string): string {
  const allowed = text.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ')
  return [...allowed]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')
    .trim()
}

/** "Jämförelse Omsorgsdagboken", without what file systems refuse. */
export function exportName(document: Model, kind: ReportKind, language: Language): string {
  const title = fileName(document.settings.title)
  return text(language, `report.file.${kind}`, { title }).trim()
}

// The sheets of words: where every value comes from, and what the review of the model says.
// Example: Antagande · Porto · Illustrativt antagande · Antagande; Varning · E-tjänsten saknar systemförvaltare …
import { describePlace } from '../../document/place.ts'
import { isMessageKey, wordProblem } from '../../language/index.ts'
import type { Problem } from '../../problem.ts'
import type { Draft } from './draft.ts'
import type { Sheet } from './sheet.ts'
import type { StyleName } from './styles.ts'

function heading(sheet: Sheet, title: string, subtitle: string, labels: readonly string[]): void {
  sheet.put(0, 0, title, 'title')
  sheet.heights.set(0, 26)
  sheet.put(1, 0, subtitle, 'subtitle')
  labels.forEach((label, column) => {
    sheet.put(3, column, label, 'heading')
  })
}

function line(sheet: Sheet, cells: readonly string[], style: StyleName = 'wrapped'): void {
  const row = sheet.end
  let lines = 1
  cells.forEach((text, column) => {
    sheet.put(row, column, text, style)
    const width = sheet.widths[column] ?? 20
    lines = Math.max(lines, Math.ceil((text.length * 1.05) / width))
  })
  sheet.heights.set(row, Math.min(400, 13.5 * lines + 2))
}

export function sourcesSheet(draft: Draft, sheet: Sheet): void {
  const { document, t } = draft
  heading(sheet, t('workbook.sources.title'), t('workbook.sources.subtitle'), [
    t('workbook.column.what'),
    t('workbook.column.name'),
    t('field.source'),
    t('field.evidence'),
    t('field.note'),
  ])
  for (const { name, source, evidence, note } of document.assumptions)
    line(sheet, [t('field.assumptions'), name, source, t(`term.evidence.${evidence}`), note])
  for (const { name, source, evidence, note } of document.drivers)
    line(sheet, [t('field.drivers'), name, source, t(`term.evidence.${evidence}`), note])
  for (const service of document.services) {
    for (const { name, source, note } of service.costLines)
      if (source !== '' || note !== '')
        line(sheet, [t('field.costLines'), `${service.name}: ${name}`, source, '', note])
    for (const { name, source, evidence, note } of service.benefitLines)
      line(sheet, [t('field.benefitLines'), `${service.name}: ${name}`, source, t(`term.evidence.${evidence}`), note])
  }
  for (const plan of document.fundingPlans)
    for (const { name, source, evidence, note } of plan.sources)
      line(sheet, [t('field.fundingPlan'), `${plan.name}: ${name}`, source, t(`term.evidence.${evidence}`), note])
  for (const { title, dnr, date, body, note } of document.decisions)
    line(sheet, [t('field.decisions'), title, [dnr, date, body].filter((part) => part !== '').join(', '), '', note])
}

export function reviewSheet(draft: Draft, sheet: Sheet, problems: readonly Problem[]): void {
  const { document, language, t } = draft
  heading(sheet, t('workbook.review.title'), t('workbook.review.subtitle'), [
    t('workbook.column.severity'),
    t('workbook.column.finding'),
    t('workbook.column.remedy'),
    t('field.place'),
  ])
  const order = ['error', 'warning', 'info']
  const told = new Set<string>()
  for (const one of problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))) {
    const worded = isMessageKey(`problem.${one.code}`) ? wordProblem(language, one) : { message: one.code, remedy: '' }
    const cells = [
      t(`report.severity.${one.severity}`),
      worded.message,
      worded.remedy,
      describePlace(document, one.where, language),
    ]
    if (told.has(cells.join('|'))) continue
    told.add(cells.join('|'))
    line(sheet, cells)
  }
  if (told.size === 0) line(sheet, ['', t('report.problems.none'), '', ''])
}

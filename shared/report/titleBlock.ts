// What every report opens and closes with: what it is about, in which prices, and what the reader must know of it.
// Example: Dnr 033-123/2010 · Prisnivå: fasta priser, 2010 års nivå · Belopp i: tusental kronor (tkr).
import type { Model } from '../document/schema.ts'
import { wordPeriod } from '../language/amount.ts'
import { isMessageKey, type Language, text, wordProblem } from '../language/index.ts'
import { formatPercent, type MoneyUnit } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import { isRounded, type Report, type Section } from './table.ts'

/** Who prepared a report and when, worded by whoever knows the clock; '' is left out. */
export interface Prepared {
  readonly date: string
  readonly user: string
}

export function facts(
  { settings }: Model,
  years: readonly number[],
  { unit, language, prepared }: { readonly unit: MoneyUnit; readonly language: Language; readonly prepared?: Prepared },
): Report['facts'] {
  const rate = typeof settings.discountRate === 'number' ? formatPercent(settings.discountRate, language) : ''
  const who = prepared ? [prepared.date, prepared.user].filter((part) => part !== '').join(', ') : ''
  return [
    { label: text(language, 'report.dnr'), text: settings.dnr },
    { label: text(language, 'report.body'), text: settings.decidingBody },
    { label: text(language, 'report.prepared'), text: who },
    { label: text(language, 'report.period'), text: wordPeriod(years) },
    {
      label: text(language, 'report.prices'),
      text: text(language, `report.prices.${settings.prices}`, { year: String(settings.baseYear) }),
    },
    { label: text(language, 'report.discountRate'), text: rate },
    { label: text(language, 'report.unit'), text: text(language, `report.unit.${unit}`) },
  ].filter((fact) => fact.text.trim() !== '')
}

/** Signs explained, rounding where there is any, and the model's own note (what is illustrative). */
export function footnotes(
  { settings }: Model,
  report: Pick<Report, 'sections' | 'unit'>,
  language: Language,
): string[] {
  return [
    text(language, 'report.signs'),
    ...(isRounded(report) ? [text(language, 'report.rounded')] : []),
    ...(settings.note.trim() === '' ? [] : [settings.note.trim()]),
  ]
}

const severities = ['error', 'warning', 'info'] as const

/** Findings in words, worst first, at most `most`. Errors are always printed: a paper must not hide them. */
export function problemSection(problems: readonly Problem[], language: Language, most: number): Section[] {
  const ranked = problems
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  // The same finding comes from every scenario that meets it; it is said once.
  const told = new Map(ranked.map((one) => [wordFinding(one, language), one.severity]))
  if (told.size === 0) return []
  const errors = [...told.values()].filter((severity) => severity === 'error').length
  const shown = [...told.keys()].slice(0, Math.max(most, errors))
  const more = told.size - shown.length
  return [
    {
      heading: text(language, 'report.problems'),
      blocks: [
        {
          kind: 'list',
          items: more > 0 ? [...shown, text(language, 'report.problems.more', { count: more })] : shown,
        },
      ],
    },
  ]
}

function wordFinding(problem: Problem, language: Language): string {
  const severity = text(language, `report.severity.${problem.severity}`)
  if (!isMessageKey(`problem.${problem.code}`)) return `${severity}: ${problem.code}`
  const { message, remedy } = wordProblem(language, problem)
  return text(language, 'report.problems.worded', { severity, message, remedy })
}

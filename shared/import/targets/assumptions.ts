// Assumptions, a row each: found by symbol or name, their value for all years or by year, unit, source, evidence.
// Example: "porto;Sparat porto;kr;75" changes the value 60 → 75; a name nobody knows becomes a new assumption.
import { isDistribution, nominalOf } from '../../document/distribution.ts'
import { distributionText, readDistribution } from '../../document/distributionText.ts'
import type { Json } from '../../document/edit.ts'
import {
  type Assumption,
  type AssumptionValue,
  type Distribution,
  evidenceGrades,
  type Model,
} from '../../document/schema.ts'
import { isAllowedSymbol } from '../../formula/words.ts'
import { type Language, text, textOf } from '../../language/index.ts'
import { problem } from '../../problem.ts'
import { Names, plainName } from '../names.ts'
import { rawText } from '../table.ts'
import { periodOf, type SeriesAt, seriesTexts, takeSeries } from './series.ts'
import { type Field, field, freeId, importName, Source, type SourceRow, type Target } from './target.ts'

type Old = AssumptionValue | undefined

const roles = ['symbol', 'name', 'unit', 'year', 'value', 'source', 'evidence', 'note']

function fields(_: Model, language: Language): readonly Field[] {
  return roles.map((role) => field(role, language, role === 'name'))
}

export const assumptions: Target = {
  id: 'assumptions',
  labelKey: 'import.target.assumptions',
  years: true,
  money: false,
  fields,
  fixed: () => [],
  plan(document, table, choices) {
    const source = new Source(document, table, choices)
    const bySymbol = new Names(document.assumptions.map((one) => ({ id: one.id, name: one.symbol, one })))
    const byName = new Names(document.assumptions)
    const taken = new Set(document.assumptions.map(({ id }) => id))
    const symbols = new Set([...document.assumptions, ...document.drivers].map(({ symbol }) => symbol))
    const added = new Map<string, Assumption>()
    for (const from of source.rows()) {
      const { row } = from
      const [symbol, name] = [from.text('symbol', 100), from.text('name', 500)]
      row.title = name || symbol
      if (row.title === '') {
        row.refuse(problem('import-name-missing', '', { kind: 'assumption' }), from.column('name'))
        continue
      }
      if (symbol === '' ? byName.several(name) : bySymbol.several(symbol)) {
        row.refuse(problem('import-name-several', '', { text: row.title.slice(0, 80) }), from.column('name'))
        continue
      }
      const old = symbol === '' ? byName.find(name) : bySymbol.find(symbol)?.one
      const key = plainName(symbol || name)
      const item = old ?? added.get(key) ?? create(from, taken, symbols)
      if (!old && !added.has(key)) {
        added.set(key, item)
        row.insert('assumptions', { ...item, value: 0 })
      } else if (!old) row.becomesNew()
      const place = `assumptions/${item.id}`
      if (old) texts(from, old, place, choices.language)
      takeValue(source, from, { place: `${place}/value`, old: old?.value, unit: item.unit })
    }
    return source.draft.finish(importName('assumptions'))
  },
  table(document, language) {
    const years = periodOf(document)
    const columns = fields(document, language).filter(({ role }) => role !== 'year')
    return [
      [...columns.map(({ label }) => label), ...years.map(String)],
      ...document.assumptions.map(({ symbol, name, unit, value, source, evidence, note }) => {
        const [all = '', ...byYear] = isDistribution(value)
          ? [distributionText(value, unit, language), ...years.map(() => '')]
          : seriesTexts(value, years, unit, language)
        return [symbol, name, unit, all, source, textOf(language, `term.evidence.${evidence}`), note, ...byYear]
      }),
    ]
  },
}

function texts(from: SourceRow, old: Assumption, place: string, language: Language): void {
  const label = (role: string) => textOf(language, `import.field.${role}`)
  // Found by its symbol, an assumption may be given another name.
  for (const [role, most] of [
    ['name', 500],
    ['unit', 60],
    ['source', 20_000],
    ['note', 20_000],
  ] as const) {
    const value = from.text(role, most)
    if (value !== '')
      from.row.text(`${place}/${role}`, old[role].trim() === value ? value : old[role], value, label(role))
  }
  const evidence = evidenceOf(from, language)
  const shown = (one: string) => textOf(language, `term.evidence.${one}`)
  if (evidence)
    from.row.text(`${place}/evidence`, old.evidence, evidence, label('evidence'), {
      from: shown(old.evidence),
      to: shown(evidence),
    })
}

function evidenceOf(from: SourceRow, language: Language): Assumption['evidence'] | null {
  const text = from.text('evidence')
  if (text === '') return null
  const found = evidenceGrades.find((one) =>
    [textOf('sv', `term.evidence.${one}`), textOf('en', `term.evidence.${one}`), one].some(
      (label) => plainName(label) === plainName(text),
    ),
  )
  if (found) return found
  const known = evidenceGrades.map((one) => textOf(language, `term.evidence.${one}`)).join(', ')
  from.row.warn(problem('import-choice-unknown', '', { text: text.slice(0, 80), known }), from.column('evidence'))
  return null
}

/** For all years a distribution, where one is written; otherwise a series. */
function takeValue(source: Source, from: SourceRow, at: Omit<SeriesAt, 'old' | 'positive'> & { old: Old }): void {
  const { place, old, unit } = at
  const column = from.column('value')
  const typed = rawText(from.raw('value'))
  // Numbers of a file are read by its own decimal mark.
  const read = column === null ? null : readDistribution(typed, unit, source.choices.decimal === '.' ? 'en' : 'sv')
  if (column === null || read === null) {
    if (isDistribution(old)) keepDistribution(source, from, old, unit)
    else takeSeries(source, from, { place, old, unit, positive: false })
    return
  }
  const ofYear = rawText(from.raw('year')) !== ''
  if (!read.ok || ofYear) {
    from.row.warn(read.ok ? problem('distribution-by-year', '', { text: typed.slice(0, 80) }) : read.problem, column)
    return
  }
  for (const { column: year } of source.years)
    if (from.number(year, unit, true) !== null) from.row.warn(problem('import-distribution-years', ''), year)
  const { language } = source.choices
  const standing = isDistribution(old) ? distributionText(old, unit, language) : typeof old === 'object' ? null : old
  const written = distributionText(read.value, unit, language)
  from.row.whole(place, read.value as Json, text(language, 'import.everyYear'), standing ?? null, written, column)
}

/** It is more than a number can say, and is left as it is; the number it counts as says nothing new. */
function keepDistribution(source: Source, from: SourceRow, old: Distribution, unit: string): void {
  const columns = [from.column('value'), ...source.years.map(({ column }) => column)]
  for (const column of columns) {
    const number = column === null ? null : from.number(column, unit, true)
    if (number !== null && number !== nominalOf(old)) from.row.warn(problem('import-distribution', ''), column)
  }
}

function create(from: SourceRow, taken: Set<string>, symbols: Set<string>): Assumption {
  const [symbol, name] = [from.text('symbol', 100), from.text('name', 500)]
  const stem = isAllowedSymbol(symbol) ? symbol : symbolFrom(symbol || name)
  let free = stem
  for (let n = 2; symbols.has(free) || !isAllowedSymbol(free); n++) free = `${stem}_${n}`
  if (symbol !== '' && free !== symbol)
    from.row.warn(
      problem('import-symbol-changed', '', { text: symbol, symbol: free }, 'warning'),
      from.column('symbol'),
    )
  symbols.add(free)
  return {
    id: freeId('antagande', name || symbol, taken),
    symbol: free,
    name: name || symbol,
    unit: from.text('unit', 60),
    value: 0,
    source: from.text('source'),
    evidence: evidenceOf(from, 'sv') ?? 'none',
    note: from.text('note'),
  }
}

/** What a formula can call it: 'Minuter per ärende' → 'minuter_per_ärende'. */
export function symbolFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/^[\d_]+|_+$/g, '')
    .slice(0, 40)
  return plain === '' ? 'antagande' : plain
}

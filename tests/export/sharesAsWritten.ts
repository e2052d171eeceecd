// A workbook's own word for which shares are values, and the model as it is with those shares held still: what the workbook
// must agree with after a change, since everything that it does not mark as a value has to follow.
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { splitPartOf } from '../../shared/calculation/split.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { MadeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { text } from '../../shared/language/index.ts'

type Method = Model['splitRules'][number]['parts'][number]['method']['method']

/** Methods that some note says give values. */
export function methodsAsValues(book: MadeWorkbook): ReadonlySet<string> {
  const notes = book.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.note ?? [])),
  )
  const named = new Set(notes.map((note) => /arbetsboken\. ([^:]+):/.exec(note)?.[1]))
  const used = new Set(book.scenarioSheets.flatMap(({ setting }) => methodsOf(setting.scenario.resolved.splitRule)))
  return new Set([...used].filter((method) => named.has(text('sv', `term.method.${method}`))))
}

function methodsOf(rule: Model['splitRules'][number] | null): Method[] {
  return rule?.parts.map(({ method }) => method.method) ?? []
}

export function withSharesAsWritten(document: Model, book: MadeWorkbook): Model {
  const { frame, scenarios } = calculateAll(document)
  const { ids, years } = frame
  const values = methodsAsValues(book)
  const written = (rule: Model['splitRules'][number], part: string): Record<string, string> => {
    const fractions = scenarios
      .flatMap(({ resolved, services }) => (resolved.splitRule?.id === rule.id ? services : []))
      .flatMap(({ costs }) => costs)
      .find(({ fractions, line, service }) => fractions && splitPartOf(rule, service, line)?.id === part)?.fractions
    const of = (row: number) =>
      years.reduceRight((rest, year, y) => `if(year == ${year}, ${fractions?.[row * years.length + y]}, ${rest})`, '0')
    return Object.fromEntries(ids.map((id, row) => [id, `=${of(row)}`]))
  }
  const splitRules = document.splitRules.map((rule) => ({
    ...rule,
    parts: rule.parts.map((part) =>
      values.has(part.method.method)
        ? { ...part, method: { method: 'fixedShares' as const, shares: written(rule, part.id) } }
        : part,
    ),
  }))
  return { ...document, splitRules }
}

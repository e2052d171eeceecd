// Outturn: service, line, department, year and amount, a row each or a column for each year. What can be taken is
// decided by analysis/outturn.ts; here names that nobody knows get a suggestion, and a figure that stands with another
// amount is replaced or skipped as the person chooses. Example: the same file again → every row stands already.
import { checkOutturn, type ImportedRow, takeOutturn } from '../../analysis/outturn.ts'
import type { Cell } from '../../cell.ts'
import { central, type Model } from '../../document/schema.ts'
import { type Language, text } from '../../language/index.ts'
import { problem } from '../../problem.ts'
import { Names } from '../names.ts'
import { countsOf } from '../plan.ts'
import { cellText } from './series.ts'
import { type Field, field, importName, Source, type SourceRow, type Target } from './target.ts'

function fields(_: Model, language: Language): readonly Field[] {
  return [
    field('service', language),
    field('line', language, true),
    field('department', language, true),
    field('year', language),
    field('value', language),
    field('note', language),
  ]
}

export const outturn: Target = {
  id: 'outturn',
  labelKey: 'import.target.outturn',
  years: true,
  money: true,
  fields,
  fixed: (document, language) => [
    {
      role: 'service',
      label: text(language, 'import.field.service'),
      options: document.services.map(({ id, name }) => ({ id, name })),
    },
  ],
  plan(document, table, choices) {
    const source = new Source(document, table, choices)
    const { language } = choices
    const services = new Names(document.services)
    const lines = new Map(document.services.map((one) => [one.id, new Names([...one.costLines, ...one.benefitLines])]))
    const departments = new Names([
      ...document.departments,
      { id: central, name: text(language, 'term.department.central') },
    ])
    const rows: { readonly from: SourceRow; readonly column: number; readonly imported: ImportedRow }[] = []
    for (const from of source.rows()) {
      if (from.column('service') === null && choices.fixed.service === undefined) {
        from.row.refuse(problem('import-service-not-chosen'))
        continue
      }
      const service = from.item('service', 'service', services)
      const line = service && from.item('line', 'line', lines.get(service.id) ?? new Names([]))
      const department = line && from.item('department', 'department', departments)
      if (!service || !line || !department) continue
      from.row.title = `${line.name}, ${department.name}`
      const common = {
        row: from.row.line,
        service: service.id,
        line: line.id,
        department: department.id,
        note: from.text('note'),
      }
      const before = rows.length
      const add = (column: number, year: number) => {
        const amount: Cell | null = from.number(column, 'kr', false)
        if (amount !== null) rows.push({ from, column, imported: { ...common, year, amount } })
      }
      const year = from.year()
      if (year === undefined) continue
      const own = from.column('value')
      if (own !== null && year !== null) add(own, year)
      else if (own !== null && source.years.length === 0)
        from.row.refuse(problem('import-year-missing'), from.column('year'))
      for (const one of source.years) add(one.column, one.year)
      if (rows.length === before && from.row.untouched) from.row.refuse(problem('import-amount-missing'), own)
    }

    const wanted = rows.filter(({ from }) => !from.row.left)
    const checked = checkOutturn(
      document,
      wanted.map(({ imported }) => imported),
    )
    const standing = new Map(
      document.outturn.map((one) => [`${one.service}/${one.line}/${one.department}/${one.year}`, one]),
    )
    let replaced = 0
    for (const [i, { taken, as, problem: found }] of checked.entries()) {
      const { from, column, imported } = wanted[i] ?? {}
      if (!from || !imported) continue
      if (found) from.row.warn(found, column ?? null)
      if (!taken) continue
      const old = standing.get(`${taken.service}/${taken.line}/${taken.department}/${taken.year}`)
      const change = { what: String(taken.year), from: old?.amount ?? null, to: imported.amount, unit: 'kr' }
      if (as === 'same') from.row.note(null)
      else if (as === 'new') {
        from.row.becomesNew()
        from.row.note(change)
      } else {
        replaced++
        from.row.warn(
          problem(choices.replace ? 'import-outturn-replaced' : 'import-outturn-kept', '', {}, 'warning'),
          column ?? null,
        )
        if (choices.replace) from.row.note(change)
        else from.row.note(null)
      }
    }
    const plan = source.draft.finish(importName('outturn'))
    const take = checked.filter(({ as }) => as === 'new' || (as === 'replaces' && choices.replace))
    const edit = take.length === 0 ? null : takeOutturn(document, take)
    const counts = countsOf(plan.rows)
    return {
      ...plan,
      counts,
      replaced,
      edit: edit && { ...edit, name: importName('outturn')(counts.new + counts.changed) },
    }
  },
  table(document, language) {
    const called = (items: readonly { readonly id: string; readonly name: string }[], id: string) =>
      items.find((one) => one.id === id)?.name ?? id
    return [
      fields(document, language).map(({ label }) => label),
      ...document.outturn.map((one) => {
        const service = document.services.find(({ id }) => id === one.service)
        const lines = service ? [...service.costLines, ...service.benefitLines] : []
        const department =
          one.department === central
            ? text(language, 'term.department.central')
            : called(document.departments, one.department)
        return [
          service?.name ?? one.service,
          called(lines, one.line),
          department,
          String(one.year),
          cellText(one.amount, 'kr', language),
          one.note,
        ]
      }),
    ]
  },
}

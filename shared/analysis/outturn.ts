// Outturn, row by row: what an import holds that the document can take, and what it cannot, said for each row.
// Nothing is lost: a row that is refused is returned as it was, with its problem. Taking rows is one edit.
// Example: year 2031 in a model of 2010–2016 → 'outturn-year-unknown' for row 7; the other rows are taken.
import type { Cell } from '../cell.ts'
import type { Edit, Json } from '../document/edit.ts'
import { central, type Model } from '../document/schema.ts'
import { type Problem, problem } from '../problem.ts'

export type OutturnRow = Model['outturn'][number]

/** A row of a file: ids or names as they were written. */
export interface ImportedRow {
  /** Line of the file, from 1. */
  readonly row: number
  readonly service: string
  readonly line: string
  readonly department: string
  readonly year: string | number
  readonly amount: Cell
  readonly note?: string
}

export interface CheckedRow {
  readonly imported: ImportedRow
  /** What the document would hold; null: refused. */
  readonly taken: Omit<OutturnRow, 'id'> | null
  /** `replaces`: the same figure with another amount stands in the document; `same`: it stands there already. */
  readonly as: 'new' | 'replaces' | 'same' | 'refused'
  readonly problem: Problem | null
}

/** Each row, in order. A name fits a service, line or department when it is its id or, in any case, its name. */
export function checkOutturn(document: Model, rows: readonly ImportedRow[]): CheckedRow[] {
  const { firstYear, lastYear } = document.settings
  const standing = new Map(document.outturn.map((one) => [keyOf(one), one]))
  const seen = new Map<string, number>()
  return rows.map((imported) => {
    const refuse = (code: Problem): CheckedRow => ({ imported, taken: null, as: 'refused', problem: code })
    const where = `import/${imported.row}`
    const { row } = imported
    const service = named(document.services, imported.service)
    if (!service) return refuse(problem('outturn-service-unknown', where, { row, service: imported.service }))
    const line = named([...service.costLines, ...service.benefitLines], imported.line)
    if (!line)
      return refuse(problem('outturn-line-unknown', where, { row, line: imported.line, service: service.name }))
    const department = imported.department === central ? central : named(document.departments, imported.department)?.id
    if (department === undefined)
      return refuse(problem('outturn-department-unknown', where, { row, department: imported.department }))
    const year = Number(imported.year)
    if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
      const values = { row, year: String(imported.year), first: firstYear, last: lastYear }
      return refuse(problem('outturn-year-unknown', where, values))
    }
    const { amount } = imported
    if (typeof amount !== 'number' || !Number.isFinite(amount))
      return refuse(problem('outturn-amount-unreadable', where, { row, amount: String(amount).slice(0, 80) }))
    const taken = { service: service.id, line: line.id, department, year, amount, note: imported.note ?? '' }
    const earlier = seen.get(keyOf(taken))
    if (earlier !== undefined) return refuse(problem('outturn-row-twice', where, { row, earlier }))
    seen.set(keyOf(taken), row)
    const old = standing.get(keyOf(taken))
    return {
      imported,
      taken,
      as: old === undefined ? 'new' : old.amount === amount ? 'same' : 'replaces',
      problem: null,
    }
  })
}

/** One edit that takes what can be taken; what stands already with the same amount is left alone. */
export function takeOutturn(document: Model, rows: readonly CheckedRow[]): Edit {
  const standing = new Map(document.outturn.map((one) => [keyOf(one), one.id]))
  const used = new Set(document.outturn.map(({ id }) => id))
  let next = document.outturn.length
  const patches = rows.flatMap(({ taken, as }): Edit['patches'][number][] => {
    if (!taken || as === 'same') return []
    const { amount } = taken
    const old = standing.get(keyOf(taken))
    if (old !== undefined) return [{ op: 'set', place: `outturn/${old}/amount`, value: amount as Json }]
    do next++
    while (used.has(`utfall-${next}`))
    return [{ op: 'insert', place: 'outturn', item: { id: `utfall-${next}`, ...taken } as Json, before: null }]
  })
  return { name: { key: 'edit.takeOutturn', values: { count: patches.length } }, patches }
}

/** Rows that give the same figure as an earlier one. */
export function duplicatedOutturn(rows: readonly OutturnRow[]): OutturnRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = keyOf(row)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

function keyOf({ service, line, department, year }: Omit<OutturnRow, 'id' | 'amount' | 'note'>): string {
  return `${service}/${line}/${department}/${year}`
}

function named<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  name: string,
): T | undefined {
  const wanted = name.trim().toLowerCase()
  return items.find(({ id }) => id === name.trim()) ?? items.find((item) => item.name.trim().toLowerCase() === wanted)
}

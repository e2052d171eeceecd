// Typed text into many cells as one step. Every cell's change is made by its own column, exactly as when typing there;
// the changes become one edit. Changes that depend on each other take rounds, joined to the same step.
import { type Edit, type EditName, together } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'
import { sameTyped } from '../cellText.ts'
import type { GridColumn } from '../column.ts'
import { Composer } from './compose.ts'
import { type Desk, nameAt, type Sheet } from './sheet.ts'

/** Cells are told by id, so that they stay the same when rows come in or change places. */
export interface Writing {
  readonly row: string
  readonly column: string
  readonly typed: string
  /** What the column has already said that it changes in a document, where that was asked. */
  readonly asked?: { readonly of: Model; readonly edit: Edit | null }
}

export type WhyNot = 'locked' | 'refused' | 'not-a-number' | 'foreign-formula' | 'outside'

export interface Misfit {
  readonly name: string
  readonly typed: string
  readonly why: WhyNot
}

/** Why nothing was done. */
export type Trouble = 'range-too-large' | 'several-ranges' | 'nothing-to-fill'

/** More cells than this are not changed at a time. */
export const mostWritten = 200_000

/** No dialog lists more than this. */
export const mostTold = 500

const mostRounds = 100

/**
 * What would be refused, without changing anything. Text in a number's cell is told, but not refused. The writings come
 * back with the edits they make, so that no column need be asked twice.
 */
export function examined<Row>(sheet: Sheet<Row>, writings: readonly Writing[]) {
  const find = finder(sheet)
  const of = sheet.document
  const misfits: Misfit[] = []
  const asked = writings.map((writing): Writing => {
    const at = find(writing)
    if (!at) return writing
    const { row, column } = at
    const { typed } = writing
    const can = column.edit !== undefined && sheet.editable(row, column)
    const edit = can ? (column.edit?.(row, typed) ?? null) : null
    const why = whyNot(sheet, row, column, typed, can, edit)
    if (why) misfits.push({ name: nameAt(sheet, row, column), typed, why })
    return can ? { ...writing, asked: { of, edit } } : writing
  })
  return { misfits, writings: asked }
}

function whyNot<Row>(
  sheet: Sheet<Row>,
  row: Row,
  column: GridColumn<Row>,
  typed: string,
  can: boolean,
  edit: Edit | null,
): WhyNot | null {
  if (!can) return isSame(sheet, row, column, typed) ? null : 'locked'
  if (typed.startsWith("'=")) return column.kind === 'number' ? 'foreign-formula' : null
  if (!edit) return isSame(sheet, row, column, typed) ? null : 'refused'
  return column.kind === 'number' && isText(edit, typed) ? 'not-a-number' : null
}

/** A number column that stores the very text it was given has taken it for no number. */
function isText({ patches }: Edit, typed: string): boolean {
  const text = typed.trim()
  return (
    text !== '' &&
    !text.startsWith('=') &&
    patches.some(
      (patch) =>
        patch.op === 'set' &&
        (patch.value === text ||
          (typeof patch.value === 'object' && patch.value !== null && Object.values(patch.value).includes(text))),
    )
  )
}

/** The text says what already stands there, perhaps in other words: '28,0' for 28, 'dri' for 'Drift'. */
export function isSame<Row>(sheet: Sheet<Row>, row: Row, column: GridColumn<Row>, typed: string): boolean {
  const old = column.cell(row)
  const [a, b] = [old.typed.trim().toLowerCase(), typed.trim().toLowerCase()]
  if (b === '' || a === b) return true
  if (column.kind === 'choice') return a.startsWith(b)
  if (column.kind !== 'number') return false
  return sameTyped(old.typed, typed, old.unit, sheet.language)
}

/** Makes the changes; what could not be done comes back. `joins`: they belong to the step before. */
export function write<Row>(desk: Desk<Row>, name: EditName, writings: readonly Writing[], joins = false): Misfit[] {
  const misfits: Misfit[] = []
  let waiting = writings
  for (let round = 0; waiting.length > 0 && round < mostRounds; round++) {
    const { patches, later, refused } = oneRound(desk.sheet(), waiting)
    misfits.push(...refused)
    if (patches.length > 0) desk.dispatch(together(name, [{ patches }]), joins || round > 0)
    waiting = later
  }
  return [
    ...misfits,
    ...waiting.map(({ row, column, typed }): Misfit => ({ name: `${row} · ${column}`, typed, why: 'refused' })),
  ]
}

/**
 * As if cell after cell was written: a cell whose place is touched by a change of this round is asked again in the next,
 * and so are the cells after it in its row, since what they make of their text may depend on it (the years of a series
 * on "every year", a step on its behaviour).
 */
function oneRound<Row>(sheet: Sheet<Row>, writings: readonly Writing[]) {
  const find = finder(sheet)
  const composer = new Composer()
  const blocked = new Set<string>()
  const later: Writing[] = []
  const refused: Misfit[] = []
  for (const writing of writings) {
    if (blocked.size > 0 && blocked.has(writing.row)) {
      later.push(writing)
      continue
    }
    const at = find(writing)
    if (!at) continue
    const { row, column } = at
    const { typed } = writing
    const can = column.edit !== undefined && sheet.editable(row, column)
    const known = writing.asked?.of === sheet.document ? writing.asked.edit : undefined
    const edit = !can ? null : known === undefined ? (column.edit?.(row, typed) ?? null) : known
    if (edit && composer.take(edit)) continue
    const { place } = column.cell(row)
    if (edit || (place !== null && composer.meets(place))) {
      later.push(writing)
      blocked.add(writing.row)
    } else if (!isSame(sheet, row, column, typed))
      refused.push({ name: nameAt(sheet, row, column), typed, why: can ? 'refused' : 'locked' })
  }
  return { patches: composer.patches, later, refused }
}

export function finder<Row>(sheet: Sheet<Row>) {
  const columns = new Map(sheet.columns.map((column) => [column.id, column]))
  const rows = new Map(sheet.all.map((row) => [sheet.rowId(row), row]))
  return ({ row, column }: { readonly row: string; readonly column: string }) => {
    const foundRow = rows.get(row)
    const foundColumn = columns.get(column)
    return foundRow === undefined || !foundColumn ? null : { row: foundRow, column: foundColumn }
  }
}

// Typed text into many cells as one step. Every cell's change is made by its own column, exactly as when typing there;
// the changes become one edit. Changes that depend on each other take rounds, joined to the same step.
import { type Edit, type EditName, together } from '../../../shared/document/edit.ts'
import { composed } from './compose.ts'
import { type Desk, nameAt, type Sheet } from './sheet.ts'

/** Cells are told by id, so that they stay the same when rows come in or change places. */
export interface Writing {
  readonly row: string
  readonly column: string
  readonly typed: string
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

/** What would be refused, without changing anything. Text in a number's cell is told, but not refused. */
export function misfitsOf<Row>(sheet: Sheet<Row>, writings: readonly Writing[]): Misfit[] {
  const find = finder(sheet)
  return writings.flatMap((writing): Misfit[] => {
    const at = find(writing)
    if (!at) return []
    const { row, column } = at
    const { typed } = writing
    const misfit = (why: WhyNot): Misfit[] => [{ name: nameAt(sheet, row, column), typed, why }]
    if (!sheet.editable(row, column) || !column.edit) {
      const same = typed.trim() === '' || typed.trim() === column.cell(row).typed.trim()
      return same ? [] : misfit('locked')
    }
    if (typed.startsWith("'=")) return column.kind === 'number' ? misfit('foreign-formula') : []
    const edit = column.edit(row, typed)
    if (!edit) return isSame(column.cell(row).typed, typed) ? [] : misfit('refused')
    return column.kind === 'number' && isText(edit, typed) ? misfit('not-a-number') : []
  })
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

function isSame(old: string, typed: string): boolean {
  return typed.trim() === '' || old.trim() === typed.trim()
}

/** Makes the changes; what could not be done comes back. `joins`: they belong to the step before. */
export function write<Row>(desk: Desk<Row>, name: EditName, writings: readonly Writing[], joins = false): Misfit[] {
  let waiting = writings
  let belongs = joins
  const misfits: Misfit[] = []
  for (let round = 0; waiting.length > 0 && round < mostRounds; round++) {
    const sheet = desk.sheet()
    const find = finder(sheet)
    const edits: Edit[] = []
    const from: Writing[] = []
    const refused: { writing: Writing; misfit: Misfit }[] = []
    for (const writing of waiting) {
      const at = find(writing)
      if (!at) continue
      const { row, column } = at
      const { typed } = writing
      const can = sheet.editable(row, column) && column.edit
      const edit = can ? (column.edit?.(row, typed) ?? null) : null
      if (edit) {
        edits.push(edit)
        from.push(writing)
      } else if (!isSame(column.cell(row).typed, typed)) {
        refused.push({ writing, misfit: { name: nameAt(sheet, row, column), typed, why: can ? 'refused' : 'locked' } })
      }
    }
    const { patches, waiting: later } = composed(sheet.document, edits)
    // A cell that was locked may be open after this round, e.g. the step of a line that now is stepped.
    if (patches.length > 0) {
      desk.dispatch(together(name, [{ patches }]), belongs)
      belongs = true
      waiting = [...later.flatMap((i) => from[i] ?? []), ...(round < 3 ? refused.map(({ writing }) => writing) : [])]
      if (round < 3) continue
    } else waiting = []
    misfits.push(...refused.map(({ misfit }) => misfit))
  }
  return [
    ...misfits,
    ...waiting.map(({ row, column, typed }): Misfit => ({ name: `${row} · ${column}`, typed, why: 'refused' })),
  ]
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

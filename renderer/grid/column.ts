// How a screen describes a table: columns that know what stands in a cell, and what typing there changes.
// Everything goes by text as a person types it, so that typing, the formula bar, pasting and filling are one thing.
import type { Edit, Json } from '../../shared/document/edit.ts'
import type { Place } from '../../shared/problem.ts'

export interface GridCell {
  /** Where it stands in the document; problems are found by it. null: nowhere, it is calculated. */
  readonly place: Place | null
  /** As a person would type it: '25 %', '1,5', '=antal * minuter / 60', 'Drift'. */
  readonly typed: string
  /** As it is shown at rest. */
  readonly shown: string
  /** The number, for sums; null when it is none. Of a distribution what it counts as. */
  readonly number: number | null
  /** The text says more than the number. */
  readonly distribution?: true
  readonly tone: 'text' | 'number' | 'formula' | 'distribution' | 'inherited' | 'empty'
  readonly unit: string
}

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface GridColumn<Row> {
  readonly id: string
  readonly header: string
  /** Neighbours of the same group share a header above their own. */
  readonly group?: string
  readonly kind: 'text' | 'number' | 'choice'
  readonly width: number
  /** Stays when the rest scrolls sideways. */
  readonly frozen?: boolean
  /** Takes what is left of the width. */
  readonly grows?: boolean
  readonly cell: (row: Row) => GridCell
  /** The change that typed text makes, or null when it makes none. Absent: the column cannot be edited. */
  readonly edit?: (row: Row, typed: string) => Edit | null
  /** Some cells of an editable column may not apply to some rows. */
  readonly editable?: (row: Row) => boolean
  readonly choices?: (row: Row) => readonly Choice[]
  /** Its cells may hold distributions. */
  readonly takesDistribution?: boolean
  /** The total row sums the column. */
  readonly total?: 'sum'
  /** Problems deeper than its place are other cells' problems. */
  readonly exact?: boolean
  /** The unit stands behind the number; where rows differ, a column of its own says it better. */
  readonly showsUnit?: boolean
  /** A longer explanation of the header. */
  readonly tip?: string
}

/** What can be done with whole rows: the list they stand in and how a new one starts. */
export interface RowList<Row> {
  readonly place: Place
  /** The item a row shows, for duplicating. */
  readonly item: (row: Row) => Json
  readonly create: () => { readonly id: string; readonly [field: string]: Json | undefined }
  /** What a copy has of its own, e.g. another symbol. */
  readonly different?: (row: Row) => { readonly [field: string]: Json | undefined }
  /** 'kostnadsrad': what a row is called in "Ångra: infoga kostnadsrad". */
  readonly what: string
  /** Where the rows stand in several lists: each row's own. Absent: all stand in `place`, by the row's id. */
  readonly at?: (row: Row) => Standing
  /** The id of the row that shows an item; absent: the item's own. */
  readonly rowOf?: (place: Place, id: string) => string
}

/** The list that a row is an item of; `id` null: it heads the list. */
export interface Standing {
  readonly place: Place
  readonly id: string | null
}

export function standing<Row>(list: RowList<Row>, row: Row, rowId: (row: Row) => string): Standing {
  return list.at ? list.at(row) : { place: list.place, id: rowId(row) }
}

/** Rows under heads, which can be folded. */
export interface Tree<Row> {
  /** The id of the row that a row stands under; null: it is a head itself. */
  readonly head: (row: Row) => string | null
}

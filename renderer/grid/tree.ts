// The columns of several lists as those of one table, where each list stands under the head of its group.
// Example: services with the columns of their cost lines: a row is a service alone (its head) or a line of it.
import type { Edit } from '../../shared/document/edit.ts'
import type { GridCell, GridColumn } from './column.ts'

export interface Branch<Group, Row> {
  readonly group: Group
  /** null: the head of the group. */
  readonly row: Row | null
}

export interface Groups<Group, Row> {
  readonly groups: readonly Group[]
  /** The same columns for every group, each with its own places. */
  readonly columnsOf: (group: Group) => readonly GridColumn<Row>[]
  /** What the head says in a column. */
  readonly head: (group: Group, column: GridColumn<Row>) => GridCell
  /** A change of what the head says in the first column. */
  readonly rename: (group: Group, typed: string) => Edit | null
}

export function treeColumns<Group, Row>(of: Groups<Group, Row>): GridColumn<Branch<Group, Row>>[] {
  const own = new Map(of.groups.map((group) => [group, new Map(of.columnsOf(group).map((one) => [one.id, one]))]))
  const [any] = own.values()
  return [...(any?.values() ?? [])].map((like, i): GridColumn<Branch<Group, Row>> => {
    const { edit: changes, ...same } = like
    const at = (group: Group) => own.get(group)?.get(like.id) ?? like
    return {
      ...same,
      cell: ({ group, row }) => (row === null ? of.head(group, at(group)) : at(group).cell(row)),
      editable: ({ group, row }) => (row === null ? i === 0 : (at(group).editable?.(row) ?? true)),
      choices: ({ group, row }) => (row === null ? [] : (at(group).choices?.(row) ?? [])),
      ...(changes
        ? {
            edit: ({ group, row }: Branch<Group, Row>, typed: string) =>
              row !== null ? (at(group).edit?.(row, typed) ?? null) : i === 0 ? of.rename(group, typed) : null,
          }
        : {}),
    }
  })
}

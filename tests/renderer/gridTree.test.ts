import { expect, test } from 'vitest'
import { arrangeRows, natural } from '../../renderer/grid/arrange.ts'
import { textColumn } from '../../renderer/grid/cells.ts'
import { textCell } from '../../renderer/grid/cellText.ts'
import type { GridColumn, RowList, Tree } from '../../renderer/grid/column.ts'
import { deleteRows, duplicateRows, insertRows, moveRows } from '../../renderer/grid/range/rows.ts'
import { between } from '../../renderer/grid/range/selection.ts'
import type { Desk, Sheet } from '../../renderer/grid/range/sheet.ts'
import { type Branch, treeColumns } from '../../renderer/grid/tree.ts'
import { applyEdit, type Json } from '../../shared/document/edit.ts'
import { type CostLine, documentSchema, type Model, type Service } from '../../shared/document/schema.ts'
import { blank } from '../../shared/samples/blank.ts'

type Row = Branch<Service, CostLine>
const tree: Tree<Row> = { head: ({ group, row }) => (row === null ? null : group.id) }
const rowId = ({ group, row }: Row) => (row === null ? group.id : `${group.id}/${row.id}`)

const line = (id: string) => ({
  ...{ id, name: id, phase: 'drift', incurredBy: { by: 'operator' }, behaviour: { kind: 'fixed' }, amount: 1 },
  ...{ variants: {}, source: '', note: '' },
})
const service = (id: string, lines: readonly string[]) => ({
  ...{ id, name: id, goal: '', owner: null, internal: false, status: 'idea', operationStart: null },
  ...{ maintenanceManager: null, platform: true, needsAnalysis: '', processMap: '', indicators: [] },
  ...{ participants: [], costLines: lines.map(line), benefitLines: [], note: '' },
})

function columnsOf({ id: of }: Service): GridColumn<CostLine>[] {
  const place = ({ id }: CostLine) => `services/${of}/costLines/${id}/name`
  return [textColumn({ id: 'name', header: '', place, what: ({ name }) => name, read: ({ name }) => name })]
}

class TreeDesk implements Desk<Row> {
  document: Model = documentSchema.parse({
    ...blank(),
    services: [service('A', ['x', 'c']), service('B', []), service('C', ['x', 'b', 'a'])],
  })
  steps = 0
  private made = 0

  sheet(): Sheet<Row> {
    const { document } = this
    const { services } = document
    const rows = services.flatMap((group): Row[] => [
      { group, row: null },
      ...group.costLines.map((row) => ({ group, row })),
    ])
    const columns = treeColumns<Service, CostLine>({
      groups: services,
      columnsOf,
      head: ({ name }) => textCell(name),
      rename: () => null,
    })
    const list: RowList<Row> = {
      place: 'services/A/costLines',
      what: 'rad',
      item: ({ row }) => row as unknown as Json,
      create: () => line(`ny${++this.made}`) as never,
      at: ({ group, row }) => ({ place: `services/${group.id}/costLines`, id: row?.id ?? null }),
      rowOf: (place, id) => `${place.split('/')[1]}/${id}`,
    }
    return {
      ...{ rows, all: rows, columns, document, rowId, list },
      layout: { rows: rows.map(rowId), columns: ['name'] },
      language: 'sv',
      rowName: ({ group, row }) => (row ?? group).name,
      editable: (row, column) => column.editable?.(row) ?? true,
      natural: true,
    }
  }

  dispatch(edit: Parameters<Desk<Row>['dispatch']>[0], joins: boolean): void {
    this.document = applyEdit(this.document, edit)
    if (!joins) this.steps++
  }

  get shown(): string {
    return this.sheet().rows.map(rowId).join(' ')
  }
}

const rows = (top: number, bottom: number) => between({ row: top, column: 0 }, { row: bottom, column: 0 })

test('Rows come and go in the list they stand in, also where another has the same ids', () => {
  const desk = new TreeDesk()
  expect(desk.shown).toBe('A A/x A/c B C C/x C/b C/a')
  // Above a line, and first under a head, also one with nothing under it.
  expect(insertRows(desk, rows(2, 2))).toEqual(['A/ny1'])
  expect(insertRows(desk, rows(4, 4))).toEqual(['B/ny2'])
  expect(desk.shown).toBe('A A/x A/ny1 A/c B B/ny2 C C/x C/b C/a')
  // From the last of one list over a head into the next: each below its own, in one step; heads are no items.
  expect(duplicateRows(desk, rows(3, 5))).toEqual(['A/ny3', 'B/ny4'])
  expect(desk.shown).toBe('A A/x A/ny1 A/c A/ny3 B B/ny2 B/ny4 C C/x C/b C/a')
  deleteRows(desk, rows(2, 7))
  expect(desk.shown).toBe('A A/x B C C/x C/b C/a')
  expect(deleteRows(desk, rows(0, 0))).toBeNull()
  expect(desk.steps).toBe(4)
})

test('Rows are moved within their list and never out of it', () => {
  const desk = new TreeDesk()
  expect(moveRows(desk, [1], 3)).toBe('moved')
  expect(desk.shown).toBe('A A/c A/x B C C/x C/b C/a')
  expect(moveRows(desk, [7], 5)).toBe('moved')
  expect(desk.shown).toBe('A A/c A/x B C C/a C/x C/b')
  for (const [moving, to] of [
    [[1], 6],
    [[1], 0],
    [[5], 4],
    [[0], 8],
    [[2, 5], 3],
  ] as const)
    expect(moveRows(desk, moving, to)).toBe('other-list')
  expect(desk.shown).toBe('A A/c A/x B C C/a C/x C/b')
})

test('Rows are sorted under their heads, and a head with nothing to show is left out', () => {
  const { rows, columns } = new TreeDesk().sheet()
  const of = { rows, rowId, columns, hasProblem: () => false, language: 'sv' as const, tree }
  const sort = { column: 'name', descending: false }
  expect(arrangeRows(of, { ...natural, sorts: [sort] }).join(' ')).toBe('A A/c A/x B C C/a C/b C/x')
  const filters = { name: { contains: 'b', compare: null, problems: false } }
  expect(arrangeRows(of, { ...natural, filters }).join(' ')).toBe('C C/b')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Arrangement,
  arrangeColumns,
  arrangementSchema,
  arrangeRows,
  type ColumnFilter,
  comparisons,
  movedColumn,
  natural,
  orderAfter,
  remembered,
  sortedAlso,
} from '../../renderer/grid/arrange.ts'
import { cellShown, textCell } from '../../renderer/grid/cellText.ts'
import type { GridColumn } from '../../renderer/grid/column.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly value: number | string
}

const column = (id: string, frozen = false): GridColumn<Row> => ({
  id,
  header: id,
  kind: id === 'name' ? 'text' : 'number',
  width: 100,
  frozen,
  cell: (row) => (id === 'name' ? textCell(row.name) : cellShown(row.value, '', 'sv')),
})
const columns = [column('name', true), ...['a', 'b', 'c', 'd'].map((id) => column(id))]
const ids = (arrangement: Partial<Arrangement>) =>
  arrangeColumns(columns, { ...natural, ...arrangement }).map(({ id, frozen }) => (frozen ? `[${id}]` : id))

const rows: readonly Row[] = [
  { id: '1', name: 'Älvsjö', value: 3 },
  { id: '2', name: 'Bromma', value: '' },
  { id: '3', name: 'Åsö', value: 'sextio' },
  { id: '4', name: 'Farsta 10', value: 1200 },
  { id: '5', name: 'Farsta 9', value: -2 },
]
const of = (given: readonly Row[] = rows) => ({
  rows: given,
  rowId: ({ id }: Row) => id,
  columns,
  hasProblem: (row: Row, { id }: GridColumn<Row>) => id === 'a' && row.value === 'sextio',
  language: 'sv' as const,
})
const filter = (given: Partial<ColumnFilter>): ColumnFilter => ({
  contains: '',
  compare: null,
  problems: false,
  ...given,
})
const shown = (arrangement: Partial<Arrangement>) => arrangeRows(of(), { ...natural, ...arrangement }).join('')

describe('columns', () => {
  test('stand as made until they are moved, hidden or frozen', () => {
    expect(ids({})).toEqual(['[name]', 'a', 'b', 'c', 'd'])
    expect(ids({ order: ['name', 'c', 'a'] })).toEqual(['[name]', 'c', 'd', 'a', 'b'])
    expect(ids({ hidden: ['b', 'd'] })).toEqual(['[name]', 'a', 'c'])
    expect(ids({ frozenTo: 'b' })).toEqual(['[name]', '[a]', '[b]', 'c', 'd'])
    expect(ids({ frozenTo: '' })).toEqual(['name', 'a', 'b', 'c', 'd'])
    expect(ids({ frozenTo: 'gone' })).toEqual(['[name]', 'a', 'b', 'c', 'd'])
  })

  test('the one that names the row cannot be hidden', () => {
    expect(ids({ hidden: ['name', 'a', 'b', 'c', 'd'] })).toEqual(['[name]'])
  })

  test('move past hidden ones, which keep their neighbours', () => {
    const hidden = { ...natural, hidden: ['b'] }
    expect(movedColumn(columns, hidden, 'c', -1)).toEqual(['name', 'c', 'a', 'b', 'd'])
    expect(movedColumn(columns, hidden, 'd', 1)).toBe(null)
    expect(orderAfter(columns, hidden, ['name', 'd', 'c', 'a'])).toEqual(['name', 'd', 'c', 'a', 'b'])
  })

  test('are never lost nor doubled, whatever is remembered of them', () => {
    const known = fc.constantFrom('name', 'a', 'b', 'c', 'd', 'gone')
    fc.assert(
      fc.property(fc.array(known), fc.array(known), fc.option(known), (order, hidden, frozenTo) => {
        const arrangement = { ...natural, order: [...new Set(order)], hidden, frozenTo }
        const now: string[] = arrangeColumns(columns, arrangement).map(({ id }) => id)
        expect(new Set(now).size).toBe(now.length)
        const all = orderAfter(columns, arrangement, now)
        expect([...all].sort()).toEqual(['a', 'b', 'c', 'd', 'name'])
        for (const id of ['a', 'b', 'c', 'd'] as const) if (!hidden.includes(id)) expect(now).toContain(id)
      }),
      { seed: Number(process.env.SEED ?? 20_261_123), numRuns: 300 },
    )
  })
})

describe('rows', () => {
  test('sort numbers before text and empty cells last, in both directions', () => {
    expect(shown({ sorts: [{ column: 'a', descending: false }] })).toBe('51432')
    expect(shown({ sorts: [{ column: 'a', descending: true }] })).toBe('41532')
  })

  test('sort by several columns, each among the equal ones of those before', () => {
    const twice: readonly Row[] = [
      { id: '1', name: 'Drift', value: 3 },
      { id: '2', name: 'Införande', value: 5 },
      { id: '3', name: 'Drift', value: '' },
      { id: '4', name: 'Drift', value: 9 },
      { id: '5', name: 'Införande', value: 5 },
    ]
    const by = (...sorts: Arrangement['sorts']) => arrangeRows(of(twice), { ...natural, sorts }).join('')
    const name = { column: 'name', descending: false }
    const most = { column: 'a', descending: true }
    expect(by(name, most)).toBe('41325')
    expect(by(most, name)).toBe('42513')
    expect(by(name, { column: 'gone', descending: true }, { ...most, descending: false })).toBe('14325')
    expect(sortedAlso([], most)).toEqual([most])
    expect(sortedAlso([name], most)).toEqual([name, most])
    expect(sortedAlso([name, most], { ...name, descending: true })).toEqual([{ ...name, descending: true }, most])
  })

  test('sort names the Swedish way, with numbers in them as numbers', () => {
    expect(shown({ sorts: [{ column: 'name', descending: false }] })).toBe('25431')
    expect(shown({ sorts: [{ column: 'gone', descending: false }] })).toBe('12345')
  })

  test('are filtered by text, number and problem', () => {
    expect(shown({ filters: { name: filter({ contains: ' FARSTA' }) } })).toBe('45')
    expect(shown({ filters: { a: filter({ contains: '1 200' }) } })).toBe('4')
    expect(shown({ filters: { a: filter({ problems: true }) } })).toBe('3')
    const by = (by: (typeof comparisons)[number], value: number, to = 0) =>
      shown({ filters: { a: filter({ compare: { by, value, to } }) } })
    expect(comparisons.map((one) => by(one, 3, 2000))).toEqual(['1', '2345', '4', '14', '5', '15', '14'])
    expect(by('between', 5, -5)).toBe('15')
    expect(shown({ filters: { a: filter({ contains: '1' }), name: filter({ contains: 'Bromma' }) } })).toBe('')
  })

  test('keep their places while they are edited, and a new one is seen where it stands', () => {
    const ascending = { ...natural, sorts: [{ column: 'a', descending: false }] }
    const first = remembered(null, of(), 'a', ascending)
    const then = (given: readonly Row[], by = 'a', before = first) => remembered(before, of(given), by, ascending)
    const edited = rows.map((row) => (row.id === '5' ? { ...row, value: 9999 } : row))
    expect(then(edited).order.join('')).toBe('51432')
    expect(then(edited, 'a, asked again').order.join('')).toBe('14532')
    const [one, ...rest] = rows
    if (!one) throw new Error('no row')
    expect(then([one, { id: 'n', name: '', value: 0 }, ...rest]).order.join('')).toBe('5143n2')
    // What is gone keeps its place, for undo brings it back there.
    expect(then(rows, 'a', then(rest)).order.join('')).toBe('51432')
  })

  test('of another list are arranged anew; of one that was emptied the new ones are seen', () => {
    const only = { ...natural, filters: { name: filter({ contains: 'farsta' }) } }
    const others = rows.map((row) => ({ ...row, id: `b${row.id}` }))
    const first = remembered(null, of(), 'farsta', only)
    expect(first.order).toEqual(['4', '5'])
    expect(remembered(first, of(others), 'farsta', only).order).toEqual(['b4', 'b5'])
    const emptied = remembered(first, of([]), 'farsta', only)
    expect(remembered(emptied, of([{ id: 'n', name: '', value: '' }]), 'farsta', only).order).toContain('n')
  })

  test('what is remembered wrongly falls back', () => {
    expect(arrangementSchema.parse({})).toEqual(natural)
    expect(arrangementSchema.safeParse({ sorts: 'up' }).success).toBe(false)
  })
})

test('a distribution is sorted and filtered as what it counts as', () => {
  const value = { distribution: 'triangular', min: 1, likeliest: 700, max: 5000, nominal: 'likeliest' } as const
  const uncertain: GridColumn<Row> = {
    ...column('a'),
    cell: (row) => cellShown(row.id === '3' ? value : row.value, '', 'sv'),
  }
  const given = { ...of(), columns: [uncertain] }
  const sorts = [{ column: 'a', descending: false }]
  expect(arrangeRows(given, { ...natural, sorts }).join('')).toBe('51342')
  const filters = { a: { contains: '', compare: { by: 'between', value: 500, to: 800 }, problems: false } } as const
  expect(arrangeRows(given, { ...natural, filters })).toEqual(['3'])
})

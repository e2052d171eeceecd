import { useMemo } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { shownNumber } from '../../../shared/numbers.ts'
import { textCell } from '../../grid/cellText.ts'
import type { GridCell, GridColumn, RowList, Tree } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { type Branch, treeColumns } from '../../grid/tree.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'

interface Line {
  readonly id: string
  readonly name: string
}

interface Props<One extends Line> {
  readonly id: string
  readonly field: 'costLines' | 'benefitLines'
  readonly linesOf: (service: Service) => readonly One[]
  /** Made anew when what they show has changed. */
  readonly columnsOf: (service: Service) => readonly GridColumn<One>[]
  /** In kr; null where the lines do not add up. */
  readonly sumOf: (service: Service, column: GridColumn<One>) => number | null
  readonly create: RowList<One>['create']
  readonly what: string
}

const tree: Tree<Branch<Service, Line>> = { head: ({ group, row }) => (row === null ? null : group.id) }
const rowId = ({ group, row }: Branch<Service, Line>) => (row === null ? group.id : `${group.id}/${row.id}`)

/** Every service with its lines of one kind under it. */
export function LineTree<One extends Line>(props: Props<One>) {
  const { id, field, linesOf, columnsOf, sumOf, create, what } = props
  const { t, language } = useWords()
  const services = useStore((state) => state.document.services)
  const rows = useMemo(
    () =>
      services.flatMap((group): Branch<Service, One>[] => [
        { group, row: null },
        ...linesOf(group).map((row) => ({ group, row })),
      ]),
    [services, linesOf],
  )
  const columns = useMemo(() => {
    const head = (service: Service, column: GridColumn<One>): GridCell => {
      if (column.id === 'name') return textCell(service.name, `services/${service.id}/name`)
      if (column.id === 'phase' || column.id === 'kind')
        return { ...textCell(t('services.lines', { count: linesOf(service).length })), tone: 'inherited' }
      const sum = sumOf(service, column)
      // No number, so that a selection with the lines in it counts nothing twice.
      return sum === null ? textCell('') : { ...textCell(shownNumber(sum, 'kr', language)), tone: 'number', unit: 'kr' }
    }
    const rename = ({ id, name }: Service, typed: string) =>
      typed === name ? null : setValue(`services/${id}/name`, typed, name)
    return treeColumns<Service, One>({ groups: services, columnsOf, head, rename })
  }, [services, linesOf, columnsOf, sumOf, t, language])
  const list = useMemo(
    (): RowList<Branch<Service, One>> => ({
      place: `services/${services[0]?.id ?? ''}/${field}`,
      what,
      item: ({ row }) => row as unknown as Json,
      create,
      different: ({ row }) => ({ name: t('grid.copyOf', { name: row?.name ?? '' }) }),
      at: ({ group, row }) => ({ place: `services/${group.id}/${field}`, id: row?.id ?? null }),
      rowOf: (place, line) => `${place.split('/')[1] ?? ''}/${line}`,
    }),
    [services, field, create, what, t],
  )
  return (
    <Grid
      id={id}
      key={id}
      label={t('services.everyLine')}
      rows={rows}
      rowId={rowId}
      rowName={({ group, row }) => (row === null ? group.name : row.name)}
      columns={columns}
      list={list}
      tree={tree}
    />
  )
}

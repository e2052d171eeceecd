import { useMemo } from 'react'
import type { Series } from '../../../shared/cell.ts'
import type { Place } from '../../../shared/problem.ts'
import { textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { useStore } from '../../store/store.ts'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'

interface Row {
  readonly series: Series
}

/** One series of a method's settings, by year. */
export function CapacityGrid({ place, capacity }: { readonly place: Place; readonly capacity: Series }) {
  const { t, language } = useWords()
  const document = useStore((state) => state.document)
  const evaluated = useEvaluated([place])
  const rows = useMemo((): Row[] => [{ series: capacity }], [capacity])
  const columns = useMemo(
    (): GridColumn<Row>[] => [
      textColumn<Row>({
        id: 'name',
        header: t('field.name'),
        width: 150,
        frozen: true,
        place: () => '',
        what: () => '',
        read: () => t('field.capacity'),
        editable: () => false,
      }),
      ...seriesColumns<Row>({
        id: 'capacity',
        group: t('split.unitsPerYear'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: () => place,
        what: () => t('field.capacity'),
        read: ({ series }) => series,
        unit: () => '',
        evaluated: (_, year) => evaluated(place, year),
      }),
    ],
    [place, document, language, t, evaluated],
  )
  return (
    <Grid
      fit
      id="capacity"
      label={t('field.capacity')}
      rows={rows}
      rowId={() => 'capacity'}
      rowName={() => t('field.capacity')}
      columns={columns}
    />
  )
}

import { useMemo } from 'react'
import type { Cell } from '../../../shared/cell.ts'
import { setValue } from '../../../shared/document/edit.ts'
import type { Department } from '../../../shared/document/schema.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn, textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'

interface Props {
  readonly place: Place
  readonly shares: Readonly<Record<string, Cell>>
  readonly unit?: '%' | 'kr'
  readonly label?: string
}

/** A figure per department, with their sum; an empty cell gives the department none. */
export function SharesGrid({ place, shares, unit = '%', label }: Props) {
  const { t, language } = useWords()
  const departments = useStore((state) => state.document.departments)
  const header = label ?? t('field.share')
  const columns = useMemo(
    (): GridColumn<Department>[] => [
      textColumn<Department>({
        id: 'name',
        header: t('field.department'),
        width: 280,
        frozen: true,
        place: () => '',
        what: ({ name }) => name,
        read: ({ name }) => name,
        editable: () => false,
      }),
      cellColumn<Department>({
        id: 'share',
        header,
        width: 140,
        language,
        total: 'sum',
        place: ({ id }) => `${place}/${id}`,
        what: ({ name }) => `${name} · ${header}`,
        read: ({ id }) => shares[id],
        unit: () => unit,
        empty: undefined,
        write: ({ id, name }, cell) => setValue(`${place}/${id}`, cell, `${name} · ${header}`),
      }),
    ],
    [place, shares, unit, header, t, language],
  )
  return (
    <Grid
      id="shares"
      label={header}
      rows={departments}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      columns={columns}
    />
  )
}

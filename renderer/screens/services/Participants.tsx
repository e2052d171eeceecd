import { Button } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import { insertItem, type Json, removeItem, together } from '../../../shared/document/edit.ts'
import type { Department, Service } from '../../../shared/document/schema.ts'
import { booleanColumn, textColumn, wholeNumberColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'

/** Every department, and whether and when it takes part. */
export function Participants({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const { t } = useWords()
  const departments = useStore((state) => state.document.departments)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const list = `services/${service.id}/participants`

  const columns = useMemo((): GridColumn<Department>[] => {
    const of = (row: Department) => service.participants.find(({ id }) => id === row.id)
    const placeOf = (row: Department) => `${list}/${row.id}`
    const year = (field: 'from' | 'to', header: string) =>
      wholeNumberColumn<Department>({
        id: field,
        header,
        width: 150,
        place: (row) => `${placeOf(row)}/${field}`,
        what: (row) => `${row.name} · ${header}`,
        read: (row) => of(row)?.[field],
        editable: (row) => of(row) !== undefined,
        empty: undefined,
        least: 1900,
        most: 2200,
      })
    return [
      textColumn<Department>({
        id: 'name',
        header: t('field.department'),
        width: 280,
        frozen: true,
        place: placeOf,
        what: ({ name }) => name,
        read: ({ name }) => name,
        editable: () => false,
      }),
      booleanColumn<Department>({
        id: 'takesPart',
        header: t('participants.takesPart'),
        width: 110,
        place: (row) => `${placeOf(row)}/id`,
        what: ({ name }) => name,
        read: (row) => of(row) !== undefined,
        yes: t('grid.yes'),
        no: t('grid.no'),
        write: (row, takesPart) =>
          takesPart
            ? insertItem(list, { id: row.id }, null, t('participants.what', { name: row.name }))
            : removeItem(placeOf(row), t('participants.what', { name: row.name })),
      }),
      year('from', t('participants.from')),
      year('to', t('participants.to')),
    ]
  }, [service, list, t])

  const missing = departments.filter(
    ({ id, kind }) => kind === 'district' && !service.participants.some((one) => one.id === id),
  )
  return (
    <Part
      fill
      title={t('participants.title')}
      lead={tabs}
      tools={
        missing.length > 0 && (
          <Button
            size="small"
            disabled={readOnly}
            onClick={() =>
              dispatch(
                together(
                  { key: 'edit.insert', values: { what: t('participants.allDistricts') } },
                  missing.map(({ id }) => insertItem(list, { id } as Json, null, '')),
                ),
              )
            }
          >
            {t('participants.addDistricts')}
          </Button>
        )
      }
    >
      <Grid
        id="participants"
        label={t('participants.title')}
        rows={departments}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        empty={<p>{t('participants.empty')}</p>}
      />
    </Part>
  )
}

import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import type { Cell } from '../../../shared/cell.ts'
import { setValue } from '../../../shared/document/edit.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn, choiceColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'

type Weighted = { readonly driver: string; readonly weight: Cell }
type Row = Weighted & { readonly at: number }

/** A mix of drivers with weights. The items have no ids of their own, so the list is changed as a whole. */
export function DriverMixGrid({ place, mix }: { readonly place: Place; readonly mix: readonly Weighted[] }) {
  const { t, language } = useWords()
  const drivers = useStore((state) => state.document.drivers)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const rows = useMemo(() => mix.map((item, at): Row => ({ ...item, at })), [mix])
  const columns = useMemo((): GridColumn<Row>[] => {
    const set = (row: Row, change: Partial<Weighted> | null) => {
      const next = mix.flatMap((item, at) => (at !== row.at ? [item] : change === null ? [] : [{ ...item, ...change }]))
      return next.length === 0 ? null : setValue(place, next, t('field.drivers'))
    }
    const choices = drivers.map(({ id, name, symbol }) => ({ value: id, label: name || symbol }))
    return [
      choiceColumn<Row>({
        id: 'driver',
        header: t('field.driver'),
        width: 320,
        place: ({ at }) => `${place}/${at}/driver`,
        what: () => t('field.driver'),
        read: ({ driver }) => driver,
        choices: () => [...choices, ...(mix.length > 1 ? [{ value: '', label: t('split.removeDriver') }] : [])],
        write: (row, driver) => set(row, driver === '' ? null : { driver }),
      }),
      cellColumn<Row>({
        id: 'weight',
        header: t('field.weight'),
        width: 110,
        language,
        place: ({ at }) => `${place}/${at}/weight`,
        what: () => t('field.weight'),
        read: ({ weight }) => weight,
        unit: () => '',
        write: (row, weight) => set(row, { weight }),
      }),
    ]
  }, [place, mix, drivers, t, language])
  const unused = drivers.find(({ id }) => !mix.some(({ driver }) => driver === id))
  return (
    <>
      <Grid
        fit
        id="driverMix"
        label={t('field.drivers')}
        rows={rows}
        rowId={({ at }) => String(at)}
        rowName={({ driver }) => drivers.find(({ id }) => id === driver)?.name ?? driver}
        columns={columns}
      />
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={readOnly || unused === undefined}
          onClick={() =>
            unused && dispatch(setValue(place, [...mix, { driver: unused.id, weight: 1 }], t('field.drivers')))
          }
        >
          {t('split.addDriver')}
        </Button>
      </div>
    </>
  )
}

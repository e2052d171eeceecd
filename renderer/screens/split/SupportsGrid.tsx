import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { setValue } from '../../../shared/document/edit.ts'
import type { Place } from '../../../shared/problem.ts'
import { choiceColumn, textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'

type Support = { readonly department: string; readonly driver: string }
type Row = Support & { readonly at: number }

/** Who charges on, in the order they do it; the order is changed by typing another number. */
export function SupportsGrid({ place, supports }: { readonly place: Place; readonly supports: readonly Support[] }) {
  const { t } = useWords()
  const departments = useStore((state) => state.document.departments)
  const drivers = useStore((state) => state.document.drivers)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const rows = useMemo(() => supports.map((support, at): Row => ({ ...support, at })), [supports])
  const columns = useMemo((): GridColumn<Row>[] => {
    const set = (next: readonly Support[]) => setValue(place, next, t('field.supports'))
    const changed = (row: Row, change: Partial<Support>) =>
      set(supports.map((support, at) => (at === row.at ? { ...support, ...change } : support)))
    return [
      textColumn<Row>({
        id: 'order',
        header: t('field.supportOrder'),
        width: 80,
        place: ({ at }) => `${place}/${at}`,
        what: () => t('field.supportOrder'),
        read: ({ at }) => String(at + 1),
        write: (row, typed) => {
          const to = Math.round(Number(typed)) - 1
          if (!(to >= 0 && to < supports.length) || to === row.at) return null
          const others = supports.filter((_, at) => at !== row.at)
          const { at: _, ...moved } = row
          return set([...others.slice(0, to), moved, ...others.slice(to)])
        },
      }),
      choiceColumn<Row>({
        id: 'department',
        header: t('field.department'),
        width: 260,
        place: ({ at }) => `${place}/${at}/department`,
        what: () => t('field.department'),
        read: ({ department }) => department,
        choices: () => [
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: t('split.removeSupport') },
        ],
        write: (row, department) =>
          department === '' ? set(supports.filter((_, at) => at !== row.at)) : changed(row, { department }),
      }),
      choiceColumn<Row>({
        id: 'driver',
        header: t('field.driver'),
        width: 260,
        place: ({ at }) => `${place}/${at}/driver`,
        what: () => t('field.driver'),
        read: ({ driver }) => driver,
        choices: () => drivers.map(({ id, name, symbol }) => ({ value: id, label: name || symbol })),
        write: (row, driver) => changed(row, { driver }),
      }),
    ]
  }, [place, supports, departments, drivers, t])
  const unused = departments.find(({ id }) => !supports.some(({ department }) => department === id))
  const [driver] = drivers
  return (
    <>
      <Grid
        fit
        id="supports"
        label={t('field.supports')}
        rows={rows}
        rowId={({ at }) => String(at)}
        rowName={({ department }) => departments.find(({ id }) => id === department)?.name ?? department}
        columns={columns}
      />
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={readOnly || !unused || !driver}
          onClick={() =>
            unused &&
            driver &&
            dispatch(setValue(place, [...supports, { department: unused.id, driver: driver.id }], t('field.supports')))
          }
        >
          {t('split.addSupport')}
        </Button>
      </div>
    </>
  )
}

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Series } from '../../../shared/cell.ts'
import { setSeriesCell, setValue } from '../../../shared/document/edit.ts'
import type { Department, Driver, Model } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import { cellShown, cellTyped, textCell } from '../../grid/cellText.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords, type Words } from '../../ui/words.ts'
import { addDriver } from './DriverList.tsx'

/** Departments as rows, drivers as columns: the same value for every year, or one year at a time. */
export function DriverValues({ tabs }: { readonly tabs: ReactNode }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const target = useStore((state) => state.target)
  const [year, setYear] = useState<number | null>(null)
  const { firstYear, lastYear } = document.settings
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i)

  useEffect(() => {
    const wanted = /^drivers\/[^/]+\/values\/[^/]+\/(\d{4})$/.exec(target ?? '')?.[1]
    if (wanted !== undefined) setYear(Number(wanted))
  }, [target])

  const columns = useMemo(
    (): GridColumn<Department>[] => [
      textColumn<Department>({
        id: 'name',
        header: t('field.department'),
        width: 240,
        frozen: true,
        place: () => '',
        what: ({ name }) => name,
        read: ({ name }) => name,
        editable: () => false,
      }),
      ...document.drivers.map((driver) => valueColumn(document, driver, year, words)),
    ],
    [t, document, year, words],
  )
  return (
    <Part
      fill
      title={t('departments.tab.values')}
      lead={tabs}
      tools={
        <Pick
          label={t('drivers.year')}
          value={year === null ? '' : String(year)}
          onChange={(value) => setYear(value === '' ? null : Number(value))}
          options={[
            { value: '', label: t('grid.everyYear') },
            ...years.map((one) => ({ value: String(one), label: String(one) })),
          ]}
        />
      }
    >
      {document.drivers.length === 0 ? (
        <Empty text={t('drivers.empty')} action={t('drivers.add')} onAdd={() => addDriver(words)} />
      ) : (
        <Grid
          id="driverValues"
          label={t('departments.tab.values')}
          rows={document.departments}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          columns={columns}
          empty={<p>{t('drivers.noDepartments')}</p>}
        />
      )}
    </Part>
  )
}

function valueColumn(
  document: Model,
  driver: Driver,
  year: number | null,
  { language, t }: Words,
): GridColumn<Department> {
  const { id, unit, values } = driver
  const name = driver.name || driver.symbol
  const seriesOf = (row: Department): Series | undefined => values[row.id]
  const what = (row: Department) => `${name} · ${row.name}`
  const placeOf = (row: Department) => `drivers/${id}/values/${row.id}`
  return {
    id,
    header: unit ? `${name}, ${unit}` : name,
    kind: 'number',
    width: 150,
    // Percentages of different things do not add up to anything.
    ...(unit === '%' ? {} : { total: 'sum' as const }),
    exact: true,
    cell(row) {
      const series = seriesOf(row)
      if (series === undefined) return { ...textCell('', placeOf(row)), unit }
      if (typeof series !== 'object') {
        const cell = { ...cellShown(series, unit, language), place: placeOf(row) }
        return year === null || cell.tone !== 'number' ? cell : { ...cell, tone: 'inherited' }
      }
      if (year === null) return { ...textCell(t('drivers.byYear'), placeOf(row)), typed: '', tone: 'inherited' }
      return { ...cellShown(series[String(year)] ?? '', unit, language), place: `${placeOf(row)}/${year}` }
    },
    edit(row, typed) {
      const cell = cellTyped(typed, unit, language)
      const series = seriesOf(row)
      if (year === null)
        return Object.is(cell, series) ? null : setValue(placeOf(row), cell === '' ? undefined : cell, what(row))
      if (cell === '')
        return typeof series === 'object'
          ? setValue(`${placeOf(row)}/${year}`, undefined, `${what(row)} ${year}`)
          : null
      if (typeof series === 'object' ? Object.is(series[String(year)], cell) : Object.is(series, cell)) return null
      return setSeriesCell(document, placeOf(row), year, cell, `${what(row)} ${year}`)
    },
    // A value that differs by year is changed one year at a time, so that typing here cannot wipe the others out.
    editable: (row) => year !== null || typeof seriesOf(row) !== 'object',
  }
}

import { type ReactNode, useMemo, useState } from 'react'
import { type Cell, cellOfYear, type Series } from '../../../shared/cell.ts'
import type { Assumption, Scenario } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import { cellTyped } from '../../grid/cellText.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/words.ts'
import { distributionText, isDistribution } from '../assumptions/distributionText.ts'
import { overrideOf, setInRecord } from './inheritance.ts'

/** Assumptions as they are in a scenario: what it changes stands out, what it takes over is grey. */
export function Overrides({ scenario, tabs }: { readonly scenario: Scenario; readonly tabs: ReactNode }) {
  const { t } = useWords()
  const assumptions = useStore((state) => state.document.assumptions)
  const overridden = Object.keys(scenario.overrides ?? {})
  const [shown, setShown] = useState<'all' | 'changed'>(overridden.length > 0 ? 'changed' : 'all')
  const columns = useOverrideColumns(scenario)
  const rows = useMemo(
    () => (shown === 'all' ? assumptions : assumptions.filter(({ id }) => Object.hasOwn(scenario.overrides ?? {}, id))),
    [assumptions, scenario, shown],
  )
  return (
    <Part
      fill
      title={t('field.overrides')}
      lead={tabs}
      tools={
        <Segments
          label={t('scenarios.show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'changed', label: t('scenarios.showChanged') },
            { value: 'all', label: t('scenarios.showAll') },
          ]}
        />
      }
    >
      <Grid
        id="overrides"
        label={t('field.overrides')}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ name, symbol }) => `${scenario.name} · ${name || symbol}`}
        columns={columns}
        empty={<p>{t('scenarios.noneChanged')}</p>}
      />
    </Part>
  )
}

function useOverrideColumns(scenario: Scenario): GridColumn<Assumption>[] {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  return useMemo(() => {
    const place = ({ id }: Assumption) => `scenarios/${scenario.id}/overrides/${id}`
    const seriesOf = (row: Assumption): Series => {
      const { value } = overrideOf(document, scenario, row)
      return isDistribution(value) ? distributionText(value, words) : value
    }
    const isOwn = (row: Assumption) => overrideOf(document, scenario, row).by === scenario
    const state = (row: Assumption) => {
      const { by } = overrideOf(document, scenario, row)
      if (by === scenario) return t('scenarios.changedHere')
      return by ? t('scenarios.changedIn', { name: by.name }) : t('scenarios.unchanged')
    }
    const fixed = (id: string, header: string, width: number, read: (row: Assumption) => string, frozen = false) =>
      textColumn<Assumption>({
        id,
        header,
        width,
        frozen,
        place: () => '',
        what: () => '',
        read,
        editable: () => false,
      })
    const what = (row: Assumption) => `${scenario.name} · ${row.name || row.symbol}`
    const set = (row: Assumption, year: number | null, cell: Cell) => {
      if (cell === '') return year === null ? setInRecord(scenario, 'overrides', row.id, undefined, what(row)) : null
      if (year === null)
        return Object.is(seriesOf(row), cell) && isOwn(row)
          ? null
          : setInRecord(scenario, 'overrides', row.id, cell, what(row))
      return setInRecord(
        scenario,
        'overrides',
        row.id,
        withYear(seriesOf(row), year, cell, document.settings),
        what(row),
      )
    }
    return [
      fixed('name', t('field.name'), 280, (row) => row.name || row.symbol, true),
      fixed('state', t('scenarios.changed'), 130, state),
      fixed('unit', t('field.unit'), 90, ({ unit }) => unit),
      ...seriesColumns<Assumption>({
        id: 'value',
        group: t('field.value'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place,
        what,
        read: seriesOf,
        unit: ({ unit }) => unit,
        unitElsewhere: true,
      }).map((column): GridColumn<Assumption> => {
        const year = column.id.endsWith('.every') ? null : Number(column.id.split('.').at(-1))
        return {
          ...column,
          cell(row) {
            const cell = column.cell(row)
            return isOwn(row) || cell.tone === 'empty' ? cell : { ...cell, tone: 'inherited' }
          },
          edit: (row, typed) =>
            typed.trim() === column.cell(row).typed.trim()
              ? null
              : set(row, year, cellTyped(typed, row.unit, language)),
        }
      }),
    ]
  }, [scenario, document, words, t, language])
}

function withYear(
  series: Series,
  year: number,
  cell: Cell,
  { firstYear, lastYear }: { firstYear: number; lastYear: number },
): Record<string, Cell> {
  const byYear: Record<string, Cell> = {}
  for (let y = firstYear; y <= lastYear; y++) byYear[String(y)] = y === year ? cell : cellOfYear(series, y)
  return byYear
}

import { type ReactNode, useMemo, useState } from 'react'
import { type Cell, cellOfYear, type Series } from '../../../shared/cell.ts'
import { isDistribution, nominalOf } from '../../../shared/document/distribution.ts'
import type { Json } from '../../../shared/document/edit.ts'
import type { Assumption, AssumptionValue, Scenario } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import { cellTyped, sameTyped, valueTyped } from '../../grid/cellText.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/words.ts'
import { UncertaintyButton } from '../assumptions/UncertaintyButton.tsx'
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
        <>
          <UncertaintyButton />
          <Segments
            label={t('scenarios.show')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'changed', label: t('scenarios.showChanged') },
              { value: 'all', label: t('scenarios.showAll') },
            ]}
          />
        </>
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
  const { t, language } = useWords()
  const document = useStore((state) => state.document)
  return useMemo(() => {
    const place = ({ id }: Assumption) => `scenarios/${scenario.id}/overrides/${id}`
    const valueIn = (row: Assumption) => overrideOf(document, scenario, row).value
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
    const set = (row: Assumption, year: number | null, typed: string) => {
      const cell = year === null ? valueTyped(typed, row.unit, language) : cellTyped(typed, row.unit, language)
      if (cell === '') return year === null ? setInRecord(scenario, 'overrides', row.id, undefined, what(row)) : null
      const value = year === null || isDistribution(cell) ? cell : withYear(valueIn(row), year, cell, document.settings)
      return setInRecord(scenario, 'overrides', row.id, value as Json, what(row))
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
        read: valueIn,
        distributions: true,
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
          edit: (row, typed) => {
            const now = column.cell(row).typed
            const isSame = typed.trim() === now.trim() || (isOwn(row) && sameTyped(typed, now, row.unit, language))
            return isSame ? null : set(row, year, typed)
          },
        }
      }),
    ]
  }, [scenario, document, t, language])
}

function withYear(
  value: AssumptionValue,
  year: number,
  cell: Cell,
  { firstYear, lastYear }: { firstYear: number; lastYear: number },
): Record<string, Cell> {
  const series = isDistribution(value) ? nominalOf(value) || 0 : (value as Series)
  const byYear: Record<string, Cell> = {}
  for (let y = firstYear; y <= lastYear; y++) byYear[String(y)] = y === year ? cell : cellOfYear(series, y)
  return byYear
}

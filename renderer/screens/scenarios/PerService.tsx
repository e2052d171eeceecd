import { type ReactNode, useMemo } from 'react'
import type { Scenario, Service } from '../../../shared/document/schema.ts'
import { choiceColumn, textColumn, wholeNumberColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { named } from '../fields.ts'
import { chainOf, setInRecord } from './inheritance.ts'

/** Services that differ within a scenario: another operating model, a later start. */
export function PerService({ scenario, tabs }: { readonly scenario: Scenario; readonly tabs: ReactNode }) {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const columns = useMemo((): GridColumn<Service>[] => {
    const chain = chainOf(document, scenario)
    const place = (field: string) => (row: Service) => `scenarios/${scenario.id}/${field}/${row.id}`
    const what = (header: string) => (row: Service) => `${scenario.name} · ${row.name} · ${header}`
    const model = choiceColumn<Service>({
      id: 'operatingModelByService',
      header: t('field.operatingModel'),
      width: 240,
      place: place('operatingModelByService'),
      what: what(t('field.operatingModel')),
      read: ({ id }) => scenario.operatingModelByService?.[id] ?? '',
      choices: () => [
        { value: '', label: t('scenarios.inherit', { name: scenario.name }) },
        ...named(document.operatingModels),
      ],
      write: (row, id) =>
        setInRecord(
          scenario,
          'operatingModelByService',
          row.id,
          id === '' ? undefined : id,
          what(t('field.operatingModel'))(row),
        ),
    })
    return [
      textColumn<Service>({
        id: 'name',
        header: t('field.service'),
        width: 280,
        frozen: true,
        place: () => '',
        what: ({ name }) => name,
        read: ({ name }) => name,
        editable: () => false,
      }),
      {
        ...model,
        cell(row) {
          const cell = model.cell(row)
          if (scenario.operatingModelByService?.[row.id] !== undefined) return cell
          const id = chain.map((one) => one.operatingModelByService?.[row.id]).find((one) => one !== undefined)
          const general = chain.map((one) => one.operatingModel).find((one) => one !== undefined)
          const name = document.operatingModels.find((one) => one.id === (id ?? general))?.name
          return { ...cell, shown: name ?? t('grid.none'), tone: 'inherited' }
        },
      },
      wholeNumberColumn<Service>({
        id: 'startSlip',
        header: t('field.startSlip'),
        width: 150,
        place: place('startSlip'),
        what: what(t('field.startSlip')),
        read: ({ id }) => scenario.startSlip?.[id],
        least: -20,
        most: 20,
        empty: undefined,
        write: (row, years) =>
          setInRecord(scenario, 'startSlip', row.id, years ?? undefined, what(t('field.startSlip'))(row)),
      }),
      {
        ...textColumn<Service>({
          id: 'startsIn',
          header: t('scenarios.startsIn'),
          width: 140,
          place: () => '',
          what: ({ name }) => name,
          read: ({ id, operationStart }) => {
            const slip = chain.map(({ startSlip }) => startSlip?.[id]).find((years) => years !== undefined) ?? 0
            return operationStart === null ? '' : String(operationStart + slip)
          },
        }),
        editable: () => false,
      },
    ]
  }, [scenario, document, t])
  return (
    <Part fill title={t('scenarios.tab.services')} lead={tabs}>
      <Grid
        id="perService"
        label={t('scenarios.tab.services')}
        rows={document.services}
        rowId={({ id }) => id}
        rowName={({ name }) => `${scenario.name} · ${name}`}
        columns={columns}
        empty={<p>{t('services.empty')}</p>}
      />
    </Part>
  )
}

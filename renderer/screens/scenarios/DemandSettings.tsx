import { type ReactNode, useMemo } from 'react'
import type { Department, SavingsDemand, Scenario } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { deciding } from './inheritance.ts'

/** The savings demand by year: a share of a benefit, or amounts by department. */
export function DemandSettings({ scenario, tabs }: { readonly scenario: Scenario; readonly tabs: ReactNode }) {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const decided = deciding(document, scenario, 'savingsDemand')
  const demand = decided?.value
  return (
    <Part fill title={t('scenarios.tab.demand')} lead={tabs}>
      {!decided || !demand || demand.kind === 'none' ? (
        <p>{t('scenarios.demandNone')}</p>
      ) : demand.kind === 'entered' ? (
        <Amounts scenario={decided.by} demand={demand} />
      ) : (
        <Share scenario={decided.by} demand={demand} />
      )}
    </Part>
  )
}

type Of<Kind> = Extract<SavingsDemand, { kind: Kind }>

function Share({ scenario, demand }: { readonly scenario: Scenario; readonly demand: Of<'ownRealised' | 'scenario'> }) {
  const { t, of, language } = useWords()
  const document = useStore((state) => state.document)
  const rows = useMemo(() => [demand], [demand])
  const columns = useMemo(
    (): GridColumn<typeof demand>[] => [
      textColumn<typeof demand>({
        id: 'name',
        header: t('field.scenario'),
        width: 250,
        frozen: true,
        place: () => '',
        what: () => '',
        read: () => scenario.name,
        editable: () => false,
      }),
      ...seriesColumns<typeof demand>({
        id: 'share',
        group: t('scenarios.demandShare'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: () => `scenarios/${scenario.id}/savingsDemand/share`,
        what: () => `${scenario.name} · ${of('field.savingsDemand')}`,
        read: ({ share }) => share,
        unit: () => '%',
        width: 74,
      }),
    ],
    [scenario, document, language, t, of],
  )
  return (
    <Grid
      fit
      id="demandShare"
      label={t('scenarios.demandShare')}
      rows={rows}
      rowId={() => 'demand'}
      rowName={() => scenario.name}
      columns={columns}
    />
  )
}

function Amounts({ scenario, demand }: { readonly scenario: Scenario; readonly demand: Of<'entered'> }) {
  const { t, language } = useWords()
  const document = useStore((state) => state.document)
  const columns = useMemo((): GridColumn<Department>[] => {
    const place = ({ id }: Department) => `scenarios/${scenario.id}/savingsDemand/amounts/${id}`
    const what = ({ name }: Department) => `${scenario.name} · ${t('field.savingsDemand')} · ${name}`
    return [
      textColumn<Department>({
        id: 'name',
        header: t('field.department'),
        width: 250,
        frozen: true,
        place: () => '',
        what: ({ name }) => name,
        read: ({ name }) => name,
        editable: () => false,
      }),
      ...seriesColumns<Department>({
        id: 'amount',
        group: t('scenarios.demandAmount'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place,
        what,
        read: ({ id }) => demand.amounts[id],
        unit: () => 'kr',
        total: 'sum',
        empty: undefined,
      }),
    ]
  }, [scenario, demand, document, language, t])
  return (
    <Grid
      id="demandAmounts"
      label={t('scenarios.demandAmount')}
      rows={document.departments}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      columns={columns}
    />
  )
}

import { useEffect, useMemo, useState } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { Scenario } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/words.ts'
import { useChosenRow } from '../useChosenRow.ts'
import { DemandSettings } from './DemandSettings.tsx'
import { Overrides } from './Overrides.tsx'
import { PerService } from './PerService.tsx'
import styles from './ScenarioSettings.module.css'
import { scenarioColumns } from './scenarioColumns.ts'

type Shown = 'overrides' | 'services' | 'demand'

/** A new scenario differs from the first in nothing yet. */
export function createScenario() {
  const first = useStore.getState().document.scenarios[0]
  return { id: newId('scenario'), name: '', ...(first ? { basedOn: first.id } : {}), note: '' }
}

/** Every scenario's contents, and for the chosen one what it changes. */
export function ScenarioSettings() {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const target = useStore((state) => state.target)
  const [scenario, choose] = useChosenRow('scenarios', document.scenarios)
  const [shown, setShown] = useState<Shown>('overrides')
  useEffect(() => {
    const [list, , field, inner] = target?.split('/') ?? []
    if (list !== 'scenarios') return
    if (field === 'overrides') setShown('overrides')
    if (field === 'startSlip' || field === 'operatingModelByService') setShown('services')
    if (field === 'savingsDemand' && inner === 'amounts') setShown('demand')
  }, [target])
  const columns = useMemo(() => scenarioColumns(document, words), [document, words])
  const list = useMemo(
    (): RowList<Scenario> => ({
      place: 'scenarios',
      what: t('what.scenario'),
      item: (row) => row as Json,
      create: createScenario,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  const tabsOf = ({ name, overrides }: Scenario) => (
    <div className={styles.chosen}>
      <h2 className={styles.name}>{name}</h2>
      <Tabs
        label={name}
        value={shown}
        onChange={setShown}
        options={[
          {
            value: 'overrides',
            label: t('scenarios.tab.overrides', { count: Object.keys(overrides ?? {}).length }),
          },
          { value: 'services', label: t('scenarios.tab.services') },
          { value: 'demand', label: t('scenarios.tab.demand') },
        ]}
      />
    </div>
  )
  return (
    <>
      <div className={styles.list}>
        <Grid
          id="scenarios"
          label={t('field.scenarios')}
          rows={document.scenarios}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          columns={columns}
          list={list}
          onRow={choose}
          {...(scenario ? { chosen: scenario.id } : {})}
          empty={
            <Empty
              text={t('scenarios.empty')}
              action={t('scenarios.add')}
              onAdd={() => addItem('scenarios', createScenario(), t('what.scenario'), t('scenarios.add'))}
            />
          }
        />
      </div>
      {scenario && (
        <>
          {shown === 'overrides' && <Overrides key={scenario.id} scenario={scenario} tabs={tabsOf(scenario)} />}
          {shown === 'services' && <PerService key={scenario.id} scenario={scenario} tabs={tabsOf(scenario)} />}
          {shown === 'demand' && <DemandSettings key={scenario.id} scenario={scenario} tabs={tabsOf(scenario)} />}
        </>
      )}
    </>
  )
}

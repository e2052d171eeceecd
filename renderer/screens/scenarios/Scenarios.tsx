import { Button } from '@fluentui/react-components'
import { ScalesRegular } from '@fluentui/react-icons'
import { useStore } from '../../store/store.ts'
import { AddRow } from '../../ui/AddRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { createScenario, ScenarioSettings } from './ScenarioSettings.tsx'

export function Scenarios() {
  const { t } = useWords()
  const setScreen = useStore((state) => state.setScreen)
  return (
    <Page
      title={t('screen.scenarios')}
      lead={t('scenarios.lead')}
      actions={
        <>
          <Button size="small" icon={<ScalesRegular />} onClick={() => setScreen('comparison')}>
            {t('scenarios.toComparison')}
          </Button>
          <AddRow label={t('scenarios.add')} list="scenarios" what={t('what.scenario')} create={createScenario} />
        </>
      }
    >
      <ScenarioSettings />
    </Page>
  )
}

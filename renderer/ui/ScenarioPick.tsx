import { chooseScenario, useScenario } from '../screens/useScenario.ts'
import { useStore } from '../store/store.ts'
import { Empty } from './Empty.tsx'
import { Page } from './Page.tsx'
import { Pick } from './Pick.tsx'
import { useWords } from './words.ts'

export function ScenarioPick() {
  const { t } = useWords()
  const scenario = useScenario()
  const scenarios = useStore((state) => state.document.scenarios)
  return (
    <Pick
      label={t('reading.scenario')}
      value={scenario?.id ?? ''}
      options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={chooseScenario}
    />
  )
}

/** What a screen that looks at a scenario says without one. */
export function NoScenario({ title }: { readonly title: string }) {
  const { t } = useWords()
  const setScreen = useStore((state) => state.setScreen)
  return (
    <Page title={title} lead={t('fairness.noScenarios')}>
      <Empty
        text={t('reading.noScenario')}
        action={t('fairness.noScenarios.action')}
        onAdd={() => setScreen('scenarios')}
      />
    </Page>
  )
}

import { useStore } from '../../store/store.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'

export function NothingToCompare() {
  const { t } = useWords()
  return (
    <Page title={t('comparison.noScenarios')}>
      <Empty
        text={t('comparison.noScenarios.text')}
        action={t('comparison.noScenarios.action')}
        onAdd={() => useStore.getState().setScreen('scenarios')}
      />
    </Page>
  )
}

import { Button } from '@fluentui/react-components'
import { useStore } from '../store/store.ts'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

export function AboutDialog() {
  const { t } = useWords()
  const ask = useStore((state) => state.ask)
  const version = useStore((state) => state.version)
  return (
    <Question
      title={t('window.app')}
      actions={
        <Button appearance="primary" onClick={() => ask(null)}>
          {t('dialog.close')}
        </Button>
      }
    >
      <p>{t('dialog.about.text')}</p>
      <p>{t('dialog.about.version', { version })}</p>
    </Question>
  )
}

import { Button } from '@fluentui/react-components'
import { useStore } from '../store/store.ts'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

export function UnsavedDialog({ next }: { readonly next: () => void }) {
  const { t } = useWords()
  const ask = useStore((state) => state.ask)
  const save = useStore((state) => state.save)
  const title = useStore((state) => state.document.settings.title)

  async function saveFirst(): Promise<void> {
    const { path, readOnly, nativeDialogs } = useStore.getState()
    // What was refused is not in the file, and stays in sight.
    const goOn = () => {
      if (!useStore.getState().untaken) next()
    }
    if ((path === null || readOnly) && !nativeDialogs) {
      ask({ kind: 'save-as', next: goOn })
      return
    }
    ask(null)
    if (await save()) goOn()
  }

  return (
    <Question
      alert
      title={t('dialog.unsaved.title', { title })}
      actions={
        <>
          <Button appearance="primary" onClick={() => void saveFirst()}>
            {t('dialog.save')}
          </Button>
          <Button
            onClick={() => {
              ask(null)
              next()
            }}
          >
            {t('dialog.discard')}
          </Button>
          <Button onClick={() => ask(null)}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      {t('dialog.unsaved.text')}
    </Question>
  )
}

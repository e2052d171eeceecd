import { Button } from '@fluentui/react-components'
import { useStore } from '../store/store.ts'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

/** The file is no longer what was opened here: noticed while working, or when saving. */
export function ChangedOutsideDialog({ saving }: { readonly saving: boolean }) {
  const { t } = useWords()
  const { ask, save, saveAs, reload } = useStore.getState()
  const fileName = useStore((state) => state.fileName)
  const unsaved = useStore((state) => state.document !== state.savedDocument)
  const answer = (act: () => unknown) => () => {
    ask(null)
    void act()
  }
  return (
    <Question
      alert
      title={t('dialog.changedOutside.title', { file: fileName })}
      actions={
        <>
          {saving && (
            <Button appearance="primary" onClick={answer(saveAs)}>
              {t('dialog.changedOutside.saveAs')}
            </Button>
          )}
          <Button appearance={saving ? 'secondary' : 'primary'} onClick={answer(reload)}>
            {t('dialog.changedOutside.reload')}
          </Button>
          {saving ? (
            <Button onClick={answer(() => save({ replace: true }))}>{t('dialog.changedOutside.replace')}</Button>
          ) : (
            <Button onClick={answer(() => {})}>{t('dialog.changedOutside.keep')}</Button>
          )}
        </>
      }
    >
      {t(unsaved ? 'dialog.changedOutside.unsaved' : 'dialog.changedOutside.text')}
    </Question>
  )
}

import { Button } from '@fluentui/react-components'
import { isUnsaved } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

/** The file is no longer what was opened here, or no longer there: noticed while working, or when saving. */
export function ChangedOutsideDialog({ saving, gone }: { readonly saving: boolean; readonly gone: boolean }) {
  const { t } = useWords()
  const { ask, save, saveAs, reload, merge } = useStore.getState()
  const fileName = useStore((state) => state.fileName)
  const unsaved = useStore(isUnsaved)
  const answer = (act: () => unknown) => () => {
    ask(null)
    void act()
  }
  if (gone) {
    return (
      <Question
        alert
        title={t('dialog.changedOutside.gone', { file: fileName })}
        actions={
          <>
            <Button appearance="primary" onClick={answer(() => save({ replace: true }))}>
              {t('dialog.changedOutside.again')}
            </Button>
            <Button onClick={answer(saveAs)}>{t('dialog.saveCopy')}</Button>
            <Button onClick={answer(() => {})}>{t('dialog.changedOutside.keep')}</Button>
          </>
        }
      >
        {t('dialog.changedOutside.goneText')}
      </Question>
    )
  }
  return (
    <Question
      alert
      wide
      title={t('dialog.changedOutside.title', { file: fileName })}
      actions={
        <>
          {(saving || unsaved) && (
            <Button appearance="primary" onClick={answer(merge)}>
              {t('dialog.changedOutside.merge')}
            </Button>
          )}
          {saving && <Button onClick={answer(saveAs)}>{t('dialog.changedOutside.saveAs')}</Button>}
          <Button appearance={saving || unsaved ? 'secondary' : 'primary'} onClick={answer(reload)}>
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

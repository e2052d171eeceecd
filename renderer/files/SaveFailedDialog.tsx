import { Button } from '@fluentui/react-components'
import type { Problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'
import { downloadCopy } from './downloadCopy.ts'

/** When the program itself is gone, the browser can still hand the model over. */
const unanswered: readonly string[] = ['host-unreachable', 'session-lost', 'host-failed']

export function SaveFailedDialog({ problem, path }: { readonly problem: Problem; readonly path: string }) {
  const words = useWords()
  const { t } = words
  const { ask, saveTo, saveAs } = useStore.getState()
  const { message, remedy } = words.problem(problem)
  const answer = (act: () => unknown) => () => {
    ask(null)
    void act()
  }
  const copy = unanswered.includes(problem.code) ? downloadCopy : saveAs
  return (
    <Question
      alert
      title={t('dialog.saveFailed.title', { file: path.split(/[\\/]/).at(-1) ?? path })}
      actions={
        <>
          <Button appearance="primary" onClick={answer(() => saveTo(path, false))}>
            {t('dialog.tryAgain')}
          </Button>
          <Button onClick={answer(copy)}>{t('dialog.saveCopy')}</Button>
          <Button onClick={answer(() => {})}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <p>
        {message} {remedy}
      </p>
      <p>{t('dialog.saveFailed.text')}</p>
    </Question>
  )
}

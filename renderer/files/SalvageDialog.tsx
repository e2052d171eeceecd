import { Button } from '@fluentui/react-components'
import type { Problem } from '../../shared/problem.ts'
import type { NamedModel } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'

interface Props {
  readonly problem: Problem
  readonly salvaged: NamedModel
  readonly lost: number
}

/** A damaged file: what can be read of it is offered as a copy, counted, and the file left as it is. */
export function SalvageDialog({ problem, salvaged, lost }: Props) {
  const words = useWords()
  const { t } = words
  const { ask, openCopy } = useStore.getState()
  const { message } = words.problem(problem)
  return (
    <Question
      alert
      title={t('dialog.salvage.title', { file: salvaged.name })}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              ask(null)
              openCopy(
                salvaged.document,
                t('dialog.salvage.copyName', { name: salvaged.name.replace(/\.fordela$/, '') }),
              )
            }}
          >
            {t('dialog.salvage.open')}
          </Button>
          <Button onClick={() => ask(null)}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <p>{message}</p>
      <p>{t('dialog.salvage.text', { count: lost })}</p>
    </Question>
  )
}

import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Recovery } from '../../shared/host.ts'
import { assertNever } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'
import styles from './Files.module.css'

/** What a crash left behind: taken, thrown away, or left for another time. */
export function RecoveryDialog({ recoveries }: { readonly recoveries: readonly Recovery[] }) {
  const { t } = useWords()
  const { ask, forgetRecovery } = useStore.getState()
  const [left, setLeft] = useState(recoveries)

  async function forget(id: string): Promise<void> {
    await forgetRecovery(id)
    const rest = left.filter((one) => one.id !== id)
    setLeft(rest)
    if (rest.length === 0) ask(null)
  }

  return (
    <Question
      wide
      alert={left.length > 0}
      title={t('dialog.recovery.title')}
      actions={
        <Button onClick={() => ask(null)}>{t(left.length > 0 ? 'dialog.recovery.later' : 'dialog.close')}</Button>
      }
    >
      <p className={styles.lead}>
        {left.length > 0 ? t('dialog.recovery.lead', { count: left.length }) : t('dialog.recovery.none')}
      </p>
      <ul className={styles.cards}>
        {left.map((recovery) => (
          <Card key={recovery.id} recovery={recovery} forget={() => void forget(recovery.id)} />
        ))}
      </ul>
    </Question>
  )
}

function Card({ recovery, forget }: { readonly recovery: Recovery; readonly forget: () => void }) {
  const words = useWords()
  const { t, date } = words
  const { whenSaved, recover, ask } = useStore.getState()
  const { id, name, path, edits, last, machine, state, problem } = recovery
  const [sure, setSure] = useState(false)

  function take(): void {
    ask(null)
    whenSaved(() => void recover(id))
  }

  return (
    <li className={styles.card}>
      <div className={styles.cardWords}>
        <div className={styles.cardTitle}>{name}</div>
        {state !== 'refused' && (
          <div className={styles.path} title={path ?? undefined}>
            {path ?? t('dialog.recovery.noFile')}
          </div>
        )}
        {edits > 0 && <div>{t('dialog.recovery.edits', { count: edits, when: date(last) })}</div>}
        {problem ? (
          <div className={styles.caution}>
            {words.problem(problem).message} {words.problem(problem).remedy}
          </div>
        ) : (
          (path !== null || state === 'elsewhere') && (
            <div className={state === 'ready' ? styles.state : styles.caution}>
              {t(stateKey(state), { machine: machine ?? '' })}
            </div>
          )
        )}
      </div>
      <div className={styles.cardActions}>
        {state !== 'refused' && (
          <Button
            size="small"
            appearance="primary"
            aria-label={t('dialog.recovery.takeNamed', { file: name })}
            onClick={take}
          >
            {t('dialog.recovery.take')}
          </Button>
        )}
        <Button
          size="small"
          {...(sure ? {} : { 'aria-label': t('dialog.recovery.forgetNamed', { file: name }) })}
          onClick={() => (sure ? forget() : setSure(true))}
        >
          {t(sure ? 'dialog.recovery.sure' : 'dialog.recovery.forget')}
        </Button>
      </div>
    </li>
  )
}

function stateKey(state: Recovery['state']) {
  switch (state) {
    case 'ready':
    case 'refused':
      return 'dialog.recovery.ready'
    case 'file-changed':
      return 'dialog.recovery.changed'
    case 'elsewhere':
      return 'dialog.recovery.elsewhere'
    case 'file-gone':
      return 'dialog.recovery.gone'
    default:
      return assertNever(state)
  }
}

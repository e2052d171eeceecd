import { Button, ProgressBar } from '@fluentui/react-components'
import { formatPercent } from '../../shared/numbers.ts'
import type { Asked } from '../screens/useAnswer.ts'
import styles from './Reading.module.css'
import { roundTime } from './roundTime.ts'
import { useWords } from './words.ts'

/** How far an answer has come, and the way to stop it or ask again. */
export function Answering({ asked, label }: { readonly asked: Asked<unknown>; readonly label: string }) {
  const { t, language } = useWords()
  const { state, progress, left, cancel, again } = asked
  if (progress !== null)
    return (
      <div className={styles.progress} role="status">
        <span>
          {t('reading.running', { percent: formatPercent(progress, language, 0) })}
          {left !== null && t('reading.left', roundTime(left))}
        </span>
        <ProgressBar className={styles.bar ?? ''} value={progress} aria-label={label} />
        <Button size="small" onClick={cancel}>
          {t('reading.cancel')}
        </Button>
      </div>
    )
  if (state !== 'cancelled' && state !== 'failed') return null
  return (
    <div className={styles.progress} role="status">
      <span>{t(`reading.${state}`)}</span>
      <Button size="small" onClick={again}>
        {t('reading.again')}
      </Button>
    </div>
  )
}

import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import styles from './Comparison.module.css'

/** Why some figure is missing: the first error in words with the way to it, and how many more there are. */
export function Findings({ shown }: { readonly shown: readonly ScenarioResult[] }) {
  const words = useWords()
  const { t } = words
  const { jumpTo, setScreen } = useStore.getState()
  const errors = shown.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))
  const distinct = new Map(errors.map((one) => [`${one.code} ${one.where}`, one]))
  const [first] = distinct.values()
  if (!first) return null
  return (
    <p className={styles.problems} role="status">
      {words.problem(first).message}{' '}
      <button type="button" className={styles.link} onClick={() => jumpTo(first.where)}>
        {t('comparison.goToProblem')}
      </button>
      {distinct.size > 1 && (
        <>
          {' '}
          {t('comparison.moreProblems', { count: distinct.size - 1 })}{' '}
          <button type="button" className={styles.link} onClick={() => setScreen('review')}>
            {t('comparison.openReview')}
          </button>
        </>
      )}
    </p>
  )
}

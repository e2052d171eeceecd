import { describePlace } from '../../../shared/document/place.ts'
import type { Problem } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'

const most = 50

/** What the draws ran into, with the way to it. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const jumpTo = useStore((state) => state.jumpTo)
  if (problems.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="uncertainty-problems">
      <h2 id="uncertainty-problems">{t('uncertainty.problems')}</h2>
      <ul className={styles.list}>
        {problems.slice(0, most).map((problem) => {
          const { message, remedy } = words.problem(problem)
          return (
            <li key={`${problem.code} ${problem.where} ${JSON.stringify(problem.values)}`}>
              {message} {remedy}{' '}
              <button type="button" className={styles.link} onClick={() => jumpTo(problem.where)}>
                {describePlace(document, problem.where, words.language)}
              </button>
            </li>
          )
        })}
      </ul>
      {problems.length > most && <p>{t('review.more', { count: problems.length - most })}</p>}
    </section>
  )
}

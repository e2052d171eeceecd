import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons'
import { troubles } from '../../store/found.ts'
import { useStore } from '../../store/store.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Overview.module.css'
import { stepsOf } from './stepsOf.ts'

/** The way from an empty model to a comparison; each step leads to its screen. */
export function NextSteps() {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const problems = useStore(troubles)
  const setScreen = useStore((state) => state.setScreen)
  const jumpTo = useStore((state) => state.jumpTo)
  const steps = stepsOf(document, problems)
  const next = steps.findIndex(({ done }) => !done)
  return (
    <section className={styles.card} aria-label={t('overview.next')}>
      <h2 className={styles.heading}>{t('overview.next')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ key, screen, place, done }, index) => (
          <li key={key}>
            <button
              type="button"
              className={styles.step}
              data-state={done ? 'done' : index === next ? 'next' : 'later'}
              onClick={() => {
                setScreen(screen)
                if (place !== undefined) jumpTo(place)
              }}
            >
              <span className={styles.mark} aria-hidden>
                {done ? <CheckmarkCircleFilled /> : <CircleRegular />}
              </span>
              <span>
                <Unbroken text={t(key)} />
                {done && <span className="sr-only"> ({t('overview.done')})</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

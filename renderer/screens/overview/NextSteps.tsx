import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons'
import type { Model } from '../../../shared/document/schema.ts'
import type { MessageKey } from '../../../shared/language/index.ts'
import { troubles } from '../../store/found.ts'
import { useStore } from '../../store/store.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Overview.module.css'

interface Step {
  readonly key: MessageKey
  readonly screen: string
  readonly done: boolean
}

/** The way from an empty model to a comparison; each step leads to its screen. */
export function NextSteps() {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const problems = useStore(troubles)
  const setScreen = useStore((state) => state.setScreen)
  const steps = stepsOf(document, problems)
  const next = steps.findIndex(({ done }) => !done)
  return (
    <section className={styles.card} aria-label={t('overview.next')}>
      <h2 className={styles.heading}>{t('overview.next')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ key, screen, done }, index) => (
          <li key={key}>
            <button
              type="button"
              className={styles.step}
              data-state={done ? 'done' : index === next ? 'next' : 'later'}
              onClick={() => setScreen(screen)}
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

function stepsOf(document: Model, problems: number): Step[] {
  const { departments, services, operatingModels, splitRules, scenarios } = document
  // A service may well lack one of them (no benefit in kronor, nobody who shares), but hardly all services.
  const some = (has: (service: Model['services'][number]) => boolean) => services.some(has)
  return [
    { key: 'overview.step.department', screen: 'departments', done: departments.length > 0 },
    { key: 'overview.step.service', screen: 'services', done: services.length > 0 },
    { key: 'overview.step.participants', screen: 'services', done: some((one) => one.participants.length > 0) },
    { key: 'overview.step.costs', screen: 'services', done: some((one) => one.costLines.length > 0) },
    { key: 'overview.step.benefits', screen: 'services', done: some((one) => one.benefitLines.length > 0) },
    { key: 'overview.step.model', screen: 'operating-models', done: operatingModels.length > 0 },
    { key: 'overview.step.split', screen: 'split', done: splitRules.length > 0 },
    { key: 'overview.step.scenarios', screen: 'scenarios', done: scenarios.length > 1 },
    { key: 'overview.step.review', screen: 'review', done: problems === 0 },
    { key: 'overview.step.compare', screen: 'comparison', done: false },
  ]
}

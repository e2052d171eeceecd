import { formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { CityResults } from './CityResults.tsx'
import { Corrections } from './Corrections.tsx'
import { NextSteps } from './NextSteps.tsx'
import styles from './Overview.module.css'
import { SettingsForm } from './SettingsForm.tsx'

/** What the model asks and answers, what to do next, and its settings. */
export function Overview() {
  const { t, of, language } = useWords()
  const document = useStore((state) => state.document)
  const { settings } = document
  const services = document.services.filter(({ coordination }) => coordination !== true)
  const participants = new Set(services.flatMap((service) => service.participants.map(({ id }) => id))).size
  const { discountRate } = settings
  const [only] = services
  const title =
    services.length === 0
      ? settings.title
      : services.length === 1 && only
        ? t('overview.question', { name: only.name || t('services.unnamed') })
        : t('overview.questionMany', { count: services.length })
  return (
    <Page
      title={title}
      lead={t('overview.lead', {
        participants,
        first: String(settings.firstYear),
        last: String(settings.lastYear),
        prices: of(`term.prices.${settings.prices}`).toLowerCase(),
        rate: typeof discountRate === 'number' ? formatPercent(discountRate, language) : discountRate,
      })}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <CityResults />
          {settings.note && (
            <section className={styles.card} aria-label={t('overview.about')}>
              <h2 className={styles.heading}>{t('overview.about')}</h2>
              <p className={styles.note}>{settings.note}</p>
            </section>
          )}
        </div>
        <div className={styles.side}>
          <NextSteps />
        </div>
      </div>
      <SettingsForm />
      <Corrections />
    </Page>
  )
}

import type { Overlap } from '../../../shared/analysis/portfolio.ts'
import styles from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'

export function Overlaps({ overlaps }: { readonly overlaps: readonly Overlap[] }) {
  const { t } = useWords()
  return (
    <section className={styles.section} aria-labelledby="portfolio-overlaps">
      <h2 id="portfolio-overlaps">{t('portfolio.overlaps')}</h2>
      {overlaps.length === 0 ? (
        <p className={styles.lead}>{t('portfolio.overlaps.none')}</p>
      ) : (
        <ul className={styles.list}>
          {overlaps.map(({ services: [a, b], drivers, departments }) => (
            <li key={`${a.id} ${b.id}`}>
              {t('portfolio.overlap', { a: a.name, b: b.name, drivers: drivers.join(', '), departments })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import type { Coverage as Cell, CoverageMatrix } from '../../../shared/analysis/portfolio.ts'
import styles from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'
import own from './Portfolio.module.css'

const marks: Readonly<Record<Cell['is'], string>> = { member: '●', gains: '○', hole: '!', outside: '' }

/** Service × department: who takes part, who only gains, and where most of a kind take part and one does not. */
export function Coverage({ matrix }: { readonly matrix: CoverageMatrix }) {
  const { t } = useWords()
  const { services, departments, cells } = matrix
  const holes = cells.flat().filter(({ is }) => is === 'hole').length
  return (
    <section className={styles.section} aria-labelledby="portfolio-coverage">
      <h2 id="portfolio-coverage">{t('portfolio.coverage')}</h2>
      <p className={styles.lead}>{t('portfolio.coverage.lead', { holes })}</p>
      <div className={own.frame} tabIndex={-1}>
        <table className={own.matrix} aria-label={t('portfolio.coverage')}>
          <thead>
            <tr>
              <th scope="col">{t('field.department')}</th>
              {services.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {departments.map(({ id, name }, d) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {services.map((service, s) => {
                  const cell = cells[s]?.[d] ?? { is: 'outside' as const }
                  const words =
                    cell.is === 'member'
                      ? t('portfolio.cell.member', { from: String(cell.from), to: String(cell.to) })
                      : t(`portfolio.cell.${cell.is}`)
                  return (
                    <td key={service.id} data-is={cell.is} title={`${name}, ${service.name}: ${words}`}>
                      <span aria-hidden>{marks[cell.is]}</span>
                      <span className="sr-only">{words}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

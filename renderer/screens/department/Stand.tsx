import type { DepartmentPage } from '../../../shared/analysis/departmentPage.ts'
import { wordMoney } from '../../../shared/language/amount.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'

/** Together, alone and outside, and what is left before and after compensation. */
export function Stand({ page }: { readonly page: DepartmentPage }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const { participation, compensated, central } = page
  if (!compensated) return null
  const title = t('department.stand', { unit: of(`term.unit.${unit}`) })
  const options = [
    { id: 'together', öre: compensated.before },
    ...(participation?.alone == null ? [] : [{ id: 'alone', öre: participation.alone } as const]),
    ...(participation ? [{ id: 'outside', öre: participation.outside } as const] : []),
    { id: 'received', öre: compensated.received, start: true },
    { id: 'after', öre: compensated.after },
  ] as const
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.lead}>
        {t('department.stand.about')}{' '}
        {central >= 100 && t('department.stand.central', { amount: wordMoney(central, unit, language) })}
      </p>
      <ReadTable
        label={title}
        rows={[compensated]}
        rowKey={() => 'net'}
        columns={[
          { id: 'name', header: t('department.row'), cell: () => t('department.stand.option') },
          ...options.map((option) => ({
            id: option.id,
            header: t(`department.stand.${option.id}`),
            start: option.id === 'together' || option.id === 'received',
            loss: () => option.öre < 0,
            cell: () => formatMoney(option.öre, unit, language),
          })),
        ]}
      />
    </section>
  )
}

import { central } from '../../../shared/document/schema.ts'
import { wordYears } from '../../../shared/language/amount.ts'
import { wordProbability } from '../../../shared/language/probability.ts'
import type { SimulatedDepartment } from '../../../shared/uncertainty/outcomes.ts'
import type { Simulated } from '../../../shared/uncertainty/simulate.ts'
import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { choose } from '../department/choice.ts'
import { useSpreadColumns } from './spreadColumns.ts'

/** What each department may come to, and when it risks being asked for more than it gains. */
export function DepartmentTable({ answer }: { readonly answer: Simulated }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const setScreen = useStore((state) => state.setScreen)
  const { departments, years, draws } = answer
  const spread = useSpreadColumns<SimulatedDepartment>()
  const open = (department: string) => {
    choose({ department })
    setScreen('department')
  }
  return (
    <section className={styles.section} aria-labelledby="uncertainty-departments">
      <h2 id="uncertainty-departments">{t('uncertainty.departments')}</h2>
      <p className={styles.lead}>{t('uncertainty.departments.lead')}</p>
      <ReadTable
        label={t('uncertainty.departments.table', { unit: of(`term.unit.${unit}`) })}
        rows={departments}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('field.department'),
            cell: ({ id, name }) =>
              id === central ? (
                t('term.department.central')
              ) : (
                <button type="button" className={styles.link} onClick={() => open(id)}>
                  {name}
                </button>
              ),
          },
          ...spread,
          {
            id: 'loses',
            header: t('uncertainty.departments.loses'),
            start: true,
            cell: ({ loses }) => wordProbability(loses, draws, language),
          },
          {
            id: 'gap',
            header: t('uncertainty.departments.gap'),
            start: true,
            cell: ({ id, gap }) => (id === central ? '' : wordProbability(gap && Math.max(0, ...gap), draws, language)),
          },
          {
            id: 'gapYears',
            header: t('uncertainty.departments.gapYears'),
            as: 'words',
            cell: ({ id, gap }) => (id === central || !gap ? '' : wordYears(likeliest(gap, years))),
          },
        ]}
      />
    </section>
  )
}

/** The years in which it is most probable; none where it never happens. */
function likeliest(parts: readonly number[], years: readonly number[]): number[] {
  const most = Math.max(0, ...parts)
  return years.filter((_, y) => most > 0 && parts[y] === most)
}

import { Switch } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { type BudgetRow, budgetAdjustments } from '../../../shared/analysis/demand.ts'
import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import { central } from '../../../shared/document/schema.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { YearTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'

const parts = ['adjustment', 'turnover', 'level'] as const
type Part = (typeof parts)[number]

/** Budget adjustments as the finance department writes them: change of the net budget, and change of turnover. */
export function Budget({
  result,
  department,
}: {
  readonly result: ScenarioResult
  readonly department: string | null
}) {
  const { t, of } = useWords()
  const unit = useUnit()
  const [bridged, setBridged] = useState(false)
  const [part, setPart] = useState<Part>('adjustment')
  const { years, rows } = useMemo(() => budgetAdjustments(result, bridged), [result, bridged])
  const one = rows.find(({ id }) => id === department)
  const title = t('department.budget', { unit: of(`term.unit.${unit}`) })
  const nameOf = ({ id, name }: BudgetRow) => (id === central ? t('term.department.central') : name)
  return (
    <section className={styles.section} aria-labelledby="department-budget">
      <h2 id="department-budget">{title}</h2>
      <p className={styles.lead}>{t('department.budget.lead')}</p>
      <div className={styles.tools}>
        {!one && (
          <Pick
            label={t('explore.measure')}
            value={part}
            options={parts.map((value) => ({ value, label: t(`department.budget.${value}`) }))}
            onChange={(value) => setPart(parts.find((known) => known === value) ?? part)}
          />
        )}
        <Switch checked={bridged} label={t('department.bridged')} onChange={(_, { checked }) => setBridged(checked)} />
      </div>
      <YearTable
        label={title}
        first={one ? t('department.row') : t('field.department')}
        years={years}
        rows={
          one
            ? parts.map((value) => ({
                id: value,
                label: t(`department.budget.${value}`),
                öre: one[value],
                ...(value === 'level' ? { sum: false as const } : {}),
              }))
            : rows.map((row) => ({
                id: row.id,
                label: nameOf(row),
                öre: row[part],
                ...(part === 'level' ? { sum: false as const } : {}),
              }))
        }
      />
    </section>
  )
}

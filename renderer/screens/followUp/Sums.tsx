import { useState } from 'react'
import type { Compared } from '../../../shared/analysis/followUp.ts'
import { central } from '../../../shared/document/schema.ts'
import { formatMoney, formatPercent } from '../../../shared/numbers.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'

const by = ['line', 'department', 'year'] as const
type By = (typeof by)[number]

/** Plan and outturn summed over what has an outturn, by line, department or year; costs and benefits apart. */
export function Sums({ rows }: { readonly rows: readonly Compared[] }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const [shown, setShown] = useState<By>('department')
  const nameOf = ({ service, line, department, year }: Compared): string => {
    if (shown === 'line') return `${service.name} · ${line.name}`
    if (shown === 'year') return String(year)
    return department.id === central ? t('term.department.central') : department.name
  }
  const sums = new Map<string, { name: string; cost: [number, number]; benefit: [number, number] }>()
  for (const row of rows) {
    if (row.outturn === null || row.plan === null) continue
    const name = nameOf(row)
    const sum = sums.get(name) ?? { name, cost: [0, 0], benefit: [0, 0] }
    sum[row.side][0] += row.plan
    sum[row.side][1] += row.outturn
    sums.set(name, sum)
  }
  const list = [...sums.values()].sort((a, b) => (shown === 'year' ? a.name.localeCompare(b.name) : 0))
  const money = (öre: number) => formatMoney(öre, unit, language)
  const title = t('followUp.sums', { unit: of(`term.unit.${unit}`) })
  const columns = (side: 'benefit' | 'cost') => [
    {
      id: `${side}-plan`,
      header: t(`followUp.${side}.plan`),
      start: true,
      cell: (row: (typeof list)[number]) => money(row[side][0]),
    },
    {
      id: `${side}-outturn`,
      header: t(`followUp.${side}.outturn`),
      cell: (row: (typeof list)[number]) => money(row[side][1]),
    },
    {
      id: `${side}-part`,
      header: t('followUp.ofPlan'),
      cell: (row: (typeof list)[number]) =>
        row[side][0] === 0 ? '' : formatPercent(row[side][1] / row[side][0], language, 0),
    },
  ]
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.tools}>
        <Pick
          label={t('followUp.by')}
          value={shown}
          options={by.map((value) => ({ value, label: t(`field.${value}`) }))}
          onChange={(value) => setShown(by.find((one) => one === value) ?? shown)}
        />
      </div>
      <ReadTable
        label={title}
        rows={list}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: t(`field.${shown}`), cell: ({ name }) => name },
          ...columns('benefit'),
          ...columns('cost'),
        ]}
      />
    </section>
  )
}

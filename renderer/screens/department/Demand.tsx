import { Button } from '@fluentui/react-components'
import { type DemandAnalysis, enterSafeDemand } from '../../../shared/analysis/demand.ts'
import type { Measure, ScenarioResult } from '../../../shared/calculation/results.ts'
import { wordYears } from '../../../shared/language/amount.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'
import { ReadTable, type YearRow, YearTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { choose } from './choice.ts'

interface Props {
  readonly result: ScenarioResult
  readonly analysis: DemandAnalysis
  /** null: the city. */
  readonly department: string | null
}

/** The demand against what is realised, the money that would bridge the gap, and a demand that punishes nobody. */
export function Demand({ result, analysis, department }: Props) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const readOnly = useStore((state) => state.readOnly)
  const dispatch = useStore((state) => state.dispatch)
  const setScreen = useStore((state) => state.setScreen)
  const { years, departments, city } = analysis
  const row = departments.find(({ id }) => id === department) ?? city
  const unitName = of(`term.unit.${unit}`)
  const subject = department === null ? ({ of: 'city' } as const) : ({ of: 'department', id: department } as const)
  const why = (measure: Measure) => (year: number | null) => ({ scenario: result.id, subject, measure, year })
  const rows: YearRow[] = [
    { id: 'demand', label: t('measure.savingsDemand'), öre: row.demand, why: why('savingsDemand') },
    { id: 'realised', label: t('measure.realisedBenefit'), öre: row.realised, why: why('realisedBenefit') },
    { id: 'gap', label: t('measure.gap'), öre: row.gap, bad: true, strong: true, why: why('gap') },
    { id: 'bridging', label: t('department.bridging'), öre: row.bridging },
    { id: 'safe', label: t('department.safe'), öre: row.safe, strong: true },
  ]
  const safe = city.safe.some((öre) => öre > 0)
  const sum = (values: Float64Array) => values.reduce((total, öre) => total + öre, 0)
  return (
    <section className={styles.section} aria-labelledby="department-demand">
      <h2 id="department-demand">{t('department.demand', { unit: unitName })}</h2>
      <p className={styles.lead}>{t('department.demand.lead')}</p>
      <YearTable
        label={t('department.demand', { unit: unitName })}
        first={t('department.row')}
        years={years}
        rows={rows}
      />
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="primary"
          disabled={readOnly || !safe}
          onClick={() => dispatch(enterSafeDemand(useStore.getState().document, result.id, analysis))}
        >
          {t('department.useSafe', { scenario: result.name })}
        </Button>
        <span>
          {safe ? t('department.useSafe.about') : t('department.useSafe.none')}{' '}
          {safe && (
            <>
              {t('department.useSafe.simulated')}{' '}
              <button type="button" className={styles.link} onClick={() => setScreen('uncertainty')}>
                {t('screen.uncertainty')}
              </button>
            </>
          )}
        </span>
      </div>
      {department === null && (
        <ReadTable
          label={t('department.each')}
          rows={departments}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('field.department'),
              cell: ({ id, name }) => (
                <button type="button" className={styles.link} onClick={() => choose({ department: id })}>
                  {name}
                </button>
              ),
              foot: t('reading.sum'),
            },
            ...(['demand', 'realised', 'bridging', 'safe'] as const).map((part, i) => ({
              id: part,
              header: `${t(`department.column.${part}`)}, ${unitName}`,
              start: i === 0,
              cell: (one: (typeof departments)[number]) => formatMoney(sum(one[part]), unit, language),
              foot: formatMoney(sum(city[part]), unit, language),
            })),
            {
              id: 'years',
              header: t('department.punishedYears'),
              as: 'words',
              start: true,
              cell: ({ gap }) => wordYears(years.filter((_, y) => (gap[y] ?? 0) >= 100)),
            },
          ]}
        />
      )}
    </section>
  )
}

import { useMemo } from 'react'
import { demandAnalysis } from '../../../shared/analysis/demand.ts'
import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import { demandAgainstRealised } from '../../../shared/charts/demandAgainstRealised.ts'
import { central } from '../../../shared/document/schema.ts'
import { wordMoney, wordPeriod } from '../../../shared/language/amount.ts'
import { Charts } from '../../charts/Charts.tsx'
import { useStore } from '../../store/store.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { useScenario } from '../useScenario.ts'
import { Budget } from './Budget.tsx'
import { choose, useChosen } from './choice.ts'
import { Demand } from './Demand.tsx'
import { OneDepartment } from './OneDepartment.tsx'

/** What the city or a department pays, gains and is cut under a scenario, and why. */
export function DepartmentPage() {
  const { t } = useWords()
  const scenario = useScenario()
  const result = useStore((state) => state.results?.find(({ id }) => id === scenario?.id))
  if (!scenario) return <NoScenario title={t('department.title.city')} />
  return (
    <div className={styles.screen} data-scroller>
      {result ? <Shown result={result} /> : <p className={styles.summary}>{t('overview.noResults')}</p>}
    </div>
  )
}

function Shown({ result }: { readonly result: ScenarioResult }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const { department: wanted, fromYear } = useChosen()
  const { years } = result
  const departments = result.departments.filter(({ id }) => id !== central)
  const department = departments.find(({ id }) => id === wanted) ?? null
  const from = fromYear !== null && years.includes(fromYear) ? fromYear : null
  const analysis = useMemo(() => demandAnalysis(result, from), [result, from])
  const charts = useMemo(() => {
    const words = { unit, language, subjectName: department?.name ?? '', alone: false }
    const chart = demandAgainstRealised(
      result,
      words,
      department ? { of: 'department', id: department.id } : { of: 'city' },
    )
    return chart ? [chart] : []
  }, [result, unit, language, department])
  const row = analysis.departments.find(({ id }) => id === department?.id) ?? analysis.city
  const punished = department
    ? row.gap.filter((öre) => öre >= 100).length
    : analysis.departments.filter(({ gap }) => gap.some((öre) => öre >= 100)).length
  const bridging = row.bridging.reduce((sum, öre) => sum + öre, 0)
  const demanded = row.demand.some((öre) => öre !== 0)
  return (
    <>
      <header>
        <h1 className={styles.title}>
          {department ? t('department.title', { name: department.name }) : t('department.title.city')}
        </h1>
        <p className={styles.summary} aria-live="polite">
          {!demanded
            ? t('department.noDemand')
            : Number.isNaN(bridging)
              ? t('chart.demand.unknown')
              : bridging < 100
                ? t('department.met', { period: wordPeriod(years) })
                : t(department ? 'department.punished' : 'department.punished.city', {
                    count: punished,
                    years: years.length,
                    all: analysis.departments.length,
                    bridging: wordMoney(bridging, unit, language),
                  })}
        </p>
        <div className={styles.choices}>
          <ScenarioPick />
          <Pick
            label={t('department.of')}
            value={department?.id ?? ''}
            options={[
              { value: '', label: t('department.city') },
              ...departments.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => choose({ department: id === '' ? null : id })}
          />
          <Pick
            label={t('department.from')}
            value={from === null ? '' : String(from)}
            options={[
              { value: '', label: t('department.from.first') },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChange={(year) => choose({ fromYear: year === '' ? null : Number(year) })}
          />
          <UnitChoice />
        </div>
      </header>
      {department && <OneDepartment key={department.id} result={result} department={department} />}
      <Charts of={charts} height={210} />
      <Demand result={result} analysis={analysis} department={department?.id ?? null} />
      <Budget result={result} department={department?.id ?? null} />
    </>
  )
}

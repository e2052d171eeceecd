import { useMemo } from 'react'
import type { DepartmentPage, DepartmentService } from '../../../shared/analysis/departmentPage.ts'
import { type Measure, type ScenarioResult, yearlyFigure } from '../../../shared/calculation/results.ts'
import { wordMoney } from '../../../shared/language/amount.ts'
import { formatMoney, formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable, YearTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords, type Words } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { Stand } from './Stand.tsx'

interface Props {
  readonly result: ScenarioResult
  readonly department: ScenarioResult['departments'][number]
}

/** Signs as they count for the department: what it bears and pays is taken off. */
const lines: readonly { readonly measure: Measure; readonly sign: 1 | -1 }[] = [
  { measure: 'realisedBenefit', sign: 1 },
  { measure: 'incurred', sign: -1 },
  { measure: 'charged', sign: -1 },
  { measure: 'recovered', sign: 1 },
  { measure: 'funded', sign: 1 },
  { measure: 'paidFunding', sign: -1 },
]

/** What the department gains and pays by year and by service, and whether it would rather be alone or outside. */
export function OneDepartment({ result, department }: Props) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const { years } = result
  const { id, name, figures } = department
  const asked = useAnswer(
    useMemo((): Ask<DepartmentPage | null> => (analyst) => analyst.department(result.id, id), [result.id, id]),
  )
  const title = t('department.years', { unit: of(`term.unit.${unit}`) })
  const subject = { of: 'department', id } as const
  const at = (measure: Measure) => years.map((year) => yearlyFigure(figures, measure, years, year) ?? Number.NaN)
  const why = (measure: Measure) => (year: number | null) => ({ scenario: result.id, subject, measure, year })
  const yearly = lines.flatMap(({ measure, sign }) => {
    const öre = at(measure)
    if (öre.every((one) => one === 0)) return []
    return [{ id: measure, label: of(`measure.${measure}`), öre: öre.map((one) => sign * one + 0), why: why(measure) }]
  })
  const total = (measure: Measure) => yearlyFigure(figures, measure, years, null) ?? Number.NaN
  const paid = total('charged') + total('incurred') - total('recovered') - total('funded') + total('paidFunding')
  return (
    <section className={styles.section} aria-labelledby="department-years">
      <h2 id="department-years">{title}</h2>
      <p className={styles.lead}>
        {Number.isNaN(paid + total('realisedBenefit'))
          ? t('department.years.unknown')
          : t('department.years.lead', {
              name,
              paid: wordMoney(paid, unit, language),
              realised: wordMoney(total('realisedBenefit'), unit, language),
              demand: wordMoney(total('savingsDemand'), unit, language),
            })}{' '}
        {asked.answer && <Reasons page={asked.answer} />}
      </p>
      <YearTable
        label={title}
        first={t('department.row')}
        years={years}
        rows={[
          ...yearly,
          { id: 'net', label: t('measure.net'), öre: at('net'), strong: true, why: why('net') },
          {
            id: 'savingsDemand',
            label: t('measure.savingsDemand'),
            öre: at('savingsDemand').map((öre) => -öre + 0),
            why: why('savingsDemand'),
          },
          {
            id: 'budgetEffect',
            label: t('measure.budgetEffect'),
            öre: at('budgetEffect'),
            strong: true,
            why: why('budgetEffect'),
          },
        ]}
      />
      <Answering asked={asked} label={title} />
      {asked.answer && <Stand page={asked.answer} />}
      {asked.answer && <Services services={asked.answer.services} />}
    </section>
  )
}

/** Why it is cut, and what it would rather do. */
function Reasons({ page }: { readonly page: DepartmentPage }) {
  const words = useWords()
  const { t, language } = words
  const unit = useUnit()
  const scenarios = useStore((state) => state.document.scenarios)
  const money = (öre: number) => wordMoney(öre, unit, language)
  const { participation, each, demand } = page
  return (
    <>
      {demandReason(demand, scenarios, words)}{' '}
      {participation &&
        (participation.rather === 'unknown'
          ? ''
          : t(each !== null && participation.alone !== null ? 'department.rather' : 'department.ratherOutside', {
              together: money(participation.together),
              alone: money(participation.alone ?? 0),
              outside: money(participation.outside),
              rather: participation.rather ?? 'together',
            }))}
      {!participation && t('department.takesNoPart')}
    </>
  )
}

function demandReason(
  demand: DepartmentPage['demand'],
  scenarios: readonly { readonly id: string; readonly name: string }[],
  { t, language }: Words,
): string {
  const share = 'share' in demand && typeof demand.share === 'number' ? formatPercent(demand.share, language) : ''
  switch (demand.kind) {
    case 'none':
      return t('department.demand.none')
    case 'ownRealised':
      return t('department.demand.ownRealised', { share: share === '' ? 'none' : 'some', percent: share })
    case 'scenario':
      return t('department.demand.scenario', {
        share: share === '' ? 'none' : 'some',
        percent: share,
        scenario: scenarios.find(({ id }) => id === demand.scenario)?.name ?? demand.scenario,
      })
    case 'entered':
      return t('department.demand.entered')
  }
}

function Services({ services }: { readonly services: readonly DepartmentService[] }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const setScreen = useStore((state) => state.setScreen)
  if (services.length === 0)
    return (
      <p className={styles.lead}>
        {t('department.noServices')}{' '}
        <button type="button" className={styles.link} onClick={() => setScreen('services')}>
          {t('screen.services')}
        </button>
      </p>
    )
  const amounts = [
    ['realised', 'realisedBenefit'],
    ['incurred', 'incurred'],
    ['charged', 'charged'],
    ['recovered', 'recovered'],
    ['funded', 'funded'],
    ['paidFunding', 'paidFunding'],
    ['net', 'net'],
  ] as const
  const shown = amounts.filter(([field]) => field === 'net' || services.some((one) => one[field] !== 0))
  const title = t('department.services', { unit: of(`term.unit.${unit}`) })
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ReadTable
        label={title}
        rows={services}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: t('field.service'), cell: ({ name }) => name, foot: t('reading.sum') },
          {
            id: 'member',
            header: t('department.member'),
            as: 'words',
            cell: ({ member }) => t(member ? 'grid.yes' : 'grid.no'),
          },
          ...shown.map(([field, measure], i) => ({
            id: field,
            header: of(`measure.${measure}`),
            start: i === 0 || field === 'net',
            loss: (one: DepartmentService) => one[field] < 0,
            cell: (one: DepartmentService) => formatMoney(one[field], unit, language),
            foot: formatMoney(
              services.reduce((sum, one) => sum + one[field], 0),
              unit,
              language,
            ),
          })),
        ]}
      />
    </section>
  )
}

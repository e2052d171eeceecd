import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import { demandAnalysis, enterSafeDemand } from '../../../shared/analysis/demand.ts'
import { wordMoney } from '../../../shared/language/amount.ts'
import { probabilityValues } from '../../../shared/language/probability.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import { confidences, type Reachable } from '../../../shared/uncertainty/outcomes.ts'
import type { Simulated } from '../../../shared/uncertainty/simulate.ts'
import { useStore } from '../../store/store.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { YearTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { choose as chooseYear, useChosen } from '../department/choice.ts'
import { choose, useConfidence } from './choice.ts'

interface Props {
  readonly answer: Simulated
  /** Whether the answer is about the document as it is. */
  readonly fresh: boolean
}

/** What each department reaches with a chosen probability, and the way to demand no more than that. */
export function SafeDemand({ answer, fresh }: Props) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const confidence = useConfidence()
  const { years, draws, departments } = answer
  const reachable = answer.reachable.find((one) => one.confidence === confidence)
  const title = t('uncertainty.safe', { unit: of(`term.unit.${unit}`) })
  if (!reachable)
    return (
      <section className={styles.section} aria-label={title}>
        <h2>{title}</h2>
        <p>{t('uncertainty.safe.unknown')}</p>
      </section>
    )
  const rows = departments.flatMap(({ id, name }) => {
    const öre = reachable.byDepartment[id]
    return öre ? [{ id, label: name, öre }] : []
  })
  const city = years.map((_, y) => rows.reduce((sum, { öre }) => sum + (öre[y] ?? 0), 0))
  return (
    <section className={styles.section} aria-labelledby="uncertainty-safe">
      <h2 id="uncertainty-safe">{title}</h2>
      <p className={styles.lead}>{t('uncertainty.safe.lead')}</p>
      <div className={styles.tools}>
        <Pick
          label={t('uncertainty.safe.confidence')}
          value={String(confidence)}
          options={confidences.map((one) => ({ value: String(one), label: formatPercent(one, language) }))}
          onChange={(value) => choose({ confidence: Number(value) })}
        />
        <span role="status">
          {t('uncertainty.safe.joint', {
            confidence: formatPercent(confidence, language),
            ...probabilityValues(reachable.joint, draws, language),
          })}
        </span>
      </div>
      <YearTable
        label={title}
        first={t('field.department')}
        years={years}
        rows={[...rows, { id: '', label: t('chart.city'), öre: city, strong: true }]}
      />
      <Enter answer={answer} reachable={reachable} fresh={fresh} />
    </section>
  )
}

function Enter({ answer, reachable, fresh }: Props & { readonly reachable: Reachable }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const readOnly = useStore((state) => state.readOnly)
  const dispatch = useStore((state) => state.dispatch)
  const calculating = useStore((state) => state.calculating)
  const result = useStore((state) => state.results?.find(({ id }) => id === answer.scenario))
  const { fromYear } = useChosen()
  const { years } = answer
  const from = fromYear !== null && years.includes(fromYear) ? fromYear : null
  const analysis = useMemo(
    () =>
      result
        ? demandAnalysis(
            result,
            from,
            (department, year) => reachable.byDepartment[department]?.[years.indexOf(year)] ?? 0,
          )
        : null,
    [result, from, reachable, years],
  )
  if (!analysis) return null
  const sum = (values: Float64Array) => values.reduce((total, öre) => total + öre, 0)
  const [asked, safe] = [sum(analysis.city.demand), sum(analysis.city.safe)]
  const why = Number.isNaN(safe)
    ? 'unknown'
    : asked === 0
      ? 'noDemand'
      : safe === 0
        ? 'none'
        : asked === safe
          ? 'already'
          : null
  const scenario = answer.name
  return (
    <div className={styles.tools}>
      <Pick
        label={t('department.from')}
        value={from === null ? '' : String(from)}
        options={[
          { value: '', label: t('department.from.first') },
          ...years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
        onChange={(year) => chooseYear({ fromYear: year === '' ? null : Number(year) })}
      />
      <Button
        size="small"
        appearance="primary"
        disabled={readOnly || why !== null || !fresh || calculating}
        onClick={() => dispatch(enterSafeDemand(useStore.getState().document, answer.scenario, analysis))}
      >
        {t('uncertainty.safe.action')}
      </Button>
      <span>
        {why === null
          ? t('uncertainty.safe.about', { scenario, amount: wordMoney(safe, unit, language) })
          : t(`uncertainty.safe.${why}`, { scenario })}
      </span>
    </div>
  )
}

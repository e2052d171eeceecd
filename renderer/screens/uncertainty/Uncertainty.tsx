import { useMemo } from 'react'
import { nominalSentence, simulationSentences } from '../../../shared/report/uncertaintyWords.ts'
import type { Simulated } from '../../../shared/uncertainty/simulate.ts'
import { distributedOf } from '../../../shared/uncertainty/uncertain.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Empty } from '../../ui/Empty.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario } from '../../ui/ScenarioPick.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import { BreakEvens } from './BreakEvens.tsx'
import { Choices } from './Choices.tsx'
import { useChoice } from './choice.ts'
import { DepartmentTable } from './DepartmentTable.tsx'
import { EveryScenario } from './EveryScenario.tsx'
import { FanSection } from './FanSection.tsx'
import { Influences } from './Influences.tsx'
import { Problems } from './Problems.tsx'
import { SafeDemand } from './SafeDemand.tsx'

/** How far the city's result may be off, for whom, and what that hangs on. */
export function Uncertainty() {
  const { t, language } = useWords()
  const unit = useUnit()
  const scenario = useScenario()
  const document = useStore((state) => state.document)
  const setScreen = useStore((state) => state.setScreen)
  const nominal = useStore((state) => state.results?.find((one) => one.id === scenario?.id)?.city.npv ?? Number.NaN)
  const { draws, seed } = useChoice()
  const id = scenario?.id ?? null
  const uncertain = useMemo(() => id !== null && distributedOf(document, id).length > 0, [document, id])
  const asked = useAnswer(
    useMemo(
      (): Ask<Simulated | null> | null =>
        id === null || !uncertain
          ? null
          : (analyst, progress) => analyst.simulate({ scenario: id, draws, seed }, progress),
      [id, uncertain, draws, seed],
    ),
  )
  if (!scenario) return <NoScenario title={t('uncertainty.title')} />
  const answer = uncertain ? (asked.answer ?? null) : null
  const certain = !uncertain || answer?.uncertain.length === 0
  return (
    <div className={styles.screen} data-scroller>
      <header>
        <h1 className={styles.title}>{t('uncertainty.title')}</h1>
        <p className={styles.summary} aria-live="polite">
          {certain
            ? nominalSentence(nominal, { unit, language })
            : answer && simulationSentences(answer, { unit, language }).join(' ')}
        </p>
        <Choices certain={certain} />
        <Answering asked={asked} label={t('uncertainty.title')} />
        {answer && !certain && (
          <p className={styles.lead}>{t('uncertainty.basis', { count: answer.uncertain.length })}</p>
        )}
      </header>
      {certain && (
        <div className={styles.empty}>
          <p>{t('uncertainty.none')}</p>
          <Empty
            text={t('uncertainty.none.text')}
            action={t('uncertainty.none.action')}
            onAdd={() => setScreen('assumptions')}
          />
        </div>
      )}
      {!certain && <EveryScenario />}
      {answer && !certain && (
        <div className={styles.answered} aria-busy={!asked.fresh}>
          <FanSection answer={answer} />
          <DepartmentTable answer={answer} />
          <Influences answer={answer} />
        </div>
      )}
      <BreakEvens scenario={scenario.id} />
      {answer && !certain && <SafeDemand answer={answer} fresh={asked.fresh} />}
      {answer && <Problems problems={answer.problems} />}
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import {
  combinationCount,
  type Explored,
  type ExplorerChoice,
  makeScenario,
  standardRules,
} from '../../../shared/analysis/explorer.ts'
import { rank, type Weights } from '../../../shared/analysis/ranking.ts'
import { tradeOff } from '../../../shared/charts/tradeOff.ts'
import { Charts } from '../../charts/Charts.tsx'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import own from './Explore.module.css'
import { HeatMap } from './HeatMap.tsx'
import { combinationKey, combinationName, ruleName, type ShownMeasure, shownMeasures } from './names.ts'
import { Ranking } from './Ranking.tsx'

const equalWeights: Weights = { cityNpv: 1, losers: 1, largestLoss: 1, gapYears: 1 }

/** Every operating model × split rule × funding plan at once: where is nobody left far behind, at what price to the city? */
export function Explore() {
  const { t } = useWords()
  const scenario = useScenario()
  const setScreen = useStore((state) => state.setScreen)
  const choice = useChoice(scenario?.id ?? null)
  const asked = useAnswer(
    useMemo(
      (): Ask<readonly Explored[]> | null => choice && ((analyst, progress) => analyst.explore(choice, progress)),
      [choice],
    ),
  )
  if (!scenario) return <NoScenario title={t('explore.title')} />
  const { answer, state } = asked
  return (
    <div className={styles.screen} data-scroller>
      <header>
        <h1 className={styles.title}>{t('explore.title')}</h1>
        <p className={styles.summary}>
          {choice &&
            t('explore.lead', {
              count: combinationCount(choice),
              models: choice.models.length,
              rules: choice.rules.length,
              plans: choice.plans.length,
              scenario: scenario.name,
            })}
        </p>
        <div className={styles.choices}>
          <ScenarioPick />
          <UnitChoice />
          <Answering asked={asked} label={t('explore.title')} />
        </div>
      </header>
      {choice && choice.models.length === 0 && (
        <div className={styles.empty}>
          <p>{t('explore.noModels')}</p>
          <Empty
            text={t('explore.noModels.text')}
            action={t('explore.noModels.action')}
            onAdd={() => setScreen('operating-models')}
          />
        </div>
      )}
      {answer && answer.length > 0 && (
        <div className={styles.answered} aria-busy={state === 'running'}>
          <Found found={answer} base={scenario.id} scenario={scenario.name} />
        </div>
      )}
    </div>
  )
}

function useChoice(base: string | null): ExplorerChoice | null {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  return useMemo(() => {
    if (base === null) return null
    // One that the document has already would only stand twice.
    const methods = new Set(document.splitRules.map(({ parts }) => JSON.stringify(parts.map(({ method }) => method))))
    const rules = standardRules(document, (method) => t(`term.method.${method}`)).filter(
      ({ parts }) => !methods.has(JSON.stringify(parts.map(({ method }) => method))),
    )
    return {
      base,
      models: document.operatingModels,
      rules: [null, ...document.splitRules, ...rules],
      plans: [null, ...document.fundingPlans],
    }
  }, [document, base, t])
}

interface FoundProps {
  readonly found: readonly Explored[]
  readonly base: string
  readonly scenario: string
}

function Found({ found, base, scenario }: FoundProps) {
  const words = useWords()
  const { t, language } = words
  const unit = useUnit()
  const setScreen = useStore((state) => state.setScreen)
  const readOnly = useStore((state) => state.readOnly)
  const [measure, setMeasure] = useState<ShownMeasure>('losers')
  const [weights, setWeights] = useState<Weights>(equalWeights)
  const [chosen, setChosen] = useState<string | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const ranked = useMemo(() => rank(found, weights), [found, weights])
  const picked = found.find(({ combination }) => combinationKey(combination) === chosen) ?? null
  const charts = useMemo(() => {
    const nameOf = ({ combination }: Explored) => combinationName(combination, words)
    const chart = tradeOff(found, picked, { unit, language, scenario, nameOf })
    return chart ? [chart] : []
  }, [found, picked, unit, language, scenario, words])

  const make = ({ combination }: Explored) => {
    const { document, dispatch } = useStore.getState()
    const name = `${combination.model.name}, ${ruleName(combination, words)}`
    dispatch(makeScenario(document, base, combination, name))
    setMade(name)
  }
  return (
    <>
      <section className={styles.section} aria-labelledby="explore-heat">
        <h2 id="explore-heat">{t('explore.heat')}</h2>
        <p className={styles.lead}>{t('explore.heat.lead')}</p>
        <div className={styles.tools}>
          <Pick
            label={t('explore.measure')}
            value={measure}
            options={shownMeasures.map((value) => ({ value, label: t(`explore.measure.${value}`) }))}
            onChange={(value) => setMeasure(shownMeasures.find((one) => one === value) ?? measure)}
          />
          {picked && (
            <Button size="small" appearance="primary" disabled={readOnly} onClick={() => make(picked)}>
              {t('explore.makeNamed', { name: combinationName(picked.combination, words) })}
            </Button>
          )}
          <span className={own.made} role="status">
            {made !== null && (
              <>
                {t('explore.made', { name: made })}
                <Button size="small" onClick={() => setScreen('comparison')}>
                  {t('explore.compare')}
                </Button>
              </>
            )}
          </span>
        </div>
        <HeatMap found={found} measure={measure} chosen={chosen} onChoose={setChosen} />
      </section>
      <Charts of={charts} height={300} />
      <section className={styles.section} aria-labelledby="explore-ranking">
        <h2 id="explore-ranking">{t('explore.ranking')}</h2>
        <p className={styles.lead}>{t('explore.ranking.lead')}</p>
        <Ranking
          ranked={ranked}
          weights={weights}
          onWeights={setWeights}
          chosen={chosen}
          onMake={({ explored }) => make(explored)}
        />
      </section>
    </>
  )
}

import { Button, Switch } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { combinationCount, type Explored, makeScenario } from '../../../shared/analysis/explorer.ts'
import { rank, type Weights } from '../../../shared/analysis/ranking.ts'
import { tradeOff } from '../../../shared/charts/tradeOff.ts'
import { Charts } from '../../charts/Charts.tsx'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { roundTime } from '../../ui/roundTime.ts'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import own from './Explore.module.css'
import { HeatMap } from './HeatMap.tsx'
import { combinationKey, combinationName, measuresOf, ruleName, type ShownMeasure } from './names.ts'
import { Ranking } from './Ranking.tsx'
import { useQuestion } from './useQuestion.ts'

const equalWeights: Weights = { cityNpv: 1, losers: 1, largestLoss: 1, gapYears: 1 }
/** Where some group could not be tested, weighing it would leave combinations without a place. */
const startingWeights = (found: readonly Explored[]): Weights =>
  found.every(({ stability }) => stability !== null) ? { ...equalWeights, stability: 1 } : equalWeights

/** Every operating model × split rule × funding plan at once: where is nobody left far behind, at what price to the city? */
export function Explore() {
  const { t } = useWords()
  const scenario = useScenario()
  const setScreen = useStore((state) => state.setScreen)
  const [games, setGames] = useState(false)
  const nothing = useStore((state) => state.document.services.length === 0)
  const { choice, gamesTake } = useQuestion(scenario?.id ?? null, games)
  const asked = useAnswer(
    useMemo(
      (): Ask<readonly Explored[]> | null => choice && ((analyst, progress) => analyst.explore(choice, progress)),
      [choice],
    ),
  )
  if (!scenario) return <NoScenario title={t('explore.title')} />
  const { answer, state, took } = asked
  const tested = answer?.some(({ stability }) => stability !== null) ?? false
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
        {choice && choice.models.length > 0 && !nothing && (
          <div className={own.games}>
            <Switch checked={games} label={t('explore.games')} onChange={(_, { checked }) => setGames(checked)} />
            <span>
              {games && tested && took !== null && state === 'ready'
                ? t('explore.games.took', roundTime(took))
                : t('explore.games.about', roundTime(gamesTake))}
            </span>
          </div>
        )}
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
      {choice && choice.models.length > 0 && nothing && (
        <div className={styles.empty}>
          <Empty text={t('services.empty')} action={t('screen.services')} onAdd={() => setScreen('services')} />
        </div>
      )}
      {answer && answer.length > 0 && !nothing && (
        <div className={styles.answered} aria-busy={state === 'running'}>
          <Found key={String(tested)} found={answer} games={tested} base={scenario.id} scenario={scenario.name} />
        </div>
      )}
    </div>
  )
}

interface FoundProps {
  readonly found: readonly Explored[]
  readonly games: boolean
  readonly base: string
  readonly scenario: string
}

function Found({ found, games, base, scenario }: FoundProps) {
  const words = useWords()
  const { t, language } = words
  const unit = useUnit()
  const setScreen = useStore((state) => state.setScreen)
  const readOnly = useStore((state) => state.readOnly)
  const [measure, setMeasure] = useState<ShownMeasure>('losers')
  const [weights, setWeights] = useState<Weights>(() => startingWeights(found))
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
            options={measuresOf(games).map((value) => ({ value, label: t(`explore.measure.${value}`) }))}
            onChange={(value) => setMeasure(measuresOf(games).find((one) => one === value) ?? measure)}
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
          games={games}
          chosen={chosen}
          onMake={({ explored }) => make(explored)}
        />
      </section>
    </>
  )
}

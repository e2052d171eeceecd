import { useEffect, useMemo, useState } from 'react'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Empty } from '../../ui/Empty.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useWords } from '../../ui/words.ts'
import type { PortfolioAnswer } from '../../worker/analyst.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import { Chosen } from './Chosen.tsx'
import { Coverage } from './Coverage.tsx'
import { Criteria } from './Criteria.tsx'
import { noConditions } from './conditions.ts'
import { Overlaps } from './Overlaps.tsx'
import { ServiceTable } from './ServiceTable.tsx'

const tabs = ['services', 'choice', 'coverage'] as const
type Tab = (typeof tabs)[number]

/** All e-services together: what they cost and give, which to choose when the money does not reach, and the holes. */
export function Portfolio() {
  const { t } = useWords()
  const scenario = useScenario()
  const id = scenario?.id ?? null
  const conditions = useStore((state) => state.document.portfolio) ?? noConditions
  const empty = useStore((state) => state.document.services.length === 0)
  const setScreen = useStore((state) => state.setScreen)
  const target = useStore((state) => state.target)
  const [tab, setTab] = useState<Tab>('services')
  useEffect(() => {
    if (target?.startsWith('portfolio')) setTab('choice')
  }, [target])
  const asked = useAnswer(
    useMemo(
      (): Ask<PortfolioAnswer | null> | null => (id === null ? null : (analyst) => analyst.portfolio(id, conditions)),
      [id, conditions],
    ),
  )
  if (!scenario) return <NoScenario title={t('portfolio.title')} />
  const { answer, state } = asked
  return (
    <div className={styles.screen} data-scroller>
      <header>
        <h1 className={styles.title}>{t('portfolio.title')}</h1>
        <p className={styles.summary}>{t('portfolio.lead')}</p>
        <div className={styles.choices}>
          <ScenarioPick />
          <UnitChoice />
          <Answering asked={asked} label={t('portfolio.title')} />
        </div>
      </header>
      {empty ? (
        <div className={styles.empty}>
          <Empty text={t('services.empty')} action={t('screen.services')} onAdd={() => setScreen('services')} />
        </div>
      ) : (
        <>
          <div className={styles.section}>
            <Tabs
              label={t('portfolio.title')}
              value={tab}
              onChange={setTab}
              options={tabs.map((value) => ({ value, label: t(`portfolio.tab.${value}`) }))}
            />
          </div>
          {answer && (
            <div className={styles.answered} aria-busy={state === 'running'}>
              {tab === 'services' && <ServiceTable answer={answer} />}
              {tab === 'choice' && (
                <>
                  <Chosen answer={answer} conditions={conditions} />
                  <Criteria conditions={conditions} />
                </>
              )}
              {tab === 'coverage' && (
                <>
                  <Coverage matrix={answer.coverage} />
                  <Overlaps overlaps={answer.overlaps} />
                </>
              )}
            </div>
          )}
        </>
      )}
    </div>
  )
}

import { useEffect, useMemo, useState } from 'react'
import { dueForFollowUp } from '../../../shared/analysis/followUp.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useWords } from '../../ui/words.ts'
import type { FollowUpAnswer } from '../../worker/analyst.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import { Compared } from './Compared.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { Outturn } from './Outturn.tsx'
import { Reminders } from './Reminders.tsx'

const tabs = ['outturn', 'compared', 'indicators', 'reminders'] as const
type Tab = (typeof tabs)[number]

/** What became of it: outturn against plan, what part of the claimed benefit came true, and what is due. */
export function FollowUp() {
  const { t } = useWords()
  const scenario = useScenario()
  const scenarios = useStore((state) => state.document.scenarios)
  const services = useStore((state) => state.document.services)
  const outturn = useStore((state) => state.document.outturn.length)
  const target = useStore((state) => state.target)
  const [claim, setClaim] = useState<string | null>(null)
  const [tab, setTab] = useState<Tab>('outturn')
  useEffect(() => {
    if (target?.startsWith('outturn')) setTab('outturn')
  }, [target])
  const plan = scenario?.id ?? null
  const claimed = scenarios.some(({ id }) => id === claim) ? claim : plan
  const asked = useAnswer(
    useMemo(
      (): Ask<FollowUpAnswer | null> | null =>
        plan === null || claimed === null ? null : (analyst) => analyst.followUp(plan, claimed),
      [plan, claimed],
    ),
  )
  if (!scenario) return <NoScenario title={t('followUp.title')} />
  const due = dueForFollowUp(services, new Date().getFullYear()).length
  const { answer, state } = asked
  return (
    <div className={styles.screen} data-scroller>
      <header>
        <h1 className={styles.title}>{t('followUp.title')}</h1>
        <p className={styles.summary}>{t('followUp.lead', { outturn, due })}</p>
        <div className={styles.choices}>
          <ScenarioPick />
          <Pick
            label={t('followUp.claim')}
            value={claimed ?? ''}
            options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setClaim}
          />
          <UnitChoice />
          <Answering asked={asked} label={t('followUp.title')} />
        </div>
      </header>
      <div className={styles.section}>
        <Tabs
          label={t('followUp.title')}
          value={tab}
          onChange={setTab}
          options={tabs.map((value) => ({ value, label: t(`followUp.tab.${value}`) }))}
        />
      </div>
      {tab === 'outturn' && <Outturn />}
      {answer && (
        <div className={styles.answered} aria-busy={state === 'running'}>
          {tab === 'compared' && <Compared answer={answer} onEnter={() => setTab('outturn')} />}
          {tab === 'indicators' && <IndicatorTable indicated={answer.indicators} />}
        </div>
      )}
      {tab === 'reminders' && <Reminders />}
    </div>
  )
}

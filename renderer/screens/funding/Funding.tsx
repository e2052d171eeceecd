import { useEffect, useState } from 'react'
import { useStore } from '../../store/store.ts'
import { AddRow } from '../../ui/AddRow.tsx'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/words.ts'
import { Coordination } from './Coordination.tsx'
import { createPlan } from './createPlan.ts'
import { Decisions } from './Decisions.tsx'
import { Plans } from './Plans.tsx'
import { Pots } from './Pots.tsx'

const tabs = ['plans', 'pots', 'decisions', 'coordination'] as const
type Tab = (typeof tabs)[number]

export function Funding() {
  const { t } = useWords()
  const target = useStore((state) => state.target)
  const [tab, setTab] = useState<Tab>('plans')
  useEffect(() => {
    if (target?.startsWith('fundingPlans')) setTab('plans')
    if (target?.startsWith('decisions')) setTab('decisions')
  }, [target])
  return (
    <Page
      title={t('screen.funding')}
      lead={t(tab === 'plans' ? 'funding.lead' : `pots.lead.${tab}`)}
      actions={
        tab === 'plans' && (
          <AddRow label={t('funding.add')} list="fundingPlans" what={t('what.fundingPlan')} create={createPlan} />
        )
      }
    >
      <Tabs
        label={t('screen.funding')}
        value={tab}
        onChange={setTab}
        options={tabs.map((value) => ({ value, label: t(`pots.tab.${value}`) }))}
      />
      {tab === 'plans' && <Plans />}
      {tab === 'pots' && <Pots />}
      {tab === 'decisions' && <Decisions />}
      {tab === 'coordination' && <Coordination />}
    </Page>
  )
}

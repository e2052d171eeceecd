import { useEffect } from 'react'
import type { Service } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/words.ts'
import { AllLines } from './AllLines.tsx'
import { Basics } from './Basics.tsx'
import { BenefitCase } from './BenefitCase.tsx'
import { BenefitLines } from './BenefitLines.tsx'
import { Conditions } from './Conditions.tsx'
import { CostLines } from './CostLines.tsx'
import { type ServiceTab, useChosen } from './chosen.ts'
import { Participants } from './Participants.tsx'
import { createService, ServiceList } from './ServiceList.tsx'
import styles from './Services.module.css'

const tabOf: Readonly<Record<string, ServiceTab>> = {
  participants: 'participants',
  costLines: 'costs',
  benefitLines: 'benefits',
  aims: 'conditions',
  checklist: 'conditions',
  applicant: 'conditions',
  grantedBy: 'conditions',
}

export function Services() {
  const { t } = useWords()
  const services = useStore((state) => state.document.services)
  const target = useStore((state) => state.target)
  const { service: chosen, tab, together } = useChosen()
  const service = services.find(({ id }) => id === chosen) ?? services[0]

  useEffect(() => {
    const [list, id, field] = target?.split('/') ?? []
    if (list !== 'services' || id === undefined) return
    const inList = field === undefined || ['name', 'owner', 'status', 'operationStart', 'internal'].includes(field)
    const next = inList ? {} : { tab: tabOf[field] ?? 'basics' }
    // The tree holds lines and the names of services; all else stands in one service.
    const inTree = field === 'costLines' || field === 'benefitLines'
    useChosen.setState({ service: id, ...next, ...(inTree ? {} : { together: false }) })
  }, [target])

  const add = <AddRow label={t('services.add')} list="services" what={t('what.service')} create={createService} />
  const tabsOf = ({ name, participants, costLines, benefitLines }: Service) => (
    <div className={styles.chosen}>
      <h2 className={styles.name}>{name || t('services.unnamed')}</h2>
      <Tabs
        label={name}
        value={tab}
        onChange={(value) => useChosen.setState({ tab: value })}
        options={[
          { value: 'basics', label: t('services.tab.basics') },
          { value: 'conditions', label: t('services.tab.conditions') },
          { value: 'participants', label: t('services.tab.participants', { count: participants.length }) },
          { value: 'costs', label: t('services.tab.costs', { count: costLines.length }) },
          { value: 'benefits', label: t('services.tab.benefits', { count: benefitLines.length }) },
          { value: 'case', label: t('case.title') },
        ]}
      />
    </div>
  )
  return (
    <Page
      title={t('screen.services')}
      lead={t('services.lead')}
      actions={
        services.length > 0 && (
          <>
            <Segments
              label={t('services.show')}
              value={together ? 'all' : 'one'}
              options={[
                { value: 'one', label: t('services.oneByOne') },
                { value: 'all', label: t('services.everyLine') },
              ]}
              onChange={(value) => useChosen.setState({ together: value === 'all' })}
            />
            {add}
          </>
        )
      }
    >
      {service && together ? (
        <AllLines />
      ) : service ? (
        <>
          <div className={services.length > 4 ? styles.list : styles.few}>
            <ServiceList
              fit={services.length <= 4}
              chosen={service.id}
              onRow={({ id }) => useChosen.setState({ service: id })}
            />
          </div>
          {tab === 'basics' && <Basics key={service.id} service={service} tabs={tabsOf(service)} />}
          {tab === 'conditions' && <Conditions key={service.id} service={service} tabs={tabsOf(service)} />}
          {tab === 'participants' && <Participants key={service.id} service={service} tabs={tabsOf(service)} />}
          {tab === 'costs' && <CostLines key={service.id} service={service} tabs={tabsOf(service)} />}
          {tab === 'case' && <BenefitCase key={service.id} service={service} tabs={tabsOf(service)} />}
          {tab === 'benefits' && <BenefitLines key={service.id} service={service} tabs={tabsOf(service)} />}
        </>
      ) : (
        <Empty
          text={t('services.empty')}
          action={t('services.add')}
          onAdd={() => addItem('services', createService(), t('what.service'), t('services.add'))}
        />
      )}
    </Page>
  )
}

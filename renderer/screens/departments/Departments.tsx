import { Tab, TabList } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { DepartmentList } from './DepartmentList.tsx'
import { DriverList } from './DriverList.tsx'
import { DriverValues } from './DriverValues.tsx'

type Shown = 'departments' | 'values' | 'drivers'

export function Departments() {
  const { t } = useWords()
  const target = useStore((state) => state.target)
  const [shown, setShown] = useState<Shown>('departments')
  useEffect(() => {
    const [list, , field] = target?.split('/') ?? []
    if (list === 'departments') setShown('departments')
    if (list === 'drivers') setShown(field === 'values' ? 'values' : 'drivers')
  }, [target])
  return (
    <Page title={t('screen.departments')} lead={t(`departments.lead.${shown}`)}>
      <TabList size="small" selectedValue={shown} onTabSelect={(_, { value }) => setShown(value as Shown)}>
        <Tab value="departments">{t('departments.tab.departments')}</Tab>
        <Tab value="values">{t('departments.tab.values')}</Tab>
        <Tab value="drivers">{t('departments.tab.drivers')}</Tab>
      </TabList>
      {shown === 'departments' && <DepartmentList />}
      {shown === 'values' && <DriverValues />}
      {shown === 'drivers' && <DriverList />}
    </Page>
  )
}

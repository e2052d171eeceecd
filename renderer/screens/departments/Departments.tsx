import { useEffect, useState } from 'react'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
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
  const tabs = (
    <Tabs
      label={t('screen.departments')}
      value={shown}
      onChange={setShown}
      options={(['departments', 'values', 'drivers'] as const).map((value) => ({
        value,
        label: t(`departments.tab.${value}`),
      }))}
    />
  )
  return (
    <Page title={t('screen.departments')} lead={t(`departments.lead.${shown}`)}>
      {shown === 'departments' && <DepartmentList tabs={tabs} />}
      {shown === 'values' && <DriverValues tabs={tabs} />}
      {shown === 'drivers' && <DriverList tabs={tabs} />}
    </Page>
  )
}

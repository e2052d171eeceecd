import { type ReactNode, useMemo } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { CellField, ChoiceField, SwitchField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../ui/words.ts'
import { named } from '../fields.ts'
import { Indicators } from './Indicators.tsx'
import styles from './Services.module.css'

export function Basics({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const { t, of } = useWords()
  const departments = useStore((state) => state.document.departments)
  const place = `services/${service.id}`
  const choices = useMemo(
    () => [
      { value: '', label: t('grid.none') },
      { value: 'central', label: t('term.department.central') },
      ...named(departments),
    ],
    [departments, t],
  )
  const what = (field: string) => `${service.name} · ${of(`field.${field}`)}`
  const text = (field: 'goal' | 'needsAnalysis' | 'processMap' | 'note') => (
    <TextField
      label={of(`field.${field}`)}
      place={`${place}/${field}`}
      value={service[field]}
      lines={2}
      edit={(value) => setValue(`${place}/${field}`, value, what(field))}
    />
  )
  const manager = service.maintenanceManager
  const setManager = (change: { name?: string; fte?: number | string; payer?: string | null }) => {
    const next = { name: '', fte: 0, payer: null, ...manager, ...change }
    const isNobody = next.name === '' && next.fte === 0 && next.payer === null
    return setValue(`${place}/maintenanceManager`, isNobody ? null : (next as Json), what('maintenanceManager'))
  }
  return (
    <div className={styles.basics}>
      {tabs}
      <div className={styles.form}>
        {text('goal')}
        {text('needsAnalysis')}
        {text('processMap')}
        {text('note')}
        <TextField
          label={t('services.managerName')}
          place={`${place}/maintenanceManager/name`}
          value={manager?.name ?? ''}
          edit={(name) => setManager({ name })}
        />
        <CellField
          label={t('services.managerFte')}
          place={`${place}/maintenanceManager/fte`}
          value={manager?.fte ?? 0}
          unit=""
          edit={(fte) => setManager({ fte: fte === '' ? 0 : fte })}
        />
        <ChoiceField
          label={t('services.managerPayer')}
          place={`${place}/maintenanceManager/payer`}
          value={manager?.payer ?? ''}
          choices={choices}
          edit={(payer) => setManager({ payer: payer === '' ? null : payer })}
        />
        <SwitchField
          label={t('field.platform')}
          place={`${place}/platform`}
          value={service.platform}
          edit={(value) => setValue(`${place}/platform`, value, what('platform'))}
        />
      </div>
      <Indicators service={service} />
    </div>
  )
}

import { Checkbox } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import { aims, checklistItems, conditionsForFunds } from '../../../shared/document/governance.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { ChoiceField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Conditions.module.css'
import basics from './Services.module.css'

/** What the service is for, what its application must show, and what is easily forgotten before it is in operation. */
export function Conditions({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const { t, of } = useWords()
  const decisions = useStore((state) => state.document.decisions)
  const place = `services/${service.id}`
  const what = (field: string) => `${service.name} · ${of(`field.${field}`)}`
  const chosen = service.aims ?? []
  const setAim = (aim: (typeof aims)[number], on: boolean) => {
    const next = aims.filter((one) => (one === aim ? on : chosen.includes(one)))
    return setValue(`${place}/aims`, next, what('aims'))
  }
  const setItem = (item: (typeof checklistItems)[number], on: boolean) =>
    setValue(`${place}/checklist`, { ...service.checklist, [item]: on } as Json, what('checklist'))
  const check = (item: (typeof checklistItems)[number]) => ({
    id: item,
    label: of(`term.checklist.${item}`),
    checked: service.checklist?.[item] === true,
    edit: (on: boolean) => setItem(item, on),
  })
  return (
    <div className={basics.basics}>
      {tabs}
      <div className={styles.groups}>
        <Group
          title={of('field.aims')}
          lead={t('services.aims.lead')}
          options={aims.map((aim) => ({
            id: aim,
            label: of(`term.aims.${aim}`),
            checked: chosen.includes(aim),
            edit: (on) => setAim(aim, on),
          }))}
        />
        <Group
          title={t('services.conditions')}
          lead={t('services.conditions.lead')}
          options={conditionsForFunds.map(check)}
        />
        <Group
          title={t('services.checklist')}
          lead={t('services.checklist.lead')}
          options={checklistItems.filter((item) => !conditionsForFunds.includes(item)).map(check)}
        />
        <section className={styles.group} aria-label={t('services.application')}>
          <h3>{t('services.application')}</h3>
          <TextField
            label={of('field.applicant')}
            place={`${place}/applicant`}
            value={service.applicant ?? ''}
            edit={(value) => setValue(`${place}/applicant`, value === '' ? undefined : value, what('applicant'))}
          />
          <ChoiceField
            label={of('field.grantedBy')}
            place={`${place}/grantedBy`}
            value={service.grantedBy ?? ''}
            choices={[
              { value: '', label: t('grid.none') },
              ...decisions.map(({ id, title, dnr }) => ({ value: id, label: dnr ? `${title} (${dnr})` : title })),
            ]}
            edit={(id) => setValue(`${place}/grantedBy`, id === '' ? null : id, what('grantedBy'))}
          />
        </section>
      </div>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly lead: string
  readonly options: readonly {
    readonly id: string
    readonly label: string
    readonly checked: boolean
    readonly edit: (on: boolean) => ReturnType<typeof setValue>
  }[]
}

function Group({ title, lead, options }: GroupProps) {
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <p>{lead}</p>
      {options.map(({ id, label, checked, edit }) => (
        <Checkbox
          key={id}
          label={label}
          checked={checked}
          disabled={readOnly}
          onChange={(_, { checked: on }) => dispatch(edit(on === true))}
        />
      ))}
    </fieldset>
  )
}

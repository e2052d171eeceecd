import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { dueForFollowUp } from '../../../shared/analysis/followUp.ts'
import { type Edit, type Json, setValue } from '../../../shared/document/edit.ts'
import type { FollowUp } from '../../../shared/document/governance.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { TextField } from '../../ui/fields.tsx'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useWords } from '../../ui/words.ts'
import own from './FollowUp.module.css'

const none: FollowUp = { doneIn: null, unforeseen: '', changedWork: '', experience: '', note: '' }
const fields = ['changedWork', 'unforeseen', 'experience', 'note'] as const

/** Who is due for the follow-up after a year, and what it found. */
export function Reminders() {
  const { t, of } = useWords()
  const services = useStore((state) => state.document.services)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const [chosen, setChosen] = useState<string | null>(null)
  const thisYear = new Date().getFullYear()
  const due = dueForFollowUp(services, thisYear)
  const running = services.filter(({ coordination }) => coordination !== true)
  const service = running.find(({ id }) => id === chosen) ?? due[0]?.service ?? running[0]
  const set = ({ id, name, followUp }: Service, change: Partial<FollowUp>): Edit =>
    setValue(`services/${id}/followUp`, { ...none, ...followUp, ...change } as Json, `${name} · ${t('field.followUp')}`)
  return (
    <section className={styles.section} aria-labelledby="followUp-reminders">
      <h2 id="followUp-reminders">{t('followUp.due')}</h2>
      {due.length === 0 ? (
        <p className={styles.lead}>{t('followUp.due.none')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('followUp.due.lead')}</p>
          <ReadTable
            label={t('followUp.due')}
            rows={due}
            rowKey={({ service: { id } }) => id}
            columns={[
              { id: 'name', header: t('field.service'), cell: (row) => row.service.name },
              { id: 'start', header: t('field.operationStart'), cell: (row) => row.service.operationStart },
              { id: 'due', header: t('followUp.dueIn'), cell: (row) => row.due },
              {
                id: 'write',
                header: <span className="sr-only">{t('followUp.write')}</span>,
                cell: (row) => (
                  <Button
                    size="small"
                    aria-label={t('followUp.writeNamed', { name: row.service.name })}
                    onClick={() => setChosen(row.service.id)}
                  >
                    {t('followUp.write')}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
      {service && (
        <div className={styles.section}>
          <h2>{t('field.followUp')}</h2>
          <div className={styles.tools}>
            <Pick
              label={t('field.service')}
              value={service.id}
              options={running.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
            <Button
              size="small"
              appearance="primary"
              disabled={readOnly || (service.followUp?.doneIn ?? null) !== null}
              onClick={() => dispatch(set(service, { doneIn: thisYear }))}
            >
              {t('followUp.done', { year: String(thisYear) })}
            </Button>
            <span>
              {(service.followUp?.doneIn ?? null) !== null &&
                t('followUp.doneIn', { year: String(service.followUp?.doneIn) })}
            </span>
          </div>
          <div className={own.form} key={service.id}>
            {fields.map((field) => (
              <TextField
                key={field}
                label={of(`field.${field}`)}
                place={`services/${service.id}/followUp/${field}`}
                value={service.followUp?.[field] ?? ''}
                lines={3}
                edit={(text) => set(service, { [field]: text })}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components'
import { AddRegular, DismissRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { BenefitLine, Service } from '../../../shared/document/schema.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { useOpenField } from '../../ui/useOpenField.ts'
import { useWords } from '../../ui/words.ts'
import styles from './BenefitCase.module.css'
import { buildEdit, built, type Draft, type DraftStep, draftOf, emptyStep } from './builderDraft.ts'

interface Props {
  readonly service: Service
  readonly line: BenefitLine
  readonly onClose: () => void
}

/** Minutes before and after for each step, how many cases, and what an hour costs: becomes a formula over named assumptions. */
export function BuilderDialog({ service, line, onClose }: Props) {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const [draft, setDraft] = useState<Draft>(() => draftOf(document, line, language, newId('steg')))
  const result = useMemo(() => built(document, draft, words), [document, draft, words])
  const symbols = [...document.drivers, ...document.assumptions]
  const setStep = (id: string, change: Partial<DraftStep>) =>
    setDraft({ ...draft, steps: draft.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) })
  const made = () => result && buildEdit(document, `services/${service.id}/benefitLines/${line.id}`, result, line.name)
  const save = () => {
    const edit = made()
    if (!edit) return
    useStore.getState().dispatch(edit)
    onClose()
  }
  const [first] = useState(draft)
  const changed = draft !== first
  useOpenField(changed, { draft: true, read: () => (changed ? (made() ?? 'refused') : null), take: save })
  const costs = document.assumptions.filter(({ unit }) => /^kr\s*\/\s*(h|tim)/i.test(unit))
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface style={{ maxWidth: '820px' }}>
        <DialogBody>
          <DialogTitle>{t('builder.title', { name: line.name })}</DialogTitle>
          <DialogContent>
            <p>{t('builder.lead')}</p>
            {draft.steps.map((step, i) => (
              <div key={step.id} className={styles.step}>
                <Field label={t('builder.stepName')} size="small">
                  <Input
                    size="small"
                    value={step.name}
                    onChange={(_, { value }) => setStep(step.id, { name: value })}
                  />
                </Field>
                <Field label={t('field.volume')} size="small">
                  <Select
                    size="small"
                    value={step.volume}
                    onChange={(_, { value }) => setStep(step.id, { volume: value })}
                  >
                    {symbols.map(({ symbol, name }) => (
                      <option key={symbol} value={symbol}>
                        {name || symbol}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={t('builder.before')} size="small">
                  <Input
                    size="small"
                    value={step.before}
                    onChange={(_, { value }) => setStep(step.id, { before: value })}
                  />
                </Field>
                <Field label={t('builder.after')} size="small">
                  <Input
                    size="small"
                    value={step.after}
                    onChange={(_, { value }) => setStep(step.id, { after: value })}
                  />
                </Field>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={t('builder.removeStep', { number: i + 1 })}
                  disabled={draft.steps.length === 1}
                  onClick={() => setDraft({ ...draft, steps: draft.steps.filter(({ id }) => id !== step.id) })}
                />
              </div>
            ))}
            <Button
              size="small"
              icon={<AddRegular />}
              onClick={() => setDraft({ ...draft, steps: [...draft.steps, emptyStep(newId('steg'), document)] })}
            >
              {t('builder.addStep')}
            </Button>
            <div className={styles.cost}>
              <Field label={t('field.hourlyCost')} size="small">
                <Select
                  size="small"
                  value={draft.hourlyCost}
                  onChange={(_, { value }) => setDraft({ ...draft, hourlyCost: value })}
                >
                  <option value="">{t('builder.workOut')}</option>
                  {costs.map(({ symbol, name }) => (
                    <option key={symbol} value={symbol}>
                      {name || symbol}
                    </option>
                  ))}
                  {draft.hourlyCost !== '' && !costs.some(({ symbol }) => symbol === draft.hourlyCost) && (
                    <option value={draft.hourlyCost}>{draft.hourlyCost}</option>
                  )}
                </Select>
              </Field>
              {draft.hourlyCost === '' &&
                (['pay', 'po', 'hours'] as const).map((part) => (
                  <Field key={part} label={t(`builder.${part}`)} size="small">
                    <Input
                      size="small"
                      value={draft[part]}
                      onChange={(_, { value }) => setDraft({ ...draft, [part]: value })}
                    />
                  </Field>
                ))}
            </div>
            <p className={styles.formula} role="status">
              {result ? result.formula : t('builder.incomplete')}
            </p>
            {result && result.values.length > 0 && (
              <p>{t('builder.creates', { names: result.values.map(({ symbol }) => symbol).join(', ') })}</p>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('dialog.cancel')}</Button>
            <Button appearance="primary" disabled={!result} onClick={save}>
              {t('builder.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

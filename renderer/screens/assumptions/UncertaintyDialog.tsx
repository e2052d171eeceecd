import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { AddRegular, DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { isFormula } from '../../../shared/cell.ts'
import { isDistribution, nominalOf } from '../../../shared/document/distribution.ts'
import type { Distribution } from '../../../shared/document/schema.ts'
import { distributionFunctions, distributionKinds } from '../../../shared/formula/distributions.ts'
import { toTyped } from '../../../shared/formula/input.ts'
import { shownNumber } from '../../../shared/numbers.ts'
import type { Place } from '../../../shared/problem.ts'
import { useActiveGrid } from '../../grid/active.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { Question } from '../../ui/Question.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useOpenField } from '../../ui/useOpenField.ts'
import { useWords } from '../../ui/words.ts'
import { DensityDrawing } from './DensityDrawing.tsx'
import styles from './Uncertainty.module.css'
import { type DraftOutcome, draftFrom, type FieldFault, readDraft, type UncertaintyDraft } from './uncertaintyDraft.ts'
import { type UncertainPlace, uncertainAt, uncertaintyEdit } from './uncertaintyPlace.ts'

/** How uncertain an assumption is: its kind, its figures, and what is calculated with. */
export function UncertaintyDialog({ place }: { readonly place: Place }) {
  const document = useStore((state) => state.document)
  const evaluated = useEvaluated([place])
  const at = uncertainAt(document, place)
  if (!at) return null
  const { value } = at
  const last = typeof value === 'object' && !isDistribution(value) ? value[document.settings.lastYear] : value
  const told = isDistribution(last) || typeof last === 'number' ? last : evaluated(place, document.settings.lastYear)
  const held = typeof told === 'string' ? null : (told ?? null)
  // What a formula gives comes a moment later: the form begins anew from it.
  return <Form key={typeof held === 'number' ? held : ''} at={at} held={held} />
}

interface Props {
  readonly at: UncertainPlace
  readonly held: Distribution | number | null
}

function Form({ at, held }: Props) {
  const words = useWords()
  const { t, of, language } = words
  const ask = useStore((state) => state.ask)
  const { assumption, scenario, value } = at
  const { unit } = assumption
  const [draft, setDraft] = useState<UncertaintyDraft>(() => draftFrom(held, unit, language))
  const { kind } = draft
  const read = readDraft(draft, unit, language)
  const { parameters, nominals } = distributionFunctions[kind]
  const trouble = (field: string) => {
    const fault: FieldFault | undefined = read.faults.get(field)
    if (fault === undefined) return {}
    const said = fault === 'not-a-number' ? t('distribution.dialog.notANumber') : wordFault(fault)
    return { validationState: 'error', validationMessage: said } as const
  }
  const wordFault = (fault: Exclude<FieldFault, string>) => {
    const { message, remedy } = words.problem(fault)
    return `${message} ${remedy}`
  }

  const made = (next: Distribution | number) => uncertaintyEdit(useStore.getState().document, at, next)
  const close = (next: Distribution | number | null) => {
    const edit = next === null ? null : made(next)
    ask(null)
    if (edit) useStore.getState().dispatch(edit)
    // After the dialog has given focus back to where it was asked for, which may be a menu that is gone.
    setTimeout(() => useActiveGrid.getState().grid?.focus())
  }
  const [first] = useState(draft)
  const changed = draft !== first
  useOpenField(changed, {
    draft: true,
    read: () => (changed ? (read.value ? made(read.value) : 'refused') : null),
    take: () => read.value && close(read.value),
  })
  const setFigure = (name: string, text: string) =>
    setDraft({ ...draft, figures: { ...draft.figures, [kind]: { ...draft.figures[kind], [name]: text } } })
  const setOutcome = (id: string, change: Partial<DraftOutcome>) =>
    setDraft({ ...draft, outcomes: draft.outcomes.map((one) => (one.id === id ? { ...one, ...change } : one)) })
  const nominalLabel = (nominal: (typeof nominals)[number]) => {
    const label = of(`term.nominal.${nominal}`)
    if (!read.value) return label
    const counted = nominalOf({ ...read.value, nominal } as Distribution)
    return `${label}: ${shownNumber(counted, unit, language)}${unit === '%' || unit === '' ? '' : ` ${unit}`}`
  }
  const replaced = whatIsReplaced(value, words)

  return (
    <Question
      wide="wider"
      holdsWork
      title={t('distribution.dialog.title', { name: assumption.name || assumption.symbol })}
      actions={
        <>
          {isDistribution(value) && Number.isFinite(nominalOf(value)) && (
            <Button onClick={() => close(nominalOf(value))}>{t('distribution.dialog.remove')}</Button>
          )}
          <Button onClick={() => close(null)}>{t('dialog.cancel')}</Button>
          <Button appearance="primary" disabled={!read.value} onClick={() => close(read.value)}>
            {t('distribution.dialog.ok')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (read.value) close(read.value)
        }}
      >
        <p className={styles.lead}>
          {t('distribution.dialog.lead')}
          {scenario && ` ${t('distribution.dialog.inScenario', { scenario: scenario.name })}`}
        </p>
        {replaced && <p className={styles.replaced}>{replaced}</p>}
        <div className={styles.columns}>
          <Field label={t('field.kind')}>
            <RadioGroup
              value={kind}
              onChange={(_, chosen) => setDraft({ ...draft, kind: chosen.value as UncertaintyDraft['kind'] })}
            >
              {distributionKinds.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={
                    <>
                      {of(`term.distribution.${one}`)}
                      <span className={styles.about}>{of(`distribution.about.${one}`)}</span>
                    </>
                  }
                />
              ))}
            </RadioGroup>
          </Field>
          <div className={styles.figures}>
            {kind === 'discrete' ? (
              <Outcomes draft={draft} trouble={trouble} onChange={setDraft} onOutcome={setOutcome} />
            ) : (
              <div className={styles.row}>
                {parameters.map((name) => (
                  <Field key={name} label={of(`field.${name}`)} size="small" {...trouble(name)}>
                    <Input
                      className={styles.input ?? ''}
                      size="small"
                      autoComplete="off"
                      value={draft.figures[kind][name] ?? ''}
                      {...(unit && unit !== '%' ? { contentAfter: unit } : {})}
                      onChange={(_, { value }) => setFigure(name, value)}
                    />
                  </Field>
                ))}
              </div>
            )}
            <Field label={t('field.nominal')} size="small">
              <Select
                size="small"
                value={draft.nominals[kind]}
                disabled={nominals.length === 1}
                onChange={(_, chosen) =>
                  setDraft({
                    ...draft,
                    nominals: { ...draft.nominals, [kind]: chosen.value as (typeof nominals)[number] },
                  })
                }
              >
                {nominals.map((nominal) => (
                  <option key={nominal} value={nominal}>
                    {nominalLabel(nominal)}
                  </option>
                ))}
              </Select>
            </Field>
            <div className={styles.sketch} aria-live="polite">
              {read.value ? (
                <DensityDrawing value={read.value} unit={unit} />
              ) : (
                <p className={styles.lead}>{t('distribution.dialog.incomplete')}</p>
              )}
            </div>
          </div>
        </div>
        {/* Enter in a field is OK. */}
        <button type="submit" hidden disabled={!read.value} />
      </form>
    </Question>
  )
}

function Outcomes({
  draft,
  trouble,
  onChange,
  onOutcome,
}: {
  readonly draft: UncertaintyDraft
  readonly trouble: (field: string) => object
  readonly onChange: (draft: UncertaintyDraft) => void
  readonly onOutcome: (id: string, change: Partial<DraftOutcome>) => void
}) {
  const { t } = useWords()
  const { outcomes } = draft
  return (
    <div className={styles.outcomes}>
      {outcomes.map(({ id, value, probability }, i) => (
        <div key={id} className={styles.outcome}>
          <Field label={t('distribution.field.value', { number: i + 1 })} size="small" {...trouble(`value ${i + 1}`)}>
            <Input
              className={styles.input ?? ''}
              size="small"
              autoComplete="off"
              value={value}
              onChange={(_, typed) => onOutcome(id, { value: typed.value })}
            />
          </Field>
          <Field
            label={t('distribution.field.probability', { number: i + 1 })}
            size="small"
            {...trouble(`probability ${i + 1}`)}
          >
            <Input
              className={styles.input ?? ''}
              size="small"
              autoComplete="off"
              value={probability}
              onChange={(_, typed) => onOutcome(id, { probability: typed.value })}
            />
          </Field>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('distribution.dialog.removeOutcome', { number: i + 1 })}
            disabled={outcomes.length === 1}
            onClick={() => onChange({ ...draft, outcomes: outcomes.filter((one) => one.id !== id) })}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() =>
          onChange({ ...draft, outcomes: [...outcomes, { id: newId('utfall'), value: '', probability: '' }] })
        }
      >
        {t('distribution.dialog.addOutcome')}
      </Button>
    </div>
  )
}

/** What would be lost, said before it is; null: a number or another distribution, which the form shows. */
function whatIsReplaced(value: UncertainPlace['value'], { t, language }: ReturnType<typeof useWords>): string | null {
  if (typeof value === 'number' || isDistribution(value)) return null
  if (typeof value === 'object') return t('distribution.dialog.replacesYears')
  return isFormula(value)
    ? t('distribution.dialog.replacesFormula', { formula: toTyped(value, language) })
    : t('distribution.dialog.replacesText', { text: value })
}

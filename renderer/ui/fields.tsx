// Fields of a form: what is typed becomes one edit when the field is left or Enter is pressed; Escape takes it back.
import { Field, Input, Select, Switch, Textarea } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Edit } from '../../shared/document/edit.ts'
import type { Place } from '../../shared/problem.ts'
import { cellShown, cellTyped } from '../grid/cellText.ts'
import { useProblemsAt } from '../grid/problemsAt.ts'
import { useStore } from '../store/store.ts'
import styles from './fields.module.css'
import { useOpenField } from './useOpenField.ts'
import { useWords } from './words.ts'

interface Common {
  readonly label: string
  /** Where it stands: problems there are shown with it, and jumping there focuses it. */
  readonly place: Place
  readonly hint?: string
}

function useTrouble(place: Place, refused: string | null) {
  const words = useWords()
  const problem = useProblemsAt().within(place)[0]
  if (refused !== null) return { validationState: 'error', validationMessage: refused } as const
  if (!problem) return {}
  const { message, remedy } = words.problem(problem)
  return {
    validationState: problem.severity === 'error' ? 'error' : 'warning',
    validationMessage: `${message} ${remedy}`.trim(),
  } as const
}

/** Focuses the field when a jump leads to its place. */
function useTarget(place: Place): string {
  const target = useStore((state) => state.target)
  const id = `field-${place.replaceAll('/', '-')}`
  useEffect(() => {
    if (target === null || (target !== place && !target.startsWith(`${place}/`))) return
    useStore.getState().targetReached()
    document.getElementById(id)?.focus()
  }, [target, place, id])
  return id
}

export function TextField(
  props: Common & {
    readonly value: string
    readonly unit?: string
    readonly lines?: number
    /** null: the text cannot be used; `refused` says why. */
    readonly edit: (text: string) => Edit | null
    readonly refused?: string
  },
) {
  const { label, place, hint, value, unit, lines, edit } = props
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const [draft, setDraft] = useState(value)
  const [refused, setRefused] = useState<string | null>(null)
  const id = useTarget(place)
  useEffect(() => {
    setDraft(value)
    setRefused(null)
  }, [value])

  const changed = draft !== value
  useOpenField(changed, {
    read: () => (changed ? (edit(draft) ?? (props.refused ? 'refused' : null)) : null),
    take: commit,
  })

  function commit(): void {
    if (!changed) return
    const change = edit(draft)
    setRefused(change === null ? (props.refused ?? null) : null)
    const before = useStore.getState().document
    if (change) dispatch(change)
    // What says the same in other words is shown as it stands.
    if (useStore.getState().document === before && (change || !props.refused)) setDraft(value)
  }

  const common = {
    id,
    value: draft,
    readOnly,
    'data-unchanged': changed ? undefined : '',
    onBlur: commit,
    onKeyDown: (event: { key: string; shiftKey: boolean; stopPropagation(): void }) => {
      if (event.key === 'Enter' && (lines === undefined || event.shiftKey)) commit()
      if (event.key === 'Escape' && changed) {
        event.stopPropagation()
        setDraft(value)
        setRefused(null)
      }
    },
  }
  return (
    <Field
      className={styles.field ?? ''}
      label={{ children: label, htmlFor: id }}
      size="small"
      {...(hint ? { hint } : {})}
      {...useTrouble(place, refused)}
    >
      {lines === undefined ? (
        <Input
          {...common}
          className={styles.input ?? ''}
          size="small"
          autoComplete="off"
          onChange={(_, { value }) => setDraft(value)}
          {...(unit ? { contentAfter: unit } : {})}
        />
      ) : (
        <Textarea
          {...common}
          className={styles.input ?? ''}
          size="small"
          rows={lines}
          onChange={(_, { value }) => setDraft(value)}
        />
      )}
    </Field>
  )
}

/** A number or a formula, typed as in a cell. */
export function CellField(
  props: Common & {
    readonly value: number | string
    readonly unit: string
    readonly edit: (cell: number | string) => Edit | null
  },
) {
  const { language } = useWords()
  const { value, unit, edit, ...common } = props
  return (
    <TextField
      {...common}
      value={cellShown(value, unit, language).typed}
      {...(unit && unit !== '%' ? { unit } : {})}
      edit={(text) => edit(cellTyped(text, unit, language))}
    />
  )
}

export function ChoiceField(
  props: Common & {
    readonly value: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
    readonly edit: (value: string) => Edit | null
  },
) {
  const { label, place, hint, value, choices, edit } = props
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const id = useTarget(place)
  return (
    <Field
      className={styles.field ?? ''}
      label={{ children: label, htmlFor: id }}
      size="small"
      {...(hint ? { hint } : {})}
      {...useTrouble(place, null)}
    >
      <Select
        className={styles.input ?? ''}
        id={id}
        size="small"
        value={value}
        disabled={readOnly}
        onChange={(_, chosen) => {
          const change = edit(chosen.value)
          if (change) dispatch(change)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}

export function SwitchField(props: Common & { readonly value: boolean; readonly edit: (value: boolean) => Edit }) {
  const { label, place, hint, value, edit } = props
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const id = useTarget(place)
  return (
    <Field className={styles.field ?? ''} size="small" {...(hint ? { hint } : {})} {...useTrouble(place, null)}>
      <Switch
        id={id}
        label={label}
        checked={value}
        disabled={readOnly}
        onChange={(_, { checked }) => dispatch(edit(checked))}
      />
    </Field>
  )
}

import { useEffect, useRef } from 'react'
import { FormulaField } from '../formula/FormulaField.ts'
import { NoteField } from '../formula/NoteField.ts'
import { useActiveGrid } from '../grid/active.ts'
import type { ActiveCell } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import type { OpenField, Reading } from '../store/typed.ts'
import { useWords } from '../ui/words.ts'
import styles from './FormulaBar.module.css'
import { Trouble } from './Trouble.tsx'

export function FormulaBar() {
  const { t } = useWords()
  const active = useStore((state) => state.active)
  const readOnly = useStore((state) => state.readOnly)
  const pressed = useRef(false)
  return (
    <section className={styles.bar} data-region="formula" aria-label={t('window.formulaBar')}>
      <div className={styles.name} title={active?.name ?? ''}>
        <span className={styles.nameText}>{active?.name ?? ''}</span>
      </div>
      <span className={styles.fx} aria-hidden>
        fx
      </span>
      <FormulaInput
        key={`${active?.multiline}|${active?.name}|${active?.typed}`}
        active={active}
        locked={readOnly || !active?.edit}
        pressed={pressed}
      />
      <Trouble />
      <div className={styles.value}>{active?.value ?? ''}</div>
      <div className={styles.unit} title={active?.unit ?? ''}>
        {active?.unit ?? ''}
      </div>
    </section>
  )
}

interface InputProps {
  readonly active: ActiveCell | null
  readonly locked: boolean
  /** Pressed, and has no cursor yet: the press ended what was typed in the cell, and with it the field that was pressed. */
  readonly pressed: { current: boolean }
}

/** The field of the cell editor; made anew for every cell and content. */
function FormulaInput({ active, locked, pressed }: InputProps) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const now = useRef(active)
  now.current = active
  const typed = active?.typed ?? ''
  const multiline = active?.multiline ?? false
  const figure = active !== null && active.place === null
  const label = active ? t('window.formulaOf', { name: active.name }) : t('window.formulaBar')

  useEffect(() => {
    // What says how a figure is made is in words, not in symbols: drawn as a formula they would all be unknown.
    const field = multiline || figure ? new NoteField(label, changed) : new FormulaField(label, changed)
    const input: HTMLInputElement | HTMLTextAreaElement = field.input

    function changed(): void {
      // Without changes of its own, the field lets Ctrl+Z through to the document.
      input.toggleAttribute('data-unchanged', field.value === typed)
      const { fieldChanged, fieldDone } = useStore.getState()
      if (field.value === taken) fieldDone(open)
      else fieldChanged(open)
      grow()
    }

    function grow(): void {
      if (field instanceof NoteField) field.grow(document.activeElement === input ? 8 : 1)
    }

    function leave(): void {
      useActiveGrid.getState().grid?.focus()
    }

    /** Once for each text: leaving after Enter is no second edit. */
    let taken = typed
    function commit(): void {
      if (field.value === taken) return
      const reading = read()
      if (reading === 'refused') now.current?.refuse?.(field.value)
      else if (reading) useStore.getState().dispatch(reading)
      if (reading === null || reading === 'refused') field.value = typed
      taken = field.value
      changed()
    }

    function read(): Reading {
      return field.value === taken ? null : (now.current?.edit?.(field.value) ?? null)
    }

    const open: OpenField = {
      read,
      take() {
        const refused = read() === 'refused'
        if (refused) {
          now.current?.refuse?.(field.value)
          return
        }
        const hadFocus = document.activeElement === input
        commit()
        if (hadFocus) leave()
      },
    }

    function key(event: KeyboardEvent): void {
      if (event.key === 'Enter' && !event.altKey) {
        commit()
        leave()
      } else if (event.key === 'Escape') {
        field.value = typed
        changed()
        leave()
      } else return
      event.preventDefault()
      event.stopPropagation()
    }

    if (field instanceof FormulaField) field.takesDistribution = now.current?.takesDistribution ?? false
    field.value = typed
    input.readOnly = locked
    input.toggleAttribute('data-unchanged', true)
    input.toggleAttribute('data-first-focus', true)
    const listened: HTMLElement = input
    listened.addEventListener('keydown', key)
    listened.addEventListener('blur', commit)
    listened.addEventListener('pointerdown', () => {
      pressed.current = document.activeElement !== input
    })
    listened.addEventListener('focus', () => {
      pressed.current = false
    })
    for (const event of ['focus', 'blur']) listened.addEventListener(event, grow)
    place.current?.replaceChildren(field.element)
    grow()
    if (pressed.current) setTimeout(() => field.focus())
    // What is typed in the cell is seen here too, and is gone when the cell is left as it was.
    const stop = useStore.subscribe(({ typing }, before) => {
      if (typing !== before.typing && document.activeElement !== input) field.value = typing ?? typed
    })
    return () => {
      stop()
      useStore.getState().fieldDone(open)
      field.element.remove()
    }
  }, [label, locked, multiline, figure, typed, pressed])

  return <div ref={place} className={styles.input} />
}

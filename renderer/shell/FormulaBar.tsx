import { useEffect, useState } from 'react'
import { useActiveGrid } from '../grid/active.ts'
import type { ActiveCell } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './FormulaBar.module.css'

export function FormulaBar() {
  const { t } = useWords()
  const active = useStore((state) => state.active)
  const readOnly = useStore((state) => state.readOnly)
  return (
    <section className={styles.bar} data-region="formula" aria-label={t('window.formulaBar')}>
      <div className={styles.name} title={active?.name ?? ''}>
        <span className={styles.nameText}>{active?.name ?? ''}</span>
      </div>
      <span className={styles.fx} aria-hidden>
        fx
      </span>
      <FormulaInput
        key={active ? `${active.name}|${active.typed}` : ''}
        active={active}
        locked={readOnly || !active?.edit}
      />
      <div className={styles.value}>{active?.value ?? ''}</div>
      <div className={styles.unit} title={active?.unit ?? ''}>
        {active?.unit ?? ''}
      </div>
    </section>
  )
}

function FormulaInput({ active, locked }: { readonly active: ActiveCell | null; readonly locked: boolean }) {
  const { t } = useWords()
  const typed = active?.typed ?? ''
  const [draft, setDraft] = useState(typed)
  const dispatch = useStore((state) => state.dispatch)
  useEffect(() => setDraft(typed), [typed])

  function leave(): void {
    useActiveGrid.getState().grid?.focus()
  }

  function commit(): void {
    if (draft === typed) return
    const edit = active?.edit?.(draft)
    if (edit) dispatch(edit)
    else setDraft(typed)
  }

  return (
    <input
      className={styles.input}
      data-formula={typed.startsWith('=') ? '' : undefined}
      // Without changes of its own, the field lets Ctrl+Z through to the document.
      data-unchanged={draft === typed ? '' : undefined}
      data-first-focus=""
      aria-label={active ? t('window.formulaOf', { name: active.name }) : t('window.formulaBar')}
      value={draft}
      readOnly={locked}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          commit()
          leave()
        } else if (event.key === 'Escape') {
          setDraft(typed)
          // The draft is set back after this event; leaving now must not commit it.
          queueMicrotask(leave)
        } else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}

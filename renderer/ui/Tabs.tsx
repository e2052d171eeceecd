import styles from './Tabs.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs with one stop for Tab; arrows go between them. (Fluent's leave focusable elements that are hidden.) */
export function Tabs<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <div className={styles.tabs} role="tablist" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          // The width of the bold text, so that choosing moves nothing.
          data-label={option.label}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            const step = steps[event.key]
            const next = step === undefined ? undefined : (index + step + options.length) % options.length
            const chosen = next === undefined ? undefined : options[next]
            if (next === undefined || !chosen) return
            event.preventDefault()
            onChange(chosen.value)
            const sibling = event.currentTarget.parentElement?.children[next]
            if (sibling instanceof HTMLElement) sibling.focus()
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

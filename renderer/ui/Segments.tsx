import styles from './Segments.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One choice of a few, all visible. */
export function Segments<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <div className={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          // biome-ignore lint/a11y/useSemanticElements: a button group that looks and behaves as in Office
          role="radio"
          className={styles.segment}
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
            if (by === undefined) return
            event.preventDefault()
            const next = (index + by + options.length) % options.length
            const chosen = options[next]
            if (chosen) onChange(chosen.value)
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

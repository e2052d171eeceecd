import { Select } from '@fluentui/react-components'
import { useId } from 'react'
import styles from './Pick.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** A small labelled list in a toolbar. */
export function Pick({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <span className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} size="small" value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </span>
  )
}

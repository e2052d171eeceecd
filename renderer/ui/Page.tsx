import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { Unbroken } from './Unbroken.tsx'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen: its question or name, one line of help, and what it shows. */
export function Page({ title, lead, actions, children }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          {lead && (
            <p className={styles.lead}>
              <Unbroken text={lead} />
            </p>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A part of a screen with its own heading and tools. */
export function Part({
  title,
  lead,
  tools,
  children,
  fill = false,
}: {
  readonly title: string
  /** Stands in place of the title, e.g. tabs that say it already. */
  readonly lead?: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
  readonly fill?: boolean
}) {
  return (
    <div className={fill ? styles.partFill : styles.part}>
      <header className={styles.partHeader}>
        {lead ?? <h2 className={styles.partTitle}>{title}</h2>}
        {tools && <div className={styles.actions}>{tools}</div>}
      </header>
      {children}
    </div>
  )
}

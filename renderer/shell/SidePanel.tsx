import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './SidePanel.module.css'

export function SidePanel({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const setPreference = useStore((state) => state.setPreference)
  return (
    <aside className={styles.panel} data-region="panel" aria-label={t('window.panel')}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('window.panel')}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('window.closePanel')}
          onClick={() => setPreference('panelOpen', false)}
        />
      </header>
      <div className={styles.scroll}>{children}</div>
    </aside>
  )
}

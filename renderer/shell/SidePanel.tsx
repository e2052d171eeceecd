import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { screens } from '../screens/index.ts'
import type { State } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './SidePanel.module.css'

/**
 * Beside the comparison, and once a question has been asked where it can be asked and where its arrows lead. Other
 * screens have tables of their own, which need the width.
 */
export function panelShown(state: State): boolean {
  return state.preferences.panelOpen && panelApplies(state)
}

export function panelApplies({ why, screen }: State): boolean {
  const shown = screens.find(({ id }) => id === screen)
  return shown?.asks === true || (why !== null && (shown?.group === 'inputs' || shown?.keepsAnswer === true))
}

export function SidePanel({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const setPreference = useStore((state) => state.setPreference)
  return (
    <section className={styles.panel} data-region="panel" aria-label={t('window.panel')}>
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
    </section>
  )
}

import { Fragment } from 'react'
import { screens } from '../screens/index.ts'
import type { Badge, Screen } from '../screens/screen.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './Navigation.module.css'

export function Navigation() {
  const { t } = useWords()
  return (
    <nav className={styles.navigation} data-region="navigation" aria-label={t('window.navigation')}>
      {screens.map((screen, index) => (
        <Fragment key={screen.id}>
          {index > 0 && screens[index - 1]?.group !== screen.group && <hr className={styles.line} />}
          <Entry screen={screen} />
        </Fragment>
      ))}
    </nav>
  )
}

function Entry({ screen }: { readonly screen: Screen }) {
  const { t } = useWords()
  const current = useStore((state) => state.screen === screen.id)
  const setScreen = useStore((state) => state.setScreen)
  const count = useStore((state) => screen.badge?.(state)?.count ?? null)
  const tone = useStore((state) => screen.badge?.(state)?.tone ?? 'plain')
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={current ? 'page' : undefined}
      onClick={() => setScreen(screen.id)}
    >
      <span className={styles.title}>{t(screen.titleKey)}</span>
      {count !== null && <Count count={count} tone={tone} />}
    </button>
  )
}

function Count({ count, tone }: Badge) {
  return (
    <span className={styles.count} data-tone={tone}>
      {count}
    </span>
  )
}

import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { MessageKey } from '../../shared/language/index.ts'
import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { FindPanel } from '../find/FindPanel.tsx'
import { useWords } from '../ui/words.ts'
import styles from './Aside.module.css'
import { type AsideTask, openAside, useAside } from './aside.ts'
import { focusRegion } from './regions.ts'

const titles: Readonly<Record<AsideTask, MessageKey>> = {
  find: 'find.title',
  replace: 'find.replaceTitle',
  comments: 'comments.title',
}

export function Aside() {
  const { t } = useWords()
  const task = useAside((state) => state.task)
  if (task === null) return null
  const title = t(titles[task])

  function close(): void {
    openAside(null)
    focusRegion('content')
  }

  return (
    <section
      className={styles.aside}
      data-region="aside"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('find.close', { panel: title })}
          onClick={close}
        />
      </header>
      {task === 'comments' ? <CommentsPanel /> : <FindPanel replacing={task === 'replace'} />}
    </section>
  )
}

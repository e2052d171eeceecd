import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowRedoRegular, ArrowUndoRegular, SaveRegular, SearchRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { type Command, menus } from '../commands/command.ts'
import { commands, runCommand } from '../commands/index.ts'
import { isUnsaved } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import { CommandMenu, shownShortcut, useCommandLabel, useEnabled } from './CommandMenu.tsx'
import styles from './TopBar.module.css'

export function TopBar() {
  const { t } = useWords()
  const opened = useStore((state) => state.opened)
  const ask = useStore((state) => state.ask)
  return (
    <header className={styles.bar} data-region="top">
      <span className={styles.brand}>{t('window.app')}</span>
      <div className={styles.menus}>
        {menus.map((menu) => (
          <CommandMenu key={menu} menu={menu} />
        ))}
        {opened && (
          <>
            <span className={styles.divider} aria-hidden />
            <IconCommand id="save" icon={<SaveRegular />} />
            <IconCommand id="undo" icon={<ArrowUndoRegular />} />
            <IconCommand id="redo" icon={<ArrowRedoRegular />} />
          </>
        )}
      </div>
      <button type="button" className={styles.search} onClick={() => ask({ kind: 'commands' })}>
        <SearchRegular aria-hidden />
        <span className={styles.searchText}>{t('window.search')}</span>
        <kbd className={styles.key}>{shownShortcut('Ctrl+K', t)}</kbd>
      </button>
      <div className={styles.title}>{opened && <Title />}</div>
    </header>
  )
}

function Title() {
  const { t } = useWords()
  const fileName = useStore((state) => state.fileName)
  const unsaved = useStore(isUnsaved)
  const readOnly = useStore((state) => state.readOnly)
  return (
    <>
      {readOnly && <span className={styles.readOnly}>{t('window.readOnly')}</span>}
      {unsaved && (
        <span className={styles.unsaved} role="img" aria-label={t('window.unsaved')} title={t('window.unsaved')} />
      )}
      <span className={styles.file} title={fileName}>
        {fileName}
      </span>
    </>
  )
}

function IconCommand({ id, icon }: { readonly id: string; readonly icon: ReactElement }) {
  const command = commands.find((one) => one.id === id)
  return command ? <IconButton command={command} icon={icon} /> : null
}

function IconButton({ command, icon }: { readonly command: Command; readonly icon: ReactElement }) {
  const { t } = useWords()
  const label = useCommandLabel(command)
  const enabled = useEnabled(command)
  const shortcut = command.shortcut ? ` (${shownShortcut(command.shortcut, t)})` : ''
  return (
    <Tooltip content={label + shortcut} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        icon={icon}
        disabledFocusable={!enabled}
        onClick={() => runCommand(command)}
      />
    </Tooltip>
  )
}

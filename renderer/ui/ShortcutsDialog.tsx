import { Button } from '@fluentui/react-components'
import type { MessageKey } from '../../shared/language/index.ts'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/index.ts'
import { shownShortcut } from '../shell/CommandMenu.tsx'
import { useStore } from '../store/store.ts'
import { Question } from './Question.tsx'
import styles from './ShortcutsDialog.module.css'
import { useWords } from './words.ts'

/** Keys that the grid itself knows. */
const gridKeys: readonly (readonly [MessageKey, MessageKey])[] = [
  ['shortcut.edit.keys', 'shortcut.edit'],
  ['shortcut.down.keys', 'shortcut.down'],
  ['shortcut.right.keys', 'shortcut.right'],
  ['shortcut.nextRow.keys', 'shortcut.nextRow'],
  ['shortcut.escape.keys', 'shortcut.escape'],
  ['shortcut.clear.keys', 'shortcut.clear'],
  ['shortcut.copy.keys', 'shortcut.copy'],
  ['shortcut.newLine.keys', 'shortcut.newLine'],
  ['shortcut.complete.keys', 'shortcut.complete'],
  ['shortcut.columnMenu.keys', 'shortcut.columnMenu'],
  ['shortcut.range.keys', 'shortcut.range'],
  ['shortcut.edge.keys', 'shortcut.edge'],
  ['shortcut.fillAll.keys', 'shortcut.fillAll'],
  ['shortcut.leave.keys', 'shortcut.leave'],
]

export function ShortcutsDialog() {
  const { t } = useWords()
  const ask = useStore((state) => state.ask)
  return (
    <Question
      wide
      title={t('command.shortcuts')}
      actions={
        <Button appearance="primary" onClick={() => ask(null)}>
          {t('dialog.close')}
        </Button>
      }
    >
      <dl className={styles.list}>
        {commands.map((command) => command.shortcut && <Row key={command.id} command={command} />)}
        {gridKeys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{t(meaning)}</dt>
            <dd>{t(keys)}</dd>
          </div>
        ))}
      </dl>
    </Question>
  )
}

function Row({ command }: { readonly command: Command }) {
  const { t } = useWords()
  return (
    <div>
      <dt>{t(command.labelKey)}</dt>
      <dd>{shownShortcut(command.shortcut ?? '', t)}</dd>
    </div>
  )
}

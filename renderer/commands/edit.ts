import { remedyEdit } from '../formula/remedy.ts'
import type { State } from '../store/state.ts'
import type { Words } from '../ui/words.ts'
import type { Command } from './command.ts'

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    menu: 'edit',
    section: 1,
    labelKey: 'command.undo',
    label: (state, words) => named('command.undo', state.past.at(-1), words),
    shortcut: 'Ctrl+Z',
    enabled: ({ state }) => state.past.length > 0,
    run: (store) => store.undo(),
  },
  {
    id: 'redo',
    menu: 'edit',
    section: 1,
    labelKey: 'command.redo',
    label: (state, words) => named('command.redo', state.future[0], words),
    shortcut: 'Ctrl+Y',
    also: 'Ctrl+Shift+Z',
    enabled: ({ state }) => state.future.length > 0,
    run: (store) => store.redo(),
  },
  {
    id: 'edit-cell',
    menu: 'edit',
    section: 2,
    labelKey: 'command.editCell',
    // F2 itself belongs to the grid, which also knows where the cursor goes.
    enabled: ({ grid }) => Boolean(grid?.editCell),
    run: (_, grid) => grid?.editCell?.(),
  },
  {
    id: 'fix-cell',
    menu: 'edit',
    section: 2,
    labelKey: 'formulaBar.fix',
    shortcut: 'Ctrl+.',
    also: 'Alt+Enter',
    enabled: ({ state }) => remedyEdit(state) !== null,
    run(store) {
      const edit = remedyEdit(store)
      if (edit) store.dispatch(edit)
    },
  },
  {
    id: 'copy-cell',
    menu: 'edit',
    section: 2,
    labelKey: 'command.copyCell',
    enabled: ({ grid }) => Boolean(grid?.copyCell),
    run: (_, grid) => grid?.copyCell?.(),
  },
  {
    id: 'clear-cell',
    menu: 'edit',
    section: 2,
    labelKey: 'command.clearCell',
    enabled: ({ grid }) => Boolean(grid?.clearCell),
    run: (_, grid) => grid?.clearCell?.(),
  },
  {
    id: 'delete-row',
    menu: 'edit',
    section: 3,
    labelKey: 'command.deleteRow',
    shortcut: 'Ctrl+-',
    enabled: ({ grid }) => Boolean(grid?.deleteRow),
    run: (_, grid) => grid?.deleteRow?.(),
  },
  {
    id: 'move-row-up',
    menu: 'edit',
    section: 3,
    labelKey: 'command.moveRowUp',
    shortcut: 'Alt+Shift+ArrowUp',
    enabled: ({ grid }) => Boolean(grid?.moveRowUp),
    run: (_, grid) => grid?.moveRowUp?.(),
  },
  {
    id: 'move-row-down',
    menu: 'edit',
    section: 3,
    labelKey: 'command.moveRowDown',
    shortcut: 'Alt+Shift+ArrowDown',
    enabled: ({ grid }) => Boolean(grid?.moveRowDown),
    run: (_, grid) => grid?.moveRowDown?.(),
  },
  {
    id: 'insert-row',
    menu: 'insert',
    section: 1,
    labelKey: 'command.insertRow',
    shortcut: 'Ctrl++',
    enabled: ({ grid }) => Boolean(grid?.insertRow),
    run: (_, grid) => grid?.insertRow?.(),
  },
  {
    id: 'duplicate-row',
    menu: 'insert',
    section: 1,
    labelKey: 'command.duplicateRow',
    shortcut: 'Ctrl+Shift+D',
    enabled: ({ grid }) => Boolean(grid?.duplicateRow),
    run: (_, grid) => grid?.duplicateRow?.(),
  },
]

function named(key: 'command.undo' | 'command.redo', step: State['past'][number] | undefined, words: Words): string {
  const label = words.t(key)
  return step ? words.t('command.named', { label, what: words.of(step.name.key, step.name.values) }) : label
}

import { remedyEdit } from '../formula/remedy.ts'
import { uncertaintyPlace } from '../screens/assumptions/uncertaintyPlace.ts'
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
    shownKey: 'F2',
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
    // Ctrl+X, C and V are the system's own, which ask for no permission.
    id: 'cut',
    menu: 'edit',
    section: 2,
    labelKey: 'command.cut',
    shownKey: 'Ctrl+X',
    enabled: ({ grid }) => Boolean(grid?.cut),
    run: (_, grid) => grid?.cut?.(),
  },
  {
    id: 'copy',
    menu: 'edit',
    section: 2,
    labelKey: 'command.copy',
    shownKey: 'Ctrl+C',
    enabled: ({ grid }) => Boolean(grid?.copy),
    run: (_, grid) => grid?.copy?.(),
  },
  {
    id: 'paste',
    menu: 'edit',
    section: 2,
    labelKey: 'command.paste',
    shownKey: 'Ctrl+V',
    enabled: ({ grid }) => Boolean(grid?.paste),
    run: (_, grid) => grid?.paste?.(),
  },
  {
    // The system's own key for text without its dress.
    id: 'paste-values',
    menu: 'edit',
    section: 2,
    labelKey: 'command.pasteValues',
    shownKey: 'Ctrl+Shift+V',
    enabled: ({ grid }) => Boolean(grid?.pasteValues),
    run: (_, grid) => grid?.pasteValues?.(),
  },
  {
    id: 'paste-transposed',
    menu: 'edit',
    section: 2,
    labelKey: 'command.pasteTransposed',
    enabled: ({ grid }) => Boolean(grid?.pasteTransposed),
    run: (_, grid) => grid?.pasteTransposed?.(),
  },
  {
    id: 'clear-cells',
    menu: 'edit',
    section: 2,
    labelKey: 'command.clearCells',
    shownKey: 'Delete',
    enabled: ({ grid }) => Boolean(grid?.clearCells),
    run: (_, grid) => grid?.clearCells?.(),
  },
  {
    id: 'fill-down',
    menu: 'edit',
    section: 3,
    labelKey: 'command.fillDown',
    shortcut: 'Ctrl+D',
    enabled: ({ grid }) => Boolean(grid?.fillDown),
    run: (_, grid) => grid?.fillDown?.(),
  },
  {
    id: 'fill-right',
    menu: 'edit',
    section: 3,
    labelKey: 'command.fillRight',
    shortcut: 'Ctrl+R',
    enabled: ({ grid }) => Boolean(grid?.fillRight),
    run: (_, grid) => grid?.fillRight?.(),
  },
  {
    id: 'select-all',
    menu: 'edit',
    section: 4,
    labelKey: 'command.selectAll',
    shownKey: 'Ctrl+A',
    enabled: ({ grid }) => Boolean(grid?.selectAll),
    run: (_, grid) => grid?.selectAll?.(),
  },
  {
    id: 'select-rows',
    menu: 'edit',
    section: 4,
    labelKey: 'command.selectRow',
    shownKey: 'Shift+Space',
    enabled: ({ grid }) => Boolean(grid?.selectRows),
    run: (_, grid) => grid?.selectRows?.(),
  },
  {
    id: 'select-columns',
    menu: 'edit',
    section: 4,
    labelKey: 'command.selectColumn',
    shownKey: 'Ctrl+Space',
    enabled: ({ grid }) => Boolean(grid?.selectColumns),
    run: (_, grid) => grid?.selectColumns?.(),
  },
  {
    id: 'delete-row',
    menu: 'edit',
    section: 5,
    labelKey: 'command.deleteRow',
    shortcut: 'Ctrl+-',
    enabled: ({ grid }) => Boolean(grid?.deleteRow),
    run: (_, grid) => grid?.deleteRow?.(),
  },
  {
    id: 'move-row-up',
    menu: 'edit',
    section: 5,
    labelKey: 'command.moveRowUp',
    shortcut: 'Alt+Shift+ArrowUp',
    enabled: ({ grid }) => Boolean(grid?.moveRowUp),
    run: (_, grid) => grid?.moveRowUp?.(),
  },
  {
    id: 'move-row-down',
    menu: 'edit',
    section: 5,
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
  {
    id: 'uncertainty',
    menu: 'insert',
    section: 2,
    labelKey: 'command.uncertainty',
    rare: true,
    enabled: ({ state }) => uncertaintyPlace(state) !== null,
    run(store) {
      const place = uncertaintyPlace(store)
      if (place) store.ask({ kind: 'uncertainty', place })
    },
  },
]

function named(key: 'command.undo' | 'command.redo', step: State['past'][number] | undefined, words: Words): string {
  const label = words.t(key)
  return step ? words.t('command.named', { label, what: words.of(step.name.key, step.name.values) }) : label
}

import type { Command } from './command.ts'
import { importCommands } from './import.ts'
import { versionCommands } from './versions.ts'

export const fileCommands: readonly Command[] = [
  {
    id: 'new',
    menu: 'file',
    section: 1,
    labelKey: 'command.new',
    shortcut: 'Ctrl+N',
    run: (store) => store.whenSaved(() => store.close()),
  },
  {
    id: 'open',
    menu: 'file',
    section: 1,
    labelKey: 'command.open',
    shortcut: 'Ctrl+O',
    run: (store) => store.whenSaved(() => void store.open()),
  },
  {
    id: 'save',
    menu: 'file',
    section: 2,
    labelKey: 'command.save',
    shortcut: 'Ctrl+S',
    enabled: ({ state }) => state.opened && !state.saving,
    run: (store) => void store.save(),
  },
  {
    id: 'save-as',
    menu: 'file',
    section: 2,
    labelKey: 'command.saveAs',
    shortcut: 'Ctrl+Shift+S',
    // Also while a share does not answer.
    enabled: ({ state }) => state.opened,
    run: (store) => void store.saveAs(),
  },
  ...versionCommands,
  ...importCommands,
  {
    id: 'close',
    menu: 'file',
    section: 5,
    labelKey: 'command.close',
    enabled: ({ state }) => state.opened,
    run: (store) => store.whenSaved(() => store.close()),
  },
]

import type { Command } from './command.ts'

/** Values from outside. */
export const importCommands: readonly Command[] = [
  {
    id: 'import',
    menu: 'file',
    section: 4,
    labelKey: 'command.import',
    enabled: ({ state }) => state.opened && !state.readOnly,
    run: (store) => store.ask({ kind: 'import' }),
  },
]

import type { Command } from './command.ts'

/** Back in time, and beside one another. */
export const versionCommands: readonly Command[] = [
  {
    id: 'versions',
    menu: 'file',
    section: 3,
    labelKey: 'command.versions',
    enabled: ({ state }) => state.opened,
    run: (store) => store.ask({ kind: 'versions' }),
  },
  {
    id: 'compare-files',
    menu: 'file',
    section: 3,
    labelKey: 'command.compareFiles',
    enabled: ({ state }) => state.opened,
    run: (store) => void store.compareWith(),
  },
  {
    id: 'recover',
    menu: 'file',
    section: 3,
    labelKey: 'command.recover',
    run: (store) => void store.offerRecovery(true),
  },
]

import type { Command } from './command.ts'

export const helpCommands: readonly Command[] = [
  {
    id: 'commands',
    menu: 'help',
    section: 1,
    labelKey: 'command.commands',
    shortcut: 'Ctrl+K',
    run: (store) => store.ask({ kind: 'commands' }),
  },
  {
    id: 'shortcuts',
    menu: 'help',
    section: 1,
    labelKey: 'command.shortcuts',
    run: (store) => store.ask({ kind: 'shortcuts' }),
  },
  {
    id: 'methods',
    menu: 'help',
    section: 1,
    labelKey: 'command.methods',
    run: (store) => store.ask({ kind: 'methods', method: null }),
  },
  {
    id: 'language.sv',
    menu: 'help',
    section: 2,
    labelKey: 'command.language.sv',
    checked: (state) => state.preferences.language === 'sv',
    run: (store) => store.setPreference('language', 'sv'),
  },
  {
    id: 'language.en',
    menu: 'help',
    section: 2,
    labelKey: 'command.language.en',
    checked: (state) => state.preferences.language === 'en',
    run: (store) => store.setPreference('language', 'en'),
  },
  {
    id: 'about',
    menu: 'help',
    section: 3,
    labelKey: 'command.about',
    run: (store) => store.ask({ kind: 'about' }),
  },
]

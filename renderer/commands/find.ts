import { openComments } from '../comments/commenting.ts'
import { goToNext, openFind, useFinding } from '../find/finding.ts'
import { openAside, useAside } from '../shell/aside.ts'
import type { Command } from './command.ts'

const hasQuery = () => useFinding.getState().query.text !== ''

export const findCommands: readonly Command[] = [
  {
    id: 'find',
    menu: 'edit',
    section: 4,
    labelKey: 'command.find',
    shortcut: 'Ctrl+F',
    enabled: ({ state }) => state.opened,
    run: () => openFind('find'),
  },
  {
    id: 'replace',
    menu: 'edit',
    section: 4,
    labelKey: 'command.replace',
    shortcut: 'Ctrl+H',
    enabled: ({ state }) => state.opened,
    run: () => openFind('replace'),
  },
  {
    id: 'find-next',
    menu: 'edit',
    section: 4,
    labelKey: 'command.findNext',
    shortcut: 'F3',
    enabled: ({ state }) => state.opened && hasQuery(),
    run: () => goToNext(1),
  },
  {
    id: 'find-previous',
    menu: 'edit',
    section: 4,
    labelKey: 'command.findPrevious',
    shortcut: 'Shift+F3',
    enabled: ({ state }) => state.opened && hasQuery(),
    run: () => goToNext(-1),
  },
  {
    id: 'comment',
    menu: 'insert',
    section: 2,
    labelKey: 'command.comment',
    shortcut: 'Shift+F2',
    enabled: ({ state }) => state.opened && !state.readOnly && Boolean(state.active?.place),
    run: () => openComments(),
  },
  {
    id: 'comments',
    menu: 'view',
    section: 3,
    labelKey: 'command.comments',
    checked: () => useAside.getState().task === 'comments',
    enabled: ({ state }) => state.opened,
    run: () => openAside(useAside.getState().task === 'comments' ? null : 'comments'),
  },
]

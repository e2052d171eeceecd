import { screens } from '../screens/index.ts'
import { focusNextRegion } from '../shell/regions.ts'
import { panelApplies, panelShown } from '../shell/SidePanel.tsx'
import type { Preferences } from '../store/preferences.ts'
import type { Command } from './command.ts'

const screenCommands: readonly Command[] = screens.map((screen, index) => ({
  id: `screen.${screen.id}`,
  menu: 'view',
  section: 1,
  labelKey: screen.titleKey,
  ...(index < 9 ? { shortcut: `Alt+${index + 1}` } : {}),
  checked: (state) => state.screen === screen.id,
  enabled: ({ state }) => state.opened,
  run: (store) => store.setScreen(screen.id),
}))

const themes: readonly Preferences['theme'][] = ['light', 'dark', 'system']
const themeKeys = {
  light: 'command.theme.light',
  dark: 'command.theme.dark',
  system: 'command.theme.system',
} as const

export const viewCommands: readonly Command[] = [
  ...screenCommands,
  {
    id: 'previous-screen',
    menu: 'view',
    section: 2,
    labelKey: 'command.previousScreen',
    shortcut: 'Ctrl+PageUp',
    enabled: ({ state }) => state.opened,
    run: (store) => store.setScreen(neighbour(store.screen, -1)),
  },
  {
    id: 'next-screen',
    menu: 'view',
    section: 2,
    labelKey: 'command.nextScreen',
    shortcut: 'Ctrl+PageDown',
    enabled: ({ state }) => state.opened,
    run: (store) => store.setScreen(neighbour(store.screen, 1)),
  },
  {
    id: 'next-region',
    menu: 'view',
    section: 2,
    labelKey: 'command.nextRegion',
    shortcut: 'F6',
    run: () => focusNextRegion(1),
  },
  {
    id: 'previous-region',
    menu: 'view',
    section: 2,
    labelKey: 'command.previousRegion',
    shortcut: 'Shift+F6',
    run: () => focusNextRegion(-1),
  },
  {
    id: 'panel',
    menu: 'view',
    section: 3,
    labelKey: 'command.panel',
    checked: panelShown,
    enabled: ({ state }) => state.opened && panelApplies(state),
    run: (store) => store.setPreference('panelOpen', !store.preferences.panelOpen),
  },
  ...([true, false] as const).flatMap((open): Command[] => [
    {
      id: open ? 'unfold' : 'fold',
      menu: 'view',
      section: 4,
      rare: true,
      labelKey: open ? 'command.unfold' : 'command.fold',
      shownKey: open ? 'Alt+ArrowRight' : 'Alt+ArrowLeft',
      enabled: ({ grid }) => Boolean(grid?.fold),
      run: (_, grid) => grid?.fold?.(open),
    },
    {
      id: open ? 'unfold-all' : 'fold-all',
      menu: 'view',
      section: 4,
      rare: true,
      labelKey: open ? 'command.unfoldAll' : 'command.foldAll',
      enabled: ({ grid }) => Boolean(grid?.foldAll),
      run: (_, grid) => grid?.foldAll?.(open),
    },
  ]),
  ...themes.map(
    (theme): Command => ({
      id: `theme.${theme}`,
      menu: 'view',
      section: 5,
      labelKey: themeKeys[theme],
      checked: (state) => state.preferences.theme === theme,
      run: (store) => store.setPreference('theme', theme),
    }),
  ),
]

function neighbour(id: string, by: 1 | -1): string {
  const at = screens.findIndex((screen) => screen.id === id)
  return screens[(at + by + screens.length) % screens.length]?.id ?? id
}

import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { Fragment } from 'react'
import type { MessageKey } from '../../shared/language/index.ts'
import type { Command, Menu as MenuName } from '../commands/command.ts'
import { commands, runCommand } from '../commands/index.ts'
import { useActiveGrid } from '../grid/active.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './CommandMenu.module.css'

const titles: Readonly<Record<MenuName, MessageKey>> = {
  file: 'menu.file',
  edit: 'menu.edit',
  insert: 'menu.insert',
  view: 'menu.view',
  column: 'columns.menu',
  help: 'menu.help',
}

export function useCommandLabel(command: Command): string {
  const words = useWords()
  return useStore((state) => command.label?.(state, words) ?? words.t(command.labelKey))
}

export function useEnabled(command: Command): boolean {
  const grid = useActiveGrid((state) => state.grid)
  return useStore((state) => command.enabled?.({ state, grid }) ?? true)
}

/** 'Alt+Skift+Uppil': a shortcut as it is written on the keyboard. */
export function shownShortcut(shortcut: string, t: ReturnType<typeof useWords>['t']): string {
  const names: Readonly<Record<string, MessageKey>> = {
    Shift: 'key.shift',
    ArrowUp: 'key.up',
    ArrowDown: 'key.down',
    ArrowLeft: 'key.left',
    ArrowRight: 'key.right',
    PageUp: 'key.pageUp',
    PageDown: 'key.pageDown',
    Space: 'key.space',
  }
  const plus = shortcut.endsWith('++')
  const keys = plus ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+')
  return keys
    .map((key) => {
      const name = names[key]
      return name ? t(name) : key
    })
    .join('+')
}

export function CommandMenu({ menu }: { readonly menu: MenuName }) {
  const { t } = useWords()
  const grid = useActiveGrid((state) => state.grid)
  const items = commands.filter(
    ({ menu: own, rare, enabled }) =>
      own === menu && (!rare || enabled?.({ state: useStore.getState(), grid }) !== false),
  )
  const checked = useStore((state) =>
    items
      .filter((item) => item.checked?.(state))
      .map(({ id }) => id)
      .join(' '),
  )
  return (
    <Menu checkedValues={{ on: checked.split(' ') }} hasCheckmarks={items.some((item) => item.checked)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" menuIcon={null} className={styles.trigger ?? ''}>
          {t(titles[menu])}
        </MenuButton>
      </MenuTrigger>
      <CommandList items={items} />
    </Menu>
  )
}

/** The commands of a menu, with lines where the section changes. */
export function CommandList({ items }: { readonly items: readonly Command[] }) {
  return (
    <MenuPopover className={styles.popover ?? ''}>
      <MenuList>
        {items.map((command, index) => (
          <Fragment key={command.id}>
            {index > 0 && items[index - 1]?.section !== command.section && <MenuDivider />}
            <Item command={command} />
          </Fragment>
        ))}
      </MenuList>
    </MenuPopover>
  )
}

/** From the menu back to the cell that was worked in, unless the command has led somewhere else. */
function runFromMenu(command: Command): void {
  const { grid } = useActiveGrid.getState()
  if (!runCommand(command) || !grid) return
  setTimeout(() => {
    const { activeElement } = document
    const stayed = activeElement === document.body || activeElement?.matches('[aria-haspopup="menu"]')
    if (stayed && useActiveGrid.getState().grid?.id === grid.id) grid.focus()
  }, 30)
}

function Item({ command }: { readonly command: Command }) {
  const { t } = useWords()
  const label = useCommandLabel(command)
  const enabled = useEnabled(command)
  const keys = command.shortcut ?? command.shownKey
  const common = {
    className: styles.item ?? '',
    disabled: !enabled,
    onClick: () => runFromMenu(command),
    ...(keys ? { secondaryContent: shownShortcut(keys, t) } : {}),
  }
  return command.checked ? (
    <MenuItemCheckbox {...common} persistOnClick={false} name="on" value={command.id}>
      {label}
    </MenuItemCheckbox>
  ) : (
    <MenuItem {...common}>{label}</MenuItem>
  )
}

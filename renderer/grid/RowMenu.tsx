import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { Fragment } from 'react'
import type { Command } from '../commands/command.ts'
import { commands, runCommand } from '../commands/index.ts'
import { shownShortcut, useCommandLabel, useEnabled } from '../shell/CommandMenu.tsx'
import { useWords } from '../ui/words.ts'

export interface RowMenuAt {
  readonly event: MouseEvent
}

const shown = [
  'edit-cell',
  'copy-cell',
  'clear-cell',
  'insert-row',
  'duplicate-row',
  'delete-row',
  'move-row-up',
  'move-row-down',
]

/** The commands of the window that concern a cell and its row. */
export function RowMenu({ at, onClose }: { readonly at: RowMenuAt; readonly onClose: () => void }) {
  const items = shown.flatMap((id) => commands.find((command) => command.id === id) ?? [])
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose()
      }}
      positioning={{ target: { getBoundingClientRect: () => rectangleOf(at.event) }, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList>
          {items.map((command, index) => (
            <Fragment key={command.id}>
              {index === 3 && <MenuDivider />}
              <Item command={command} />
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function Item({ command }: { readonly command: Command }) {
  const { t } = useWords()
  const label = useCommandLabel(command)
  const enabled = useEnabled(command)
  return (
    <MenuItem
      disabled={!enabled}
      onClick={() => runCommand(command)}
      {...(command.shortcut ? { secondaryContent: shownShortcut(command.shortcut, t) } : {})}
    >
      {label}
    </MenuItem>
  )
}

/** Where the pointer is; opened by keyboard, the cell. */
function rectangleOf({ clientX, clientY, target }: MouseEvent): DOMRect {
  if (clientX === 0 && clientY === 0 && target instanceof Element) return target.getBoundingClientRect()
  return new DOMRect(clientX, clientY, 0, 0)
}

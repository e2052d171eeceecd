import { Menu } from '@fluentui/react-components'
import { commands } from '../commands/index.ts'
import { closeColumn, useActiveGrid } from '../grid/active.ts'
import { useStore } from '../store/store.ts'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { CommandList } from './CommandMenu.tsx'
import { FilterDialog } from './FilterDialog.tsx'

/** The menu of a column's head, and the dialogs it leads to. */
export function ColumnMenu() {
  const open = useActiveGrid(({ column }) => column)
  if (!open) return null
  const { actions, at, shows } = open
  if (shows === 'filter') return <FilterDialog column={actions} onClose={closeColumn} />
  if (shows === 'columns') return <ColumnsDialog column={actions} onClose={closeColumn} />
  const items = commands.filter(({ menu }) => menu === 'column')
  const checked = items.filter((item) => item.checked?.(useStore.getState())).map(({ id }) => id)
  return (
    <Menu
      open
      hasCheckmarks
      checkedValues={{ on: checked }}
      onOpenChange={(_, { open }) => {
        if (open) return
        // After the command, which asks for the column.
        setTimeout(() => {
          if (useActiveGrid.getState().column?.shows === 'menu') closeColumn()
        })
        if (at instanceof HTMLElement) at.focus()
      }}
      positioning={{ target: at, position: 'below', align: 'start' }}
    >
      <CommandList items={items} />
    </Menu>
  )
}

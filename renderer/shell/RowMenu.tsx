import { Menu } from '@fluentui/react-components'
import { commands } from '../commands/index.ts'
import { closeCellMenu, useActiveGrid } from '../grid/active.ts'
import { useStore } from '../store/store.ts'
import { CommandList } from './CommandMenu.tsx'

const shown = [
  'edit-cell',
  'fix-cell',
  'cut',
  'copy',
  'paste',
  'paste-values',
  'paste-transposed',
  'clear-cells',
  'fill-down',
  'fill-right',
  'sort-ascending',
  'sort-descending',
  'filter-column',
  'fold',
  'unfold',
  'comment',
  'uncertainty',
  'insert-row',
  'duplicate-row',
  'delete-row',
  'move-row-up',
  'move-row-down',
]

/** The commands of the window that concern a cell and its row. */
export function RowMenu() {
  const at = useActiveGrid(({ menuAt }) => menuAt)
  if (!at) return null
  const items = shown
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .filter(({ rare, enabled }) => !rare || enabled?.(situation()) !== false)
  const checked = items.filter((item) => item.checked?.(useStore.getState())).map(({ id }) => id)
  return (
    <Menu
      open
      hasCheckmarks
      checkedValues={{ on: checked }}
      onOpenChange={(_, { open }) => {
        if (open) return
        closeCellMenu()
        // The menu had no button to give focus back to.
        setTimeout(() => {
          if (document.activeElement === document.body) useActiveGrid.getState().grid?.focus()
        })
      }}
      positioning={{
        target: { getBoundingClientRect: () => rectangleOf(at) },
        // Beside the pointer it can be pushed up or down to stay in a low window.
        position: 'after',
        align: 'top',
      }}
    >
      <CommandList items={items} />
    </Menu>
  )
}

function situation() {
  return { state: useStore.getState(), grid: useActiveGrid.getState().grid }
}

/** Where the pointer is; opened by keyboard, the cell. */
function rectangleOf({ clientX, clientY, target }: MouseEvent): DOMRect {
  if (clientX === 0 && clientY === 0 && target instanceof Element) return target.getBoundingClientRect()
  return new DOMRect(clientX, clientY, 0, 0)
}

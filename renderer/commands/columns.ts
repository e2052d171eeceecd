// What can be done with a column: the one whose menu is open, or else the active cell's.
import { openColumn, useActiveGrid } from '../grid/active.ts'
import type { ColumnActions } from '../grid/columnActions.ts'
import type { Command } from './command.ts'

function current(): ColumnActions | null {
  const { column, grid } = useActiveGrid.getState()
  return column?.actions ?? grid?.column?.() ?? null
}

type Act = (column: ColumnActions) => (() => void) | null

function entry(
  id: string,
  section: number,
  labelKey: Command['labelKey'],
  act: Act,
  more: Pick<Command, 'shortcut' | 'checked'> = {},
): Command {
  return {
    id,
    menu: 'column',
    section,
    labelKey,
    enabled: () => {
      const column = current()
      return column !== null && act(column) !== null
    },
    run() {
      const column = current()
      if (column) act(column)?.()
    },
    ...more,
  }
}

/** After the menu has gone, so that the dialog keeps focus. */
function opens(shows: 'filter' | 'columns'): Act {
  return (column) => () => {
    const at = useActiveGrid.getState().column?.at ?? document.activeElement ?? document.body
    setTimeout(() => openColumn(column, at, shows))
  }
}

export const columnCommands: readonly Command[] = [
  entry('sort-ascending', 1, 'columns.sortAscending', (column) => () => column.sortBy('ascending'), {
    checked: () => current()?.sort === 'ascending',
  }),
  entry('sort-descending', 1, 'columns.sortDescending', (column) => () => column.sortBy('descending'), {
    checked: () => current()?.sort === 'descending',
  }),
  entry(
    'sort-also-ascending',
    1,
    'columns.sortAlsoAscending',
    ({ sortAlsoBy }) => sortAlsoBy && (() => sortAlsoBy('ascending')),
  ),
  entry(
    'sort-also-descending',
    1,
    'columns.sortAlsoDescending',
    ({ sortAlsoBy }) => sortAlsoBy && (() => sortAlsoBy('descending')),
  ),
  entry('sort-none', 1, 'columns.sortNone', (column) => (column.sorted ? () => column.sortBy(null) : null)),
  entry('filter-column', 2, 'columns.filter', opens('filter'), {
    shortcut: 'Ctrl+Shift+L',
    checked: () => Boolean(current()?.filter),
  }),
  entry('clear-filters', 2, 'columns.showAllRows', (column) => (column.filtered ? () => column.clearFilters() : null)),
  entry('hide-column', 3, 'columns.hide', (column) => column.hide),
  entry('show-columns', 3, 'columns.choose', opens('columns')),
  entry('freeze-columns', 4, 'columns.freeze', (column) => () => column.freeze(), {
    checked: () => Boolean(current()?.frozenHere),
  }),
  entry('unfreeze-columns', 4, 'columns.unfreeze', (column) => () => column.unfreeze()),
  entry('move-column-left', 5, 'columns.moveLeft', (column) => column.moveLeft, { shortcut: 'Alt+Shift+ArrowLeft' }),
  entry('move-column-right', 5, 'columns.moveRight', (column) => column.moveRight, {
    shortcut: 'Alt+Shift+ArrowRight',
  }),
  entry('fit-column', 5, 'columns.fit', (column) => () => column.fit()),
  entry('reset-columns', 6, 'columns.reset', (column) => () => column.reset()),
]

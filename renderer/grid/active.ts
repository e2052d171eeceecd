// The grid that has the active cell offers its row commands here, so that menus and palette need not know any grid.
import { create } from 'zustand'
import type { Place } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import type { ColumnActions } from './columnActions.ts'

export interface GridActions {
  readonly id: string
  /** null: what cannot be done to the active row or cell. */
  readonly insertRow: (() => void) | null
  readonly duplicateRow: (() => void) | null
  readonly deleteRow: (() => void) | null
  readonly moveRowUp: (() => void) | null
  readonly moveRowDown: (() => void) | null
  readonly clearCells: (() => void) | null
  readonly cut: (() => void) | null
  readonly copy: (() => void) | null
  readonly paste: (() => void) | null
  readonly pasteValues: (() => void) | null
  readonly pasteTransposed: (() => void) | null
  readonly fillDown: (() => void) | null
  readonly fillRight: (() => void) | null
  readonly selectAll: (() => void) | null
  readonly selectRows: (() => void) | null
  readonly selectColumns: (() => void) | null
  readonly editCell: (() => void) | null
  /** Of a table whose rows stand under heads. */
  readonly fold: ((open: boolean) => void) | null
  readonly foldAll: ((open: boolean) => void) | null
  /** Where its cells stand in the document. */
  readonly places?: () => ReadonlySet<Place>
  /** Of the active cell. */
  readonly column?: () => ColumnActions | null
  /** Puts focus back on the active cell. */
  readonly focus: () => void
}

interface ActiveGrid {
  readonly grid: GridActions | null
  /** Where the menu of its cell is asked for. */
  readonly menuAt: MouseEvent | null
  /** The column whose menu or dialog is open, and where. */
  readonly column: {
    readonly actions: ColumnActions
    readonly at: Element
    readonly shows: 'menu' | 'filter' | 'columns'
  } | null
}

export const useActiveGrid = create<ActiveGrid>()(() => ({ grid: null, menuAt: null, column: null }))

export function openCellMenu(event: MouseEvent): void {
  useActiveGrid.setState({ menuAt: event })
}

export function closeCellMenu(): void {
  useActiveGrid.setState({ menuAt: null })
}

export function openColumn(actions: ColumnActions, at: Element, shows: 'menu' | 'filter' | 'columns'): void {
  useActiveGrid.setState({ column: { actions, at, shows } })
}

export function closeColumn(): void {
  useActiveGrid.setState({ column: null })
}

export function activateGrid(grid: GridActions): void {
  useActiveGrid.setState({ grid })
}

/** Only the grid that is active can leave. Its cell goes with it: in the formula bar it could be typed in, unseen or gone. */
export function leaveGrid(id: string): void {
  if (useActiveGrid.getState().grid?.id !== id) return
  useActiveGrid.setState({ grid: null })
  useStore.getState().select(null)
}

// Where the pointer is in a table, and how far a drag reaches.
import { covers, type Position, type Rectangle } from './range/selection.ts'

/** What of the viewport shows scrolling cells: without header, totals and frozen columns. */
export function innerEdges(viewport: HTMLElement) {
  const { left, top, right, bottom } = viewport.getBoundingClientRect()
  const edge = (selector: string) => viewport.querySelector(selector)?.getBoundingClientRect()
  const header = edge('.ag-header')
  const frozen = edge('.ag-grid-scrolling-container .ag-grid-pinned-left-cells')
  const totals = edge('.ag-grid-pinned-bottom-rows:not(.ag-hidden)')
  return {
    left: Math.max(left, frozen?.right ?? left),
    top: Math.max(top, header?.bottom ?? top),
    right: Math.min(right, left + viewport.clientWidth),
    bottom: Math.min(bottom, totals && totals.height > 0 ? totals.top : bottom),
  }
}

/** Faster the further out, at most a screen in a dozen frames. */
export function speed(beyond: number): number {
  return beyond === 0 ? 0 : Math.sign(beyond) * Math.min(60, 4 + Math.abs(beyond) / 4)
}

/** What of the source lies beyond a cell inside it, below or to the right, whichever is more; null: nothing. */
export function cutOff(source: Rectangle, at: Position): Rectangle | null {
  if (!covers(source, at)) return null
  const rows = source.bottom - at.row
  const columns = source.right - at.column
  if (rows === 0 && columns === 0) return null
  return rows >= columns ? { ...source, top: at.row + 1 } : { ...source, left: at.column + 1 }
}

/** The source and what lies between it and a cell, downwards or sideways, whichever is further. */
export function stretched(source: Rectangle, at: Position): Rectangle | null {
  if (covers(source, at)) return null
  const down = at.row > source.bottom ? at.row - source.bottom : Math.min(0, at.row - source.top)
  const right = at.column > source.right ? at.column - source.right : Math.min(0, at.column - source.left)
  if (Math.abs(down) >= Math.abs(right))
    return { ...source, top: Math.min(source.top, at.row), bottom: Math.max(source.bottom, at.row) }
  return { ...source, left: Math.min(source.left, at.column), right: Math.max(source.right, at.column) }
}

// Dragging: over cells, along row and column headers, by the fill handle and by a row's grip; beyond an edge the table
// scrolls on. Listens before the grid library, which would else move the active cell at Shift+click.
import styles from './Grid.module.css'
import { rowHeaderId } from './RowHeader.ts'
import { added, everything, extendedTo, line, type Position, type Rectangle, single } from './range/selection.ts'
import type { Ranges } from './ranges.ts'
import { cutOff, innerEdges, speed, stretched } from './underPointer.ts'

export interface Drops {
  /** The fill handle was let go over this. */
  fill(source: Rectangle, whole: Rectangle): void
  /** The fill handle was let go inside the source, which goes on in `gone`. */
  clearEnd(source: Rectangle, gone: Rectangle): void
  /** Rows were let go before the row at a position. */
  moveRows(rows: readonly number[], to: number): void
  canMoveRows(): boolean
  /** The person has chosen cells by mouse: a run of Tab has ended. */
  chose(): void
  canFill(): boolean
}

type Drag =
  | { readonly kind: 'cells' }
  | { readonly kind: 'rows' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'fill'; readonly source: Rectangle }
  | { readonly kind: 'move'; readonly rows: readonly number[]; to: number | null }

interface Point {
  readonly x: number
  readonly y: number
}

/** Gives the function that stops listening. */
export function listenToMouse<Row>(section: HTMLElement, ranges: Ranges<Row>, drops: Drops): () => void {
  let drag: Drag | null = null
  let pointer: Point = { x: 0, y: 0 }
  let frame = 0
  /** The library listens to `pointerdown`; what the browser does by itself follows `mousedown`. */
  let swallowed = false
  /** A column's head has been taken care of when it was pressed; the click that follows says nothing more. */
  let headDone = false

  function down(event: PointerEvent): void {
    const { target } = event
    swallowed = false
    headDone = false
    if (event.pointerType === 'touch' || !(target instanceof Element) || target.closest('input, select, textarea'))
      return
    if (target.closest('[data-fill-handle]')) {
      const source = ranges.rectangles[0]
      if (event.button === 0 && source && drops.canFill()) begin({ kind: 'fill', source }, event)
      return
    }
    const cell = target.closest<HTMLElement>('.ag-grid-scrolling-container .ag-cell')
    if (!cell) {
      columnHeadDown(event, target)
      return
    }
    const row = Number(cell.closest('[row-index]')?.getAttribute('row-index'))
    const column = cell.getAttribute('col-id') ?? ''
    if (!Number.isInteger(row)) return
    drops.chose()
    if (column === rowHeaderId) {
      rowHeaderDown(event, row, target.closest('[data-move-handle]') !== null)
      return
    }
    const at = ranges.positionOf(row, column)
    if (!at) return
    if (event.button !== 0) {
      // The menu is for all that is selected.
      if (ranges.holds(at)) swallow(event)
      return
    }
    if (target.matches(`.${styles.open}`) && !event.shiftKey && !event.ctrlKey) return
    const add = event.ctrlKey || event.metaKey
    if (event.shiftKey) ranges.set(extendedTo(ranges.selection, at))
    else ranges.set(add ? added(ranges.selection, at) : single(at))
    if (event.shiftKey || add) {
      begin({ kind: 'cells' }, event)
      ranges.focusActive()
      return
    }
    start({ kind: 'cells' }, event)
  }

  function rowHeaderDown(event: MouseEvent, row: number, grip: boolean): void {
    const isIn = ranges.rectangles.some(({ top, bottom }) => row >= top && row <= bottom)
    const whole = ranges.selection.ranges.some(({ reach }) => reach === 'rows' || reach === 'all')
    if (event.button !== 0) {
      if (!isIn || !whole) ranges.set(line(ranges.selection, 'rows', row, 'one', ranges.firstSeen()))
      swallow(event)
      ranges.focusActive()
      return
    }
    if (grip && drops.canMoveRows()) {
      if (!isIn || !whole) ranges.set(line(ranges.selection, 'rows', row, 'one', ranges.firstSeen()))
      const rows = [
        ...new Set(
          ranges.rectangles.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i)),
        ),
      ].sort((a, b) => a - b)
      begin({ kind: 'move', rows, to: null }, event)
      return
    }
    ranges.set(line(ranges.selection, 'rows', row, how(event), ranges.firstSeen()))
    begin({ kind: 'rows' }, event)
    ranges.focusActive()
  }

  /**
   * Dragging along the heads selects columns; a column that is selected already is moved instead, by the library, and the
   * edge between two heads is its own.
   */
  function columnHeadDown(event: PointerEvent, target: Element): void {
    const id = headOf(target)
    if (event.button !== 0 || id === null || id === rowHeaderId) return
    const at = ranges.positionOf(0, id)
    if (!at || (how(event) === 'one' && ranges.holdsColumn(at.column))) return
    drops.chose()
    headDone = true
    ranges.set(line(ranges.selection, 'columns', at.column, how(event), ranges.firstSeen()))
    begin({ kind: 'columns' }, event)
    ranges.focusActive()
  }

  /** A click and no more, on the corner or on a column that was selected. */
  function headerClick(event: MouseEvent): void {
    const { target } = event
    if (headDone || !(target instanceof Element) || event.button !== 0) return
    const id = headOf(target)
    if (id === null) return
    drops.chose()
    if (id === rowHeaderId) ranges.set(everything(ranges.selection))
    else {
      const at = ranges.positionOf(0, id)
      if (!at) return
      ranges.set(line(ranges.selection, 'columns', at.column, how(event), ranges.firstSeen()))
    }
    ranges.focusActive()
  }

  function headOf(target: Element): string | null {
    if (target.closest('button, .ag-header-cell-resize, .ag-header-icon')) return null
    return target.closest('.ag-header-cell[col-id]')?.getAttribute('col-id') ?? null
  }

  function mouseDown(event: MouseEvent): void {
    if (!swallowed) return
    event.preventDefault()
    event.stopPropagation()
  }

  function swallow(event: Event): void {
    // Prevented, `pointerdown` would also keep the moves that follow away.
    if (event.type === 'pointerdown') swallowed = true
    else event.preventDefault()
    event.stopPropagation()
  }

  function begin(next: Drag, event: MouseEvent): void {
    swallow(event)
    start(next, event)
  }

  function start(next: Drag, event: MouseEvent): void {
    drag = next
    pointer = { x: event.clientX, y: event.clientY }
    window.addEventListener('pointermove', moved, true)
    window.addEventListener('pointerup', up, true)
    window.addEventListener('keydown', abandon, true)
  }

  function moved(event: MouseEvent): void {
    if (event.buttons === 0) {
      up()
      return
    }
    pointer = { x: event.clientX, y: event.clientY }
    if (frame === 0) frame = requestAnimationFrame(follow)
  }

  /** Once a frame while dragging; goes on by itself while the pointer is beyond an edge. */
  function follow(): void {
    frame = 0
    if (!drag) return
    const viewport = section.querySelector<HTMLElement>('.ag-grid-viewport')
    if (!viewport) return
    const inner = innerEdges(viewport)
    const beyond = {
      x: pointer.x < inner.left ? pointer.x - inner.left : Math.max(0, pointer.x - inner.right),
      y: pointer.y < inner.top ? pointer.y - inner.top : Math.max(0, pointer.y - inner.bottom),
    }
    const acrossFrozen =
      drag.kind !== 'rows' && drag.kind !== 'move' && pointer.x > viewport.getBoundingClientRect().left
    const by = {
      x:
        drag.kind === 'rows' || drag.kind === 'move' || (beyond.x < 0 && acrossFrozen && viewport.scrollLeft === 0)
          ? 0
          : beyond.x,
      y: drag.kind === 'columns' ? 0 : beyond.y,
    }
    if (by.x !== 0 || by.y !== 0) {
      const before = [viewport.scrollLeft, viewport.scrollTop]
      viewport.scrollLeft += speed(by.x)
      viewport.scrollTop += speed(by.y)
      if (before[0] !== viewport.scrollLeft || before[1] !== viewport.scrollTop) frame = requestAnimationFrame(follow)
    }
    const frozenStays = viewport.scrollLeft === 0 ? viewport.getBoundingClientRect().left + 46 : inner.left
    const at = cellUnder({
      x: Math.min(Math.max(pointer.x, Math.min(frozenStays, inner.left) + 1), inner.right - 2),
      y: Math.min(Math.max(pointer.y, inner.top + 1), inner.bottom - 2),
    })
    if (at) take(drag, at)
  }

  function cellUnder({ x, y }: Point): { readonly at: Position; readonly lower: boolean } | null {
    for (const element of document.elementsFromPoint(x, y)) {
      const cell = element.closest<HTMLElement>('.ag-grid-scrolling-container .ag-cell')
      if (!cell || !section.contains(cell)) continue
      const row = Number(cell.closest('[row-index]')?.getAttribute('row-index'))
      const id = cell.getAttribute('col-id') ?? ''
      const at = id === rowHeaderId ? { row, column: 0 } : ranges.positionOf(row, id)
      const { top, height } = cell.getBoundingClientRect()
      if (at) return { at, lower: y > top + height / 2 }
    }
    // Below the last row or right of the last column.
    const rows = section.querySelectorAll<HTMLElement>('.ag-grid-scrolling-container .ag-row')
    const lowest = Math.max(-1, ...[...rows].map((row) => Number(row.getAttribute('row-index'))))
    return lowest === ranges.size.rows - 1 && lowest >= 0
      ? { at: { row: lowest, column: ranges.head.column }, lower: true }
      : null
  }

  function take(now: Drag, { at, lower }: { readonly at: Position; readonly lower: boolean }): void {
    switch (now.kind) {
      case 'cells':
        ranges.set(extendedTo(ranges.selection, at))
        break
      case 'rows':
        ranges.set(extendedTo(ranges.selection, { row: at.row, column: 0 }))
        break
      case 'columns':
        ranges.set(extendedTo(ranges.selection, { row: 0, column: at.column }))
        break
      case 'fill':
        ranges.filling = stretched(now.source, at)
        ranges.emptying = cutOff(now.source, at)
        ranges.drawSoon()
        break
      case 'move':
        now.to = at.row + (lower ? 1 : 0)
        ranges.showDropLine(now.to)
        break
    }
  }

  function up(): void {
    const done = drag
    stop()
    if (done?.kind === 'fill') {
      const { filling, emptying } = ranges
      ranges.filling = null
      ranges.emptying = null
      ranges.drawSoon()
      if (filling) drops.fill(done.source, filling)
      else if (emptying) drops.clearEnd(done.source, emptying)
    }
    if (done?.kind === 'move' && done.to !== null) drops.moveRows(done.rows, done.to)
  }

  function abandon(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !drag) return
    swallow(event)
    ranges.filling = null
    ranges.emptying = null
    ranges.drawSoon()
    stop()
  }

  function stop(): void {
    drag = null
    cancelAnimationFrame(frame)
    frame = 0
    ranges.showDropLine(null)
    window.removeEventListener('pointermove', moved, true)
    window.removeEventListener('pointerup', up, true)
    window.removeEventListener('keydown', abandon, true)
  }

  /** As in Excel: fills down as far as the column beside holds something. */
  function doubleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.closest('[data-fill-handle]')) return
    swallow(event)
    const source = ranges.rectangles[0]
    if (!source || !drops.canFill()) return
    const bottom = ranges.lastFilledBeside(source)
    if (bottom > source.bottom) drops.fill(source, { ...source, bottom })
  }

  section.addEventListener('pointerdown', down, true)
  section.addEventListener('mousedown', mouseDown, true)
  section.addEventListener('click', headerClick)
  section.addEventListener('dblclick', doubleClick, true)
  return () => {
    stop()
    section.removeEventListener('pointerdown', down, true)
    section.removeEventListener('mousedown', mouseDown, true)
    section.removeEventListener('click', headerClick)
    section.removeEventListener('dblclick', doubleClick, true)
  }
}

function how(event: MouseEvent): 'one' | 'extend' | 'add' {
  if (event.shiftKey) return 'extend'
  return event.ctrlKey || event.metaKey ? 'add' : 'one'
}

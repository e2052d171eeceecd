// The selected ranges drawn over the cells: one frame each, moved without touching a cell. Two layers, since frozen
// columns stay while the others scroll under them.
import type { Column, GridApi } from 'ag-grid-community'
import styles from './Grid.module.css'
import { rowHeaderId } from './RowHeader.ts'
import type { Rectangle } from './range/selection.ts'

export type FrameKind = 'range' | 'cut' | 'fill' | 'emptying' | 'single'

export interface Frame {
  readonly rectangle: Rectangle
  readonly kind: FrameKind
  /** Where the fill handle sits. */
  readonly handle: boolean
}

interface Piece {
  readonly layer: 'frozen' | 'scrolling'
  readonly left: number
  readonly width: number
  readonly openLeft: boolean
  readonly openRight: boolean
}

export class RangeLayer {
  private readonly frozen = document.createElement('div')
  private readonly scrolling = document.createElement('div')
  private readonly line = document.createElement('div')
  private readonly used: HTMLElement[] = []
  private viewport: HTMLElement | null = null
  private readonly api: GridApi
  private readonly section: HTMLElement
  /** Columns in the order of positions. */
  private readonly columns: () => readonly string[]

  constructor(api: GridApi, section: HTMLElement, columns: () => readonly string[]) {
    this.api = api
    this.section = section
    this.columns = columns
    this.frozen.className = styles.frozenLayer ?? ''
    this.scrolling.className = styles.scrollingLayer ?? ''
    this.line.className = styles.dropLine ?? ''
    for (const one of [this.frozen, this.scrolling, this.line]) one.setAttribute('aria-hidden', 'true')
  }

  /** Whether an element is in a cell of the table. */
  contains(element: Element | null): boolean {
    return element?.closest('.ag-cell') != null && this.section.contains(element)
  }

  /** Frozen columns hide what is under them: the layer is cut off there, as they do. */
  readonly scrolled = (): void => {
    const left = this.viewport?.scrollLeft ?? 0
    this.scrolling.style.clipPath = left > 0 ? `inset(-4px -4px -4px ${left - 1}px)` : ''
  }

  private attach(): boolean {
    const container = this.section.querySelector<HTMLElement>('.ag-grid-scrolling-container')
    if (!container) return false
    if (this.scrolling.parentElement !== container) {
      container.append(this.scrolling, this.frozen)
      container.closest('[role="grid"]')?.setAttribute('aria-multiselectable', 'true')
      this.viewport?.removeEventListener('scroll', this.scrolled)
      this.viewport = this.section.querySelector<HTMLElement>('.ag-grid-viewport')
      this.viewport?.addEventListener('scroll', this.scrolled, { passive: true })
      this.scrolled()
    }
    return true
  }

  draw(frames: readonly Frame[]): void {
    if (!this.attach()) return
    const pinned = this.api.getAllDisplayedColumns().filter((column) => column.getPinned() === 'left')
    const width = pinned.reduce((sum, column) => sum + column.getActualWidth(), 0)
    this.scrolling.style.left = `${width}px`
    let at = 0
    for (const frame of frames) {
      const top = this.rowEdge(frame.rectangle.top, false)
      const bottom = this.rowEdge(frame.rectangle.bottom, true)
      if (top === null || bottom === null) continue
      const pieces = this.pieces(frame.rectangle)
      for (const [i, piece] of pieces.entries()) {
        const element = this.element(at++)
        const layer = piece.layer === 'frozen' ? this.frozen : this.scrolling
        if (element.parentElement !== layer) layer.append(element)
        element.style.transform = `translate(${piece.left}px, ${top}px)`
        element.style.width = `${piece.width}px`
        element.style.height = `${bottom - top}px`
        element.dataset.kind = frame.kind
        element.dataset.open = `${piece.openLeft ? 'left' : ''}${piece.openRight ? 'right' : ''}`
        element.toggleAttribute('data-handle', frame.handle && i === pieces.length - 1)
        element.hidden = false
      }
    }
    for (const rest of this.used.slice(at)) rest.hidden = true
  }

  /** Where dragged rows would land; null: nowhere. */
  showLine(row: number | null): void {
    if (row === null || !this.attach()) {
      this.line.remove()
      return
    }
    const edge = this.rowEdge(row, false) ?? this.rowEdge(row - 1, true) ?? 0
    this.line.style.transform = `translateY(${edge - 1}px)`
    this.frozen.parentElement?.append(this.line)
  }

  private element(at: number): HTMLElement {
    const known = this.used[at]
    if (known) return known
    const element = document.createElement('div')
    element.className = styles.range ?? ''
    const handle = document.createElement('div')
    handle.className = styles.fillHandle ?? ''
    handle.dataset.fillHandle = ''
    element.append(handle)
    this.used.push(element)
    return element
  }

  private rowEdge(row: number, below: boolean): number | null {
    const node = this.api.getDisplayedRowAtIndex(row)
    if (!node || node.rowTop === null) return null
    return below ? node.rowTop + (node.rowHeight ?? 0) : node.rowTop
  }

  private pieces({ left, right }: Rectangle): Piece[] {
    const columns = this.columns()
      .slice(left, right + 1)
      .flatMap((id) => this.api.getColumn(id) ?? [])
    const frozen = columns.filter((column) => column.getPinned() === 'left')
    const others = columns.filter((column) => column.getPinned() === null)
    const pieces: Piece[] = []
    if (frozen.length > 0) pieces.push(span(frozen, 'frozen', false, others.length > 0))
    if (others.length > 0) pieces.push(span(others, 'scrolling', frozen.length > 0, false))
    return pieces
  }

  /** Marks the cells that are on screen for those who hear them, and the headers for those who see. */
  mark(selected: (row: number, column: string) => boolean, rows: (row: number) => boolean, columns: Set<string>): void {
    for (const line of this.section.querySelectorAll<HTMLElement>('.ag-grid-scrolling-container .ag-row')) {
      const row = Number(line.getAttribute('row-index'))
      for (const cell of line.querySelectorAll<HTMLElement>('.ag-cell')) {
        const column = cell.getAttribute('col-id') ?? ''
        if (column === rowHeaderId) cell.classList.toggle(styles.headerInRange ?? '', rows(row))
        else set(cell, selected(row, column))
      }
    }
    for (const header of this.section.querySelectorAll('.ag-header-cell[col-id]'))
      header.classList.toggle(styles.headerInRange ?? '', columns.has(header.getAttribute('col-id') ?? ''))
  }

  remove(): void {
    this.viewport?.removeEventListener('scroll', this.scrolled)
    for (const one of [this.frozen, this.scrolling, this.line]) one.remove()
  }
}

function set(cell: HTMLElement, isSelected: boolean): void {
  const value = String(isSelected)
  if (cell.getAttribute('aria-selected') !== value) cell.setAttribute('aria-selected', value)
}

function span(columns: readonly Column[], layer: Piece['layer'], openLeft: boolean, openRight: boolean): Piece {
  const left = Math.min(...columns.map((column) => column.getLeft() ?? 0))
  const end = Math.max(...columns.map((column) => (column.getLeft() ?? 0) + column.getActualWidth()))
  return { layer, left, width: end - left, openLeft, openRight }
}

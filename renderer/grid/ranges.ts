// The selection of one grid while it is on screen: follows rows and columns to where they are, is drawn, told to the
// status bar and said aloud. What can be done with it is in `range/`.
import type { GridApi } from 'ag-grid-community'
import { type Frame, RangeLayer } from './RangeLayer.ts'
import { type Layout, layoutSize, relaid, sameLayout } from './range/layout.ts'
import type { Cut } from './range/operations.ts'
import {
  clamped,
  covers,
  isMany,
  last,
  type Position,
  type Rectangle,
  rectangleOf,
  rectanglesOf,
  type Selection,
  type Size,
  single,
  sizeOf,
  top,
} from './range/selection.ts'
import { cellAt, type Sheet } from './range/sheet.ts'

export interface RangeListener {
  /** Something else is selected, or it holds something else: soon, not during a drag. */
  settled(): void
  /** A plain sentence about what is selected. */
  announce(): void
}

export class Ranges<Row> {
  selection: Selection = single(top)
  /** false until the person has come to a cell. */
  shown = false
  cut: Cut | null = null
  /** What the fill handle is being dragged over. */
  filling: Rectangle | null = null
  /** What it would empty, dragged inwards. */
  emptying: Rectangle | null = null
  private layout: Layout = { rows: [], columns: [] }
  private layer: RangeLayer | null = null
  private drawing = 0
  private settling: ReturnType<typeof setTimeout> | undefined
  private announced = false
  private marking: ReturnType<typeof setTimeout> | undefined
  private readonly api: GridApi
  private readonly sheet: () => Sheet<Row>
  private readonly listener: RangeListener

  constructor(api: GridApi, sheet: () => Sheet<Row>, listener: RangeListener) {
    this.api = api
    this.sheet = sheet
    this.listener = listener
  }

  attach(section: HTMLElement): void {
    this.layer = new RangeLayer(this.api, section, () => this.layout.columns)
  }

  get size(): Size {
    return layoutSize(this.layout)
  }

  get many(): boolean {
    return isMany(this.selection, this.size)
  }

  get rectangles(): Rectangle[] {
    return rectanglesOf(this.selection, this.size)
  }

  /** Rows or columns may have come, gone or changed places. */
  follow(): void {
    const { layout } = this.sheet()
    if (sameLayout(layout, this.layout)) return
    const first = this.layout.rows.length === 0
    const from = this.layout
    this.layout = layout
    if (!first && layout.rows.length > 0) this.selection = relaid(this.selection, from, layout)
    this.drawSoon()
  }

  set(selection: Selection, quietly = false): void {
    const before = this.selection
    this.selection = selection
    this.shown = true
    this.drawSoon()
    if (before === selection) return
    this.settleSoon(!quietly)
  }

  /** After a change in what the cells hold. */
  changed(): void {
    this.settleSoon(false)
  }

  /** Something newer is being said than what is selected. */
  hush(): void {
    this.announced = false
  }

  private settleSoon(announced: boolean): void {
    clearTimeout(this.settling)
    this.announced = announced
    this.settling = setTimeout(() => {
      this.listener.settled()
      if (this.announced) this.listener.announce()
    }, 60)
  }

  /** At most once a frame. */
  drawSoon(): void {
    if (this.drawing !== 0) return
    this.drawing = requestAnimationFrame(() => {
      this.drawing = 0
      this.draw()
    })
  }

  private draw(): void {
    if (this.api.isDestroyed() || !this.layer) return
    const { size } = this
    if (!this.shown || size.rows === 0) {
      this.layer.draw([])
      return
    }
    const rectangles = this.rectangles
    const frames: Frame[] = rectangles.map((rectangle, i) => {
      const { rows, columns } = sizeOf(rectangle)
      return {
        rectangle,
        kind: rows * columns > 1 || rectangles.length > 1 ? 'range' : 'single',
        handle: rectangles.length === 1 && i === 0,
      }
    })
    const cut = this.cut && this.cutRectangle(this.cut)
    if (cut) frames.push({ rectangle: cut, kind: 'cut', handle: false })
    if (this.filling) frames.push({ rectangle: this.filling, kind: 'fill', handle: false })
    if (this.emptying) frames.push({ rectangle: this.emptying, kind: 'emptying', handle: false })
    this.layer.draw(frames)
    this.markSoon()
  }

  /** Not during a drag or while scrolling: they only draw. */
  markSoon(): void {
    clearTimeout(this.marking)
    this.marking = setTimeout(() => {
      if (!this.api.isDestroyed() && this.shown) this.markCells(this.rectangles)
    }, 50)
  }

  /** Rows that fit in what is seen. */
  visibleRows(): number {
    const { top, bottom } = this.api.getVerticalPixelRange()
    return Math.floor((bottom - top) / (this.api.getSizesForCurrentTheme().rowHeight || 28))
  }

  /** The first cell of which all is seen. */
  firstSeen(): Position {
    const { top: above } = this.api.getVerticalPixelRange()
    const { left } = this.api.getHorizontalPixelRange()
    const row = Math.ceil(above / (this.api.getSizesForCurrentTheme().rowHeight || 28))
    const column = this.layout.columns.findIndex((id) => {
      const one = this.api.getColumn(id)
      return one?.getPinned() === 'left' || (one?.getLeft() ?? 0) >= left
    })
    return clamped({ row, column: Math.max(0, column) }, this.size)
  }

  /** Whether the whole column is selected. */
  holdsColumn(column: number): boolean {
    return this.selection.ranges.some((range) => {
      const { left, right } = rectangleOf(range, this.size)
      return range.reach === 'columns' && column >= left && column <= right
    })
  }

  /** How far down the column beside a range holds something: left of it, else right. */
  lastFilledBeside({ left, right, bottom }: Rectangle): number {
    const sheet = this.sheet()
    const filled = (row: number, column: number) => {
      const cell = cellAt(sheet, { row, column })
      return cell !== null && cell.tone !== 'empty'
    }
    const beside = [left - 1, right + 1].find((column) => filled(bottom + 1, column))
    if (beside === undefined) return bottom
    let row = bottom
    while (row + 1 < sheet.rows.length && filled(row + 1, beside)) row++
    return row
  }

  private markCells(rectangles: readonly Rectangle[]): void {
    const columnAt = new Map(this.layout.columns.map((id, i) => [id, i]))
    const headers = new Set(rectangles.flatMap(({ left, right }) => this.layout.columns.slice(left, right + 1)))
    this.layer?.mark(
      (row, column) => rectangles.some((one) => covers(one, { row, column: columnAt.get(column) ?? -1 })),
      (row) => rectangles.some((one) => row >= one.top && row <= one.bottom),
      headers,
    )
  }

  private cutRectangle({ rows, columns }: Cut): Rectangle | null {
    const top = this.layout.rows.indexOf(rows[0] ?? '')
    const bottom = this.layout.rows.indexOf(rows.at(-1) ?? '')
    const left = this.layout.columns.indexOf(columns[0] ?? '')
    const right = this.layout.columns.indexOf(columns.at(-1) ?? '')
    return top < 0 || bottom < top || left < 0 || right < left ? null : { top, left, bottom, right }
  }

  showDropLine(row: number | null): void {
    this.layer?.showLine(row)
  }

  positionOf(rowIndex: number, columnId: string): Position | null {
    const column = this.layout.columns.indexOf(columnId)
    return column < 0 || rowIndex < 0 || rowIndex >= this.layout.rows.length ? null : { row: rowIndex, column }
  }

  columnId(at: number): string | undefined {
    return this.layout.columns[at]
  }

  /** The corner that Shift moves; it is what must be in sight. */
  get head(): Position {
    return last(this.selection).head
  }

  holds(at: Position): boolean {
    return this.selection.ranges.some((range) => covers(rectangleOf(range, this.size), at))
  }

  /** Focus follows the active cell; the cell the grid library has focused becomes active. */
  focusActive(): void {
    this.focusAt(this.selection.active)
  }

  focusAt(at: Position): void {
    const column = this.columnId(at.column)
    if (column === undefined) return
    this.api.ensureIndexVisible(at.row)
    this.api.ensureColumnVisible(column)
    this.api.setFocusedCell(at.row, column)
  }

  /** Where no row is left, the way to what left them out. */
  focusHead(): void {
    const column = this.columnId(this.selection.active.column) ?? this.columnId(0)
    if (column === undefined) return
    this.api.ensureColumnVisible(column)
    this.api.setFocusedHeader(column)
  }

  /** Whether focus is in one of its cells. */
  get hasFocus(): boolean {
    return this.layer?.contains(document.activeElement) ?? false
  }

  see(at: Position): void {
    const column = this.columnId(at.column)
    if (at.row < this.size.rows) this.api.ensureIndexVisible(at.row)
    if (column !== undefined) this.api.ensureColumnVisible(column)
  }

  seeFirstColumn(): void {
    const first = this.layout.columns.find((id) => this.api.getColumn(id)?.getPinned() !== 'left')
    if (first !== undefined) this.api.ensureColumnVisible(first)
  }

  focused(rowIndex: number, columnId: string): void {
    const at = this.positionOf(rowIndex, columnId)
    if (!at) return
    const { active } = this.selection
    if (this.shown && active.row === at.row && active.column === at.column) return
    this.set(single(at))
  }

  remove(): void {
    clearTimeout(this.settling)
    clearTimeout(this.marking)
    cancelAnimationFrame(this.drawing)
    this.layer?.remove()
  }
}

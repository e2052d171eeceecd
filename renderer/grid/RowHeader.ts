// The number at the start of a row: it selects the row, and its grip moves it.
import type { ColDef, ICellRendererComp, ICellRendererParams } from 'ag-grid-community'
import styles from './Grid.module.css'

export const rowHeaderId = '#row'

export class RowHeader implements ICellRendererComp {
  private readonly element = document.createElement('span')

  init(params: ICellRendererParams): void {
    this.element.className = styles.rowHeader ?? ''
    // The totals have no number, and a header must say something.
    if (params.node.rowPinned) params.eGridCell.setAttribute('role', 'gridcell')
    this.refresh(params)
  }

  getGui(): HTMLElement {
    return this.element
  }

  refresh({ value, colDef }: ICellRendererParams): boolean {
    const { element } = this
    element.textContent = value === null ? '' : String(value)
    if (value !== null && colDef?.cellRendererParams.movable()) {
      const grip = document.createElement('span')
      grip.className = styles.grip ?? ''
      grip.dataset.moveHandle = ''
      grip.title = colDef.cellRendererParams.moveTitle
      grip.setAttribute('aria-hidden', 'true')
      grip.textContent = '⠿'
      element.prepend(grip)
    }
    return true
  }
}

export function rowHeaderColumn(header: string, moveTitle: string, movable: () => boolean): ColDef {
  return {
    colId: rowHeaderId,
    headerName: header,
    headerClass: styles.corner ?? '',
    pinned: 'left',
    lockPinned: true,
    lockPosition: 'left',
    width: 44,
    resizable: false,
    sortable: false,
    suppressMovable: true,
    suppressNavigable: true,
    suppressHeaderKeyboardEvent: () => true,
    cellAriaRole: 'rowheader',
    cellClass: styles.rowHeaderCell ?? '',
    valueGetter: ({ node }) => (node?.rowPinned || node?.rowIndex == null ? null : node.rowIndex + 1),
    cellRenderer: RowHeader,
    cellRendererParams: { movable, moveTitle },
  }
}

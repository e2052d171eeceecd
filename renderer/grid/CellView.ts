// What stands in a cell at rest. Plain elements, not React: hundreds of them are drawn while scrolling.
import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community'
import styles from './Grid.module.css'

export interface CellContent {
  readonly shown: string
  /** That there are comments, worded; '' when there are none. */
  readonly comments: string
  /** Behind the number; '' for none. */
  readonly unit: string
  readonly tone: string
  readonly align: 'start' | 'end'
  readonly choice: boolean
  /** '' when nothing is wrong. */
  readonly trouble: string
  readonly severity: string
  readonly editable: boolean
  /** The row whose details are shown elsewhere. */
  readonly chosen: boolean
}

export class CellView implements ICellRendererComp {
  private readonly element = document.createElement('span')

  init(params: ICellRendererParams): void {
    this.element.className = styles.view ?? ''
    this.show(params)
  }

  getGui(): HTMLElement {
    return this.element
  }

  refresh(params: ICellRendererParams): boolean {
    this.show(params)
    return true
  }

  private show({ colDef, node, data, eGridCell }: ICellRendererParams): void {
    const content: CellContent | null = colDef?.cellRendererParams.content(
      data,
      node.rowPinned !== undefined && node.rowPinned !== null,
    )
    const { element } = this
    element.replaceChildren()
    if (!content) return
    const { shown, unit, comments, tone, align, choice, trouble, severity, editable, chosen } = content
    element.dataset.tone = tone
    element.dataset.align = align
    if (trouble) element.dataset.severity = severity
    else delete element.dataset.severity
    if (tone === 'formula') element.append(mark('fx', styles.fx))
    const text = document.createElement('span')
    text.className = styles.shown ?? ''
    text.textContent = shown
    element.append(text)
    if (unit) element.append(part(unit, styles.unit))
    if (choice && editable) element.append(mark('▾', styles.open))
    if (trouble) element.append(hidden(trouble))
    if (comments) element.append(hidden(comments))
    eGridCell.classList.toggle(styles.commented ?? '', comments !== '')
    eGridCell.classList.toggle(styles.chosen ?? '', chosen)
    setOrRemove(eGridCell, 'aria-invalid', trouble !== '' && severity === 'error' ? 'true' : null)
    setOrRemove(eGridCell, 'aria-readonly', editable ? null : 'true')
  }
}

function part(text: string, className: string | undefined): HTMLElement {
  const element = document.createElement('span')
  element.className = className ?? ''
  element.textContent = text
  return element
}

/** Seen, not read aloud. */
function mark(text: string, className: string | undefined): HTMLElement {
  const element = document.createElement('span')
  element.className = className ?? ''
  element.textContent = text
  element.setAttribute('aria-hidden', 'true')
  return element
}

/** Read aloud, not seen. */
function hidden(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'sr-only'
  element.textContent = ` ${text}`
  return element
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

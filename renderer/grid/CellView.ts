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
  /** Where the row stands in a tree; '' in a table without one, and in all cells but the first. */
  readonly branch: '' | 'open' | 'closed' | 'leaf'
}

export function sameContent(a: CellContent | null | undefined, b: CellContent | null | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  return (
    a.shown === b.shown &&
    a.comments === b.comments &&
    a.unit === b.unit &&
    a.tone === b.tone &&
    a.align === b.align &&
    a.choice === b.choice &&
    a.trouble === b.trouble &&
    a.severity === b.severity &&
    a.editable === b.editable &&
    a.chosen === b.chosen &&
    a.branch === b.branch
  )
}

export class CellView implements ICellRendererComp {
  private readonly element = document.createElement('span')
  private readonly text = document.createElement('span')
  /** Whether more than its text stands in the cell, or has. */
  private dressed = false

  init(params: ICellRendererParams): void {
    this.element.className = styles.view ?? ''
    this.text.className = styles.shown ?? ''
    this.show(params)
  }

  getGui(): HTMLElement {
    return this.element
  }

  refresh(params: ICellRendererParams): boolean {
    this.show(params)
    return true
  }

  private show({ value, eGridCell }: ICellRendererParams<unknown, CellContent | null>): void {
    const { element, text } = this
    if (!value) {
      element.textContent = ''
      return
    }
    const { shown, unit, comments, tone, align, choice, trouble, severity, editable, chosen, branch } = value
    element.dataset.tone = tone
    element.dataset.align = align
    if (editable) eGridCell.removeAttribute('aria-readonly')
    else eGridCell.setAttribute('aria-readonly', 'true')
    const dressed =
      tone === 'formula' ||
      tone === 'distribution' ||
      unit !== '' ||
      choice ||
      trouble !== '' ||
      comments !== '' ||
      chosen ||
      branch !== ''
    if (!dressed && !this.dressed) {
      // One element fewer in each of hundreds of cells, while scrolling.
      element.textContent = shown
      return
    }
    this.dressed = dressed
    element.toggleAttribute('data-dressed', dressed)
    text.textContent = shown
    if (trouble) element.dataset.severity = severity
    else delete element.dataset.severity
    const parts: HTMLElement[] = [text]
    if (tone === 'formula') parts.unshift(mark('fx', styles.fx))
    if (tone === 'distribution') parts.unshift(mark('±', styles.fx))
    if (branch === 'open' || branch === 'closed') {
      const fold = mark(branch === 'open' ? '▾' : '▸', styles.fold)
      fold.dataset.fold = ''
      parts.unshift(fold)
      eGridCell.setAttribute('aria-expanded', String(branch === 'open'))
    }
    if (unit) text.append(part(unit, styles.unit))
    if (choice && editable) parts.push(mark('▾', styles.open))
    if (trouble) parts.push(hidden(trouble))
    if (comments) parts.push(hidden(comments))
    element.replaceChildren(...parts)
    element.classList.toggle(styles.leaf ?? '', branch === 'leaf')
    eGridCell.classList.toggle(styles.commented ?? '', comments !== '')
    eGridCell.classList.toggle(styles.chosen ?? '', chosen)
    if (trouble !== '' && severity === 'error') eGridCell.setAttribute('aria-invalid', 'true')
    else eGridCell.removeAttribute('aria-invalid')
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

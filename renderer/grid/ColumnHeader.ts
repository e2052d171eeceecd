// The head of a column: its name, marks for sorting and filter, and a button for its menu.
import type { IHeaderComp, IHeaderParams } from 'ag-grid-community'
import styles from './ColumnHeader.module.css'

export interface HeaderMarks {
  readonly sort: 'ascending' | 'descending' | null
  /** '1' for the column rows are sorted by first, '2' for the next; '' when there is only one. */
  readonly turn: string
  readonly turnWord: string
  readonly filtered: boolean
  readonly menu: string
  readonly filteredWord: string
}

export interface HeaderParams {
  readonly marks: () => HeaderMarks
  readonly open: (anchor: HTMLElement) => void
}

export class ColumnHeader implements IHeaderComp {
  private readonly element = document.createElement('div')
  private readonly label = document.createElement('span')
  private readonly sort = document.createElement('span')
  private readonly spokenTurn = document.createElement('span')
  private readonly filter = document.createElement('span')
  private readonly button = document.createElement('button')

  init(params: IHeaderParams & HeaderParams): void {
    const { element, label, sort, spokenTurn, filter, button } = this
    element.className = styles.header ?? ''
    label.className = styles.label ?? ''
    sort.className = styles.mark ?? ''
    sort.setAttribute('aria-hidden', 'true')
    spokenTurn.className = 'sr-only'
    filter.className = styles.filter ?? ''
    button.type = 'button'
    button.className = styles.menu ?? ''
    // The head itself takes the keyboard; the button is for the pointer.
    button.tabIndex = -1
    button.textContent = '▾'
    // Dragged, it would move the column.
    for (const press of ['pointerdown', 'mousedown']) button.addEventListener(press, (event) => event.stopPropagation())
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      params.open(params.eGridHeader)
    })
    element.append(label, sort, spokenTurn, filter, button)
    this.refresh(params)
  }

  getGui(): HTMLElement {
    return this.element
  }

  refresh({ displayName, marks, eGridHeader }: IHeaderParams & HeaderParams): boolean {
    const { sort, turn, turnWord, filtered, menu, filteredWord } = marks()
    this.label.textContent = displayName
    this.label.title = displayName
    this.sort.textContent = sort === null ? '' : `${sort === 'ascending' ? '↑' : '↓'}${turn}`
    this.spokenTurn.textContent = turn && ` ${turnWord}`
    this.filter.hidden = !filtered
    if (filtered) {
      this.filter.setAttribute('role', 'img')
      this.filter.setAttribute('aria-label', filteredWord)
    } else {
      this.filter.removeAttribute('role')
      this.filter.removeAttribute('aria-label')
    }
    this.button.setAttribute('aria-label', menu)
    this.button.title = menu
    // The library, which sorts nothing itself, takes it away after this.
    queueMicrotask(() => eGridHeader.setAttribute('aria-sort', sort ?? 'none'))
    eGridHeader.setAttribute('aria-haspopup', 'menu')
    return true
  }
}

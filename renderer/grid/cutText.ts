// What does not fit in its cell is said in full where the pointer rests.
import styles from './Grid.module.css'

/** Gives the function that stops listening. */
export function listenForCutText(section: HTMLElement): () => void {
  let last: HTMLElement | null = null

  function moved({ target, buttons }: PointerEvent): void {
    if (buttons !== 0) return
    const cell = target instanceof Element ? target.closest<HTMLElement>('.ag-cell') : null
    if (last !== cell) last?.removeAttribute('title')
    last = cell
    const view = cell?.querySelector<HTMLElement>(`.${styles.view}`)
    if (!cell || !view) return
    const text = view.querySelector<HTMLElement>(`.${styles.shown}`) ?? view
    // What is wrong in a cell is told by the table's own, in full.
    if (view.dataset.severity === undefined && isCut(cell, view, text)) cell.title = text.textContent ?? ''
    else cell.removeAttribute('title')
  }

  section.addEventListener('pointermove', moved)
  return () => section.removeEventListener('pointermove', moved)
}

/** A number that does not fit stands on a line that is not seen. */
function isCut(cell: HTMLElement, view: HTMLElement, text: HTMLElement): boolean {
  return view.dataset.align === 'end' ? view.offsetTop > cell.clientHeight / 2 : text.scrollWidth > text.clientWidth
}

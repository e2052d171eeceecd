// The grid library's own table, without its React wrapping: what stands in cells is plain elements, and drawing them as
// React components costs twice as much while scrolling.
import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community'
import { useLayoutEffect, useRef } from 'react'
import styles from './Grid.module.css'

interface Props {
  /** Told once; see `gridEvents`. */
  readonly options: GridOptions
  /** What may change while the table lives. */
  readonly now: Pick<
    GridOptions,
    'rowData' | 'columnDefs' | 'domLayout' | 'suppressColumnVirtualisation' | 'pinnedBottomRowData'
  >
}

export function Table({ options, now }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const api = useRef<GridApi | null>(null)
  const told = useRef(now)
  const first = useRef({ ...options, ...now })

  useLayoutEffect(() => {
    if (!place.current) return
    const made = createGrid(place.current, first.current)
    api.current = made
    return () => {
      api.current = null
      made.destroy()
    }
  }, [])

  useLayoutEffect(() => {
    const changed = Object.entries(now).filter(([key, value]) => value !== Reflect.get(told.current, key))
    told.current = now
    if (changed.length > 0) api.current?.updateGridOptions(Object.fromEntries(changed))
  })

  return <div ref={place} className={styles.table} />
}

// Which scenarios' columns are in view. Those out of view have no cells: with twelve scenarios of a whole city that is
// most of the table, and what is not there need not be drawn anew by each edit.
import { type RefObject, useEffect, useState } from 'react'

export interface VisibleGroups {
  readonly first: number
  readonly last: number
}

export function useVisibleGroups(
  table: RefObject<HTMLElement | null>,
  names: number,
  groupWidth: number,
  count: number,
): VisibleGroups {
  const [visible, setVisible] = useState<VisibleGroups>({ first: 0, last: 5 })
  useEffect(() => {
    const scroller = table.current?.closest('[data-scroller]')
    if (!(scroller instanceof HTMLElement) || groupWidth <= 0) return
    const look = () => {
      // A table stretched over a wide window has wider groups than asked for.
      const width = Math.max(groupWidth, ((table.current?.clientWidth ?? 0) - names) / Math.max(1, count))
      const first = Math.max(0, Math.floor((scroller.scrollLeft - names) / width) - 1)
      const last = Math.ceil((scroller.scrollLeft + scroller.clientWidth) / width) + 1
      setVisible((old) => (old.first === first && old.last === last ? old : { first, last }))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [table, names, groupWidth, count])
  return visible
}

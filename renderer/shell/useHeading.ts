import { useEffect } from 'react'
import { useStore } from '../store/store.ts'
import { focusRegion } from './regions.ts'

/** Pixels of a table that must be in the window for it to be what one came for. */
const leastSeen = 120

/** What one pressed may be gone with the screen it stood on: then focus goes to the new screen's table, or its heading. */
export function useHeading(): void {
  const screen = useStore((state) => state.screen)
  const opened = useStore((state) => state.opened)
  const asking = useStore((state) => state.question !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them can take away what had focus
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const table = document.querySelector('[data-region="content"] [data-first-focus]')
      // A table further down would take the page with it, and hide what it begins with.
      if (table && table.getBoundingClientRect().top < innerHeight - leastSeen && focusRegion('content')) return
      const heading = document.querySelector<HTMLElement>('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [screen, opened, asking])
}

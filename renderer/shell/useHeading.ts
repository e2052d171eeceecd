import { useEffect } from 'react'
import { useStore } from '../store/store.ts'
import { focusRegion } from './regions.ts'

/** What one pressed may be gone with the screen it stood on: then focus goes to the new screen's table, or its heading. */
export function useHeading(): void {
  const screen = useStore((state) => state.screen)
  const opened = useStore((state) => state.opened)
  const asking = useStore((state) => state.question !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them can take away what had focus
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      if (document.querySelector('[data-region="content"] [data-first-focus]') && focusRegion('content')) return
      const heading = document.querySelector<HTMLElement>('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [screen, opened, asking])
}

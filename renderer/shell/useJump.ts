import { useEffect } from 'react'
import { screenHolding } from '../screens/index.ts'
import { useStore } from '../store/store.ts'

/** Opens the screen that holds the place jumped to; the screen then shows and selects it. */
export function useJump(): void {
  const target = useStore((state) => state.target)
  useEffect(() => {
    if (target === null) return
    const { screen, setScreen, targetReached } = useStore.getState()
    const holding = screenHolding(target)
    if (holding && holding.id !== screen) setScreen(holding.id)
    // A place that no cell shows (the scenario as a whole, a field without a column) ends at its screen.
    const giveUp = setTimeout(() => {
      if (useStore.getState().target === target) targetReached()
    }, 1500)
    return () => clearTimeout(giveUp)
  }, [target])
}

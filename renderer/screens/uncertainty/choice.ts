// How many draws, from which seed, and what is shown of them: remembered from one time to the next.
import { confidences } from '../../../shared/uncertainty/outcomes.ts'
import type { Preferences } from '../../store/preferences.ts'
import { useStore } from '../../store/store.ts'

export function choose(change: Partial<Preferences['uncertainty']>): void {
  const { preferences, setPreference } = useStore.getState()
  setPreference('uncertainty', { ...preferences.uncertainty, ...change })
}

export function useChoice(): Preferences['uncertainty'] {
  return useStore((state) => state.preferences.uncertainty)
}

/** One of those that are answered for. */
export function useConfidence(): number {
  const { confidence } = useChoice()
  return confidences.find((one) => one === confidence) ?? 0.8
}

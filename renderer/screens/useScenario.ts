// The scenario that the screens of governance look at, one for all of them: who goes from one to the next means the same.
import { create } from 'zustand'
import type { Scenario } from '../../shared/document/schema.ts'
import { useStore } from '../store/store.ts'

const useChosen = create<{ readonly scenario: string | null }>()(() => ({ scenario: null }))

export const chooseScenario = (scenario: string): void => useChosen.setState({ scenario })

/** null: there is no scenario. */
export function useScenario(): Scenario | null {
  const chosen = useChosen(({ scenario }) => scenario)
  const scenarios = useStore((state) => state.document.scenarios)
  return scenarios.find(({ id }) => id === chosen) ?? scenarios[0] ?? null
}

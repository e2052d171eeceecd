// What the fairness screen shows, remembered while the window is open. What no longer exists falls out by itself.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { MeasuredOn } from '../../../shared/analysis/basis.ts'
import type { FairnessQuestion } from '../../../shared/analysis/fairness.ts'
import { useStore } from '../../store/store.ts'

interface Chosen {
  readonly scenario: string | null
  readonly service: string | null
  readonly on: MeasuredOn
}

const useChosen = create<Chosen>()(() => ({ scenario: null, service: null, on: 'period' }))

export const choose = (change: Partial<Chosen>): void => useChosen.setState(change)

/** null: there is no scenario. */
export function useQuestion(): FairnessQuestion | null {
  const { scenario, service, on } = useChosen()
  const scenarios = useStore((state) => state.document.scenarios)
  const services = useStore((state) => state.document.services)
  const { firstYear, lastYear } = useStore((state) => state.document.settings)
  return useMemo(() => {
    const found = scenarios.find(({ id }) => id === scenario) ?? scenarios[0]
    if (!found) return null
    const [only] = services
    const one = services.length === 1 && only ? only.id : null
    const there = on === 'period' || (on >= firstYear && on <= lastYear)
    return {
      scenario: found.id,
      service: services.some(({ id }) => id === service) ? service : one,
      on: there ? on : 'period',
    }
  }, [scenario, service, on, scenarios, services, firstYear, lastYear])
}

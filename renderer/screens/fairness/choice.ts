// What the fairness screen shows, remembered while the window is open. What no longer exists falls out by itself.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { MeasuredOn } from '../../../shared/analysis/basis.ts'
import type { FairnessQuestion } from '../../../shared/analysis/fairness.ts'
import { useStore } from '../../store/store.ts'

interface Chosen {
  readonly scenario: string | null
  /** null: every service; undefined: not chosen yet. */
  readonly service: string | null | undefined
  readonly on: MeasuredOn
}

const useChosen = create<Chosen>()(() => ({ scenario: null, service: undefined, on: 'period' }))

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
    // Groups are tested for one service at a time, and a programme of forty takes its time.
    const first = services[0]?.id ?? null
    const known = service === null || services.some(({ id }) => id === service)
    const there = on === 'period' || (on >= firstYear && on <= lastYear)
    return {
      scenario: found.id,
      service: service !== undefined && known && services.length > 1 ? service : first,
      on: there ? on : 'period',
    }
  }, [scenario, service, on, scenarios, services, firstYear, lastYear])
}

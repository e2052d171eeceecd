// Which service, and which of its tabs, is shown: kept while other screens are visited.
import { create } from 'zustand'
import { useStore } from '../../store/store.ts'

export type ServiceTab = 'basics' | 'conditions' | 'participants' | 'costs' | 'benefits' | 'case'
export type BenefitPart = 'amount' | 'adoption' | 'realisation' | 'correction' | 'rest'

interface Chosen {
  readonly service: string | null
  readonly tab: ServiceTab
  /** All services with their lines in one tree, instead of one service at a time. */
  readonly together: boolean
  /** Operating model that cost lines are shown for; null: what they have in common. */
  readonly model: string | null
  readonly benefitPart: BenefitPart
}

export const useChosen = create<Chosen>()(() => ({
  service: null,
  tab: 'costs',
  together: false,
  model: null,
  benefitPart: 'amount',
}))

/** The operating model that cost lines are shown for, as long as it is there. */
export function useChosenModel(): string | null {
  const chosen = useChosen(({ model }) => model)
  return useStore(({ document }) => (document.operatingModels.some(({ id }) => id === chosen) ? chosen : null))
}

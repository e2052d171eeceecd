// Which service, and which of its tabs, is shown: kept while other screens are visited.
import { create } from 'zustand'

export type ServiceTab = 'basics' | 'conditions' | 'participants' | 'costs' | 'benefits' | 'case'
export type BenefitPart = 'amount' | 'adoption' | 'realisation' | 'correction' | 'rest'

interface Chosen {
  readonly service: string | null
  readonly tab: ServiceTab
  /** Operating model that cost lines are shown for; null: what they have in common. */
  readonly model: string | null
  readonly benefitPart: BenefitPart
}

export const useChosen = create<Chosen>()(() => ({ service: null, tab: 'costs', model: null, benefitPart: 'amount' }))

// Whose page is shown, and from which budget year a demand may begin: kept while other screens are visited.
import { create } from 'zustand'

interface Chosen {
  /** null: the whole city. */
  readonly department: string | null
  readonly fromYear: number | null
}

export const useChosen = create<Chosen>()(() => ({ department: null, fromYear: null }))
export const choose = (change: Partial<Chosen>): void => useChosen.setState(change)

// What the comparison shows, remembered while the window is open. Scenarios that no longer exist fall out by themselves.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { Model } from '../../../shared/document/schema.ts'
import type { ComparisonChoice, ShownMeasure } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'

interface Chosen {
  /** null: not chosen yet. */
  readonly scenarios: readonly string[] | null
  readonly view: ComparisonChoice['view']
  readonly year: number | null
  readonly measures: readonly ShownMeasure[]
  readonly difference: boolean
  readonly base: string | null
  /** Scenario of the charts. */
  readonly charted: string | null
}

export const useChosen = create<Chosen>()(() => ({
  scenarios: null,
  view: 'sum',
  year: null,
  measures: ['cost', 'benefit', 'net'],
  difference: false,
  base: null,
  charted: null,
}))

export const choose = (change: Partial<Chosen>): void => useChosen.setState(change)

/** As many as stand side by side on a common screen. */
const firstShown = 4

export interface Choice extends ComparisonChoice {
  /** The base that a difference would be taken to, also while amounts are shown. */
  readonly against: string | null
  readonly charted: string | null
}

export function useChoice(): Choice {
  const chosen = useChosen()
  const scenarios = useStore((state) => state.document.scenarios)
  const zero = useStore((state) => state.document.settings.zeroScenario)
  return useMemo(() => choiceOf(chosen, scenarios, zero), [chosen, scenarios, zero])
}

export function choiceOf(chosen: Chosen, scenarios: Model['scenarios'], zero: string | null): Choice {
  const ids = scenarios.map(({ id }) => id)
  // Ids chosen in another document leave nothing: then the first scenarios are shown as in a document just opened.
  const kept = chosen.scenarios?.filter((id) => ids.includes(id)) ?? []
  const shown = kept.length > 0 || (chosen.scenarios?.length === 0 && ids.length > 0) ? kept : ids.slice(0, firstShown)
  const against = [chosen.base, zero, shown[0]].find((id) => id != null && shown.includes(id)) ?? null
  const charted = [chosen.charted, shown[0]].find((id) => id != null && shown.includes(id)) ?? null
  return {
    scenarios: shown,
    view: chosen.view,
    year: chosen.year,
    measures: chosen.measures,
    base: chosen.difference ? against : null,
    against,
    charted,
  }
}

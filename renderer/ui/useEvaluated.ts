import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import type { Evaluated } from '../worker/contract.ts'

/** What formulas at these places give by year, asked for again after every calculation. */
export function useEvaluated(places: readonly Place[]): (place: Place, year: number) => number | null {
  const results = useStore((state) => state.results)
  const firstYear = useStore((state) => state.document.settings.firstYear)
  const [values, setValues] = useState<ReadonlyMap<Place, Evaluated>>(new Map())
  const asked = places.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer means new values
  useEffect(() => {
    let stale = false
    const list = asked === '' ? [] : asked.split('\n')
    void useStore
      .getState()
      .evaluate(list)
      .then(
        (answer) => {
          if (!stale) setValues(new Map(list.map((place, i) => [place, answer[i] ?? null])))
        },
        // A calculation that failed has said so itself; there are only no values.
        () => setValues(new Map()),
      )
    return () => {
      stale = true
    }
  }, [asked, results])
  return useCallback((place, year) => values.get(place)?.[year - firstYear] ?? null, [values, firstYear])
}

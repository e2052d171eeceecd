import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import type { Evaluated } from '../worker/contract.ts'

/** A number, that there is one for each department, or null for none. */
export type EvaluatedAt = (place: Place, year: number) => number | 'byDepartment' | null

/** What formulas at these places give by year, asked for again after every calculation. */
export function useEvaluated(places: readonly Place[]): EvaluatedAt {
  const results = useStore((state) => state.results)
  const firstYear = useStore((state) => state.document.settings.firstYear)
  const [values, setValues] = useState<ReadonlyMap<Place, Evaluated>>(new Map())
  const asked = places.join('\n')
  useEffect(() => {
    // Without results there is nothing to ask for; every new answer means new values.
    if (results === null) return
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
  return useCallback(
    (place, year) => {
      const found = values.get(place) ?? null
      return found === 'byDepartment' ? found : (found?.[year - firstYear] ?? null)
    },
    [values, firstYear],
  )
}

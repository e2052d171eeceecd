import { useMemo } from 'react'
import type { Place, Problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'

export interface ProblemsAt {
  /** At the place itself. */
  exactly(place: Place): readonly Problem[]
  /** At the place or anywhere in it. */
  within(place: Place): readonly Problem[]
}

const none: readonly Problem[] = []

export function problemsAt(problems: readonly Problem[]): ProblemsAt {
  const exact = new Map<Place, Problem[]>()
  const within = new Map<Place, Problem[]>()
  const add = (to: Map<Place, Problem[]>, place: Place, problem: Problem): void => {
    const list = to.get(place)
    if (list) list.push(problem)
    else to.set(place, [problem])
  }
  for (const problem of problems) {
    add(exact, problem.where, problem)
    const steps = problem.where.split('/')
    for (let length = 1; length <= steps.length; length++) add(within, steps.slice(0, length).join('/'), problem)
  }
  return { exactly: (place) => exact.get(place) ?? none, within: (place) => within.get(place) ?? none }
}

export function useProblemsAt(): ProblemsAt {
  const problems = useStore((state) => state.problems)
  return useMemo(() => problemsAt(problems), [problems])
}

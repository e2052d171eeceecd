// What there is to look at: problems of the calculation, and what the review has found.
import type { Problem } from '../../shared/problem.ts'
import type { State } from './state.ts'

export function found({ problems, reviewed }: Pick<State, 'problems' | 'reviewed'>): readonly Problem[] {
  return reviewed ? [...problems, ...reviewed.findings] : problems
}

/** Without what is only told. */
export function troubles(state: Pick<State, 'problems' | 'reviewed'>): number {
  return found(state).filter(({ severity }) => severity !== 'info').length
}

// What there is to look at: problems of the calculation, and what the review has found.
import type { Problem } from '../../shared/problem.ts'
import type { State } from './state.ts'

export function found({ problems, reviewed }: Pick<State, 'problems' | 'reviewed'>): readonly Problem[] {
  return reviewed ? [...problems, ...reviewed.findings] : problems
}

/** What is only told, and troubles nothing. */
export function notes(state: Pick<State, 'problems' | 'reviewed'>): number {
  return found(state).length - troubles(state)
}

/** Without what is only told. */
export function troubles(state: Pick<State, 'problems' | 'reviewed'>): number {
  return found(state).filter(({ severity }) => severity !== 'info').length
}

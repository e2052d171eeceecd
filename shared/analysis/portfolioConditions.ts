// What the city says of its portfolio before anything is weighed: must-haves, exclusions, and groups of which at most
// one may be chosen; and where these contradict each other. Example: must-have A, excluded A → one contradiction.
import type { PortfolioChoice } from '../document/governance.ts'

export interface Contradiction {
  readonly services: readonly string[]
  /** Below `portfolio`. */
  readonly where: string
}

export function contradictions({ mustHave, excluded, atMostOne }: PortfolioChoice): Contradiction[] {
  const must = new Set(mustHave)
  return [
    ...[...must].filter((id) => excluded.includes(id)).map((id) => ({ services: [id], where: `mustHave/${id}` })),
    ...atMostOne.flatMap((group) => {
      const both = [...new Set(group.services)].filter((id) => must.has(id))
      return both.length > 1 ? [{ services: both, where: `atMostOne/${group.id}` }] : []
    }),
  ]
}

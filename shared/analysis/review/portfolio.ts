// Review of the portfolio's conditions: a service that must be chosen and is excluded, or must-haves that exclude each
// other. Example: A and B must both be chosen, and at most one of them may be → review-portfolio-contradiction.
import { type Problem, problem } from '../../problem.ts'
import { contradictions } from '../portfolioConditions.ts'
import type { Rule } from './rule.ts'

export const portfolioRules: readonly Rule[] = [
  {
    code: 'review-portfolio-contradiction',
    check: ({ document }) => {
      if (!document.portfolio) return []
      const nameOf = (id: string) => document.services.find((service) => service.id === id)?.name ?? id
      return contradictions(document.portfolio).map(({ services, where }): Problem => {
        const values = { services: services.map(nameOf).join(', ') }
        return problem('review-portfolio-contradiction', `portfolio/${where}`, values)
      })
    },
  },
]

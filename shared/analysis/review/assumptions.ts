// Review of assumptions and drivers: used by nothing, or without a source.
// Example: an assumption whose symbol stands in no formula, index or scenario → review-unused-assumption.
import { usesOf } from '../../calculation/symbols.ts'
import type { Model } from '../../document/schema.ts'
import { type Problem, problem } from '../../problem.ts'
import { once, type Rule } from './rule.ts'

export const assumptionRules: readonly Rule[] = [
  {
    code: 'review-unused-assumption',
    check({ document }) {
      const used = usedNames(document)
      return document.assumptions.flatMap(({ id, symbol, name }) =>
        used.has(symbol) ? [] : [problem('review-unused-assumption', `assumptions/${id}`, { name, symbol }, 'info')],
      )
    },
  },
  {
    code: 'review-unused-driver',
    check({ document }) {
      const used = usedNames(document)
      return document.drivers.flatMap(({ id, symbol, name }) =>
        used.has(symbol) || used.has(`driver:${id}`)
          ? []
          : [problem('review-unused-driver', `drivers/${id}`, { name, symbol }, 'info')],
      )
    },
  },
  {
    code: 'review-without-source',
    check: ({ document }) =>
      (['assumptions', 'drivers'] as const).flatMap((list) =>
        document[list].flatMap(({ id, name, source }): Problem[] =>
          source.trim() === '' ? [problem('review-without-source', `${list}/${id}/source`, { name }, 'info')] : [],
        ),
      ),
  },
]

const known = new WeakMap<object, ReadonlySet<string>>()

/** Symbols, and drivers as `driver:<id>`, that anything refers to. */
function usedNames(document: Model): ReadonlySet<string> {
  return once(known, document, () => {
    const names = new Set<string>()
    const { assumptions, drivers, services, fundingPlans, splitRules, scenarios, settings } = document
    const parts: readonly (readonly object[])[] = [assumptions, drivers, services, fundingPlans, splitRules, scenarios]
    for (const item of [...parts.flat(), settings]) for (const name of usesOf(item).names) names.add(name)
    for (const { benefitLines } of services)
      for (const { builder } of benefitLines) {
        if (!builder) continue
        names.add(builder.hourlyCost)
        for (const step of builder.steps) names.add(step.volume).add(step.minutesBefore).add(step.minutesAfter)
      }
    return names
  })
}

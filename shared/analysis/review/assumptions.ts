// Review of assumptions and drivers: used by nothing, without a source, or guessed and told as if they were certain.
// Example: an assumption whose symbol stands in no formula, index or scenario → review-unused-assumption.
import { usesOf } from '../../calculation/symbols.ts'
import { isDistribution } from '../../document/distribution.ts'
import type { AssumptionValue, Model } from '../../document/schema.ts'
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
  {
    // Which of them matters only a simulation can tell: once for the model, until one of them is given.
    code: 'review-no-uncertainty',
    check({ document }) {
      if (uncertaintyIn(document)) return []
      const used = usedNames(document)
      const guessed = document.assumptions.filter(
        ({ symbol, value, evidence }) =>
          typeof value === 'number' && (evidence === 'guess' || evidence === 'none') && used.has(symbol),
      )
      const names = guessed.slice(0, 3).map(({ name, symbol }) => name || symbol)
      const values = { count: guessed.length, names: names.join(', '), more: guessed.length - names.length }
      return guessed.length === 0 ? [] : [problem('review-no-uncertainty', 'assumptions', values, 'info')]
    },
  },
]

function uncertaintyIn({ assumptions, scenarios }: Model): boolean {
  return (
    assumptions.some(({ value }) => isDistribution(value)) ||
    scenarios.some(({ overrides }) => Object.values<AssumptionValue>(overrides ?? {}).some(isDistribution))
  )
}

const known = new WeakMap<object, ReadonlySet<string>>()

/** Symbols, and drivers as `driver:<id>`, that anything refers to. */
export function usedNames(document: Model): ReadonlySet<string> {
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

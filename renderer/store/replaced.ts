// An uncertainty that a change has replaced by yearly values, which is easily done without noticing: it is said.
import { isDistribution } from '../../shared/document/distribution.ts'
import { takesDistribution } from '../../shared/document/distributionText.ts'
import { type Patch, valueAtPlace } from '../../shared/document/edit.ts'
import { assumptionAt } from '../../shared/document/place.ts'
import type { Model } from '../../shared/document/schema.ts'
import { type Problem, problem } from '../../shared/problem.ts'

export function replacedUncertainties(before: Model, after: Model, patches: readonly Patch[]): readonly Problem[] {
  const places = new Set(patches.map(({ place }) => place).filter(takesDistribution))
  return [...places].flatMap((place) => {
    const now = valueAtPlace(after, place)
    if (!isDistribution(valueAtPlace(before, place)) || typeof now !== 'object' || isDistribution(now)) return []
    const found = assumptionAt(place, before)
    return [problem('distribution-replaced', '', { name: found?.name || found?.symbol || '' }, 'warning')]
  })
}

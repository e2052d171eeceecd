// Review of what is entered for a benefit line: who answers for it, what it rests on, and how it is scored.
// Example: a line with evidence "none" or no source → review-benefit-without-evidence; a score of 6 → review-score-outside.

import type { BenefitLine } from '../../document/schema.ts'
import { problem } from '../../problem.ts'
import { formulaOf } from '../minutesSaved.ts'
import { type Rule, serviceRule } from './rule.ts'

export const benefitRules: readonly Rule[] = [
  lineRule('review-no-benefit-owner', (line, place, values) =>
    line.benefitOwner.trim() === ''
      ? problem('review-no-benefit-owner', `${place}/benefitOwner`, values, 'warning')
      : null,
  ),
  lineRule('review-benefit-without-evidence', (line, place, values) => {
    const noSource = line.source.trim() === ''
    if (line.evidence !== 'none' && !noSource) return null
    const missing = line.evidence !== 'none' ? 'source' : noSource ? 'both' : 'evidence'
    const field = missing === 'source' ? 'source' : 'evidence'
    return problem('review-benefit-without-evidence', `${place}/${field}`, { ...values, missing }, 'warning')
  }),
  lineRule('review-score-outside', (line, place, values) => {
    if (line.kind !== 'quality') return null
    const score = line.score ?? ''
    if (typeof score === 'string' ? score.startsWith('=') : score >= 1 && score <= 5) return null
    return problem('review-score-outside', `${place}/score`, { ...values, score: String(score) }, 'warning')
  }),
  lineRule('review-builder-differs', (line, place, values) =>
    line.builder && line.amount !== formulaOf(line.builder)
      ? problem('review-builder-differs', `${place}/amount`, values, 'info')
      : null,
  ),
]

function lineRule(
  code: string,
  find: (
    line: BenefitLine,
    place: string,
    values: { line: string; service: string },
  ) => ReturnType<typeof problem> | null,
): Rule {
  return serviceRule(code, (service) =>
    service.benefitLines.flatMap((line) => {
      const place = `services/${service.id}/benefitLines/${line.id}`
      return find(line, place, { line: line.name, service: service.name }) ?? []
    }),
  )
}

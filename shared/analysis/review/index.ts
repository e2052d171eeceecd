// The review (granskning): everything that experience says goes wrong with shared e-services, looked for after each edit.
// A rule group is one file and one line here; messages and remedies are `problem.<code>` in language/.
// Told while calculating, and therefore not here: weights that are all zero ('weights-not-positive'), shares that are not
// 100 % ('shares-not-whole'), units ('unit-mismatch'), and references that lead nowhere ('unknown-…').
// Example: a service without an owner → { code: 'review-no-owner', severity: 'warning', where: 'services/diary/owner' }.
import type { Calculation } from '../../calculation/calculate.ts'
import type { Model } from '../../document/schema.ts'
import type { Problem, Severity } from '../../problem.ts'
import { assumptionRules } from './assumptions.ts'
import { benefitRules } from './benefit.ts'
import { demandRules } from './demand.ts'
import { followUpRules } from './followUp.ts'
import { fundingRules } from './funding.ts'
import { holeRules } from './holes.ts'
import { outsideRules } from './outside.ts'
import { portfolioRules } from './portfolio.ts'
import type { Rule } from './rule.ts'
import { seriesRules } from './series.ts'
import { serviceRules } from './service.ts'
import { splitRules } from './split.ts'
import { tableRules } from './tables.ts'
import { timingRules } from './timing.ts'
import { uncountedRules } from './uncounted.ts'

export const rules: readonly Rule[] = [
  ...holeRules,
  ...tableRules,
  ...outsideRules,
  ...uncountedRules,
  ...seriesRules,
  ...serviceRules,
  ...benefitRules,
  ...timingRules,
  ...demandRules,
  ...fundingRules,
  ...splitRules,
  ...assumptionRules,
  ...followUpRules,
  ...portfolioRules,
]

export interface Reviewed {
  /** Worst first, then in the order of the rules. */
  readonly findings: readonly Problem[]
  /** Findings that somebody has considered, with the reason given: told apart, and never lost. */
  readonly considered: readonly { readonly finding: Problem; readonly reason: string; readonly by: string }[]
}

/**
 * Findings on a calculated document; cheap after an edit, since what the edit did not reach is remembered.
 * `thisYear`: for what is due by now; null, the default: nothing is.
 */
export function review(document: Model, calculation: Calculation, thisYear: number | null = null): Reviewed {
  const all = rules.flatMap((rule) => rule.check({ document, calculation, thisYear }))
  const reasons = new Map((document.considered ?? []).map((one) => [`${one.code} ${one.where}`, one]))
  const findings: Problem[] = []
  const considered: Reviewed['considered'][number][] = []
  for (const finding of all) {
    const reason = reasons.get(`${finding.code} ${finding.where}`)
    // What is wrong stays wrong.
    if (reason && finding.severity !== 'error') considered.push({ finding, reason: reason.reason, by: reason.by })
    else findings.push(finding)
  }
  return { findings: findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]), considered }
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

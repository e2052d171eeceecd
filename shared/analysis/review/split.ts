// Review of who is charged: districts for a service that saves them nothing, and departments that pay more together than
// they would on their own. Weights that are all zero and shares that are not 100 % are told by the split itself.
// Example: 150 000 kr a year when 14 share equally, 148 000 kr alone → review-pays-more-than-alone for Älvsjö.
import type { ScenarioCalculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Frame } from '../../calculation/frame.ts'
import type { Borne } from '../../calculation/service.ts'
import { type Problem, problem } from '../../problem.ts'
import { savesNothing } from './demand.ts'
import { inKronor, once, type Review, type Rule } from './rule.ts'

export const splitRules: readonly Rule[] = [
  {
    code: 'review-quality-only-charged',
    check({ calculation: { scenarios, frame } }) {
      const told = new Map<string, Problem>()
      for (const { services, resolved, result } of scenarios)
        for (const { service, costs } of services) {
          if (!savesNothing(service) || told.has(service.id)) continue
          const charged = costs.some(({ page }) =>
            page.charged?.some((öre, i) => öre > 0 && Math.floor(i / frame.shape.years) !== frame.central),
          )
          if (!charged) continue
          const values = { service: service.name, scenario: result.name }
          told.set(
            service.id,
            problem('review-quality-only-charged', `splitRules/${resolved.splitRule?.id ?? ''}`, values, 'warning'),
          )
        }
      return [...told.values()]
    },
  },
  {
    code: 'review-pays-more-than-alone',
    check: (review) => review.calculation.scenarios.flatMap((scenario) => moreThanAlone(review, scenario) ?? []),
  },
]

/** Present value, öre, over the period and all services, of what the operator's lines cost each department. */
function moreThanAlone({ document, calculation: { frame } }: Review, scenario: ScenarioCalculation): Problem | null {
  const each = document.operatingModels.find(({ operator }) => operator.by === 'each')
  if (!each || !scenario.resolved.splitRule) return null
  const more = new Float64Array(frame.shape.departments)
  const pays = new Float64Array(frame.shape.departments)
  for (const service of scenario.services) {
    if (!service.model || service.model.operator.by === 'each') continue
    const alone = scenario.borne(service.service, each, null)
    const difference = once(differences, service, () => new WeakMap())
    const { together, apart } = once(difference, alone, () =>
      comparison(frame, service, alone, scenario.discountFactors),
    )
    for (let d = 0; d < more.length; d++) {
      more[d] = (more[d] ?? 0) + (together[d] ?? 0) - (apart[d] ?? 0)
      pays[d] = (pays[d] ?? 0) + (together[d] ?? 0)
    }
  }
  let worst = -1
  let count = 0
  for (let d = 0; d < more.length; d++) {
    // A krona more is rounding.
    if (!((more[d] ?? 0) > 100)) continue
    count++
    if (worst < 0 || (more[d] ?? 0) > (more[worst] ?? 0)) worst = d
  }
  if (worst < 0) return null
  const values = {
    scenario: scenario.result.name,
    department: frame.names[worst] ?? '',
    count,
    amount: inKronor(more[worst] ?? 0),
    pays: inKronor(pays[worst] ?? 0),
  }
  return problem('review-pays-more-than-alone', `scenarios/${scenario.resolved.id}/splitRule`, values, 'warning')
}

interface Comparison {
  readonly together: Float64Array
  readonly apart: Float64Array
}

const differences = new WeakMap<ServiceCalculation, WeakMap<Borne, Comparison>>()

/** Present value by department; 0 where it does not take part. */
function comparison(frame: Frame, service: ServiceCalculation, alone: Borne, factors: Float64Array): Comparison {
  const { departments, years, draws } = frame.shape
  const together = new Float64Array(departments)
  const apart = new Float64Array(departments)
  const { members } = service
  for (const { line, page } of service.costs) {
    if (line.incurredBy.by !== 'operator') continue
    const { incurred, funded, bearer, pool, charged } = page
    for (let i = 0; i < incurred.length; i++) {
      const y = i % years
      const d = bearer ? (bearer[y] ?? 0) : Math.floor(i / years)
      if (!members[d * years + y]) continue
      let öre = (incurred[i] as number) - (bearer ? (pool[y] as number) : 0)
      for (const given of funded) öre -= given.öre[i] as number
      together[d] = (together[d] as number) + öre * (factors[y * draws] as number)
    }
    if (!charged) continue
    for (let d = 0, i = 0; d < departments; d++)
      for (let y = 0; y < years; y++, i++)
        if (members[i]) together[d] = (together[d] as number) + (charged[i] as number) * (factors[y * draws] as number)
  }
  for (const { line, incurred } of alone.lines) {
    if (line.incurredBy.by !== 'operator' || incurred.bearer) continue
    for (let d = 0, i = 0; d < departments; d++)
      for (let y = 0; y < years; y++, i++)
        if (members[i])
          apart[d] =
            (apart[d] as number) + (incurred.amounts[i * draws] as number) * 100 * (factors[y * draws] as number)
  }
  return { together, apart }
}

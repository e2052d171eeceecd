// Departments that serve others: their costs are charged on until only those served to the public bear them.
// Direct: each service charges only those. Step-down: services close one after another, in the order given, and charge
// whoever is still open. Reciprocal: what services charge each other is solved for, s = (I − Rᵀ)⁻¹d.
// Example: M 90,000, C 83,820 and P1, P2: reciprocal M 113,800, C 95,200. Source: Horngren, Cost Accounting, ch. 15.
import { fail, ok, problem, type Result } from '../problem.ts'
import { factor } from './factors.ts'

export interface ServiceDepartments {
  /** Services first, then those that are served in the end. */
  readonly services: number
  readonly names: readonly string[]
  /** Own cost of each. */
  readonly costs: readonly number[]
  /** usage[s][k]: how much of service s goes to k; what it uses itself doesn't count. */
  readonly usage: readonly (readonly number[])[]
}

export interface ChargedOn {
  /** Of those served in the end, in their order. */
  readonly shares: Float64Array
  /** What each service had to charge on, with what others charged it. */
  readonly charged: Float64Array
}

export function direct(input: ServiceDepartments): Result<ChargedOn> {
  return closing(
    input,
    Array.from({ length: input.services }, (_, s) => s),
    (_, k) => k >= input.services,
  )
}

/** `order`: the services, the one that closes first first. */
export function stepDown(input: ServiceDepartments, order: readonly number[]): Result<ChargedOn> {
  const place = new Map(order.map((s, i) => [s, i]))
  return closing(input, order, (s, k) => k >= input.services || (place.get(k) ?? 0) > (place.get(s) ?? 0))
}

function closing(
  { services, names, costs, usage }: ServiceDepartments,
  order: readonly number[],
  charges: (service: number, k: number) => boolean,
): Result<ChargedOn> {
  const borne = Float64Array.from(costs)
  const charged = new Float64Array(services)
  for (const s of order) {
    const parts = names.map((_, k) => (charges(s, k) ? (usage[s]?.[k] ?? 0) : 0))
    const total = parts.reduce((sum, part) => sum + part, 0)
    const cost = borne[s] ?? 0
    charged[s] = cost
    if (!(total > 0) && cost !== 0) return fail(problem('service-without-users', '', { service: names[s] ?? '' }))
    if (!(total > 0)) continue
    parts.forEach((part, k) => {
      borne[k] = (borne[k] ?? 0) + cost * (part / total)
    })
  }
  return ok({ shares: borne.slice(services), charged })
}

export function reciprocal({ services, names, costs, usage }: ServiceDepartments): Result<ChargedOn> {
  const parts = Array.from({ length: services }, (_, s) => {
    const used = names.map((_, k) => (k === s ? 0 : (usage[s]?.[k] ?? 0)))
    const total = used.reduce((sum, one) => sum + one, 0)
    return used.map((one) => (total > 0 ? one / total : 0))
  })
  const idle = parts.findIndex((row, s) => (costs[s] ?? 0) !== 0 && row.every((part) => part === 0))
  if (idle >= 0) return fail(problem('service-without-users', '', { service: names[idle] ?? '' }))
  const rows = parts.map((_, s) => parts.map((row, other) => (s === other ? 1 : 0) - (row[s] ?? 0)))
  const factors = factor(rows)
  if (!factors) return fail(problem('services-in-circle'))
  const charged = factors.solve(costs)
  const shares = Float64Array.from(costs.slice(services), (cost, k) =>
    parts.reduce((sum, row, s) => sum + (charged[s] ?? 0) * (row[services + k] ?? 0), cost),
  )
  return ok({ shares, charged })
}

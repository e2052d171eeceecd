// The portfolio: all services of a scenario in one table, what they draw from the pots, who takes part in what, and
// where two services count on the same cases. Example: "Reseräkning": applied, cost 15 mnkr, realised 21 mnkr, guess.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { yearlyFigure } from '../calculation/results.ts'
import { usesOf } from '../calculation/symbols.ts'
import type { EvidenceGrade } from '../document/governance.ts'
import { evidenceGrades } from '../document/governance.ts'
import type { Service } from '../document/schema.ts'
import { type PotClaims, potClaims, sumOf } from './potClaims.ts'

export interface PortfolioRow {
  readonly service: Service
  /** öre over the period; null: could not be calculated. */
  readonly cost: number | null
  readonly gross: number | null
  readonly realised: number | null
  readonly public: number | null
  readonly npv: number | null
  /** Mean score of its quality lines, 1–5; null: none. */
  readonly quality: number | null
  /** The weakest of its benefit lines; null: no benefit lines. */
  readonly evidence: EvidenceGrade | null
  /** Departments that ever take part. */
  readonly reach: number
  /** First year with a cost, and the phases that cost, in order of the document. */
  readonly firstCostYear: number | null
  readonly phases: readonly Service['costLines'][number]['phase'][]
  /** öre by pot, in the order of `pots`. */
  readonly claimed: readonly number[]
  readonly drawn: readonly number[]
}

export interface Portfolio {
  readonly rows: readonly PortfolioRow[]
  readonly pots: readonly PotClaims[]
}

/** Services of the scenario in the order of the document; what only coordinates others is among them, marked so. */
export function portfolio(calculation: Calculation, scenario: ScenarioCalculation): Portfolio {
  const { document, frame } = calculation
  const pots = potClaims(calculation, scenario)
  const rows = document.services.flatMap((service): PortfolioRow[] => {
    const figures = scenario.result.services.find(({ id }) => id === service.id)?.figures
    const calculated = scenario.services.find((one) => one.service.id === service.id)
    if (!figures || !calculated) return []
    const over = (measure: Parameters<typeof yearlyFigure>[1]) => yearlyFigure(figures, measure, frame.years, null)
    const costing = frame.years.find((year) => (yearlyFigure(figures, 'incurred', frame.years, year) ?? 0) !== 0)
    const members = new Set<number>()
    calculated.members.forEach((is, i) => {
      if (is) members.add(Math.floor(i / frame.years.length))
    })
    return [
      {
        service,
        cost: over('incurred'),
        gross: over('grossBenefit'),
        realised: over('realisedBenefit'),
        public: over('publicBenefit'),
        npv: Number.isNaN(figures.npv) ? null : figures.npv,
        quality: qualityOf(service, scenario),
        evidence: weakest(service),
        reach: members.size,
        firstCostYear: costing ?? null,
        phases: [
          ...new Set(calculated.costs.filter(({ page }) => sumOf(page.incurred) !== 0).map(({ line }) => line.phase)),
        ],
        claimed: pots.map(({ claims }) => sumOf(claims.get(service.id))),
        drawn: pots.map(({ drawn }) => sumOf(drawn.get(service.id))),
      },
    ]
  })
  return { rows, pots }
}

function qualityOf(service: Service, { evaluator }: ScenarioCalculation): number | null {
  const scores = service.benefitLines.flatMap(({ kind, score, id }) => {
    if (kind !== 'quality' || score === undefined) return []
    const value = evaluator.series(score, `services/${service.id}/benefitLines/${id}/score`).values[0] ?? Number.NaN
    return value >= 1 && value <= 5 ? [value] : []
  })
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function weakest({ benefitLines }: Service): EvidenceGrade | null {
  if (benefitLines.length === 0) return null
  return evidenceGrades[Math.min(...benefitLines.map(({ evidence }) => evidenceGrades.indexOf(evidence)))] ?? null
}

export type Coverage =
  /** It takes part, in these years of the period. */
  | { readonly is: 'member'; readonly from: number; readonly to: number; readonly gains: boolean }
  /** It gains without taking part. */
  | { readonly is: 'gains' }
  /** Most departments of its kind take part, and it does not. */
  | { readonly is: 'hole' }
  | { readonly is: 'outside' }

export interface CoverageMatrix {
  readonly services: readonly Service[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  /** Service × department. */
  readonly cells: readonly (readonly Coverage[])[]
}

export function coverage({ document, frame }: Calculation, scenario: ScenarioCalculation): CoverageMatrix {
  const departments = document.departments.filter(({ id }) => frame.rowOf.has(id))
  const kindOf = new Map(departments.map(({ id, kind }) => [id, kind]))
  // What only coordinates others has no participants to be without.
  const services = scenario.services
    .filter(({ service }) => service.coordination !== true)
    .sort((a, b) => document.services.indexOf(a.service) - document.services.indexOf(b.service))
  const { years } = frame
  return {
    services: services.map(({ service }) => service),
    departments,
    cells: services.map(({ members, benefits }) => {
      const found = departments.map(({ id }): Coverage => {
        const row = (frame.rowOf.get(id) ?? 0) * years.length
        const taking = years.filter((_, y) => members[row + y])
        const gains = benefits.some(({ page }) => years.some((_, y) => (page.gross[row + y] ?? 0) > 0))
        if (taking.length > 0) return { is: 'member', from: taking[0] ?? 0, to: taking.at(-1) ?? 0, gains }
        return gains ? { is: 'gains' } : { is: 'outside' }
      })
      return found.map((cell, d) => {
        const kind = kindOf.get(departments[d]?.id ?? '')
        const alike = found.filter((_, other) => kindOf.get(departments[other]?.id ?? '') === kind)
        const taking = alike.filter((other) => other.is === 'member').length
        return cell.is === 'outside' && taking * 2 > alike.length ? { is: 'hole' } : cell
      })
    }),
  }
}

export interface Overlap {
  readonly services: readonly [Service, Service]
  /** Drivers whose cases both count on. */
  readonly drivers: readonly string[]
  /** Departments that take part in both. */
  readonly departments: number
}

/** Pairs of services whose benefits are counted from the same driver among the same departments: saved twice? */
export function overlaps({ document, frame }: Calculation, scenario: ScenarioCalculation): Overlap[] {
  const drivers = new Map(document.drivers.map(({ symbol, name }) => [symbol, name]))
  const behind = new Map<string, Set<string>>()
  const driversBehind = (symbols: readonly string[]): Set<string> => {
    const seen = new Set(symbols)
    for (const symbol of seen) {
      const assumption = document.assumptions.find((one) => one.symbol === symbol)
      if (assumption) for (const used of usesOf(assumption).symbols) seen.add(used)
    }
    return new Set([...seen].filter((symbol) => drivers.has(symbol)))
  }
  for (const { service } of scenario.services)
    behind.set(service.id, driversBehind(usesOf(service.benefitLines.map(({ amount }) => amount)).symbols))
  const years = frame.years.length
  const found: Overlap[] = []
  scenario.services.forEach((a, i) => {
    for (const b of scenario.services.slice(i + 1)) {
      const common = [...(behind.get(a.service.id) ?? [])].filter((symbol) => behind.get(b.service.id)?.has(symbol))
      if (common.length === 0) continue
      const both = new Set<number>()
      for (let k = 0; k < a.members.length; k++) if (a.members[k] && b.members[k]) both.add(Math.floor(k / years))
      if (both.size === 0) continue
      const names = common.map((symbol) => drivers.get(symbol) ?? symbol)
      found.push({ services: [a.service, b.service], drivers: names, departments: both.size })
    }
  })
  return found
}

// Which services to choose: the set with the highest score that the pots hold for, with what must be in and what must not.
// The score is the city's net present value unless the city has criteria of its own, weighed as it says.
// Example: a pot of 10 mnkr, net present values 6, 5, 5 and claims 6, 5, 5 mnkr: the two fives, and the six in reserve.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { evidenceGrades, type PortfolioChoice } from '../document/governance.ts'
import { type Problem, problem } from '../problem.ts'
import { pack } from './knapsack.ts'
import type { Portfolio, PortfolioRow } from './portfolio.ts'
import { contradictions } from './portfolioConditions.ts'
import { type PotClaims, sumOf } from './potClaims.ts'

export interface Choosable {
  readonly id: string
  /** Whole points or öre; not positive: chosen only when it must be. */
  readonly score: number
  /** By row of `caps`. */
  readonly uses: readonly number[]
}

export interface ChoiceInput {
  readonly items: readonly Choosable[]
  readonly caps: readonly number[]
  readonly mustHave: readonly string[]
  readonly excluded: readonly string[]
  readonly atMostOne: readonly { readonly id: string; readonly services: readonly string[] }[]
}

export interface Choice {
  /** In the order given. */
  readonly chosen: readonly string[]
  readonly score: number
  /** No set is worth more than this. */
  readonly bound: number
  /** Whether the set has been proved best. */
  readonly exact: boolean
  /** By row of `caps`. */
  readonly used: readonly number[]
  /** Not chosen though it would add to the score, nearest to being chosen first, and what it lacks by row. */
  readonly reserve: readonly { readonly id: string; readonly lacks: readonly number[] }[]
}

/** null: the must-haves cannot all be had, by the caps or because they exclude each other. */
export function choose({ items, caps, mustHave, excluded, atMostOne }: ChoiceInput): Choice | null {
  const must = new Set(mustHave)
  const not = new Set(excluded)
  if ([...must].some((id) => not.has(id))) return null
  const left = [...caps]
  for (const { id, uses } of items)
    if (must.has(id)) for (let r = 0; r < left.length; r++) left[r] = (left[r] ?? 0) - Math.max(0, uses[r] ?? 0)
  if (left.some((rest) => rest < 0)) return null
  const taken = new Set<string>()
  const groups = atMostOne.map(({ services }) => new Set(services))
  for (const group of groups) {
    const inIt = [...group].filter((id) => must.has(id))
    if (inIt.length > 1) return null
    if (inIt.length === 1) for (const id of group) if (!must.has(id)) taken.add(id)
  }
  const open = items.filter(({ id, score }) => !must.has(id) && !not.has(id) && !taken.has(id) && score > 0)
  const openGroups = groups.filter((group) => open.filter(({ id }) => group.has(id)).length > 1)
  // A row without a cap binds nothing.
  const bounded = left.flatMap((rest, r) => (Number.isFinite(rest) ? [r] : []))
  const rows = bounded.length + openGroups.length
  const uses = new Float64Array(open.length * rows)
  open.forEach((item, i) => {
    bounded.forEach((row, r) => {
      uses[i * rows + r] = Math.max(0, item.uses[row] ?? 0)
    })
    openGroups.forEach((group, g) => {
      uses[i * rows + bounded.length + g] = group.has(item.id) ? 1 : 0
    })
  })
  const packed = pack({
    scores: Float64Array.from(open, ({ score }) => score),
    uses,
    caps: Float64Array.from({ length: rows }, (_, r) => (r < bounded.length ? (left[bounded[r] ?? 0] ?? 0) : 1)),
  })
  const inSet = new Set([...must, ...open.filter((_, i) => packed.chosen[i]).map(({ id }) => id)])
  const chosen = items.filter(({ id }) => inSet.has(id))
  const used = caps.map((_, r) => chosen.reduce((sum, item) => sum + Math.max(0, item.uses[r] ?? 0), 0))
  const mustScore = items.reduce((sum, { id, score }) => sum + (must.has(id) ? score : 0), 0)
  const reserve = open
    .flatMap((item, i) => {
      if (packed.chosen[i]) return []
      let worth = item.score
      for (let r = 0; r < rows; r++) worth -= (packed.prices[r] ?? 0) * (uses[i * rows + r] ?? 0)
      return [
        { id: item.id, worth, lacks: caps.map((cap, r) => Math.max(0, (item.uses[r] ?? 0) + (used[r] ?? 0) - cap)) },
      ]
    })
    .sort((a, b) => b.worth - a.worth)
  return {
    chosen: chosen.map(({ id }) => id),
    score: mustScore + packed.score,
    bound: mustScore + packed.bound,
    exact: packed.exact,
    used,
    reserve: reserve.map(({ id, lacks }) => ({ id, lacks })),
  }
}

export interface PortfolioChosen {
  /** null: cannot be had; the problems say why. */
  readonly choice: Choice | null
  /** What `uses` and `caps` are of, in order: a pot, for the whole period or a year. */
  readonly rows: readonly { readonly pot: PotClaims; readonly year: number | null }[]
  readonly caps: readonly number[]
  /** By service id: what was maximised. */
  readonly scores: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
}

/** The best set of a scenario's services. What only coordinates others is no choice: its claims are taken off first. */
export function choosePortfolio(
  calculation: Calculation,
  scenario: ScenarioCalculation,
  { rows: services, pots }: Portfolio,
  conditions: PortfolioChoice,
): PortfolioChosen {
  const { years } = calculation.frame
  const rows = pots.flatMap((pot) => [
    ...(Number.isFinite(pot.cap) ? [{ pot, year: null }] : []),
    ...years.flatMap((year, y) => (Number.isFinite(pot.capByYear[y]) ? [{ pot, year }] : [])),
  ])
  const drawOf = (id: string) =>
    rows.map(({ pot, year }) => {
      const claims = pot.claims.get(id)
      return year === null ? sumOf(claims) : (claims?.[years.indexOf(year)] ?? 0)
    })
  const caps = rows.map(({ pot, year }) => (year === null ? pot.cap : (pot.capByYear[years.indexOf(year)] ?? 0)))
  const left = [...caps]
  for (const { service } of services)
    if (service.coordination === true)
      drawOf(service.id).forEach((use, r) => {
        left[r] = Math.max(0, (left[r] ?? 0) - use)
      })
  const choosable = services.filter(({ service }) => service.coordination !== true)
  const scores = scoresOf(choosable, conditions)
  const problems: Problem[] = []
  for (const { id } of choosable.map(({ service }) => service))
    if (scores.get(id) === undefined)
      problems.push(problem('portfolio-no-score', `services/${id}`, { service: nameOf(services, id) }, 'warning'))
  const items = choosable.map(({ service: { id } }) => ({ id, score: scores.get(id) ?? 0, uses: drawOf(id) }))
  const known = new Set(items.map(({ id }) => id))
  const { excluded, atMostOne } = conditions
  const mustHave = conditions.mustHave.filter((id) => known.has(id))
  const choice = choose({ items, caps: left, mustHave, excluded, atMostOne })
  if (choice && !choice.exact) {
    const gap = choice.score > 0 ? (choice.bound - choice.score) / choice.score : 0
    problems.push(problem('portfolio-not-proved', '', { gap }, 'info'))
  }
  if (!choice) problems.push(...whyNot(services, conditions, items, left, rows, scenario))
  return { choice, rows, caps: left, scores, problems }
}

function whyNot(
  services: readonly PortfolioRow[],
  conditions: PortfolioChoice,
  items: readonly Choosable[],
  caps: readonly number[],
  rows: PortfolioChosen['rows'],
  { resolved }: ScenarioCalculation,
): Problem[] {
  const against = contradictions(conditions)
  if (against.length > 0)
    return against.map(({ services: ids, where }) =>
      problem('review-portfolio-contradiction', `portfolio/${where}`, {
        services: ids.map((id) => nameOf(services, id)).join(', '),
      }),
    )
  return caps.flatMap((cap, r) => {
    const wanted = items.reduce((sum, { id, uses }) => sum + (conditions.mustHave.includes(id) ? (uses[r] ?? 0) : 0), 0)
    const row = rows[r]
    if (wanted <= cap || !row) return []
    const values = {
      source: row.pot.source.name,
      year: row.year ?? '',
      wanted: Math.round(wanted / 100),
      cap: Math.round(cap / 100),
      scenario: resolved.name,
    }
    return [problem('portfolio-must-exceed', 'portfolio/mustHave', values)]
  })
}

function nameOf(services: readonly PortfolioRow[], id: string): string {
  return services.find(({ service }) => service.id === id)?.service.name ?? id
}

/** Points are whole millionths, so that sums are exact. */
const points = 1_000_000

/**
 * Net present value in öre without criteria; else the sum over criteria of weight × how the service stands between the
 * worst and the best of them (0–1), in millionths. Missing: could not be calculated.
 */
export function scoresOf(rows: readonly PortfolioRow[], { criteria }: PortfolioChoice): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  if (criteria.length === 0) {
    for (const { service, npv } of rows) if (npv !== null) scores.set(service.id, Math.round(npv))
    return scores
  }
  const weighed = criteria.map((criterion) => {
    const values = rows.map((row) => valueBy(row, criterion))
    const known = values.filter((value) => value !== null)
    return { weight: numberIn(criterion.weight), values, least: Math.min(...known), most: Math.max(...known) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  rows.forEach(({ service }, i) => {
    let sum: number | null = 0
    for (const { weight, values, least, most } of weighed) {
      const value = values[i] ?? null
      if (weight === 0) continue
      sum =
        sum === null || value === null
          ? null
          : sum + (weight / total) * (most > least ? (value - least) / (most - least) : 1)
    }
    if (sum !== null && total > 0) scores.set(service.id, Math.round(sum * points))
  })
  return scores
}

function valueBy(row: PortfolioRow, criterion: PortfolioChoice['criteria'][number]): number | null {
  switch (criterion.by) {
    case 'npv':
      return row.npv
    case 'realised':
      return row.realised
    case 'cost':
      return row.cost === null ? null : -row.cost
    case 'quality':
      // No quality benefit at all is the least of them.
      return row.quality ?? 0
    case 'evidence':
      return row.evidence === null ? 0 : evidenceGrades.indexOf(row.evidence)
    case 'reach':
      return row.reach
    case 'entered':
      return numberIn(criterion.points[row.service.id] ?? 0)
  }
}

/** Weights and points are plain numbers; anything else weighs nothing. */
function numberIn(cell: number | string): number {
  return typeof cell === 'number' && Number.isFinite(cell) ? Math.max(0, cell) : 0
}

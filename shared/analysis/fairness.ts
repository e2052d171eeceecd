// Is it fair, and will they join? All that is asked of one scenario, some services and a basis, put together in öre and
// plain values, so that a worker can answer with it and a screen or a report can word it.
// Example: "A, delat lika", 2016: 13 of 14 gain by taking part; Älvsjö pays 78 tkr more than it gains and gets that from
// the others as compensation.
import { methodOf, type SplitMethod } from '../allocation/index.ts'
import type { Cache, Calculation } from '../calculation/calculate.ts'
import { newCache } from '../calculation/calculate.ts'
import type { ServiceCalculation } from '../calculation/service.ts'
import { usesOf } from '../calculation/symbols.ts'
import type { Model } from '../document/schema.ts'
import { solve, worstListed } from '../game/index.ts'
import { mostListed } from '../game/table.ts'
import { noticeable } from '../money.ts'
import type { Problem } from '../problem.ts'
import type { MeasuredOn } from './basis.ts'
import { type Compensation, compensate } from './compensation.ts'
import { departmentSums } from './departmentSums.ts'
import { groupTest } from './groupTest.ts'
import { hostCosts } from './hostFairness.ts'
import { comparableMethods, methodShares } from './methodShares.ts'
import { ownersNet } from './ownersNet.ts'
import { calculateAlone, participation, type Rather, ratherOf } from './participation.ts'
import { type Scope, scopeOf } from './scope.ts'
import { askedOf, eachModel, type ServiceGame, serviceGame } from './serviceGame.ts'

export interface FairnessQuestion {
  readonly scenario: string
  /** null: every service of the scenario. */
  readonly service: string | null
  readonly on: MeasuredOn
}

export interface FairDepartment {
  readonly id: string
  readonly name: string
  /** öre, as the scenario charges it; the others as in Participation. */
  readonly charged: number
  readonly realised: number
  readonly together: number
  readonly alone: number | null
  readonly outside: number
  readonly rather: Rather
  /** Lowest and highest charge over the methods that the city's common budget does not pay; null: none could be used. */
  readonly low: number | null
  readonly high: number | null
  /** What it receives as compensation, negative: pays; and its charge then. */
  readonly received: number
}

export interface FairMethod {
  readonly method: SplitMethod
  /** Names of the keys it goes by, and of the rule that set it up when it has more settings than that. */
  readonly keys: readonly string[]
  readonly rule: string | null
  /** The scenario's own rule, as far as it is one method. */
  readonly current: boolean
  /** öre by department; null: cannot be used, and the problems say why. */
  readonly charged: readonly number[] | null
  /** Names of those who would rather be alone or outside if this method charged them; null: cannot be told. */
  readonly leaving: readonly string[] | null
  /** The group that would pay most (öre) above its cost apart; null: no group would; undefined: not tested. */
  readonly breaking: { readonly names: readonly string[]; readonly excess: number } | null | undefined
  readonly problems: readonly Problem[]
}

export interface FairGroups {
  readonly kind: 'tested'
  readonly possible: boolean
  readonly stable: boolean
  /** öre, as in GroupTest. */
  readonly epsilon: number
  readonly ones: readonly { readonly name: string; readonly excess: number }[]
  readonly dearer: { readonly names: readonly (readonly string[])[]; readonly excess: number } | null
  readonly blocking: readonly { readonly names: readonly string[]; readonly excess: number }[]
}

export interface FairnessAnswer {
  readonly question: FairnessQuestion
  readonly scenario: string
  readonly services: readonly { readonly id: string; readonly name: string }[]
  readonly departments: readonly FairDepartment[]
  readonly methods: readonly FairMethod[]
  /** What is shared on the basis, öre. */
  readonly pool: number
  /** Name of the model where each operates on its own; null: the document has none. */
  readonly each: string | null
  readonly group:
    | FairGroups
    | { readonly kind: 'not-available'; readonly problem: Problem | null }
    /** Asked of one service at a time. */
    | { readonly kind: 'many-services' }
    /** One participant is no group, and has no other to leave. */
    | { readonly kind: 'one-participant' }
  readonly hosts: readonly { readonly name: string; readonly incurred: number; readonly kept: number }[]
  /** Those left with a cost for others, before and after compensation of participants and owners together; öre. */
  readonly owners: {
    readonly of: readonly { readonly name: string; readonly before: number; readonly after: number }[]
    readonly central: number
  }
  readonly compensation: { readonly total: number; readonly central: number }
  /** Who pays furthest from what the rule's solution of the game gives, since participants come or go; öre, signed. */
  readonly departure: { readonly name: string; readonly öre: number } | null
  /** Money from outside the split: then the group test is before funding. */
  readonly funded: boolean
}

export interface FairnessOptions {
  readonly cache?: Cache
  readonly progress?: (fraction: number) => void
}

/** null: the scenario or service is not there, or nobody takes part. */
export function fairness(
  document: Model,
  calculation: Calculation,
  question: FairnessQuestion,
  { cache = newCache(), progress = () => {} }: FairnessOptions = {},
): FairnessAnswer | null {
  const scope = scopeOf(document, calculation, question.scenario, question.service, question.on)
  if (!scope || scope.participants.length === 0) return null
  const { frame, participants, services, weights, on } = scope
  const sums = departmentSums(frame, services, weights, on)
  const parts = participation(scope, calculateAlone(document, question.scenario, cache))
  progress(0.1)

  const candidates = comparableMethods(scope)
  const shares = candidates.map(({ method }, i) => {
    return methodShares(scope, method, (part) => progress(0.1 + (0.6 * (i + part)) / candidates.length))
  })
  const nobody = shares.map(({ charged }) => charged && participants.every((row) => charged[row] === 0))
  const bands = participants.map((row) => {
    const all = shares.flatMap(({ charged }, i) => (charged && !nobody[i] ? [charged[row] ?? 0] : []))
    return all.length === 0 ? null : ([Math.min(...all), Math.max(...all)] as const)
  })

  const gains = parts.map(({ together }) => Math.round(together))
  const compensation: Compensation = compensate(gains)
  const leavingUnder = (lessCharged: (row: number) => number): string[] | null => {
    const would = parts.map(({ row, together, alone, outside }) => ({
      name: frame.names[row] ?? '',
      rather: ratherOf(together + lessCharged(row), alone, outside),
    }))
    if (would.some(({ rather }) => rather === 'unknown')) return null
    return would.filter(({ rather }) => rather !== null).map(({ name }) => name)
  }
  const own = ownMethod(scope)
  const [only] = services
  const game = services.length === 1 && only ? serviceGame(scope, only) : null
  const group = groupOf(scope, game, (fraction) => progress(0.7 + 0.3 * fraction))
  return {
    question,
    scenario: scope.scenario.resolved.name,
    services: services.map(({ service: { id, name } }) => ({ id, name })),
    departments: parts.map(({ row, together, alone, outside, rather }, i) => ({
      id: frame.ids[row] ?? '',
      name: frame.names[row] ?? '',
      charged: sums.charged[row] ?? 0,
      realised: sums.realised[row] ?? 0,
      together,
      alone,
      outside,
      rather,
      low: bands[i]?.[0] ?? null,
      high: bands[i]?.[1] ?? null,
      received: compensation.received[i] ?? 0,
    })),
    methods: shares.map(({ method, charged, fractions, problems }, i) => ({
      method,
      keys: keysOf(document, method),
      rule: candidates[i]?.rule ?? null,
      current: own !== null && i === 0,
      charged: charged && participants.map((row) => charged[row] ?? 0),
      leaving: charged && leavingUnder((row) => (sums.charged[row] ?? 0) - (charged[row] ?? 0)),
      breaking: fractions && game && only ? breakingOf(scope, only, game, fractions) : undefined,
      problems,
    })),
    pool: sums.charged.reduce((sum, öre) => sum + öre, 0),
    each: eachModel(document.operatingModels)?.name ?? null,
    group,
    departure: game && own ? departureOf(scope, game, own) : null,
    hosts: hostCosts(scope).map(({ row, incurred, kept }) => ({ name: frame.names[row] ?? '', incurred, kept })),
    owners: ownersOf(scope),
    compensation: { total: compensation.total, central: compensation.central },
    funded: services.some(({ costs }) => costs.some(({ funding }) => funding.funded.length > 0)),
  }
}

/** Before funding, as the group test of the scenario itself. */
function breakingOf(
  scope: Scope,
  service: ServiceCalculation,
  { played }: ServiceGame,
  fractions: Float64Array,
): FairMethod['breaking'] {
  if (!played.game || played.game.n < 2 || played.game.n > mostListed) return undefined
  const worst = worstListed(played.game, askedOf(scope, service, played, fractions))
  return (
    worst && {
      names: worst.coalition.map((player) => scope.frame.names[played.players[player] ?? 0] ?? ''),
      excess: worst.excess * 100,
    }
  )
}

function ownersOf(scope: Scope): FairnessAnswer['owners'] {
  const { owners, central } = ownersNet(scope)
  return {
    of: owners.map(({ row, before, after }) => ({ name: scope.frame.names[row] ?? '', before, after })),
    central,
  }
}

function keysOf(document: Model, method: SplitMethod): string[] {
  return usesOf(method).drivers.map((id) => document.drivers.find((driver) => driver.id === id)?.name ?? id)
}

/** The one method that decides all that is shared; null: several do, or nothing is shared. */
function ownMethod({ scenario, services }: Scope): SplitMethod | null {
  const deciding = new Set(
    services.flatMap(({ costs, service }) =>
      costs.flatMap(({ line, fractions }) => {
        const part = fractions && scenario.resolved.splitRule?.parts.find((one) => decides(one, service.id, line.phase))
        return part ? [part.method] : []
      }),
    ),
  )
  const [method] = deciding
  return deciding.size === 1 && method ? method : null
}

function decides(
  part: { readonly phases: readonly string[]; readonly services: readonly string[] },
  service: string,
  phase: string,
): boolean {
  return (
    (part.phases.length === 0 || part.phases.includes(phase)) &&
    (part.services.length === 0 || part.services.includes(service))
  )
}

/** Weights for all years give a player who is not there all years something else than the solution does. */
function departureOf(
  { frame, on }: Scope,
  { played, asked }: ServiceGame,
  method: SplitMethod,
): FairnessAnswer['departure'] {
  const solution = methodOf(method.method)?.solution
  // With benefits SCRB is another game's solution, and a year by itself is what was solved.
  const solvable = solution && solution !== 'scrb' && 'basis' in method && method.basis === 'period' && on === 'period'
  if (!solvable || !played.game || played.game.n < 2) return null
  const solved = solve(played.game, solution)
  if (solved.status !== 'ok') return null
  const off = Array.from(solved.shares, (share, i) => (asked[i] ?? Number.NaN) * 100 - share * 100)
  const furthest = off.reduce((best, öre, i) => (Math.abs(öre) > Math.abs(off[best] ?? 0) ? i : best), 0)
  const öre = off[furthest] ?? 0
  return Math.abs(öre) > noticeable ? { name: frame.names[played.players[furthest] ?? 0] ?? '', öre } : null
}

function groupOf(
  scope: Scope,
  game: ServiceGame | null,
  progress: (fraction: number) => void,
): FairnessAnswer['group'] {
  if (scope.services.length !== 1) return { kind: 'many-services' }
  if (game?.played.players.length === 1) return { kind: 'one-participant' }
  const answer = game && groupTest(game, { progress })
  if (!answer) return { kind: 'not-available', problem: null }
  if (!answer.ok) return { kind: 'not-available', problem: answer.problem }
  const { possible, stable, epsilon, ones, dearer, blocking } = answer.test
  const name = (row: number) => scope.frame.names[row] ?? ''
  return {
    kind: 'tested',
    possible,
    stable,
    epsilon: epsilon * 100,
    ones: ones.map(({ row, excess }) => ({ name: name(row), excess: Math.round(excess * 100) + 0 })),
    dearer: dearer && { names: dearer.rows.map((rows) => rows.map(name)), excess: dearer.excess * 100 },
    blocking: blocking.map(({ rows, excess }) => ({ names: rows.map(name), excess: excess * 100 })),
  }
}

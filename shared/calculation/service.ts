// One service under one scenario, in the three pieces that are remembered: what it gives (step 4), what it costs and how
// that would be split (steps 3 and 6), and, when funding is known, its pages of the ledger and their sums (step 9).
// Example: changing a driver that one service uses makes these three again for that service, and for no other.

import { methodOf } from '../allocation/index.ts'
import type { SplitInput } from '../allocation/method.ts'
import type { BenefitLine, CostLine, OperatingModel, Service, SplitRule } from '../document/schema.ts'
import { doubles } from '../formula/doubles.ts'
import { type Benefit, benefit, benefitTerms } from './benefit.ts'
import type { Memory } from './cache.ts'
import { correctionBlock } from './correction.ts'
import { type GameLines, type GameScope, gameLinesOf } from './costGame.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { LineFunding } from './funding.ts'
import { type Incurred, incurred, type LineTerms, termsOf } from './incurred.ts'
import { type BenefitPage, benefitPage, type CostPage, costPage, type Payer, type PotÖre } from './ledger.ts'
import { type Members, membersOf } from './participants.ts'
import { playedGames } from './playedGames.ts'
import { byIdOrder } from './resolve.ts'
import { fractionsOf, playsGame, presentValueByLane, splitPartOf } from './split.ts'
import { usesOf } from './symbols.ts'
import { type GainTotals, gainTotals, type ServiceTotals, serviceTotals } from './totals.ts'

/** Step 4. */
export interface Gains {
  readonly service: Service
  readonly members: Members
  /** Whole years the service starts later. */
  readonly slip: number
  readonly lines: readonly { readonly line: BenefitLine; readonly benefit: Benefit; readonly page: BenefitPage }[]
  readonly totals: GainTotals
}

/** Steps 3 and 6. */
export interface Borne {
  readonly gains: Gains
  readonly model: OperatingModel | null
  readonly splitRule: SplitRule | null
  readonly each: OperatingModel | null
  readonly lines: readonly BorneLine[]
  /** Step 9 where nothing is funded, once some scenario has asked for it. */
  readonly unfunded: { settled: ServiceCalculation | null }
}

export interface BorneLine {
  readonly service: Service
  readonly line: CostLine
  readonly terms: LineTerms
  readonly incurred: Incurred
  /** See `Method.fractions`; null: the line is not shared. */
  readonly fractions: Float64Array | null
  /** What funding leaves when there is none: everything. */
  readonly unfunded: LineFunding
}

export interface ServiceCalculation {
  readonly service: Service
  readonly model: OperatingModel | null
  readonly members: Members
  readonly costs: readonly (BorneLine & { readonly funding: LineFunding; readonly page: CostPage })[]
  readonly benefits: Gains['lines']
  readonly totals: ServiceTotals
}

export function gainsOf(frame: Frame, service: Service, slip: number, evaluator: Evaluator, memory: Memory): Gains {
  const from = [frame, service, slip, ...evaluator.madeFrom(usesOf(service.benefitLines), slip)]
  for (const line of service.benefitLines)
    if (line.correctionBy === 'evidence')
      from.push(correctionBlock(line, `services/${service.id}/benefitLines/${line.id}`, evaluator, memory.report))
  return memory.once(`gains:${service.id}|${slip}`, from, () => {
    const members = memory.once(`members:${service.id}`, [service.participants, frame], () => membersOf(frame, service))
    const lines = service.benefitLines.toSorted(byIdOrder).flatMap((line) => {
      const gain = gainOf(frame, service, line, members, slip, evaluator, memory)
      return gain ? [gain] : []
    })
    const pages = lines.map(({ page }) => page)
    return { service, members, slip, lines, totals: gainTotals(frame, pages) }
  })
}

function gainOf(
  frame: Frame,
  service: Service,
  line: BenefitLine,
  members: Members,
  slip: number,
  evaluator: Evaluator,
  memory: Memory,
): Gains['lines'][number] | null {
  const terms = benefitTerms(service, line, evaluator, slip, memory.report)
  if (!terms) return null
  const { place, lagMonths, correction, taken, adoption, amount } = terms
  const from = [frame, members, service.participants, line, slip, lagMonths, correction, taken, adoption, amount]
  return memory.once(`benefit:${place}|${slip}`, from, () => {
    const gain = benefit(frame, service, line, terms, members, evaluator, slip, memory.report)
    return { line, benefit: gain, page: benefitPage(frame, service, line, gain) }
  })
}

const partsByService = new WeakMap<SplitRule, Map<string, SplitRule['parts']>>()

/** Parts of a rule that concern a service: looked up once a rule, since every scenario asks for every service. */
export function partsFor(splitRule: SplitRule | null, { id }: Service): SplitRule['parts'] {
  if (!splitRule) return []
  const known = partsByService.get(splitRule) ?? new Map<string, SplitRule['parts']>()
  partsByService.set(splitRule, known)
  const parts =
    known.get(id) ?? splitRule.parts.filter(({ services }) => services.length === 0 || services.includes(id))
  known.set(id, parts)
  return parts
}

/** The model where each operates on its own, when some part of the rule asks what that would cost. */
export function eachFor(
  models: readonly OperatingModel[],
  splitRule: SplitRule | null,
  service: Service,
): OperatingModel | null {
  if (!partsFor(splitRule, service).some(playsGame)) return null
  return models.find(({ operator }) => operator.by === 'each') ?? null
}

export function borneBy(
  frame: Frame,
  gains: Gains,
  model: OperatingModel | null,
  splitRule: SplitRule | null,
  each: OperatingModel | null,
  factors: Float64Array,
  evaluator: Evaluator,
  memory: Memory,
): Borne {
  const { service, slip } = gains
  const from: unknown[] = [
    gains,
    model,
    each,
    splitRule?.id,
    factors,
    evaluator.internalRate(),
    ...evaluator.madeFrom(usesOf(service.costLines), slip),
  ]
  for (const part of partsFor(splitRule, service)) from.push(part, ...evaluator.madeFrom(usesOf(part), 0))
  return memory.once(`borne:${service.id}|${slip}|${model?.id}|${splitRule?.id}`, from, () => {
    const fractions = fractionsOfParts(frame, gains, model, splitRule, each, factors, evaluator, memory)
    const lines = service.costLines.toSorted(byIdOrder).flatMap((line): BorneLine[] => {
      const terms = termsOf(service, line, model)
      if (!terms) return []
      const cost = incurredBy(frame, gains, line, terms, model, evaluator, memory)
      return [
        {
          service,
          line,
          terms,
          incurred: cost,
          fractions: cost.bearer ? fractions(line) : null,
          unfunded: { funded: [], rest: cost.amounts },
        },
      ]
    })
    return { gains, model, splitRule, each, lines, unfunded: { settled: null } }
  })
}

/** Step 3 for a line; models that do not concern it share the result. */
function incurredBy(
  frame: Frame,
  { service, members, slip }: Gains,
  line: CostLine,
  terms: LineTerms,
  model: OperatingModel | null,
  evaluator: Evaluator,
  memory: Memory,
): Incurred {
  const { behaviour, amount, place } = terms
  const operator = line.incurredBy.by === 'operator' ? model : null
  const life = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const from = [
    frame,
    members,
    service.participants,
    service.owner,
    line,
    operator?.operator,
    line.index === undefined ? null : evaluator.index(line.index),
    line.capitalised && evaluator.series(line.capitalised.usefulLife, life),
    line.capitalised && evaluator.internalRate(),
    behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? evaluator.driver(behaviour.driver) : null,
    behaviour.kind === 'stepped' ? evaluator.series(behaviour.step, `${place}/behaviour/step`) : null,
    place,
    evaluator.series(amount, `${place}/amount`, slip),
    slip,
  ]
  return memory.once(`incurred:${place}|${operator?.id}|${slip}`, from, () =>
    incurred(frame, service, line, terms, model, members, evaluator, slip, memory),
  )
}

/** Step 6: the fractions of each part of the rule, worked out when a line first needs them. */
function fractionsOfParts(
  frame: Frame,
  { service, members, slip, lines }: Gains,
  model: OperatingModel | null,
  splitRule: SplitRule | null,
  each: OperatingModel | null,
  factors: Float64Array,
  evaluator: Evaluator,
  memory: Memory,
): (line: CostLine) => Float64Array | null {
  const known = new Map<string, Float64Array>()
  const presentValues = () =>
    presentValueByLane(
      frame,
      lines.map((gain) => gain.benefit),
      factors,
    )
  return (line) => {
    const part = splitPartOf(splitRule, service, line)
    if (!part || !splitRule) return null
    let fractions = known.get(part.id)
    if (!fractions) {
      const place = `splitRules/${splitRule.id}/parts/${part.id}`
      const key = `${service.id}/${splitRule.id}/${part.id}`
      const scope = {
        frame,
        service,
        members,
        slip,
        model,
        each,
        lines: service.costLines.filter((other) => splitPartOf(splitRule, service, other) === part).sort(byIdOrder),
      }
      const games = gamesOf(scope, lines, factors, key, evaluator, memory)
      const make = () =>
        fractionsOf(frame, service, part, place, members, evaluator, presentValues, games, memory.report)
      // Prices change more often than what costs are split by.
      const needs = methodOf(part.method.method)?.needs ?? []
      const from = [frame, members, service.participants, service.name, part, ...evaluator.madeFrom(usesOf(part), 0)]
      fractions =
        needs.includes('costs') || needs.includes('benefit')
          ? memory.keep(`fractions:${key}`, make())
          : memory.once(`fractions:${key}`, from, make)
      known.set(part.id, fractions)
    }
    return fractions
  }
}

/** The games of a part, made when its method first asks. */
export function gamesOf(
  scope: GameScope,
  gains: Gains['lines'],
  factors: Float64Array,
  key: string,
  evaluator: Evaluator,
  memory: Memory,
  columns?: readonly number[],
): SplitInput['games'] {
  let made: GameLines | undefined
  const lines = () => {
    made ??= gameLinesOf(scope, evaluator, memory)
    return made
  }
  const realised = () => {
    const out = doubles(scope.members.length * scope.frame.shape.draws)
    for (const { benefit } of gains)
      for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + (benefit.byLane[i] ?? 0)
    return out
  }
  return (basis) =>
    playedGames({ scope, lines, factors, realised, key, memory, ...(columns ? { columns } : {}) }, basis)
}

/** Step 9 where nothing is funded: it follows from what is borne alone, whichever scenario asks. */
export function settleUnfunded(
  frame: Frame,
  borne: Borne,
  payerOf: Parameters<typeof settle>[4],
  memory: Memory,
): ServiceCalculation {
  borne.unfunded.settled ??= settle(frame, borne, null, [], payerOf, memory)
  return borne.unfunded.settled
}

/** Step 9: the ledger's pages of a service and their sums. `fundings` by line; null: nothing is funded. */
export function settle(
  frame: Frame,
  { gains, model, lines }: Borne,
  fundings: readonly LineFunding[] | null,
  pots: readonly PotÖre[],
  payerOf: (source: LineFunding['funded'][number]['source']) => Payer | null,
  memory: Memory,
): ServiceCalculation {
  const { service, members } = gains
  const from: unknown[] = [frame, gains, model, lines]
  for (const { funded, rest } of fundings ?? []) {
    from.push(rest)
    for (const { source, amounts } of funded) from.push(source, amounts)
  }
  for (const pot of pots) from.push(...pot)
  return memory.once(`settled:${service.id}`, from, () => {
    const costs = lines.map((borne, i) => {
      const { line, incurred: cost, fractions } = borne
      const funding = fundings?.[i] ?? borne.unfunded
      const pot = pots[i] ?? []
      const inputs: unknown[] = [frame, service, line, cost, fractions, funding.rest, ...pot]
      for (const { source, amounts } of funding.funded) inputs.push(source, amounts)
      const page = memory.once(`page:${service.id}/${line.id}`, inputs, () =>
        costPage(frame, service, line, cost, funding, fractions, payerOf, pot),
      )
      return { ...borne, funding, page }
    })
    const pages = costs.map(({ page }) => page)
    const sums = serviceTotals(frame, pages, gains.totals)
    return { service, model, members, costs, benefits: gains.lines, totals: sums }
  })
}

// The cost game of a service: c(S) is what the shared lines of a rule's part would cost if only the group S took part.
// Lines that are the same in every operating model (the owner's, a named department's) once, plus the cheaper of the
// scenario's model for S and each member on its own, when the document has a model `each`; c(N) is what the scenario costs.
// Example: 1 820 000 kr fixed and 20 000 kr a district; alone a district costs 50 000 kr and 141 kr a user: one small
// district is cheapest alone, and all 14 together save 2.4 mnkr against that.
// Before funding, weighed by year, outlay by its capital cost. A player is a department as it stands in the last year.
import type { CostLine, OperatingModel, Service } from '../document/schema.ts'
import { strides } from '../formula/block.ts'
import { type CostParts, type Curve, type Game, steppedCurve, structuredGame } from '../game/game.ts'
import type { Memory, Report } from './cache.ts'
import { capitalise } from './capital.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import { bearingOf, clearFirstYears, incurred, indexOf, scaleBy, termsOf } from './incurred.ts'
import { lanesOf, type Members, onLanes, posted, standIn } from './participants.ts'

/** A shared line taken apart: price × how many, by lane, with what it is counted by. */
interface PricedLine {
  /** Depends on who operates, so that each may be cheaper on its own. */
  readonly operated: boolean
  readonly kind: 'fixed' | 'linear' | 'stepped'
  /** kr by year × draw. */
  readonly price: Float64Array
  /** Units on rows, department × year × draw; null for fixed. */
  readonly quantity: Float64Array | null
  /** Units a step, by year × draw. */
  readonly step: Float64Array | null
  /** Capital cost of 1 kr paid in each year, by year paid × lane; null: it costs when it is paid. */
  readonly capital: readonly Float64Array[] | null
}

/** What a game can be made from, whatever the weights of the years. */
export interface GameLines {
  readonly lines: readonly PricedLine[]
  /** kr on rows, department × year × draw, of each on its own; null: there is no such model. */
  readonly alone: Float64Array | null
}

export interface CostGame {
  /** Row by player, ascending. */
  readonly players: readonly number[]
  /** Player by department × year; −1 where the row takes no part. */
  readonly playerOf: Int16Array
  /** null: some cost could not be calculated. */
  readonly game: Game | null
  /** Every figure the game is made of: the same figures, the same game. */
  readonly figures: Float64Array
}

export interface GameScope {
  readonly frame: Frame
  readonly service: Service
  readonly members: Members
  readonly slip: number
  /** The scenario's, and the first of the document where each operates on its own. */
  readonly model: OperatingModel | null
  readonly each: OperatingModel | null
  /** Those the rule's part decides, whoever bears them. */
  readonly lines: readonly CostLine[]
}

export function gameLinesOf(scope: GameScope, evaluator: Evaluator, memory: Memory): GameLines {
  const { frame, service, members, slip, model, each } = scope
  const said: Report = () => {}
  const lines: PricedLine[] = []
  const apart = model?.operator.by === 'each' ? null : each
  const alone = apart && new Float64Array(frame.shape.departments * frame.shape.years * frame.shape.draws)
  for (const line of scope.lines) {
    if (line.incurredBy.by === 'participants') continue
    const operated = line.incurredBy.by === 'operator'
    const terms = termsOf(service, line, model)
    if (terms && !(operated && model?.operator.by === 'each')) {
      lines.push(pricedLine(scope, line, terms, operated, evaluator, said))
    }
    const own = operated && apart ? termsOf(service, line, apart) : null
    if (!own || !alone) continue
    const { amounts } = incurred(frame, service, line, own, apart, members, evaluator, slip, memory)
    for (let i = 0; i < alone.length; i++) alone[i] = (alone[i] ?? 0) + (amounts[i] ?? Number.NaN)
  }
  return { lines, alone }
}

function pricedLine(
  { frame, service, members, slip, model }: GameScope,
  line: CostLine,
  { behaviour, amount, place }: NonNullable<ReturnType<typeof termsOf>>,
  operated: boolean,
  evaluator: Evaluator,
  report: Report,
): PricedLine {
  const { shape } = frame
  const { years, draws } = shape
  const lanes = years * draws
  const block = evaluator.series(amount, `${place}/amount`, slip)
  const bearing = bearingOf(frame, service, line, model, place, report)
  const row = bearing.by === 'one' ? bearing.row : null
  const at = strides(block, shape)
  const price = new Float64Array(lanes).fill(Number.NaN)
  const own = block.d ? evaluator.ownValues(amount) : null
  if (row !== null)
    for (let lane = 0; lane < lanes; lane++) {
      const y = Math.floor(lane / draws)
      price[lane] = block.values[standIn(frame, own, row, y) * at.d + y * at.y + (lane % draws) * at.r] ?? Number.NaN
    }
  if (slip > 0) clearFirstYears(frame, price, slip)
  const index = indexOf(service, line, evaluator, report)
  if (index) scaleBy(frame, price, index)

  let quantity: Float64Array | null = null
  let step: Float64Array | null = null
  if (behaviour.kind === 'perParticipant') {
    quantity = new Float64Array(members.length * draws)
    for (let i = 0; i < members.length; i++) if (members[i]) quantity.fill(1, i * draws, (i + 1) * draws)
  } else if (behaviour.kind !== 'fixed') {
    const driver = evaluator.driver(behaviour.driver)
    const counted = lanesOf(frame, service, members, evaluator.ownValuesOfDriver(behaviour.driver))
    quantity = driver
      ? posted(frame, onLanes(frame, driver, counted, counted))
      : new Float64Array(members.length * draws).fill(Number.NaN)
    if (behaviour.kind === 'stepped') {
      const size = evaluator.setting(behaviour.step, `${place}/behaviour/step`)
      const by = strides(size, shape)
      step = Float64Array.from(
        { length: lanes },
        (_, lane) => size.values[Math.floor(lane / draws) * by.y + (lane % draws) * by.r] ?? Number.NaN,
      )
    }
  }
  const kind = behaviour.kind === 'fixed' ? 'fixed' : behaviour.kind === 'stepped' ? 'stepped' : 'linear'
  return {
    operated,
    kind,
    price,
    quantity,
    step,
    capital: line.capitalised ? capitalOf(frame, service, line, evaluator) : null,
  }
}

function capitalOf(frame: Frame, service: Service, line: CostLine, evaluator: Evaluator): Float64Array[] {
  const { years, draws } = frame.shape
  const place = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const life = evaluator.setting(line.capitalised?.usefulLife ?? Number.NaN, place)
  const rate = evaluator.internalRate()
  return Array.from({ length: years }, (_, y) => {
    const paid = new Float64Array(years * draws).fill(1, y * draws, (y + 1) * draws)
    return capitalise(frame.shape, paid, life, rate).cost
  })
}

/** `weights` by year: discount factors of the draw, or 1 for one year and 0 for the others. */
export function costGame(
  { frame, members }: Pick<GameScope, 'frame' | 'members'>,
  { lines, alone }: GameLines,
  weights: ArrayLike<number>,
  draw: number,
): CostGame {
  const { departments, years, draws } = frame.shape
  const { players, playerOf, standsFor } = playersOf(frame, members, weights)
  const n = players.length
  const everybody = players.map((_, i) => i)
  const attending = Array.from({ length: years }, (_, y) => everybody.filter((i) => attends(playerOf, years, i, y)))
  const parts = { common: building(n), model: building(n) }
  for (const line of lines) {
    const into = line.operated ? parts.model : parts.common
    for (let y = 0; y < years; y++) {
      const lane = y * draws + draw
      const worth = weightOf(line, weights, y, draw, draws)
      const there = attending[y] ?? []
      if (worth === 0 || there.length === 0) continue
      const price = line.price[lane] ?? Number.NaN
      // 0 × something unknown is 0, as where it is incurred; nobody takes part, nothing is bought.
      if (line.kind === 'fixed') {
        if (there.length === n) into.fixed += worth * price
        else into.group(worth * price, there)
        continue
      }
      const units = new Float64Array(n)
      for (let d = 0; d < departments; d++) {
        const player = playerOf[d * years + y] ?? -1
        if (player >= 0) units[player] = (units[player] ?? 0) + (line.quantity?.[(d * years + y) * draws + draw] ?? 0)
      }
      if (line.kind === 'linear') {
        for (let i = 0; i < n; i++)
          if (units[i] !== 0) into.own[i] = (into.own[i] ?? 0) + worth * price * (units[i] ?? 0)
      } else into.stepped(units, line.step?.[lane] ?? Number.NaN, worth * price)
    }
  }
  let apart: Float64Array | null = null
  if (alone) {
    apart = new Float64Array(n)
    for (let i = 0; i < playerOf.length; i++) {
      const weight = weights[i % years] ?? 0
      const cost = alone[i * draws + draw] ?? 0
      if (weight === 0 || cost === 0) continue
      // Who has left goes on bearing the capital cost of what it paid, alone as together.
      const taking = playerOf[i] ?? -1
      const player = taking >= 0 ? taking : players.indexOf(standsFor(i))
      if (player >= 0) apart[player] = (apart[player] ?? 0) + weight * cost
    }
  }
  const common = parts.common.made()
  const model = parts.model.made()
  const known = isKnown(common) && isKnown(model) && (apart === null || apart.every(Number.isFinite))
  const figures = Float64Array.from([
    n,
    ...parts.common.figures(),
    ...parts.model.figures(),
    apart ? 1 : 0,
    ...(apart ?? []),
  ])
  const game = known ? structuredGame({ common, model, alone: apart, whole: null }) : null
  return { players, playerOf, game, figures }
}

/** What 1 kr paid in a year is worth. */
function weightOf({ capital }: PricedLine, weights: ArrayLike<number>, y: number, draw: number, draws: number): number {
  const cost = capital?.[y]
  if (!cost) return weights[y] ?? 0
  let worth = 0
  for (let later = 0; later < weights.length; later++) {
    const weight = weights[later] ?? 0
    if (weight !== 0) worth += weight * (cost[later * draws + draw] ?? 0)
  }
  return worth
}

/** Rows that take part in a year that counts, those that merge taken together under the last. */
function playersOf({ head, shape }: Frame, members: Members, weights: ArrayLike<number>) {
  const { years } = shape
  let last = years - 1
  while (last > 0 && (weights[last] ?? 0) === 0) last--
  const playerOf = new Int16Array(members.length).fill(-1)
  const rows = new Set<number>()
  const standsFor = (i: number) => {
    const row = Math.floor(i / years)
    const final = head[row * years + last] ?? -1
    return final < 0 ? row : final
  }
  const counts = (i: number) => members[i] === 1 && (weights[i % years] ?? 0) !== 0
  for (let i = 0; i < members.length; i++) if (counts(i)) rows.add(standsFor(i))
  const players = [...rows].sort((a, b) => a - b)
  for (let i = 0; i < members.length; i++) if (members[i]) playerOf[i] = players.indexOf(standsFor(i))
  return { players, playerOf, standsFor }
}

function attends(playerOf: Int16Array, years: number, player: number, y: number): boolean {
  for (let i = y; i < playerOf.length; i += years) if (playerOf[i] === player) return true
  return false
}

/** Parts in the making: what is alike in many years becomes one part. */
function building(n: number) {
  const own = new Float64Array(n)
  const groups = new Map<string, { cost: number; members: readonly number[] }>()
  const steps = new Map<string, { units: Float64Array; size: number; price: number }>()
  const parts = {
    fixed: 0,
    own,
    group(cost: number, members: readonly number[]) {
      const key = members.join()
      const known = groups.get(key)
      if (known) known.cost += cost
      else groups.set(key, { cost, members })
    },
    stepped(units: Float64Array, size: number, price: number) {
      const key = `${size} ${units.join()}`
      const known = steps.get(key)
      if (known) known.price += price
      else steps.set(key, { units, size, price })
    },
    figures(): number[] {
      const out = [parts.fixed, groups.size, steps.size, ...own]
      for (const { cost, members } of groups.values()) out.push(cost, members.length, ...members)
      for (const { units, size, price } of steps.values()) out.push(size, price, ...units)
      return out
    },
    made(): CostParts {
      const curves: Curve[] = [...steps.values()]
        .filter(({ price }) => price !== 0)
        .map(({ units, size, price }) => (size > 0 ? steppedCurve(units, size, price) : unknownCurve(units)))
      return { fixed: parts.fixed, own, groups: [...groups.values()], curves }
    },
  }
  return parts
}

const unknownCurve = (quantity: Float64Array): Curve => ({ quantity, cost: () => Number.NaN })

function isKnown({ fixed, own, groups, curves }: CostParts): boolean {
  return (
    Number.isFinite(fixed) &&
    own.every(Number.isFinite) &&
    groups.every(({ cost }) => Number.isFinite(cost)) &&
    curves.every(({ quantity, cost }) => Number.isFinite(cost(quantity.reduce((sum, q) => sum + q, 0))))
  )
}

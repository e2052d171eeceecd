// Step 3. Who first bears each cost line, and how much a year, in kr, unrounded.
// Example: 20 000 per participant with 14 participants, operator SLK IT: SLK IT bears 280 000; when each runs its own,
// every participant bears 20 000 and nothing is pooled.

import type { Behaviour, CostLine, OperatingModel, Service } from '../document/schema.ts'
import { type Block, scalar, strides } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import { isMoney, largestAmount } from '../money.ts'
import { problem } from '../problem.ts'
import type { Memory, Report } from './cache.ts'
import { type CapitalSchedule, capitalise } from './capital.ts'
import type { Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import { lanesOf, type Members, onLanes, posted, standIn } from './participants.ts'

/**
 * What a line costs its bearer. A shared line has one bearer a year (`bearer` by year, row) and `amounts` by year × draw;
 * an own line has none, and `amounts` by department × year × draw.
 */
export interface Incurred {
  readonly bearer: Int16Array | null
  readonly amounts: Float64Array
  /** Capitalised lines: the outlay in the year it is paid, same shape, and what is left of it at the end. */
  readonly capital: { readonly outlay: Float64Array; readonly remaining: Float64Array } | null
}

export interface LineTerms {
  readonly behaviour: Behaviour
  readonly amount: CostLine['amount']
  /** Place of the behaviour and amount that hold: the line's own or its variant's. */
  readonly place: string
}

/** Behaviour and amount under an operating model; null: the line does not exist there. */
export function termsOf(service: Service, line: CostLine, model: OperatingModel | null): LineTerms | null {
  const place = `services/${service.id}/costLines/${line.id}`
  const variant = model && Object.hasOwn(line.variants, model.id) ? line.variants[model.id] : undefined
  if (variant === null) return null
  if (variant && model) return { ...variant, place: `${place}/variants/${model.id}` }
  return { behaviour: line.behaviour, amount: line.amount, place }
}

type Bearing =
  | { readonly by: 'each' }
  | { readonly by: 'one' /** null: nobody can be found. */; readonly row: number | null }

export function bearingOf(
  frame: Frame,
  service: Service,
  line: CostLine,
  model: OperatingModel | null,
  place: string,
  report: Report,
): Bearing {
  const by = line.incurredBy
  if (by.by === 'participants') return { by: 'each' }
  const operator = by.by === 'operator' ? model?.operator : undefined
  if (by.by === 'operator' && !operator) {
    report(problem('no-operating-model', place, { line: line.name }))
    return { by: 'one', row: null }
  }
  if (operator?.by === 'each') return { by: 'each' }
  const id =
    by.by === 'department' ? by.department : operator?.by === 'department' ? operator.department : service.owner
  const row = id === null ? undefined : frame.rowOf.get(id)
  if (row === undefined) report(problem('no-bearer', place, { line: line.name }))
  return { by: 'one', row: row ?? null }
}

export function incurred(
  frame: Frame,
  service: Service,
  line: CostLine,
  terms: LineTerms,
  model: OperatingModel | null,
  members: Members,
  evaluator: Evaluator,
  slip: number,
  { once, report }: Memory,
): Incurred {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const bearing = bearingOf(frame, service, line, model, terms.place, report)
  const amount = evaluator.series(terms.amount, `${terms.place}/amount`, slip)
  const index = indexOf(service, line, evaluator, report)
  const { behaviour } = terms
  const driver =
    behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? evaluator.driver(behaviour.driver) : null
  const step = behaviour.kind === 'stepped' ? evaluator.setting(behaviour.step, `${terms.place}/behaviour/step`) : null
  // Prices change more often than quantities, and matter to them only where they decide whose values are read.
  const priced = bearing.by === 'each' && frame.hasMergers ? amount : null
  const quantity = once(
    `quantity:${terms.place}`,
    [frame, members, service.participants, behaviour, driver, step, priced],
    () => quantityOf(frame, service, terms, members, priced !== null, evaluator, report),
  )

  let bearer: Int16Array | null = null
  let laneAmounts: Float64Array
  if (bearing.by === 'each') {
    const kind = terms.behaviour.kind
    // A price that varies by department, or a driver, is taken for each original department; a plain amount once.
    const perLane = amount.d || kind === 'perUnit' || kind === 'stepped'
    const own = perLane ? ownValuesOf(terms, evaluator) : null
    const at = perLane ? lanesOf(frame, service, members, own) : members
    laneAmounts = onLanes(frame, amount, at, at)
    if (quantity)
      for (let i = 0; i < laneAmounts.length; i++)
        if (at[Math.floor(i / draws)])
          laneAmounts[i] = times(laneAmounts[i] ?? Number.NaN, quantity.byLane[i] ?? Number.NaN)
  } else {
    // What nobody can be found to bear stands, as not calculated, with the city.
    const row = bearing.row ?? frame.central
    bearer = new Int16Array(years)
    laneAmounts = doubles(lanes)
    const step = strides(amount, frame.shape)
    const own = amount.d ? evaluator.ownValues(terms.amount) : null
    for (let y = 0; y < years; y++) {
      const head = frame.head[row * years + y] ?? -1
      bearer[y] = head < 0 ? row : head
      const reading = standIn(frame, own, row, y)
      for (let r = 0; r < draws; r++) {
        const price = amount.values[reading * step.d + y * step.y + r * step.r] ?? Number.NaN
        laneAmounts[y * draws + r] =
          bearing.row === null ? Number.NaN : times(price, quantity?.total[y * draws + r] ?? 1)
      }
    }
  }
  if (slip > 0) clearFirstYears(frame, laneAmounts, slip)
  if (index) scaleBy(frame, laneAmounts, index)
  // A bearer or an index that cannot be found has been reported as such.
  const explained = (bearing.by === 'one' && bearing.row === null) || index?.values.every(Number.isNaN)
  if (!explained) reportMissing(frame, laneAmounts, `${terms.place}/amount`, line.name, amount, report)

  reportAbsent(frame, laneAmounts, bearer, terms.place, line, report)
  if (!line.capitalised) {
    return { bearer, amounts: bearer === null ? posted(frame, laneAmounts) : laneAmounts, capital: null }
  }
  const place = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const life = evaluator.setting(line.capitalised.usefulLife, place)
  const rate = evaluator.internalRate()
  const schedule: CapitalSchedule = capitalise(frame.shape, laneAmounts, life, rate)
  if (schedule.invalidLife) report(problem('life-not-positive', place, { line: line.name }))
  const post = (values: Float64Array) => (bearer === null ? posted(frame, values) : values)
  return {
    bearer,
    amounts: post(schedule.cost),
    capital: { outlay: post(laneAmounts), remaining: post(schedule.remaining) },
  }
}

/** null: none. An index that differs by department is no price level, and leaves the line unknown. */
export function indexOf(
  service: Service,
  { id, index: symbol }: CostLine,
  evaluator: Evaluator,
  report: Report,
): Block | null {
  if (symbol === undefined || symbol === '') return null
  const index = evaluator.index(symbol)
  if (!index.d) return index
  report(problem('index-by-department', `services/${service.id}/costLines/${id}/index`, { symbol }))
  return scalar(Number.NaN)
}

/** 0 × something unknown is 0 here: no participants cost nothing, whatever the price. */
function times(price: number, quantity: number): number {
  return quantity === 0 ? 0 : price * quantity
}

interface Quantity {
  /** Department × year × draw: what each participant's own amount is multiplied by. */
  readonly byLane: Float64Array
  /** Year × draw: what the bearer's amount is multiplied by. */
  readonly total: Float64Array
}

function quantityOf(
  frame: Frame,
  service: Service,
  terms: LineTerms,
  members: Members,
  priced: boolean,
  evaluator: Evaluator,
  report: Report,
): Quantity | null {
  const { behaviour, place } = terms
  const { departments, years, draws } = frame.shape
  const lanes = years * draws
  if (behaviour.kind === 'fixed') return null
  const total = doubles(lanes)
  if (behaviour.kind === 'perParticipant') {
    for (let i = 0; i < members.length; i++)
      if (members[i])
        for (let r = 0; r < draws; r++) total[(i % years) * draws + r] = (total[(i % years) * draws + r] ?? 0) + 1
    return { byLane: doubles(departments * lanes).fill(1), total }
  }
  const driver = evaluator.driver(behaviour.driver)
  if (!driver) {
    report(problem('unknown-driver', `${place}/behaviour/driver`, { id: behaviour.driver }))
    return { byLane: doubles(departments * lanes).fill(Number.NaN), total: total.fill(Number.NaN) }
  }
  // Each one's own price and quantity are of the same department.
  const own = priced ? ownValuesOf(terms, evaluator) : evaluator.ownValuesOfDriver(behaviour.driver)
  const at = lanesOf(frame, service, members, own)
  const byLane = onLanes(frame, driver, at, at)
  for (let i = 0; i < byLane.length; i++) total[i % lanes] = (total[i % lanes] ?? 0) + (byLane[i] ?? 0)
  if (behaviour.kind === 'perUnit') return { byLane, total }
  const step = evaluator.setting(behaviour.step, `${place}/behaviour/step`)
  const stride = strides(step, frame.shape)
  let invalid = false
  const steps = (units: number, y: number, r: number) => {
    const size = step.values[y * stride.y + r * stride.r] ?? Number.NaN
    if (!(size > 0)) {
      if (!Number.isNaN(size)) invalid = true
      return Number.NaN
    }
    // A sum of shares that is a whole number of steps must not buy one more for its last bit.
    return Math.ceil(units / size - 1e-9)
  }
  for (let i = 0; i < byLane.length; i++) {
    const lane = i % lanes
    if (at[Math.floor(i / draws)]) byLane[i] = steps(byLane[i] ?? 0, Math.floor(lane / draws), lane % draws)
  }
  for (let lane = 0; lane < lanes; lane++) total[lane] = steps(total[lane] ?? 0, Math.floor(lane / draws), lane % draws)
  if (invalid) report(problem('step-not-positive', `${place}/behaviour/step`))
  return { byLane, total }
}

/** Where a department born by a merger has its own value of a driver that the amount or the behaviour uses. */
function ownValuesOf({ amount, behaviour }: LineTerms, evaluator: Evaluator): Uint8Array | null {
  const ofAmount = evaluator.ownValues(amount)
  const { kind } = behaviour
  const ofQuantity = kind === 'perUnit' || kind === 'stepped' ? evaluator.ownValuesOfDriver(behaviour.driver) : null
  if (!ofAmount || !ofQuantity) return ofAmount ?? ofQuantity
  return ofAmount.map((has, i) => has | (ofQuantity[i] ?? 0))
}

/** A service that starts later costs nothing in the years before. */
export function clearFirstYears(frame: Frame, values: Float64Array, slip: number): void {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const cleared = Math.min(slip, years) * draws
  for (let start = 0; start < values.length; start += lanes) values.fill(0, start, start + cleared)
}

export function scaleBy(frame: Frame, values: Float64Array, index: Block): void {
  const { years, draws } = frame.shape
  const step = strides(index, frame.shape)
  for (let i = 0; i < values.length; i++) {
    const lane = i % (years * draws)
    values[i] =
      (values[i] ?? 0) * (index.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? Number.NaN)
  }
}

/** A cost in a year when its bearer does not exist yet: it stands there all the same, and it is said. */
function reportAbsent(
  frame: Frame,
  amounts: Float64Array,
  bearer: Int16Array | null,
  place: string,
  line: CostLine,
  report: Report,
): void {
  const { years, draws } = frame.shape
  for (let y = 0; y < years; y++) {
    const row = bearer?.[y] ?? -1
    if (row < 0 || (frame.head[row * years + y] ?? -1) >= 0 || (amounts[y * draws] ?? 0) === 0) continue
    const [department, year] = [frame.names[row] ?? '', frame.years[y] ?? 0]
    report(problem('bearer-not-there', place, { line: line.name, department, year }, 'warning'))
    return
  }
}

/**
 * Lanes that are wanted and are no number, or too large to be money, become NaN and are reported once at the cell,
 * unless what the cell is made of has been reported already (its block holds no number anywhere).
 */
export function reportMissing(
  frame: Frame,
  values: Float64Array,
  place: string,
  line: string,
  made: Block,
  report: Report,
): void {
  const { years, draws } = frame.shape
  const lanes = years * draws
  let first = -1
  let large = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (isMoney(value)) continue
    if (!Number.isNaN(value)) large = true
    values[i] = Number.NaN
    if (first < 0) first = i
  }
  if (first < 0) return
  const year = frame.years[Math.floor((first % lanes) / draws)] ?? 0
  const department = values.length > lanes ? (frame.names[Math.floor(first / lanes)] ?? '') : ''
  if (large) report(problem('amount-too-large', place, { line, limit: largestAmount }))
  else if (!made.values.every(Number.isNaN)) report(problem('no-number', place, { line, year, department }))
}

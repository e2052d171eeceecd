// A scenario's cost lines as formulas: what a shared line costs its bearer by year, and what an own line costs each
// participant per unit of its key. Example: 20 000 kr per participant × 14 participants, or 20 000 × key "Deltagare 1".
import { lanesOf, type OwnValues } from '../../calculation/participants.ts'
import type { ServiceCalculation } from '../../calculation/service.ts'
import type { Series } from '../../cell.ts'
import type { Assumptions } from './assumptionsSheet.ts'
import { type Departments, sumAt, type Table } from './departmentsSheet.ts'
import type { Draft } from './draft.ts'
import { partsOf } from './factors.ts'
import { call, compare, type Formula, minus, number, one, over, plus, ref, times, when, zero } from './formula.ts'
import type { InputRows } from './inputRows.ts'
import type { KeyFactor, Keys } from './keys.ts'
import type { Setting } from './settings.ts'
import type { Cell } from './sheet.ts'

export type CostLineOf = ServiceCalculation['costs'][number]

export interface CostContext {
  readonly draft: Draft
  readonly assumptions: Assumptions
  readonly departments: Departments
  readonly keys: Keys
  readonly inputs: InputRows
}

/** Everything but the year that a line's cost follows from, as a text: the same text, the same cost. */
export function versionOfCost(setting: Setting, { line, service, terms, page }: CostLineOf): string {
  const { behaviour } = terms
  const series: Series[] = [terms.amount]
  if (behaviour.kind === 'stepped') series.push(behaviour.step)
  if (line.capitalised) series.push(line.capitalised.usefulLife)
  const index = line.index ? setting.versionOf(line.index) : ''
  const bearer = page.bearer ? [...new Set(page.bearer)].join() : ''
  const slip = setting.scenario.resolved.startSlip(service)
  return [terms.place, bearer, slip, setting.versionOfSeries(...series), index].join('|')
}

/** kr of a shared line in a year, unrounded; for a capitalised line, the outlay. null: before a later start. */
export function sharedCost(
  context: CostContext,
  setting: Setting,
  cost: CostLineOf,
  members: Uint8Array,
  y: number,
): Formula | null {
  const price = priceAt(context, setting, cost, y)
  if (!price) return null
  return times(price, quantity(context, setting, cost, members, y), indexAt(context, setting, cost, y))
}

/** The same for one unit: once where it is fixed, else for each participant or unit of its driver. */
export function sharedPrice(context: CostContext, setting: Setting, cost: CostLineOf, y: number): Formula | null {
  const price = priceAt(context, setting, cost, y)
  return price && times(price, indexAt(context, setting, cost, y))
}

/** Before indexation; null: before a later start. */
function priceAt(context: CostContext, setting: Setting, cost: CostLineOf, y: number): Formula | null {
  const { assumptions, inputs } = context
  const { service, terms } = cost
  const slip = setting.scenario.resolved.startSlip(service)
  if (y < slip) return null
  const row = bearingRow(context, cost)
  return assumptions.series(setting, terms.amount, { y, row, slip }, inputs.cellOf(`${terms.place}/amount`))
}

/** The row the price is read for: of the department named, before mergers. */
function bearingRow({ draft }: CostContext, { line, service, page }: CostLineOf): number {
  const { frame } = draft
  const by = line.incurredBy
  const id = by.by === 'department' ? by.department : by.by === 'owner' ? service.owner : null
  return (id === null ? undefined : frame.rowOf.get(id)) ?? page.bearer?.[0] ?? frame.central
}

function indexAt({ assumptions }: CostContext, setting: Setting, { line }: CostLineOf, y: number): Formula {
  return line.index ? assumptions.index(setting, line.index, y) : one
}

function quantity(
  context: CostContext,
  setting: Setting,
  { service, terms }: CostLineOf,
  members: Uint8Array,
  y: number,
): Formula {
  const { behaviour } = terms
  const { keys } = context
  if (behaviour.kind === 'fixed') return one
  if (behaviour.kind === 'perParticipant') return sumAt(keys.members(service, members), y)
  const { evaluator } = setting
  const lanes = lanesOf(context.draft.frame, service, members, evaluator.ownValuesOfDriver(behaviour.driver))
  const units = sumAt(keys.key({ service, lanes, factors: [keys.driverFactor(setting, behaviour.driver)] }), y)
  return behaviour.kind === 'perUnit' ? units : steps(context, setting, terms.place, behaviour.step, units, y)
}

/** Whole steps; a sum that is a whole number of steps must not buy one more for its last bit. */
function steps(
  context: CostContext,
  setting: Setting,
  place: string,
  step: Series,
  units: Formula,
  y: number,
): Formula {
  const { assumptions, inputs } = context
  const size = assumptions.series(setting, step, { y, row: -1, slip: 0 }, inputs.cellOf(`${place}/behaviour/step`))
  const exact = minus(over(units, size), number(1e-9))
  return call('ROUNDUP', Math.ceil(exact.value), exact, number(0))
}

export interface OwnCost {
  readonly key: Table
  at(y: number): Formula | null
}

/** What each participant bears itself: a price by year, and the key it is counted by. */
export function ownCost(context: CostContext, setting: Setting, cost: CostLineOf, members: Uint8Array): OwnCost {
  const { assumptions, draft, inputs, keys } = context
  const { service, terms } = cost
  const { behaviour } = terms
  const { evaluator } = setting
  const slip = setting.scenario.resolved.startSlip(service)
  const entered = inputs.cellOf(`${terms.place}/amount`)
  const parts = partsOf(terms.amount, evaluator)
  const factors: KeyFactor[] = []
  const commons: ((y: number) => Formula)[] = []
  const whole = (y: number, row: number) => assumptions.series(setting, terms.amount, { y, row, slip }, entered)
  if (parts.varying === null)
    factors.push({
      id: `${terms.place}@${setting.versionOfSeries(terms.amount)}@${slip}`,
      words: cost.line.name,
      perYear: true,
      at: ({ y, row }) => whole(y, row),
    })
  else {
    for (const factor of parts.varying) factors.push(keys.factorOf(setting, factor, slip, assumptions))
    if (parts.common === null || parts.varying.length === 0) commons.push((y) => whole(y, -1))
    else
      for (const { expression, inverse } of parts.common)
        commons.push((y) => {
          const value = assumptions.expression(setting, expression, { y, row: -1, slip })
          return inverse ? over(one, value) : value
        })
  }
  let own: OwnValues = factors.length > 0 ? evaluator.ownValues(terms.amount) : null
  if (behaviour.kind === 'perUnit' || behaviour.kind === 'stepped') {
    const driver = keys.driverFactor(setting, behaviour.driver)
    if (behaviour.kind === 'perUnit') factors.push(driver)
    else
      factors.push({
        id: `steps:${driver.id}/${JSON.stringify(behaviour.step)}`,
        words: draft.t('workbook.steps', { driver: driver.words }),
        perYear: driver.perYear || typeof behaviour.step !== 'number',
        at: (lane) => steps(context, setting, terms.place, behaviour.step, driver.at(lane), lane.y),
      })
    const ofDriver = evaluator.ownValuesOfDriver(behaviour.driver)
    own = own && ofDriver ? own.map((has, i) => has | (ofDriver[i] ?? 0)) : (own ?? ofDriver)
  }
  const key =
    factors.length === 0
      ? keys.members(service, members)
      : keys.key({ service, lanes: lanesOf(draft.frame, service, members, own), factors })
  return {
    key,
    at: (y) => (y < slip ? null : times(...commons.map((of) => of(y)), indexAt(context, setting, cost, y))),
  }
}

/** Capital cost in a year of what was paid in the years before: an equal part, and interest on what is left. */
export function capitalCost(
  context: CostContext,
  setting: Setting,
  cost: CostLineOf,
  outlay: readonly Cell[],
  y: number,
): Formula | null {
  const { assumptions, inputs } = context
  const life = cost.line.capitalised?.usefulLife
  if (life === undefined || y === 0) return null
  const place = `services/${cost.service.id}/costLines/${cost.line.id}/capitalised/usefulLife`
  const parts = outlay.slice(0, y).flatMap((cell, paid): Formula[] => {
    if (cell.content === null || cell.content === 0) return []
    const entered = assumptions.series(setting, life, { y: paid, row: -1, slip: 0 }, inputs.cellOf(place))
    const span = call('ROUND', Math.round(entered.value), entered, number(0))
    const age = y - paid
    if (!(span.value >= 1)) return [number(Number.NaN)]
    const interest = times(minus(span, number(age - 1)), assumptions.internalRate(y))
    const active = when(compare(number(age), '<=', span), one, zero)
    return [times(over(ref(cell), span), plus(one, interest), active)]
  })
  return parts.length === 0 ? null : plus(...parts)
}

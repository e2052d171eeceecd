// What is looked through for holes, one service of a scenario at a time, and how a figure that would change is put down
// to the cells that lack a value.
// Example: Öst's benefit would change, its formula uses "users", and Öst has no value of that driver: Öst's cell.
import type { ScenarioCalculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import type { Frame } from '../../calculation/frame.ts'
import { lanesOf, standIn } from '../../calculation/participants.ts'
import type { Model } from '../../document/schema.ts'
import type { Place } from '../../problem.ts'
import type { Behind } from './behind.ts'
import type { Found, Of } from './hole.ts'
import { enteredAt, lackingFor, type Missing } from './missing.ts'

export interface Search {
  readonly document: Model
  readonly frame: Frame
  readonly scenario: ScenarioCalculation
  readonly settled: ServiceCalculation
  readonly slip: number
  readonly evaluator: Evaluator
  /** By driver id. */
  readonly missing: ReadonlyMap<string, Missing>
  /** Department × year, 1 where a driver is read for somebody who takes part, by driver id. */
  lanes(driver: string): Uint8Array
}

export function searchOf(
  document: Model,
  frame: Frame,
  scenario: ScenarioCalculation,
  settled: ServiceCalculation,
  missing: ReadonlyMap<string, Missing>,
): Search {
  const { evaluator, resolved } = scenario
  const { service, members } = settled
  const lanes = new Map<string, Uint8Array>()
  return {
    document,
    frame,
    scenario,
    settled,
    slip: resolved.startSlip(service),
    evaluator,
    missing,
    lanes(driver) {
      const made = lanes.get(driver) ?? lanesOf(frame, service, members, evaluator.ownValuesOfDriver(driver))
      lanes.set(driver, made)
      return made
    },
  }
}

/** Figures of one year that would change. */
export interface Changed {
  readonly y: number
  readonly behind: Behind
  /** Ids of drivers it is counted by, for each who takes part. */
  readonly counted: readonly string[]
  /** Who bears or receives it, when that is one department: its own values are read. */
  readonly reader: number | undefined
  readonly role: Of['role']
  readonly road: 'gain' | 'cost'
  readonly at: Place
}

/** `head`: row whose figure it is; null: of all who take part together. */
export function attribute(search: Search, changed: Changed, head: number | null, nothing: boolean, found: Found): void {
  const { y, behind, counted, reader, road, at } = changed
  const { frame, evaluator } = search
  const tell = (driver: string, row: number) => {
    const role = takesPart(search, row, y) ? 'takesPart' : changed.role
    found.note(driver, enteredRow(search, driver, row, y), y, { role, road, nothing, reader: at })
  }
  for (const id of counted) for (const row of lacking(search, id, head, y)) tell(id, row)
  for (const id of behind.direct) {
    const missing = search.missing.get(id)
    if (!missing || missing.rows.length === 0) continue
    const own = evaluator.ownValuesOfDriver(id)
    const rows =
      reader === undefined
        ? lacking(search, id, head, y)
        : lackingFor(frame, missing, own, standIn(frame, own, reader, y), y)
    for (const row of rows) tell(id, row)
  }
}

/** A figure that is made from sums over departments: put down to all who take part and have no value. */
export function attributeSums(search: Search, { y, behind, at }: Changed, found: Found): void {
  const of: Of = { role: 'takesPart', road: 'sum', nothing: false, reader: at }
  for (const driver of behind.summed)
    for (const row of lacking(search, driver, null, y)) found.note(driver, enteredRow(search, driver, row, y), y, of)
}

/** Whether a share is 0 for want of its own part, whatever the sum. */
export function lacksOwn(search: Search, { direct, summed }: Behind, row: number, y: number): boolean {
  const at = row * search.frame.years.length + y
  return [...summed].some((id) => direct.has(id) && search.missing.get(id)?.at[at] === 1)
}

function takesPart({ frame, settled }: Search, row: number, y: number): boolean {
  const years = frame.years.length
  return settled.members[(frame.head[row * years + y] ?? row) * years + y] === 1
}

/** Rows that take part, as `head` or as anybody, and have no value. */
export function lacking({ frame, missing, lanes }: Search, driver: string, head: number | null, y: number): number[] {
  const found = missing.get(driver)
  if (!found || found.rows.length === 0) return []
  const years = frame.years.length
  const counted = lanes(driver)
  const lacks = (row: number) => found.at[row * years + y] === 1 && counted[row * years + y] === 1
  if (head !== null && !frame.hasMergers) return lacks(head) ? [head] : []
  return found.rows.filter((row) => lacks(row) && (head === null || frame.head[row * years + y] === head))
}

export function enteredRow({ frame, missing }: Search, driver: string, row: number, y: number): number {
  const found = missing.get(driver)
  return found ? enteredAt(frame, found.driver, row, y) : row
}

export function differs(a: Float64Array | null | undefined, b: Float64Array | null | undefined, i: number): boolean {
  // + 0: no difference between 0 and −0.
  return !Object.is((a?.[i] ?? 0) + 0, (b?.[i] ?? 0) + 0)
}

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
import { enteredAt, lackingFor, type Missing } from './missing.ts'

/** A cell that lacks a value, and one of the figures that it decides. */
export interface Hole {
  /** Id of the driver. */
  readonly driver: string
  /** Row where the value is entered. */
  readonly row: number
  readonly y: number
  /** Id of the service; '': it belongs to the scenario. */
  readonly service: string
  /** Name of the scenario where no service can be told. */
  readonly scenario: string
  readonly role: 'takesPart' | 'receives' | 'bears' | 'asked'
  /** What hangs on it: the department's share of a cost, its gain or demand, what is counted by it, or the sum of all. */
  readonly road: 'share' | 'gain' | 'demand' | 'cost' | 'sum'
  /** Whether the department is left with nothing of it that year. */
  readonly nothing: boolean
  /** Of what reads it. */
  readonly reader: Place
}

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

export type Note = (hole: Hole) => void

/** A figure that would change. */
export interface Changed {
  /** Row whose figure it is; null: of all who take part together. */
  readonly head: number | null
  readonly y: number
  readonly behind: Behind
  /** Ids of drivers it is counted by, for each who takes part. */
  readonly counted: readonly string[]
  /** Who bears or receives it, when that is one department: its own values are read. */
  readonly reader: number | undefined
  readonly role: Hole['role']
  readonly road: 'gain' | 'cost'
  readonly nothing: boolean
  readonly at: Place
}

export function attribute(search: Search, changed: Changed, note: Note): void {
  const { settled, frame, evaluator } = search
  const { head, y, behind, counted, reader, road, nothing, at } = changed
  const tell = (driver: string, row: number, road: Hole['road'], nothing: boolean) => {
    const role = takesPart(search, row, y) ? 'takesPart' : changed.role
    const entered = enteredRow(search, driver, row, y)
    note({ driver, row: entered, y, service: settled.service.id, scenario: '', role, road, nothing, reader: at })
  }
  for (const id of counted) for (const row of lacking(search, id, head, y)) tell(id, row, road, nothing)
  const nothingOf = new Set<string>()
  for (const id of behind.direct) {
    const missing = search.missing.get(id)
    if (!missing) continue
    const own = evaluator.ownValuesOfDriver(id)
    const rows =
      reader === undefined
        ? lacking(search, id, head, y)
        : lackingFor(frame, missing, own, standIn(frame, own, reader, y), y)
    if (rows.length > 0) nothingOf.add(id)
    for (const row of rows) tell(id, row, road, nothing)
  }
  // A share of which one's own part is missing is 0, whatever the sum.
  for (const id of behind.summed)
    if (!nothingOf.has(id)) for (const row of lacking(search, id, null, y)) tell(id, row, 'sum', false)
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
  return found.rows.filter((row) => {
    const at = row * years + y
    return found.at[at] === 1 && counted[at] === 1 && (head === null || frame.head[at] === head)
  })
}

export function enteredRow({ frame, missing }: Search, driver: string, row: number, y: number): number {
  const found = missing.get(driver)
  return found ? enteredAt(frame, found.driver, row, y) : row
}

export function differs(a: Float64Array | null | undefined, b: Float64Array | null | undefined, i: number): boolean {
  // + 0: no difference between 0 and −0.
  return !Object.is((a?.[i] ?? 0) + 0, (b?.[i] ?? 0) + 0)
}

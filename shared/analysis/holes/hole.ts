// A cell of a driver that lacks a value, with the years and the figures that hang on it, as it is found.
// Example: Öst's users 2026–2027, by its share of a cost, of which nothing is left for it.
import type { Place } from '../../problem.ts'

/** What hangs on it: the department's share of a cost, its gain or demand, what is counted by it, or the sum of all. */
export type Road = 'share' | 'gain' | 'demand' | 'cost' | 'sum'

export interface Hole {
  /** Id of the driver. */
  readonly driver: string
  /** Row where the value is entered. */
  readonly row: number
  /** By year of the period, 1 where something hangs on it. */
  readonly years: Uint8Array
  /** Id of the service; '': it belongs to the scenario. */
  readonly service: string
  /** Name of the scenario where no service can be told. */
  readonly scenario: string
  readonly role: 'takesPart' | 'receives' | 'bears' | 'asked'
  readonly road: Road
  /** Whether the department is left with nothing of it, in all those years. */
  readonly nothing: boolean
  /** Of what reads it. */
  readonly reader: Place
}

export type Of = Pick<Hole, 'role' | 'road' | 'nothing' | 'reader'>

export interface Found {
  note(driver: string, row: number, y: number, of: Of): void
  add(hole: Hole): void
  holes(): readonly Hole[]
}

const roads: readonly Road[] = ['share', 'gain', 'demand', 'cost', 'sum']

type Growing = { -readonly [K in keyof Hole]: Hole[K] }

/** Each cell once for each road. Nothing is left only where no figure of the kind leaves anything. */
export function findings(years: number, service: string, scenario: string): Found {
  const byDriver = new Map<string, Map<number, Growing>>()
  const holeAt = (driver: string, row: number, of: Of): Growing => {
    const ofDriver = byDriver.get(driver) ?? new Map<number, Growing>()
    byDriver.set(driver, ofDriver)
    const key = row * roads.length + roads.indexOf(of.road)
    const hole = ofDriver.get(key) ?? { ...of, driver, row, service, scenario, years: new Uint8Array(years) }
    ofDriver.set(key, hole)
    hole.nothing &&= of.nothing
    if (of.role === 'takesPart') hole.role = of.role
    return hole
  }
  return {
    note(driver, row, y, of) {
      holeAt(driver, row, of).years[y] = 1
    },
    add(hole) {
      const { years: known } = holeAt(hole.driver, hole.row, hole)
      for (let y = 0; y < years; y++) if (hole.years[y]) known[y] = 1
    },
    holes: () => [...byDriver.values()].flatMap((ofDriver) => [...ofDriver.values()]),
  }
}

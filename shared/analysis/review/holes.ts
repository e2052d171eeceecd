// Review of drivers that somebody who takes part has no value of: the answer is as if 0 stood there. An entered 0 is
// never told.
// Example: Älvsjö takes part and has no elderly-care users entered for 2027–2028: it pays nothing of what is shared by
// them → review-driver-missing at drivers/aldreomsorgstagare/values/alvsjo.
import type { Calculation } from '../../calculation/calculate.ts'
import type { Driver, Model } from '../../document/schema.ts'
import { wordYears } from '../../language/amount.ts'
import { type Problem, problem } from '../../problem.ts'
import { driverHoles } from '../holes/driverHoles.ts'
import type { Hole, Road } from '../holes/hole.ts'
import { grouped, once, type Review, type Rule } from './rule.ts'

/** Beyond these, what a driver lacks is told at once. */
const mostOfDriver = 10

export const holeRules: readonly Rule[] = [
  {
    code: 'review-driver-missing',
    check: ({ document, calculation }) =>
      cellsByDriver(document, calculation).flatMap((cells) => (cells.length > mostOfDriver ? [] : cells.map(oneCell))),
  },
  {
    code: 'review-driver-missing-many',
    check: ({ document, calculation }) =>
      cellsByDriver(document, calculation).flatMap((cells) => (cells.length > mostOfDriver ? manyCells(cells) : [])),
  },
  { code: 'review-driver-not-of-city', check: notOfCity },
]

/** A cell of a driver with everything that hangs on it. */
interface Cell {
  readonly driver: Driver
  readonly calculation: Calculation
  readonly document: Model
  readonly row: number
  readonly holes: readonly Hole[]
}

const known = new WeakMap<Calculation, readonly (readonly Cell[])[]>()

function cellsByDriver(document: Model, calculation: Calculation): readonly (readonly Cell[])[] {
  return once(known, calculation, () => {
    const { frame } = calculation
    const found = driverHoles(document, calculation).filter(({ row }) => row !== frame.central)
    return document.drivers.flatMap((driver) => {
      const ofDriver = grouped(
        found.filter((hole) => hole.driver === driver.id),
        ({ row }) => row,
      )
      const inOrder = document.departments.flatMap(({ id }) => {
        const row = frame.rowOf.get(id) ?? -1
        const holes = ofDriver.get(row)
        return holes ? [{ driver, calculation, document, row, holes }] : []
      })
      return inOrder.length > 0 ? [inOrder] : []
    })
  })
}

function yearsOf({ calculation: { frame } }: Cell, holes: readonly Hole[]): number[] {
  return frame.years.filter((_, y) => holes.some((hole) => hole.years[y] === 1))
}

function placeOf(cell: Cell): string {
  const { driver, row, calculation, holes } = cell
  const id = calculation.frame.ids[row] ?? ''
  const place = `drivers/${driver.id}/values/${id}`
  const byYear = Object.hasOwn(driver.values, id) && typeof driver.values[id] === 'object'
  return byYear ? `${place}/${yearsOf(cell, holes)[0] ?? ''}` : place
}

function oneCell(cell: Cell): Problem {
  const { driver, document, row, holes, calculation } = cell
  const taking = holes.filter(({ role }) => role === 'takesPart')
  const told = taking.length > 0 ? taking : holes
  const services = [...new Set(told.map(({ service }) => service))]
  const left = (road: Road) => {
    const of = holes.filter((hole) => hole.road === road)
    return of.length === 0 ? 'none' : of.every(({ nothing }) => nothing) ? 'nothing' : 'part'
  }
  const [share, gain] = [left('share'), left('gain')]
  // What concerns the department itself says enough.
  const own = [share, gain, left('demand')].some((one) => one !== 'none')
  const cost = !own && left('cost') !== 'none'
  const values = {
    department: calculation.frame.names[row] ?? '',
    driver: driver.name || driver.symbol,
    service: document.services.find(({ id }) => id === services[0])?.name ?? told[0]?.scenario ?? '',
    more: services.length - 1,
    years: wordYears(yearsOf(cell, holes)),
    role: told[0]?.role ?? 'takesPart',
    share,
    gain,
    demand: left('demand'),
    cost: cost ? 'yes' : 'no',
    sum: !own && !cost ? 'yes' : 'no',
  }
  return problem('review-driver-missing', placeOf(cell), values, 'warning')
}

function manyCells(cells: readonly Cell[]): Problem[] {
  const [first] = cells
  if (!first) return []
  const { driver, calculation } = first
  const names = cells.slice(0, 3).map(({ row }) => calculation.frame.names[row] ?? '')
  const years = yearsOf(
    first,
    cells.flatMap(({ holes }) => holes),
  )
  const values = {
    driver: driver.name || driver.symbol,
    count: cells.length,
    names: names.join(', '),
    more: cells.length - names.length,
    years: wordYears(years),
  }
  return [problem('review-driver-missing-many', placeOf(first), values, 'warning')]
}

/** The city's common budget has no drivers: what is calculated for it must sum them. Told at what reads them. */
function notOfCity({ document, calculation }: Review): Problem[] {
  const { frame } = calculation
  const found = driverHoles(document, calculation).filter(({ row }) => row === frame.central)
  const byReader = grouped(found, ({ reader, driver }) => `${reader} ${driver}`)
  return [...byReader.values()].flatMap((holes) => {
    const [hole] = holes
    const driver = document.drivers.find(({ id }) => id === hole?.driver)
    if (!hole || !driver) return []
    const service = document.services.find(({ id }) => id === hole.service)
    const line = [...(service?.costLines ?? []), ...(service?.benefitLines ?? [])].find(({ id }) =>
      hole.reader.split('/').includes(id),
    )
    const years = frame.years.filter((_, y) => holes.some((one) => one.years[y] === 1))
    const values = {
      line: line?.name ?? '',
      service: service?.name ?? '',
      driver: driver.name || driver.symbol,
      symbol: driver.symbol,
      years: wordYears(years),
    }
    return [problem('review-driver-not-of-city', hole.reader, values, 'warning')]
  })
}

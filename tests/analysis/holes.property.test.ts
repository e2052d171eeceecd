// Whatever cell of a driver is emptied: if that changes a figure of a service its department takes part in, a finding
// names it; and an entered 0 gives the same figures and no finding.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { review } from '../../shared/analysis/review/index.ts'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import type { Series } from '../../shared/cell.ts'
import type { Model } from '../../shared/document/schema.ts'
import { documents } from '../calculation/generatedDocument.ts'

const runs = Number(process.env.CASES ?? 150)
const seed = Number(process.env.SEED ?? 11)

interface Cell {
  readonly driver: string
  readonly department: string
  /** null: the value of all years. */
  readonly year: number | null
}

function cellsOf({ drivers }: Model): Cell[] {
  return drivers.flatMap(({ id: driver, values }) =>
    Object.entries(values).flatMap(([department, series]): Cell[] =>
      typeof series === 'object'
        ? Object.entries(series).flatMap(([year, cell]) =>
            cell === 0 ? [] : [{ driver, department, year: Number(year) }],
          )
        : series === 0
          ? []
          : [{ driver, department, year: null }],
    ),
  )
}

/** undefined: empty. */
function withCell(document: Model, { driver, department, year }: Cell, value: number | undefined): Model {
  return {
    ...document,
    drivers: document.drivers.map((one) => {
      if (one.id !== driver) return one
      const { [department]: old, ...others } = one.values
      let now: Series | undefined = value
      if (year !== null && typeof old === 'object') {
        const { [String(year)]: _, ...cells } = old
        now = value === undefined ? cells : { ...cells, [String(year)]: value }
      }
      return { ...one, values: now === undefined ? others : { ...others, [department]: now } }
    }),
  }
}

/** Figures by scenario and service, of a year or of all. */
function figures({ results }: Calculation, service: string, year: number | null): string {
  const found = results.flatMap(({ years, services }) =>
    services.flatMap(({ id, figures: { yearly } }) => {
      if (id !== service) return []
      const at = year === null ? -1 : years.indexOf(year)
      // What is accumulated carries other years along.
      return [...yearly].filter((_, i) => i < yearly.length - years.length && (at < 0 || i % years.length === at))
    }),
  )
  return found.join()
}

function all({ results }: Calculation): string {
  return results
    .flatMap(({ city, departments }) => [city, ...departments.map((one) => one.figures)])
    .map(({ yearly, npv, remainingBookValue, lostBenefit }) => [...yearly, npv, remainingBookValue, lostBenefit].join())
    .join()
}

function takesPart(document: Model, { department, year }: Cell, service: Model['services'][number]): boolean {
  const { firstYear, lastYear } = document.settings
  const own = document.departments.find(({ id }) => id === department)
  if (!own || own.from !== undefined || own.successor) return false
  // A department that others merge into is its own matter: see the examples.
  if (document.departments.some(({ successor }) => successor?.department === department)) return false
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
  const asked = year === null ? years : [year]
  const spans = service.participants.filter(({ id }) => id === department)
  return asked.every((one) => spans.some(({ from, to }) => one >= (from ?? one) && one <= (to ?? one)))
}

test('a cell of a driver that is emptied is told wherever it changes a figure, and an entered 0 never is', () => {
  let [told, named, idle] = [0, 0, 0]
  fc.assert(
    fc.property(documents(), fc.nat(), (document, pick) => {
      const before = calculateAll(document)
      const cells = cellsOf(document).filter((cell) => document.services.some((one) => takesPart(document, cell, one)))
      for (let k = 0; k < Math.min(cells.length, 6); k++) {
        const cell = cells[(pick + k) % cells.length]
        if (!cell) continue
        const empty = calculateAll(withCell(document, cell, undefined))
        const reached = document.services.filter(
          (service) =>
            takesPart(document, cell, service) &&
            figures(before, service.id, cell.year) !== figures(empty, service.id, cell.year),
        )
        const zero = calculateAll(withCell(document, cell, 0))
        expect(findingsFor(zero, cell)).toBe(false)
        for (const { id } of document.services) expect(figures(zero, id, null)).toBe(figures(empty, id, null))
        if (findingsFor(empty, cell)) {
          named++
          if (all(calculateAll(withCell(document, cell, 1e9))) === all(empty)) idle++
        }
        if (reached.length === 0) continue
        told++
        expect(findingsFor(empty, cell), `${JSON.stringify(cell)} changes ${reached.map(({ id }) => id)}`).toBe(true)
      }
    }),
    { numRuns: runs, seed },
  )
  // Enough of them to have tried something.
  expect(told).toBeGreaterThan(runs / 4)
  // What is told matters: some value there makes a difference, unless it is below an öre.
  expect(idle / named).toBeLessThan(0.02)
})

/** Whether a finding names the cell, in the year that was emptied. */
function findingsFor(calculation: Calculation, { driver, department, year }: Cell): boolean {
  const place = `drivers/${driver}/values/${department}`
  return review(calculation.document, calculation).findings.some(
    ({ code, where, values }) =>
      code === 'review-driver-missing' &&
      (where === place || where.startsWith(`${place}/`)) &&
      (year === null || yearsIn(String(values.years)).includes(year)),
  )
}

/** '2010–2012, 2014' → 2010, 2011, 2012, 2014. */
function yearsIn(words: string): number[] {
  return words.split(', ').flatMap((span) => {
    const [first = Number.NaN, last = first] = span.split('–').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

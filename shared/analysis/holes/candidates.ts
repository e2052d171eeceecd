// Whether a service may hang on a cell that is empty: asked of everything after each edit, so that only what may is
// calculated once more. Example: nobody who takes part lacks a value: no.
import type { ServiceCalculation } from '../../calculation/calculate.ts'
import type { Frame } from '../../calculation/frame.ts'
import { partsFor } from '../../calculation/service.ts'
import { formulasOf, usesOf } from '../../calculation/symbols.ts'
import { driversBehindFormulas } from './behind.ts'
import type { Missing } from './missing.ts'
import type { Search } from './search.ts'

/** Whether anybody it has to do with lacks a value, of whichever driver. Cheap, and mostly the end of it. */
export function mayLack(frame: Frame, settled: ServiceCalculation, missing: ReadonlyMap<string, Missing>): boolean {
  const years = frame.years.length
  const others = readersOf(frame, settled)
  for (const { rows, at } of missing.values())
    for (const row of rows) {
      if (others.has(row)) return true
      for (let y = 0; y < years; y++) {
        const head = frame.head[row * years + y] ?? -1
        if (at[row * years + y] && head >= 0 && (settled.members[head * years + y] || others.has(head))) return true
      }
    }
  return false
}

/** Rows that bear or receive without taking part, by the lines of which this holds. */
function readersOf(frame: Frame, { service, costs }: ServiceCalculation): Set<number> {
  const rows = new Set<number>()
  for (const { incurred } of costs) for (const row of incurred.bearer ?? []) rows.add(row)
  for (const { receiver } of service.benefitLines) {
    const row = receiver.to === 'department' ? frame.rowOf.get(receiver.department) : frame.central
    if (row !== undefined && receiver.to !== 'participants') rows.add(row)
  }
  return rows
}

/** Whether a driver that the service uses lacks a value for those it is read for. */
export function usesWhatLacks(search: Search): boolean {
  const { evaluator, missing, settled, frame, scenario } = search
  const { service } = settled
  const parts = partsFor(scenario.resolved.splitRule, service)
  const uses = [service.costLines, service.benefitLines, ...parts].map(usesOf)
  const formulas = uses.flatMap((one) => one.formulas)
  const behind = driversBehindFormulas(formulas, evaluator)
  for (const id of new Set([...uses.flatMap(({ drivers }) => drivers), ...behind.direct, ...behind.summed])) {
    const found = missing.get(id)
    if (!found || found.rows.length === 0) continue
    const lanes = search.lanes(id)
    if (found.rows.some((row) => frame.years.some((_, y) => lackingAt(found, lanes, row * frame.years.length + y))))
      return true
  }
  // A bearer or receiver matters only where its own value is read.
  const own = driversBehindFormulas(
    [
      ...settled.costs.flatMap(({ incurred, terms }) => (incurred.bearer ? formulasOf(terms.amount) : [])),
      ...service.benefitLines.flatMap((line) => (line.receiver.to === 'participants' ? [] : usesOf(line).formulas)),
    ],
    evaluator,
  )
  return [...own.direct].some((id) => (missing.get(id)?.rows.length ?? 0) > 0)
}

function lackingAt({ at }: Missing, lanes: Uint8Array, i: number): boolean {
  return at[i] === 1 && lanes[i] === 1
}

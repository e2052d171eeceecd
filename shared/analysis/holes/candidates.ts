// Whether a service may hang on a cell that is empty: asked of everything after each edit, so that only what may is
// calculated once more. Example: nobody who takes part lacks a value: no.
import type { ServiceCalculation } from '../../calculation/calculate.ts'
import type { Frame } from '../../calculation/frame.ts'
import { partsFor } from '../../calculation/service.ts'
import { formulasOf, usesOf } from '../../calculation/symbols.ts'
import { driversBehindFormulas } from './behind.ts'
import type { Missing } from './missing.ts'
import type { Search } from './search.ts'

/** Whether anybody it has to do with is among the rows that lack a value, of whichever driver: mostly not. */
export function mayLack(frame: Frame, settled: ServiceCalculation, rows: Iterable<number>): boolean {
  const years = frame.years.length
  const { service, members, costs } = settled
  for (const row of rows) {
    for (let i = row * years; i < (row + 1) * years; i++) {
      const head = frame.head[i] ?? -1
      if (head >= 0 && members[head * years + (i - row * years)]) return true
    }
    for (const { receiver } of service.benefitLines)
      if (
        receiver.to === 'public'
          ? row === frame.central
          : receiver.to === 'department' && receives(receiver.department, row)
      )
        return true
    for (const { incurred } of costs) if (incurred.bearer?.some((bearer) => bears(bearer, row))) return true
  }
  return false

  /** Itself, or what it has become. */
  function bears(bearer: number, row: number): boolean {
    return bearer === row || (frame.hasMergers && frame.head.subarray(row * years, (row + 1) * years).includes(bearer))
  }

  function receives(department: string, row: number): boolean {
    const receiver = frame.rowOf.get(department) ?? -1
    return bears(receiver, row)
  }
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

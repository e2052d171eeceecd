// What was planned against what became, for each line, department and year that has an outturn.
// Example: Drift 2012, SLK IT: planned 550 tkr, outturn 612 tkr. Plan and outturn stand in öre, so that sums tie.
// One function, so that a deeper analysis of the follow-up can take its place.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { Model } from '../document/schema.ts'
import { valueAt } from '../formula/block.ts'
import { toÖre } from '../money.ts'
import { incurredByYear, realisedByYear } from './lineFigures.ts'

export interface FollowedUp {
  readonly service: string
  readonly line: string
  readonly kind: 'cost' | 'benefit'
  readonly name: string
  readonly department: string
  readonly year: number
  /** öre; null: the plan could not be calculated. */
  readonly plan: number | null
  /** öre; null: what is entered is no number. */
  readonly outturn: number | null
}

export function planAgainstOutturn(
  document: Model,
  { frame }: Calculation,
  { services, evaluator }: ScenarioCalculation,
): FollowedUp[] {
  const found = new Map<string, FollowedUp>()
  for (const { id, service, line, department, year, amount } of document.outturn) {
    const y = frame.years.indexOf(year)
    const at = frame.rowOf.get(department)
    const calculated = services.find((one) => one.service.id === service)
    const cost = calculated?.costs.find((one) => one.line.id === line)?.page
    const benefit = calculated?.benefits.find((one) => one.line.id === line)?.page
    // Outturn of a line the scenario does not have, or outside the years, has no plan to be held against.
    if (y < 0 || at === undefined || (!cost && !benefit)) continue
    const plan = cost ? incurredByYear(frame, cost, at) : benefit ? realisedByYear(frame, benefit, at) : []
    const outturn = typeof amount === 'number' ? toÖre(amount) : evaluated(amount, id, at, y)
    const key = `${service}\n${line}\n${department}\n${year}`
    const before = found.get(key)
    found.set(key, {
      service,
      line,
      kind: cost ? 'cost' : 'benefit',
      name: cost?.line.name ?? benefit?.line.name ?? line,
      department,
      year,
      plan: plan[y] ?? null,
      // Two entries for the same thing are parts of it.
      outturn: before === undefined ? outturn : sum(before.outturn, outturn),
    })
  }
  return [...found.values()]

  function evaluated(typed: string, id: string, at: number, y: number): number | null {
    const block = evaluator.series(typed, `outturn/${id}/amount`)
    const öre = toÖre(valueAt(block, frame.shape, at, y))
    return Number.isNaN(öre) ? null : öre
  }
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

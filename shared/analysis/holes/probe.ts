// The same model with a figure in every cell a driver lacks: what then comes out otherwise is what the holes decide.
// Example: Syd lacks a value and the others have 10 and 30: with 41 million for Syd a formula that uses the driver gives
// something else there, unless it is 0 for another reason.
import { memoryOf, newCache } from '../../calculation/cache.ts'
import type { ScenarioCalculation } from '../../calculation/calculate.ts'
import { createEvaluator } from '../../calculation/evaluate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import type { Frame } from '../../calculation/frame.ts'
import type { Series } from '../../cell.ts'
import type { Driver, Model } from '../../document/schema.ts'
import { missingOf } from './missing.ts'

export function probedEvaluator(document: Model, frame: Frame, { resolved }: ScenarioCalculation): Evaluator {
  const drivers = document.drivers.map((driver) => filled(frame, driver))
  const { overrides, overriddenBy } = resolved
  return createEvaluator({ ...document, drivers }, overrides, overriddenBy, frame, memoryOf(newCache(), 0))
}

function filled(frame: Frame, driver: Driver): Driver {
  const { rows, at } = missingOf(frame, driver)
  if (rows.length === 0) return driver
  const telling = tellingValue(driver)
  const values: Record<string, Series> = { ...driver.values }
  for (const row of rows) {
    const id = frame.ids[row] ?? ''
    const entered = values[id]
    const cells = typeof entered === 'object' ? { ...entered } : {}
    for (const [y, year] of frame.years.entries()) if (at[row * frame.years.length + y]) cells[String(year)] = telling
    values[id] = cells
  }
  return { ...driver, values }
}

/** So large that nothing entered can hide it, and that it passes any step or limit. */
function tellingValue({ values }: Driver): number {
  const largest = Object.values(values).map((series) => {
    const cells = typeof series === 'object' ? Object.values(series) : [series]
    const figures = cells.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell))
    return Math.max(0, ...figures.map(Math.abs))
  })
  return 1e6 * (1 + largest.reduce((sum, figure) => sum + figure, 0))
}

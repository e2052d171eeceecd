// The same model with a figure in every cell a driver lacks: what then comes out otherwise is what the holes decide.
// Example: Syd lacks a value and the others have 10 and 30: with 20 for Syd a formula that uses the driver gives more
// there, unless something else makes it 0 anyway.
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
  const usual = usualValue(driver)
  const values: Record<string, Series> = { ...driver.values }
  for (const row of rows) {
    const id = frame.ids[row] ?? ''
    const entered = values[id]
    const cells = typeof entered === 'object' ? { ...entered } : {}
    for (const [y, year] of frame.years.entries()) if (at[row * frame.years.length + y]) cells[String(year)] = usual
    values[id] = cells
  }
  return { ...driver, values }
}

/** As large as the figures that are entered are on the whole; 1 where there are none. */
function usualValue({ values }: Driver): number {
  const figures = Object.values(values)
    .flatMap((series) => (typeof series === 'object' ? Object.values(series) : [series]))
    .filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell) && cell !== 0)
  return figures.length === 0 ? 1 : figures.reduce((sum, figure) => sum + Math.abs(figure) / figures.length, 0)
}

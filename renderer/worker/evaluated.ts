import type { Calculation } from '../../shared/calculation/calculate.ts'
import { seriesSchema } from '../../shared/cell.ts'
import { valueAtPlace } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { strides } from '../../shared/formula/block.ts'
import type { Place } from '../../shared/problem.ts'
import type { Evaluated } from './contract.ts'

/** What a series of the document gives by year, under the zero scenario or else the first. */
export function evaluated(document: Model, { scenarios, frame }: Calculation, place: Place): Evaluated {
  const scenario = scenarios.find(({ resolved }) => resolved.id === document.settings.zeroScenario) ?? scenarios[0]
  const series = seriesSchema.safeParse(valueAtPlace(document, place))
  if (!scenario || !series.success) return null
  const block = scenario.evaluator.series(series.data, place)
  if (block.d) return block.values.every(Number.isNaN) ? null : 'byDepartment'
  const step = strides(block, frame.shape)
  return frame.years.map((_, y) => {
    const value = block.values[y * step.y]
    return value === undefined || !Number.isFinite(value) ? null : value
  })
}

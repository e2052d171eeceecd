// What fairness is measured on: the present value of the whole period, or one year.
// Example: weightsOf('period') → 1, 0.96, 0.92 …; weightsOf(2016) → 0, 0, 0, 0, 0, 0, 1.
import type { Frame } from '../calculation/frame.ts'

/** A year, or the whole period's present value. */
export type MeasuredOn = 'period' | number

/** By year; `factors` as in the calculation, of the nominal draw. */
export function weightsOf({ years, shape }: Frame, factors: Float64Array, on: MeasuredOn): Float64Array {
  return Float64Array.from(years, (year, y) =>
    on === 'period' ? (factors[y * shape.draws] ?? Number.NaN) : year === on ? 1 : 0,
  )
}

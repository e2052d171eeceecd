// What some services mean to each department on a basis: what it pays, gains and is left with. öre, by row of the frame.
// Example: Älvsjö 2016 under "A, delat lika": charged 150 000 kr, realised benefit 71 900 kr, net −78 100 kr.
// A present value counts the outlay of what is capitalised, one year its capital cost, as the figures of a scenario do.
import type { Frame } from '../calculation/frame.ts'
import type { ServiceCalculation } from '../calculation/service.ts'
import { sumServices } from '../calculation/totals.ts'
import type { MeasuredOn } from './basis.ts'

export interface DepartmentSums {
  readonly incurred: Float64Array
  readonly charged: Float64Array
  readonly recovered: Float64Array
  readonly funded: Float64Array
  readonly paidFunding: Float64Array
  readonly realised: Float64Array
  readonly net: Float64Array
}

// As `totals.ts` sums pages: the measures in their order, then what a present value counts otherwise.
const row = { incurred: 0, paidFunding: 1, funded: 2, charged: 3, recovered: 4, realised: 7, capital: 8 } as const

export function departmentSums(
  frame: Frame,
  services: readonly ServiceCalculation[],
  weights: Float64Array,
  on: MeasuredOn,
): DepartmentSums {
  const { departments, years } = frame.shape
  const sums = sumServices(
    frame,
    services.map(({ totals }) => totals),
    undefined,
  ).byDepartment
  const weigh = (measure: number) =>
    Float64Array.from({ length: departments }, (_, d) => {
      let sum = 0
      for (let y = 0; y < years; y++) {
        const weight = weights[y] ?? 0
        if (weight !== 0) sum += weight * (sums[(measure * departments + d) * years + y] ?? 0)
      }
      return sum
    })
  const [incurred, paidFunding, funded] = [weigh(row.incurred), weigh(row.paidFunding), weigh(row.funded)]
  const [charged, recovered, realised] = [weigh(row.charged), weigh(row.recovered), weigh(row.realised)]
  // Instead of the capital cost the outlay; the difference is what `totals.ts` keeps.
  const capital = on === 'period' ? weigh(row.capital) : new Float64Array(departments)
  const spent = incurred.map((öre, d) => öre - (capital[d] ?? 0))
  const at = (values: Float64Array, d: number) => values[d] ?? 0
  const net = Float64Array.from(
    { length: departments },
    (_, d) => at(realised, d) - at(spent, d) - at(charged, d) - at(paidFunding, d) + at(funded, d) + at(recovered, d),
  )
  return { incurred: spent, charged, recovered, funded, paidFunding, realised, net }
}

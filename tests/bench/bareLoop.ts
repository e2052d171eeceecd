// The sums of the city-size sample written straight down: no names, no formulas, no ranks, no cache, no ledger to ask.
// Each scenario: 6 lines of cost for each service, the shared ones apportioned among 44 departments, 4 lines of benefit
// for each department and year, rounded to öre and summed. What it leaves out (funding, demand) only makes it faster.
import type { Model } from '../../shared/document/schema.ts'
import { apportion, toÖre } from '../../shared/money.ts'

export function bareLoop(document: Model): (pay: number) => number {
  const departments = document.departments.length
  const years = document.settings.lastYear - document.settings.firstYear + 1
  const services = document.services.length
  const scenarios = document.scenarios.length
  const size = departments * years
  // One driver for all will do: the loop's time does not depend on which.
  const driver = Float64Array.from({ length: size }, (_, i) => 2000 + ((i * 7919) % 38_000))
  const shares = Float64Array.from({ length: departments }, (_, d) => 1 + ((d * 31) % 17))
  const curve = Float64Array.from({ length: years }, (_, y) => Math.min(1, 0.1 + y * 0.11))
  const charges = new Float64Array(departments)
  return (pay) => {
    let total = 0
    for (let scenario = 0; scenario < scenarios; scenario++) {
      const hourly = (pay * 12 * (1.4 + scenario / 100)) / 1600
      const charged = new Float64Array(size)
      const gross = new Float64Array(size)
      const realised = new Float64Array(size)
      for (let service = 0; service < services; service++) {
        for (let line = 0; line < 6; line++)
          for (let y = 0; y < years; y++) {
            const pool = toÖre((100 + service + line) * hourly * (curve[y] as number) * 10)
            apportion(pool, shares, charges)
            for (let d = 0; d < departments; d++)
              charged[d * years + y] = (charged[d * years + y] as number) + (charges[d] as number)
          }
        for (let line = 0; line < 4; line++)
          for (let d = 0; d < departments; d++)
            for (let y = 0; y < years; y++) {
              const i = d * years + y
              const whole = ((driver[i] as number) * (line + 1) * hourly * (curve[y] as number)) / 60
              gross[i] = (gross[i] as number) + toÖre(whole)
              realised[i] = (realised[i] as number) + toÖre(whole * (curve[y] as number) * 0.8)
            }
      }
      for (let i = 0; i < size; i++) total += (realised[i] as number) - (charged[i] as number)
    }
    return total
  }
}

// Where a driver that has no value decides a figure: the department takes part (or bears, or receives) that year, its
// cell is empty and read as 0, and with a figure in it something would come out otherwise.
// Example: a cost shared by users among Norr 10, Syd 30 and Öst, which takes part and has no value: Öst pays nothing,
// and that is told for Öst and the years; with 0 entered it is not.
// Whether a hole matters is asked of the calculation itself, with the holes filled (probe.ts), line by line.
import type { Calculation, ServiceCalculation } from '../../calculation/calculate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import type { Model } from '../../document/schema.ts'
import { mayLack, usesWhatLacks } from './candidates.ts'
import { findings, type Hole } from './hole.ts'
import { inCosts } from './inCosts.ts'
import { inGains } from './inGains.ts'
import { missingOf } from './missing.ts'
import { probedEvaluator } from './probe.ts'
import { scenarioHoles } from './scenarioHoles.ts'
import { type Search, searchOf } from './search.ts'

const known = new WeakMap<ServiceCalculation, readonly Hole[]>()
const found = new WeakMap<Calculation, readonly Hole[]>()

/** By service and what hangs on them. Remembered by service: what an edit does not reach is not asked again. */
export function driverHoles(document: Model, calculation: Calculation): readonly Hole[] {
  const before = found.get(calculation)
  if (before) return before
  const { frame, scenarios } = calculation
  const missing = new Map(document.drivers.map((driver) => [driver.id, missingOf(frame, driver)]))
  const rows = new Set([...missing.values()].flatMap((one) => one.rows))
  const made = new Map<Evaluator, Evaluator>()
  const holes = scenarios.flatMap((scenario) => {
    // Scenarios that read the same values have one evaluator.
    const probed = () => {
      const evaluator = made.get(scenario.evaluator) ?? probedEvaluator(document, frame, scenario)
      made.set(scenario.evaluator, evaluator)
      return evaluator
    }
    const ofServices = scenario.services.flatMap((settled) => {
      let own = known.get(settled)
      if (!own) {
        const search = mayLack(frame, settled, rows) && searchOf(document, frame, scenario, settled, missing)
        own = search && usesWhatLacks(search) ? holesOf(search, probed()) : []
        known.set(settled, own)
      }
      return own
    })
    return [...ofServices, ...scenarioHoles(document, calculation, scenario, missing, probed)]
  })
  found.set(calculation, holes)
  return holes
}

function holesOf(search: Search, probed: Evaluator): readonly Hole[] {
  const all = findings(search.frame.years.length, search.settled.service.id, '')
  const gains = inGains(search, probed)
  for (const hole of gains.holes) all.add(hole)
  inCosts(search, probed, gains.probed, all)
  return all.holes()
}

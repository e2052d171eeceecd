// Holes in what belongs to no service: a savings demand, or a source of funding, whose formula uses a driver.
// Example: a demand of share(folk) of what each has realised; Öst has realised something and has no value: it is asked
// for nothing.
import type { Calculation, ScenarioCalculation } from '../../calculation/calculate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import type { Frame } from '../../calculation/frame.ts'
import { isEligible } from '../../calculation/funding.ts'
import { yearlyFigure } from '../../calculation/results.ts'
import { formulasOf, usesOf } from '../../calculation/symbols.ts'
import type { Series } from '../../cell.ts'
import { central, type FundingSource, type Model } from '../../document/schema.ts'
import { type Block, valueAt } from '../../formula/block.ts'
import type { Place } from '../../problem.ts'
import { driversBehindFormulas } from './behind.ts'
import { findings, type Hole } from './hole.ts'
import { enteredAt, lackingFor, type Missing } from './missing.ts'
import { enteredRow, lacking, searchOf } from './search.ts'

interface Asked {
  readonly document: Model
  readonly calculation: Calculation
  readonly scenario: ScenarioCalculation
  readonly missing: ReadonlyMap<string, Missing>
  readonly probed: Evaluator
  readonly found: Hole[]
}

/** Whether a figure for a department (row) and year decides anything. */
type Matters = (row: number, year: number) => boolean

/** `probed` is made when some formula is met at all. */
export function scenarioHoles(
  document: Model,
  calculation: Calculation,
  scenario: ScenarioCalculation,
  missing: ReadonlyMap<string, Missing>,
  probed: () => Evaluator,
): readonly Hole[] {
  const { fundingPlan, savingsDemand } = scenario.resolved
  const formulas = [fundingPlan, savingsDemand].flatMap((one) => (one ? usesOf(one).formulas : []))
  const behind = driversBehindFormulas(formulas, scenario.evaluator)
  if (![...behind.direct, ...behind.summed].some((id) => (missing.get(id)?.rows.length ?? 0) > 0)) return []
  const asked: Asked = { document, calculation, scenario, missing, probed: probed(), found: [] }
  inDemand(asked)
  for (const source of fundingPlan?.sources ?? []) {
    const place = `fundingPlans/${fundingPlan?.id ?? ''}/sources/${source.id}`
    const years = yearsOfClaims(asked, source)
    const matters: Matters = (_, year) => years.has(year)
    inSums(asked, source.share, `${place}/share`, matters)
    if (source.capByYear !== null) inSums(asked, source.capByYear, `${place}/capByYear`, matters)
  }
  return asked.found
}

/** Years in force with a cost that the source is for. */
function yearsOfClaims({ scenario, calculation: { frame } }: Asked, source: FundingSource): Set<number> {
  const claims = new Set<number>()
  for (const { costs } of scenario.services)
    for (const line of costs)
      if (isEligible(source, line))
        line.page.incurred.forEach((öre, i) => {
          const year = frame.years[i % frame.years.length] ?? 0
          if (öre !== 0 && year >= (source.validFrom ?? year) && year <= (source.validTo ?? year)) claims.add(year)
        })
  return claims
}

function inDemand(asked: Asked): void {
  const { calculation, scenario } = asked
  const { savingsDemand: demand, savingsDemandPlace } = scenario.resolved
  const { frame } = calculation
  if (demand.kind === 'none') return
  if (demand.kind === 'entered') {
    for (const [id, series] of Object.entries(demand.amounts)) {
      const place = `${savingsDemandPlace}/amounts/${id}`
      const matters: Matters = (row, year) => frame.ids[row] === id && year >= (demand.fromYear ?? year)
      inSums(asked, series, place, matters)
      inOwn(asked, series, place, matters)
    }
    return
  }
  const place = `${savingsDemandPlace}/share`
  const of = demand.kind === 'scenario' ? demand.scenario : scenario.resolved.id
  const gains = calculation.results.find(({ id }) => id === of)?.departments ?? []
  const matters: Matters = (row, year) => {
    const figures = gains.find(({ id }) => id === frame.ids[row])?.figures
    return (
      year >= (demand.fromYear ?? year) &&
      figures !== undefined &&
      yearlyFigure(figures, 'realisedBenefit', frame.years, year) !== 0
    )
  }
  inSums(asked, demand.share, place, matters)
  inOwn(asked, demand.share, place, matters)
}

/** Years in which the figure changes with the holes filled. */
function changedAt({ shape }: Frame, now: Block, then: Block, row: number, y: number): boolean {
  return !Object.is(valueAt(now, shape, row, y), valueAt(then, shape, row, y))
}

/** A department's own value, where `matters`. */
function inOwn(asked: Asked, series: Series, place: Place, matters: Matters): void {
  const { calculation, scenario, missing, probed } = asked
  const { frame } = calculation
  const { direct } = driversBehindFormulas(formulasOf(series), scenario.evaluator)
  if (direct.size === 0) return
  const [now, then] = [scenario.evaluator.series(series, place), probed.series(series, place)]
  const all = findings(frame.years.length, '', scenario.result.name)
  const of = { role: 'asked', road: 'demand', reader: place } as const
  for (const [row, id] of frame.ids.entries())
    for (const [y, year] of frame.years.entries()) {
      if (id === central || !matters(row, year)) continue
      if (!changedAt(frame, now, then, row, y)) continue
      for (const driver of direct) {
        const found = missing.get(driver)
        const own = scenario.evaluator.ownValuesOfDriver(driver)
        const nothing = valueAt(now, frame.shape, row, y) === 0
        for (const lack of found ? lackingFor(frame, found, own, row, y) : [])
          all.note(driver, found ? enteredAt(frame, found.driver, lack, y) : lack, y, { ...of, nothing })
      }
    }
  asked.found.push(...all.holes())
}

/** A sum over departments, of whoever takes part in some service of the scenario. */
function inSums(asked: Asked, series: Series, place: Place, matters: Matters): void {
  const { document, calculation, scenario, missing, probed } = asked
  const { frame } = calculation
  const { summed } = driversBehindFormulas(formulasOf(series), scenario.evaluator)
  if (summed.size === 0) return
  const [now, then] = [scenario.evaluator.series(series, place), probed.series(series, place)]
  const changed = frame.years.map((year, y) =>
    frame.ids.some((_, row) => matters(row, year) && changedAt(frame, now, then, row, y)),
  )
  const of = { role: 'takesPart', road: 'sum', nothing: false, reader: place } as const
  for (const settled of scenario.services) {
    const search = searchOf(document, frame, scenario, settled, missing)
    const all = findings(frame.years.length, settled.service.id, '')
    for (const y of frame.years.keys())
      for (const driver of changed[y] ? summed : [])
        for (const row of lacking(search, driver, null, y)) all.note(driver, enteredRow(search, driver, row, y), y, of)
    asked.found.push(...all.holes())
  }
}

// Review of when gains come: rates that leave 0–100 %, gains before launch, taken home before anybody uses the service,
// or so late that the period ends first. Looked at as each scenario calculates them.
// Example: adoption 0, 20, 60, 80 % and a hemtagningsgrad of 100 % from the first year → review-realisation-before-adoption:
// in the year of 20 % adoption a quarter of the final use is reached, but the whole of the final rate.

import { correctionOf } from '../../calculation/correction.ts'
import { isFormula, type Series } from '../../cell.ts'
import { problem } from '../../problem.ts'
import { byYear, type Gain, gainRule, inKronor, largestByYear, type Rule } from './rule.ts'

/** Adoption under which the old way of working goes on for most cases. */
const lowAdoption = 0.25
/** How far ahead, of its own final level, the rate taken home may be without being questioned. */
const tolerance = 0.05

export const timingRules: readonly Rule[] = [
  gainRule('review-adoption-outside', (gain) => {
    const [series, place] = rateOf(gain, 'adoption')
    const outside = outsideWhole(gain, series, place)
    return outside && problem('review-adoption-outside', decidedAt(gain, series, place), outside)
  }),
  gainRule('review-realisation-outside', (gain) => {
    if (gain.gain.line.kind !== 'time') return null
    const [series, place] = rateOf(gain, 'realisation')
    const outside = outsideWhole(gain, series, place)
    return outside && problem('review-realisation-outside', decidedAt(gain, series, place), outside)
  }),
  gainRule('review-correction-outside', (gain) => {
    const { series, place } = correctionOf(gain.gain.line, gain.place, gain.scenario.evaluator)
    const outside = outsideWhole(gain, series, place, 0)
    return outside && problem('review-correction-outside', decidedAt(gain, series, place), outside)
  }),
  gainRule('review-realisation-falling', (gain) => {
    if (gain.gain.line.kind !== 'time') return null
    const { years } = gain.calculation.frame
    const [series, place] = rateOf(gain, 'realisation')
    const rate = ratesOf(gain, series, place)
    const y = years.findIndex((_, i) => i > 0 && (rate[i] ?? 0) < (rate[i - 1] ?? 0) - 1e-9)
    if (y < 0) return null
    const values = { ...named(gain), year: years[y] ?? 0, before: rate[y - 1] ?? 0, after: rate[y] ?? 0 }
    return problem('review-realisation-falling', decidedAt(gain, series, place), values, 'warning')
  }),
  gainRule('review-realisation-before-adoption', (gain) => {
    if (gain.gain.line.kind !== 'time') return null
    const { years } = gain.calculation.frame
    const adoption = ratesOf(gain, ...rateOf(gain, 'adoption'))
    const [series, place] = rateOf(gain, 'realisation')
    const taken = ratesOf(gain, series, place)
    const [used, home] = [Math.max(...adoption), Math.max(...taken)]
    if (!(used > 0 && home > 0)) return null
    const y = years.findIndex((_, i) => {
      const share = (adoption[i] ?? 0) / used
      // Before anybody uses it nothing is gained, whatever the rate.
      return share > 0 && (taken[i] ?? 0) / home > share + tolerance
    })
    if (y < 0) return null
    const values = { ...named(gain), year: years[y] ?? 0, adoption: adoption[y] ?? 0, realisation: taken[y] ?? 0 }
    return problem('review-realisation-before-adoption', decidedAt(gain, series, place), values, 'warning')
  }),
  gainRule('review-low-adoption-no-parallel', (gain) => {
    const { service, calculation } = gain
    // One line for the service will do: its first.
    if (service.benefits[0] !== gain.gain) return null
    if (service.service.costLines.some(({ parallel }) => parallel === true)) return null
    const { years } = calculation.frame
    const start = startOf(gain)
    const adoption = ratesOf(gain, ...rateOf(gain, 'adoption'))
    const gross = byYear(calculation, gain.gain.page.gross)
    const y = years.findIndex(
      (year, i) => year >= start && (gross[i] ?? 0) > 0 && (adoption[i] ?? 1) > 0 && (adoption[i] ?? 1) < lowAdoption,
    )
    if (y < 0) return null
    const values = { ...named(gain), year: years[y] ?? 0, adoption: adoption[y] ?? 0 }
    return problem('review-low-adoption-no-parallel', `services/${service.service.id}/costLines`, values, 'warning')
  }),
  gainRule('review-benefit-before-launch', (gain) => {
    const { calculation, service } = gain
    if (service.service.operationStart === null) return null
    const { years } = calculation.frame
    const start = startOf(gain)
    const gross = byYear(calculation, gain.gain.page.gross)
    const y = years.findIndex((year, i) => year < start && (gross[i] ?? 0) > 0)
    if (y < 0) return null
    const values = { ...named(gain), year: years[y] ?? 0, start, amount: inKronor(gross[y] ?? 0) }
    return problem('review-benefit-before-launch', `${gain.place}/adoption`, values, 'warning')
  }),
  gainRule('review-lag-beyond-period', (gain) => {
    const { page, line } = gain.gain
    const [gained, lost] = [sum(page.realised) + sum(page.public), sum(page.lost)]
    if (!(gained === 0 && lost > 0)) return null
    const values = { ...named(gain), months: String(line.lagMonths), amount: inKronor(lost) }
    return problem('review-lag-beyond-period', `${gain.place}/lagMonths`, values, 'warning')
  }),
  gainRule('review-negative-benefit', (gain) => {
    const { frame } = gain.calculation
    const { gross, public: forPublic } = gain.gain.page
    const i = gross.findIndex((öre) => öre < 0)
    const y = i >= 0 ? i % frame.shape.years : forPublic.findIndex((öre) => öre < 0)
    if (y < 0) return null
    const department = i >= 0 ? (frame.names[Math.floor(i / frame.shape.years)] ?? '') : ''
    const amount = inKronor((i >= 0 ? gross[i] : forPublic[y]) ?? 0)
    const values = { ...named(gain), department, year: frame.years[y] ?? 0, amount }
    return problem('review-negative-benefit', `${gain.place}/amount`, values, 'warning')
  }),
]

function named({ scenario, service, gain }: Gain) {
  return { line: gain.line.name, service: service.service.name, scenario: scenario.result.name }
}

/** First year of operation, with the scenario's slip. */
function startOf({ scenario, service }: Gain): number {
  return (service.service.operationStart ?? 0) + scenario.resolved.startSlip(service.service)
}

function rateOf({ gain, place }: Gain, rate: 'adoption' | 'realisation'): [series: Series, place: string] {
  return [gain.line[rate], `${place}/${rate}`]
}

/** Where a rate is decided: the cell itself, or the value of the one assumption that it names. */
function decidedAt({ scenario }: Gain, series: Series, place: string): string {
  if (typeof series !== 'string' || !isFormula(series)) return place
  return scenario.evaluator.symbol(series.slice(1).trim())?.place ?? place
}

function slipOf({ scenario, service }: Gain): number {
  return scenario.resolved.startSlip(service.service)
}

function ratesOf(gain: Gain, series: Series, place: string): Float64Array {
  return largestByYear(gain.calculation, gain.scenario.evaluator.series(series, place, slipOf(gain)))
}

function outsideWhole(gain: Gain, series: Series, place: string, slip = slipOf(gain)) {
  const { frame } = gain.calculation
  const { values, d, y: byYears } = gain.scenario.evaluator.series(series, place, slip)
  const i = values.findIndex((value) => value > 1 + 1e-9 || value < -1e-9)
  if (i < 0) return null
  const y = byYears ? i % frame.shape.years : 0
  const department = d ? (frame.names[Math.floor(i / (byYears ? frame.shape.years : 1))] ?? '') : ''
  return { ...named(gain), department, year: frame.years[y] ?? 0, value: values[i] ?? 0 }
}

function sum(values: Float64Array): number {
  return values.reduce((so, value) => so + value, 0)
}

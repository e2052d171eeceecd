// Holes in what a service gives: each benefit line, now and with the holes filled, year by year.
// Example: "= users * 5" and Öst without users: Öst's gain would change, so its cell is a hole, and nothing is gained.
import type { Benefit } from '../../calculation/benefit.ts'
import { memoryOf, newCache } from '../../calculation/cache.ts'
import { correctionOf } from '../../calculation/correction.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import { type Gains, gainsOf } from '../../calculation/service.ts'
import type { BenefitLine } from '../../document/schema.ts'
import { driversBehind } from './behind.ts'
import { type Found, findings, type Hole } from './hole.ts'
import { attribute, attributeSums, type Changed, differs, lacksOwn, type Search } from './search.ts'

export interface InGains {
  readonly holes: readonly Hole[]
  /** Gains with the holes filled. */
  readonly probed: Gains
}

/** What a service gives is the same whoever operates it. */
const known = new WeakMap<Gains['lines'], InGains>()

export function inGains(search: Search, probed: Evaluator): InGains {
  const { settled, slip, evaluator, frame } = search
  const before = known.get(settled.benefits)
  if (before) return before
  const { service } = settled
  // A lag would only move what is gained to other years than the hole's.
  const promptly = { ...service, benefitLines: service.benefitLines.map((line) => ({ ...line, lagMonths: 0 })) }
  const gains = (by: Evaluator) => gainsOf(frame, promptly, slip, by, memoryOf(newCache(), 0))
  const [now, then] = [gains(evaluator), gains(probed)]
  const found = findings(frame.years.length, service.id, '')
  now.lines.forEach(({ line, benefit }, i) => {
    const other = then.lines[i]?.benefit
    if (other) inLine(search, line, benefit, other, found)
  })
  const made = { holes: found.holes(), probed: then }
  known.set(settled.benefits, made)
  return made
}

function inLine(search: Search, line: BenefitLine, now: Benefit, then: Benefit, found: Found): void {
  const { frame, settled, slip, evaluator } = search
  const { service } = settled
  const years = frame.years.length
  const place = `services/${service.id}/benefitLines/${line.id}`
  const series = [
    [line.amount, 0],
    [line.adoption, slip],
    [line.kind === 'time' ? line.realisation : undefined, slip],
    [correctionOf(line, place, evaluator).series, 0],
  ] as const
  const { receiver } = line
  const row = receiver.to === 'department' ? frame.rowOf.get(receiver.department) : frame.central
  const reader = receiver.to === 'participants' ? undefined : row
  const late = yearsLate(search, line, place)
  for (let y = 0; y < years; y++) {
    const heads = [...frame.ids.keys()].filter(
      (d) => differs(now.gross, then.gross, d * years + y) || differs(now.realised, then.realised, d * years + y),
    )
    const ofPublic = y + late < years && differs(now.public, then.public, y)
    if (heads.length === 0 && !ofPublic) continue
    const behind = driversBehind(series, frame.years[y] ?? 0, evaluator)
    const changed: Changed = { y, behind, counted: [], reader, role: 'receives', road: 'gain', at: `${place}/amount` }
    for (const head of heads) attribute(search, changed, head, now.gross[head * years + y] === 0, found)
    if (ofPublic) attribute(search, changed, frame.central, now.public[y] === 0, found)
    const reading = reader === undefined ? heads : [reader]
    if (reading.some((one) => !lacksOwn(search, behind, one, y))) attributeSums(search, changed, found)
  }
}

/** A lag may move all of it beyond the last year; of citizens' benefit that is not told as lost. */
function yearsLate({ settled, evaluator }: Search, line: BenefitLine, place: string): number {
  const entered = settled.service.benefitLines.find(({ id }) => id === line.id)?.lagMonths ?? 0
  return Math.floor((evaluator.series(entered, `${place}/lagMonths`).values[0] ?? 0) / 12)
}

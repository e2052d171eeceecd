// Where a driver that has no value decides a figure: the department takes part (or bears, or receives) that year, its
// cell is empty and read as 0, and with a figure in it something would come out otherwise.
// Example: a cost shared by users among Norr 10, Syd 30 and Öst, which takes part and has no value: Öst pays nothing,
// and that is told for Öst and the years; with 0 entered it is not.
// Whether a hole matters is asked of the calculation itself, with the holes filled (probe.ts), line by line.
import { methodOf } from '../../allocation/index.ts'
import { memoryOf, newCache } from '../../calculation/cache.ts'
import type { Calculation, ServiceCalculation } from '../../calculation/calculate.ts'
import { correctionOf } from '../../calculation/correction.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import { bearingOf } from '../../calculation/incurred.ts'
import { type Borne, type BorneLine, borneBy, eachFor, type Gains, gainsOf } from '../../calculation/service.ts'
import { type SplitPart, splitPartOf } from '../../calculation/split.ts'
import { usesOf } from '../../calculation/symbols.ts'
import type { Model, SplitRule } from '../../document/schema.ts'
import { driversBehind, driversBehindFormulas } from './behind.ts'
import { mayLack, usesWhatLacks } from './candidates.ts'
import { missingOf } from './missing.ts'
import { probedEvaluator } from './probe.ts'
import { scenarioHoles } from './scenarioHoles.ts'
import { attribute, differs, enteredRow, type Hole, lacking, type Note, type Search, searchOf } from './search.ts'

const known = new WeakMap<ServiceCalculation, readonly Hole[]>()

/** Each hole once for each service and what hangs on it. Remembered by service: what an edit does not reach is not asked. */
export function driverHoles(document: Model, calculation: Calculation): Hole[] {
  const { frame, scenarios } = calculation
  const missing = new Map(document.drivers.map((driver) => [driver.id, missingOf(frame, driver)]))
  return scenarios.flatMap((scenario) => {
    let made: Evaluator | undefined
    const probed = () => {
      made ??= probedEvaluator(document, frame, scenario)
      return made
    }
    const ofServices = scenario.services.flatMap((settled) => {
      let holes = known.get(settled)
      if (!holes) {
        const search = mayLack(frame, settled, missing) && searchOf(document, frame, scenario, settled, missing)
        holes = search && usesWhatLacks(search) ? holesOf(search, probed()) : []
        known.set(settled, holes)
      }
      return holes
    })
    return [...ofServices, ...scenarioHoles(document, calculation, scenario, missing, probed)]
  })
}

function holesOf(search: Search, probed: Evaluator): readonly Hole[] {
  const found = new Map<string, Hole>()
  const note: Note = (hole) => {
    const key = `${hole.driver} ${hole.row} ${hole.y} ${hole.road}`
    const before = found.get(key)
    // Nothing is left only where no figure of the kind leaves anything.
    found.set(key, { ...hole, nothing: hole.nothing && (before?.nothing ?? true) })
  }
  const gains = inGains(search, probed, note)
  inCosts(search, probed, gains, note)
  return [...found.values()]
}

/** Compares what each benefit line gives; a lag would only move it to other years than the hole's. Returns the probed. */
function inGains(search: Search, probed: Evaluator, note: Note): Gains {
  const { frame, settled, slip, evaluator } = search
  const { service } = settled
  const years = frame.years.length
  const promptly = { ...service, benefitLines: service.benefitLines.map((line) => ({ ...line, lagMonths: 0 })) }
  const gains = (by: Evaluator) => gainsOf(frame, promptly, slip, by, memoryOf(newCache(), 0))
  const [now, then] = [gains(evaluator), gains(probed)]
  now.lines.forEach(({ line, benefit }, i) => {
    const other = then.lines[i]?.benefit
    if (!other) return
    const at = `services/${service.id}/benefitLines/${line.id}`
    const taken = line.kind === 'time' ? line.realisation : undefined
    const correction = correctionOf(line, at, evaluator).series
    const behind = (year: number) =>
      driversBehind(
        [
          [line.amount, 0],
          [line.adoption, slip],
          [taken, slip],
          [correction, 0],
        ],
        year,
        evaluator,
      )
    const { receiver } = line
    const row = receiver.to === 'department' ? frame.rowOf.get(receiver.department) : frame.central
    const reader = receiver.to === 'participants' ? undefined : row
    const tell = (head: number, y: number, nothing: boolean) =>
      attribute(
        search,
        {
          head,
          y,
          behind: behind(frame.years[y] ?? 0),
          counted: [],
          reader,
          role: 'receives',
          road: 'gain',
          nothing,
          at: `${at}/amount`,
        },
        note,
      )
    for (let d = 0, k = 0; d < frame.ids.length; d++)
      for (let y = 0; y < years; y++, k++)
        if (differs(benefit.gross, other.gross, k) || differs(benefit.realised, other.realised, k))
          tell(d, y, benefit.gross[k] === 0)
    // A lag may move all of it beyond the last year; of citizens' benefit that is not told as lost.
    const lag = service.benefitLines.find(({ id }) => id === line.id)?.lagMonths ?? 0
    const late = Math.floor((evaluator.series(lag, `${at}/lagMonths`).values[0] ?? 0) / 12)
    for (let y = 0; y + late < years; y++)
      if (differs(benefit.public, other.public, y)) tell(frame.central, y, benefit.public[y] === 0)
  })
  return then
}

function inCosts(search: Search, probed: Evaluator, gains: Gains, note: Note): void {
  const { document, frame, scenario, settled } = search
  const { service, model, costs } = settled
  const { splitRule } = scenario.resolved
  const borne = (by: Borne['model'], rule: SplitRule | null) =>
    borneBy(frame, gains, by, rule, null, scenario.discountFactors, probed, memoryOf(newCache(), 0)).lines
  const then = borne(model, splitRule && withoutGames(splitRule))
  for (const now of costs) {
    const other = then.find(({ line }) => line.id === now.line.id)
    if (!other) continue
    inLine(search, now, other, model, note)
    const part = now.fractions && splitPartOf(splitRule, service, now.line)
    if (part && splitRule && !isPlayed(part)) inSplit(search, splitRule, part, now, other, note)
  }
  // What each would pay alone decides what several pay together, where a part is split by the cost game.
  const each = eachFor(document.operatingModels, splitRule, service)
  const years = frame.years.length
  const several =
    frame.ids.filter((_, d) => settled.members.subarray(d * years, (d + 1) * years).includes(1)).length > 1
  if (!each || !several || model?.operator.by === 'each') return
  const alone = borne(each, null)
  const shared = (part: SplitPart) =>
    costs.some(
      ({ line, funding }) => splitPartOf(splitRule, service, line) === part && funding.rest.some((kr) => kr !== 0),
    )
  for (const now of scenario.borne(service, each, null).lines) {
    const part = splitPartOf(splitRule, service, now.line)
    if (!part || !isPlayed(part) || !shared(part)) continue
    const other = alone.find(({ line }) => line.id === now.line.id)
    if (other && now.line.incurredBy.by === 'operator') inLine(search, now, other, each, note)
  }
}

/** What a line costs, by whatever it is counted by and whatever its amount is made from. */
function inLine(search: Search, now: BorneLine, other: BorneLine, model: Borne['model'], note: Note): void {
  const { frame, settled, evaluator, slip } = search
  const { behaviour, amount, place } = now.terms
  const counted = behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? [behaviour.driver] : []
  const step = behaviour.kind === 'stepped' ? behaviour.step : undefined
  const bearing = bearingOf(frame, settled.service, now.line, model, place, () => {})
  const reader = bearing.by === 'one' ? (bearing.row ?? undefined) : undefined
  const [before, after] = [now, other].map(({ incurred }) => incurred.capital?.outlay ?? incurred.amounts)
  const years = frame.years.length
  before?.forEach((_, i) => {
    if (!differs(before, after, i)) return
    const y = i % years
    const head = now.incurred.bearer ? null : Math.floor(i / years)
    const behind = driversBehind(
      [
        [amount, slip],
        [step, 0],
      ],
      frame.years[y] ?? 0,
      evaluator,
    )
    const at = `${place}/amount`
    attribute(search, { head, y, behind, counted, reader, role: 'bears', road: 'cost', nothing: false, at }, note)
  })
}

/** How what is left of a line is divided among those who take part. */
function inSplit(
  search: Search,
  rule: SplitRule,
  part: SplitPart,
  { fractions, page, funding }: ServiceCalculation['costs'][number],
  other: BorneLine,
  note: Note,
): void {
  const { frame, settled, evaluator } = search
  const years = frame.years.length
  const { drivers, formulas } = usesOf(part)
  const { direct, summed } = driversBehindFormulas(formulas, evaluator)
  const reader = `splitRules/${rule.id}/parts/${part.id}`
  const of = { service: settled.service.id, scenario: '', role: 'takesPart', reader } as const
  for (let y = 0; y < years; y++) {
    if (funding.rest[y] === 0) continue
    if (!frame.ids.some((_, d) => differs(fractions, other.fractions, d * years + y))) continue
    for (const driver of new Set([...drivers, ...direct, ...summed]))
      for (const row of lacking(search, driver, null, y)) {
        const head = frame.head[row * years + y] ?? row
        if (isLeftOut(search, part, driver, head, y)) continue
        const nothing = page.charged?.[head * years + y] === 0
        const road = drivers.includes(driver) ? 'share' : 'sum'
        note({ ...of, driver, row: enteredRow(search, driver, row, y), y, road, nothing })
      }
  }
}

/** A support department's own key is not read for it, nor for those that have charged on before it. */
function isLeftOut({ frame }: Search, { method }: SplitPart, driver: string, head: number, y: number): boolean {
  if (method.method !== 'support' || method.driver === driver) return false
  const heads = method.supports.map(({ department }) => {
    const row = frame.rowOf.get(department)
    return row === undefined ? -1 : (frame.head[row * frame.years.length + y] ?? -1)
  })
  return method.supports.every(
    (support, k) =>
      support.driver !== driver ||
      (method.manner === 'direct' ? heads : heads.slice(method.manner === 'stepDown' ? 0 : k, k + 1)).includes(head),
  )
}

function isPlayed({ method }: SplitPart): boolean {
  const needs = methodOf(method.method)?.needs ?? []
  return needs.includes('costs') || needs.includes('benefit')
}

/** A rule whose parts by cost or benefit are not worked out: what they look at is asked by itself. */
function withoutGames(rule: SplitRule): SplitRule {
  return {
    ...rule,
    parts: rule.parts.map((part) => (isPlayed(part) ? { ...part, method: { method: 'equal' } } : part)),
  }
}

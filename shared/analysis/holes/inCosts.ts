// Holes in what a service costs and in how it is divided: each line and each part of the split rule, now and with the holes
// filled, year by year.
// Example: a cost by unit of "users" and Öst without users: the whole cost would change, so Öst's cell is a hole.
import { methodOf } from '../../allocation/index.ts'
import { memoryOf, newCache } from '../../calculation/cache.ts'
import type { ServiceCalculation } from '../../calculation/calculate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import { bearingOf } from '../../calculation/incurred.ts'
import { type Borne, type BorneLine, borneBy, eachFor, type Gains } from '../../calculation/service.ts'
import { type SplitPart, splitPartOf } from '../../calculation/split.ts'
import { usesOf } from '../../calculation/symbols.ts'
import type { SplitRule } from '../../document/schema.ts'
import { driversBehind, driversBehindFormulas } from './behind.ts'
import type { Found } from './hole.ts'
import { attribute, attributeSums, type Changed, differs, enteredRow, lacking, type Search } from './search.ts'

type Costs = ServiceCalculation['costs']

export function inCosts(search: Search, probed: Evaluator, gains: Gains, found: Found): void {
  const { frame, scenario, settled } = search
  const { service, model, costs } = settled
  const { splitRule } = scenario.resolved
  const borne = (by: Borne['model'], rule: SplitRule | null) =>
    borneBy(frame, gains, by, rule, null, scenario.discountFactors, probed, memoryOf(newCache(), 0)).lines
  const then = borne(model, splitRule && withoutGames(splitRule))
  const otherOf = ({ line: { id } }: BorneLine) => then.find(({ line }) => line.id === id)
  const parts = new Map<SplitPart, Costs[number][]>()
  for (const now of costs) {
    const other = otherOf(now)
    if (other) inLine(search, now, other, model, found)
    const part = now.fractions && splitPartOf(splitRule, service, now.line)
    if (part) parts.set(part, [...(parts.get(part) ?? []), now])
  }
  for (const [part, lines] of parts) {
    const other = lines[0] && otherOf(lines[0])
    if (isPlayed(part)) inGame(search, part, lines, () => borne(eachOf(search), null), found)
    else if (other) inSplit(search, part, lines, other, found)
  }
}

function eachOf({ document, scenario, settled }: Search): Borne['each'] {
  return eachFor(document.operatingModels, scenario.resolved.splitRule, settled.service)
}

/** What a line costs, by whatever it is counted by and whatever its amount is made from. */
function inLine(search: Search, now: BorneLine, other: BorneLine, model: Borne['model'], found: Found): void {
  const { frame, settled, evaluator, slip } = search
  const { behaviour, amount, place } = now.terms
  const counted = behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? [behaviour.driver] : []
  const series = [
    [amount, slip],
    [behaviour.kind === 'stepped' ? behaviour.step : undefined, 0],
  ] as const
  const bearing = bearingOf(frame, settled.service, now.line, model, place, () => {})
  const reader = bearing.by === 'one' ? (bearing.row ?? undefined) : undefined
  const [before, after] = [now, other].map(({ incurred }) => incurred.capital?.outlay ?? incurred.amounts)
  const rows = now.incurred.bearer ? [null] : [...frame.ids.keys()]
  for (const [y, year] of frame.years.entries()) {
    const heads = rows.filter((row) => differs(before, after, (row ?? 0) * frame.years.length + y))
    if (heads.length === 0) continue
    const behind = driversBehind(series, year, evaluator)
    const changed: Changed = { y, behind, counted, reader, role: 'bears', road: 'cost', at: `${place}/amount` }
    for (const head of heads) attribute(search, changed, head, false, found)
    attributeSums(search, changed, found)
  }
}

/** What each would pay alone decides what several pay together, where a part is split by the cost game. */
function inGame(
  search: Search,
  part: SplitPart,
  lines: Costs,
  aloneThen: () => readonly BorneLine[],
  found: Found,
): void {
  const { frame, scenario, settled } = search
  const years = frame.years.length
  const each = eachOf(search)
  const several =
    frame.ids.filter((_, d) => settled.members.subarray(d * years, (d + 1) * years).includes(1)).length > 1
  const shared = lines.some(({ funding }) => funding.rest.some((kr) => kr !== 0))
  if (!each || !several || !shared || settled.model?.operator.by === 'each') return
  const then = aloneThen()
  for (const now of scenario.borne(settled.service, each, null).lines) {
    if (now.line.incurredBy.by !== 'operator') continue
    if (splitPartOf(scenario.resolved.splitRule, settled.service, now.line) !== part) continue
    const other = then.find(({ line }) => line.id === now.line.id)
    if (other) inLine(search, now, other, each, found)
  }
}

/** How what is left of the lines of a part is divided among those who take part. */
function inSplit(search: Search, part: SplitPart, lines: Costs, other: BorneLine, found: Found): void {
  const { frame, evaluator, scenario } = search
  const years = frame.years.length
  const { drivers, formulas } = usesOf(part)
  const { direct, summed } = driversBehindFormulas(formulas, evaluator)
  const read = [...new Set([...drivers, ...direct, ...summed])]
  const reader = `splitRules/${scenario.resolved.splitRule?.id ?? ''}/parts/${part.id}`
  const fractions = lines[0]?.fractions
  for (let y = 0; y < years; y++) {
    const shared = lines.filter(({ funding }) => funding.rest[y] !== 0)
    if (shared.length === 0) continue
    if (!frame.ids.some((_, d) => differs(fractions, other.fractions, d * years + y))) continue
    for (const driver of read)
      for (const row of lacking(search, driver, null, y)) {
        const head = frame.head[row * years + y] ?? row
        if (isLeftOut(search, part, driver, head, y)) continue
        const nothing = shared.every(({ page }) => page.charged?.[head * years + y] === 0)
        const road = drivers.includes(driver) ? 'share' : 'sum'
        const of = { role: 'takesPart', road, nothing, reader } as const
        found.note(driver, enteredRow(search, driver, row, y), y, of)
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

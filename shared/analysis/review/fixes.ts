// One-click remedies: for some findings an edit can be told that makes them go away, named so that it can be undone.
// The edit is made from the document at hand when it is asked for; null: only a person can mend it.
// Example: 'review-unused-assumption' → remove the assumption; 'review-adoption-outside' → that year's cell becomes 1.
import { isFormula, type Series } from '../../cell.ts'
import { type Edit, type Json, type Patch, valueAtPlace } from '../../document/edit.ts'
import { central, type Model, type SavingsDemand } from '../../document/schema.ts'
import type { Place, Problem } from '../../problem.ts'
import { formulaOf } from '../minutesSaved.ts'

type Fix = (document: Model, finding: Problem) => readonly Patch[] | null

const fixes: Readonly<Record<string, Fix>> = {
  'review-unused-assumption': (_, { where }) => [{ op: 'remove', place: where }],
  'review-unused-driver': (_, { where }) => [{ op: 'remove', place: where }],
  'review-outturn-twice': (_, { where }) => [{ op: 'remove', place: where }],
  'review-adoption-outside': withinWhole,
  'review-realisation-outside': withinWhole,
  'review-correction-outside': withinWhole,
  'review-realisation-falling': neverFalling,
  'review-builder-differs': (document, { where }) => {
    const line = lineAt(document, where)
    return line?.builder ? [{ op: 'set', place: where, value: formulaOf(line.builder) }] : null
  },
  'review-demand-above-realised': (document, { where }) => {
    const demand = valueAtPlace(document, where) as SavingsDemand | undefined
    const fromYear = demand === undefined || demand.kind === 'none' ? undefined : demand.fromYear
    const value = { kind: 'ownRealised', share: 1, ...(fromYear === undefined ? {} : { fromYear }) }
    return [{ op: 'set', place: where, value }]
  },
  'review-demand-on-quality-only': (_, { where }) => [{ op: 'set', place: where, value: { kind: 'none' } }],
  'review-pot-internal-undecided': (_, { where }) => [{ op: 'set', place: where, value: false }],
  'review-maintenance-without-resources': (document, { where }) => {
    const service = document.services.find(({ id }) => where === `services/${id}/maintenanceManager`)
    const manager = service?.maintenanceManager
    if (!service || !manager || manager.payer !== null || service.owner === null || manager.fte === 0) return null
    return [{ op: 'set', place: `${where}/payer`, value: service.owner }]
  },
  'review-quality-only-charged': centralPays,
  'review-portfolio-contradiction': (document, { where }) => {
    const [, list, id] = where.split('/')
    const { portfolio } = document
    if (list !== 'mustHave' || !portfolio) return null
    return [{ op: 'set', place: 'portfolio/excluded', value: portfolio.excluded.filter((one) => one !== id) }]
  },
}

/** Whether a finding of this kind may have a one-click remedy. */
export function hasFix(code: string): boolean {
  return Object.hasOwn(fixes, code)
}

/** The edit that mends a finding, or null. Its name is `edit.fix.<code>` in language/. */
export function fixOf(document: Model, finding: Problem): Edit | null {
  const fix = hasFix(finding.code) ? fixes[finding.code] : undefined
  const patches = fix?.(document, finding) ?? null
  return patches && { name: { key: `edit.fix.${finding.code}`, values: {} }, patches }
}

/** Takes a finding as considered, with the reason, so that it is told apart from now on. */
export function consider(document: Model, { code, where }: Problem, reason: string, by: string, when: string): Edit {
  const considered = document.considered ?? []
  const used = new Set(considered.map(({ id }) => id))
  let n = considered.length + 1
  while (used.has(`beaktad-${n}`)) n++
  const value = [...considered.filter((one) => one.code !== code || one.where !== where)]
  value.push({ id: `beaktad-${n}`, code, where, reason, by, when })
  return {
    name: { key: 'edit.consider', values: {} },
    patches: [{ op: 'set', place: 'considered', value: value as Json }],
  }
}

/** Cells of a rate that are plain numbers outside 0–100 % become the nearest end; a formula is for a person to mend. */
function withinWhole(document: Model, { where }: Problem): readonly Patch[] | null {
  return mendedSeries(document, where, (cells) => cells.map((value) => Math.min(1, Math.max(0, value))))
}

/** A rate never falls below what it was the year before. */
function neverFalling(document: Model, { where }: Problem): readonly Patch[] | null {
  return mendedSeries(document, where, (cells) => {
    let highest = 0
    return cells.map((value) => {
      highest = Math.max(highest, value)
      return highest
    })
  })
}

/** A series of numbers, or the assumption that is the whole of its formula. */
function mendedSeries(
  document: Model,
  where: Place,
  mend: (cells: readonly number[]) => number[],
): readonly Patch[] | null {
  const entered = valueAtPlace(document, where) as Series | undefined
  if (typeof entered === 'string' && isFormula(entered)) {
    const symbol = entered.slice(1).trim()
    const assumption = document.assumptions.find((one) => one.symbol === symbol)
    return assumption ? mendedSeries(document, `assumptions/${assumption.id}/value`, mend) : null
  }
  if (typeof entered === 'number') return [{ op: 'set', place: where, value: mend([entered])[0] ?? entered }]
  if (typeof entered !== 'object' || 'distribution' in entered) return null
  const years = Object.keys(entered).sort()
  const numbers = years.map((year) => entered[year])
  if (!numbers.every((cell) => typeof cell === 'number')) return null
  const mended = mend(numbers)
  const patches = years.flatMap((year, i): Patch[] =>
    mended[i] === numbers[i] ? [] : [{ op: 'set', place: `${where}/${year}`, value: mended[i] ?? 0 }],
  )
  return patches.length > 0 ? patches : null
}

function lineAt(document: Model, where: Place): Model['services'][number]['benefitLines'][number] | undefined {
  const [, service, , line] = where.split('/')
  return document.services.find(({ id }) => id === service)?.benefitLines.find(({ id }) => id === line)
}

/** A first part of the rule: the city's common budget pays for the service. */
function centralPays(document: Model, { where, values }: Problem): readonly Patch[] | null {
  const rule = document.splitRules.find(({ id }) => where === `splitRules/${id}`)
  const service = document.services.find(({ name }) => name === values.service)
  if (!rule || !service) return null
  const id = freeId(
    rule.parts.map((part) => part.id),
    `${central}-${service.id}`,
  )
  const item = { id, phases: [], services: [service.id], method: { method: 'central' } }
  return [{ op: 'insert', place: `${where}/parts`, item, before: rule.parts[0]?.id ?? null }]
}

function freeId(used: readonly string[], wanted: string): string {
  let id = wanted
  for (let n = 2; used.includes(id); n++) id = `${wanted}-${n}`
  return id
}

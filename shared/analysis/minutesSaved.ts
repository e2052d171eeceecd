// A benefit built from minutes: cases × (minutes before − after) / 60 × hourly cost, summed over the steps of a process.
// Every figure is an assumption of its own, with unit, source and evidence, so the formula can be read and questioned.
// Example: 38 000 cases × (12 − 3) min / 60 × 223 kr/h → "= arenden * (fore_attest - efter_attest) / 60 * timkostnad".
// Hourly cost as the city calculates it: monthly pay × 12 × (1 + PO) / hours worked.
import { type Cell, isFormula, type Series } from '../cell.ts'
import type { Edit, Json, Patch } from '../document/edit.ts'
import type { Builder } from '../document/governance.ts'
import type { Model, Service } from '../document/schema.ts'

/** The readable formula of a builder; '= 0' without steps. */
export function formulaOf({ steps, hourlyCost }: Builder): string {
  if (steps.length === 0) return '= 0'
  const minutes = steps.map(
    ({ volume, minutesBefore, minutesAfter }) => `${volume} * (${minutesBefore} - ${minutesAfter})`,
  )
  const sum = minutes.join(' + ')
  return `= ${steps.length === 1 ? sum : `(${sum})`} / 60 * ${hourlyCost}`
}

/** Monthly pay × 12 × (1 + PO) / hours: what the hourly cost's own assumption holds. */
export function hourlyCostFormula(pay: string, po: string, hours: string): string {
  return `= ${pay} * 12 * (1 + ${po}) / ${hours}`
}

/** kr/h. Example: 21 500 kr a month, PO 38.46 %, 1 600 h → 223.26. */
export function hourlyCost(monthlyPay: number, po: number, hours: number): number {
  return (monthlyPay * 12 * (1 + po)) / hours
}

/** A value the builder needs, by symbol: made when no assumption or driver has the symbol, set when `set` says so. */
export interface BuilderValue {
  readonly symbol: string
  readonly name: string
  readonly unit: string
  readonly value: Series
  readonly source?: string
  readonly set?: boolean
}

/** One edit: the builder and its formula on the line, and the assumptions it lacks. `place`: of the benefit line. */
export function buildBenefit(
  document: Model,
  place: string,
  builder: Builder,
  values: readonly BuilderValue[],
  what: string,
): Edit {
  const patches: Patch[] = values.flatMap((wanted) => assumptionPatches(document, wanted))
  patches.push({ op: 'set', place: `${place}/builder`, value: builder as Json })
  patches.push({ op: 'set', place: `${place}/amount`, value: formulaOf(builder) })
  return { name: { key: 'edit.buildBenefit', values: { what } }, patches }
}

function assumptionPatches(document: Model, { symbol, name, unit, value, source, set }: BuilderValue): Patch[] {
  const standing = document.assumptions.find((one) => one.symbol === symbol)
  if (standing) return set ? [{ op: 'set', place: `assumptions/${standing.id}/value`, value: value as Json }] : []
  if (document.drivers.some((driver) => driver.symbol === symbol)) return []
  const item = { id: symbol, symbol, name, unit, value, source: source ?? '', evidence: 'guess', note: '' }
  return [{ op: 'insert', place: 'assumptions', item: item as Json, before: null }]
}

/** What the builder saves, in minutes, for one year and known numbers: shown while it is filled in. */
export function minutesSaved(
  steps: readonly { readonly volume: number; readonly before: number; readonly after: number }[],
): number {
  return steps.reduce((sum, { volume, before, after }) => sum + volume * (before - after), 0)
}

/** The parallel cost of a service whose benefit was built from minutes, 0 where that is not known. */
export function parallelAmount(document: Model, service: Service): Cell {
  for (const { builder, adoption } of service.benefitLines) {
    const step = builder?.steps[0]
    if (!builder || !step) continue
    const rate = adoptionTerm(document, adoption)
    if (rate !== null) return parallelCostFormula(step.volume, rate, step.minutesBefore, builder.hourlyCost)
  }
  return 0
}

/** What stands for a rate in a formula: its own number, or the one assumption it names; null: it is a curve of its own. */
function adoptionTerm({ assumptions }: Model, adoption: Series): string | null {
  if (typeof adoption === 'number') return String(adoption)
  if (typeof adoption !== 'string' || !isFormula(adoption)) return null
  const symbol = adoption.slice(1).trim()
  return assumptions.some((one) => one.symbol === symbol) ? symbol : null
}

/** Cost of keeping the old way for those who have not joined: cases × (1 − adoption) × minutes / 60 × hourly cost. */
export function parallelCostFormula(volume: string, adoption: string, minutes: string, hourly: string): string {
  return `= ${volume} * max(0, 1 - ${adoption}) * ${minutes} / 60 * ${hourly}`
}

/** One edit: a cost line that each participant bears, marked as the cost of the parallel process. */
export function addParallelCost(service: string, id: string, name: string, amount: Cell | Series): Edit {
  const item = {
    id,
    name,
    phase: 'drift',
    incurredBy: { by: 'participants' },
    behaviour: { kind: 'fixed' },
    amount,
    variants: {},
    parallel: true,
    source: '',
    note: '',
  }
  const patches: Patch[] = [{ op: 'insert', place: `services/${service}/costLines`, item: item as Json, before: null }]
  return { name: { key: 'edit.insert', values: { what: name } }, patches }
}

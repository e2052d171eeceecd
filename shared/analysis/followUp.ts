// Follow-up: outturn against plan, line by line, department and year; what part of the benefit claimed came true, offered
// as the optimism correction of the next application; indicators against their targets; and what is due.
// Example: claimed 1 000 000 kr and outturn 620 000 kr in the same cells: ratio 62 %, suggested correction 38 %.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { Series } from '../cell.ts'
import { type EvidenceGrade, evidenceGrades } from '../document/governance.ts'
import { central, type Service } from '../document/schema.ts'
import { strides } from '../formula/block.ts'
import { isMoney, toÖre } from '../money.ts'
import { duplicatedOutturn } from './outturn.ts'

export type Side = 'cost' | 'benefit'

export interface Compared {
  readonly outturnId: string
  readonly side: Side
  readonly service: Service
  readonly line: { readonly id: string; readonly name: string }
  readonly department: { readonly id: string; readonly name: string }
  readonly year: number
  /** öre; null: could not be calculated, or the line is not in the scenario. */
  readonly plan: number | null
  /** Of a benefit: gross, as claimed in the application. */
  readonly claimed: number | null
  /** öre; null: no number has been entered. */
  readonly outturn: number | null
}

export interface Ratio {
  /** öre, over the cells that have an outturn. */
  readonly claimed: number
  readonly planned: number
  readonly outturn: number
  /** Outturn of what was claimed; null where nothing was. */
  readonly ofClaimed: number | null
  readonly ofPlanned: number | null
  /** Offered as the optimism correction of the next: 1 − ofClaimed, at least 0; null without a ratio. */
  readonly suggestedCorrection: number | null
}

export interface FollowUp {
  readonly rows: readonly Compared[]
  /** By service id, of benefits. */
  readonly byService: ReadonlyMap<string, Ratio>
  readonly all: Ratio
  /** Outturn that is counted nowhere: of an unknown line, department or year, or given twice. */
  readonly uncounted: readonly string[]
}

/**
 * Outturn against a scenario's plan. `claim`: the scenario whose gross benefit was applied for (typically "Enligt
 * ansökan"); without one, the plan's own gross.
 */
export function followUp(
  calculation: Calculation,
  plan: ScenarioCalculation,
  claim: ScenarioCalculation = plan,
): FollowUp {
  const { document, frame } = calculation
  const twice = new Set(duplicatedOutturn(document.outturn).map(({ id }) => id))
  const uncounted: string[] = []
  const departments = new Map(document.departments.map(({ id, name }) => [id, name]))
  const rows = document.outturn.flatMap((row): Compared[] => {
    const service = document.services.find(({ id }) => id === row.service)
    const cost = service?.costLines.find(({ id }) => id === row.line)
    const line = cost ?? service?.benefitLines.find(({ id }) => id === row.line)
    const at = cellOf(calculation, row.department, row.year)
    if (!service || !line || at === null || twice.has(row.id)) {
      uncounted.push(row.id)
      return []
    }
    const öre = typeof row.amount === 'number' && isMoney(row.amount) ? toÖre(row.amount) : null
    const name = row.department === central ? central : (departments.get(row.department) ?? row.department)
    return [
      {
        outturnId: row.id,
        side: cost ? 'cost' : 'benefit',
        service,
        line,
        department: { id: row.department, name },
        year: row.year,
        plan: planned(plan, service, row.line, at, 'realised', frame.years.length),
        claimed: cost ? null : planned(claim, service, row.line, at, 'gross', frame.years.length),
        outturn: öre,
      },
    ]
  })
  const services = [...new Set(rows.map(({ service }) => service.id))]
  return {
    rows,
    byService: new Map(services.map((id) => [id, ratioOf(rows.filter((row) => row.service.id === id))])),
    all: ratioOf(rows),
    uncounted,
  }
}

/** Index of department × year, on the department that stands for it that year; null: no such cell. */
function cellOf({ frame }: Calculation, department: string, year: number): number | null {
  const row = frame.rowOf.get(department)
  const y = frame.years.indexOf(year)
  if (row === undefined || y < 0) return null
  const head = frame.head[row * frame.years.length + y] ?? -1
  return (head < 0 ? row : head) * frame.years.length + y
}

function planned(
  scenario: ScenarioCalculation,
  { id }: Service,
  line: string,
  at: number,
  benefit: 'realised' | 'gross',
  years: number,
): number | null {
  const service = scenario.services.find((one) => one.service.id === id)
  const cost = service?.costs.find((one) => one.line.id === line)?.page
  if (cost) {
    const y = at % years
    const öre = cost.bearer ? (cost.bearer[y] === Math.floor(at / years) ? cost.incurred[y] : 0) : cost.incurred[at]
    return öre === undefined || Number.isNaN(öre) ? null : öre
  }
  const page = service?.benefits.find((one) => one.line.id === line)?.page
  const öre = page?.[benefit][at]
  return öre === undefined || Number.isNaN(öre) ? null : öre
}

/** Of the benefits that can be compared: outturn and plan both known. */
export function ratioOf(rows: readonly Compared[]): Ratio {
  let [claimed, plannedSum, outturn] = [0, 0, 0]
  for (const row of rows) {
    if (row.side !== 'benefit' || row.outturn === null || row.plan === null || row.claimed === null) continue
    claimed += row.claimed
    plannedSum += row.plan
    outturn += row.outturn
  }
  const ofClaimed = claimed > 0 ? outturn / claimed : null
  return {
    claimed,
    planned: plannedSum,
    outturn,
    ofClaimed,
    ofPlanned: plannedSum > 0 ? outturn / plannedSum : null,
    suggestedCorrection: ofClaimed === null ? null : Math.max(0, Math.min(1, 1 - ofClaimed)),
  }
}

/** What came true of benefits by the evidence they rested on: the own experience behind the table of corrections. */
export function ratiosByEvidence(rows: readonly Compared[]): ReadonlyMap<EvidenceGrade, Ratio> {
  const gradeOf = ({ service, line }: Compared) => service.benefitLines.find(({ id }) => id === line.id)?.evidence
  return new Map(
    evidenceGrades.flatMap((grade): [EvidenceGrade, Ratio][] => {
      const ratio = ratioOf(rows.filter((row) => row.side === 'benefit' && gradeOf(row) === grade))
      return ratio.ofClaimed === null ? [] : [[grade, ratio]]
    }),
  )
}

export interface Indicated {
  readonly service: Service
  readonly indicator: Service['indicators'][number]
  readonly years: readonly { readonly year: number; readonly target: number | null; readonly measured: number | null }[]
}

/** Every indicator with its target and what was measured, by year; what is missing is null. */
export function indicators({ document, frame }: Calculation, { evaluator }: ScenarioCalculation): Indicated[] {
  return document.services.flatMap((service) =>
    service.indicators.map((indicator): Indicated => {
      const place = `services/${service.id}/indicators/${indicator.id}`
      const at = (series: Series | undefined, field: string, y: number, year: number): number | null => {
        if (series === undefined || series === '') return null
        // A year that is not there has not been measured, and has no target: it is no nought.
        if (typeof series === 'object' && series[String(year)] === undefined) return null
        const block = evaluator.series(series, `${place}/${field}`)
        const value = block.d ? Number.NaN : (block.values[y * strides(block, frame.shape).y] ?? Number.NaN)
        return Number.isFinite(value) ? value : null
      }
      const years = frame.years.map((year, y) => ({
        year,
        target: at(indicator.target, 'target', y, year),
        measured: at(indicator.measured, 'measured', y, year),
      }))
      return { service, indicator, years }
    }),
  )
}

/** Services in operation for a year or more that nobody has looked back at, the longest waiting first. */
export function dueForFollowUp(
  services: readonly Service[],
  thisYear: number,
): { readonly service: Service; readonly due: number }[] {
  return services
    .flatMap((service) => {
      const { operationStart, status, coordination, followUp: made } = service
      if (operationStart === null || coordination === true || (made?.doneIn ?? null) !== null) return []
      if (status !== 'running' || thisYear <= operationStart) return []
      return [{ service, due: operationStart + 1 }]
    })
    .sort((a, b) => a.due - b.due)
}

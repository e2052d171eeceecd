// A scenario's benefit lines as values over keys: what stands in the cell of a year, and by which key it counts.
// Example: "= anvandare * porto", adoption .45, correction .25: key anvandare; gross 60 × .45, realised × (1 − .25).
import { receivingMembers } from '../../calculation/benefit.ts'
import type { Series } from '../../cell.ts'
import type { BenefitLine, Service } from '../../document/schema.ts'
import type { Assumptions, Lane } from './assumptionsSheet.ts'
import type { Departments, Table } from './departmentsSheet.ts'
import { type Draft, firstYear } from './draft.ts'
import { partsOf } from './factors.ts'
import { type Formula, minus, one, over, times } from './formula.ts'
import type { InputRows } from './inputRows.ts'
import type { KeyFactor, Keys } from './keys.ts'
import type { Labels } from './labels.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface Value {
  /** null: the value is in kr as it stands. */
  readonly key: Table | null
  /** Months; null: none. */
  readonly lag: Cell | null
  /** null: an empty cell (before a service that starts later). */
  at(y: number): Formula | null
}

export interface GainLine {
  readonly service: Service
  readonly line: BenefitLine
  readonly isPublic: boolean
  readonly receiver: string
  readonly receiverRow: number | undefined
  readonly gross: Value
  readonly realised: Value
  /** kr of the whole city. */
  expected(of: 'gross' | 'realised' | 'public', y: number): number
}

export interface GainContext {
  readonly draft: Draft
  readonly sheet: Sheet
  readonly assumptions: Assumptions
  readonly departments: Departments
  readonly keys: Keys
  readonly labels: Labels
  readonly inputs: InputRows
}

/** What a line is a product of, and the usual value that says nothing. */
const rates = [
  ['adoption', 1],
  ['realisation', 1],
  ['correction', 0],
] as const

export function gainLines(context: GainContext, setting: Setting): GainLine[] {
  const { draft, labels } = context
  const { frame, t, years } = draft
  return setting.scenario.services.flatMap(({ service, benefits, members }) =>
    benefits.map(({ line, page }): GainLine => {
      const { receiver } = line
      const row =
        receiver.to === 'public'
          ? frame.central
          : receiver.to === 'department'
            ? frame.rowOf.get(receiver.department)
            : -1
      const values =
        receiver.to === 'participants'
          ? keyed(context, setting, service, line, members)
          : direct(context, setting, service, line, row ?? -1)
      return {
        service,
        line,
        isPublic: receiver.to === 'public',
        receiver:
          receiver.to === 'department' ? labels.department(receiver.department) : t(`term.receiver.${receiver.to}`),
        receiverRow: receiver.to === 'participants' ? undefined : row,
        ...values,
        expected(of, y) {
          if (of === 'public') return (page.public[y] ?? Number.NaN) / 100
          let öre = 0
          for (let d = 0; d < frame.ids.length; d++) öre += page[of][d * years.length + y] ?? Number.NaN
          return öre / 100
        },
      }
    }),
  )

  function keyed(
    { assumptions, keys, inputs }: GainContext,
    setting: Setting,
    service: Service,
    line: BenefitLine,
    members: Uint8Array,
  ): Pick<GainLine, 'gross' | 'realised'> {
    const place = `services/${service.id}/benefitLines/${line.id}`
    const slip = setting.scenario.resolved.startSlip(service)
    const { evaluator } = setting
    const commons: ((y: number) => Formula)[] = []
    const factors: KeyFactor[] = []
    const add = (field: 'amount' | 'adoption' | 'realisation' | 'correction', of: (value: Formula) => Formula) => {
      const series = line[field] as Series
      const moved = field === 'amount' || field === 'correction' ? 0 : slip
      const entered = inputs.cellOf(`${place}/${field}`)
      const whole = (lane: Lane) => of(assumptions.series(setting, series, { ...lane, slip: moved }, entered))
      const parts = partsOf(series, setting.evaluator)
      if (parts.varying === null || (parts.varying.length > 0 && field === 'correction')) {
        factors.push({
          id: `${place}/${field}@${setting.versionOfSeries(series)}@${moved}`,
          words: `${line.name}: ${t(`field.${field}`)}`,
          perYear: true,
          at: whole,
        })
        return
      }
      for (const factor of parts.varying) factors.push(keys.factorOf(setting, factor, moved, assumptions))
      const { common } = parts
      if (common === null || parts.varying.length === 0) commons.push((y) => whole({ y, row: -1, slip: moved }))
      else
        for (const { expression, inverse } of common)
          commons.push((y) => {
            const value = assumptions.expression(setting, expression, { y, row: -1, slip: moved })
            return inverse ? over(one, value) : value
          })
    }
    const value = (lag: Cell | null): Value => {
      const made = [...commons]
      const varying = [...factors]
      const lanes =
        varying.length === 0 || line.amount === undefined
          ? members
          : receivingMembers(
              frame,
              service,
              line,
              place,
              evaluator.series(line.amount, `${place}/amount`),
              members,
              evaluator,
            )
      return {
        key: varying.length === 0 ? keys.members(service, members) : keys.key({ service, lanes, factors: varying }),
        lag,
        at: (y) => (y < slip ? null : quotients(made.map((of) => of(y)))),
      }
    }
    add('amount', (value) => value)
    if (line.adoption !== 1) add('adoption', (value) => value)
    const gross = value(null)
    for (const [field, usual] of rates.slice(1)) {
      if (line[field] === usual || (field === 'realisation' && line.kind !== 'time')) continue
      add(field, field === 'correction' ? (value) => minus(one, value) : (value) => value)
    }
    return { gross, realised: value(lagCell(context, setting, service, line)) }
  }

  /** One receiver: the line is worked out for it as a whole. */
  function direct(
    { assumptions, inputs }: GainContext,
    setting: Setting,
    service: Service,
    line: BenefitLine,
    row: number,
  ): Pick<GainLine, 'gross' | 'realised'> {
    const place = `services/${service.id}/benefitLines/${line.id}`
    const slip = setting.scenario.resolved.startSlip(service)
    const of = (field: 'amount' | 'adoption' | 'realisation' | 'correction', y: number) =>
      assumptions.series(
        setting,
        line[field] as Series,
        { y, row, slip: field === 'amount' || field === 'correction' ? 0 : slip },
        inputs.cellOf(`${place}/${field}`),
      )
    const used = (field: 'adoption' | 'realisation' | 'correction', usual: number, y: number) =>
      line[field] === usual || (field === 'realisation' && line.kind !== 'time')
        ? one
        : field === 'correction'
          ? minus(one, of(field, y))
          : of(field, y)
    const gross = (y: number) => times(of('amount', y), used('adoption', 1, y))
    return {
      gross: { key: null, lag: null, at: (y) => (y < slip ? null : gross(y)) },
      realised: {
        key: null,
        lag: lagCell(context, setting, service, line),
        at: (y) => (y < slip ? null : times(gross(y), used('realisation', 1, y), used('correction', 0, y))),
      },
    }
  }
}

/** Products of factors, of which some are 1/x, written as divisions. */
function quotients(parts: readonly Formula[]): Formula {
  return times(...parts)
}

function lagCell(context: GainContext, setting: Setting, service: Service, line: BenefitLine): Cell | null {
  if (line.lagMonths === 0) return null
  const { assumptions, draft, inputs, labels, sheet } = context
  const place = `services/${service.id}/benefitLines/${line.id}/lagMonths`
  const entered = inputs.cellOf(place)(0)
  if (entered) return entered
  const row = sheet.end
  sheet.put(row, 0, line.name)
  sheet.put(row, 1, labels.service(service))
  sheet.put(row, 3, draft.t('field.lagMonths'), 'note')
  const value = assumptions.series(setting, line.lagMonths, { y: 0, row: -1, slip: 0 }, () => null)
  return sheet.put(row, firstYear - 1, value, 'number')
}

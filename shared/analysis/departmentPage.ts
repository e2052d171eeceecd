// The page of one department: service by service what it bears, pays, is given and gains over the period, and what it
// would be left with together, alone and outside. Example: Älvsjö under "A, delat lika": pays 307 tkr, gains 215 tkr.
// Amounts by service are yearly figures summed, as the scenario's own; together, alone and outside are present values.
import type { Calculation } from '../calculation/calculate.ts'
import type { Model, SavingsDemand } from '../document/schema.ts'
import { departmentSums } from './departmentSums.ts'
import { type NetAfter, ownersNet } from './ownersNet.ts'
import { calculateAlone, type Participation, participation } from './participation.ts'
import { scopeOf } from './scope.ts'
import { eachModel } from './serviceGame.ts'

export interface DepartmentService {
  readonly id: string
  readonly name: string
  /** It takes part in some year. */
  readonly member: boolean
  /** öre over the period; NaN: could not be calculated. */
  readonly incurred: number
  readonly charged: number
  readonly recovered: number
  readonly funded: number
  readonly paidFunding: number
  readonly realised: number
  readonly net: number
}

export interface DepartmentPage {
  /** Services that concern the department, in the order of the scenario. */
  readonly services: readonly DepartmentService[]
  /** null: it takes part in nothing. */
  readonly participation: Participation | null
  /** Before and after compensation of all who take part or own; null: it does neither. */
  readonly compensated: NetAfter | null
  /** öre that the common budget has to add for nobody to lose. */
  readonly central: number
  /** Name of the model where each operates on its own; null: the document has none. */
  readonly each: string | null
  readonly demand: SavingsDemand
}

/** null: no such scenario or department. */
export function departmentPage(
  document: Model,
  calculation: Calculation,
  scenario: string,
  department: string,
): DepartmentPage | null {
  const { frame } = calculation
  const found = calculation.scenarios.find(({ resolved }) => resolved.id === scenario)
  const row = frame.rowOf.get(department)
  if (!found || row === undefined) return null
  const years = frame.years.length
  const [first = 0] = frame.years
  const every = new Float64Array(years).fill(1)
  const services = found.services.flatMap((calculated): DepartmentService[] => {
    // Of a year: capital cost, as every yearly figure.
    const sums = departmentSums(frame, [calculated], every, first)
    const at = (values: Float64Array) => values[row] ?? Number.NaN
    const member = frame.years.some((_, y) => calculated.members[row * years + y] === 1)
    const amounts = {
      incurred: at(sums.incurred),
      charged: at(sums.charged),
      recovered: at(sums.recovered),
      funded: at(sums.funded),
      paidFunding: at(sums.paidFunding),
      realised: at(sums.realised),
    }
    if (!member && Object.values(amounts).every((öre) => öre === 0)) return []
    const { id, name } = calculated.service
    return [{ id, name, member, ...amounts, net: at(sums.net) }]
  })
  const scope = scopeOf(document, calculation, scenario, null, 'period')
  const parts =
    scope?.participants.includes(row) === true ? participation(scope, calculateAlone(document, scenario)) : []
  const owners = scope && ownersNet(scope)
  return {
    services,
    compensated: owners?.departments.find((one) => one.row === row) ?? null,
    central: owners?.central ?? 0,
    participation: parts.find((one) => one.row === row) ?? null,
    each: eachModel(document.operatingModels)?.name ?? null,
    demand: found.resolved.savingsDemand,
  }
}

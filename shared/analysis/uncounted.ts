// Lines for which something is entered and which count nothing in any scenario, as the calculation has it, and why where
// that can be told. Example: a benefit line whose adoption is never filled in: 0 kr in every scenario, for its adoption.
// What is told elsewhere is left out: amounts outside the period, a lag beyond it, a service nobody takes part in.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import { correctionOf } from '../calculation/correction.ts'
import { type LineTerms, termsOf } from '../calculation/incurred.ts'
import { driverOnMembers } from '../calculation/split.ts'
import type { BenefitLine, CostLine, Model, Service } from '../document/schema.ts'
import type { Block } from '../formula/block.ts'
import type { Place } from '../problem.ts'
import { isEntered } from './entered.ts'

export type Reason =
  /** Of a cost: only under operating models that no scenario uses. */
  | 'model'
  | 'noParticipants'
  /** Counted by a driver that is 0 for all who take part. */
  | 'noUnits'
  /** The scenarios start the service too late. */
  | 'slip'
  /** Of a benefit: whoever receives it is not there in the period. */
  | 'receiver'
  | 'adoption'
  | 'realisation'
  | 'correction'
  /** All of it comes after the period. */
  | 'lag'
  /** The amount is 0 in every year that counts. */
  | 'amount'
  /** Years with an amount have no adoption, or nothing taken home. */
  | 'years'

export interface Uncounted {
  readonly service: Service
  readonly line: CostLine | BenefitLine
  readonly kind: 'cost' | 'benefit'
  readonly reason: Reason
  readonly place: Place
  /** Id of the driver or department in question. */
  readonly about: string
}

interface Within {
  readonly scenario: ScenarioCalculation
  readonly settled: ServiceCalculation
}

/** Services with something entered that no scenario includes. */
export function servicesLeftOut({ services }: Model, { scenarios }: Calculation): Service[] {
  if (scenarios.length === 0) return []
  return services.filter(
    (service) =>
      [...service.costLines, ...service.benefitLines].some(isEntered) &&
      !scenarios.some(({ resolved }) => resolved.services.includes(service)),
  )
}

/** `toldElsewhere`: places of amounts that are outside the period. */
export function uncountedLines(calculation: Calculation, toldElsewhere: ReadonlySet<Place>): Uncounted[] {
  const all = new Map<Service, Within[]>()
  for (const scenario of calculation.scenarios)
    for (const settled of scenario.services) {
      const within = all.get(settled.service)
      if (within) within.push({ scenario, settled })
      else all.set(settled.service, [{ scenario, settled }])
    }
  return calculation.document.services.flatMap((service) => {
    const within = all.get(service)
    if (!within) return []
    const counts = (id: string) => within.some(({ settled }) => countedLines(settled).has(id))
    const costs = service.costLines.flatMap((line) => {
      if (!isEntered(line) || counts(`cost ${line.id}`)) return []
      return whyCost(calculation, service, line, within, toldElsewhere) ?? []
    })
    const benefits = service.benefitLines.flatMap((line) => {
      const place = `services/${service.id}/benefitLines/${line.id}/amount`
      if (!isEntered(line) || counts(`benefit ${line.id}`) || toldElsewhere.has(place)) return []
      return whyBenefit(calculation, service, line, within) ?? []
    })
    return [...costs, ...benefits]
  })
}

const counted = new WeakMap<ServiceCalculation, ReadonlySet<string>>()

/** Lines with an amount other than 0, or one that is not known, which has been told. */
function countedLines(settled: ServiceCalculation): ReadonlySet<string> {
  const known = counted.get(settled)
  if (known) return known
  const lines = new Set<string>()
  for (const { line, page } of settled.costs)
    if (some(page.incurred) || some(page.capital?.outlay)) lines.add(`cost ${line.id}`)
  for (const { line, page } of settled.benefits)
    if (some(page.realised) || some(page.public)) lines.add(`benefit ${line.id}`)
  counted.set(settled, lines)
  return lines
}

function some(values: Float64Array | undefined): boolean {
  return values?.some((value) => value !== 0) ?? false
}

function whyCost(
  { frame }: Calculation,
  service: Service,
  line: CostLine,
  within: readonly Within[],
  toldElsewhere: ReadonlySet<Place>,
): Uncounted | null {
  const held = within.flatMap(({ scenario, settled }) => {
    const terms = termsOf(service, line, settled.model)
    return terms && isEntered({ amount: terms.amount }) ? [{ scenario, settled, terms }] : []
  })
  if (held.some(({ terms }) => toldElsewhere.has(`${terms.place}/amount`))) return null
  const [first] = held
  const at = (terms: LineTerms | undefined) => terms?.place ?? `services/${service.id}/costLines/${line.id}`
  const because = (reason: Reason, about = ''): Uncounted => ({
    service,
    line,
    kind: 'cost',
    reason,
    place: `${at(first?.terms)}/amount`,
    about,
  })
  if (!first) return because('model')
  const { scenario, settled, terms } = first
  const { evaluator, resolved } = scenario
  const { behaviour } = terms
  const each = line.incurredBy.by === 'participants' || isEach(settled, line)
  if ((each || behaviour.kind !== 'fixed') && !settled.members.includes(1)) return because('noParticipants')
  if (behaviour.kind === 'perUnit' || behaviour.kind === 'stepped') {
    const units = driverOnMembers(frame, service, settled.members, evaluator, behaviour.driver)
    if (units && !some(units)) return because('noUnits', behaviour.driver)
  }
  const slip = resolved.startSlip(service)
  if (slip !== 0 && some(evaluator.series(terms.amount, `${terms.place}/amount`).values)) return because('slip')
  return because('amount')
}

function isEach({ model }: ServiceCalculation, line: CostLine): boolean {
  return line.incurredBy.by === 'operator' && model?.operator.by === 'each'
}

function whyBenefit(
  { frame }: Calculation,
  service: Service,
  line: BenefitLine,
  [first]: readonly Within[],
): Uncounted | null {
  const gain = first?.settled.benefits.find((one) => one.line === line)
  if (!first || !gain) return null
  const { scenario, settled } = first
  const place = `services/${service.id}/benefitLines/${line.id}`
  const because = (reason: Reason, field: string, about = ''): Uncounted => ({
    service,
    line,
    kind: 'benefit',
    reason,
    place: `${place}/${field}`,
    about,
  })
  // A gain that a lag moves beyond the period, and a service without participants, are rules of their own.
  const lost = gain.page.lost.reduce((sum, öre) => sum + öre, 0)
  if (lost > 0) return null
  if (some(gain.page.lost)) return because('lag', 'lagMonths')
  const { receiver } = line
  if (receiver.to === 'participants' && !settled.members.includes(1))
    return service.participants.length === 0 ? null : because('noParticipants', 'amount')
  if (receiver.to === 'department') {
    const row = frame.rowOf.get(receiver.department)
    if (row === undefined) return null
    const isThere = frame.years.some((_, y) => (frame.head[row * frame.years.length + y] ?? -1) >= 0)
    if (!isThere) return because('receiver', 'receiver', receiver.department)
  }
  const slip = scenario.resolved.startSlip(service)
  if (slip >= frame.years.length) return because('slip', 'amount')
  const { evaluator } = scenario
  const all = (block: Block, value: number) => block.values.every((one) => one === value)
  if (all(evaluator.series(line.adoption, `${place}/adoption`, slip), 0)) return because('adoption', 'adoption')
  if (all(evaluator.series(line.amount, `${place}/amount`), 0)) return because('amount', 'amount')
  const correction = correctionOf(line, place, evaluator)
  if (all(evaluator.series(correction.series, correction.place), 1)) return because('correction', 'correction')
  const taken = line.kind === 'time' && evaluator.series(line.realisation, `${place}/realisation`, slip)
  if (taken && all(taken, 0)) return because('realisation', 'realisation')
  const lag = evaluator.series(line.lagMonths, `${place}/lagMonths`).values[0] ?? 0
  // What citizens would have gained later is told nowhere.
  if (receiver.to === 'public' && lag >= 12) return because('lag', 'lagMonths')
  return because('years', 'amount')
}

// Whatever refers to a thing that does not exist, things that share an id or a symbol, circles, and years out of order.
// Example: an operating model whose operator was removed → 'unknown-department' at 'operatingModels/a/operator/department'.
// Linear in the size of the document; nothing is calculated, so it holds for a document that cannot be.
import { parseFormula } from '../formula/parse.ts'
import { isAllowedSymbol } from '../formula/words.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { central, type Model, type SplitRule } from './schema.ts'

type Report = (code: string, where: Place, values?: Problem['values'], severity?: Problem['severity']) => void

/** What exists, by id. */
interface Known {
  readonly department: ReadonlySet<string>
  readonly driver: ReadonlySet<string>
  readonly assumption: ReadonlySet<string>
  readonly 'operating-model': ReadonlySet<string>
  readonly service: ReadonlySet<string>
  readonly 'funding-plan': ReadonlySet<string>
  readonly 'split-rule': ReadonlySet<string>
  readonly scenario: ReadonlySet<string>
  readonly decision: ReadonlySet<string>
  readonly line: ReadonlySet<string>
}

interface Check {
  readonly document: Model
  readonly departmentName: ReadonlyMap<string, string>
  readonly assumptionSymbols: ReadonlySet<string>
  readonly report: Report
  /** Reports an id that names nothing; null and undefined are no reference. */
  refers(to: keyof Known, id: string | null | undefined, where: Place, values?: Problem['values']): void
}

export function checkReferences(document: Model): Problem[] {
  const problems: Problem[] = []
  const known = knownOf(document)
  const report: Report = (code, where, values, severity) => problems.push(problem(code, where, values, severity))
  const check: Check = {
    document,
    departmentName: new Map(document.departments.map(({ id, name }) => [id, name])),
    assumptionSymbols: new Set(document.assumptions.map(({ symbol }) => symbol)),
    report,
    refers(to, id, where, values = {}) {
      if (id !== null && id !== undefined && !known[to].has(id)) report(`unknown-${to}`, where, { id, ...values })
    },
  }
  checkSettings(check)
  checkIds(check)
  checkSymbols(check)
  checkDepartments(check)
  for (const driver of document.drivers)
    for (const id of Object.keys(driver.values))
      check.refers('department', id, `drivers/${driver.id}/values/${id}`, { name: driver.name })
  for (const model of document.operatingModels)
    if (model.operator.by === 'department')
      check.refers('department', model.operator.department, `operatingModels/${model.id}/operator/department`, {
        name: model.name,
      })
  for (const service of document.services) checkService(check, service)
  for (const plan of document.fundingPlans) checkFundingPlan(check, plan)
  for (const rule of document.splitRules) checkSplitRule(check, rule)
  checkScenarios(check)
  for (const row of document.outturn) {
    check.refers('service', row.service, `outturn/${row.id}/service`)
    check.refers('line', `${row.service}/${row.line}`, `outturn/${row.id}/line`)
    check.refers('department', row.department, `outturn/${row.id}/department`)
  }
  return problems
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}

function knownOf(document: Model): Known {
  return {
    department: idsOf(document.departments).add(central),
    driver: idsOf(document.drivers),
    assumption: idsOf(document.assumptions),
    'operating-model': idsOf(document.operatingModels),
    service: idsOf(document.services),
    'funding-plan': idsOf(document.fundingPlans),
    'split-rule': idsOf(document.splitRules),
    scenario: idsOf(document.scenarios),
    decision: idsOf(document.decisions),
    line: new Set(
      document.services.flatMap(({ id, costLines, benefitLines }) =>
        [...costLines, ...benefitLines].map((line) => `${id}/${line.id}`),
      ),
    ),
  }
}

function checkSettings({ document: { settings }, report, refers }: Check): void {
  const { firstYear, lastYear, zeroScenario } = settings
  if (lastYear < firstYear) report('years-reversed', 'settings/lastYear', { firstYear, lastYear })
  refers('scenario', zeroScenario, 'settings/zeroScenario')
}

function checkIds({ document, report }: Check): void {
  function unique(place: Place, items: readonly { readonly id: string; readonly name?: unknown }[]): void {
    const seen = new Set<string>()
    for (const { id, name } of items) {
      if (seen.has(id)) report('id-used-twice', `${place}/${id}`, { id, name: String(name ?? id) })
      seen.add(id)
    }
  }
  const lists = ['departments', 'drivers', 'assumptions', 'operatingModels', 'services', 'fundingPlans'] as const
  for (const list of lists) unique(list, document[list])
  for (const list of ['splitRules', 'scenarios', 'decisions', 'outturn', 'comments'] as const)
    unique(list, document[list])
  for (const service of document.services)
    for (const list of ['participants', 'costLines', 'benefitLines', 'indicators'] as const)
      unique(`services/${service.id}/${list}`, service[list])
  for (const plan of document.fundingPlans) unique(`fundingPlans/${plan.id}/sources`, plan.sources)
  for (const rule of document.splitRules) unique(`splitRules/${rule.id}/parts`, rule.parts)
  for (const { id, name } of document.departments)
    if (id === central) report('id-reserved', `departments/${id}`, { id, name })
}

/** Assumptions and drivers share one set of symbols, since a formula sees no difference. */
function checkSymbols({ document, report }: Check): void {
  const owner = new Map<string, string>()
  for (const list of ['assumptions', 'drivers'] as const)
    for (const { id, symbol, name } of document[list]) {
      const where = `${list}/${id}/symbol`
      const other = owner.get(symbol)
      if (symbol.trim() === '') report('symbol-missing', where, { name })
      else if (!isAllowedSymbol(symbol)) report('symbol-not-allowed', where, { symbol, name })
      else if (other !== undefined) report('duplicate-symbol', where, { symbol, name, other })
      owner.set(symbol, other ?? name)
    }
}

function checkDepartments({ document, report, refers }: Check): void {
  const next = new Map<string, string>()
  for (const { id, name, from, successor } of document.departments) {
    if (!successor) continue
    const where = `departments/${id}/successor`
    refers('department', successor.department, `${where}/department`, { name })
    if (from !== undefined && successor.from <= from)
      report('successor-before-start', `${where}/from`, { name, from, year: successor.from })
    next.set(id, successor.department)
  }
  const circular = membersOfCircles(next)
  for (const { id, name } of document.departments)
    if (circular.has(id)) report('successor-cycle', `departments/${id}/successor/department`, { name })
}

/** Keys that come back to themselves by following `next`. Each key is followed once. */
function membersOfCircles(next: ReadonlyMap<string, string>): Set<string> {
  const circular = new Set<string>()
  const done = new Set<string>()
  for (const start of next.keys()) {
    const path: string[] = []
    const position = new Map<string, number>()
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !position.has(at)) {
      position.set(at, path.length)
      path.push(at)
      at = next.get(at)
    }
    const from = at === undefined ? undefined : position.get(at)
    if (from !== undefined) for (const member of path.slice(from)) circular.add(member)
    for (const member of path) done.add(member)
  }
  return circular
}

function checkService(check: Check, service: Model['services'][number]): void {
  const { document, report, refers } = check
  const place = `services/${service.id}`
  const { name } = service
  refers('department', service.owner, `${place}/owner`, { name })
  refers('decision', service.grantedBy, `${place}/grantedBy`, { name })
  refers('department', service.maintenanceManager?.payer, `${place}/maintenanceManager/payer`, { name })
  const { firstYear, lastYear } = document.settings
  for (const { id, from, to } of service.participants) {
    const where = `${place}/participants/${id}`
    const department = check.departmentName.get(id) ?? id
    refers('department', id, where, { name })
    if (from !== undefined && to !== undefined && to < from)
      report('participant-leaves-before-joining', `${where}/to`, { name, department, from, to })
    else if (from !== undefined && from > lastYear)
      report('participant-joins-after-period', `${where}/from`, { name, department, from, lastYear }, 'warning')
    else if (to !== undefined && to < firstYear)
      report('participant-leaves-before-period', `${where}/to`, { name, department, to, firstYear }, 'warning')
  }
  for (const line of service.costLines) {
    const where = `${place}/costLines/${line.id}`
    if (line.incurredBy.by === 'department')
      refers('department', line.incurredBy.department, `${where}/incurredBy/department`, { name: line.name })
    if (line.index !== undefined && line.index !== '' && !check.assumptionSymbols.has(line.index))
      report('unknown-index', `${where}/index`, { symbol: line.index, name: line.name })
    checkBehaviour(check, line.behaviour, `${where}/behaviour`, line.name)
    for (const [model, variant] of Object.entries(line.variants)) {
      refers('operating-model', model, `${where}/variants/${model}`, { name: line.name })
      if (variant) checkBehaviour(check, variant.behaviour, `${where}/variants/${model}/behaviour`, line.name)
    }
  }
  for (const line of service.benefitLines)
    if (line.receiver.to === 'department')
      refers('department', line.receiver.department, `${place}/benefitLines/${line.id}/receiver/department`, {
        name: line.name,
      })
}

type Behaviour = Model['services'][number]['costLines'][number]['behaviour']

function checkBehaviour({ report, refers }: Check, behaviour: Behaviour, where: Place, name: string): void {
  if (behaviour.kind !== 'perUnit' && behaviour.kind !== 'stepped') return
  refers('driver', behaviour.driver, `${where}/driver`, { name })
  // Only a step that is written out: one that is calculated is judged when it is.
  if (behaviour.kind === 'stepped' && (writtenNumber(behaviour.step) ?? 1) <= 0)
    report('step-not-positive', `${where}/step`, { name, step: String(behaviour.step) })
}

function writtenNumber(cell: number | string): number | null {
  if (typeof cell === 'number') return cell
  const parsed = cell.startsWith('=') ? parseFormula(cell) : null
  if (!parsed?.ok) return null
  const { value } = parsed
  if (value.kind === 'number') return value.value
  return value.kind === 'negate' && value.of.kind === 'number' ? -value.of.value : null
}

function checkFundingPlan({ refers }: Check, plan: Model['fundingPlans'][number]): void {
  for (const source of plan.sources) {
    const where = `fundingPlans/${plan.id}/sources/${source.id}`
    const { name } = source
    if (source.payer.by === 'department')
      refers('department', source.payer.department, `${where}/payer/department`, { name })
    for (const id of source.services) refers('service', id, `${where}/services/${id}`, { name })
    refers('decision', source.decision, `${where}/decision`, { name })
    refers('decision', source.internalDecision, `${where}/internalDecision`, { name })
  }
}

function checkSplitRule(check: Check, rule: SplitRule): void {
  const { refers } = check
  const { name } = rule
  for (const part of rule.parts) {
    const where = `splitRules/${rule.id}/parts/${part.id}`
    for (const id of part.services) refers('service', id, `${where}/services/${id}`, { name })
    checkMethod(check, part.method, `${where}/method`, name)
  }
}

/** Every field named `driver` or `department` of a method's settings, and the departments that shares are entered for. */
function checkMethod({ refers }: Check, method: object, place: Place, name: string): void {
  const walk = (value: unknown, field: string, where: Place): void => {
    if (typeof value === 'string' && (field === 'driver' || field === 'department'))
      refers(field, value, where, { name })
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (field === 'shares') refers('department', key, `${where}/${key}`, { name })
      walk(inner, key, `${where}/${key}`)
    }
  }
  walk(method, '', place)
}

function checkScenarios({ document, report, refers }: Check): void {
  const next = new Map<string, string>()
  for (const scenario of document.scenarios) {
    const where = `scenarios/${scenario.id}`
    const { name } = scenario
    const values = { name }
    refers('scenario', scenario.basedOn, `${where}/basedOn`, values)
    if (scenario.basedOn !== undefined) next.set(scenario.id, scenario.basedOn)
    refers('operating-model', scenario.operatingModel, `${where}/operatingModel`, values)
    for (const [service, model] of Object.entries(scenario.operatingModelByService ?? {})) {
      refers('service', service, `${where}/operatingModelByService/${service}`, values)
      refers('operating-model', model, `${where}/operatingModelByService/${service}`, values)
    }
    refers('funding-plan', scenario.fundingPlan, `${where}/fundingPlan`, values)
    refers('split-rule', scenario.splitRule, `${where}/splitRule`, values)
    for (const id of scenario.services ?? []) refers('service', id, `${where}/services/${id}`, values)
    for (const id of Object.keys(scenario.overrides ?? {})) refers('assumption', id, `${where}/overrides/${id}`, values)
    for (const id of Object.keys(scenario.startSlip ?? {})) refers('service', id, `${where}/startSlip/${id}`, values)
    const demand = scenario.savingsDemand
    if (demand?.kind === 'scenario') refers('scenario', demand.scenario, `${where}/savingsDemand/scenario`, values)
    if (demand?.kind === 'entered')
      for (const id of Object.keys(demand.amounts))
        refers('department', id, `${where}/savingsDemand/amounts/${id}`, values)
  }
  const circular = membersOfCircles(next)
  for (const { id, name } of document.scenarios)
    if (circular.has(id)) report('scenario-cycle', `scenarios/${id}/basedOn`, { name })
}

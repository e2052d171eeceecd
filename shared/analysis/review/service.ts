// Review of what every shared service needs before its gains mean anything: somebody responsible, somebody who maintains
// it with time and money, an operation that is paid for, and a prepared change of work.
// Example: benefit lines from 2012 and no cost in drift, systemförvaltning or vidareutveckling → review-no-operation-cost.
import { conditionsForFunds } from '../../document/governance.ts'
import type { CostLine, Service } from '../../document/schema.ts'
import { problem } from '../../problem.ts'
import { costs } from '../entered.ts'
import { type Rule, serviceRule } from './rule.ts'

const operation: readonly CostLine['phase'][] = ['drift', 'systemforvaltning', 'vidareutveckling']

export function isOperation(phase: CostLine['phase']): boolean {
  return operation.includes(phase)
}

export const serviceRules: readonly Rule[] = [
  serviceRule('review-no-owner', (service) =>
    service.owner === null ? [problem('review-no-owner', at(service, 'owner'), named(service), 'warning')] : [],
  ),
  serviceRule('review-no-operation-cost', (service) => {
    const paid = service.costLines.some(
      (line) =>
        isOperation(line.phase) &&
        (costs(line.amount) || Object.values(line.variants).some((variant) => variant && costs(variant.amount))),
    )
    if (paid || !gives(service)) return []
    return [problem('review-no-operation-cost', at(service, 'costLines'), named(service), 'warning')]
  }),
  serviceRule('review-no-operation-start', (service) =>
    gives(service) && service.operationStart === null
      ? [problem('review-no-operation-start', at(service, 'operationStart'), named(service), 'info')]
      : [],
  ),
  serviceRule('review-no-maintenance-manager', (service) =>
    gives(service) && (service.maintenanceManager === null || service.maintenanceManager.name.trim() === '')
      ? [problem('review-no-maintenance-manager', at(service, 'maintenanceManager'), named(service), 'warning')]
      : [],
  ),
  serviceRule('review-maintenance-without-resources', (service) => {
    const manager = service.maintenanceManager
    if (!gives(service) || !manager || manager.name.trim() === '') return []
    if (costs(manager.fte) && manager.payer !== null) return []
    return [
      problem('review-maintenance-without-resources', at(service, 'maintenanceManager'), named(service), 'warning'),
    ]
  }),
  serviceRule('review-no-participants', (service) =>
    service.participants.length === 0 && service.benefitLines.some(({ receiver }) => receiver.to === 'participants')
      ? [problem('review-no-participants', at(service, 'participants'), named(service), 'warning')]
      : [],
  ),
  serviceRule('review-preparation-missing', (service) => {
    if (!gives(service) || service.status === 'idea' || service.status === 'ended') return []
    const [needs, process] = [service.needsAnalysis.trim() === '', service.processMap.trim() === '']
    if (!needs && !process) return []
    const values = { ...named(service), missing: needs && process ? 'both' : needs ? 'needs' : 'process' }
    return [problem('review-preparation-missing', at(service, needs ? 'needsAnalysis' : 'processMap'), values, 'info')]
  }),
  serviceRule('review-no-change-activity', (service) => {
    const freesTime = service.benefitLines.some(({ kind }) => kind === 'time')
    const changes = service.costLines.some(({ phase, amount }) => phase === 'implementering' && costs(amount))
    if (!freesTime || changes) return []
    return [problem('review-no-change-activity', at(service, 'costLines'), named(service), 'info')]
  }),
  serviceRule('review-conditions-open', (service) => {
    const { checklist, status } = service
    if (!checklist || status === 'idea' || status === 'ended') return []
    const open = conditionsForFunds.filter((one) => checklist[one] !== true).length
    if (open === 0) return []
    return [problem('review-conditions-open', at(service, 'checklist'), { ...named(service), open }, 'warning')]
  }),
  serviceRule('review-off-platform', (service) =>
    service.platform ? [] : [problem('review-off-platform', at(service, 'platform'), named(service), 'info')],
  ),
]

/** Whether anything is gained by it: what only coordinates others is not asked. */
function gives(service: Service): boolean {
  return service.coordination !== true && service.benefitLines.length > 0
}

function at(service: Service, field: string): string {
  return `services/${service.id}/${field}`
}

function named(service: Service) {
  return { service: service.name }
}

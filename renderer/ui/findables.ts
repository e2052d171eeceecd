// What in a model can be found by name, and where it stands.
import type { Model } from '../../shared/document/schema.ts'
import type { MessageKey } from '../../shared/language/index.ts'
import type { Place } from '../../shared/problem.ts'
import type { Words } from './words.ts'

export interface Findable {
  readonly place: Place
  readonly name: string
  readonly kind: string
}

export function findables(document: Model, { t }: Words): Findable[] {
  const found: Findable[] = []
  const add = (list: readonly { id: string; name: string }[], under: Place, kind: MessageKey): void => {
    for (const { id, name } of list) found.push({ place: `${under}/${id}`, name: name || id, kind: t(kind) })
  }
  add(document.services, 'services', 'field.service')
  for (const service of document.services) {
    add(service.costLines, `services/${service.id}/costLines`, 'kind.costLine')
    add(service.benefitLines, `services/${service.id}/benefitLines`, 'kind.benefitLine')
  }
  add(document.assumptions, 'assumptions', 'kind.assumption')
  add(document.departments, 'departments', 'field.department')
  add(document.drivers, 'drivers', 'field.driver')
  add(document.operatingModels, 'operatingModels', 'field.operatingModel')
  add(document.fundingPlans, 'fundingPlans', 'field.fundingPlan')
  add(document.splitRules, 'splitRules', 'field.splitRule')
  add(document.scenarios, 'scenarios', 'field.scenario')
  return found
}

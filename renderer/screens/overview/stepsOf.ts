// The way from an empty model to a comparison, and where each step is taken.
import type { Model } from '../../../shared/document/schema.ts'
import type { MessageKey } from '../../../shared/language/index.ts'

export interface Step {
  readonly key: MessageKey
  readonly screen: string
  /** Where on the screen: jumped to. */
  readonly place?: string
  readonly done: boolean
}

type Service = Model['services'][number]

export function stepsOf(document: Model, problems: number): Step[] {
  const { departments, services, operatingModels, splitRules, scenarios } = document
  // A service may well lack one of them (no benefit in kronor, nobody who shares), but hardly all services.
  const inServices = (key: MessageKey, list: 'participants' | 'costLines' | 'benefitLines'): Step => {
    const lacking = services.find((service) => service[list].length === 0) ?? services[0]
    const done = services.some((service) => service[list].length > 0)
    return { key, screen: 'services', done, ...(lacking ? { place: placeIn(lacking, list, departments) } : {}) }
  }
  return [
    { key: 'overview.step.department', screen: 'departments', done: departments.length > 0 },
    { key: 'overview.step.service', screen: 'services', done: services.length > 0 },
    inServices('overview.step.participants', 'participants'),
    inServices('overview.step.costs', 'costLines'),
    inServices('overview.step.benefits', 'benefitLines'),
    { key: 'overview.step.model', screen: 'operating-models', done: operatingModels.length > 0 },
    { key: 'overview.step.split', screen: 'split', done: splitRules.length > 0 },
    { key: 'overview.step.scenarios', screen: 'scenarios', done: scenarios.length > 1 },
    { key: 'overview.step.review', screen: 'review', done: problems === 0 },
    { key: 'overview.step.compare', screen: 'comparison', done: false },
  ]
}

function placeIn(
  { id }: Service,
  list: 'participants' | 'costLines' | 'benefitLines',
  [first]: Model['departments'],
): string {
  const place = `services/${id}/${list}`
  // Whether a department takes part is told by its own cell, also before it does.
  return list === 'participants' && first ? `${place}/${first.id}/id` : place
}

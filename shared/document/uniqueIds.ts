// Places name list items by id, so two items of a list may not share one: the later item gets a new id, and it is said.
// Example: two cost lines 'drift' become 'drift' and 'drift-2'; whatever referred to 'drift' still means the first.
// Participants keep theirs: their id is a reference to a department, and references.ts reports the double one.
import { type Problem, problem } from '../problem.ts'
import type { Model } from './schema.ts'

interface Item {
  readonly id: string
}

export function withUniqueIds(document: Model): { document: Model; problems: Problem[] } {
  const problems: Problem[] = []

  function unique<T extends Item>(place: string, items: T[]): T[] {
    const taken = new Set(items.map(({ id }) => id))
    if (taken.size === items.length) return items
    const used = new Set<string>()
    const tried = new Map<string, number>()
    return items.map((item) => {
      let { id } = item
      if (used.has(id)) {
        let n = tried.get(item.id) ?? 2
        while (taken.has(`${item.id.slice(0, 70)}-${n}`)) n++
        tried.set(item.id, n)
        id = `${item.id.slice(0, 70)}-${n}`
      }
      used.add(id)
      taken.add(id)
      if (id === item.id) return item
      problems.push(problem('duplicate-id', `${place}/${id}`, { id: item.id, renamed: id }, 'warning'))
      return { ...item, id }
    })
  }

  /** A list whose items hold lists of their own. */
  function nested<T extends Item>(place: string, items: T[], inside: (item: T, place: string) => T): T[] {
    return unique(place, items).map((item) => inside(item, `${place}/${item.id}`))
  }

  const next: Model = {
    ...document,
    departments: unique('departments', document.departments),
    drivers: unique('drivers', document.drivers),
    assumptions: unique('assumptions', document.assumptions),
    operatingModels: unique('operatingModels', document.operatingModels),
    services: nested('services', document.services, (service, place) => ({
      ...service,
      costLines: unique(`${place}/costLines`, service.costLines),
      benefitLines: unique(`${place}/benefitLines`, service.benefitLines),
      indicators: unique(`${place}/indicators`, service.indicators),
    })),
    fundingPlans: nested('fundingPlans', document.fundingPlans, (plan, place) => ({
      ...plan,
      sources: unique(`${place}/sources`, plan.sources),
    })),
    splitRules: nested('splitRules', document.splitRules, (rule, place) => ({
      ...rule,
      parts: unique(`${place}/parts`, rule.parts),
    })),
    scenarios: unique('scenarios', document.scenarios),
    decisions: unique('decisions', document.decisions),
    outturn: unique('outturn', document.outturn),
    comments: unique('comments', document.comments),
  }
  return { document: problems.length === 0 ? document : next, problems }
}

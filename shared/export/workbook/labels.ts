// What departments and services are called in the workbook: each name once, and nothing a SUMIF would read as a pattern.
// Example: two departments called "Norra" become "Norra" and "Norra (norra-2)"; "IT*" becomes "IT_".
import { central, type Model, type Service } from '../../document/schema.ts'
import type { Language } from '../../language/index.ts'
import { departmentName } from '../../report/names.ts'

export interface Labels {
  department(id: string): string
  service(service: Pick<Service, 'id' | 'name'>): string
}

export function labelsOf(document: Model, language: Language): Labels {
  const departments = unique([
    ...document.departments.map(({ id, name }) => ({ id, name })),
    { id: central, name: departmentName(central, central, language) },
  ])
  const services = unique(document.services)
  return {
    department: (id) => departments.get(id) ?? plain(id, id),
    service: ({ id, name }) => services.get(id) ?? plain(name, id),
  }
}

function unique(items: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>()
  const labels = new Map<string, string>()
  for (const { id, name } of items) {
    if (labels.has(id)) continue
    let label = plain(name, id)
    if (taken.has(label.toLowerCase())) label = plain(`${label} (${id})`, id)
    for (let n = 2; taken.has(label.toLowerCase()); n++) label = `${label.slice(0, 110)} ${n}`
    taken.add(label.toLowerCase())
    labels.set(id, label)
  }
  return labels
}

function plain(name: string, id: string): string {
  const clean = name
    .replace(/[*?~\p{C}]/gu, '_')
    .replace(/^[\s=<>+@-]+/, '')
    .trim()
    .slice(0, 120)
  // A label that is a number would be found by every cell that holds the number.
  return clean === '' ? `_${id}` : /^[\d\s.,%]+$/.test(clean) ? `${clean} (${id})` : clean
}

// What can be imported: one file and one line here each; pickers, suggestions, templates and round trips follow.
// Example: targetNamed('drivers') gives values of drivers by department.
import { assumptions } from './assumptions.ts'
import { departments } from './departments.ts'
import { drivers } from './drivers.ts'
import { benefitLines, costLines } from './lines.ts'
import { outturn } from './outturn.ts'
import type { Target } from './target.ts'

export const targets: readonly Target[] = [drivers, departments, assumptions, costLines, benefitLines, outturn]

export function targetNamed(id: string): Target {
  return targets.find((one) => one.id === id) ?? drivers
}

// What a scenario changes in each committee's budget, from the ledger's flows.
// Budget adjustment = what the central budget gives − what it takes, savings demands among it: somebody's net budget changes.
// Matched change = what is received from other committees or from outside: costs and revenues grow alike.
// Example: SLK IT operates for 11 850 and is paid by 14 districts: budget 0, matched change 11 850.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { flowsOf, outside } from '../calculation/flows.ts'
import { figuresOf, yearlyFigure } from '../calculation/results.ts'
import { central } from '../document/schema.ts'
import type { Yearly } from './lineFigures.ts'
import { sumOfÖre } from './table.ts'

export interface BudgetFigures {
  readonly id: string
  readonly name: string
  /** What the central budget pays it, less what it pays the central budget. öre by year. */
  readonly centralFunding: Yearly
  readonly savingsDemand: Yearly
  readonly adjustment: Yearly
  /** Costs and revenues that grow alike. */
  readonly matched: Yearly
  /** Charges and funding to other committees, met within its own budget. */
  readonly paidToOthers: Yearly
}

/** Committees but the central budget, in the order of the document. */
export function budgetFigures({ frame }: Calculation, { services, result }: ScenarioCalculation): BudgetFigures[] {
  const { years } = frame
  const sums = new Map<string, { central: number[]; matched: number[]; paid: number[] }>()
  const of = (id: string) => {
    const known = sums.get(id)
    if (known) return known
    const zeros = () => new Array<number>(years.length).fill(0)
    const made = { central: zeros(), matched: zeros(), paid: zeros() }
    sums.set(id, made)
    return made
  }
  const add = (into: number[], y: number, öre: number) => {
    into[y] = (into[y] ?? 0) + öre
  }
  for (const { kind, from, to, year, öre } of flowsOf(frame, services)) {
    if ((kind !== 'funding' && kind !== 'charge') || from === to) continue
    const y = year - (years[0] ?? 0)
    if (from === central) add(of(to).central, y, öre)
    else if (to === central) add(of(from).central, y, -öre)
    else {
      add(of(to).matched, y, öre)
      if (from !== outside) add(of(from).paid, y, öre)
    }
  }
  const known = (öre: number) => (Number.isNaN(öre) ? null : öre)
  return result.departments
    .filter(({ id }) => id !== central)
    .map(({ id, name }) => {
      const { central: given, matched, paid } = of(id)
      const figures = figuresOf(result, { of: 'department', id })
      const demand = years.map((year) => (figures ? yearlyFigure(figures, 'savingsDemand', years, year) : null))
      return {
        id,
        name,
        centralFunding: given.map(known),
        savingsDemand: demand,
        adjustment: given.map((öre, y) => sumOfÖre([known(öre), minus(demand[y] ?? null)])),
        matched: matched.map(known),
        paidToOthers: paid.map(known),
      }
    })
}

function minus(öre: number | null): number | null {
  return öre === null || öre === 0 ? öre : -öre
}

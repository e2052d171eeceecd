// Which departments lose in a scenario, and how much. The city's common budget is not counted.
// Example: 14 districts, two of them with a net of −92 and −198 tkr: 2 of 14 lose, the second the most.
import { central } from '../document/schema.ts'
import { noticeable } from '../money.ts'
import { type ScenarioResult, yearlyFigure } from './results.ts'

export interface LosersIn {
  /** Departments that gain or lose at least a krona. */
  readonly all: number
  /** The largest loss first; öre below 0. */
  readonly losers: readonly { readonly id: string; readonly name: string; readonly öre: number }[]
}

/** null: some department's figure could not be calculated. `year` null: the period; present value has no year. */
export function losersIn(
  { departments, years }: ScenarioResult,
  by: 'net' | 'npv',
  year: number | null,
): LosersIn | null {
  const found: LosersIn['losers'][number][] = []
  let all = 0
  for (const { id, name, figures } of departments) {
    if (id === central) continue
    const öre = by === 'npv' ? figures.npv : (yearlyFigure(figures, 'net', years, year) ?? Number.NaN)
    if (Number.isNaN(öre)) return null
    if (Math.abs(öre) >= noticeable) all++
    if (öre <= -noticeable) found.push({ id, name, öre })
  }
  return { all, losers: found.sort((a, b) => a.öre - b.öre) }
}

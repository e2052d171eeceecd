// Host fairness: what whoever bears the cost is left with (kvarstående kostnad), since nobody else pays for it.
// Example: Äldreförvaltningen bears 10 472 tkr of development that no rule shares and no source funds.
import type { Scope } from './scope.ts'

export interface HostCost {
  readonly row: number
  /** öre on the basis: of lines with one bearer, what it bears and what of that nobody pays for. */
  readonly incurred: number
  readonly kept: number
}

/** Those who bear something for others, the most left with first. */
export function hostCosts({ frame, services, weights }: Scope): HostCost[] {
  const { departments, years } = frame.shape
  const incurred = new Float64Array(departments)
  const kept = new Float64Array(departments)
  for (const { costs } of services)
    for (const { page } of costs) {
      if (!page.bearer) continue
      for (let y = 0; y < years; y++) {
        const weight = weights[y] ?? 0
        if (weight === 0) continue
        const row = page.bearer[y] ?? 0
        incurred[row] = (incurred[row] ?? 0) + weight * (page.incurred[y] ?? 0)
        kept[row] = (kept[row] ?? 0) + weight * (page.kept[y] ?? 0)
      }
    }
  return Array.from(incurred, (öre, row) => ({ row, incurred: öre, kept: kept[row] ?? 0 }))
    .filter((host) => host.incurred !== 0)
    .sort((a, b) => b.kept - a.kept || a.row - b.row)
}

// Whether anything other than 0 is entered for a line: what a formula gives is not asked.
// Example: { 2026: 0 } no; { 2026: 0, 2027: 5 } yes; "= porto" yes; a line that has an amount under one model only, yes.
import type { Series } from '../cell.ts'

interface Amounts {
  readonly amount: Series
  readonly variants?: Readonly<Record<string, { readonly amount: Series } | null>>
  readonly kind?: 'cash' | 'time' | 'quality'
}

export function isEntered({ amount, variants, kind }: Amounts): boolean {
  // A quality benefit is scored, and never in kronor.
  if (kind === 'quality') return false
  return [amount, ...Object.values(variants ?? {}).map((variant) => variant?.amount ?? 0)].some(costs)
}

/** Whether something other than nought is entered. */
export function costs(series: Series): boolean {
  return typeof series === 'object' ? Object.values(series).some((cell) => cell !== 0) : series !== 0
}

// Fixed shares, agreed once: they must sum to 100 % within 1e-9 and are taken over the members of each year.
// Example: 50/30/20 %; when the last has not joined yet, the others pay 50/80 and 30/80.
import { z } from 'zod'
import { cellSchema, idSchema } from '../cell.ts'
import { drawsWhere, type Method, normalise, type SplitInput } from './method.ts'

export const sharesSchema = z.record(idSchema, cellSchema)
const settings = z.looseObject({ method: z.literal('fixedShares'), shares: sharesSchema })

/** Entered shares on this year's members; zeros (and a report) when they do not sum to 100 %. */
export function fixedFractions(input: SplitInput, shares: Readonly<Record<string, z.infer<typeof cellSchema>>>) {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const out = new Float64Array(departments * lanes)
  const sums = new Float64Array(lanes)
  for (const id of Object.keys(shares).sort()) {
    const row = input.departmentIds.indexOf(id)
    if (row < 0) {
      input.report('unknown-department', `shares/${id}`, { id })
      continue
    }
    const share = input.setting(shares[id] ?? 0, `shares/${id}`)
    for (let lane = 0; lane < lanes; lane++) {
      sums[lane] = (sums[lane] ?? 0) + (share[lane] ?? 0)
      const y = Math.floor(lane / draws)
      const member = input.memberRow(row, y)
      if (member >= 0) {
        const at = member * lanes + lane
        out[at] = (out[at] ?? 0) + (share[lane] ?? 0)
      } else if (share[lane] !== 0 && input.members.some((m, i) => m && i % years === y)) {
        input.report('share-without-member', `shares/${id}`, { department: id, year: input.years[y] ?? 0 }, 'warning')
      }
    }
  }
  const isWrong = (sum: number) => Number.isNaN(sum) || Math.abs(sum - 1) > 1e-9
  const wrong = sums.find(isWrong)
  if (wrong !== undefined && !Number.isNaN(wrong)) input.report('shares-not-whole', 'shares', { sum: wrong })
  const refused = drawsWhere(sums, draws, isWrong)
  if (!refused.includes(0)) return new Float64Array(departments * lanes)
  const fractions = normalise(input, out, 'shares')
  if (refused.includes(1)) for (let i = 0; i < fractions.length; i++) if (refused[i % draws]) fractions[i] = 0
  return fractions
}

export const fixedShares: Method<'fixedShares', typeof settings> = {
  id: 'fixedShares',
  settings,
  formula: 'c(N)·pᵢ, Σp = 100 %',
  needs: [],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: [
    {
      players: ['A', 'B', 'C'],
      lines: { fixed: 200 },
      settings: { method: 'fixedShares', shares: { A: 0.5, B: 0.3, C: 0.2 } },
      shares: [100, 60, 40],
    },
  ],
  initial: () => ({ method: 'fixedShares', shares: {} }),
  fractions: (input, { shares }) => fixedFractions(input, shares),
}

// Support departments do not keep what they are charged: they charge it on to those they serve, each by its own driver.
// Direct: the cost is divided among the others at once. Step-down: one after another in the order they stand, each to
// everybody but those before it. Reciprocal: all at the same time, s = d + Rᵀs, so that what they do for each other counts.
// Example: A and B pay by 40 and 40 units, support S uses 20 and serves A and B 3 to 1. Of 100 kr S gets 20 and charges
// on 15 and 5: A 55, B 45 (step-down and reciprocal); direct: 50 and 50.
// Source: Horngren, Datar & Rajan, Cost Accounting, ch. 15.
import { z } from 'zod'
import { idSchema } from '../cell.ts'
import { factor } from '../game/factors.ts'
import { leaveUnknown, type Method, normalise, type SplitInput } from './method.ts'

export const supportsSchema = z.array(z.looseObject({ department: idSchema, driver: idSchema }))

const settings = z.looseObject({
  method: z.literal('support'),
  driver: idSchema,
  manner: z.enum(['direct', 'stepDown', 'reciprocal']).default('stepDown'),
  /** Who charges on, in order, and by which driver of those it serves. */
  supports: supportsSchema,
})
type Settings = z.infer<typeof settings>

/** Fractions by a driver over members, without some rows. */
function fractionsBy(input: SplitInput, driver: string, name: string, without: (row: number) => boolean) {
  const values = input.driver(driver)
  if (!values) return null
  const lanes = input.shape.years * input.shape.draws
  const kept = values.map((value, i) => (without(Math.floor(i / lanes)) ? 0 : value))
  return normalise(input, kept, name)
}

function split(input: SplitInput, { driver, manner, supports }: Settings): Float64Array {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const rows = supports.map(({ department }, k) => {
    const row = input.departmentIds.indexOf(department)
    if (row < 0) input.report('unknown-department', `supports/${k}/department`, { id: department })
    return row
  })
  if (new Set(rows).size < rows.length) {
    input.report('support-twice', 'supports')
    return new Float64Array(departments * lanes)
  }
  const direct = manner === 'direct'
  const out = fractionsBy(input, driver, 'driver', (row) => direct && rows.includes(row))
  if (!out) return new Float64Array(departments * lanes)
  if (direct) return out
  const onward = supports.map(({ driver: own }, k) => {
    const before = manner === 'stepDown' ? rows.slice(0, k + 1) : rows.slice(k, k + 1)
    return fractionsBy(input, own, `supports/${k}/driver`, (row) => before.includes(row))
  })
  for (let lane = 0; lane < lanes; lane++) {
    const at = (row: number) => row * lanes + lane
    if ([out, ...onward].some((values) => values && input.departmentIds.some((_, d) => Number.isNaN(values[at(d)])))) {
      leaveUnknown(input, out, lane)
      continue
    }
    // Who serves nobody that can be told (said already) keeps what it is charged.
    const acting = rows.flatMap((row, k) => {
      const on = onward[k]
      const serves = on && row >= 0 && input.departmentIds.some((_, d) => on[at(d)] !== 0)
      return serves ? [{ row, on }] : []
    })
    const passed = manner === 'stepDown' ? null : reciprocal(input, acting, out, lane)
    if (manner === 'reciprocal' && !passed) {
      for (let d = 0; d < departments; d++) out[at(d)] = 0
      continue
    }
    acting.forEach(({ row, on }, k) => {
      const charge = passed ? (passed[k] ?? 0) : (out[at(row)] ?? 0)
      for (let d = 0; d < departments; d++) out[at(d)] = (out[at(d)] ?? 0) + charge * (on[at(d)] ?? 0)
      out[at(row)] = (out[at(row)] ?? 0) - charge
    })
    if (manner === 'reciprocal') for (const { row } of acting) if (Math.abs(out[at(row)] ?? 0) < 1e-12) out[at(row)] = 0
  }
  return out
}

/** What each support department has to charge on when all do so at once; null: they only serve each other. */
function reciprocal(
  input: SplitInput,
  acting: readonly { readonly row: number; readonly on: Float64Array }[],
  direct: Float64Array,
  lane: number,
): readonly number[] | null {
  const lanes = input.shape.years * input.shape.draws
  // sₖ − Σⱼ sⱼ·Rⱼₖ = dₖ
  const matrix = acting.map((to, k) =>
    acting.map((from, j) => (j === k ? 1 : 0) - (from.on[to.row * lanes + lane] ?? 0)),
  )
  const solved = factor(matrix)?.solve(acting.map(({ row }) => direct[row * lanes + lane] ?? 0))
  if (!solved) {
    const year = input.years[Math.floor(lane / input.shape.draws)] ?? 0
    input.report('support-circular', 'supports', { year })
  }
  return solved ? Array.from(solved) : null
}

export const support: Method<'support', typeof settings> = {
  id: 'support',
  settings,
  formula: 's = (I − Rᵀ)⁻¹·d',
  needs: ['driver'],
  properties: { budgetBalance: 'yes', individualRationality: 'no', monotonicity: 'yes', additivity: 'yes' },
  examples: (
    [
      ['direct', [50, 50, 0]],
      ['stepDown', [55, 45, 0]],
      ['reciprocal', [55, 45, 0]],
    ] as const
  ).map(([manner, shares]) => ({
    players: ['A', 'B', 'S'],
    lines: { fixed: 100 },
    driver: [40, 40, 20],
    second: [3, 1, 0],
    settings: { method: 'support', driver: 'antal', manner, supports: [{ department: 'S', driver: 'andra' }] },
    shares,
  })),
  initial: (driver) => ({ method: 'support', driver, manner: 'stepDown', supports: [] }),
  fractions: split,
}

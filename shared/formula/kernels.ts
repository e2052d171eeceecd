// The loops that do the arithmetic: one small function per operator over a run of lanes, and `spread`, which lays
// blocks of different ranks over each other so that every run can be long.
// Example: price (one number) × cases (44 departments × 10 years) is one run of 440 lanes with step 0 for the price.
// An operator that gives no finite number leaves NaN in its lane, so that 1 / (1 / 0) is not quietly 0.

import { type Block, blockSize, type Shape, strides } from './block.ts'
import { doubles } from './doubles.ts'
import type { BinaryOperator } from './expression.ts'
import { roundHalfAway } from './round.ts'

type Lanes = Float64Array

/** Fills out[o … o+n-1]; operand lanes start at ia, ib, ic and advance by sa, sb, sc (0 or 1). */
export type Kernel = (
  out: Lanes,
  o: number,
  n: number,
  a: Lanes,
  ia: number,
  sa: number,
  b: Lanes,
  ib: number,
  sb: number,
  c: Lanes,
  ic: number,
  sc: number,
) => void

/** Reads a lane that is known to be there. */
const at = (lanes: Lanes, i: number): number => lanes[i] as number

const add: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at(a, ia + i * sa) + at(b, ib + i * sb))
}
const subtract: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at(a, ia + i * sa) - at(b, ib + i * sb))
}
const multiply: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at(a, ia + i * sa) * at(b, ib + i * sb))
}
export const divide: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at(a, ia + i * sa) / at(b, ib + i * sb))
}
const power: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = powerOf(at(a, ia + i * sa), at(b, ib + i * sb))
}
export const smallest: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.min(at(a, ia + i * sa), at(b, ib + i * sb))
}
export const largest: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.max(at(a, ia + i * sa), at(b, ib + i * sb))
}
const less: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = x < y ? 1 : x >= y ? 0 : Number.NaN
  }
}
const lessOrEqual: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = x <= y ? 1 : x > y ? 0 : Number.NaN
  }
}
const equal: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = x === y ? 1 : x < y || x > y ? 0 : Number.NaN
  }
}
const unequal: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = x === y ? 0 : x < y || x > y ? 1 : Number.NaN
  }
}
// A false side settles `and`, a true side settles `or`, even when the other could not be calculated.
const both: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = x === 0 || y === 0 ? 0 : x * 0 + y * 0 + 1
  }
}
const either: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    const y = at(b, ib + i * sb)
    out[o + i] = isTrue(x) || isTrue(y) ? 1 : x + y
  }
}
export const negate: Kernel = (out, o, n, a, ia, sa) => {
  for (let i = 0; i < n; i++) out[o + i] = -at(a, ia + i * sa)
}
export const not: Kernel = (out, o, n, a, ia, sa) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    out[o + i] = x === 0 ? 1 : isTrue(x) ? 0 : x
  }
}
export const roundTo: Kernel = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = roundHalfAway(at(a, ia + i * sa), at(b, ib + i * sb))
}
/** b where a is true, c where it is 0: what stands in the other branch does not matter, NaN or not. */
export const select: Kernel = (out, o, n, a, ia, sa, b, ib, sb, c, ic, sc) => {
  for (let i = 0; i < n; i++) {
    const x = at(a, ia + i * sa)
    out[o + i] = isTrue(x) ? at(b, ib + i * sb) : x === 0 ? at(c, ic + i * sc) : x
  }
}
/** The year a against the years b (still 0) and c (1 from here); the later year first is NaN. */
export const rampUp: Kernel = (out, o, n, a, ia, sa, b, ib, sb, c, ic, sc) => {
  for (let i = 0; i < n; i++) {
    const year = at(a, ia + i * sa)
    const from = at(b, ib + i * sb)
    const to = at(c, ic + i * sc)
    out[o + i] = from <= to ? (year >= to ? 1 : year <= from ? 0 : (year - from) / (to - from)) : Number.NaN
  }
}

export const kernelOf: Readonly<Record<BinaryOperator, { readonly kernel: Kernel; readonly swapped: boolean }>> = {
  '+': { kernel: add, swapped: false },
  '-': { kernel: subtract, swapped: false },
  '*': { kernel: multiply, swapped: false },
  '/': { kernel: divide, swapped: false },
  '^': { kernel: power, swapped: false },
  '==': { kernel: equal, swapped: false },
  '!=': { kernel: unequal, swapped: false },
  '<': { kernel: less, swapped: false },
  '<=': { kernel: lessOrEqual, swapped: false },
  '>': { kernel: less, swapped: true },
  '>=': { kernel: lessOrEqual, swapped: true },
  and: { kernel: both, swapped: false },
  or: { kernel: either, swapped: false },
}

/** Applies a kernel lane by lane; the result varies in the ranks that any operand varies in. */
export function spread(kernel: Kernel, shape: Shape, a: Block, b: Block, c: Block, reusable: Block | null): Block {
  const ranks = { d: a.d || b.d || c.d, y: a.y || b.y || c.y, r: a.r || b.r || c.r }
  const size = blockSize(ranks, shape)
  const values = reusable !== null && sameRanks(reusable, ranks) ? reusable.values : doubles(size)
  const sa = wholeStep(a, ranks)
  const sb = wholeStep(b, ranks)
  const sc = wholeStep(c, ranks)
  if (sa >= 0 && sb >= 0 && sc >= 0) kernel(values, 0, size, a.values, 0, sa, b.values, 0, sb, c.values, 0, sc)
  else runs(kernel, shape, ranks, values, a, b, c)
  return { values, d: ranks.d, y: ranks.y, r: ranks.r }
}

type Ranks = Pick<Block, 'd' | 'y' | 'r'>

function sameRanks(a: Ranks, b: Ranks): boolean {
  return a.d === b.d && a.y === b.y && a.r === b.r
}

/** The step that takes the operand through the whole result in one run; -1 when there is none. */
function wholeStep(operand: Block, ranks: Ranks): number {
  return sameRanks(operand, ranks) ? 1 : operand.values.length === 1 ? 0 : -1
}

function runs(kernel: Kernel, shape: Shape, ranks: Ranks, out: Lanes, a: Block, b: Block, c: Block): void {
  const pa = strides(a, shape)
  const pb = strides(b, shape)
  const pc = strides(c, shape)
  const departments = ranks.d ? shape.departments : 1
  const years = ranks.y ? shape.years : 1
  const draws = ranks.r ? shape.draws : 1
  // With a single draw the years are neighbours, and one run goes along them instead.
  const alongYears = draws === 1
  const outer = alongYears ? 1 : years
  const n = alongYears ? years : draws
  const sa = alongYears ? pa.y : pa.r
  const sb = alongYears ? pb.y : pb.r
  const sc = alongYears ? pc.y : pc.r
  let o = 0
  for (let d = 0; d < departments; d++) {
    for (let y = 0; y < outer; y++) {
      const ia = d * pa.d + y * pa.y
      const ib = d * pb.d + y * pb.y
      const ic = d * pc.d + y * pc.y
      kernel(out, o, n, a.values, ia, sa, b.values, ib, sb, c.values, ic, sc)
      o += n
    }
  }
}

/** Infinity - Infinity is NaN: the same as asking whether it is finite, without a branch in the loop. */
function finite(value: number): number {
  return value + (value - value)
}

function isTrue(value: number): boolean {
  return value < 0 || value > 0
}

function powerOf(base: number, exponent: number): number {
  return finite(base ** exponent)
}

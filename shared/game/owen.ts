// The Shapley value of a curve over a sum: what player i adds is E[g(qᵢ + Q) − g(Q)], where each other player is in Q
// with probability t, integrated over t from 0 to 1: exact with ⌈n/2⌉ Gauss–Legendre nodes (Owen 1972).
// Example: g(q) = q², q = 1, 2, 3: 6, 12, 18. The distribution of Q is built player by player on a lattice: exactly
// when the quantities are whole multiples of something (persons, öre), else on a fine and a finer grid, whose
// difference says how sure the result is. Of steps only the place within the step is kept.
import type { Curve, SolveOptions } from './game.ts'
import { type Lattice, latticeIntegral } from './lattice.ts'

export interface Estimate {
  readonly shares: Float64Array
  /** How far off each may be; null when exact. */
  readonly error: Float64Array | null
}

/** A ring is reached everywhere at once, so it may have fewer. */
const mostCells = { ring: 16_384, line: 65_536 }
const gridCells = { ring: 2048, line: 4096 }

/** null when cancelled. */
export function owenShares(curve: Curve, { cancelled }: SolveOptions = {}): Estimate | null {
  const { quantity, step } = curve
  const straight = step ? quantity.map((q) => (q / step.size) * step.price) : new Float64Array(quantity.length)
  const uneven: Curve = step ? { quantity, step, cost: (q) => curve.cost(q) - (q / step.size) * step.price } : curve
  const plus = (shares: Float64Array) => shares.map((share, i) => share + (straight[i] ?? 0))
  const exact = exactLattice(uneven)
  if (exact) {
    const shares = latticeIntegral(quantity, exact, cancelled)
    return shares && { shares: plus(shares), error: null }
  }
  const cells = step ? gridCells.ring : gridCells.line
  const coarse = latticeIntegral(quantity, grid(uneven, cells), cancelled)
  const fine = coarse && latticeIntegral(quantity, grid(uneven, 2 * cells), cancelled)
  if (!coarse || !fine) return null
  return { shares: plus(fine), error: fine.map((value, i) => 3 * Math.abs(value - (coarse[i] ?? 0))) }
}

function ends(quantity: Float64Array): [number, number] {
  let [low, high] = [0, 0]
  for (const q of quantity) [low, high] = q < 0 ? [low + q, high] : [low, high + q]
  return [low, high]
}

function exactLattice({ quantity, cost, step }: Curve): Lattice | null {
  const width = unitOf(step ? [...quantity, step.size] : [...quantity])
  if (width === null) return null
  const [low, high] = ends(quantity)
  const [range, ring] = step ? [step.size, true] : [high - low, false]
  const cells = Math.round(range / width) + (ring ? 0 : 1)
  return cells <= (ring ? mostCells.ring : mostCells.line)
    ? { origin: ring ? 0 : low, width, cells, ring, value: cost }
    : null
}

/** The largest amount of which all are whole multiples; null when there is none of at least a thousandth. */
function unitOf(values: readonly number[]): number | null {
  for (const scale of [1, 10, 100, 1000]) {
    const whole = values.map((value) => Math.round(value * scale))
    if (!values.every((value, i) => Math.abs(value * scale - (whole[i] ?? 0)) <= 1e-12 * Math.abs(value * scale)))
      continue
    if (whole.some((value) => Math.abs(value) > 2 ** 50)) return null
    return (whole.reduce((a, b) => divisor(a, Math.abs(b)), 0) || 1) / scale
  }
  return null
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

function grid({ quantity, cost, step, bend }: Curve, cells: number): Lattice {
  const [low, high] = ends(quantity)
  // A step lies in the middle of a cell, a bend on a point of the grid: what lies beside each then evens out.
  if (step) {
    const width = step.size / cells
    return { origin: width / 2, width, cells, ring: true, value: cost }
  }
  // Room for what the rounding of each player may spread.
  const margin = 2 * quantity.length + 4
  const width = (high - low) / (cells - 2 * margin) || 1
  const anchor = bend !== undefined && bend > low && bend < high ? bend : 0
  const origin = anchor - (Math.ceil((anchor - low) / width) + margin - 1) * width
  return { origin, width, cells, ring: false, value: cost }
}

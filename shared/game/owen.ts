// The Shapley value of a curve over a sum: what player i adds is E[g(qᵢ + Q) − g(Q)], where each other player is in Q
// with probability t, integrated over t from 0 to 1: exact with ⌈n/2⌉ Gauss–Legendre nodes (Owen 1972).
// Example: g(q) = q², q = 1, 2, 3: 6, 12, 18. The distribution of Q is built player by player on a lattice: exactly
// when the quantities are whole multiples of something (persons, öre), else on a fine and a finer grid, whose
// difference says how sure the result is. Of steps only the place within the step is kept.
import type { Curve, SolveOptions } from './game.ts'
import { gaussLegendre } from './gauss.ts'

export interface Estimate {
  readonly shares: Float64Array
  /** How far off each may be; null when exact. */
  readonly error: Float64Array | null
}

const mostCells = 65_536
const gridCells = 16_384

interface Lattice {
  readonly origin: number
  readonly width: number
  readonly cells: number
  /** The cells follow each other in a ring. */
  readonly ring: boolean
  readonly value: (quantity: number) => number
}

/** null when cancelled. */
export function owenShares(curve: Curve, { cancelled }: SolveOptions = {}): Estimate | null {
  const { quantity, step } = curve
  const straight = step ? quantity.map((q) => (q / step.size) * step.price) : new Float64Array(quantity.length)
  const uneven: Curve = step ? { quantity, step, cost: (q) => curve.cost(q) - (q / step.size) * step.price } : curve
  const plus = (shares: Float64Array) => shares.map((share, i) => share + (straight[i] ?? 0))
  const exact = exactLattice(uneven)
  if (exact) {
    const shares = integral(quantity, exact, cancelled)
    return shares && { shares: plus(shares), error: null }
  }
  const coarse = integral(quantity, grid(uneven, gridCells), cancelled)
  const fine = coarse && integral(quantity, grid(uneven, 2 * gridCells), cancelled)
  if (!coarse || !fine) return null
  // The error falls with the square of the width.
  const shares = fine.map((value, i) => value + (value - (coarse[i] ?? 0)) / 3)
  return { shares: plus(shares), error: fine.map((value, i) => Math.abs(value - (coarse[i] ?? 0))) }
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
  return cells <= mostCells ? { origin: ring ? 0 : low, width, cells, ring, value: cost } : null
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
  const width = (high - low) / (cells - 3) || 1
  const anchor = bend !== undefined && bend > low && bend < high ? bend : 0
  const origin = anchor - Math.ceil((anchor - low) / width) * width
  return { origin, width, cells, ring: false, value: cost }
}

/** Shares by the integral; the empty group is kept apart from the cells, as g(0) = 0 whatever the cell says. */
function integral(quantity: Float64Array, lattice: Lattice, cancelled?: () => boolean): Float64Array | null {
  const n = quantity.length
  const { cells, ring } = lattice
  // Small ones first: the cells that can be reached grow slowly.
  const order = Array.from(quantity, (_, i) => i).sort(
    (a, b) => Math.abs(quantity[a] ?? 0) - Math.abs(quantity[b] ?? 0),
  )
  const moves = order.map((i) => moveOf(quantity[i] ?? 0, lattice))
  const values = Float64Array.from({ length: cells }, (_, c) => lattice.value(lattice.origin + c * lattice.width))
  const reach = reaches(moves, cells, ring)
  const before = moves.map(() => new Float64Array(cells))
  const shares = new Float64Array(n)
  for (const [t, weight] of gaussLegendre(Math.ceil(n / 2))) {
    if (cancelled?.()) return null
    forward(before, moves, reach, t, ring)
    const value = Float64Array.from(values)
    let none = 0
    for (let k = n - 1; k >= 0; k--) {
      const { whole, part, at, atPart } = moves[k] as Move
      const mass = before[k] as Float64Array
      const [low, high] = reach[k] as [number, number]
      const nobody = (1 - t) ** k
      const arrived = read(value, at, atPart, ring)
      let gain = nobody * (arrived - none)
      const next = new Float64Array(cells)
      for (let c = low; c <= high; c++) {
        const moved = read(value, c + whole, part, ring)
        const stayed = value[c] as number
        gain += (mass[c] as number) * (moved - stayed)
        next[c] = stayed + t * (moved - stayed)
      }
      const i = order[k] as number
      shares[i] = (shares[i] as number) + weight * gain
      none += t * (arrived - none)
      value.set(next)
    }
  }
  return shares
}

interface Move {
  /** Cells to go, and the part of one more. */
  readonly whole: number
  readonly part: number
  /** Where one who comes first arrives. */
  readonly at: number
  readonly atPart: number
}

function moveOf(quantity: number, { origin, width, cells, ring }: Lattice): Move {
  const split = (distance: number): [number, number] => {
    const near = Math.round(distance)
    if (Math.abs(distance - near) < 1e-9) return [near, 0]
    return [Math.floor(distance), distance - Math.floor(distance)]
  }
  const [whole, part] = split(quantity / width)
  const [at, atPart] = split((quantity - origin) / width)
  const round = (c: number) => (ring ? ((c % cells) + cells) % cells : c)
  return { whole: round(whole), part, at: round(at), atPart }
}

/** The cells that can be reached before each player, lowest and highest. */
function reaches(moves: readonly Move[], cells: number, ring: boolean): [number, number][] {
  let [low, high] = [cells, -1]
  return moves.map(({ whole, part, at, atPart }) => {
    const now: [number, number] = ring ? [0, cells - 1] : [low, high]
    const last = (c: number, fraction: number) => Math.min(cells - 1, c + (fraction > 0 ? 1 : 0))
    if (high >= low) [low, high] = [Math.max(0, Math.min(low, low + whole)), Math.max(high, last(high + whole, part))]
    ;[low, high] = [Math.max(0, Math.min(low, at)), Math.max(high, last(at, atPart))]
    return now
  })
}

function forward(
  before: readonly Float64Array[],
  moves: readonly Move[],
  reach: readonly [number, number][],
  t: number,
  ring: boolean,
): void {
  before[0]?.fill(0)
  for (let k = 0; k + 1 < before.length; k++) {
    const [mass, next] = [before[k] as Float64Array, before[k + 1] as Float64Array]
    const { whole, part, at, atPart } = moves[k] as Move
    next.fill(0)
    put(next, at, atPart, t * (1 - t) ** k, ring)
    const [low, high] = reach[k] as [number, number]
    for (let c = low; c <= high; c++) {
      const here = mass[c] as number
      if (here === 0) continue
      next[c] = (next[c] as number) + (1 - t) * here
      put(next, c + whole, part, t * here, ring)
    }
  }
}

function put(mass: Float64Array, cell: number, part: number, amount: number, ring: boolean): void {
  const last = mass.length - 1
  let [c, next] = [cell, cell + 1]
  if (ring) {
    if (c > last) c -= mass.length
    next = c === last ? 0 : c + 1
  } else [c, next] = [Math.max(0, Math.min(c, last)), Math.max(0, Math.min(next, last))]
  mass[c] = (mass[c] as number) + (1 - part) * amount
  if (part > 0) mass[next] = (mass[next] as number) + part * amount
}

function read(value: Float64Array, cell: number, part: number, ring: boolean): number {
  const last = value.length - 1
  let [c, next] = [cell, cell + 1]
  if (ring) {
    if (c > last) c -= value.length
    next = c === last ? 0 : c + 1
  } else [c, next] = [Math.max(0, Math.min(c, last)), Math.max(0, Math.min(next, last))]
  const here = value[c] as number
  return part === 0 ? here : here + part * ((value[next] as number) - here)
}

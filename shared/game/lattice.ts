// Owen's integral on a lattice of equal cells: how likely each sum is before a player comes, what remains to be added
// after, and from both what the player adds; for all players in one pass forwards and one backwards.
// Example: q = 1, 2, 3 on cells 0 … 6 with g = 0, 1, 4, 9 … 36: 6, 12, 18. A sum between two cells is spread over the
// four nearest with cubic weights, so that polynomials up to the third degree stay exact.
import { gaussLegendre } from './gauss.ts'

export interface Lattice {
  /** The sum at the first cell, and from one cell to the next. */
  readonly origin: number
  readonly width: number
  readonly cells: number
  /** The cells follow each other in a ring. */
  readonly ring: boolean
  readonly value: (quantity: number) => number
}

interface Move {
  /** Cells to go, 0 … for a ring, and how much to each of the four around: only the second when it fits exactly. */
  readonly by: number
  readonly weights: Weights
  /** Where one who comes first arrives. */
  readonly at: number
  readonly atWeights: Weights
}

type Weights = readonly [number, number, number, number]

/** Cells beyond either end that the four nearest may touch. */
const pad = 2

/** Shares of the curve, null when cancelled. The empty group is kept apart from the cells: it costs 0 for certain. */
export function latticeIntegral(
  quantity: Float64Array,
  lattice: Lattice,
  cancelled?: () => boolean,
): Float64Array | null {
  const n = quantity.length
  // Small ones first: the cells that can be reached grow slowly.
  const order = Array.from(quantity.keys()).sort((a, b) => Math.abs(quantity[a] ?? 0) - Math.abs(quantity[b] ?? 0))
  const moves = order.map((i) => moveOf(quantity[i] ?? 0, lattice))
  const reach = reaches(moves, lattice)
  const size = lattice.cells + 2 * pad
  const values = Float64Array.from({ length: size }, (_, c) =>
    lattice.value(lattice.origin + (c - pad) * lattice.width),
  )
  const before = moves.map(() => new Float64Array(size))
  const shares = new Float64Array(n)
  const [value, next] = [new Float64Array(size), new Float64Array(size)]
  for (const [t, weight] of gaussLegendre(Math.ceil(n / 2))) {
    if (cancelled?.()) return null
    forward(before, moves, reach, t, lattice)
    value.set(values)
    let none = 0
    for (let k = n - 1; k >= 0; k--) {
      const move = moves[k] as Move
      if (lattice.ring) wrap(value)
      const arrived = spreadRead(value, move.at, move.atWeights)
      let gain = (1 - t) ** k * (arrived - none)
      for (const [from, to, shift] of segments(move, reach[k] as Reach, lattice))
        gain += backward(value, next, before[k] as Float64Array, from, to, shift, move.weights, t)
      const i = order[k] as number
      shares[i] = (shares[i] as number) + weight * gain
      none += t * (arrived - none)
      value.set(next)
    }
  }
  return shares
}

function forward(
  before: readonly Float64Array[],
  moves: readonly Move[],
  reach: readonly Reach[],
  t: number,
  lattice: Lattice,
): void {
  before[0]?.fill(0)
  for (let k = 0; k + 1 < before.length; k++) {
    const [mass, next, move] = [before[k] as Float64Array, before[k + 1] as Float64Array, moves[k] as Move]
    next.fill(0)
    const first = t * (1 - t) ** k
    move.atWeights.forEach((weight, j) => {
      const c = move.at + j - 1 + pad
      next[c] = (next[c] as number) + weight * first
    })
    for (const [from, to, shift] of segments(move, reach[k] as Reach, lattice))
      spread(mass, next, from, to, shift, move.weights, t)
    if (lattice.ring) fold(next)
  }
}

/** next += (1 − t)·mass, and t·mass moved. */
function spread(
  mass: Float64Array,
  next: Float64Array,
  from: number,
  to: number,
  shift: number,
  [w0, w1, w2, w3]: Weights,
  t: number,
): void {
  if (w1 === 1)
    for (let c = from; c <= to; c++) {
      const here = mass[c] as number
      next[c] = (next[c] as number) + (1 - t) * here
      next[c + shift] = (next[c + shift] as number) + t * here
    }
  else
    for (let c = from, d = from + shift; c <= to; c++, d++) {
      const here = mass[c] as number
      const moved = t * here
      next[c] = (next[c] as number) + (1 - t) * here
      next[d - 1] = (next[d - 1] as number) + moved * w0
      next[d] = (next[d] as number) + moved * w1
      next[d + 1] = (next[d + 1] as number) + moved * w2
      next[d + 2] = (next[d + 2] as number) + moved * w3
    }
}

/** next = what is to be expected from each cell with this player too; the sum of what the player adds. */
function backward(
  value: Float64Array,
  next: Float64Array,
  mass: Float64Array,
  from: number,
  to: number,
  shift: number,
  [w0, w1, w2, w3]: Weights,
  t: number,
): number {
  let gain = 0
  for (let c = from, d = from + shift; c <= to; c++, d++) {
    const stayed = value[c] as number
    const moved =
      w1 === 1
        ? (value[d] as number)
        : w0 * (value[d - 1] as number) +
          w1 * (value[d] as number) +
          w2 * (value[d + 1] as number) +
          w3 * (value[d + 2] as number)
    const change = moved - stayed
    gain += (mass[c] as number) * change
    next[c] = stayed + t * change
  }
  return gain
}

type Reach = readonly [number, number]

/** Runs of cells, in the padded arrays, that all move equally far. */
function segments({ by }: Move, [low, high]: Reach, { cells, ring }: Lattice): (readonly [number, number, number])[] {
  if (!ring) return [[low + pad, high + pad, by]]
  return [
    [pad, cells - by - 1 + pad, by],
    [cells - by + pad, cells - 1 + pad, by - cells],
  ]
}

/** The cells that can be reached before each player, lowest and highest. */
function reaches(moves: readonly Move[], { cells, ring }: Lattice): Reach[] {
  let [low, high] = [cells, -1]
  return moves.map(({ by, weights, at, atWeights }): Reach => {
    const now: Reach = ring ? [0, cells - 1] : [low, high]
    const [down, up] = weights[1] === 1 ? [0, 0] : [1, 2]
    if (high >= low) [low, high] = [Math.min(low, low + by - down), Math.max(high, high + by + up)]
    const [atDown, atUp] = atWeights[1] === 1 ? [0, 0] : [1, 2]
    ;[low, high] = [Math.max(0, Math.min(low, at - atDown)), Math.min(cells - 1, Math.max(high, at + atUp))]
    return now
  })
}

function moveOf(quantity: number, { origin, width, cells, ring }: Lattice): Move {
  const [by, weights] = placed(quantity / width)
  const [at, atWeights] = placed((quantity - origin) / width)
  const round = (c: number) => (ring ? ((c % cells) + cells) % cells : c)
  return { by: round(by), weights, at: round(at), atWeights }
}

/** The cell at or below, and Lagrange's weights of the cells −1, 0, 1, 2 from it. */
function placed(distance: number): [number, Weights] {
  const near = Math.round(distance)
  if (Math.abs(distance - near) < 1e-9) return [near, [0, 1, 0, 0]]
  const cell = Math.floor(distance)
  const f = distance - cell
  const weights: Weights = [
    (-f * (f - 1) * (f - 2)) / 6,
    ((f + 1) * (f - 1) * (f - 2)) / 2,
    (-(f + 1) * f * (f - 2)) / 2,
    ((f + 1) * f * (f - 1)) / 6,
  ]
  return [cell, weights]
}

function spreadRead(value: Float64Array, at: number, weights: Weights): number {
  if (weights[1] === 1) return value[at + pad] as number
  return weights.reduce((sum, weight, j) => sum + weight * (value[at + j - 1 + pad] as number), 0)
}

/** What lies beyond the ends of a ring is at its other end. */
function wrap(value: Float64Array): void {
  const cells = value.length - 2 * pad
  for (let k = 0; k < pad; k++) {
    value[k] = value[k + cells] as number
    value[cells + pad + k] = value[pad + k] as number
  }
}

function fold(mass: Float64Array): void {
  const cells = mass.length - 2 * pad
  for (let k = 0; k < pad; k++) {
    mass[k + cells] = (mass[k + cells] as number) + (mass[k] as number)
    mass[pad + k] = (mass[pad + k] as number) + (mass[cells + pad + k] as number)
    mass[k] = 0
    mass[cells + pad + k] = 0
  }
}

// The best set under several pots, exactly: branch and bound on the relaxation. At each step the relaxation's bound
// closes what cannot beat the best set found, its reduced scores fix what can only stand one way, and what is taken in
// part is decided next. Example: scores 10, 9, 9, uses 6, 5, 5, one pot of 10 → the two nines, 18.
// Sources: Vimont, Boussier, Vasquez 2008 (reduced costs propagation); Mansini, Speranza 2012.
import { relax } from './knapsackRelaxation.ts'

export interface Knapsack {
  /** By item, not negative. */
  readonly scores: Float64Array
  /** Item × row, not negative. */
  readonly uses: Float64Array
  /** By row, not negative. */
  readonly caps: Float64Array
}

export interface Packed {
  /** 1 for what is chosen, by item. */
  readonly chosen: Uint8Array
  readonly score: number
  /** No set is worth more. */
  readonly bound: number
  /** Whether the set has been proved best. */
  readonly exact: boolean
  /** Prices of the rows in the relaxation of the whole: what a krona more in the pot would be worth. */
  readonly prices: Float64Array
}

/** Far above what a few hundred services need; beyond it the best set found is given with its bound. */
export const mostSteps = 1_000_000

export function pack(knapsack: Knapsack, steps = mostSteps): Packed {
  const { scores, uses, caps } = withCount(knapsack)
  const count = scores.length
  const rows = caps.length
  const whole = scores.every(Number.isInteger)
  const largest = scores.reduce((sum, score) => sum + score, 0)
  // A set of whole points that is better is better by a point.
  const margin = whole ? 1 - 1e-6 : 1e-11 * Math.max(1, largest)
  let best = new Uint8Array(count)
  let bestScore = 0
  let left = steps
  const open: number[] = []

  // What fits is judged on the figures as they are; the relaxation sees each pot as one, so that pots weigh alike.
  const scale = caps.map((cap) => (cap > 0 ? cap : 1))
  const scaled = uses.map((use, i) => use / (scale[i % rows] as number))
  const relaxed = (rest: Float64Array, free: Int32Array, hint: Uint8Array | null = null) =>
    relax(
      scores,
      scaled,
      rest.map((value, r) => value / (scale[r] as number)),
      free,
      free.length,
      hint,
    )

  const fits = (item: number, rest: Float64Array): boolean => {
    for (let r = 0; r < rows; r++) if ((uses[item * rows + r] as number) > (rest[r] as number)) return false
    return true
  }
  const take = (item: number, rest: Float64Array): void => {
    for (let r = 0; r < rows; r++) rest[r] = (rest[r] as number) - (uses[item * rows + r] as number)
  }
  const all = Int32Array.from(scores.keys()).filter((item) => (scores[item] as number) > 0 && fits(item, caps))
  const keepIfBetter = (set: Uint8Array, score: number): void => {
    if (score <= bestScore) return
    best = set.slice()
    bestScore = score + improve(best)
  }
  /** Exchanges one for one, and adds what then fits, as long as that is better; what it gains. */
  const improve = (set: Uint8Array): number => {
    const rest = caps.slice()
    set.forEach((one, item) => {
      if (one) take(item, rest)
    })
    let gained = 0
    for (let better = true; better; ) {
      better = false
      for (const item of all) {
        if (set[item]) continue
        const out = fits(item, rest) ? -1 : worseToLeave(item, set, rest)
        if (out === null) continue
        set[item] = 1
        gained += scores[item] as number
        if (out >= 0) {
          set[out] = 0
          gained -= scores[out] as number
          for (let r = 0; r < rows; r++) rest[r] = (rest[r] as number) + (uses[out * rows + r] as number)
        }
        take(item, rest)
        better = true
      }
    }
    return gained
  }
  /** Something chosen, worth less, that leaves room enough; null: nothing. */
  const worseToLeave = (item: number, set: Uint8Array, rest: Float64Array): number | null => {
    for (const out of all) {
      if (!set[out] || (scores[out] as number) >= (scores[item] as number)) continue
      let room = true
      for (let r = 0; r < rows && room; r++)
        room = (uses[item * rows + r] as number) <= (rest[r] as number) + (uses[out * rows + r] as number)
      if (room) return out
    }
    return null
  }

  /** What the relaxation takes, the most first, then whatever fits, the most worth first. */
  const round = (
    free: Int32Array,
    set: Uint8Array,
    score: number,
    rest: Float64Array,
    taken: Float64Array,
    reduced: Float64Array,
  ): void => {
    const rounded = set.slice()
    const room = rest.slice()
    let worth = score
    const order = Array.from(free.keys()).sort(
      (a, b) => (taken[b] as number) - (taken[a] as number) || (reduced[b] as number) - (reduced[a] as number),
    )
    for (const j of order) {
      const item = free[j] as number
      if (!fits(item, room)) continue
      rounded[item] = 1
      worth += scores[item] as number
      take(item, room)
    }
    keepIfBetter(rounded, worth)
  }

  /** `free`: undecided items; `set`, `score`, `rest`: what has been chosen and what is left. */
  const branch = (
    free: Int32Array,
    set: Uint8Array,
    score: number,
    rest: Float64Array,
    hint: Uint8Array | null,
  ): void => {
    if (left <= 0) {
      // What is left open here may hold at most this.
      open.push(score + relaxed(rest, free, hint).bound)
      return
    }
    left--
    const { bound, reduced, taken } = relaxed(rest, free, hint)
    if (score + bound < bestScore + margin) return
    // Sets are looked for at first, and now and then.
    if (left > steps - 200 || left % 16 === 0) round(free, set, score, rest, taken, reduced)
    const slack = score + bound - bestScore - margin
    if (slack < 0) return
    // What would cost more than the slack to stand otherwise, stands as it is.
    const undecided: number[] = []
    const next = set.slice()
    const nextRest = rest.slice()
    let nextScore = score
    let [part, split] = [-1, 0.5]
    for (let j = 0; j < free.length; j++) {
      const item = free[j] as number
      const d = reduced[j] as number
      if (d > slack) {
        if (!fits(item, nextRest)) return
        next[item] = 1
        nextScore += scores[item] as number
        take(item, nextRest)
      } else if (-d <= slack) {
        undecided.push(item)
        const away = Math.abs((taken[j] as number) - 0.5)
        if (away < split - 1e-9) [part, split] = [item, away]
      }
    }
    const still = undecided.filter((item) => fits(item, nextRest))
    if (still.length === 0) {
      keepIfBetter(next, nextScore)
      return
    }
    // Whole already: the rounding above has found it, and what remains is decided by the largest score.
    if (part < 0 || !still.includes(part))
      part = still.reduce((a, b) => ((scores[b] as number) > (scores[a] as number) ? b : a))
    const likely = new Uint8Array(count)
    for (let j = 0; j < free.length; j++) if (taken[j] === 1) likely[free[j] as number] = 1
    const others = Int32Array.from(still.filter((item) => item !== part))
    const withIt = next.slice()
    const restWithIt = nextRest.slice()
    withIt[part] = 1
    take(part, restWithIt)
    const at = taken[free.indexOf(part)] as number
    if (at >= 0.5) {
      branch(others, withIt, nextScore + (scores[part] as number), restWithIt, likely)
      branch(others, next, nextScore, nextRest, likely)
    } else {
      branch(others, next, nextScore, nextRest, likely)
      branch(others, withIt, nextScore + (scores[part] as number), restWithIt, likely)
    }
  }

  branch(all, new Uint8Array(count), 0, caps.slice(), null)
  const bound = Math.max(bestScore, ...open)
  return {
    chosen: best,
    score: bestScore,
    bound,
    exact: bound < bestScore + margin,
    prices: relaxed(caps, all)
      .prices.slice(0, knapsack.caps.length)
      .map((price, r) => price / (scale[r] as number)),
  }
}

/** A row more: no set has more items than fit when the least demanding are taken. Likes are hard to tell apart without. */
function withCount({ scores, uses, caps }: Knapsack): Knapsack {
  const [count, rows] = [scores.length, caps.length]
  let most = count
  for (let r = 0; r < rows; r++) {
    const ascending = Float64Array.from({ length: count }, (_, i) => uses[i * rows + r] as number).sort()
    let sum = 0
    const fitting = ascending.findIndex((use) => {
      sum += use
      return sum > (caps[r] as number)
    })
    if (fitting >= 0) most = Math.min(most, fitting)
  }
  if (most === count) return { scores, uses, caps }
  const wider = new Float64Array(count * (rows + 1)).fill(1)
  for (let i = 0; i < count; i++) wider.set(uses.subarray(i * rows, (i + 1) * rows), i * (rows + 1))
  return { scores, uses: wider, caps: Float64Array.of(...caps, most) }
}

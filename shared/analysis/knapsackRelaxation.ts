// The relaxation behind the exact choice: services may be taken in part, 0 ≤ x ≤ 1, under a few pots. A primal simplex
// with bounds and one row a pot gives prices of the pots; by any prices y ≥ 0 no choice is worth more than
// y·left + Σ max(0, score − y·use), so the bound is right even where the simplex stops early.
// Example: scores 6, 5, 4, uses 3, 3, 3 and one pot of 6: x = 1, 1, 0 and bound 11.

export interface Relaxation {
  /** No choice of the free items is worth more than this. */
  readonly bound: number
  /** Price of each row, ≥ 0. */
  readonly prices: Float64Array
  /** Score less the price of what it uses, by position in `free`. */
  readonly reduced: Float64Array
  /** Part taken, by position in `free`: whole or nothing but for at most one a row. */
  readonly taken: Float64Array
}

const tolerance = 1e-9
const [atNought, whole, inBasis] = [0, 1, 2]

/**
 * `uses`: item × row, not negative. `left`: what is left of each row, not negative. `free`: the `count` items that may be
 * chosen. `hint`: items, by 1, that are probably taken whole: a start nearer the end, and the same end.
 */
export function relax(
  scores: Float64Array,
  uses: Float64Array,
  left: Float64Array,
  free: Int32Array,
  count: number,
  hint: Uint8Array | null = null,
): Relaxation {
  const rows = left.length
  const inverse = new Float64Array(rows * rows)
  /** What is basic in a row: a position in `free`, or −1 − r for the slack of row r. */
  const basic = Int32Array.from({ length: rows }, (_, r) => -1 - r)
  const value = left.slice()
  const prices = new Float64Array(rows)
  const column = new Float64Array(rows)
  const state = new Uint8Array(count)
  const slackIn = new Uint8Array(rows).fill(1)
  for (let r = 0; r < rows; r++) inverse[r * rows + r] = 1
  if (hint)
    for (let j = 0; j < count; j++) {
      const item = free[j] as number
      if (!hint[item]) continue
      let fits = true
      for (let r = 0; r < rows && fits; r++) fits = (uses[item * rows + r] as number) <= (value[r] as number)
      if (!fits) continue
      state[j] = whole
      for (let r = 0; r < rows; r++) value[r] = (value[r] as number) - (uses[item * rows + r] as number)
    }
  for (let iteration = 0; iteration < 50 + 4 * count; iteration++) {
    pricesOf(scores, free, basic, inverse, prices)
    let entering = -1
    let slack = -1
    let gain = tolerance
    for (let j = 0; j < count; j++) {
      if (state[j] === inBasis) continue
      const d = reducedOf(scores, uses, prices, free[j] as number, rows)
      const better = state[j] === whole ? -d : d
      if (better > gain) [gain, entering] = [better, j]
    }
    for (let r = 0; r < rows; r++)
      if (!slackIn[r] && -(prices[r] as number) > gain) [gain, slack] = [-(prices[r] as number), r]
    if (slack < 0 && entering < 0) break
    const down = slack < 0 && state[entering] === whole
    for (let k = 0; k < rows; k++) {
      let sum = 0
      if (slack >= 0) sum = inverse[k * rows + slack] as number
      else
        for (let r = 0; r < rows; r++)
          sum += (inverse[k * rows + r] as number) * (uses[(free[entering] as number) * rows + r] as number)
      column[k] = sum
    }
    const direction = down ? -1 : 1
    let step = slack >= 0 ? Number.POSITIVE_INFINITY : 1
    let leaving = -1
    let toWhole = false
    for (let k = 0; k < rows; k++) {
      const change = direction * (column[k] as number)
      if (change > tolerance) {
        const limit = Math.max(0, value[k] as number) / change
        if (limit < step) [step, leaving, toWhole] = [limit, k, false]
      } else if (change < -tolerance && (basic[k] as number) >= 0) {
        const limit = Math.max(0, 1 - (value[k] as number)) / -change
        if (limit < step) [step, leaving, toWhole] = [limit, k, true]
      }
    }
    if (step === Number.POSITIVE_INFINITY) break
    for (let k = 0; k < rows; k++) value[k] = (value[k] as number) - step * direction * (column[k] as number)
    if (leaving < 0) {
      state[entering] = down ? atNought : whole
      continue
    }
    const out = basic[leaving] as number
    if (out < 0) slackIn[-1 - out] = 0
    else state[out] = toWhole ? whole : atNought
    exchange(inverse, column, rows, leaving)
    value[leaving] = down ? 1 - step : step
    if (slack >= 0) {
      basic[leaving] = -1 - slack
      slackIn[slack] = 1
    } else {
      basic[leaving] = entering
      state[entering] = inBasis
    }
  }
  const taken = new Float64Array(count)
  for (let j = 0; j < count; j++) taken[j] = state[j] === whole ? 1 : 0
  // Amounts of öre beside units of one can leave a basis too skew to solve; the bound holds all the same, and what is taken
  // only says where to look first.
  for (let k = 0; k < rows; k++)
    if ((basic[k] as number) >= 0) taken[basic[k] as number] = Math.min(1, Math.max(0, value[k] as number))
  return { taken, prices, ...boundBy(scores, uses, left, free, count, prices) }
}

function pricesOf(
  scores: Float64Array,
  free: Int32Array,
  basic: Int32Array,
  inverse: Float64Array,
  prices: Float64Array,
): void {
  const rows = prices.length
  prices.fill(0)
  for (let k = 0; k < rows; k++) {
    const at = basic[k] as number
    if (at < 0) continue
    const score = scores[free[at] as number] as number
    for (let r = 0; r < rows; r++) prices[r] = (prices[r] as number) + score * (inverse[k * rows + r] as number)
  }
}

function reducedOf(scores: Float64Array, uses: Float64Array, prices: Float64Array, item: number, rows: number): number {
  let d = scores[item] as number
  for (let r = 0; r < rows; r++) d -= (prices[r] as number) * (uses[item * rows + r] as number)
  return d
}

/** The inverse of the basis after its column `leaving` has been replaced by one that stands as `column` in it. */
function exchange(inverse: Float64Array, column: Float64Array, rows: number, leaving: number): void {
  const pivot = column[leaving] as number
  for (let r = 0; r < rows; r++) inverse[leaving * rows + r] = (inverse[leaving * rows + r] as number) / pivot
  for (let k = 0; k < rows; k++) {
    const factor = column[k] as number
    if (k === leaving || factor === 0) continue
    for (let r = 0; r < rows; r++)
      inverse[k * rows + r] = (inverse[k * rows + r] as number) - factor * (inverse[leaving * rows + r] as number)
  }
}

/** Weak duality: prices below nought are taken as nought, and the bound holds whatever they are. */
function boundBy(
  scores: Float64Array,
  uses: Float64Array,
  left: Float64Array,
  free: Int32Array,
  count: number,
  prices: Float64Array,
): Pick<Relaxation, 'bound' | 'reduced'> {
  const rows = left.length
  let bound = 0
  for (let r = 0; r < rows; r++) {
    prices[r] = Math.max(0, prices[r] as number)
    bound += (prices[r] as number) * (left[r] as number)
  }
  const reduced = new Float64Array(count)
  for (let j = 0; j < count; j++) {
    const d = reducedOf(scores, uses, prices, free[j] as number, rows)
    reduced[j] = d
    if (d > 0) bound += d
  }
  return { bound, reduced }
}

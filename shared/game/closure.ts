// Which players to take when each brings a gain and each facility that any of them needs costs once: a minimum cut.
// Example: gains 5 and 4, a facility of 8 that both need: take both, for 1; alone neither would.
// Source: Picard 1976, Maximal closure of a graph. Shortest augmenting paths; gains ≤ 0 are never taken.

export interface Facility {
  readonly cost: number
  readonly members: readonly number[]
}

export interface Closure {
  readonly value: number
  readonly taken: Uint8Array
}

/** Facilities' costs ≥ 0. */
export function bestClosure(gains: Float64Array, facilities: readonly Facility[]): Closure {
  const n = gains.length
  const taken = gains.map((gain) => (gain > 0 ? 1 : 0)) as unknown as Float64Array
  const open = Float64Array.from(gains, (gain) => Math.max(0, gain))
  const all = open.reduce((sum, gain) => sum + gain, 0)
  const needed = facilities.filter(({ cost, members }) => cost > 0 && members.some((i) => (taken[i] ?? 0) > 0))
  if (needed.length === 0) return { value: all, taken: Uint8Array.from(taken) }
  const left = Float64Array.from(needed, ({ cost }) => cost)
  const needs: number[][] = Array.from({ length: n }, () => [])
  needed.forEach(({ members }, g) => {
    for (const i of new Set(members)) if ((gains[i] ?? 0) > 0) needs[i]?.push(g)
  })
  // flows[g]: what each player pays of the facility.
  const flows = needed.map(() => new Float64Array(n))
  const tiny = 1e-14 * all
  for (;;) {
    const path = augmentingPath(open, left, needs, flows, needed, tiny)
    if (path.end < 0) {
      const reached = path.players
      let value = 0
      for (let i = 0; i < n; i++) if (reached[i]) value += gains[i] ?? 0
      needed.forEach(({ cost, members }) => {
        if (members.some((i) => reached[i])) value -= cost
      })
      return { value, taken: reached }
    }
    pay(path, open, left, flows)
  }
}

interface Path {
  /** The facility with cost left to pay, or −1. */
  readonly end: number
  readonly players: Uint8Array
  readonly payerOf: Int32Array
  readonly cameFrom: Int32Array
}

function augmentingPath(
  open: Float64Array,
  left: Float64Array,
  needs: readonly (readonly number[])[],
  flows: readonly Float64Array[],
  facilities: readonly Facility[],
  tiny: number,
): Path {
  const players = new Uint8Array(open.length)
  const payerOf = new Int32Array(facilities.length).fill(-1)
  const cameFrom = new Int32Array(open.length).fill(-1)
  const queue: number[] = []
  open.forEach((gain, i) => {
    if (gain > tiny) {
      players[i] = 1
      queue.push(i)
    }
  })
  for (let k = 0; k < queue.length; k++) {
    const i = queue[k] as number
    for (const g of needs[i] ?? []) {
      if (payerOf[g] !== -1) continue
      payerOf[g] = i
      if ((left[g] as number) > tiny) return { end: g, players, payerOf, cameFrom }
      for (const j of facilities[g]?.members ?? [])
        if (!players[j] && (flows[g]?.[j] ?? 0) > tiny) {
          players[j] = 1
          cameFrom[j] = g
          queue.push(j)
        }
    }
  }
  return { end: -1, players, payerOf, cameFrom }
}

/** As much as the path takes: the last payer pays more of the facility, and is paid back elsewhere by the one before. */
function pay({ end, payerOf, cameFrom }: Path, open: Float64Array, left: Float64Array, flows: readonly Float64Array[]) {
  let amount = left[end] as number
  for (let i = payerOf[end] as number; ; ) {
    const g = cameFrom[i] as number
    if (g < 0) {
      amount = Math.min(amount, open[i] as number)
      break
    }
    amount = Math.min(amount, flows[g]?.[i] ?? 0)
    i = payerOf[g] as number
  }
  left[end] = (left[end] as number) - amount
  for (let g = end; ; ) {
    const i = payerOf[g] as number
    const flow = flows[g]
    if (flow) flow[i] = (flow[i] as number) + amount
    const before = cameFrom[i] as number
    if (before < 0) {
      open[i] = (open[i] as number) - amount
      return
    }
    const back = flows[before]
    if (back) back[i] = (back[i] as number) - amount
    g = before
  }
}

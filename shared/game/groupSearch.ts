// The group with most to complain of among more players than can be listed: max x(S) − c(S) over groups but none and all.
// c(S) is the cheaper of two sums of parts, so each is searched: own gains and shared facilities exactly by a minimum
// cut; curves by their line from below and by what is certain so far (branch and bound).
// Example: gains 5 and 4 after own costs, a facility of 8 for both and a third player: {0, 1} complains of 1.
import { bestClosure, type Facility } from './closure.ts'
import { type CostParts, costOfParts, type Structure } from './game.ts'

export interface Found {
  readonly members: Uint8Array
  readonly excess: number
}

export interface Budget {
  /** Closures that may still be tried; below 0 the search has given up. */
  left: number
  readonly cancelled: () => boolean
}

/** null: a curve has no line from below, so nothing can be ruled out. */
export function partsToSearch({ common, model, alone }: Structure): readonly CostParts[] | null {
  const sums = [sum(common, model), ...(alone ? [{ ...common, own: add(common.own, alone) }] : [])]
  return sums.every(({ curves }) => curves.every(({ under }) => under !== undefined)) ? sums : null
}

function sum(a: CostParts, b: CostParts): CostParts {
  return {
    fixed: a.fixed + b.fixed,
    own: add(a.own, b.own),
    groups: [...a.groups, ...b.groups],
    curves: [...a.curves, ...b.curves],
  }
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + (b[i] ?? 0))
}

/** A group that complains of more than `least`, by this sum of parts: the worst one, or with `any` the first found. */
export function worstGroup(
  parts: CostParts,
  shares: Float64Array,
  least: number,
  any: boolean,
  budget: Budget,
): Found | null {
  const search = new GroupSearch(parts, shares, least, any, budget)
  search.branch(new Int8Array(shares.length).fill(undecided))
  return search.best
}

const undecided = -1

class GroupSearch {
  best: Found | null = null
  private readonly n: number
  /** Facilities that cost something, and what those that give something give at most. */
  private readonly facilities: readonly Facility[]
  private readonly gifts: number
  private improvements = 20

  constructor(
    private readonly parts: CostParts,
    private readonly shares: Float64Array,
    private readonly least: number,
    private readonly any: boolean,
    private readonly budget: Budget,
  ) {
    this.n = shares.length
    this.facilities = parts.groups.filter(({ cost }) => cost > 0)
    this.gifts = parts.groups.reduce((total, { cost }) => total + Math.max(0, -cost), 0)
  }

  private get bar(): number {
    return this.best ? this.best.excess + 1e-12 * Math.abs(this.best.excess) : this.least
  }

  branch(decided: Int8Array): void {
    if (this.budget.left < 0 || (this.any && this.best)) return
    if (--this.budget.left % 256 === 0 && this.budget.cancelled()) this.budget.left = -1
    const sloped = this.bound(decided, true)
    if (sloped.bound <= this.bar) return
    this.offer(sloped.members)
    if (this.parts.curves.length > 0) {
      const flat = this.bound(decided, false)
      if (flat.bound <= this.bar) return
      this.offer(flat.members)
    }
    const next = this.nextPlayer(decided)
    if (next < 0) return
    const first = sloped.members[next] ?? 0
    for (const value of [first, 1 - first]) {
      const copy = Int8Array.from(decided)
      copy[next] = value
      this.branch(copy)
    }
  }

  /** At most this much, with these decisions; curves by their line, or by what those who are in cost already. */
  private bound(decided: Int8Array, sloped: boolean): { readonly bound: number; readonly members: Uint8Array } {
    const { fixed, own, curves } = this.parts
    let bound = this.gifts - fixed
    const gains = new Float64Array(this.n)
    for (let i = 0; i < this.n; i++) {
      let gain = (this.shares[i] as number) - (own[i] as number)
      if (sloped) for (const { quantity, under } of curves) gain -= (under ?? 0) * (quantity[i] as number)
      if (decided[i] === 1) bound += gain
      else gains[i] = decided[i] === 0 ? 0 : gain
    }
    if (!sloped)
      for (const curve of curves) {
        // What may still come can also be negative.
        let certain = 0
        for (let i = 0; i < this.n; i++) {
          const q = curve.quantity[i] as number
          if (decided[i] === 1 || (decided[i] === undecided && q < 0)) certain += q
        }
        bound -= Math.max(0, curve.cost(certain))
      }
    const open = this.facilities.filter(({ cost, members }) => {
      const met = members.some((i) => decided[i] === 1)
      if (met) bound -= cost
      return !met
    })
    const { value, taken } = bestClosure(gains, open)
    const members = Uint8Array.from(decided, (one, i) => (one === undecided ? (taken[i] ?? 0) : one))
    return { bound: bound + value, members }
  }

  /** The undecided player on whom most depends, −1 when all are decided. */
  private nextPlayer(decided: Int8Array): number {
    let [next, most] = [-1, -1]
    const { curves, own } = this.parts
    for (let i = 0; i < this.n; i++) {
      if (decided[i] !== undecided) continue
      let weight = curves.length === 0 ? Math.abs((this.shares[i] as number) - (own[i] as number)) : 0
      for (const { quantity, under } of curves) weight += (under ?? 0) * Math.abs(quantity[i] as number)
      if (weight > most) [next, most] = [i, weight]
    }
    return next
  }

  private offer(members: Uint8Array): void {
    // Trying every change takes long: at first, and where it already pays.
    if (this.improvements <= 0 && this.excess(members) <= this.bar) return
    this.improvements--
    const improved = this.improve(members)
    if (improved && improved.excess > this.bar) this.best = improved
  }

  /** The group, changed by one player as long as that makes it complain more. */
  private improve(start: Uint8Array): Found | null {
    const members = Uint8Array.from(start)
    let excess = this.excess(members)
    const passes = this.parts.curves.length > 0 ? 20 : 1
    for (let pass = 0; pass < passes; pass++) {
      let change = -1
      for (let i = 0; i < this.n; i++) {
        members[i] = members[i] ? 0 : 1
        const other = this.excess(members)
        members[i] = members[i] ? 0 : 1
        if (other > excess) [change, excess] = [i, other]
      }
      if (change < 0) break
      members[change] = members[change] ? 0 : 1
    }
    return Number.isFinite(excess) ? { members, excess } : null
  }

  private excess(members: Uint8Array): number {
    let [size, paid] = [0, 0]
    for (let i = 0; i < this.n; i++)
      if (members[i]) {
        size++
        paid += this.shares[i] as number
      }
    if (size === 0 || size === this.n) return Number.NEGATIVE_INFINITY
    return paid - costOfParts(this.parts, members)
  }
}

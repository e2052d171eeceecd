// Serial cost sharing: whoever demands least pays an equal part of what it would cost if all demanded that little; each
// further step is divided equally among those who still demand more. C(0) = 0: a fixed cost lies in the first step.
// Example: C(Q) = Q², demands 1, 2, 3: steps to 3, 5 and 6 cost 9, 16, 11, so 3, 11, 22.
// Source: Moulin & Shenker 1992, Econometrica 60.

/** `demands` ≥ 0; a share for each, NaN when the cost is. Σ = cost(Σ demands). */
export function serialShares(demands: ArrayLike<number>, cost: (quantity: number) => number): Float64Array {
  const n = demands.length
  const demand = (i: number) => demands[i] ?? 0
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => demand(a) - demand(b))
  const shares = new Float64Array(n)
  let [before, paid, share] = [0, 0, 0]
  order.forEach((i, k) => {
    const quantity = paid + (n - k) * demand(i)
    const now = quantity > 0 ? cost(quantity) : 0
    share += (now - before) / (n - k)
    shares[i] = share
    before = now
    paid += demand(i)
  })
  return shares
}

// Gauss–Legendre quadrature on [0, 1]: m nodes integrate polynomials up to degree 2m − 1 exactly.
// Example: one node: ½ with weight 1. Newton's method on the Legendre polynomial (Abramowitz & Stegun 25.4.29).

/** Nodes with their weights, ascending. */
export function gaussLegendre(m: number): readonly (readonly [number, number])[] {
  return Array.from({ length: m }, (_, i) => {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (m + 0.5))
    let slope = 1
    for (let round = 0; round < 20; round++) {
      const [value, before] = legendre(m, x)
      slope = (m * (x * value - before)) / (x * x - 1)
      const change = value / slope
      x -= change
      if (Math.abs(change) < 1e-16) break
    }
    return [(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)] as const
  })
}

/** The polynomials of degree m and m − 1 at x. */
function legendre(m: number, x: number): [number, number] {
  let [value, before] = [1, 0]
  for (let k = 1; k <= m; k++) [value, before] = [((2 * k - 1) * x * value - (k - 1) * before) / k, value]
  return [value, before]
}

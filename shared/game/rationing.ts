// How a pot that is too small is divided between those who claim it (bankruptcy rules).
// Example: pot 200, claims 100, 200, 300: proportional 33.3/66.7/100; CEA 66.7 each; CEL 0/66.7/133.3; Talmud 50/75/75.
// Sources: Aumann & Maschler 1985; Thomson 2003. Constrained equal awards, constrained equal losses, and the Talmud
// rule: equal awards of half-claims while the pot is below half of all claims, equal losses of half-claims above.

export type Rationing = 'proportional' | 'cea' | 'cel' | 'talmud'

/** Awards in the claims' unit; 0 ≤ award ≤ claim, Σ = min(pot, Σ claims). Claims below 0 count as 0. */
export function ration(rule: Rationing, pot: number, claims: readonly number[]): number[] {
  const asked = claims.map((claim) => Math.max(0, claim))
  const total = asked.reduce((sum, claim) => sum + claim, 0)
  if (Number.isNaN(total) || Number.isNaN(pot)) return asked.map(() => Number.NaN)
  if (pot >= total) return asked
  if (pot <= 0) return asked.map(() => 0)
  switch (rule) {
    case 'proportional':
      return asked.map((claim) => (claim * pot) / total)
    case 'cea':
      return equalAwards(pot, asked)
    case 'cel':
      return subtract(asked, equalAwards(total - pot, asked))
    case 'talmud': {
      const halves = asked.map((claim) => claim / 2)
      return pot <= total / 2 ? equalAwards(pot, halves) : subtract(asked, equalAwards(total - pot, halves))
    }
  }
}

function subtract(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value - (b[i] ?? 0))
}

/** min(claim, λ) with λ such that the awards sum to the pot. */
function equalAwards(pot: number, claims: readonly number[]): number[] {
  const ascending = claims.toSorted((a, b) => a - b)
  let left = pot
  for (const [i, claim] of ascending.entries()) {
    const level = left / (ascending.length - i)
    if (claim >= level) return claims.map((c) => Math.min(c, level))
    left -= claim
  }
  return [...claims]
}

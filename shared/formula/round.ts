// Rounding half away from zero, as a budget is rounded: 2.5 → 3, -2.5 → -3, and 1.005 to two decimals → 1.01.
// 1.005 * 100 is 100.49999999999999 in binary, so the number is compared with the tie itself, 100.5 / 100, which is
// the very double that "1.005" is read as. What was calculated may lie some last bits below its decimals: 0.15 * 1.5 is
// 0.22499999999999998 and rounds to 0.23. LibreOffice does the same, and as here leaves what is rounded to whole numbers exact.

/** Shape: one number. `decimals` is a whole number; below zero rounds to tens, hundreds and so on. */
export function roundHalfAway(value: number, decimals: number): number {
  const size = Math.abs(value)
  const power = 10 ** Math.abs(decimals)
  const units = decimals >= 0 ? size * power : size / power
  // Beyond 2^53 there are no decimals left to round; NaN passes through here too.
  if (!(units < 9007199254740992)) return value
  const below = Math.floor(units)
  const tie = decimals >= 0 ? (below + 0.5) / power : (below + 0.5) * power
  const margin = decimals === 0 ? 0 : Math.min(tie * 2 ** -50, (tie / (below + 0.5)) * 0.25)
  const whole = size >= tie - margin ? below + 1 : below
  const rounded = decimals >= 0 ? whole / power : whole * power
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

// Compensation among those who share a service: who loses gets exactly the loss, who gains pays in proportion to the gain,
// and no more moves than that. What gains cannot cover, the city's common budget has to add.
// Example: gains 300, 100 and −78: the third gets 78, the others pay 58.50 and 19.50. Gains 50 and −78: 28 is missing.
import { apportion } from '../money.ts'

export interface Compensation {
  /** In the unit of the gains; what each receives, negative for what it pays. */
  readonly received: Float64Array
  /** What moves in all: the sum of losses. */
  readonly total: number
  /** What the common budget has to add; 0 when the gains are enough. */
  readonly central: number
}

/** Whole öre in, whole öre out; a gain that is not known (NaN) leaves everything unknown. */
export function compensate(gains: ArrayLike<number>): Compensation {
  const n = gains.length
  const received = new Float64Array(n)
  const able = new Float64Array(n)
  let lost = 0
  let gained = 0
  for (let i = 0; i < n; i++) {
    const gain = gains[i] ?? Number.NaN
    if (Number.isNaN(gain)) return { received: received.fill(Number.NaN), total: Number.NaN, central: Number.NaN }
    if (gain < 0) {
      received[i] = -gain
      lost -= gain
    } else able[i] = gain
    gained += Math.max(0, gain)
  }
  const paid = Math.min(lost, gained)
  if (paid > 0) {
    const shares = apportion(paid, able)
    for (let i = 0; i < n; i++) if ((able[i] ?? 0) > 0) received[i] = -(shares[i] ?? 0) || 0
  }
  return { received, total: lost, central: lost - paid }
}

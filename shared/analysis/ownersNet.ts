// Whoever bears a cost for others, before and after compensation: the reason to carry what benefits others, or the lack of it.
// Participants and owners are compensated together: losers get exactly their loss, gainers pay in proportion to their gain,
// and what gains cannot cover the city's common budget has to add.
// Example: Äldreförvaltningen, −9 110 tkr before and 0 after; gains of 1 111 tkr do not reach, so central adds 8 988 tkr.
import { compensate } from './compensation.ts'
import { departmentSums } from './departmentSums.ts'
import { hostCosts } from './hostFairness.ts'
import type { Scope } from './scope.ts'

export interface NetAfter {
  readonly row: number
  /** öre on the basis. */
  readonly before: number
  /** Negative: what it pays. */
  readonly received: number
  readonly after: number
}

export interface OwnersNet {
  /** Participants and owners, in the order of the frame. */
  readonly departments: readonly NetAfter[]
  /** Those of them that bear something for others, and are left with some of it. */
  readonly owners: readonly NetAfter[]
  /** öre: what the common budget has to add for all to be without loss; 0 when gains are enough. */
  readonly central: number
}

export function ownersNet(scope: Scope): OwnersNet {
  const { frame, participants, services, weights, on } = scope
  const hosts = hostCosts(scope).filter(({ row, kept }) => row !== frame.central && kept >= 100)
  const rows = [...new Set([...participants, ...hosts.map(({ row }) => row)])].sort((a, b) => a - b)
  const { net } = departmentSums(frame, services, weights, on)
  const gains = rows.map((row) => Math.round(net[row] ?? Number.NaN))
  const { received, central } = compensate(gains)
  const departments = rows.map((row, i): NetAfter => {
    const [before, given] = [gains[i] ?? Number.NaN, received[i] ?? Number.NaN]
    return { row, before, received: given, after: before + given }
  })
  const isHost = new Set(hosts.map(({ row }) => row))
  return { departments, owners: departments.filter(({ row }) => isHost.has(row)), central }
}

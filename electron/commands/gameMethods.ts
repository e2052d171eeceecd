// The methods of `fordela game`: those over a table of costs, and those that start from another kind of file.
// A method that the file has nothing for answers not-available, and says what it would need.

import { type Solved, solutionIds, solve } from '../../shared/game/index.ts'
import { type Rationing, ration } from '../../shared/game/rationing.ts'
import { serialShares } from '../../shared/game/serial.ts'
import {
  type ChargedOn,
  direct,
  reciprocal,
  type ServiceDepartments,
  stepDown,
} from '../../shared/game/serviceDepartments.ts'
import type { GameFile, GameFilePart } from '../../shared/import/gameFile.ts'
import { problem, type Result } from '../../shared/problem.ts'

export interface GameMethod {
  readonly id: string
  /** What it starts from; of the file, only that is read. */
  readonly part: GameFilePart
  /** Of the file's players; `order` of its services. */
  solve(file: GameFile, order: readonly number[]): Solved
  readonly takesOrder: boolean
}

export const gameMethods: readonly GameMethod[] = [
  ...solutionIds.map((id) => ({
    id,
    part: 'groups' as const,
    takesOrder: false,
    solve: ({ game }: GameFile) => (game ? solve(game.game, id) : lacking('costs')),
  })),
  overServices('direct', direct),
  { ...overServices('step-down', stepDown), takesOrder: true },
  overServices('reciprocal', reciprocal),
  ...(['proportional', 'cea', 'cel', 'talmud'] as const).map(overClaims),
  {
    id: 'serial',
    part: 'demands',
    takesOrder: false,
    solve({ serial }) {
      if (!serial) return lacking('costFunction')
      const shares = serialShares(serial.demands, serial.cost)
      if (!shares.every(Number.isFinite)) return { status: 'not-available', problem: problem('game-no-cost') }
      return { status: 'ok', shares, notices: [] }
    },
  },
]

function lacking(key: string): Solved {
  return { status: 'not-available', problem: problem('game-file-lacks', '', { key }) }
}

type Charging = (input: ServiceDepartments, order: readonly number[]) => Result<ChargedOn>

function overServices(id: string, charge: Charging): GameMethod {
  return {
    id,
    part: 'services',
    takesOrder: false,
    solve({ services }, order) {
      if (!services) return lacking('serviceDepartments')
      const charged = charge(services, order)
      if (!charged.ok) return { status: 'not-available', problem: charged.problem }
      return { status: 'ok', shares: charged.value.shares, notices: [] }
    },
  }
}

function overClaims(id: Rationing): GameMethod {
  return {
    id,
    part: 'claims',
    takesOrder: false,
    solve({ claims }) {
      if (!claims) return lacking('claims')
      const total = claims.claims.reduce((sum, claim) => sum + claim, 0)
      const shares = Float64Array.from(ration(id, claims.endowment, claims.claims))
      // All get what they ask for, and something is over.
      const left = claims.endowment - total
      const notices = left > 1e-12 * total ? [problem('game-claims-covered', '', { left }, 'info')] : []
      return { status: 'ok', shares, notices }
    },
  }
}

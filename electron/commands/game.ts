// fordela game FILE --method M [--order A,B] [--json]: a published or own table of what groups cost, divided.
// FILE as shared/import/gameFile.ts reads it; shares are told in the file's own convention, unrounded.
import { resolve } from 'node:path'
import { type Blocking, core, type Solved } from '../../shared/game/index.ts'
import { type GameFile, readGameFile } from '../../shared/import/gameFile.ts'
import { type Problem, problem, type Result } from '../../shared/problem.ts'
import { openText } from '../files.ts'
import { type Command, done, type Outcome, readArguments, refused } from './command.ts'
import { type GameMethod, gameMethods } from './gameMethods.ts'
import { gameTable } from './gameTable.ts'

/** Every group of 16 players; beyond, the answer would be a hundred megabytes. */
const mostBlocking = 65_536

export interface GameAnswer {
  readonly method: string
  readonly players: readonly string[]
  readonly solved: Solved
  /** In the file's own convention. */
  readonly shares: readonly number[] | null
  readonly core: CoreOf | null
  /** Services in the order they closed. */
  readonly order: readonly string[] | null
  readonly notices: readonly Problem[]
}

interface CoreOf {
  readonly nonempty: boolean
  readonly epsilon: number
  readonly contains: boolean | null
  readonly blocking: readonly Blocking[]
}

export const game: Command = {
  name: 'game',
  async run(args) {
    const given = readArguments(args, { operands: ['FILE'], options: ['method', 'order'], flags: ['json'] })
    if (!given.ok) return refused(given.problem)
    const { operands, value, has, language } = given.value
    const method = gameMethods.find(({ id }) => id === value('method'))
    const methods = gameMethods.map(({ id }) => id).join(' · ')
    if (value('method') === undefined) return refused(problem('game-method-missing', '', { methods }))
    if (!method) return refused(problem('game-method-unknown', '', { method: value('method') ?? '', methods }))
    const opened = await openText(resolve(operands[0] ?? ''))
    if (!opened.ok) return refused(opened.problem)
    const file = readGameFile(opened.value.text, method.part)
    if (!file.ok) return refused(file.problem)
    const order = orderOf(file.value, method, value('order'))
    if (!order.ok) return refused(order.problem)
    const answer = answerOf(file.value, method, order.value)
    const told = [...(answer.solved.status === 'ok' ? [] : [answer.solved.problem]), ...answer.notices]
    const output = has('json') ? `${JSON.stringify(jsonOf(answer))}\n` : gameTable(answer, language)
    return { ...done(output), problems: has('json') ? told : answer.notices } satisfies Outcome
  },
}

/** The order in which services close: as given, or as they stand in the file. */
function orderOf(file: GameFile, method: GameMethod, given: string | undefined): Result<readonly number[]> {
  const services = file.services?.names.slice(0, file.services.services) ?? []
  if (given === undefined) return { ok: true, value: services.map((_, s) => s) }
  if (!method.takesOrder || !file.services) return { ok: false, problem: problem('game-order-unused') }
  const named = given.split(',').map((name) => services.indexOf(services.includes(name) ? name : name.trim()))
  const whole = named.length === services.length && services.every((_, s) => named.includes(s))
  if (!whole) return { ok: false, problem: problem('game-order-incomplete', '', { services: services.join(',') }) }
  return { ok: true, value: named }
}

function answerOf(file: GameFile, method: GameMethod, order: readonly number[]): GameAnswer {
  const solved = method.solve(file, order)
  const shares = solved.status === 'ok' ? solved.shares : null
  const sign = file.game?.sign ?? 1
  const table = file.game?.complete ? file.game.game : null
  const verdict = table && core(table, shares, { most: mostBlocking })
  const untold = verdict?.status === 'ok' ? verdict.untold : 0
  const cut = untold > 0 ? [problem('game-blocking-cut', '', { told: mostBlocking, untold }, 'info')] : []
  const services = file.services?.names ?? []
  return {
    method: method.id,
    players: file.players,
    solved,
    shares: shares && Array.from(shares, (share) => sign * share + 0),
    core: verdict?.status === 'ok' ? verdict : null,
    order: method.takesOrder && file.services ? order.map((s) => services[s] ?? '') : null,
    notices: solved.status === 'ok' ? [...solved.notices, ...cut] : [],
  }
}

function jsonOf({ method, players, solved, shares, core, order }: GameAnswer): unknown {
  const byPlayer = (values: ArrayLike<number>) =>
    Object.fromEntries(players.map((name, i) => [name, values[i] ?? null]))
  return {
    method,
    shares: shares && byPlayer(shares),
    status: solved.status,
    core: core && {
      nonempty: core.nonempty,
      epsilon: core.epsilon,
      contains: core.contains,
      blocking: core.blocking.map(({ coalition, excess }) => ({
        coalition: coalition.map((i) => players[i]),
        excess,
      })),
    },
    ...(solved.status === 'ok' && solved.interval ? { interval: byPlayer(solved.interval) } : {}),
    ...(order ? { order } : {}),
  }
}

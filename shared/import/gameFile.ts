// A cost game from a file: JSON with the players and what groups cost, or another of the forms that methods start from.
// Example: {"players": ["A", "B"], "costs": {"A": 11, "B": 7, "A+B": 15}}; "worths" with convention "value" for savings;
// "claims" and "endowment"; "serviceDepartments", "directCost" and "usage"; "drivers" with "demand" and "costFunction".
// Keys join names with + in any order. What the file does not know of a group (missing, or null) is NaN. Only the part that
// is asked for is read: what else is in the file, right or wrong, is no matter.
import { plainFile } from '../document/file.ts'
import { type Game, noParts, structuredGame, tableGame } from '../game/game.ts'
import type { ServiceDepartments } from '../game/serviceDepartments.ts'
import { mostListed } from '../game/table.ts'
import { assertNever, fail, ok, problem, type Result } from '../problem.ts'
import { costFunction } from './costFunction.ts'

export interface GameFile {
  readonly players: readonly string[]
  /** In costs; `sign` −1 when the file tells savings. */
  readonly game: { readonly game: Game; readonly sign: 1 | -1; readonly complete: boolean } | null
  readonly claims: { readonly claims: readonly number[]; readonly endowment: number } | null
  readonly services: ServiceDepartments | null
  readonly serial: { readonly demands: readonly number[]; cost(quantity: number): number } | null
}

/** What a method starts from. */
export type GameFilePart = 'groups' | 'claims' | 'services' | 'demands'

const keys: readonly string[] = ['costs', 'worths', 'claims', 'serviceDepartments', 'costFunction']

export const mostPlayers = 500
const largestNumber = 1e100

type Plain = Readonly<Record<string, unknown>>

/** The other parts of what it gives are null. */
export function readGameFile(text: string, part: GameFilePart): Result<GameFile> {
  const file = plainFile(text)
  if (!file.ok) return file.problem.code === 'file-not-a-model' ? fail(problem('game-file-empty')) : file
  const read = names(file.value, 'players')
  if (!read.ok) return read
  if (keys.every((key) => given(file.value, key) === undefined)) return fail(problem('game-file-empty'))
  const players = read.value
  const nothing: GameFile = { players, game: null, claims: null, services: null, serial: null }
  switch (part) {
    case 'groups': {
      const game = groupsOf(file.value, players)
      return game.ok ? ok({ ...nothing, game: game.value }) : game
    }
    case 'claims': {
      const claims = claimsOf(file.value, players)
      return claims.ok ? ok({ ...nothing, claims: claims.value }) : claims
    }
    case 'services': {
      const services = servicesOf(file.value, players)
      return services.ok ? ok({ ...nothing, services: services.value }) : services
    }
    case 'demands': {
      const serial = serialOf(file.value, players)
      return serial.ok ? ok({ ...nothing, serial: serial.value }) : serial
    }
    default:
      return assertNever(part)
  }
}

/** The table of costs; without one, what each group's demand would cost. */
function groupsOf(file: Plain, players: readonly string[]): Result<GameFile['game']> {
  const game = gameOf(file, players)
  if (!game.ok || game.value) return game
  const serial = serialOf(file, players)
  return serial.ok ? ok(serial.value && gameOfDemands(serial.value.demands, serial.value.cost)) : serial
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The key's value; undefined also for null, which says that there is none. */
function given(file: Plain, key: string): unknown {
  return Object.hasOwn(file, key) && file[key] !== null ? file[key] : undefined
}

function names(file: Plain, key: string): Result<readonly string[]> {
  const listed = given(file, key)
  if (!Array.isArray(listed)) return fail(problem('game-file-names', key, { key }))
  // Numbered players: a group's key is text all the same.
  const value = listed.map((name) => (Number.isInteger(name) ? String(name) : name))
  if (value.length === 0 || !value.every(isName)) return fail(problem('game-file-names', key, { key }))
  if (value.length > mostPlayers)
    return fail(problem('game-too-large', key, { players: value.length, most: mostPlayers }))
  const twice = value.find((name, i) => value.indexOf(name) !== i)
  if (twice !== undefined) return fail(problem('game-file-twice', key, { name: shown(twice) }))
  return ok(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value !== '__proto__'
}

/** A number for each of the names; those in `optional` may be missing and are then 0. */
function numbers(
  file: Plain,
  key: string,
  wanted: readonly string[],
  least = -largestNumber,
  optional: readonly string[] = [],
): Result<readonly number[]> {
  const value = given(file, key)
  if (!isPlain(value)) return fail(problem('game-file-missing', key, { key }))
  const unknown = Object.keys(value).find((name) => !wanted.includes(name))
  if (unknown !== undefined) return fail(problem('game-file-unknown-name', key, { key, name: shown(unknown) }))
  const found: number[] = []
  for (const name of wanted) {
    if (!Object.hasOwn(value, name) && optional.includes(name)) {
      found.push(0)
      continue
    }
    const number = value[name]
    if (!isNumber(number) || number < least) return fail(problem('game-file-number', key, { key, name: shown(name) }))
    found.push(number)
  }
  return ok(found)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= largestNumber
}

function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 60)
}

function gameOf(file: Plain, players: readonly string[]): Result<GameFile['game']> {
  const convention = given(file, 'convention') ?? 'cost'
  const costs = given(file, 'costs')
  const worths = given(file, 'worths')
  if (costs === undefined && worths === undefined) return ok(null)
  if (convention !== 'cost' && convention !== 'value')
    return fail(problem('game-file-convention', 'convention', { found: shown(String(convention)) }))
  const [key, table, sign] =
    worths === undefined || (convention === 'cost' && costs !== undefined)
      ? (['costs', costs, 1] as const)
      : (['worths', worths, -1] as const)
  if (!isPlain(table)) return fail(problem('game-file-missing', key, { key }))
  const places = new Map(players.map((name, i) => [name, i]))
  const known = new Map<string, number>()
  for (const [group, value] of Object.entries(table)) {
    const members = membersOf(group, places)
    if (!members) return fail(problem('game-file-group', key, { group: shown(group) }))
    if (value === null) continue
    if (!isNumber(value)) return fail(problem('game-file-number', key, { key, name: shown(group) }))
    if (members.length === 0 && value !== 0) return fail(problem('game-file-nobody', key, { key }))
    const id = members.join(' ')
    if (known.has(id) && known.get(id) !== sign * value)
      return fail(problem('game-file-twice', key, { name: shown(group) }))
    known.set(id, sign * value)
  }
  const game = gameFrom(known, players.length)
  known.delete('')
  return ok({ game, sign, complete: known.size === 2 ** players.length - 1 })
}

function gameFrom(known: ReadonlyMap<string, number>, n: number): Game {
  if (n <= mostListed) {
    const table = new Float64Array(2 ** n).fill(Number.NaN)
    for (const [id, cost] of known)
      if (id !== '') table[id.split(' ').reduce((mask, i) => mask + 2 ** Number(i), 0)] = cost
    return tableGame(table)
  }
  const cost = (members: Uint8Array) => {
    const id = Array.from(members.keys())
      .filter((i) => members[i])
      .join(' ')
    return id === '' ? 0 : (known.get(id) ?? Number.NaN)
  }
  return { n, cost, structure: null, table: null }
}

/** Ascending numbers of the players named; null when there is somebody else, or the same one twice. */
function membersOf(group: string, places: ReadonlyMap<string, number>): readonly number[] | null {
  if (group.trim() === '') return []
  const found = split(group.split('+'), places)
  return found && new Set(found).size === found.length ? found.sort((a, b) => a - b) : null
}

/** A name may itself have a + in it: the longest that is a name is tried first. */
function split(parts: readonly string[], places: ReadonlyMap<string, number>): number[] | null {
  const found: number[] = []
  for (let from = 0; from < parts.length; ) {
    let length = Math.min(parts.length - from, 8)
    let place: number | undefined
    for (; length > 0; length--) {
      const name = parts.slice(from, from + length).join('+')
      place = places.get(name) ?? places.get(name.trim())
      if (place !== undefined) break
    }
    if (place === undefined) return null
    found.push(place)
    from += length
  }
  return found
}

/** What each group's demand together would cost. */
function gameOfDemands(demands: readonly number[], cost: (quantity: number) => number): GameFile['game'] {
  const none = noParts(demands.length)
  const curve = { quantity: Float64Array.from(demands), cost: (q: number) => (q === 0 ? 0 : cost(q)) }
  const game = structuredGame({ common: none, model: { ...none, curves: [curve] }, alone: null, whole: null })
  return { game, sign: 1, complete: demands.length <= mostListed }
}

function claimsOf(file: Plain, players: readonly string[]): Result<GameFile['claims']> {
  if (given(file, 'claims') === undefined) return ok(null)
  const claims = numbers(file, 'claims', players, 0)
  if (!claims.ok) return claims
  const endowment = given(file, 'endowment')
  if (!isNumber(endowment) || endowment < 0)
    return fail(problem('game-file-number', 'endowment', { key: 'endowment', name: 'endowment' }))
  return ok({ claims: claims.value, endowment })
}

function servicesOf(file: Plain, players: readonly string[]): Result<ServiceDepartments | null> {
  if (given(file, 'serviceDepartments') === undefined) return ok(null)
  const services = names(file, 'serviceDepartments')
  if (!services.ok) return services
  const all = [...services.value, ...players]
  const both = services.value.find((name) => players.includes(name))
  if (both !== undefined) return fail(problem('game-file-twice', 'serviceDepartments', { name: shown(both) }))
  const costs = numbers(file, 'directCost', all, undefined, players)
  if (!costs.ok) return costs
  const usage = given(file, 'usage')
  if (!isPlain(usage)) return fail(problem('game-file-missing', 'usage', { key: 'usage' }))
  const unknown = Object.keys(usage).find((name) => !services.value.includes(name))
  if (unknown !== undefined)
    return fail(problem('game-file-unknown-name', 'usage', { key: 'usage', name: shown(unknown) }))
  const rows: (readonly number[])[] = []
  for (const service of services.value) {
    const row = numbers(usage, service, all, 0, all)
    if (!row.ok) return row
    rows.push(row.value)
  }
  return ok({ services: services.value.length, names: all, costs: costs.value, usage: rows })
}

function serialOf(file: Plain, players: readonly string[]): Result<GameFile['serial']> {
  const formula = given(file, 'costFunction')
  const drivers = given(file, 'drivers')
  if (typeof formula !== 'string' || !isPlain(drivers)) return ok(null)
  const [only, ...others] = Object.keys(drivers)
  const key = Object.hasOwn(drivers, 'demand') || others.length > 0 ? 'demand' : (only ?? 'demand')
  const demands = numbers(drivers, key, players, 0)
  if (!demands.ok) return demands
  const cost = costFunction(formula)
  return cost.ok ? ok({ demands: demands.value, cost: cost.value }) : cost
}

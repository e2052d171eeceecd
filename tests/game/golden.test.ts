// Every published case in tests/golden, through the command as a person would run it: its shares within its tolerance,
// its published figures within theirs, and what it says of the core.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { game } from '../../electron/commands/game.ts'
import { apportion } from '../../shared/money.ts'

const folder = fileURLToPath(new URL('../golden', import.meta.url))
const own = mkdtempSync(join(tmpdir(), 'fordela-golden-'))
afterAll(() => rmSync(own, { recursive: true, force: true }))

interface Expected {
  readonly values?: Readonly<Record<string, number>>
  readonly tolerance?: number
  readonly status?: string
  readonly published?: Readonly<Record<string, number>>
  readonly publishedTolerance?: number
  readonly weights?: Readonly<Record<string, number>>
}

interface Case {
  readonly id: string
  readonly type: string
  readonly players: readonly string[]
  readonly weights?: Readonly<Record<string, number>>
  readonly facts?: {
    readonly leastCoreEpsilon?: number
    readonly coreNonEmpty?: boolean
    readonly coreViolations?: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly expected: Readonly<Record<string, Expected>>
  readonly stages?: readonly { readonly stage: string; readonly expected: Readonly<Record<string, Expected>> }[]
}

/** The command's arguments for a name in the file: perCapitaNucleolus, stepDown:M>C. */
function argumentsFor(name: string): string[] | null {
  const names: Readonly<Record<string, string>> = { shapleyStandAlone: 'shapley' }
  const [method = '', order] = name.split(':')
  // Weights, drivers and inner figures of a method, which the command does not print.
  if (/^(proportionalToPopulation|averageCost|reciprocatedServiceCost|uniqueCorePoint|total=)/.test(name)) return null
  const id = names[method] ?? method.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return ['--method', id, ...(order ? ['--order', order.replaceAll('>', ',')] : [])]
}

interface Answer {
  readonly shares: Readonly<Record<string, number>> | null
  readonly status: string
  readonly core: {
    readonly nonempty: boolean
    readonly epsilon: number
    readonly contains: boolean | null
    readonly blocking: readonly { readonly coalition: readonly string[]; readonly excess: number }[]
  } | null
}

async function answer(path: string, args: readonly string[]): Promise<Answer> {
  const { exit, output } = await game.run([path, ...args, '--json'], () => {})
  expect(exit).toBe(0)
  return JSON.parse(output)
}

function near(found: Answer['shares'], wanted: Readonly<Record<string, number>>, tolerance: number): void {
  expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(wanted).sort())
  for (const [player, value] of Object.entries(wanted))
    expect(Math.abs((found?.[player] ?? Number.NaN) - value), `${player}: ${found?.[player]}`).toBeLessThanOrEqual(
      Math.max(tolerance, 1e-12),
    )
}

async function check(path: string, expected: Case['expected'], facts: Case['facts']): Promise<number> {
  let checked = 0
  for (const [name, { values, tolerance, status, published, publishedTolerance }] of Object.entries(expected)) {
    const args = argumentsFor(name)
    if (!args || !values) continue
    const found = await answer(path, args)
    expect(found.status, name).toBe('ok')
    near(found.shares, values, tolerance ?? 0)
    if (published && status !== 'DISAGREES') near(found.shares, published, publishedTolerance ?? 0)
    if (facts?.leastCoreEpsilon !== undefined) expect(found.core?.epsilon).toBeCloseTo(facts.leastCoreEpsilon, 6)
    if (facts?.coreNonEmpty !== undefined) expect(found.core?.nonempty).toBe(facts.coreNonEmpty)
    const violations = facts?.coreViolations?.[name]
    if (violations) {
      const told = Object.fromEntries(found.core?.blocking.map((one) => [one.coalition.join('+'), one.excess]) ?? [])
      near(told, violations, 1e-5)
      expect(found.core?.contains).toBe(Object.keys(violations).length === 0)
    }
    checked++
  }
  return checked
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('published cases', () => {
  test('are all there', () => expect(files.length).toBe(20))

  test.each(files)('%s', async (name) => {
    const path = join(folder, name)
    const one: Case = JSON.parse(readFileSync(path, 'utf8'))
    if (one.type === 'apportionment') return apportionment(one)
    let checked = 0
    for (const stage of one.stages ?? []) {
      const file = join(own, `${stage.stage}.json`)
      writeFileSync(file, JSON.stringify({ ...stage, convention: 'value', players: one.players }))
      checked += await check(file, stage.expected, undefined)
    }
    if (!one.stages) checked = await check(path, one.expected, one.facts)
    expect(checked).toBeGreaterThan(0)
  })

  test('Ibn Ezra: the claims alone exceed the estate, so that the nucleolus says that there is no imputation', async () => {
    const found = await answer(join(folder, 'ibn-ezra.json'), ['--method', 'nucleolus'])
    expect(found).toMatchObject({ status: 'no-imputation', shares: null, core: { nonempty: false, contains: null } })
  })
})

/** Whole units by largest remainder: what the ledger does with öre. */
function apportionment({ players, weights, expected }: Case): void {
  for (const [name, { values, weights: own }] of Object.entries(expected)) {
    const total = Number(/^total=(\d+)/.exec(name)?.[1])
    const shares = new Float64Array(players.length)
    apportion(
      total,
      Float64Array.from(players, (player) => (own ?? weights)?.[player] ?? 0),
      shares,
    )
    expect(Object.fromEntries(players.map((player, i) => [player, shares[i]])), name).toEqual(values)
  }
}

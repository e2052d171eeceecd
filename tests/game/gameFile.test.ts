// What fordela game makes of a file that is not as it should be, in the command itself: exit 2 and one problem; or a
// status where the file is right and the method has no answer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { game } from '../../electron/commands/game.ts'
import { type Language, wordProblem } from '../../shared/language/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'fordela-game-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(content: unknown, ...args: string[]) {
  const path = join(folder, 'file.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return game.run([path, ...args], () => {})
}

const towns = { players: ['A', 'B'], costs: { A: 11, B: 7, 'A+B': 15 } }

async function json(content: unknown, ...args: string[]) {
  const { exit, output } = await run(content, ...args, '--json')
  expect(exit).toBe(0)
  expect(output).not.toMatch(/NaN|Infinity|undefined/)
  return JSON.parse(output)
}

describe('refused, in words', () => {
  const deep = `{"players": ["A"], "costs": ${'{"A":'.repeat(200)}1${'}'.repeat(200)}}`
  test.each<[string, unknown, string, string?]>([
    ['no JSON', 'players: A', 'file-unreadable'],
    ['half a file', '{"players": ["A"', 'file-truncated'],
    ['nothing', '', 'file-empty'],
    ['a list', [1, 2], 'game-file-empty'],
    ['NaN', '{"players": ["A"], "costs": {"A": NaN}}', 'file-unreadable'],
    ['a number beyond all numbers', '{"players": ["A"], "costs": {"A": 1e999}}', 'game-file-number'],
    ['text for a number', { ...towns, costs: { A: '11', B: 7, 'A+B': 15 } }, 'game-file-number'],
    ['__proto__ as a group', '{"players": ["A"], "costs": {"__proto__": 1}}', 'file-hostile'],
    ['__proto__ as a player', { players: ['__proto__'], costs: { A: 1 } }, 'game-file-names'],
    ['too many levels', deep, 'file-too-deep'],
    ['nobody', { players: [], costs: {} }, 'game-file-names'],
    ['players that are no names', { players: [1.5, true], costs: {} }, 'game-file-names'],
    ['a player twice', { players: ['A', 'A'], costs: { A: 1 } }, 'game-file-twice'],
    ['a group twice, differently', { ...towns, costs: { ...towns.costs, 'B+A': 16 } }, 'game-file-twice'],
    ['a group with a stranger', { ...towns, costs: { ...towns.costs, 'A+C': 16 } }, 'game-file-group'],
    ['a group with somebody twice', { ...towns, costs: { ...towns.costs, 'A+A': 16 } }, 'game-file-group'],
    ['a cost of nobody', { ...towns, costs: { ...towns.costs, '': 3 } }, 'game-file-nobody'],
    ['costs in a list', { ...towns, costs: [11, 7, 15] }, 'game-file-missing'],
    ['an unknown convention', { ...towns, convention: 'profit' }, 'game-file-convention'],
    ['players without anything else', { players: ['A', 'B'], costs: null }, 'game-file-empty'],
    [
      'more players than can be',
      { players: Array.from({ length: 501 }, (_, i) => `p${i}`), costs: {} },
      'game-too-large',
    ],
    ['a negative claim', { players: ['A'], claims: { A: -1 }, endowment: 1 }, 'game-file-number', 'talmud'],
    ['claims on nothing', { players: ['A'], claims: { A: 1 } }, 'game-file-number', 'cea'],
    ['a service that is a player', { players: ['A'], serviceDepartments: ['A'] }, 'game-file-twice', 'direct'],
    [
      'a cost function of something else',
      { players: ['A'], drivers: { demand: { A: 1 } }, costFunction: 'x^2' },
      'game-file-formula',
    ],
    [
      'a cost function that runs',
      { players: ['A'], drivers: { demand: { A: 1 } }, costFunction: 'import("fs")' },
      'formula-unknown-function',
    ],
  ])('%s', async (_, content, code, method = 'nucleolus') => {
    const { exit, output, problems } = await run(content, '--method', method, '--json')
    expect({ exit, output, codes: problems.map((one) => one.code) }).toEqual({ exit: 2, output: '', codes: [code] })
    for (const language of ['sv', 'en'] satisfies Language[])
      for (const one of problems) {
        const { message, remedy } = wordProblem(language, one)
        expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\{[a-z]+\}/)
      }
  })

  test.each<[string, string[], string]>([
    ['no method', ['--json'], 'game-method-missing'],
    ['an unknown method', ['--method', 'fair'], 'game-method-unknown'],
    ['an order for a method that has none', ['--method', 'shapley', '--order', 'A,B'], 'game-order-unused'],
    ['no file of that name', ['--method', 'shapley', 'other'], 'operand-unknown'],
  ])('%s', async (_, args, code) => {
    const { exit, output, problems } = await run(towns, ...args)
    expect({ exit, output, codes: problems.map((one) => one.code) }).toEqual({ exit: 2, output: '', codes: [code] })
  })
})

describe('read', () => {
  test('players by number, and a cost that is not known', async () => {
    const content = { players: [1, 2, 3], costs: { 1: 10, 2: 40, 3: 80, '1+2': null, '1+2+3': 105 } }
    expect(await json(content, '--method', 'equal')).toMatchObject({ shares: { 1: 35, 2: 35, 3: 35 }, core: null })
    expect(await json(content, '--method', 'shapley')).toMatchObject({ status: 'not-available', shares: null })
  })

  test('only what the method starts from: a bankruptcy told as claims and as a game of savings', async () => {
    const content = {
      players: ['A', 'B'],
      convention: 'value',
      claims: { A: 100, B: 300 },
      endowment: 300,
      worths: { A: 0, B: 200, 'A+B': 300 },
      drivers: { weight: { A: 1, B: 1 } },
      costFunction: 'the larger of what they need',
      serviceDepartments: 'none',
    }
    for (const method of ['talmud', 'nucleolus', 'shapley'])
      expect(await json(content, '--method', method)).toMatchObject({ shares: { A: 50, B: 250 }, status: 'ok' })
    const services = { ...content, serviceDepartments: ['S'], directCost: { S: 8, A: 1 }, usage: { S: { A: 1, B: 3 } } }
    expect(await json(services, '--method', 'direct')).toMatchObject({ shares: { A: 3, B: 6 }, core: null })
  })

  test('all groups that pay too much, also when they are more than a window shows', async () => {
    const players = Array.from({ length: 11 }, (_, i) => `p${i}`)
    const costs: Record<string, number> = {}
    for (let mask = 1; mask < 2048; mask++) {
      const group = players.filter((_, i) => mask & (1 << i))
      costs[group.join('+')] = group.length === 11 ? 110 : 1
    }
    const { core } = await json({ players, costs }, '--method', 'equal')
    expect(core.blocking.length).toBe(2046)
    expect(core.blocking[0].excess).toBeCloseTo(99, 9)
  })

  test('names in any order, with spaces, with + in them, and as numbers', async () => {
    const content = {
      players: ['Norra Älvsjö', 'A+B', '1', 'constructor'],
      costs: Object.fromEntries(
        Array.from({ length: 15 }, (_, k) => k + 1).map((mask) => [
          ['constructor', '1', 'A+B', ' Norra Älvsjö '].filter((_name, i) => mask & (1 << i)).join('+'),
          100 + mask,
        ]),
      ),
    }
    const { shares, status } = await json(content, '--method', 'shapley')
    expect(status).toBe('ok')
    expect(Object.keys(shares).sort()).toEqual(['1', 'A+B', 'Norra Älvsjö', 'constructor'])
    expect(shares.constructor).toBeCloseTo(26, 9)
  })

  test('savings are told as savings', async () => {
    const content = { players: ['A', 'B'], convention: 'value', worths: { A: 0, B: 0, 'A+B': 3 }, costs: null, more: 1 }
    expect(await json(content, '--method', 'nucleolus')).toEqual({
      method: 'nucleolus',
      shares: { A: 1.5, B: 1.5 },
      status: 'ok',
      core: { nonempty: true, epsilon: -1.5, contains: true, blocking: [] },
    })
    expect(await json(content, '--method', 'stand-alone-proportional')).toMatchObject({
      shares: null,
      status: 'not-available',
    })
  })

  test('an incomplete table has shares where they need no more, and no core', async () => {
    const content = { players: ['A', 'B', 'C'], costs: { A: 10, B: 40, C: 80, 'A+B+C': 105 } }
    expect(await json(content, '--method', 'equal')).toMatchObject({ shares: { A: 35 }, status: 'ok', core: null })
    expect(await json(content, '--method', 'shapley')).toMatchObject({
      shares: null,
      status: 'not-available',
      core: null,
    })
  })

  test('so have more players than can be listed', async () => {
    const players = Array.from({ length: 30 }, (_, i) => `p${i}`)
    const costs = Object.fromEntries([...players.map((name) => [name, 10]), [players.join('+'), 150]])
    expect(await json({ players, costs }, '--method', 'equal-savings')).toMatchObject({ shares: { p3: 5 }, core: null })
    for (const method of ['shapley', 'nucleolus', 'equal-profit'])
      expect(await json({ players, costs }, '--method', method)).toMatchObject({ status: 'not-available', core: null })
  })

  test('groups that pay too much are named, the worst first', async () => {
    const content = {
      players: ['1', '2', '3'],
      costs: { 1: 15, 2: 20, 3: 55, '1+2': 35, '1+3': 61, '2+3': 65, '1+2+3': 78 },
    }
    const { core } = await json(content, '--method', 'equal')
    expect(core.blocking).toEqual([
      { coalition: ['1', '2'], excess: 17 },
      { coalition: ['1'], excess: 11 },
      { coalition: ['2'], excess: 6 },
    ])
  })

  test('a method that the file has nothing for is not available', async () => {
    for (const method of ['direct', 'step-down', 'reciprocal', 'talmud', 'serial'])
      expect(await json(towns, '--method', method)).toEqual({
        method,
        shares: null,
        status: 'not-available',
        core: null,
      })
  })

  test('more than all ask for: everyone gets that, and the rest is told', async () => {
    const content = { players: ['A', 'B'], claims: { A: 1, B: 2 }, endowment: 5 }
    const { output, problems } = await run(content, '--method', 'cel', '--json')
    expect(JSON.parse(output).shares).toEqual({ A: 1, B: 2 })
    expect(problems).toMatchObject([{ code: 'game-claims-covered', values: { left: 2 } }])
  })

  test('a table for people, in both languages', async () => {
    const { output } = await run(towns, '--method', 'equal')
    expect(output).toBe(
      'Metod: equal\n\nDeltagare  Andel\nA           7,50\nB           7,50\nSumma      15,00\n\n' +
        'Det går att dela så att ingen grupp skulle ha det bättre på egen hand. Gruppen med minst att vinna på samarbetet kan då vinna 1,50.\n' +
        'Med de här andelarna skulle de här grupperna ha det bättre på egen hand:\n  B: 0,50\n',
    )
    const english = await run(
      { players: ['A', 'B'], costs: { A: 1, B: 1, 'A+B': 3 } },
      '--method',
      'nucleolus',
      '--language',
      'en',
    )
    expect(english.output).toMatch(/Together it costs 1 more than if all went alone\./)
  })
})

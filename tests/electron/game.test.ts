// fordela game as it is shipped: one file, no node_modules, exit codes, one line on standard error.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('game')
const towns = join(folder, 'towns.json')
writeFileSync(towns, JSON.stringify({ players: ['A', 'B'], costs: { A: 11, B: 7, 'B+A': 15 } }))

beforeAll(() => bundle('cli', folder), 60_000)

function fordela(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'cli.js'), ...args], (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
}

it('divides a table of costs', async () => {
  const { code, out, err } = await fordela('game', towns, '--method', 'nucleolus', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual({
    method: 'nucleolus',
    shares: { A: 9.5, B: 5.5 },
    status: 'ok',
    core: { nonempty: true, epsilon: -1.5, contains: true, blocking: [] },
  })
})

it('says in one line why it cannot, and exits by what was written', async () => {
  const dear = join(folder, 'dear.json')
  writeFileSync(dear, '{"players": ["A", "B"], "costs": {"A": 1, "B": 1, "A+B": 3}}')
  const without = await fordela('game', dear, '--method', 'nucleolus', '--json')
  expect(without.code).toBe(0)
  expect(JSON.parse(without.out)).toMatchObject({ shares: null, status: 'no-imputation' })
  expect(without.err).toMatch(/^fordela: [^\n]+\n$/)
  writeFileSync(dear, '{"players": ["A"], "costs": {"__proto__": 3}}')
  for (const args of [
    [dear, '--method', 'equal'],
    [towns, '--method', 'fair'],
    [towns],
    [join(folder, 'none'), '--method', 'equal'],
  ]) {
    const { code, out, err } = await fordela('game', ...args, '--json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^fordela: [^\n]+\n$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined|NaN/)
  }
})

it('names its methods in the help', async () => {
  expect((await fordela('--help')).out).toMatch(/fordela game [\s\S]+proportional-nucleolus[\s\S]+talmud/)
})

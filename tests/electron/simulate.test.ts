// fordela simulate as it is shipped: one file, reproducible, exit codes, one line on standard error.
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('simulate')
const model = join(folder, 'model.fordela')

beforeAll(async () => {
  await bundle('cli', folder)
  await fordela('new', 'omsorgsdagboken', model)
  const document = JSON.parse(readFileSync(model, 'utf8')) as {
    assumptions: { symbol: string; value: unknown }[]
  }
  for (const one of document.assumptions)
    if (one.symbol === 'minuter_vardbitrade')
      one.value = { distribution: 'pert', min: 100, likeliest: 368, max: 420, nominal: 'likeliest' }
  writeFileSync(model, JSON.stringify(document))
}, 120_000)

function fordela(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'cli.js'), ...args], { maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
}

it('tells percentiles and probabilities, the same for the same seed', async () => {
  const args = ['simulate', model, '--scenario', 'A, delat lika', '--draws', '500', '--seed', '3', '--json']
  const { code, out, err } = await fordela(...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect((await fordela(...args)).out).toBe(out)
  const { draws, seed, years, scenarios } = JSON.parse(out)
  expect({ draws, seed, scenarios: scenarios.length }).toEqual({ draws: 500, seed: 3, scenarios: 1 })
  const [{ city, departments, influences, breakEven, safeDemand }] = scenarios
  expect(scenarios[0].nominalNpv).toBeCloseTo(-8_680_619, 0)
  expect(city.npv.p10).toBeLessThan(city.npv.p50)
  expect(city.npv.p50).toBeLessThan(scenarios[0].nominalNpv)
  expect(city.npv.p90).toBeGreaterThan(scenarios[0].nominalNpv)
  expect(city.probabilityLoss).toBe(1)
  expect(city.accumulated.p50.length).toBe(years.length)
  expect(departments.map(({ id }: { id: string }) => id)).toContain('alvsjo')
  expect(influences.some(({ npvAtLow, npvAtHigh }: Record<string, number>) => (npvAtLow ?? 0) < (npvAtHigh ?? 0))).toBe(
    true,
  )
  expect(breakEven.length).toBeGreaterThan(5)
  expect(safeDemand.map(({ confidence }: { confidence: number }) => confidence)).toEqual([
    0.5, 0.6, 0.7, 0.8, 0.9, 0.95,
  ])
  expect(out).not.toMatch(/NaN|undefined/)
})

it('is a table for a person, of every scenario when none is named', async () => {
  const { code, out } = await fordela('simulate', model, '--draws', '100', '--language', 'en')
  expect(code).toBe(0)
  expect(out).toMatch(/^Scenario +Net present value|^Scenario/)
  expect(out.trim().split('\n').length).toBe(9)
  expect(out).toMatch(/P10 +P50 +P90/)
  // What no draw or every draw gives is counted: 0 % and 100 % would claim to know more.
  expect(out).toMatch(/ (?:0|100) of 100\b/)
  expect(out).not.toMatch(/\b(?:0|100)%/)
})

it('says in one line what it cannot take', async () => {
  for (const args of [
    [model, '--draws', '5'],
    [model, '--draws', '1e9'],
    [model, '--draws', '-200'],
    [model, '--draws'],
    [model, '--seed', '1.5'],
    [model, '--seed', 'x'],
    [model, '--scenario', 'Z'],
    [model, '--paths', '3'],
    [join(folder, 'none')],
    [],
  ]) {
    const { code, out, err } = await fordela('simulate', ...args, '--json')
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(err).toMatch(/^fordela: [^\n]+\n$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+|undefined|NaN/)
  }
})

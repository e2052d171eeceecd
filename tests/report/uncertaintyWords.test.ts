import { describe, expect, test } from 'vitest'
import { simulationSentences } from '../../shared/report/uncertaintyWords.ts'
import type { SimulatedCity } from '../../shared/uncertainty/outcomes.ts'

const mnkr = 100_000_000
const flat = { p10: [], p50: [], p90: [] }
const department = { name: '', nominal: 0, npv: null, loses: null, realised: null, gap: null }
const answer = (city: Partial<SimulatedCity> = {}, nobodyLoses: number | null = 0.03, nominal = -8.7 * mnkr) => ({
  draws: 10_000,
  nominal,
  departments: [{ ...department, id: 'alvsjo' }],
  nobodyLoses,
  city: {
    npv: { p10: -11.6 * mnkr, p50: -8 * mnkr, p90: -3.5 * mnkr, mean: -8 * mnkr },
    loses: 0.98,
    net: flat,
    accumulated: flat,
    realised: flat,
    paidBack: [],
    neverBehind: 0,
    ...city,
  },
})
const said = (of: Parameters<typeof simulationSentences>[0], language: 'sv' | 'en' = 'sv') =>
  simulationSentences(of, { unit: 'mnkr', language }).map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '))

describe('What the draws say', () => {
  test('is the result, how far off it may be, and whether anybody loses', () => {
    expect(said(answer())).toEqual([
      'Staden går back 8,7 mnkr i nuvärde med modellens egna värden.',
      'I 8 av 10 dragningar hamnar nuvärdet mellan −11,6 och −3,5 mnkr; risken att staden går back är 98 %.',
      'Sannolikheten att ingen förvaltning förlorar är 3 %.',
    ])
    expect(said(answer(), 'en')[1]).toBe(
      'In 8 of 10 draws the present value is between −11.6 and −3.5 mnkr; the risk that the city loses is 98%.',
    )
  })

  test('of what never or always happens is counted, and what is rare or almost certain is not rounded away', () => {
    const second = (loses: number) => said(answer({ loses }))[1]?.split('; ')[1]
    expect([0, 0.0003, 0.9996, 1].map(second)).toEqual([
      'staden går inte back i någon av 10 000 dragningar.',
      'risken att staden går back är under 1 %.',
      'risken att staden går back är över 99 %.',
      'staden går back i alla 10 000 dragningar.',
    ])
    const third = (nobody: number | null) => said(answer({}, nobody))[2]
    expect([0, 0.996, 1, null].map(third)).toEqual([
      'Någon förvaltning förlorar i alla 10 000 dragningar.',
      'Sannolikheten att ingen förvaltning förlorar är över 99 %.',
      'Ingen förvaltning förlorar i någon av 10 000 dragningar.',
      undefined,
    ])
  })

  test('of a gain, of nothing, and of what is the same in every draw is said so', () => {
    expect(said(answer({}, 0, 3 * mnkr))[0]).toBe('Staden går plus 3,0 mnkr i nuvärde med modellens egna värden.')
    expect(said(answer({}, 0, 20))[0]).toBe('Staden går jämnt upp i nuvärde med modellens egna värden.')
    const same = { p10: 5, p50: 5, p90: 6, mean: 5 }
    expect(said(answer({ npv: same }))[1]).toMatch(/i stort sett detsamma i alla dragningar/)
  })

  test('is nothing of departments where there are none, nor anything that could not be calculated', () => {
    expect(said({ ...answer({}, 1), departments: [{ ...department, id: 'central' }] })).toHaveLength(2)
    expect(said(answer({}, 0, Number.NaN))[0]).toMatch(/^I 8 av 10/)
    expect(said({ ...answer(), city: null })).toEqual([
      'Resultatet kan inte beräknas i alla dragningar. Anmärkningarna längst ned säger vad det beror på.',
    ])
  })
})

// Every hostile formula, as a cell of a model that is calculated: none reaches anything, none takes over 50 ms.
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { parseFormula } from '../../shared/formula/parse.ts'
import { blank } from '../../shared/samples/blank.ts'
import { hostile } from '../formula/hostileCorpus.ts'

export interface Attacks {
  readonly formulas: number
  readonly slowest: number
  readonly reached: readonly string[]
}

export function attack(): Attacks {
  const reached: string[] = []
  let slowest = 0
  const traces = () =>
    [globalThis, Object.prototype, Array.prototype, Function.prototype]
      .map((one) => Object.getOwnPropertyNames(one).length)
      .join()
  const before = traces()
  const model = blank()
  const cache = newCache()
  const calculated = (value: string) =>
    calculateAll(
      {
        ...model,
        assumptions: [{ id: 'a', symbol: 'a', name: 'a', unit: 'kr', value, source: '', evidence: 'none', note: '' }],
      },
      cache,
    )
  const canary = JSON.stringify(parseFormula('=min(1, 2) * 3 ^ 2 + 0.1'))
  for (const formula of ['=1', ...hostile]) {
    calculated('=1')
    const start = process.cpuUsage()
    try {
      const parsed = parseFormula(formula)
      calculated(formula)
      if (parsed.ok && formula !== '=1') reached.push(`accepted: ${formula.slice(0, 60)}`)
    } catch (error) {
      reached.push(`${formula.slice(0, 60)}: ${error instanceof Error ? error.message : error}`)
    }
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    // The first is slow for everybody: it is read for the first time.
    if (formula !== '=1') slowest = Math.max(slowest, milliseconds)
    if (traces() !== before) reached.push(`something is left by ${formula.slice(0, 60)}`)
    if (JSON.stringify(parseFormula('=min(1, 2) * 3 ^ 2 + 0.1')) !== canary)
      reached.push(`another reads otherwise after ${formula.slice(0, 60)}`)
  }
  return { formulas: hostile.length, slowest, reached }
}

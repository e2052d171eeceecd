import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCoordination, coordinationWords, suggestMaturity } from '../../shared/analysis/coordination.ts'
import { correctionPaths } from '../../shared/analysis/corrections.ts'
import { budgetAdjustments, demandAnalysis } from '../../shared/analysis/demand.ts'
import { exploreAll, standardRules } from '../../shared/analysis/explorer.ts'
import { followUp, indicators } from '../../shared/analysis/followUp.ts'
import { coverage, overlaps, portfolio } from '../../shared/analysis/portfolio.ts'
import { choosePortfolio } from '../../shared/analysis/portfolioChoice.ts'
import { potLedgers } from '../../shared/analysis/potLedger.ts'
import { rank } from '../../shared/analysis/ranking.ts'
import { fixOf } from '../../shared/analysis/review/fixes.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit } from '../../shared/document/edit.ts'
import { describePlace } from '../../shared/document/place.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { documents } from '../calculation/generatedDocument.ts'
import { soundDocument } from './soundDocument.ts'

const runs = Number(process.env.CASES ?? 80)
const nasty: readonly unknown[] = ['', 'abc', '= 1/0', '= okänd', -5, 1e308, '= antal * 1e300', null, [], {}, 0]

/** Everything the analyses say of a model can be said, and nothing throws. */
function standsUp(document: Model): void {
  const calculation = calculateAll(document)
  const { findings } = review(document, calculation, 2030)
  const problems = [...findings]
  for (const scenario of calculation.scenarios) {
    demandAnalysis(scenario.result, document.settings.firstYear + 1)
    budgetAdjustments(scenario.result, true)
    correctionPaths(calculation, scenario)
    followUp(calculation, scenario)
    indicators(calculation, scenario)
    coverage(calculation, scenario)
    overlaps(calculation, scenario)
    potLedgers(calculation, scenario)
    const table = portfolio(calculation, scenario)
    const conditions = document.portfolio ?? { criteria: [], mustHave: [], excluded: [], atMostOne: [] }
    problems.push(...choosePortfolio(calculation, scenario, table, conditions).problems)
  }
  const [base] = document.scenarios
  if (base) {
    const found = exploreAll(document, {
      base: base.id,
      models: document.operatingModels.slice(0, 2),
      rules: [null, ...document.splitRules.slice(0, 1), ...standardRules(document, (id) => id).slice(0, 2)],
      plans: [null, ...document.fundingPlans.slice(0, 1)],
    })
    for (const { cityNpv, largestLoss } of found)
      for (const öre of [cityNpv, largestLoss]) expect(öre === null || Number.isFinite(öre)).toBe(true)
    rank(found, { cityNpv: 1, largestLoss: 1, losers: 1 })
    const choice = {
      model: 'programme' as const,
      base: base.id,
      owner: 'it',
      cap: 1,
      validTo: null,
      decision: null,
      amounts: {},
    }
    applyEdit(document, addCoordination(document, choice, coordinationWords('sv', 'programme')))
  }
  suggestMaturity(document)
  for (const one of problems)
    for (const language of ['sv', 'en'] as const) {
      const { message, remedy } = wordProblem(language, one)
      expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object|∞/)
      expect(describePlace(document, one.where, language)).not.toMatch(/undefined|NaN/)
    }
  for (const one of findings) {
    const edit = fixOf(document, one)
    if (edit) expect(() => applyEdit(document, edit)).not.toThrow()
  }
}

test('any model that can be calculated can be analysed', () => {
  fc.assert(fc.property(documents(), standsUp), { numRuns: Math.min(runs, 40) })
})

interface Slot {
  readonly holder: object
  readonly key: string
}

function slotsOf(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key })
    slotsOf(Reflect.get(value, key), found)
  }
  return found
}

test('whatever stands where a figure, a list or a name should be, the analyses stand up', () => {
  const sound = soundDocument((input) => {
    input.outturn = [{ id: 'a', service: 'tjanst', line: 'tid', department: 'norr', year: 2026, amount: 1 }]
    input.portfolio = { mustHave: ['tjanst'], criteria: [{ id: 'k', name: 'K', weight: 1, by: 'npv' }] }
    input.settings.corrections = { measured: { fraction: 0.2, source: 'x' } }
  })
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: nasty.length - 1 }))
  let tried = 0
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const copy = structuredClone(sound)
      const slots = slotsOf(copy)
      for (const [at, what] of changes) {
        const slot = slots[at % slots.length]
        if (slot) Reflect.set(slot.holder, slot.key, structuredClone(nasty[what]))
      }
      const read = documentSchema.safeParse(copy)
      if (!read.success) return
      tried++
      standsUp(read.data)
    }),
    { numRuns: runs * 3 },
  )
  expect(tried).toBeGreaterThan(runs / 10)
})

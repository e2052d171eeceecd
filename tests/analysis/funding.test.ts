import { describe, expect, test } from 'vitest'
import { addCoordination, coordinationWords, linesOf, suggestMaturity } from '../../shared/analysis/coordination.ts'
import { potLedgers } from '../../shared/analysis/potLedger.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { calculate, calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit, applyPatch, invert, setValue } from '../../shared/document/edit.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import { blank } from '../../shared/samples/blank.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'
import { only, soundDocument } from './soundDocument.ts'

describe('the ledger of a pot', () => {
  test('every year’s balance follows from the last, never below nothing, whatever is claimed', () => {
    const calculation = calculateAll(citySize())
    for (const id of ['scenario-07', 'scenario-08']) {
      const scenario = calculation.scenarios.find(({ resolved }) => resolved.id === id)
      if (!scenario) throw new Error('no scenario')
      const ledgers = potLedgers(calculation, scenario)
      expect(ledgers.map(({ source }) => source.id)).toEqual(['central-pott', 'oronmarkt'])
      for (const { years, drawnBy, source } of ledgers) {
        expect(years[0]?.opening).toBe(Number(source.cap) * 100)
        for (const [y, one] of years.entries()) {
          expect(one.closing).toBe((one.opening ?? 0) - one.drawn)
          if (y > 0) expect(one.opening).toBe(years[y - 1]?.closing)
          expect(one.closing ?? 0).toBeGreaterThanOrEqual(0)
          expect(one.drawn).toBeLessThanOrEqual(one.available ?? 0)
          expect(one.refused).toBe(Math.max(0, one.claimed - one.drawn))
        }
        const drawn = years.reduce((sum, one) => sum + one.drawn, 0)
        expect(drawnBy.reduce((sum, one) => sum + one.drawn, 0)).toBe(drawn)
        expect(drawn).toBeGreaterThan(0)
      }
      expect(only(ledgers).years.some(({ refused }) => refused > 0)).toBe(true)
    }
  })

  test('the programme’s pot: its decision, its validity, and the internal service it keeps out', () => {
    const calculation = calculateAll(stockholm2010())
    const ledger = only(potLedgers(calculation, only(calculation.scenarios)))
    expect(ledger.decision?.dnr).toBe('031-2487/2007')
    expect(ledger.keptOut.map(({ id }) => id)).toContain('reserakning')
    expect(ledger.years.map(({ year, valid }) => [year, valid]).slice(0, 2)).toEqual([
      [2010, true],
      [2011, false],
    ])
    expect(ledger.years[1]?.available).toBe(0)
  })

  test('a new decision lets internal services draw, and nothing else does', () => {
    const document = soundDocument((input) => {
      only(input.services).internal = true
    })
    const funded = (model: typeof document) =>
      yearlyFigure(calculate(model, 'grund').result.city, 'funded', [2024, 2025, 2026, 2027], null)
    expect(funded(document)).toBe(0)
    const decided = applyEdit(document, setValue('fundingPlans/plan/sources/pott/internalDecision', 'beslut', ''))
    expect(funded(decided)).toBe(90_000_00)
    const gone = applyEdit(document, setValue('fundingPlans/plan/sources/pott/internalDecision', 'inget', ''))
    expect(calculateAll(gone).problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'unknown-decision fundingPlans/plan/sources/pott/internalDecision',
    ])
  })
})

describe('coordination as a preset', () => {
  const document = soundDocument()
  const choice = { base: 'grund', owner: 'it', cap: 500_000, validTo: 2025, decision: 'beslut' } as const

  test.each(['programme', 'line'] as const)(
    '%s: plan, cost lines and scenario in one edit that can be undone',
    (model) => {
      for (const language of ['sv', 'en'] as const) {
        const words = coordinationWords(language, model)
        const amounts = { secretariat: 40_000, controller: 30_000, coordinators: 5000 }
        const edit = addCoordination(document, { ...choice, model, amounts }, words)
        const changed = applyEdit(document, edit)
        expect(documentSchema.parse(changed)).toEqual(changed)
        expect(invert(document, edit).reduce(applyPatch, changed)).toEqual(document)
        const calculation = calculateAll(changed)
        expect(calculation.problems).toEqual([])
        const made = calculation.results.at(-1)
        const service = made?.services.find(({ id }) => id === `samordning-${model}`)
        const cost = yearlyFigure(
          service?.figures ?? only(made?.services).figures,
          'incurred',
          [2024, 2025, 2026, 2027],
          2026,
        )
        // A coordinator in each of three departments, and a controller.
        expect(cost).toBe(model === 'programme' ? 40_000_00 : 30_000_00 + 3 * 5000_00)
        // The scenario it is based on does not take up the cost.
        expect(calculation.results[0]?.services.map(({ id }) => id)).toEqual(['tjanst'])
        expect(changed.services.at(-1)?.costLines.map(({ id }) => id)).toEqual([...linesOf[model]])
        const told = review(changed, calculation).findings.map(({ code }) => code)
        expect(told.filter((code) => !code.startsWith('review-demand'))).toEqual(
          model === 'programme' ? ['review-pot-after-validity'] : [],
        )
      }
    },
  )

  test('a second time it gets names of its own', () => {
    const once = applyEdit(
      document,
      addCoordination(document, { ...choice, model: 'line', amounts: {} }, coordinationWords('sv', 'line')),
    )
    const twice = applyEdit(
      once,
      addCoordination(once, { ...choice, model: 'line', amounts: {} }, coordinationWords('sv', 'line')),
    )
    expect(twice.services.map(({ id }) => id)).toEqual(['tjanst', 'samordning-line', 'samordning-line-2'])
    expect(calculateAll(twice).problems).toEqual([])
  })

  test('a service without efficiency gains is paid by the central budget, in an empty city too', () => {
    const quality = soundDocument((input) => {
      Object.assign(only(only(input.services).benefitLines), { kind: 'quality', score: 4 })
    })
    const changed = applyEdit(
      quality,
      addCoordination(quality, { ...choice, model: 'line', amounts: {} }, coordinationWords('sv', 'line')),
    )
    expect(changed.fundingPlans.at(-1)?.sources[0]).toMatchObject({ id: 'central-budget', services: ['tjanst'] })
    const empty = blank()
    const filled = applyEdit(
      empty,
      addCoordination(
        empty,
        { ...choice, base: 'grund', decision: null, model: 'programme', amounts: {} },
        coordinationWords('sv', 'programme'),
      ),
    )
    expect(filled.scenarios).toHaveLength(2)
  })
})

describe('the maturity staircase suggests a step, and says why not the next', () => {
  test('an empty model: a programme', () => {
    expect(suggestMaturity(blank())).toMatchObject({ step: 1, model: 'programme' })
  })

  test('the programme of 2010: led, maintained and owned, but resting on assumptions', () => {
    expect(suggestMaturity(stockholm2010())).toMatchObject({ step: 2, model: 'line', lacks: ['evidenced'] })
  })

  test('without owners: a programme', () => {
    const document = soundDocument((input) => {
      only(input.services).owner = null
    })
    expect(suggestMaturity(document)).toMatchObject({ step: 1, lacks: ['led'] })
  })

  test('all in place, but one department outside: some coordination; none outside: full local responsibility', () => {
    expect(suggestMaturity(soundDocument())).toMatchObject({ step: 3, model: 'line', lacks: ['departments'] })
    const all = soundDocument((input) => {
      only(input.services).participants.push({ id: 'it' })
    })
    expect(suggestMaturity(all)).toMatchObject({ step: 4, model: 'local', lacks: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { describePlace } from '../../shared/document/place.ts'
import { checkReferences } from '../../shared/document/references.ts'
import { documentSchema, type Model, type ModelInput } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

/** The care diary with changes; each finding must be worded, have a place in words, and stop nothing else. */
function findings(change: (document: ModelInput) => void, base: () => Model = omsorgsdagboken) {
  const changed = structuredClone(base()) as ModelInput
  change(changed)
  const document = documentSchema.parse(changed)
  const problems = checkReferences(document)
  // Whatever the calculation adds is worded too, at a place that can be told, and no figure becomes infinite.
  const calculation = calculateAll(document)
  for (const problem of [...problems, ...calculation.problems])
    for (const language of ['sv', 'en'] as const) {
      const { message, remedy } = wordProblem(language, problem)
      expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\{|\[object/)
      expect(describePlace(document, problem.where, language)).not.toMatch(/undefined|NaN/)
    }
  return problems.map(({ code, where }) => `${code} ${where}`)
}

function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('an empty list')
  return item
}

describe('references that lead nowhere are found at their place', () => {
  test('an operator that no longer exists', () => {
    const found = findings((document) => {
      document.departments = document.departments.filter(({ id }) => id !== 'slk-it')
    })
    expect(found).toEqual(['unknown-department operatingModels/a/operator/department'])
  })

  test('a department that is owner, payer, receiver and participant', () => {
    const found = findings((document) => {
      document.departments = document.departments.filter(
        ({ id }) => !['aldreforvaltningen', 'serviceforvaltningen', 'alvsjo'].includes(id),
      )
    })
    expect(found).toEqual([
      'unknown-department drivers/aldreomsorgstagare_jan2015/values/alvsjo',
      'unknown-department drivers/folkmangd_2010/values/alvsjo',
      'unknown-department drivers/andel_egen_regi/values/alvsjo',
      'unknown-department operatingModels/b/operator/department',
      'unknown-department services/omsorgsdagboken/owner',
      'unknown-department services/omsorgsdagboken/maintenanceManager/payer',
      'unknown-department services/omsorgsdagboken/participants/alvsjo',
      'unknown-department services/omsorgsdagboken/benefitLines/tid-kontaktcenter/receiver/department',
    ])
  })

  test('a driver that was removed', () => {
    const found = findings((document) => {
      document.drivers = document.drivers.filter(({ id }) => id !== 'aldreomsorgstagare_jan2015')
    })
    expect(found).toEqual([
      'unknown-driver services/omsorgsdagboken/costLines/drift/variants/d/behaviour/driver',
      'unknown-driver services/omsorgsdagboken/costLines/systemforvaltning/variants/d/behaviour/driver',
      'unknown-driver splitRules/aldreomsorg/parts/drift/method/drivers/0/driver',
    ])
  })

  test('all that a scenario may name', () => {
    const found = findings((document) => {
      document.settings.zeroScenario = 'x'
      Object.assign(first(document.scenarios), {
        basedOn: 'x',
        operatingModel: 'x',
        operatingModelByService: { y: 'x' },
        fundingPlan: 'x',
        splitRule: 'x',
        services: ['x'],
        overrides: { x: 1 },
        startSlip: { x: 1 },
        savingsDemand: { kind: 'scenario', scenario: 'x', share: 1 },
      } satisfies Partial<ModelInput['scenarios'][number]>)
    })
    expect(found).toEqual([
      'unknown-scenario settings/zeroScenario',
      'unknown-scenario scenarios/a/basedOn',
      'unknown-operating-model scenarios/a/operatingModel',
      'unknown-service scenarios/a/operatingModelByService/y',
      'unknown-operating-model scenarios/a/operatingModelByService/y',
      'unknown-funding-plan scenarios/a/fundingPlan',
      'unknown-split-rule scenarios/a/splitRule',
      'unknown-service scenarios/a/services/x',
      'unknown-assumption scenarios/a/overrides/x',
      'unknown-service scenarios/a/startSlip/x',
      'unknown-scenario scenarios/a/savingsDemand/scenario',
    ])
  })

  test('entered demands, fixed shares, capacity, variants, index, funding and outturn', () => {
    const found = findings((document) => {
      Object.assign(first(document.scenarios), { savingsDemand: { kind: 'entered', amounts: { x: 1, central: 0 } } })
      first(document.splitRules).parts = [
        { id: '1', services: ['x'], method: { method: 'fixedShares', shares: { x: 1 } } },
        { id: '2', method: { method: 'usage', driver: 'x', capacity: 10 } },
      ]
      const line = first(first(document.services).costLines)
      line.variants = { x: null }
      line.index = 'x'
      line.incurredBy = { by: 'department', department: 'x' }
      line.behaviour = { kind: 'perUnit', driver: 'x' }
      document.fundingPlans = [
        {
          id: 'plan',
          name: 'Plan',
          sources: [
            {
              id: 'pott',
              name: 'Pott',
              payer: { by: 'department', department: 'x' },
              share: 1,
              services: ['x'],
              decision: 'x',
            },
          ],
        },
      ]
      document.outturn = [{ id: 'u', service: 'x', line: 'x', department: 'x', year: 2012, amount: 1 }]
    })
    expect(found).toEqual([
      'unknown-department services/omsorgsdagboken/costLines/forstudie/incurredBy/department',
      'unknown-index services/omsorgsdagboken/costLines/forstudie/index',
      'unknown-driver services/omsorgsdagboken/costLines/forstudie/behaviour/driver',
      'unknown-operating-model services/omsorgsdagboken/costLines/forstudie/variants/x',
      'unknown-department fundingPlans/plan/sources/pott/payer/department',
      'unknown-service fundingPlans/plan/sources/pott/services/x',
      'unknown-decision fundingPlans/plan/sources/pott/decision',
      'unknown-service splitRules/aldreomsorg/parts/1/services/x',
      'unknown-department splitRules/aldreomsorg/parts/1/method/shares/x',
      'unknown-driver splitRules/aldreomsorg/parts/2/method/driver',
      'unknown-department scenarios/a/savingsDemand/amounts/x',
      'unknown-service outturn/u/service',
      'unknown-line outturn/u/line',
      'unknown-department outturn/u/department',
    ])
  })
})

describe('things that stand in each other’s way', () => {
  test('two assumptions, or an assumption and a driver, with one symbol', () => {
    const found = findings((document) => {
      Object.assign(document.assumptions.find(({ id }) => id === 'porto') ?? {}, { symbol: 'po' })
      Object.assign(first(document.drivers), { symbol: 'driftandel' })
    })
    expect(found).toEqual([
      'duplicate-symbol assumptions/po/symbol',
      'duplicate-symbol drivers/aldreomsorgstagare_jan2015/symbol',
    ])
  })

  test.each(['', '  '])('the symbol %j is missing', (symbol) => {
    const found = findings((document) => Object.assign(document.assumptions.at(-1) ?? {}, { symbol }))
    expect(found).toEqual(['symbol-missing assumptions/samordning_c/symbol'])
  })

  test.each(['sum', 'year', 'mod', '2a', 'a b', 'a-b', '=a', 'constructor'])(
    'the symbol %j is not allowed',
    (symbol) => {
      const found = findings((document) => Object.assign(document.assumptions.at(-1) ?? {}, { symbol }))
      expect(found).toEqual(['symbol-not-allowed assumptions/samordning_c/symbol'])
    },
  )

  test('two participants of one department, and a department called central', () => {
    const found = findings((document) => {
      first(document.services).participants.push({ id: 'alvsjo' })
      document.departments.push({ id: 'central', name: 'Centralen', kind: 'agency' })
    })
    expect(found).toEqual([
      'id-used-twice services/omsorgsdagboken/participants/alvsjo',
      'id-reserved departments/central',
    ])
  })

  test('scenarios based on each other: the circle is named, what hangs on it is not', () => {
    const found = findings((document) => {
      Object.assign(first(document.scenarios), { basedOn: 'a-lika' })
    })
    expect(found).toEqual(['scenario-cycle scenarios/a/basedOn', 'scenario-cycle scenarios/a-lika/basedOn'])
  })

  test('departments that merge into each other', () => {
    const found = findings((document) => {
      const [a, b, c] = document.departments
      Object.assign(a ?? {}, { successor: { department: b?.id, from: 2013 } })
      Object.assign(b ?? {}, { successor: { department: a?.id, from: 2014 } })
      Object.assign(c ?? {}, { successor: { department: a?.id, from: 2014 } })
    })
    expect(found).toEqual([
      'successor-cycle departments/rinkeby-kista/successor/department',
      'successor-cycle departments/spanga-tensta/successor/department',
    ])
  })

  test('years out of order', () => {
    expect(findings((document) => Object.assign(document.settings, { lastYear: 2009 }))).toContain(
      'years-reversed settings/lastYear',
    )
    const found = findings((document) => {
      const [a, b, c, d] = first(document.services).participants
      Object.assign(a ?? {}, { from: 2017 })
      Object.assign(b ?? {}, { from: 2014, to: 2012 })
      Object.assign(c ?? {}, { to: 2009 })
      Object.assign(d ?? {}, { from: 2012, to: 2012 })
      Object.assign(first(document.departments), { from: 2012, successor: { department: 'bromma', from: 2012 } })
    })
    expect(found).toEqual([
      'successor-before-start departments/rinkeby-kista/successor/from',
      'participant-joins-after-period services/omsorgsdagboken/participants/rinkeby-kista/from',
      'participant-leaves-before-joining services/omsorgsdagboken/participants/spanga-tensta/to',
      'participant-leaves-before-period services/omsorgsdagboken/participants/hasselby-vallingby/to',
    ])
  })

  test.each([0, -5, '= 0', '= -100'])('a step of %j', (step) => {
    const found = findings((document) => {
      first(first(document.services).costLines).behaviour = { kind: 'stepped', driver: 'folkmangd_2010', step }
    })
    expect(found).toContain('step-not-positive services/omsorgsdagboken/costLines/forstudie/behaviour/step')
  })
})

test('a sample with everything in it has nothing to say', () => {
  expect(findings(() => {}, stockholm2010)).toEqual([])
})

test('time grows with the document, also for one long chain of scenarios and mergers', () => {
  const changed = structuredClone(omsorgsdagboken()) as ModelInput
  const count = 20_000
  changed.departments = Array.from({ length: count }, (_, i) => ({
    id: `d${i}`,
    name: `D${i}`,
    kind: 'agency',
    successor: { department: `d${i + 1}`, from: 2012 },
  }))
  changed.scenarios = Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    name: `S${i}`,
    basedOn: `s${(i + 1) % count}`,
  }))
  const problems = checkReferences(documentSchema.parse(changed))
  expect(problems.filter(({ code }) => code === 'scenario-cycle')).toHaveLength(count)
  expect(problems.filter(({ code }) => code === 'successor-cycle')).toHaveLength(0)
})

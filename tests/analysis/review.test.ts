import { describe, expect, test } from 'vitest'
import { consider, fixOf, hasFix } from '../../shared/analysis/review/fixes.ts'
import { review, rules } from '../../shared/analysis/review/index.ts'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { applyEdit, applyPatch, invert, setValue } from '../../shared/document/edit.ts'
import { describePlace } from '../../shared/document/place.ts'
import type { Model, ModelInput } from '../../shared/document/schema.ts'
import { isMessageKey, textOf, wordProblem } from '../../shared/language/index.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { samples } from '../../shared/samples/index.ts'
import { holeExamples } from './holeExamples.ts'
import { only, soundDocument } from './soundDocument.ts'

type Change = (input: ModelInput) => void
type Service = ModelInput['services'][number]
type Benefit = Service['benefitLines'][number]
type Source = ModelInput['fundingPlans'][number]['sources'][number]

const service =
  (change: (service: Service) => void): Change =>
  (input) =>
    change(only(input.services))
const benefit = (change: Partial<Benefit>): Change => service((one) => Object.assign(only(one.benefitLines), change))
const pot =
  (change: Partial<Source>): Change =>
  (input) =>
    Object.assign(only(only(input.fundingPlans).sources), change)
const scenario =
  (change: Partial<ModelInput['scenarios'][number]>): Change =>
  (input) =>
    Object.assign(only(input.scenarios), change)
const rates =
  (symbol: string, values: Record<string, number>): Change =>
  (input) => {
    for (const one of input.assumptions) if (one.symbol === symbol) one.value = values
  }
const outturn = (id: string, year: number) => ({
  id,
  service: 'tjanst',
  line: 'tid',
  department: 'norr',
  year,
  amount: 1,
})
const qualityOnly = benefit({ kind: 'quality', score: 4, amount: 0 })

interface Example {
  /** Where it is found. */
  readonly at: string
  readonly fires: Change
  /** As near as can be, and not told. */
  readonly not: Change
  readonly thisYear?: number
}

/** A worked example of every rule. */
const examples: Readonly<Record<string, Example>> = {
  ...holeExamples,
  'review-no-owner': {
    at: 'services/tjanst/owner',
    fires: service((one) => {
      one.owner = null
    }),
    not: service((one) => {
      one.owner = 'norr'
    }),
  },
  'review-no-operation-cost': {
    at: 'services/tjanst/costLines',
    fires: service((one) => {
      one.costLines = one.costLines.filter(({ id }) => id !== 'drift')
    }),
    // Nothing centrally, and something under another operating model.
    not: service((one) => {
      Object.assign(one.costLines.find(({ id }) => id === 'drift') ?? {}, { amount: 0 })
    }),
  },
  'review-no-operation-start': {
    at: 'services/tjanst/operationStart',
    fires: service((one) => {
      one.operationStart = null
    }),
    not: service((one) => Object.assign(one, { operationStart: null, coordination: true })),
  },
  'review-no-maintenance-manager': {
    at: 'services/tjanst/maintenanceManager',
    fires: service((one) => {
      one.maintenanceManager = null
    }),
    not: service((one) => Object.assign(one, { maintenanceManager: null, coordination: true })),
  },
  'review-maintenance-without-resources': {
    at: 'services/tjanst/maintenanceManager',
    fires: service((one) => {
      one.maintenanceManager = { name: 'Förvaltaren', fte: 0.5 }
    }),
    not: service((one) => {
      one.maintenanceManager = { name: 'Förvaltaren', fte: '= 0.5', payer: 'norr' }
    }),
  },
  'review-no-participants': {
    at: 'services/tjanst/participants',
    fires: service((one) => {
      one.participants = []
    }),
    not: service((one) => {
      one.participants = [{ id: 'syd' }]
    }),
  },
  'review-preparation-missing': {
    at: 'services/tjanst/processMap',
    fires: service((one) => {
      one.processMap = ' '
    }),
    not: service((one) => Object.assign(one, { processMap: '', status: 'idea' })),
  },
  'review-no-change-activity': {
    at: 'services/tjanst/costLines',
    fires: service((one) => {
      one.costLines = one.costLines.filter(({ id }) => id !== 'utbildning')
    }),
    not: (input) => {
      benefit({ kind: 'cash' })(input)
      service((one) => {
        one.costLines = one.costLines.filter(({ id }) => id !== 'utbildning')
      })(input)
    },
  },
  'review-conditions-open': {
    at: 'services/tjanst/checklist',
    fires: service((one) => {
      one.checklist = { 'business-development': true, 'whole-view': true, reuse: false, 'benefit-calculation': true }
    }),
    not: service((one) => {
      one.checklist = { 'business-development': true, 'whole-view': true, reuse: true, 'benefit-calculation': true }
    }),
  },
  'review-off-platform': {
    at: 'services/tjanst/platform',
    fires: service((one) => {
      one.platform = false
    }),
    not: () => {},
  },
  'review-no-benefit-owner': {
    at: 'services/tjanst/benefitLines/tid/benefitOwner',
    fires: benefit({ benefitOwner: '' }),
    not: benefit({ benefitOwner: 'X' }),
  },
  'review-benefit-without-evidence': {
    at: 'services/tjanst/benefitLines/tid/evidence',
    fires: benefit({ evidence: 'none' }),
    not: benefit({ evidence: 'guess' }),
  },
  'review-score-outside': {
    at: 'services/tjanst/benefitLines/tid/score',
    fires: benefit({ kind: 'quality', score: 6 }),
    not: benefit({ kind: 'quality', score: 5 }),
  },
  'review-builder-differs': {
    at: 'services/tjanst/benefitLines/tid/amount',
    fires: benefit({
      builder: {
        steps: [{ id: 'a', name: 'A', volume: 'antal', minutesBefore: 'minuter', minutesAfter: 'efter' }],
        hourlyCost: 'timkostnad',
      },
    }),
    not: benefit({
      builder: {
        steps: [{ id: 'a', name: 'A', volume: 'antal', minutesBefore: 'minuter', minutesAfter: 'efter' }],
        hourlyCost: 'timkostnad',
      },
      amount: '= antal * (minuter - efter) / 60 * timkostnad',
    }),
  },
  'review-adoption-outside': {
    at: 'assumptions/anslutning/value',
    fires: rates('anslutning', { 2025: 0.3, 2026: 0.6, 2027: 1.2 }),
    not: rates('anslutning', { 2025: 0.3, 2026: 0.6, 2027: 1 }),
  },
  'review-realisation-outside': {
    at: 'services/tjanst/benefitLines/tid/realisation',
    fires: benefit({ realisation: { 2026: 0.5, 2027: 1.01 } }),
    not: benefit({ realisation: { 2026: 0.5, 2027: 1 } }),
  },
  'review-correction-outside': {
    at: 'services/tjanst/benefitLines/tid/correction',
    fires: benefit({ correction: -0.1 }),
    not: benefit({ correction: 1 }),
  },
  'review-realisation-falling': {
    at: 'assumptions/hemtagning/value',
    fires: rates('hemtagning', { 2025: 0, 2026: 0.5, 2027: 0.4 }),
    not: rates('hemtagning', { 2025: 0, 2026: 0.5, 2027: 0.5 }),
  },
  'review-realisation-before-adoption': {
    at: 'scenarios/grund/overrides/hemtagning',
    fires: scenario({ overrides: { hemtagning: 1 } }),
    // Both reach their full level at once.
    not: (input) => {
      rates('anslutning', { 2025: 0.8, 2026: 0.8, 2027: 0.8 })(input)
      rates('hemtagning', { 2025: 1, 2026: 1, 2027: 1 })(input)
    },
  },
  'review-low-adoption-no-parallel': {
    at: 'services/tjanst/costLines',
    fires: rates('anslutning', { 2025: 0.2, 2026: 0.6, 2027: 0.9 }),
    not: (input) => {
      rates('anslutning', { 2025: 0.2, 2026: 0.6, 2027: 0.9 })(input)
      service((one) => Object.assign(only(one.costLines), { parallel: true }))(input)
    },
  },
  'review-benefit-before-launch': {
    at: 'services/tjanst/benefitLines/tid/adoption',
    fires: service((one) => {
      one.operationStart = 2026
    }),
    not: (input) => {
      service((one) => {
        one.operationStart = 2026
      })(input)
      rates('anslutning', { 2026: 0.6, 2027: 0.9 })(input)
    },
  },
  'review-lag-beyond-period': {
    at: 'services/tjanst/benefitLines/tid/lagMonths',
    fires: benefit({ lagMonths: 48 }),
    not: benefit({ lagMonths: 12 }),
  },
  'review-negative-benefit': {
    at: 'services/tjanst/benefitLines/tid/amount',
    fires: benefit({ amount: '= -antal * minuter / 60 * timkostnad' }),
    not: benefit({ amount: 0 }),
  },
  'review-demand-above-realised': {
    at: 'scenarios/grund/savingsDemand',
    fires: scenario({ savingsDemand: { kind: 'ownRealised', share: 1.01 } }),
    not: scenario({ savingsDemand: { kind: 'ownRealised', share: 1 } }),
  },
  'review-demand-on-quality-only': {
    at: 'scenarios/grund/savingsDemand',
    fires: (input) => {
      qualityOnly(input)
      scenario({ savingsDemand: { kind: 'entered', amounts: { norr: 1000 } } })(input)
    },
    not: qualityOnly,
  },
  'review-negative-demand': {
    at: 'scenarios/grund/savingsDemand',
    fires: scenario({ savingsDemand: { kind: 'entered', amounts: { norr: { 2026: -1 } } } }),
    not: scenario({ savingsDemand: { kind: 'entered', amounts: { norr: { 2026: 0 } } } }),
  },
  'review-pot-without-decision': {
    at: 'fundingPlans/plan/sources/pott/decision',
    fires: pot({ decision: null }),
    not: pot({ decision: null, payer: { by: 'ordinary' } }),
  },
  'review-decision-not-taken': {
    at: 'decisions/beslut',
    fires: (input) => {
      Object.assign(only(input.decisions), { date: '' })
    },
    // A decision that no pot rests on.
    not: (input) => {
      input.decisions?.push({ id: 'annat', title: 'Annat' })
    },
  },
  'review-pot-after-validity': {
    at: 'fundingPlans/plan/sources/pott/validTo',
    fires: service((one) => {
      only(one.costLines).amount = { 2024: 50_000, 2025: 40_000 }
    }),
    not: (input) => {
      service((one) => {
        only(one.costLines).amount = { 2024: 50_000, 2025: 40_000 }
      })(input)
      pot({ validTo: 2025 })(input)
    },
  },
  'review-pot-above-cap': {
    at: 'fundingPlans/plan/sources/pott/cap',
    fires: pot({ cap: 89_999 }),
    not: pot({ cap: 90_000 }),
  },
  'review-pot-internal-undecided': {
    at: 'fundingPlans/plan/sources/pott/internalServices',
    fires: (input) => {
      pot({ internalServices: true })(input)
      service((one) => {
        one.internal = true
      })(input)
    },
    not: (input) => {
      pot({ internalDecision: 'beslut' })(input)
      service((one) => {
        one.internal = true
      })(input)
    },
  },
  'review-quality-only-charged': {
    at: 'splitRules/regel',
    fires: qualityOnly,
    not: (input) => {
      qualityOnly(input)
      only(only(input.splitRules).parts).method = { method: 'central' }
    },
  },
  'review-pays-more-than-alone': {
    at: 'scenarios/grund/splitRule',
    // Syd has three quarters of 60 000: 45 000 together and 35 000 alone.
    fires: service((one) => {
      Object.assign(one.costLines.find(({ id }) => id === 'drift') ?? {}, {
        amount: { 2025: 60_000, 2026: 60_000, 2027: 60_000 },
      })
    }),
    not: service((one) => {
      Object.assign(one.costLines.find(({ id }) => id === 'drift') ?? {}, {
        amount: { 2025: 46_666, 2026: 46_666, 2027: 46_666 },
      })
    }),
  },
  'review-unused-assumption': {
    at: 'assumptions/extra',
    fires: (input) => {
      input.assumptions.push({ id: 'extra', symbol: 'extra', name: 'Extra', unit: 'kr', value: 1, source: 'x' })
    },
    not: (input) => {
      input.assumptions.push({ id: 'extra', symbol: 'extra', name: 'Extra', unit: 'kr', value: 1, source: 'x' })
      pot({ cap: '= 100000 + extra' })(input)
    },
  },
  'review-no-uncertainty': {
    at: 'assumptions',
    fires: (input) => {
      for (const one of input.assumptions) if (one.symbol === 'minuter') one.evidence = 'guess'
    },
    not: (input) => {
      for (const one of input.assumptions) {
        if (one.symbol === 'minuter') one.evidence = 'guess'
        if (one.symbol === 'timkostnad') one.value = { distribution: 'uniform', min: 280, max: 320, nominal: 'mean' }
      }
    },
  },
  'review-unused-driver': {
    at: 'drivers/extra',
    fires: (input) => {
      input.drivers.push({ id: 'extra', symbol: 'extra', name: 'Extra', unit: 'st', values: { norr: 1 }, source: 'x' })
    },
    not: (input) => {
      input.drivers.push({
        id: 'extra',
        symbol: 'extra',
        name: 'Extra',
        unit: 'st',
        values: { norr: 1, syd: 1 },
        source: 'x',
      })
      only(input.splitRules).parts.push({
        id: 'extra',
        phases: ['avveckling'],
        method: { method: 'driver', drivers: [{ driver: 'extra' }] },
      })
    },
  },
  'review-without-source': {
    at: 'assumptions/minuter/source',
    fires: (input) => {
      only(input.assumptions).source = ''
    },
    not: (input) => {
      only(input.assumptions).note = ''
    },
  },
  'review-no-indicator': {
    at: 'services/tjanst/indicators',
    fires: service((one) => {
      one.indicators = []
    }),
    not: service((one) => Object.assign(one, { indicators: [], coordination: true })),
  },
  'review-indicator-without-target': {
    at: 'services/tjanst/indicators/anslutna/target',
    fires: service((one) => {
      one.indicators = [{ id: 'anslutna', name: 'Anslutna', unit: '%' }]
    }),
    not: service((one) => {
      one.indicators = [{ id: 'anslutna', name: 'Anslutna', unit: '%', target: 0 }]
    }),
  },
  'review-follow-up-due': {
    at: 'services/tjanst/followUp',
    thisYear: 2026,
    fires: service((one) => {
      delete one.followUp
    }),
    not: service((one) => Object.assign(one, { followUp: undefined, operationStart: 2026 })),
  },
  'review-outturn-outside-period': {
    at: 'outturn/rad/year',
    fires: (input) => {
      input.outturn = [outturn('rad', 2028)]
    },
    not: (input) => {
      input.outturn = [outturn('rad', 2027)]
    },
  },
  'review-outturn-twice': {
    at: 'outturn/två',
    fires: (input) => {
      input.outturn = [outturn('ett', 2026), outturn('två', 2026)]
    },
    not: (input) => {
      input.outturn = [outturn('ett', 2026), outturn('två', 2027)]
    },
  },
  'review-portfolio-contradiction': {
    at: 'portfolio/mustHave/tjanst',
    fires: (input) => {
      input.portfolio = { mustHave: ['tjanst'], excluded: ['tjanst'] }
    },
    not: (input) => {
      input.portfolio = { mustHave: ['tjanst'], excluded: [] }
    },
  },
}

function findings(document: Model, thisYear: number | null = null) {
  return review(document, calculateAll(document), thisYear).findings
}

test('a sound model is found nothing wrong with', () => {
  expect(calculateAll(soundDocument()).problems).toEqual([])
  expect(findings(soundDocument(), 2030)).toEqual([])
})

test('every rule has a worked example, and every example a rule', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ code }) => code).sort())
})

describe.each(Object.entries(examples))('%s', (code, { at, fires, not, thisYear }) => {
  test('fires, at its place and in words', () => {
    const document = soundDocument(fires)
    const found = findings(document, thisYear ?? null).filter((one) => one.code === code)
    expect(found.map(({ where }) => where)).toEqual([at])
    for (const one of found)
      for (const language of ['sv', 'en'] as const) {
        const { message, remedy } = wordProblem(language, one)
        expect(message.length).toBeGreaterThan(15)
        expect(remedy.length).toBeGreaterThan(15)
        expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|[{}]|\[object/)
        expect(describePlace(document, one.where, language)).not.toMatch(/undefined|NaN/)
      }
  })

  test('does not fire for what is nearly so', () => {
    const found = findings(soundDocument(not), thisYear ?? null)
    expect(found.filter((one) => one.code === code)).toEqual([])
  })

  test('its one-click remedy, where it has one, makes it go away, is named, and can be undone', () => {
    const document = soundDocument(fires)
    const finding = findings(document, thisYear ?? null).find((one) => one.code === code)
    const edit = finding && fixOf(document, finding)
    expect(Boolean(edit)).toBe(hasFix(code))
    if (!edit || !finding) return
    expect(isMessageKey(edit.name.key)).toBe(true)
    expect(textOf('en', edit.name.key, edit.name.values)).not.toBe('')
    const mended = applyEdit(document, edit)
    expect(findings(mended, thisYear ?? null).filter((one) => one.code === code)).toEqual([])
    expect(invert(document, edit).reduce(applyPatch, mended)).toEqual(document)
  })
})

describe('the samples', () => {
  const told = (id: string) => {
    const sample = samples.find((one) => one.id === id)
    if (!sample) throw new Error(`no sample ${id}`)
    const document = sample.create()
    return findings(document).map(({ code, where }) => `${code} ${where}`)
  }

  test('an empty model', () => {
    expect(told('blank')).toEqual([])
  })

  // All true: the sample shows what an application looks like, what it makes departments save, and an unfair split.
  test('omsorgsdagboken', () => {
    expect(told('omsorgsdagboken')).toEqual([
      'review-realisation-before-adoption scenarios/enligt-ansokan/overrides/hemtagningsgrad',
      'review-demand-above-realised scenarios/a/savingsDemand',
      'review-pays-more-than-alone scenarios/a-lika/splitRule',
    ])
  })

  // All true: the same, and a programme that ends before its projects and waits for a decision.
  test('stockholm-2010', () => {
    expect(told('stockholm-2010')).toEqual([
      'review-realisation-before-adoption scenarios/enligt-ansokan/overrides/hemtagningsgrad',
      'review-demand-above-realised scenarios/program/savingsDemand',
      'review-decision-not-taken decisions/forlangning',
      'review-pot-after-validity fundingPlans/programmet/sources/central-pott/validTo',
      'review-pot-after-validity fundingPlans/programmet-2012/sources/central-pott/validTo',
    ])
  })

  // Invented at random, and true of what was invented: 40 services with a first year of low adoption, and so on.
  test('city-size', () => {
    const counts = new Map<string, number>()
    for (const { code } of findings(citySize())) counts.set(code, (counts.get(code) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      'review-demand-above-realised': 2,
      'review-low-adoption-no-parallel': 40,
      'review-no-uncertainty': 1,
      'review-pays-more-than-alone': 1,
      'review-pot-above-cap': 2,
      'review-pot-after-validity': 1,
      'review-realisation-before-adoption': 5,
    })
  })
})

test('a finding that somebody has considered is told apart, with the reason; an error is not', () => {
  const document = soundDocument(examples['review-off-platform']?.fires)
  const finding = only(findings(document))
  const changed = applyEdit(document, consider(document, finding, 'Prövat av arkitekturrådet', 'Eva', '2026-01-01'))
  const { findings: left, considered } = review(changed, calculateAll(changed))
  expect(left).toEqual([])
  expect(considered).toEqual([{ finding, reason: 'Prövat av arkitekturrådet', by: 'Eva' }])
  const wrong = soundDocument(examples['review-adoption-outside']?.fires)
  const error = only(findings(wrong))
  const still = applyEdit(wrong, consider(wrong, error, 'Nej', 'Eva', '2026-01-01'))
  expect(review(still, calculateAll(still)).findings).toContainEqual(error)
})

test('after edits, with everything remembered, the findings are those of a fresh start', () => {
  const cache = newCache()
  let document = citySize(5)
  review(document, calculateAll(document, cache))
  const edits = [
    setValue('assumptions/anslutning_2/value', { 2026: 1.4 }, ''),
    setValue('services/service-03/owner', null, ''),
    setValue('assumptions/overskattning/value', -0.2, ''),
    setValue('scenarios/scenario-05/splitRule', 'blandad', ''),
    setValue('services/service-03/owner', 'department-01', ''),
    setValue('fundingPlans/pottar/sources/central-pott/cap', 1, ''),
    setValue('assumptions/hemtagning_1/value', 1, ''),
    setValue('drivers/driver-01/values/department-05', 4_000_000, ''),
    setValue('assumptions/overskattning/value', 0.2, ''),
  ]
  for (const edit of edits) {
    document = applyEdit(document, edit)
    const remembered = review(document, calculateAll(document, cache)).findings
    expect(remembered).toEqual(findings(structuredClone(document)))
  }
})

// Is it fair, and will they join? On the care diary, by hand; and on what a person may get wrong.
import { beforeAll, describe, expect, test } from 'vitest'
import type { SplitMethod } from '../../shared/allocation/index.ts'
import { type FairnessAnswer, type FairnessQuestion, fairness } from '../../shared/analysis/fairness.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { excessBars, groupName, methodDots } from '../../shared/charts/fairness.ts'
import { paper } from '../../shared/charts/palette.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { isMessageKey } from '../../shared/language/index.ts'
import {
  compensationSentences,
  departureSentence,
  fairnessSummary,
  groupSentences,
  hostSentences,
  leavingSentence,
  methodName,
} from '../../shared/report/fairnessWords.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const words = { unit: 'tkr', language: 'sv' } as const
const tkr = (öre: number | null | undefined) => Math.round((öre ?? Number.NaN) / 100_000)

function ask(document: Model, question: Partial<FairnessQuestion> & { scenario: string }): FairnessAnswer {
  const answer = fairness(document, calculateAll(document), { service: null, on: 'period', ...question })
  if (!answer) throw new Error('no answer')
  return answer
}

describe('the care diary, shared equally, 2016', () => {
  let answer: FairnessAnswer
  beforeAll(() => {
    answer = ask(omsorgsdagboken(), { scenario: 'a-lika', on: 2016 })
  })

  test('Älvsjö would rather stay outside, and the others take part', () => {
    const leaving = answer.departments.filter(({ rather }) => rather !== null)
    expect(leaving.map(({ name, rather }) => [name, rather])).toEqual([['Älvsjö', 'outside']])
    const [alvsjo] = leaving
    if (!alvsjo) throw new Error('nobody leaves')
    expect([alvsjo.charged, alvsjo.realised, alvsjo.together, alvsjo.alone].map(tkr)).toEqual([150, 72, -78, -75])
    expect(alvsjo.outside).toBe(0)
    expect(leavingSentence(answer, alvsjo, words)).toBe(
      'Älvsjö betalar 78\u00a0tkr mer än vad förvaltningen får i nytta 2016.',
    )
  })

  test('compensation is 78 tkr, all to Älvsjö, and enough', () => {
    expect([tkr(answer.compensation.total), answer.compensation.central]).toEqual([78, 0])
    expect(answer.departments.filter(({ received }) => received > 0).map(({ name }) => name)).toEqual(['Älvsjö'])
    expect(answer.departments.reduce((sum, { received }) => sum + received, 0)).toBe(0)
    // In proportion to gain: Enskede-Årsta-Vantör gains most, 491 of 2 280 tkr.
    const most = answer.departments.toSorted((a, b) => a.received - b.received)[0]
    expect(most?.name).toBe('Enskede-Årsta-Vantör')
    expect(compensationSentences(answer, words)[0]).toBe('Älvsjö får 78\u00a0tkr.')
  })

  test('Älvsjö alone pays 2 tkr more than on its own, and no split would have to make any group pay more than apart', () => {
    if (answer.group.kind !== 'tested') throw new Error(answer.group.kind)
    expect(answer.group.possible).toBe(true)
    expect(answer.group.stable).toBe(false)
    expect(answer.group.blocking.map(({ names }) => names)).toEqual([['Älvsjö']])
    expect(answer.group.blocking[0]?.excess).toBeCloseTo((150_000 - 50_000 - (3_780_000 * 694) / 26_777) * 100, 2)
    expect(groupSentences(answer, words)[0]).toBe(
      'Älvsjö betalar 2\u00a0tkr mer än vad e-tjänsten skulle kosta förvaltningen 2016, och skulle tjäna mest på att bryta sig ur.',
    )
  })

  test('the operator gets everything back', () => {
    expect(hostSentences(answer, words)).toEqual(['SLK IT bär 2\u00a0100\u00a0tkr åt andra och får tillbaka allt.'])
  })

  test('both charts say in words what they show', () => {
    const dots = methodDots(answer, 'tkr', 'sv')
    const bars = excessBars(answer, 'tkr', 'sv')
    expect(dots?.title).toBe('Södermalm kan få betala från 150\u00a0tkr till 388\u00a0tkr beroende på metod')
    expect(bars?.title).toBe('Älvsjö betalar 2\u00a0tkr mer än för sig')
    for (const chart of [dots, bars]) {
      if (!chart) throw new Error('no chart')
      const svg = chartSvg(chart, { width: 600, height: 330, palette: paper })
      expect(svg).toMatch(/^<svg role="img" aria-label="[^"]*Älvsjö/)
      expect(svg).not.toMatch(/NaN|undefined| style=/)
    }
  })
})

// Operation phases 2016 under model A, tkr: the table in README. Districts in the order of the document.
test('what the 14 districts pay 2016 under each method, and who would rather leave', () => {
  const answer = ask(omsorgsdagboken(), { scenario: 'a', on: 2016 })
  const { methods } = answer
  const table = methods.map((method) => [
    methodName(method, 'sv'),
    method.charged?.map(tkr).join(' '),
    method.leaving?.join(', '),
    method.breaking ? `${groupName(method.breaking.names, answer, 'sv')} ${tkr(method.breaking.excess)}` : 'ingen',
  ])
  expect(table).toEqual([
    [
      'Efter fördelningsnyckel: Äldreomsorgstagare, januari 2015',
      '89 74 191 163 145 137 199 282 235 96 174 54 170 92',
      '',
      'ingen',
    ],
    ['Lika', '150 150 150 150 150 150 150 150 150 150 150 150 150 150', 'Älvsjö', 'Älvsjö 2'],
    ['Efter fördelningsnyckel: Folkmängd 2010', '113 93 162 163 151 166 162 302 225 108 126 62 184 83', '', 'ingen'],
    ['Efter nytta', '93 79 217 204 103 95 176 201 310 91 182 36 201 112', '', 'ingen'],
    ['Efter egen kostnad', '98 86 185 161 145 139 191 261 222 105 170 69 167 101', '', 'ingen'],
    [
      'Lika besparing',
      '40 12 224 173 140 126 238 388 303 53 193 -22 186 46',
      '',
      'alla utom Spånga-Tensta och Älvsjö 50',
    ],
    [
      'Särkostnad och resten lika (ENSC)',
      '150 150 150 150 150 150 150 150 150 150 150 150 150 150',
      'Älvsjö',
      'Älvsjö 2',
    ],
    ['Särkostnad och kvarvarande nytta (SCRB)', '106 91 207 181 114 105 190 213 247 103 191 46 188 118', '', 'ingen'],
    ['Shapleyvärde', '103 91 182 160 146 140 188 251 216 109 169 76 166 105', 'Älvsjö', 'ingen'],
    ['Nukleolus', '115 101 177 177 165 158 177 177 177 122 177 84 177 118', 'Älvsjö', 'ingen'],
    ['Nukleolus per deltagare', '151 151 151 151 151 151 151 151 151 151 151 139 151 151', 'Älvsjö', 'ingen'],
    ['Proportionell nukleolus', '151 151 151 151 151 151 151 151 151 151 151 139 151 151', 'Älvsjö', 'ingen'],
    ['Lika procentuell besparing (EPM)', '98 86 185 161 145 139 191 261 222 105 170 69 167 101', '', 'ingen'],
    ['Seriell kostnadsdelning', '150 150 150 150 150 150 150 150 150 150 150 150 150 150', 'Älvsjö', 'Älvsjö 2'],
    ['Central budget betalar', '0 0 0 0 0 0 0 0 0 0 0 0 0 0', '', 'ingen'],
  ])
})

test('over the whole period compensation under "A, delat lika" goes to those whose benefit comes late', () => {
  const answer = ask(omsorgsdagboken(), { scenario: 'a-lika' })
  const receivers = answer.departments.filter(({ received }) => received > 0)
  expect(receivers.map(({ name, received }) => `${name} ${tkr(received)}`)).toEqual([
    'Rinkeby-Kista 273',
    'Spånga-Tensta 345',
    'Kungsholmen 222',
    'Norrmalm 265',
    'Skarpnäck 285',
    'Älvsjö 556',
    'Skärholmen 177',
  ])
  expect([tkr(answer.compensation.total), answer.compensation.central]).toEqual([2124, 0])
})

test('a participant who joins late makes the weights depart from the solution, and it is said', () => {
  const late = (document: Model): Model => ({
    ...document,
    services: document.services.map((service) => ({
      ...service,
      participants: service.participants.map((one, i) => (i === 0 ? { ...one, from: 2015 } : one)),
    })),
  })
  const method = { method: 'shapley', basis: 'period' } as const
  const answer = ask(small(method, 4, late), { scenario: 'a-lika' })
  expect(answer.departure?.name).toBe('Rinkeby-Kista')
  expect(answer.departure?.öre).toBeLessThan(-100_000)
  expect(departureSentence(answer, words)).toMatch(/^Som mest avviker Rinkeby-Kista, som betalar \d+\u00a0tkr mindre/)
  expect(ask(small(method, 4), { scenario: 'a-lika' }).departure).toBeNull()
})

/** The care diary with a few of its districts, and one method for operation. */
function small(
  method: SplitMethod | { method: string },
  count: number,
  change: (document: Model) => Model = (d) => d,
): Model {
  const document = omsorgsdagboken()
  return change(
    documentSchema.parse({
      ...document,
      services: document.services.map((service) => ({
        ...service,
        participants: service.participants.slice(0, count),
      })),
      splitRules: document.splitRules.map((rule) =>
        rule.id === 'lika' ? { ...rule, parts: rule.parts.map((part) => ({ ...part, method })) } : rule,
      ),
    }),
  )
}

const gameMethods = [
  'standAlone',
  'equalSavings',
  'ensc',
  'scrb',
  'shapley',
  'nucleolus',
  'perCapitaNucleolus',
  'proportionalNucleolus',
  'equalProfit',
  'serial',
]

describe('what a person may get wrong is said in words', () => {
  /** Every problem is worded, and no figure is missing without one. */
  function expectWords(document: Model, scenario = 'a-lika'): readonly string[] {
    const calculation = calculateAll(document)
    const result = calculation.results.find(({ id }) => id === scenario)
    const codes = (result?.problems ?? []).map(({ code }) => code)
    const answer = fairness(document, calculation, { scenario, service: null, on: 'period' })
    const told = [...codes, ...(answer?.methods.flatMap(({ problems }) => problems.map(({ code }) => code)) ?? [])]
    for (const code of told)
      expect(isMessageKey(`problem.${code}`) && isMessageKey(`problem.${code}.remedy`)).toBe(true)
    if (answer) {
      const said = [
        ...fairnessSummary(answer, words),
        ...groupSentences(answer, words),
        ...compensationSentences(answer, words),
        ...hostSentences(answer, words),
      ].join(' ')
      expect(said).not.toMatch(/NaN|undefined|Infinity/)
      // Its own problem, or one of the document that is said where it is.
      for (const method of answer.methods)
        if (!method.charged) expect(method.problems.length + codes.length, methodName(method, 'sv')).toBeGreaterThan(0)
    }
    return codes
  }

  test.each(gameMethods)('one participant pays everything: %s', (method) => {
    const document = small({ method }, 1)
    expect(expectWords(document).filter((code) => code.startsWith('game-'))).toEqual([])
    expect(groupSentences(ask(document, { scenario: 'a-lika' }), words)).toEqual([
      'Bara en förvaltning deltar, så det finns inga grupper att pröva.',
    ])
    const result = calculateAll(document).results.find(({ id }) => id === 'a-lika')
    const charged = result?.services[0]?.figures
    expect(charged?.yearly.every(Number.isFinite)).toBe(true)
    const own = ask(document, { scenario: 'a-lika', on: 2016 })
    expect(own.departments.map((one) => tkr(one.charged))).toEqual([tkr(own.pool)])
    expect(own.pool).toBeGreaterThan(0)
  })

  test('weights of zero, and below', () => {
    for (const value of [0, -1]) {
      const zero = (document: Model) => ({
        ...document,
        drivers: document.drivers.map((driver) => ({
          ...driver,
          values: Object.fromEntries(Object.keys(driver.values).map((id) => [id, value])),
        })),
      })
      const document = zero(small({ method: 'driver', drivers: [{ driver: 'folkmangd_2010', weight: 1 }] }, 14))
      expect(expectWords(document)).toContain('weights-not-positive')
    }
  })

  test('no benefit at all: split by benefit is refused, and SCRB says that the rest is shared equally', () => {
    const none = (document: Model) => ({
      ...document,
      services: document.services.map((service) => ({ ...service, benefitLines: [] })),
    })
    expect(expectWords(small({ method: 'benefit' }, 4, none))).toContain('weights-not-positive')
    expect(expectWords(small({ method: 'scrb' }, 4, none))).toContain('game-no-remaining-benefit')
  })

  test('working together costs more than apart: no split keeps every group, and methods that need one refuse', () => {
    const dear = (document: Model) => ({
      ...document,
      assumptions: document.assumptions.map((one) => (one.id === 'drift_a' ? { ...one, value: 9_000_000 } : one)),
    })
    expect(expectWords(small({ method: 'nucleolus' }, 4, dear))).toContain('game-no-imputation')
    expect(expectWords(small({ method: 'equalProfit' }, 4, dear))).toContain('game-core-empty')
    const answer = ask(small({ method: 'equal' }, 4, dear), { scenario: 'a-lika' })
    if (answer.group.kind !== 'tested') throw new Error(answer.group.kind)
    expect(answer.group.possible).toBe(false)
    expect(fairnessSummary(answer, words)[0]).toMatch(/^Alla 4 deltagare skulle tjäna på att lämna/)
    // All four apart say more than any pair of groups that loses as much.
    expect(answer.group.dearer?.names).toHaveLength(4)
    expect(groupSentences(answer, words).join(' ')).toContain('Hur kostnaden än delas får någon grupp betala minst')
  })

  test.each([1e12, 0.01])('amounts of %d kr', (amount) => {
    const sized = (document: Model) => ({
      ...document,
      assumptions: document.assumptions.map((one) => (one.id.startsWith('drift_') ? { ...one, value: amount } : one)),
    })
    for (const method of gameMethods) {
      const codes = expectWords(small({ method }, 5, sized))
      expect(codes.filter((code) => code === 'no-number')).toEqual([])
    }
  })

  test('no model where each operates on its own: alone is not available, and the rest is', () => {
    const without = (document: Model) => ({
      ...document,
      operatingModels: document.operatingModels.filter(({ id }) => id !== 'd'),
      scenarios: document.scenarios.filter(({ id }) => id !== 'd'),
      settings: { ...document.settings, zeroScenario: null },
    })
    const answer = ask(small({ method: 'shapley' }, 5, without), { scenario: 'a-lika', on: 2016 })
    expect(answer.each).toBeNull()
    expect(answer.departments.every(({ alone }) => alone === null)).toBe(true)
    expect(answer.group.kind).toBe('tested')
    expect(fairnessSummary(answer, words).join(' ')).not.toContain('NaN')
  })

  test('a cost that cannot be calculated leaves the split unknown, and says where', () => {
    const broken = (document: Model) => ({
      ...document,
      assumptions: document.assumptions.map((one) => (one.id === 'drift_d' ? { ...one, value: 'dyrt' } : one)),
    })
    const document = small({ method: 'shapley' }, 3, broken)
    const answer = ask(document, { scenario: 'a-lika', on: 2016 })
    expect(answer.group).toEqual({ kind: 'not-available', problem: null })
    expect(fairnessSummary(answer, words)).toEqual(['Nettot kan inte beräknas för alla deltagare; se Granskning.'])
    expect(answer.departments.every(({ received }) => Number.isNaN(received))).toBe(true)
    expect(answer.departments.map(({ rather }) => rather)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(answer.pool).toBeNaN()
    for (const { charged, leaving } of answer.methods) if (charged) expect(leaving).toBeNull()
  })

  test('what it would cost each on its own is not asked of a split that does not need it', () => {
    const broken = (document: Model) => ({
      ...document,
      scenarios: document.scenarios.filter(({ id }) => id !== 'd'),
      settings: { ...document.settings, zeroScenario: null },
      assumptions: document.assumptions.map((one) => (one.id === 'drift_d' ? { ...one, value: '= 1 / 0' } : one)),
    })
    const codesOf = (method: string) =>
      calculateAll(small({ method }, 3, broken))
        .results.find(({ id }) => id === 'a-lika')
        ?.problems.map(({ where }) => where)
        .filter((where) => where.includes('variants'))
    expect(codesOf('equal')).toEqual([])
    const figures = calculateAll(small({ method: 'equal' }, 3, broken)).results.find(({ id }) => id === 'a-lika')
    expect(figures?.city.npv).not.toBeNaN()
    expect(
      calculateAll(small({ method: 'shapley' }, 3, broken)).results.find(({ id }) => id === 'a-lika')?.departments[0]
        ?.figures.npv,
    ).toBeNaN()
  })

  test('a scenario that shares nothing, and one where nobody takes part', () => {
    const document = omsorgsdagboken()
    const apart = ask(document, { scenario: 'd' })
    expect(apart.methods.every(({ charged }) => charged?.every((öre) => öre === 0) ?? true)).toBe(true)
    expect(apart.group.kind).toBe('not-available')
    const nobody = small({ method: 'shapley' }, 0)
    expect(fairness(nobody, calculateAll(nobody), { scenario: 'a-lika', service: null, on: 'period' })).toBeNull()
    expect(fairness(document, calculateAll(document), { scenario: 'borta', service: null, on: 'period' })).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import {
  correctByEvidence,
  correctionPaths,
  correctionTable,
  setCorrection,
} from '../../shared/analysis/corrections.ts'
import { dueForFollowUp, followUp, indicators, ratiosByEvidence } from '../../shared/analysis/followUp.ts'
import { checkOutturn, takeOutturn } from '../../shared/analysis/outturn.ts'
import { type Calculation, calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import type { Model, ModelInput } from '../../shared/document/schema.ts'
import { wordProblem } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { only, soundDocument } from './soundDocument.ts'

type Row = NonNullable<ModelInput['outturn']>[number]
const row = (id: string, year: number, amount: number, rest: Partial<Row> = {}): Row => ({
  id,
  service: 'tjanst',
  line: 'tid',
  department: 'norr',
  year,
  amount,
  ...rest,
})

function scenarioOf(calculation: Calculation, id: string) {
  const found = calculation.scenarios.find(({ resolved }) => resolved.id === id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

function followed(outturn: readonly Row[]) {
  const document = soundDocument((input) => {
    input.outturn = [...outturn]
  })
  const calculation = calculateAll(document)
  return followUp(calculation, scenarioOf(calculation, 'grund'))
}

describe('outturn against plan', () => {
  // Norr: 1000 cases × 30 min × 300 kr/h = 150 000 kr; 60 % joined in 2026: claimed 90 000, realised × 40 % × 80 % = 28 800.
  test('a benefit: what was claimed, planned and came true, and the correction that follows', () => {
    const { rows, all, byService } = followed([row('a', 2026, 27_000)])
    expect(only(rows)).toMatchObject({
      side: 'benefit',
      year: 2026,
      claimed: 90_000_00,
      plan: 28_800_00,
      outturn: 27_000_00,
    })
    expect(all).toMatchObject({ ofClaimed: 0.3, ofPlanned: 0.9375, suggestedCorrection: 0.7 })
    expect(byService.get('tjanst')).toEqual(all)
  })

  test('a cost stands with the one that bears it, and is no part of the ratio', () => {
    const { rows, all } = followed([
      row('a', 2026, 45_000, { line: 'drift', department: 'it' }),
      row('b', 2026, 1, { line: 'drift', department: 'norr' }),
    ])
    expect(rows.map(({ plan, outturn }) => [plan, outturn])).toEqual([
      [40_000_00, 45_000_00],
      [0, 100],
    ])
    expect(all).toMatchObject({ ofClaimed: null, suggestedCorrection: null })
  })

  test('what cannot be placed is counted nowhere, and is not lost', () => {
    const { rows, uncounted } = followed([
      row('a', 2026, 27_000),
      row('igen', 2026, 5),
      row('år', 2031, 5),
      row('rad', 2026, 5, { line: 'okänd' }),
      row('vem', 2026, 5, { department: 'ingen' }),
    ])
    expect(rows.map(({ outturnId }) => outturnId)).toEqual(['a'])
    expect(uncounted).toEqual(['igen', 'år', 'rad', 'vem'])
  })

  test('text where an amount should be is no nought', () => {
    const { rows, all } = followed([row('a', 2026, 0, { amount: 'vet ej' })])
    expect(only(rows).outturn).toBeNull()
    expect(all.ofClaimed).toBeNull()
  })

  test('more than was claimed suggests no correction below nothing', () => {
    expect(followed([row('a', 2026, 99_000)]).all).toMatchObject({ ofClaimed: 1.1, suggestedCorrection: 0 })
  })

  test('against another scenario’s claim, and by what the lines rested on', () => {
    const document = applyEdit(omsorgsdagboken(), {
      patches: [
        {
          op: 'set',
          place: 'outturn',
          value: [
            {
              id: 'x',
              service: 'omsorgsdagboken',
              line: 'porto',
              department: 'alvsjo',
              year: 2012,
              amount: 4000,
              note: '',
            },
          ],
        },
      ],
    })
    const calculation = calculateAll(document)
    const plan = scenarioOf(calculation, 'a')
    const { rows, all } = followUp(calculation, plan, scenarioOf(calculation, 'enligt-ansokan'))
    // 14 132 × 694/26 777 users × 60 kr, 60 % as applied for.
    expect(only(rows).claimed).toBe(Math.round(((14_132 * 694) / 26_777) * 60 * 0.6 * 100))
    expect([...ratiosByEvidence(rows)]).toEqual([['guess', all]])
  })
})

describe('import of outturn', () => {
  const document = soundDocument((input) => {
    input.outturn = [row('a', 2026, 27_000), row('b', 2027, 50_000)]
  })
  const base = { service: 'Tjänsten', line: 'frigjord tid', department: 'Norr', amount: 10 }
  const imported = [
    { ...base, row: 2, year: 2025 },
    { ...base, row: 3, year: '2026', amount: 27_000 },
    { ...base, row: 4, year: 2027 },
    { ...base, row: 5, year: 2025, amount: 11 },
    { ...base, row: 6, year: 2031 },
    { ...base, row: 7, year: 2025, line: 'Porto' },
    { ...base, row: 8, year: 2025, service: 'Annan' },
    { ...base, row: 9, year: 2025, department: 'Väster' },
    { ...base, row: 10, year: 2026, department: 'syd', amount: 'tolv' },
    { ...base, row: 11, year: 2026, department: 'central' },
  ]
  const checked = checkOutturn(document, imported)

  test('says of each row what is taken and why not', () => {
    expect(checked.map(({ as, problem }) => problem?.code ?? as)).toEqual([
      'new',
      'same',
      'replaces',
      'outturn-row-twice',
      'outturn-year-unknown',
      'outturn-line-unknown',
      'outturn-service-unknown',
      'outturn-department-unknown',
      'outturn-amount-unreadable',
      'new',
    ])
    for (const { problem } of checked)
      for (const language of ['sv', 'en'] as const)
        if (problem) expect(wordProblem(language, problem).message).toMatch(/^(Rad|Row) \d+/)
    expect(checked.map(({ imported }) => imported)).toEqual(imported)
  })

  test('takes them as one edit, and again changes nothing', () => {
    const edit = takeOutturn(document, checked)
    const changed = applyEdit(document, edit)
    expect(changed.outturn.map(({ id, year, amount }) => [id, year, amount])).toEqual([
      ['a', 2026, 27_000],
      ['b', 2027, 10],
      ['utfall-3', 2025, 10],
      ['utfall-4', 2026, 10],
    ])
    const again = checkOutturn(changed, imported)
    expect(again.filter(({ as }) => as === 'new' || as === 'replaces')).toEqual([])
    expect(takeOutturn(changed, again).patches).toEqual([])
    expect(calculateAll(changed).problems).toEqual([])
  })
})

test('indicators: a year that nobody has measured is no nought', () => {
  const document = soundDocument((input) => {
    Object.assign(only(only(input.services).indicators), { measured: { 2026: 0.55 } })
  })
  const calculation = calculateAll(document)
  const [anslutna] = indicators(calculation, scenarioOf(calculation, 'grund'))
  expect(anslutna?.years).toEqual([
    { year: 2024, target: 0, measured: null },
    { year: 2025, target: 0.3, measured: null },
    { year: 2026, target: 0.6, measured: 0.55 },
    { year: 2027, target: 0.9, measured: null },
  ])
})

test('due for follow-up a year after launch, the longest waiting first', () => {
  const [one] = soundDocument().services
  if (!one) throw new Error('no service')
  const { followUp: _, ...unseen } = one
  const services = [
    unseen,
    { ...unseen, id: 'tidig', operationStart: 2020 },
    { ...one, id: 'sedd' },
    { ...unseen, id: 'sökt', status: 'applied' as const },
  ]
  expect(dueForFollowUp(services, 2026).map(({ service, due }) => [service.id, due])).toEqual([
    ['tidig', 2021],
    ['tjanst', 2026],
  ])
  expect(dueForFollowUp(services, 2025).map(({ service }) => service.id)).toEqual(['tidig'])
})

describe('correction by evidence', () => {
  const corrected = (): Model =>
    applyEdit(
      applyEdit(soundDocument(), setCorrection(soundDocument(), 'measured', '= rabatt', 'Egen uppföljning 2023')),
      {
        patches: [
          ...correctByEvidence(soundDocument(), null).patches,
          {
            op: 'insert',
            place: 'assumptions',
            item: {
              id: 'rabatt',
              symbol: 'rabatt',
              name: 'Rabatt',
              unit: '%',
              value: 0.5,
              source: 'x',
              evidence: 'guess',
              note: '',
            },
            before: null,
          },
        ],
      },
    )
  test('takes the table’s figure instead of the line’s own, also when only what it is made of changes', () => {
    const cache = newCache()
    const document = corrected()
    const sum = (model: Model) => {
      const { lines } = correctionPaths(calculateAll(model, cache), scenarioOf(calculateAll(model, cache), 'grund'))
      return only(lines).corrected.reduce((so, öre) => so + öre, 0)
    }
    expect(calculateAll(document, cache).problems).toEqual([])
    // 20 % of its own was taken off before, now 50 %.
    const before = sum(soundDocument())
    expect(sum(document) / before).toBeCloseTo(0.5 / 0.8, 9)
    const changed = applyEdit(document, setValue('assumptions/rabatt/value', 0.1, ''))
    expect(sum(changed) / before).toBeCloseTo(0.9 / 0.8, 9)
  })

  test('a grade without a correction takes nothing off, and says so', () => {
    const document = applyEdit(soundDocument(), correctByEvidence(soundDocument(), 'tjanst'))
    const { problems } = calculateAll(document)
    expect(problems.map(({ code, severity, where }) => [code, severity, where])).toEqual([
      ['correction-missing', 'warning', 'services/tjanst/benefitLines/tid/correctionBy'],
    ])
    expect(wordProblem('sv', only(problems)).message).toMatch(/”uppmätt”/)
  })

  test('"Varför?" shows the table’s cell and its source', () => {
    const document = corrected()
    const tree = trace(document, calculateAll(document), {
      scenario: 'grund',
      subject: { of: 'department', id: 'norr' },
      measure: 'realisedBenefit',
      year: 2027,
    })
    const text = JSON.stringify(tree)
    expect(text).toContain('settings/corrections/measured/fraction')
    expect(text).toContain('Egen uppföljning 2023')
  })

  test('as applied against corrected, side by side: the care diary', () => {
    const calculation = calculateAll(omsorgsdagboken())
    const { applied, uncorrected, corrected: path, years } = correctionPaths(calculation, scenarioOf(calculation, 'a'))
    const tkr = (öre: number) => Math.round(öre / 100_000)
    expect(Array.from(applied, tkr)).toEqual([0, 482, 2412, 4341, 5788, 6752, 7235])
    expect(Array.from(path, tkr)).toEqual([0, 32, 324, 1474, 2757, 3909, 4436])
    for (const y of years.keys()) expect((path[y] ?? 0) / 0.75).toBeCloseTo(uncorrected[y] ?? 0, -3)
  })

  test('the table shows every grade, entered or not', () => {
    expect(
      correctionTable({ guess: { fraction: 0.25, source: 'x' } }).map(({ grade, fraction, entered }) => [
        grade,
        fraction,
        entered,
      ]),
    ).toEqual([
      ['none', 0, false],
      ['guess', 0.25, true],
      ['expert', 0, false],
      ['measured', 0, false],
      ['followed-up', 0, false],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFormula } from '../../shared/formula/parse.ts'
import { checkUnits, parseUnit, type Unit, unitOf, unitText } from '../../shared/formula/units.ts'
import { expressions } from './generators.ts'

function unit(text: string): Unit {
  const result = parseUnit(text)
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.problem)}`)
  return result.value
}

const units: Readonly<Record<string, string>> = {
  anvandare: 'användare',
  arenden: 'ärenden/år',
  antal: 'st',
  minuter: 'min',
  minuter_per: 'min/användare',
  timmar: 'h',
  sekunder: 's',
  dagar: 'dagar',
  timkostnad: 'kr/h',
  minutkostnad: 'kr/min',
  manadslon: 'kr/mån',
  arstid: 'h/år',
  porto: 'kr/användare',
  kostnad: 'kr',
  arskostnad: 'kr/år',
  stor: 'tkr',
  storre: 'mnkr',
  avgift: 'tkr/år',
  anslutning: '%',
  po: '%',
  livslangd: 'år',
  startar: 'år',
  lag: 'mån',
  befolkning: 'personer',
}

function checked(formula: string, target: string) {
  const parsed = parseFormula(`=${formula}`)
  if (!parsed.ok) throw new Error(`${formula}: ${parsed.problem.code}`)
  return checkUnits(parsed.value, (name) => (units[name] === undefined ? null : unit(units[name])), unit(target))
}

describe('formulas whose units agree', () => {
  const fits: readonly (readonly [string, string])[] = [
    ['anvandare * minuter / 60 * timkostnad', 'kr'],
    ['anvandare * minuter_per / 60 * timkostnad', 'kr'],
    ['anvandare * minuter * timkostnad / 60', 'kr'],
    ['anvandare / 60 * minuter * timkostnad', 'kr'],
    ['timkostnad * (anvandare * (28 / 60) * timmar)', 'kr'],
    ['(1 / 60) * anvandare * minuter * timkostnad', 'kr'],
    ['anvandare * minuter * minutkostnad', 'kr'],
    ['anvandare * timmar * 60 * minutkostnad', 'kr'],
    ['sekunder / 3600 * timkostnad', 'kr'],
    ['sekunder / 60 / 60 * timkostnad', 'kr'],
    ['anvandare * anslutning * porto', 'kr'],
    ['anvandare * anslutning / 100 * porto', 'kr'],
    ['arenden * minuter / 60 * timkostnad', 'kr'],
    ['arenden * minuter / 60 * timkostnad', 'kr/år'],
    ['manadslon * 12 * (1 + po) / arstid', 'kr/h'],
    ['manadslon * 12 * (1 + 38.46%) / arstid', 'kr/h'],
    ['manadslon * 12', 'kr'],
    ['manadslon * 12 / 1000', 'tkr'],
    ['arskostnad', 'kr'],
    ['kostnad / livslangd', 'kr'],
    ['kostnad', 'kr/år'],
    ['stor * 1000', 'kr'],
    ['1000 * stor + kostnad', 'kr'],
    ['stor + kostnad / 1000', 'tkr'],
    ['storre * 1000000', 'kr'],
    ['storre * 10^6', 'kr'],
    ['avgift * 1000 * share(befolkning)', 'kr'],
    ['kostnad + 500', 'kr'],
    ['max(0, kostnad - 500)', 'kr'],
    ['if(year >= startar, kostnad, 0)', 'kr'],
    ['(year >= 2012) * kostnad', 'kr'],
    ['kostnad * (1 + po)^(year - 2012)', 'kr'],
    ['kostnad * index(pkv)', 'kr'],
    ['kostnad * ramp(startar, startar + 3)', 'kr'],
    ['round(minuter / 60 * timkostnad * anvandare, -2)', 'kr'],
    ['(minuter / 60 + timmar) * timkostnad', 'kr'],
    ['(minuter + minuter) / 60 * timkostnad', 'kr'],
    ['(minuter / 60 + minuter / 60) * timkostnad', 'kr'],
    ['(minuter + 5) / 60 * timkostnad', 'kr'],
    ['anvandare / sum(befolkning)', '%'],
    ['1 - anslutning', '%'],
    ['80%', '%'],
    ['0.8', '%'],
    ['anvandare * 2.5', 'ärenden/år'],
    ['anvandare + antal', 'st'],
    ['600 * 1000', 'kr'],
    ['0', 'kr'],
    ['lag', 'mån'],
    ['livslangd * 12', 'mån'],
    ['6', 'mån'],
    ['kostnad * okand', 'kr'],
    ['okand', 'kr'],
    ['okand + kostnad', 'kr'],
    ['kostnad / okand * minuter', 'kr'],
    ['kostnad > 1000 and anvandare > 5 ? kostnad : 0', 'kr'],
    ['dagar * 8 * timkostnad', 'kr'],
    ['kostnad^2 / kostnad', 'kr'],
  ]
  for (const [formula, target] of fits) {
    it(`${formula} gives ${target}`, () => expect(checked(formula, target)).toBeNull())
  }
})

describe('formulas whose units do not', () => {
  const wrong: readonly (readonly [string, string, string, Record<string, string | number>])[] = [
    [
      'anvandare * minuter * timkostnad',
      'kr',
      'unit-mismatch',
      { found: 'kr·min/h', expected: 'kr', hint: 'divide-by-60', factor: 1 / 60 },
    ],
    ['anvandare * timmar * minutkostnad', 'kr', 'unit-mismatch', { hint: 'multiply-by-60', factor: 60 }],
    [
      'anvandare * minuter',
      'kr',
      'unit-mismatch',
      { found: 'min', hint: 'multiply-by-hourly-cost', missing: 'kr/min' },
    ],
    ['anvandare * minuter / 60', 'kr', 'unit-mismatch', { hint: 'multiply-by-hourly-cost' }],
    ['anvandare', 'kr', 'unit-mismatch', { found: 'användare', hint: 'multiply-by-price' }],
    ['anslutning', 'kr', 'unit-mismatch', { found: '%', expected: 'kr', hint: 'multiply-by-price' }],
    ['kostnad', '%', 'unit-mismatch', { found: 'kr', expected: '%', hint: 'money-unexpected' }],
    ['kostnad * timkostnad', 'kr', 'unit-mismatch', { found: 'kr²/h', hint: 'money-twice' }],
    ['kostnad * stor * 1.5', 'kr', 'unit-mismatch', { hint: 'money-twice' }],
    ['anvandare * timkostnad', 'kr', 'unit-mismatch', { found: 'kr/h', hint: 'multiply-by-time', missing: 'h' }],
    ['timmar * kostnad', 'kr', 'unit-mismatch', { found: 'kr·h', hint: 'divide-by-time' }],
    ['stor', 'kr', 'unit-mismatch', { found: 'tkr', expected: 'kr', hint: 'scale', factor: 1000 }],
    ['kostnad', 'tkr', 'unit-mismatch', { hint: 'scale', factor: 0.001 }],
    ['storre * 1000', 'kr', 'unit-mismatch', { hint: 'scale', factor: 1e6 }],
    ['manadslon', 'kr', 'unit-mismatch', { found: 'kr/mån', hint: 'scale', factor: 12 }],
    ['lag', 'år', 'unit-mismatch', { found: 'mån', expected: 'år', hint: 'scale', factor: 1 / 12 }],
    ['minuter', 'h', 'unit-mismatch', { hint: 'divide-by-60' }],
    ['stor + kostnad', 'kr', 'unit-terms', { left: 'tkr', right: 'kr', operator: '+', hint: 'scale', factor: 0.001 }],
    ['minuter + timmar', 'h', 'unit-terms', { left: 'min', right: 'h', hint: 'multiply-by-60', factor: 60 }],
    ['kostnad - anvandare', 'kr', 'unit-terms', { left: 'kr', right: 'användare', operator: '-', hint: 'check' }],
    ['kostnad + minuter / 60', 'kr', 'unit-terms', { hint: 'check' }],
    ['max(kostnad, stor)', 'kr', 'unit-terms', { operator: 'max', hint: 'scale' }],
    ['if(year > 2012, kostnad, stor)', 'kr', 'unit-terms', { operator: 'if', hint: 'scale', factor: 1000 }],
    ['if(kostnad > minuter, 1, 0)', 'kr', 'unit-terms', { operator: '>' }],
    ['kostnad * (1 + kostnad)^anslutning', 'kr', 'unit-power', { found: 'kr' }],
    ['2^minuter', 'kr', 'unit-power', { found: 'min' }],
    ['ramp(kostnad, 2014) * kostnad', 'kr', 'unit-terms', { operator: 'ramp' }],
  ]
  for (const [formula, target, code, values] of wrong) {
    it(`${formula} for ${target}: ${Object.values(values).join(', ')}`, () => {
      const found = checked(formula, target)
      expect(found).toMatchObject({ code, severity: 'error', where: '' })
      for (const [key, value] of Object.entries(values)) {
        if (typeof value === 'number') expect(found?.values[key]).toBeCloseTo(value, 12)
        else expect(found?.values[key]).toBe(value)
      }
    })
  }

  it('are only doubted when a written number may be the price or the time that is missing', () => {
    const doubted = { severity: 'warning', values: { hint: 'name-the-number' } }
    expect(checked('anvandare * 350', 'kr')).toMatchObject({
      ...doubted,
      code: 'unit-mismatch',
      values: { missing: 'kr/användare' },
    })
    expect(checked('anvandare * minuter / 60 * 350', 'kr')).toMatchObject(doubted)
    expect(checked('arenden * 15 / 60 * timkostnad', 'kr')).toMatchObject({ ...doubted, values: { missing: 'h' } })
    expect(checked('anvandare * 350 + kostnad', 'kr')).toMatchObject({ ...doubted, code: 'unit-terms' })
    expect(checked('anvandare * 350 + (stor + kostnad)', 'kr')).toMatchObject({ severity: 'error' })
  })
})

describe('a unit', () => {
  it('is read as the city writes it', () => {
    const same: readonly (readonly [string, string])[] = [
      ['kr/timme', 'kr/h'],
      ['kr per timme', 'kr/h'],
      ['kr / tim.', 'kr/h'],
      ['Kr', 'kr'],
      ['SEK', 'kr'],
      ['Mkr', 'mnkr'],
      ['tusen kr', 'tkr'],
      ['1000 kr', 'tkr'],
      ['1 000 kr', 'tkr'],
      ['kr/år', 'kr'],
      ['minuter', 'min'],
      ['kr per användare och år', 'kr'],
      ['kr/(h·år)', 'kr/h'],
      ['kr/användare/månad', 'kr/mån'],
      ['', '%'],
      ['1', 'st'],
      ['h²', 'h^2'],
      ['kr·h^-1', 'kr/h'],
      ['antal nya ärenden', 'st'],
    ]
    for (const [a, b] of same) {
      const { words: _, ...left } = unit(a)
      const { words: __, ...right } = unit(b)
      expect({ ...left, scale: left.scale.toPrecision(12) }, a).toEqual({
        ...right,
        scale: right.scale.toPrecision(12),
      })
    }
  })

  it('is refused with the place when it cannot be read', () => {
    for (const text of ['kr/', '/', 'kr/h)', '(kr', '€', 'kr+h', '²', '0 kr', 'kr per', '"', '\n;']) {
      const result = parseUnit(text)
      expect(result.ok ? text : result.problem.code).toBe('unit-syntax')
    }
  })

  it('holds no names but its own', () => {
    expect(unit('constructor/__proto__')).toMatchObject({ money: 0, time: 0, scale: 1 })
    expect(unit('Infinity')).toMatchObject({ scale: 1 })
  })

  it('is written so that it can be read again', () => {
    const words = fc.constantFrom('kr', 'tkr', 'min', 'h', 'mån', 'år', '%', 'ärende', 'st', '1000')
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom('·', '/')), { minLength: 1, maxLength: 6 }), (parts) => {
        const one = unit(parts.map(([word, mark], i) => (i === 0 ? word : `${mark}${word}`)).join(''))
        const again = unit(unitText(one))
        expect([again.money, again.time]).toEqual([one.money, one.time])
        expect(again.scale / one.scale).toBeCloseTo(1, 9)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('checking units', () => {
  it('gives the unit a formula has, or null when any would do', () => {
    const found = (formula: string) => {
      const parsed = parseFormula(`=${formula}`)
      if (!parsed.ok) throw new Error(parsed.problem.code)
      const result = unitOf(parsed.value, (name) => (units[name] === undefined ? null : unit(units[name])))
      return !result.ok ? result.problem.code : result.value === null ? null : unitText(result.value)
    }
    expect(found('anvandare * timkostnad')).toBe('kr/h')
    expect(found('12 * 60')).toBeNull()
    expect(found('okand * kostnad')).toBeNull()
    expect(found('kostnad + minuter')).toBe('unit-terms')
    expect(found('year - 2010')).toBe('år')
  })

  it('never throws, whatever the formula', () => {
    const names = fc.constantFrom(...Object.values(units))
    fc.assert(
      fc.property(expressions, fc.tuple(names, names, names, names), names, (tree, given, target) => {
        const symbols = ['antal', 'lön_2', 'år1', 'b']
        const problem = checkUnits(tree, (name) => unit(given[symbols.indexOf(name)] ?? ''), unit(target))
        expect(problem === null || problem.code.startsWith('unit-')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('stays quick on a product of a thousand numbers', () => {
    expect(checked(`kostnad${'*3'.repeat(900)}`, 'kr')).toBeNull()
  })
})

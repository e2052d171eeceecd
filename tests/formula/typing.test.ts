import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completionsOf, type FormulaSymbol } from '../../shared/formula/complete.ts'
import { distributionAtCaret, distributionCompletions } from '../../shared/formula/distributions.ts'
import { functions } from '../../shared/formula/functions.ts'
import { toCanonical, toTyped } from '../../shared/formula/input.ts'
import { parseFormula } from '../../shared/formula/parse.ts'
import { remedyOf } from '../../shared/formula/remedies.ts'
import { atCaret, tokensOf } from '../../shared/formula/tokens.ts'
import { checkUnits, parseUnit, type Unit } from '../../shared/formula/units.ts'
import { isMessageKey } from '../../shared/language/index.ts'
import { problem } from '../../shared/problem.ts'
import { expressions, textOf } from './generators.ts'

const symbols: readonly FormulaSymbol[] = [
  {
    symbol: 'antal_användare',
    name: 'Användare i staden',
    unit: 'användare',
    kind: 'assumption',
    place: 'assumptions/a',
  },
  { symbol: 'minuter', name: 'Minuter per ärende', unit: 'min', kind: 'assumption', place: 'assumptions/m' },
  { symbol: 'timkostnad', name: 'Timkostnad', unit: 'kr/h', kind: 'assumption', place: 'assumptions/t' },
  { symbol: 'befolkning', name: 'Antal invånare', unit: 'invånare', kind: 'driver', place: 'drivers/b' },
]

/** Right formulas, some with a piece cut out. */
const formulaText = fc
  .record({ tree: expressions, from: fc.nat(), length: fc.constantFrom(0, 1, 1, 3) })
  .map(({ tree, from, length }) => {
    const text = toTyped(`=${textOf(tree)}`, 'sv').slice(1)
    const at = from % text.length
    return text.slice(0, at) + text.slice(at + length)
  })

describe('a formula being typed', () => {
  test('is cut into parts that together are all of it', () => {
    const seed = Number(process.env.SEED ?? 20_261_123)
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), formulaText),
        fc.constantFrom('sv', 'en'),
        (body, language) => {
          for (const typed of [`=${body}`, ` =${body}`]) {
            const tokens = tokensOf(typed, language)
            expect(tokens.map(({ text }) => text).join('')).toBe(typed)
            for (const { text, start, end, partner, depth } of tokens) {
              expect(typed.slice(start, end)).toBe(text)
              if (partner !== null) expect(tokens[partner]?.depth).toBe(depth)
            }
            for (const caret of [0, 1, typed.length >> 1, typed.length]) atCaret(tokens, caret)
          }
        },
      ),
      { seed, numRuns: Number(process.env.CASES ?? 300) },
    )
  })

  test('tells the word, the argument and the pair of parentheses at the caret', () => {
    const typed = '=om(år>2012; min(antal_anv; 1,5)'
    const tokens = tokensOf(typed, 'sv')
    const inMin = atCaret(tokens, typed.indexOf('anv') + 3)
    expect(inMin.word).toEqual({ typed: 'antal_anv', start: 17, end: 26 })
    expect(inMin.call?.called.name).toBe('min')
    expect(inMin.call?.argument).toBe(0)
    expect(atCaret(tokens, typed.indexOf('1,5')).call?.argument).toBe(1)
    const last = atCaret(tokens, typed.length)
    expect(last.call?.called.name).toBe('if')
    expect(last.call?.argument).toBe(1)
    expect(last.pair?.map((i) => tokens[i]?.text)).toEqual(['(', ')'])
    expect(tokens.filter(({ kind, partner }) => kind === 'open' && partner === null)).toHaveLength(1)
  })

  test('offers symbols by name and function names in the language, best first', () => {
    const words = (typed: string, language: 'sv' | 'en' = 'sv') =>
      completionsOf(typed, null, symbols, language).map(({ insert }) => insert)
    expect(words('ant')).toEqual(['antal_användare', 'befolkning'])
    expect(words('su')).toEqual(['summa('])
    expect(words('su', 'en')).toEqual(['sum('])
    expect(words('om')[0]).toBe('om(')
    expect(words('')).toHaveLength(symbols.length + functions.length)
    const inSum = atCaret(tokensOf('=summa(', 'sv'), 7).call
    expect(completionsOf('', inSum, symbols, 'sv').map(({ insert }) => insert)).toEqual(['befolkning'])
    const inIndex = atCaret(tokensOf('=index(', 'sv'), 7).call
    expect(completionsOf('', inIndex, symbols, 'sv')).toHaveLength(3)
  })
})

describe('a remedy', () => {
  const of = (typed: string, code: string, values = {}, language: 'sv' | 'en' = 'sv') =>
    remedyOf({ typed, problem: problem(code, '', values), symbols, language })
  /** What the parser itself complains of. */
  const mended = (typed: string) => {
    const result = parseFormula(toCanonical(typed))
    if (result.ok) throw new Error(`${typed} is right`)
    return of(typed, result.problem.code, result.problem.values)?.typed ?? null
  }

  test.each([
    ['=(antal_användare + 2', '=(antal_användare + 2)'],
    ['=min(1; max(2; 3)', '=min(1; max(2; 3))'],
    ['=minuter * 2)', '=minuter * 2'],
    ['=minuter *', '=minuter'],
    ['=min(1,2)', '=min(1; 2)'],
    ['=min(1,2,3)', '=min(1; 2; 3)'],
    ['=minuter * 1,234,567', '=minuter * 1234567'],
    ['=2, 5 * minuter', '=2,5 * minuter'],
    ['=2 minuter', '=2 * minuter'],
    ['=(minuter)(timkostnad)', '=(minuter) * (timkostnad)'],
    ['=minuter(2 + 3)', '=minuter * (2 + 3)'],
    ['=suma(befolkning)', '=summa(befolkning)'],
    ['=(2 minuter', '=(2 * minuter)'],
  ])('mends %s', (typed, expected) => {
    expect(mended(typed)).toBe(expected)
    expect(parseFormula(toCanonical(expected)).ok).toBe(true)
  })

  test.each(['=import("x")', '=a;b', '=[1]', '=@', `=${'('.repeat(70)}1`, '='])('invents nothing for %s', (typed) => {
    const found = mended(typed)
    if (found !== null) expect(parseFormula(toCanonical(found)).ok).toBe(true)
  })

  test('takes the nearest name for one that is not known, everywhere in the cell', () => {
    const values = { symbol: 'minutr', nearest: 'minuter' }
    expect(of('=minutr * 2 + minutr', 'formula-unknown-symbol-near', values)?.typed).toBe('=minuter * 2 + minuter')
  })

  test('converts a unit as the problem says, and finds the price that is missing', () => {
    const factor = (factor: number) => ({ hint: 'scale', factor, found: '', expected: '' })
    expect(of('=antal * minuter', 'unit-mismatch', factor(1 / 60))?.typed).toBe('=antal * minuter / 60')
    expect(of('=a + b', 'unit-mismatch', factor(1000))?.typed).toBe('=(a + b) * 1000')
    expect(of('=a', 'unit-mismatch', factor(0.37))).toBe(null)
    const missing = { hint: 'multiply-by-hourly-cost', missing: 'kr/min', found: 'min', expected: 'kr' }
    expect(of('=2 * minuter', 'unit-mismatch', missing)?.typed).toBe('=2 * minuter * timkostnad / 60')
  })

  test('converts the second of two terms, and leaves longer sums to a person', () => {
    const terms = (typed: string) => of(typed, 'unit-terms', { factor: 1 / 60, operator: '+' })?.typed ?? null
    expect(terms('=timmar + minuter * (1 + po)')).toBe('=timmar + minuter * (1 + po) / 60')
    expect(terms('=timmar + 1 + minuter')).toBe(null)
    expect(terms('=timmar > minuter')).toBe(null)
    expect(terms('=år + minuter')).toBe(null)
  })

  test('finds the number or the formula in a text', () => {
    const number = (typed: string) => of(typed, 'cell-not-a-number', { text: typed })?.typed ?? null
    expect(number('ca 1 200 kr')).toBe('1200')
    expect(number('12,5 procent?')).toBe('12,5')
    expect(number('2 tkr/år')).toBe('2000')
    expect(number('minuter * 5')).toBe('=minuter * 5')
    expect(number('sextio')).toBe(null)
    expect(number('10–20')).toBe(null)
  })

  test('makes a symbol of what was typed for one', () => {
    expect(of('Antal ärenden 2013', 'symbol-not-allowed')?.typed).toBe('Antal_ärenden_2013')
    expect(of('summa', 'symbol-not-allowed')?.typed).toBe('summa_1')
    expect(of('2lön', 'symbol-not-allowed')?.typed).toBe('_2lön')
  })

  test('leaves no fault of units behind, where it offers to convert', () => {
    const units = {
      minuter: 'min',
      timmar: 'h',
      antal: 'st',
      kostnad: 'kr',
      anslag: 'tkr',
      timlön: 'kr/h',
      lön: 'kr/mån',
    }
    const named: FormulaSymbol[] = Object.entries(units).map(([symbol, unit]) => {
      return { symbol, name: symbol, unit, kind: 'assumption', place: '' }
    })
    const unitOf = (text: string): Unit => {
      const unit = parseUnit(text)
      if (!unit.ok) throw new Error(text)
      return unit.value
    }
    const ofSymbol = (symbol: string) => unitOf(units[symbol as keyof typeof units])
    const product = fc.array(fc.constantFrom(...Object.keys(units)), { minLength: 1, maxLength: 3 })
    let offered = 0
    fc.assert(
      fc.property(
        product,
        fc.option(product),
        fc.constantFrom('kr', 'tkr', 'h', 'min', 'st'),
        (left, right, target) => {
          const typed = `=${left.join(' * ')}${right ? ` + ${right.join(' * ')}` : ''}`
          const check = (text: string) => {
            const parsed = parseFormula(toCanonical(text))
            if (!parsed.ok) throw new Error(text)
            return checkUnits(parsed.value, ofSymbol, unitOf(target))
          }
          const found = check(typed)
          const mended = found && remedyOf({ typed, problem: found, symbols: named, language: 'sv' })
          if (!mended) return
          offered += 1
          const after = check(mended.typed)
          // A sum whose terms now agree may still be of another unit than the cell.
          if (found.code === 'unit-terms') expect(after?.code, mended.typed).not.toBe('unit-terms')
          else expect(after, `${typed} → ${mended.typed}`).toBe(null)
        },
      ),
      { seed: Number(process.env.SEED ?? 20_261_123), numRuns: 400 },
    )
    expect(offered).toBeGreaterThan(20)
  })

  test('never fails, and what it gives for a formula can be read', () => {
    const seed = Number(process.env.SEED ?? 20_261_123)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), formulaText), (body) => {
        const typed = `=${body}`
        const result = parseFormula(toCanonical(typed))
        if (result.ok) return
        const found = of(typed, result.problem.code, result.problem.values)
        if (!found) return
        expect(isMessageKey(found.key)).toBe(true)
        const after = parseFormula(toCanonical(found.typed))
        if (!after.ok) expect(after.problem.code).not.toBe('formula-syntax')
      }),
      { seed, numRuns: Number(process.env.CASES ?? 300) },
    )
  })
})

describe('a distribution being typed', () => {
  const names = (typed: string, language: 'sv' | 'en' = 'sv') =>
    distributionCompletions(typed, language).map(({ insert }) => insert)

  test('is completed by the beginning of its name, with or without its dots', () => {
    expect(names('tri')).toEqual(['triangulär('])
    expect(names('TRIANGULA')).toEqual(['triangulär('])
    expect(names('l')).toEqual(['likformig(', 'lognormal('])
    expect(names('uni', 'en')).toEqual(['uniform('])
    expect(names('')).toEqual([])
    expect(names('sum')).toEqual([])
  })

  test('shows which figure the caret stands in', () => {
    const at = (typed: string) => {
      const caret = typed.indexOf('|')
      const { word, call } = distributionAtCaret(typed.replace('|', ''), caret)
      return word?.typed ?? (call ? `${call.called.kind} ${call.argument}` : null)
    }
    expect(at('tri|')).toBe('tri')
    expect(at(' tria|ng')).toBe('tria')
    expect(at('triangulär(|')).toBe('triangular 0')
    expect(at('Triangular (10; 1|5; 22)')).toBe('triangular 1')
    expect(at('triangulär(10; 15; 22)|')).toBeNull()
    expect(at('ingenting(1; |')).toBeNull()
    expect(at('15|')).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { functions } from '../../shared/formula/functions.ts'
import { isAllowedSymbol, parseFormula, reservedWords, symbolsOf } from '../../shared/formula/parse.ts'
import { expressions, folded, textOf } from './generators.ts'

function parsed(formula: string) {
  const result = parseFormula(formula)
  if (!result.ok) throw new Error(`${formula}: ${JSON.stringify(result.problem)}`)
  return result.value
}

function refusal(formula: string) {
  const result = parseFormula(formula)
  if (result.ok) throw new Error(`accepted: ${formula}`)
  return result.problem
}

const symbol = (name: string) => ({ kind: 'symbol', name })
const number = (value: number) => ({ kind: 'number', value })

describe('a formula becomes a tree', () => {
  it('with the precedence of arithmetic', () => {
    expect(parsed('= antal * minuter / 60 + 1')).toEqual({
      kind: 'binary',
      operator: '+',
      left: {
        kind: 'binary',
        operator: '/',
        left: { kind: 'binary', operator: '*', left: symbol('antal'), right: symbol('minuter') },
        right: number(60),
      },
      right: number(1),
    })
  })

  it('of frozen data all the way down', () => {
    const tree = parsed('= min(a + 1, 2)')
    expect(Object.isFrozen(tree)).toBe(true)
    expect(tree.kind === 'min' && Object.isFrozen(tree.of) && Object.isFrozen(tree.of[0])).toBe(true)
  })

  it('where a percent sign after a number means hundredths, whatever follows', () => {
    expect(parsed('=50%')).toEqual(number(0.5))
    expect(parsed('=a + 50 %')).toEqual({ kind: 'binary', operator: '+', left: symbol('a'), right: number(0.5) })
    expect(parsed('=100% - a')).toEqual({ kind: 'binary', operator: '-', left: number(1), right: symbol('a') })
    expect(parsed('=2^50%')).toEqual({ kind: 'binary', operator: '^', left: number(2), right: number(0.5) })
  })

  it('where a conditional and if() are the same', () => {
    expect(parsed('= a > 1 ? 2 : b')).toEqual(parsed('=if(a > 1, 2, b)'))
    expect(parsed('= a ? 1 : b ? 2 : 3')).toEqual(parsed('=if(a, 1, if(b, 2, 3))'))
  })

  it('where a chain of comparisons means all of them', () => {
    expect(parsed('= 2012 <= year < 2015')).toEqual(parsed('= 2012 <= year and year < 2015'))
  })

  it('where year, sum, share and index are nodes of their own', () => {
    expect(parsed('=year')).toEqual({ kind: 'year' })
    expect(parsed('=sum(folkmängd)')).toEqual({ kind: 'sum', symbol: 'folkmängd' })
    expect(parsed('=round(a)')).toEqual({ kind: 'round', of: symbol('a'), decimals: 0 })
    expect(parsed('=round(a, -3)')).toEqual({ kind: 'round', of: symbol('a'), decimals: -3 })
    expect(parsed('=ramp(2011, 2014)')).toEqual({ kind: 'ramp', from: number(2011), to: number(2014) })
  })

  it('for every tree that can be written', () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const text = `= ${textOf(tree)}`
        const result = parseFormula(text)
        if (result.ok) expect(result.value).toEqual(folded(tree))
        else expect(['formula-too-long', 'formula-too-deep']).toContain(result.problem.code)
      }),
      { numRuns: 2000 },
    )
  })

  it('up to 2,000 characters, 64 parentheses and a thousand terms', () => {
    expect(parseFormula(`=${'('.repeat(64)}a${')'.repeat(64)}`).ok).toBe(true)
    expect(parseFormula(`=a${'+a'.repeat(999)}`).ok).toBe(true)
    expect(parseFormula(`=${'-'.repeat(64)}a`).ok).toBe(true)
  })
})

describe('the symbols of a formula', () => {
  it('are told apart by what is read of them', () => {
    expect(symbolsOf(parsed('= a * sum(b) + share(c) * index(pkv) + a'))).toEqual({
      symbols: ['a', 'c'],
      summed: ['b', 'c'],
      indexed: ['pkv'],
    })
  })

  it('are letters, digits and underscore, and no word of the language', () => {
    for (const name of ['antal', 'ÅÄÖ', 'antal_användare', '_x1', 'é', 'e', 'pi', 'i', 'andel', 'om']) {
      expect(isAllowedSymbol(name), name).toBe(true)
    }
    const refused = [
      ...reservedWords,
      ...functions.map((one) => one.name),
      'SUM',
      'År',
      'in',
      'to',
      'mod',
      'and',
      'xor',
    ]
    refused.push(
      'or',
      'not',
      'end',
      'true',
      'false',
      'null',
      '',
      '2a',
      'a b',
      'a-b',
      'a.b',
      '$a',
      'a×b',
      'Σ',
      'a\u0308',
    )
    refused.push('__proto__', 'constructor', 'toString', 'x'.repeat(101))
    for (const name of refused) expect(isAllowedSymbol(name), name).toBe(false)
  })

  it('are all accepted by the parser, and what is not allowed is refused by it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (name) => {
        if (isAllowedSymbol(name)) expect(parsed(`= ${name} + 1`)).toMatchObject({ left: symbol(name) })
      }),
      { numRuns: 3000 },
    )
    for (const word of reservedWords) {
      if (word !== 'year') expect(parseFormula(`= 1 + ${word}`).ok, word).toBe(false)
    }
  })
})

describe('a refused formula', () => {
  it('says what stands where, counted from the equals sign', () => {
    expect(refusal('= 2 antal')).toMatchObject({
      code: 'formula-not-allowed',
      severity: 'error',
      where: '',
      values: { text: 'antal', position: 5, hint: 'multiply-sign' },
    })
    expect(refusal('= medel(a)')).toMatchObject({
      code: 'formula-unknown-function',
      values: { text: 'medel', position: 3 },
    })
    expect(refusal('= a +')).toMatchObject({ code: 'formula-syntax', values: { position: 6, hint: 'unfinished' } })
    expect(refusal('= (a')).toMatchObject({ code: 'formula-syntax', values: { hint: 'parenthesis' } })
    expect(refusal('=min(a; b)').values.hint).toBe('separator')
    expect(refusal('=a = b').values.hint).toBe('equals')
    expect(refusal('=1:1e9').values.hint).toBe('range')
    expect(refusal('=a%').values.hint).toBe('percent')
    expect(refusal('=a\n').values).toMatchObject({ hint: 'line', text: 'U+000A' })
  })

  it('says how many arguments a function takes', () => {
    expect(refusal('= 1 + min(1)')).toMatchObject({
      code: 'formula-wrong-arguments',
      values: { function: 'min', given: 1, least: 2, most: 100, hint: 'count', position: 7 },
    })
    expect(refusal('=sum(2 * a)').values.hint).toBe('symbol')
    expect(refusal('=sum(year)').values.hint).toBe('symbol')
    expect(refusal('=round(a, b)').values.hint).toBe('decimals')
    expect(refusal('=round(a, 1.5)').values.hint).toBe('decimals')
  })

  it('asks for parentheses where Excel would read it otherwise', () => {
    for (const formula of ['=-2^2', '=2^3^2', '=(a^b)^c^d', '= not a > b', '=a == not b']) {
      expect(refusal(formula).values.hint, formula).toBe('parentheses')
    }
    for (const formula of ['=-(2^2)', '=2^(3^2)', '= not (a > b)', '=2^-1', '=a - b^2']) {
      expect(parseFormula(formula).ok, formula).toBe(true)
    }
  })

  it('says which limit it has passed', () => {
    expect(refusal(`=${'1'.repeat(2000)}`)).toMatchObject({
      code: 'formula-too-long',
      values: { length: 2001, limit: 2000 },
    })
    expect(refusal(`=${'('.repeat(65)}a${')'.repeat(65)}`)).toMatchObject({
      code: 'formula-too-deep',
      values: { limit: 64 },
    })
  })
})

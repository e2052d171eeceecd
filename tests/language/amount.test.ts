import { describe, expect, test } from 'vitest'
import { wordMoney, wordRange, wordValue, wordYears } from '../../shared/language/amount.ts'
import { probabilityValues, wordPart, wordProbability } from '../../shared/language/probability.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('An amount', () => {
  test('that the unit would round to nothing is said in a smaller one', () => {
    const said = [400_000_000, 10_000_000, 4_900_000, 600_000, 90_000, 40_000, 40, 0]
    expect(said.map((öre) => plain(wordMoney(öre, 'mnkr', 'sv')))).toEqual([
      '4,0 mnkr',
      '0,1 mnkr',
      '49 tkr',
      '6 tkr',
      '1 tkr',
      '400 kr',
      '0,40 kr',
      '0,0 mnkr',
    ])
  })

  test('and another are said in one unit', () => {
    const range = (low: number, high: number) =>
      Object.values(wordRange(low, high, 'mnkr', 'sv'))
        .map(plain)
        .join(' och ')
    expect(range(-1_160_000_000, -350_000_000)).toBe('−11,6 och −3,5 mnkr')
    expect(range(-1_000_000, 2_000_000)).toBe('−10 och 20 tkr')
    expect(range(-1_000_000, 20_000_000)).toBe('0,0 och 0,2 mnkr')
  })
})

test('A value has its unit, and decimals only where they say something', () => {
  const said = [
    [0.16999, '%'],
    [0.369261, '%'],
    [20_859.224, 'kr/mån'],
    [21.4723, 'min'],
    [288, 'min'],
    [0.00412, 'kr'],
    [3, ''],
  ] as const
  expect(said.map(([value, unit]) => plain(wordValue(value, unit, 'sv')))).toEqual([
    '17 %',
    '36,9 %',
    '20 859 kr/mån',
    '21,47 min',
    '288 min',
    '0,00412 kr',
    '3',
  ])
})

test('Years in a row are said as a period', () => {
  expect(wordYears([2011, 2012, 2013, 2016])).toBe('2011–2013, 2016')
  expect(wordYears([])).toBe('')
})

describe('A probability', () => {
  test('is never 0 % or 100 % of something that may happen or may not', () => {
    for (let count = 1; count < 10_000; count++) {
      const { times, probability } = probabilityValues(count / 10_000, 10_000, 'sv')
      expect(times).toBe('some')
      expect(plain(probability)).toMatch(/^(?:[1-9]\d? %|under 1 %|över 99 %)$/)
    }
  })

  test('is in whole percent, and what happens in none or all of the draws is counted', () => {
    const said = [0, 0.0001, 0.0099, 0.01, 0.016, 0.985, 0.99, 0.9901, 0.9999, 1]
    expect(said.map((part) => plain(wordProbability(part, 10_000, 'sv')))).toEqual([
      '0 av 10 000',
      'under 1 %',
      'under 1 %',
      '1 %',
      '2 %',
      '99 %',
      '99 %',
      'över 99 %',
      'över 99 %',
      '10 000 av 10 000',
    ])
    expect(wordProbability(0.002, 1000, 'en')).toBe('under 1%')
    expect(wordProbability(null, 1000, 'en')).toBe('–')
  })

  test('as a part of a whole may be none or all of it', () => {
    expect([0, 0.002, 0.38, 0.998, 1, null].map((part) => plain(wordPart(part, 'sv')))).toEqual([
      '0 %',
      'under 1 %',
      '38 %',
      'över 99 %',
      '100 %',
      '–',
    ])
  })
})

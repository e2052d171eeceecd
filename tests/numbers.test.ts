import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney, formatNumber, formatPercent, parseAmount, parseNumber, typedNumber } from '../shared/numbers.ts'

describe('numbers as people write them', () => {
  test.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234,50', 1234.5],
    ['1234.5', 1234.5],
    ['0,75', 0.75],
    [',5', 0.5],
    ['.5', 0.5],
    ['\u22125', -5],
    ['–5', -5],
    ['-5', -5],
    ['+5', 5],
    ['- 5', -5],
    ['(5)', -5],
    ['( 1 234,5 )', -1234.5],
    ['(12 %)', -0.12],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1 234 567.25', 1234567.25],
    ['1,234', 1.234],
    ['38,46 %', 0.3846],
    ['25%', 0.25],
    ['7 \u00a0%', 0.07],
    ['1E+05', 100000],
    ['2,5e-3', 0.0025],
    ['  12 ', 12],
    ['-0', 0],
  ])('%j is %d', (text, value) => expect(parseNumber(text)).toBe(value))

  test.each([
    '',
    ' ',
    '-',
    '%',
    'tolv',
    '12 st',
    '1 2',
    '12 34',
    '1  234',
    '1,2,3',
    '1,23,456',
    '1.2.3',
    '1 234.567,8',
    '5,',
    '5.',
    '1e999',
    '--5',
    '5-',
    '(-5)',
    '(5',
    '()',
    '((5))',
    '1:1e9',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '５',
    '9'.repeat(200),
    '12 % %',
    '1e',
    '.',
    ',',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeNull())

  test('in English a comma before three digits groups them', () => {
    expect(parseNumber('1,234', 'en')).toBe(1234)
    expect(parseNumber('0,5', 'en')).toBe(0.5)
    expect(parseNumber('1,234.5', 'en')).toBe(1234.5)
    expect(parseNumber('12,345,678', 'en')).toBe(12345678)
  })

  test.each([
    ['1,5 tkr', 1500],
    ['1,1 tkr', 1100],
    ['650 mnkr', 650_000_000],
    ['0,2 mdkr', 200_000_000],
    ['−300 kr', -300],
    ['1 234', 1234],
    ['2 mkr', 2_000_000],
    ['12:-', 12],
    ['400 kr.', 400],
    ['(1 234,50 kr)', -1234.5],
    ['- 2 tkr', -2000],
  ])('the amount %j is %d kr', (text, kronor) => expect(parseAmount(text)).toBe(kronor))

  test('an amount without a unit is in the unit of the screen', () => {
    expect(parseAmount('1,5', 'tkr')).toBe(1500)
    expect(parseAmount('1,5 kr', 'tkr')).toBe(1.5)
  })

  test.each(['kr', 'tkr', '25 %', '1 tkr kr', 'x kr'])('%j is no amount', (text) =>
    expect(parseAmount(text)).toBeNull(),
  )

  test('any text gives a finite number or null', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789,. -−%ekr\u00a0') })),
        (text) => {
          for (const value of [parseNumber(text), parseNumber(text, 'en'), parseAmount(text)]) {
            expect(value === null || Number.isFinite(value)).toBe(true)
            expect(Object.is(value, -0)).toBe(false)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('what is typed comes back as the same number, and what is shown as nearly the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        for (const language of ['sv', 'en'] as const) {
          expect(parseNumber(typedNumber(value, language), language)).toBe(value + 0)
          expect(Math.abs((parseNumber(formatNumber(value, language), language) ?? Number.NaN) - value)).toBeLessThan(
            1e-3,
          )
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('numbers as they are shown', () => {
  test('Swedish has a no-break space, a decimal comma and a real minus sign', () => {
    expect(formatNumber(-1234567.5, 'sv')).toBe('−1\u00a0234\u00a0567,5')
    expect(formatNumber(1234, 'sv', 2)).toBe('1\u00a0234,00')
    expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5')
  })

  test('a value that rounds to nothing has no sign', () => {
    expect(formatNumber(-0.4, 'sv', 0)).toBe('0')
    expect(formatMoney(-40, 'kr', 'sv', { sign: true })).toBe('0')
  })

  test('money is öre in the unit of the screen, rounded half away from zero', () => {
    expect(formatMoney(723_500_000, 'tkr', 'sv')).toBe('7\u00a0235')
    expect(formatMoney(-150_000, 'tkr', 'sv')).toBe('−2')
    expect(formatMoney(2_340_000_000, 'mnkr', 'sv')).toBe('23,4')
    expect(formatMoney(12_345, 'kr', 'sv', { decimals: 2 })).toBe('123,45')
    expect(formatMoney(25_600_000, 'tkr', 'sv', { sign: true })).toBe('+256')
  })

  test('what could not be calculated is a dash', () => {
    expect(formatMoney(null, 'tkr', 'sv')).toBe('–')
    expect(formatMoney(Number.NaN, 'tkr', 'sv')).toBe('–')
    expect(formatNumber(Number.POSITIVE_INFINITY, 'en')).toBe('–')
    expect(formatPercent(null, 'sv')).toBe('–')
  })

  test('a fraction is shown as a percentage', () => {
    expect(formatPercent(0.3846, 'sv')).toBe('38,46\u00a0%')
    expect(formatPercent(0.07, 'sv')).toBe('7\u00a0%')
    expect(formatPercent(-0.125, 'en', 1)).toBe('−12.5%')
  })
})

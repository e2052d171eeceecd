import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultOf } from '../../shared/document/distribution.ts'
import {
  distributionText,
  distributionWords,
  groupedDistribution,
  readDistribution,
  textProblem,
  translateDistribution,
} from '../../shared/document/distributionText.ts'
import { type Distribution, distributionSchema } from '../../shared/document/schema.ts'
import { distributionFunctions } from '../../shared/formula/distributions.ts'
import { type Language, wordProblem } from '../../shared/language/index.ts'

function read(typed: string, unit = '', language: Language = 'sv'): Distribution | string | null {
  const found = readDistribution(typed, unit, language)
  return found === null ? null : found.ok ? found.value : found.problem.code
}

const triangular = { distribution: 'triangular', min: 10, likeliest: 15, max: 22, nominal: 'likeliest' } as const

describe('what is typed', () => {
  test.each<[string, string, Language, Distribution]>([
    ['likformig(10; 22)', '', 'sv', { distribution: 'uniform', min: 10, max: 22, nominal: 'mean' }],
    ['triangulär(10; 15; 22)', '', 'sv', triangular],
    ['Triangular (10;15;22)', '', 'sv', triangular],
    ['TRIANGULÄR(10; 15; 22', '', 'sv', triangular],
    ['= triangulär(10; 15; 22)', '', 'sv', triangular],
    ['triangulär 10; 15; 22', '', 'sv', triangular],
    ['triangulär(10, 15, 22)', '', 'sv', triangular],
    ['triangular(10, 15, 22)', '', 'en', triangular],
    ['triangular(10,15,22)', '', 'en', triangular],
    ['triangulär(10 min; 15 min; 22 min)', 'min', 'sv', triangular],
    ['triangulär(10; 15; 22; medel)', '', 'sv', { ...triangular, nominal: 'mean' }],
    ['triangular(10; 15; 22; Median)', '', 'en', { ...triangular, nominal: 'median' }],
    ['triangulär(10; 15; 22; typvarde)', '', 'sv', triangular],
    ['pert(1,5; 2,5; 4)', '', 'sv', { distribution: 'pert', min: 1.5, likeliest: 2.5, max: 4, nominal: 'likeliest' }],
    ['normal(−100; 10)', '', 'sv', { distribution: 'normal', mean: -100, deviation: 10, nominal: 'mean' }],
    ['lognormal(1 tkr; 300)', 'kr', 'sv', { distribution: 'lognormal', mean: 1000, deviation: 300, nominal: 'mean' }],
    ['lognormal(100; 30; mode)', '', 'en', { distribution: 'lognormal', mean: 100, deviation: 30, nominal: 'mode' }],
    [
      'discrete(1,000: 1)',
      '',
      'en',
      { distribution: 'discrete', outcomes: [{ value: 1000, probability: 1 }], nominal: 'mode' },
    ],
    ['uniform(1,000.5; 2,000)', '', 'en', { distribution: 'uniform', min: 1000.5, max: 2000, nominal: 'mean' }],
    [
      'diskret(10: 0,2; 20: 50 %; 30: 0,3)',
      '',
      'sv',
      {
        distribution: 'discrete',
        outcomes: [
          { value: 10, probability: 0.2 },
          { value: 20, probability: 0.5 },
          { value: 30, probability: 0.3 },
        ],
        nominal: 'mode',
      },
    ],
  ])('%s (%s, %s)', (typed, unit, language, expected) => {
    expect(read(typed, unit, language)).toEqual(expected)
  })

  test('percent, with and without its sign', () => {
    const uniform = (min: number, max: number) => ({ distribution: 'uniform', min, max, nominal: 'mean' })
    expect(read('likformig(20 %; 40 %)', '%')).toEqual(uniform(0.2, 0.4))
    expect(read('likformig(20; 40)', '%')).toEqual(uniform(0.2, 0.4))
    expect(read('likformig(0,2; 1)', '%')).toEqual(uniform(0.2, 1))
    expect(read('likformig(0; 1)', '%')).toEqual(uniform(0, 0.01))
    expect(read('likformig(0,5; 12)', '%')).toEqual(uniform(0.005, 0.12))
    expect(read('diskret(10: 0,25; 20: 0,75)', '%')).toMatchObject({
      outcomes: [
        { value: 0.1, probability: 0.25 },
        { value: 0.2, probability: 0.75 },
      ],
    })
  })

  test('other text, and formulas, are no distributions', () => {
    for (const text of ['', '15', 'ca 15', 'normal drift', 'Triangel(1; 2; 3)', '=normal - 5', '=pert', 'min(1; 2)'])
      expect(read(text), text).toBeNull()
  })

  test.each([
    ['triangulär(22; 15; 10)', 'distribution-order'],
    ['triangulär(10; 25; 22)', 'distribution-likeliest'],
    ['pert(10; 5; 22)', 'distribution-likeliest'],
    ['likformig(2; 1)', 'distribution-order'],
    ['normal(100; -1)', 'distribution-deviation'],
    ['lognormal(0; 1)', 'distribution-mean'],
    ['lognormal(5; -1)', 'distribution-deviation'],
    ['diskret(1: 0,5; 2: 0,6)', 'distribution-probabilities'],
    ['diskret(1: 1,5; 2: -0,5)', 'distribution-probability'],
    ['diskret(1; 2)', 'distribution-nominal'],
    ['diskret()', 'distribution-figures'],
    ['triangulär()', 'distribution-figures'],
    ['triangulär(10; 22)', 'distribution-figures'],
    ['triangulär(10; 15; 22; 30)', 'distribution-nominal'],
    ['triangulär(10; 15; 22; 30; 40)', 'distribution-figures'],
    ['pert(1; 2; 3; median)', 'distribution-nominal'],
    ['likformig(tio; 22)', 'distribution-figure'],
    ['likformig(; 22)', 'distribution-figures'],
    ['likformig(-1e308; -1e308; medel)', 'distribution-invalid'],
  ])('%s makes no sense: %s, in both languages with a remedy', (typed, code) => {
    expect(read(typed)).toBe(code)
    const found = readDistribution(typed, '', 'sv')
    if (!found || found.ok) throw new Error('sound')
    for (const language of ['sv', 'en'] as const) {
      const { message, remedy } = wordProblem(language, found.problem)
      expect(message.length + remedy.length).toBeGreaterThan(40)
    }
  })

  test('probabilities may miss 1 by what a computer cannot hold, and no more', () => {
    expect(read('diskret(1: 0,1; 2: 0,2; 3: 0,7)')).toMatchObject({ distribution: 'discrete' })
    expect(read('diskret(1: 0,333333333; 2: 0,333333333; 3: 0,333333333)')).toMatchObject({ distribution: 'discrete' })
    expect(read('diskret(1: 0,3333; 2: 0,3333; 3: 0,3333)')).toBe('distribution-probabilities')
  })
})

const figure = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
)
const distribution: fc.Arbitrary<Distribution> = fc
  .oneof(
    ...(['uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const).map((kind) =>
      fc
        .tuple(
          fc.tuple(figure, figure, figure).map((all) => all.map((one) => one + 0).sort((a, b) => a - b)),
          fc.constantFrom(...distributionFunctions[kind].nominals),
        )
        .map(([[min = 0, likeliest = 0, max = 0], nominal]) => {
          const { parameters } = distributionFunctions[kind]
          const all: Record<string, number> = { min, likeliest, max, mean: max, deviation: Math.abs(likeliest) }
          return { distribution: kind, ...Object.fromEntries(parameters.map((one) => [one, all[one]])), nominal }
        }),
    ),
    fc
      .tuple(
        fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('mode', 'mean'),
      )
      .map(([all, nominal]) => {
        const total = all.reduce((sum, [, weight]) => sum + weight, 0)
        return {
          distribution: 'discrete',
          outcomes: all.map(([value, weight]) => ({ value: value + 0, probability: weight / total })),
          nominal,
        }
      }),
  )
  .map((one) => distributionSchema.parse(one))
  .filter((one) => faultOf(one) === null)

describe('what is written', () => {
  test('in the words and numbers of the language', () => {
    expect(distributionText({ ...triangular, min: 10.5 }, 'min', 'sv')).toBe('triangulär(10,5; 15; 22)')
    expect(distributionText({ ...triangular, nominal: 'mean' }, '', 'en')).toBe('triangular(10; 15; 22; mean)')
    expect(distributionText({ distribution: 'uniform', min: 0.07, max: 0.4, nominal: 'mean' }, '%', 'sv')).toBe(
      'likformig(7 %; 40 %)',
    )
    expect(distributionWords(triangular, '', 'sv')).toBe('triangulär 10; 15; 22')
    const large = { distribution: 'uniform', min: 1234567.12345, max: 1e21, nominal: 'mean' } as const
    expect(groupedDistribution(large, 'kr', 'sv')).toBe('likformig(1\u00a0234\u00a0567,12345; 1e+21)')
    expect(groupedDistribution(large, 'kr', 'en')).toBe('uniform(1,234,567.12345; 1e+21)')
  })

  test('is read back as the very same distribution, in any unit and language, also as running text', () => {
    fc.assert(
      fc.property(
        distribution,
        fc.constantFrom('', '%', 'kr', 'min', 'kr/h', 'användare'),
        fc.constantFrom<Language>('sv', 'en'),
        (one, unit, language) => {
          expect(read(distributionText(one, unit, language), unit, language)).toEqual(one)
          expect(read(groupedDistribution(one, unit, language), unit, language)).toEqual(one)
          expect(read(distributionWords(one, unit, language), unit, language)).toEqual(one)
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('and copied into the other language it says the same', () => {
    fc.assert(
      fc.property(distribution, fc.constantFrom('', '%'), (one, unit) => {
        const english = translateDistribution(distributionText(one, unit, 'sv'), 'sv', 'en')
        expect(english).toBe(distributionText(one, unit, 'en'))
        expect(read(english, unit, 'en')).toEqual(one)
      }),
    )
    expect(translateDistribution('ca 15', 'sv', 'en')).toBe('ca 15')
  })

  test('any text is read, refused by name or none, and never throws', () => {
    const piece = fc.constantFrom(
      'triangulär',
      'diskret',
      'normal',
      '(',
      ')',
      ';',
      ':',
      ',',
      '%',
      ' ',
      '1',
      '-',
      'e',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', '%', 'kr'), (parts, unit) => {
        const found = readDistribution(parts.join(''), unit, 'sv')
        if (found?.ok) expect(faultOf(found.value)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})

describe('text where a value should be', () => {
  const problemAt = (place: string, text: string, unit = '') => textProblem(text, place, unit).code

  test('says what is wrong with a distribution, and where it may stand', () => {
    expect(problemAt('assumptions/porto/value', 'triangulär(22; 15; 10)')).toBe('distribution-order')
    expect(problemAt('assumptions/porto/value', 'triangulär(22 kr; 15 kr; 10 kr)', 'kr')).toBe('distribution-order')
    expect(problemAt('scenarios/a/overrides/porto', 'normal(1)')).toBe('distribution-figures')
    expect(problemAt('assumptions/porto/value', 'uniform(1,500; 900)')).toBe('distribution-order')
    expect(problemAt('assumptions/porto/value', 'likformig(1; 2)')).toBe('distribution-unread')
    expect(problemAt('assumptions/porto/value/2012', 'likformig(1; 2)')).toBe('distribution-by-year')
    expect(problemAt('services/s/costLines/drift/amount', 'likformig(1; 2)')).toBe('distribution-misplaced')
    expect(problemAt('assumptions/porto/value', 'ca 15')).toBe('cell-not-a-number')
    expect(problemAt('assumptions/porto/value', ' ')).toBe('cell-empty')
  })
})

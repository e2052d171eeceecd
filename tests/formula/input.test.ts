import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renameSymbol, toCanonical, toTyped } from '../../shared/formula/input.ts'
import { parseFormula } from '../../shared/formula/parse.ts'
import { expressions, textOf } from './generators.ts'

const nbsp = '\u00A0'
const narrow = '\u202F'

describe('what is typed in Swedish', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['=antal*1,5', '=antal*1.5'],
    ['=antal*1.5', '=antal*1.5'],
    ['=min(a;1,5)', '=min(a, 1.5)'],
    ['=min(1,5;2,5)', '=min(1.5, 2.5)'],
    ['=min(a , b)', '=min(a, b)'],
    ['=min(1, 2)', '=min(1, 2)'],
    ['=min(1,2)', '=min(1.2)'],
    ['=min(1.5,2)', '=min(1.5, 2)'],
    ['=min(1,2,3)', '=min(1.2.3)'],
    ['=max(x2,5)', '=max(x2, 5)'],
    ['=max(5,x2)', '=max(5, x2)'],
    ['=OM(år>=2012;SUMMA(folkmängd);0)', '=if(year>=2012, sum(folkmängd), 0)'],
    ['=Avrunda( andel(b) ; 2)', '=round( share(b), 2)'],
    ['=andel * 2', '=andel * 2'],
    ['=a och inte(b) eller c', '=a and not(b) or c'],
    [`=1${nbsp}234${nbsp}567,5 + 10${narrow}000`, '=1234567.5 + 10000'],
    ['=10 000*a', '=10000*a'],
    ['=1 0000', '=1 0000'],
    [`=a${nbsp}+${nbsp}b`, '=a + b'],
    ['=a − b × c · d ÷ e – f', '=a - b * c * d / e - f'],
    ['=a<>b och a=b och a≤b', '=a!=b and a==b and a<=b'],
    ['=a==b', '=a==b'],
    ['=1e−3 + 2,5E6', '=1e-3 + 2.5E6'],
    ['=.5*a', '=0.5*a'],
    ['=50 %', '=50 %'],
    [' = a ', '= a'],
    ['=a\u0308', '=ä'],
    ['ca 1,5', 'ca 1,5'],
    ['=', '='],
    ['', ''],
  ]
  for (const [typed, canonical] of cases) {
    it(`${JSON.stringify(typed)} is stored as ${JSON.stringify(canonical)}`, () => {
      expect(toCanonical(typed)).toBe(canonical)
    })
  }

  it('may be English as well, where a comma always separates', () => {
    expect(toCanonical('=min(1,2)', 'en')).toBe('=min(1, 2)')
    expect(toCanonical('=min(1,2.5,3)', 'en')).toBe('=min(1, 2.5, 3)')
    expect(toCanonical('=IF(year > 2012, 1.5, 0)', 'en')).toBe('=if(year > 2012, 1.5, 0)')
    expect(toCanonical('=IF(year > 2012, 1.5, 0)')).toBe('=if(year > 2012, 1.5, 0)')
  })

  it('is refused rather than guessed when a comma can be read two ways', () => {
    for (const typed of ['=min(1,2)', '=max(1,2,3)', '=if(a,1,0)', '=if(a>1,2,3)', '=ramp(2011,2014)']) {
      expect(parseFormula(toCanonical(typed)).ok, typed).toBe(false)
    }
  })
})

describe('what is shown', () => {
  it('is the Swedish or the English form of what is stored', () => {
    const canonical = '= if(year >= 2012 and not (a == 0.5), sum(b), share(b) * 1.25)'
    expect(toTyped(canonical, 'sv')).toBe('= om(år >= 2012 och inte (a == 0,5); summa(b); andel(b) * 1,25)')
    expect(toTyped(canonical, 'en')).toBe(canonical)
  })

  it('keeps two arguments apart even when stored without a space', () => {
    expect(toTyped('=min(1,2)', 'sv')).toBe('=min(1; 2)')
  })

  it('is stored again as it was, in both languages', () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const canonical = `= ${textOf(tree)}`
        expect(toCanonical(toTyped(canonical, 'sv'), 'sv')).toBe(canonical)
        expect(toCanonical(toTyped(canonical, 'en'), 'en')).toBe(canonical)
        expect(toCanonical(toTyped(canonical, 'en'), 'sv')).toBe(canonical)
        expect(toCanonical(canonical)).toBe(canonical)
      }),
      { numRuns: 2000 },
    )
  })

  it('settles after one reading, whatever was typed', () => {
    const parts = [
      '1',
      '2',
      '12',
      '000',
      ',',
      '.',
      ';',
      ' ',
      nbsp,
      '=',
      '<',
      '>',
      'a',
      'år',
      'om(',
      ')',
      '−',
      'e',
      '%',
      '×',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (typed) => {
        const once = toCanonical(`=${typed.join('')}`)
        const result = parseFormula(once)
        if (result.ok) {
          expect(toCanonical(once)).toBe(once)
          const again = parseFormula(toCanonical(toTyped(once, 'sv')))
          expect(again.ok && again.value).toEqual(result.value)
        }
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('a renamed symbol', () => {
  it('is renamed wherever it stands as a symbol', () => {
    expect(renameSymbol('= antal * sum(antal) + antal2 / index(antal)', 'antal', 'ärenden')).toBe(
      '= ärenden * sum(ärenden) + antal2 / index(ärenden)',
    )
    expect(renameSymbol('antal', 'antal', 'b')).toBe('antal')
  })
})

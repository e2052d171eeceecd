// Formulas that are meant to hang, overflow, run or reach something. None is accepted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFormula } from '../../shared/formula/parse.ts'
import { hostile } from './hostileCorpus.ts'

describe('the hostile corpus', () => {
  it('is large', () => expect(new Set(hostile).size).toBeGreaterThan(200))

  for (const formula of new Set(hostile)) {
    it(`refuses ${JSON.stringify(formula.slice(0, 40))}${formula.length > 40 ? `… (${formula.length})` : ''}`, () => {
      const result = parseFormula(formula)
      expect(result.ok).toBe(false)
      if (result.ok) return
      expect(result.problem.code).toMatch(/^formula-/)
      // What a message quotes must fit on its line.
      for (const value of Object.values(result.problem.values))
        expect(String(value)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    })
  }
})

describe('any text at all', () => {
  const characters = [...'=ab1.5e,;:?()[]{}+-*/^%<>!&|~ "\'\\#$@_åÖ\n\t\u0000\u00A0']
  const words = [
    'min(',
    'if(',
    'sum(',
    'not ',
    ' and ',
    'mod',
    'year',
    ' in ',
    'true',
    '__proto__',
    'config(',
    '=>',
    '1e9',
  ]
  const soup = fc
    .array(fc.constantFrom(...characters, ...words), { maxLength: 60 })
    .map((parts) => `=${parts.join('')}`)

  it('gives a tree or a problem and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `=${text}`),
        ),
        (text) => {
          const result = parseFormula(text)
          expect(result.ok || result.problem.code.startsWith('formula-')).toBe(true)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('made of allowed pieces never reaches the parser in a state it cannot read', () => {
    const pieces = [
      'a',
      '1',
      '50%',
      '(',
      ')',
      '+',
      '-',
      '*',
      '^',
      '<',
      '==',
      '?',
      ':',
      'min(',
      ',',
      ' not ',
      ' and ',
      ' ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const result = parseFormula(`=${parts.join('')}`)
        expect(result.ok ? '' : result.problem.values.hint).not.toBe('unreadable')
      }),
      { numRuns: 20_000 },
    )
  })
})

// Every problem the calculation, the splits and the formulas can report has a message and a remedy, in both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messages } from '../../shared/language/index.ts'

const root = new URL('../../shared/', import.meta.url)
const folders = ['calculation', 'allocation', 'formula', 'document']

/** Codes written as `problem('code'` or `report('code'`, also over two lines or after `code:`. */
function codesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root)).flatMap((file) => {
    const source = readFileSync(new URL(`${folder}/${file}`, root), 'utf8')
    return [...source.matchAll(/\b(?:problem|report|syntax|notAllowed)\(\s*'([a-z]+(?:-[a-z]+)+)'/g)].map(
      ([, code]) => code ?? '',
    )
  })
}

const codes = [...new Set(folders.flatMap(codesIn))].sort()

describe('problems', () => {
  test('are found in the sources', () => {
    expect(codes).toContain('weights-not-positive')
    expect(codes).toContain('no-number')
    expect(codes).toContain('amount-too-large')
    expect(codes.length).toBeGreaterThan(50)
  })

  for (const language of ['sv', 'en'] as const)
    test(`have words and a remedy in ${language}`, () => {
      const missing = codes.flatMap((code) =>
        [`problem.${code}`, `problem.${code}.remedy`].filter((key) => !messages[language][key]?.trim()),
      )
      expect(missing).toEqual([])
    })
})

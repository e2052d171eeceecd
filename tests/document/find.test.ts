import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText } from '../../renderer/find/finding.ts'
import { addComment, changeComment, commentedPlaces, isOrphan, removeComment } from '../../shared/document/comments.ts'
import { applyEdit, invert, valueAtPlace } from '../../shared/document/edit.ts'
import { find, type Query, replaceEdit, replacementsOf } from '../../shared/document/find.ts'
import { itemsIn } from '../../shared/document/items.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import type { FormulaSymbol } from '../../shared/formula/complete.ts'
import { samples } from '../../shared/samples/index.ts'

const diary = samples.find(({ id }) => id === 'omsorgsdagboken')?.create()
if (!diary) throw new Error('no sample')
const document = diary

const cells = cellText('sv')
const query = (text: string, more: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  whole: false,
  inFormulas: true,
  ...more,
})
const symbols: FormulaSymbol[] = document.assumptions.map(({ id, symbol, name, unit }) => ({
  symbol,
  name,
  unit,
  kind: 'assumption',
  place: `assumptions/${id}`,
}))
const at = (text: string, more: Partial<Query> = {}) => find(document, query(text, more), cells)
const replace = (text: string, by: string, more: Partial<Query> = {}) =>
  replacementsOf(at(text, more), by, cells, symbols, 'sv')

describe('finding', () => {
  test('looks at names, cells as they are typed, notes and sources, and at nothing else', () => {
    expect(at('14132').map(({ place }) => place)).toEqual(['assumptions/hemtjanst_staden/value'])
    expect(at('38,46 %').map(({ place }) => place)).toContain('assumptions/po/value')
    expect(at('personalomkostnad').map(({ place }) => place.split('/').at(-1))).toEqual(
      expect.arrayContaining(['name', 'source']),
    )
    expect(at('omsorgsdagboken').every(({ place }) => !place.endsWith('/id'))).toBe(true)
    expect(at('formatVersion')).toEqual([])
    expect(at('')).toEqual([])
  })

  test('finds every place in the document: what it gives stands there', () => {
    for (const { place, value } of itemsIn(document)) expect(valueAtPlace(document, place), place).toBe(value)
  })

  test('looks at a distribution as it is typed, and replaces in it', () => {
    const value = { distribution: 'triangular', min: 40, likeliest: 60, max: 75, nominal: 'likeliest' } as const
    const uncertain = applyEdit(document, {
      patches: [
        { op: 'set', place: 'assumptions/porto/value', value },
        { op: 'set', place: 'scenarios/enligt-ansokan/overrides/porto', value },
      ],
    })
    const found = find(uncertain, query('40; 60'), cells)
    expect(found.map(({ place }) => place)).toEqual([
      'assumptions/porto/value',
      'scenarios/enligt-ansokan/overrides/porto',
    ])
    const [better, worse] = ['45; 55', '80; 60'].map((by) => replacementsOf(found, by, cells, symbols, 'sv')[0])
    expect(better?.value).toEqual({ ...value, min: 45, likeliest: 55 })
    expect(worse).toMatchObject({ value: 'triangulär(80; 60; 75)', problem: { code: 'distribution-order' } })
    const after = applyEdit(uncertain, replaceEdit(better ? [better] : []))
    expect(valueAtPlace(after, 'assumptions/porto/value')).toEqual({ ...value, min: 45, likeliest: 55 })
  })

  test('minds case, whole cells and formulas when asked', () => {
    expect(at('ANVÄNDARE').length).toBeGreaterThan(0)
    expect(at('ANVÄNDARE', { matchCase: true })).toEqual([])
    expect(at('5', { whole: true }).every(({ typed }) => typed === '5')).toBe(true)
    const formulas = at('anvandare').filter(({ typed }) => typed.startsWith('='))
    expect(formulas.length).toBeGreaterThan(0)
    expect(at('anvandare', { inFormulas: false }).some(({ typed }) => typed.startsWith('='))).toBe(false)
  })

  test('takes spaces and minus signs of every kind for the same', () => {
    const spaced = { ...document, settings: { ...document.settings, note: 'a\u00A0b \u22125' } }
    expect(find(spaced, query('a b -5'), cells)).toHaveLength(1)
  })

  test('keeps to the places it is given', () => {
    const within = new Set(['assumptions/po/value'])
    expect(find(document, query('3'), cells, within).map(({ place }) => place)).toEqual([...within])
  })
})

describe('replacing', () => {
  test('is one step, and undone gives the identical document', () => {
    const chosen = replace('hemtjänst', 'omsorg').filter(({ refused }) => !refused)
    expect(chosen.length).toBeGreaterThan(3)
    const edit = replaceEdit(chosen)
    expect(edit.name).toEqual({ key: 'edit.replace', values: { count: chosen.length } })
    const after = applyEdit(document, edit)
    expect(find(after, query('hemtjänst'), cells).filter(({ kind }) => kind !== 'symbol')).toEqual([])
    expect(applyEdit(after, { patches: invert(document, edit) })).toEqual(document)
  })

  test('says per cell what would be wrong afterwards', () => {
    const trouble = (text: string, by: string) => replace(text, by).map((one) => one.problem?.code ?? null)
    expect(trouble('14132', 'många')).toEqual(['cell-not-a-number'])
    expect(trouble('14132', '')).toEqual(['cell-empty'])
    expect(trouble('14132', '15 000,5')).toEqual([null])
    const [formula] = replace('/ 60', '/ (60').filter(({ found }) => found.kind === 'cell')
    expect(formula?.problem?.code).toBe('formula-syntax')
    const unknown = replace('minuter_vardbitrade', 'minuter_x').filter(({ found }) => found.kind === 'cell')
    expect(unknown.length).toBeGreaterThan(0)
    for (const { problem } of unknown) expect(problem?.code).toBe('formula-unknown-symbol')
  })

  test('refuses what would not fit, and symbols, which are renamed where they stand', () => {
    const long = replace('hemtjänst', 'x'.repeat(600))
    const refused = long.filter(({ problem }) => problem?.code === 'replace-too-long')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every((one) => one.refused)).toBe(true)
    expect(() => documentSchema.parse(applyEdit(document, replaceEdit(long)))).not.toThrow()
    const symbol = replace('hemtjanst_staden', 'x').find(({ found }) => found.kind === 'symbol')
    expect(symbol?.problem?.code).toBe('replace-symbol')
  })

  test('takes hostile text for text, in both fields', () => {
    const hostile = ['$&', '$1', '\\', '.*', '(((', '[a', '{', '|', '/', '__proto__', '\uD800', '<b>', '%s', '\u0000']
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 6 })),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 6 })),
        fc.boolean(),
        (text, by, whole) => {
          const noted = { ...document, settings: { ...document.settings, note: `före ${text} efter`, dnr: text } }
          const found = find(noted, query(text, { whole, matchCase: true }), cells)
          const wellFormed = !/\p{Cs}/u.test(text) && text === text.normalize('NFC')
          if (text !== '' && wellFormed) expect(found.map(({ place }) => place)).toContain('settings/dnr')
          const after = applyEdit(noted, replaceEdit(replacementsOf(found, by, cells, symbols, 'sv')))
          if (found.some(({ place }) => place === 'settings/dnr')) expect(after.settings.dnr).toBe(by)
          expect(Object.getPrototypeOf(after)).toBe(Object.prototype)
        },
      ),
      { seed: Number(process.env.SEED ?? 20_261_123), numRuns: Number(process.env.CASES ?? 60) },
    )
  })
})

describe('comments', () => {
  const comment = {
    id: 'c1',
    place: 'assumptions/po/value',
    text: 'Kontrollera <b>källan</b>',
    by: 'Åsa',
    when: '2026-11-23T08:00:00.000Z',
  }

  test('are added, changed and removed as edits, each undone to the identical document', () => {
    const added = addComment(comment, 'PO')
    const first = applyEdit(document, added)
    expect(first.comments).toEqual([comment])
    expect(commentedPlaces(first).get('assumptions/po/value')).toBe(1)
    const changed = changeComment(comment, 'Klart', 'Bo', '2026-11-24T08:00:00.000Z', 'PO')
    const second = applyEdit(first, changed)
    expect(second.comments[0]).toEqual({ ...comment, text: 'Klart', by: 'Bo', when: '2026-11-24T08:00:00.000Z' })
    expect(applyEdit(second, { patches: invert(first, changed) })).toEqual(first)
    const removed = removeComment(comment, 'PO')
    expect(applyEdit(second, removed).comments).toEqual([])
    expect(applyEdit(first, { patches: invert(document, added) })).toEqual(document)
  })

  test('outlive what they are about, and say so', () => {
    expect(isOrphan(document, comment)).toBe(false)
    expect(isOrphan(document, { ...comment, place: 'assumptions/po/value/2013' })).toBe(false)
    expect(isOrphan(document, { ...comment, place: 'assumptions/gone/value' })).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceColumn, textColumn } from '../../renderer/grid/cells.ts'
import { cellShown, cellTyped } from '../../renderer/grid/cellText.ts'
import type { GridColumn } from '../../renderer/grid/column.ts'
import { sumOf } from '../../renderer/grid/content.ts'
import { seriesColumns } from '../../renderer/grid/seriesColumns.ts'
import { listText, listTyped } from '../../renderer/screens/fields.ts'
import type { Cell, Series } from '../../shared/cell.ts'
import { applyEdit, invert, type Json, setValue, valueAtPlace } from '../../shared/document/edit.ts'
import type { AssumptionValue } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

describe('a total', () => {
  test.each([
    [[0.5, 0.25], 'st', 'sv', '0,75'],
    [[0.5, 0.125, 0.0625], 'st', 'sv', '0,6875'],
    [[12_000.5, 1], 'st', 'sv', '12\u00a0001,5'],
    [[0.1, 0.2], 'kr', 'en', '0.3'],
    [[1234, 1], 'st', 'en', '1,235'],
    [[0.333, 0.667], '%', 'sv', '100,0\u00a0%'],
    [[0.5, '', 0.5], '%', 'sv', '100\u00a0%'],
    [[0.5, 'många'], 'st', 'sv', ''],
  ] as const)('of %j %s has as many decimals as its cells', (cells, unit, language, shown) => {
    const column: GridColumn<Cell> = {
      id: 'a',
      header: 'A',
      kind: 'number',
      width: 100,
      cell: (cell) => cellShown(cell, unit, language),
    }
    expect(sumOf(column, cells, { language })).toBe(shown)
  })
})

describe('what is typed in a cell', () => {
  test.each([
    ['1 234,5', 'st', 1234.5],
    ['−12', 'st', -12],
    ['25 %', '%', 0.25],
    ['25', '%', 0.25],
    ['0,25', '%', 0.25],
    ['38,46', '%', 0.3846],
    ['1,5 tkr', 'kr', 1500],
    ['12 min', 'min', 12],
    ['sextio', 'min', 'sextio'],
    ['= om(år > 2012; 1,5; 0)', '', '=if(year > 2012, 1.5, 0)'],
    ['', 'kr', ''],
  ])('“%s” in a cell of unit “%s” is %j', (typed, unit, cell) => {
    const meant = cellTyped(typed, unit, 'sv')
    expect(typeof meant === 'string' ? meant.replace('= ', '=') : meant).toBe(cell)
  })

  test('a number that is edited and left as it was is the same number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.constantFrom('kr', 'st', 'h', ''),
        fc.constantFrom('sv' as const, 'en' as const),
        (value, unit, language) => {
          expect(cellTyped(cellShown(value, unit, language).typed, unit, language)).toBe(value + 0)
        },
      ),
    )
  })

  test('a percentage with up to six decimals that is edited and left as it was is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (millionths) => {
        const value = Number(`${millionths}e-8`)
        expect(cellTyped(cellShown(value, '%', 'sv').typed, '%', 'sv')).toBe(value + 0)
      }),
    )
  })
})

describe('a series', () => {
  const document = omsorgsdagboken()
  const columns = seriesColumns<{ series: Series }>({
    id: 'value',
    group: 'Värde',
    everyYear: 'Alla år',
    language: 'sv',
    document,
    place: () => 'assumptions/porto/value',
    what: () => 'Porto',
    read: ({ series }) => series,
    unit: () => 'kr',
  })
  const row = { series: 60 }
  const column = (id: string) => {
    const found = columns.find((one) => one.id === id)
    if (!found) throw new Error(id)
    return found
  }

  test('that is one cell stands in “every year” and is echoed in grey in each', () => {
    expect(column('value.every').cell(row)).toMatchObject({ shown: '60', tone: 'number' })
    expect(column('value.2013').cell(row)).toMatchObject({ shown: '60', tone: 'inherited' })
  })

  test('gets a cell per year when one year is typed, the others as they were', () => {
    const edit = column('value.2013').edit?.(row, '75')
    if (!edit) throw new Error('no edit')
    const value = applyEdit(document, edit).assumptions.find(({ id }) => id === 'porto')?.value
    expect(value).toEqual({ 2010: 60, 2011: 60, 2012: 60, 2013: 75, 2014: 60, 2015: 60, 2016: 60 })
  })

  test('is not changed by typing what it already says', () => {
    expect(column('value.every').edit?.(row, '60')).toBeNull()
    expect(column('value.2013').edit?.(row, '60')).toBeNull()
  })
})

describe('a distribution', () => {
  const value = { distribution: 'triangular', min: 40, likeliest: 62, max: 75.5, nominal: 'likeliest' } as const
  const row = { value }
  const holding = (held: AssumptionValue) =>
    applyEdit(omsorgsdagboken(), setValue('assumptions/porto/value', held as Json, ''))
  const column = (id: string, held: AssumptionValue = value) => {
    const found = seriesColumns<{ value: AssumptionValue }>({
      id: 'value',
      group: 'Värde',
      everyYear: 'Alla år',
      language: 'sv',
      document: holding(held),
      place: () => 'assumptions/porto/value',
      what: () => 'Porto',
      read: ({ value }) => value,
      unit: () => 'kr',
      distributions: true,
    }).find((one) => one.id === id)
    if (!found) throw new Error(id)
    return found
  }
  const typedIn = (id: string, typed: string, held: AssumptionValue = value) =>
    column(id, held).edit?.({ value: held }, typed) ?? null
  const setTo = (id: string, typed: string, held: AssumptionValue = value) => {
    const edit = typedIn(id, typed, held)
    return edit && valueAtPlace(applyEdit(holding(held), edit), 'assumptions/porto/value')
  }

  test('stands as it is typed under “every year”, and as what it counts as in sums; the years echo that', () => {
    expect(column('value.every').cell(row)).toEqual({
      place: 'assumptions/porto/value',
      typed: 'triangulär(40; 62; 75,5)',
      shown: 'triangulär(40; 62; 75,5)',
      number: 62,
      distribution: true,
      tone: 'distribution',
      unit: 'kr',
    })
    expect(column('value.2013').cell(row)).toMatchObject({ typed: '62', number: 62, tone: 'inherited' })
  })

  test('is typed, changed, kept when it says the same in other words, and replaced by a number', () => {
    expect(setTo('value.every', 'Triangular(40;62;75,5)', 60)).toEqual(value)
    expect(setTo('value.every', '=likformig(50; 70)')).toMatchObject({ distribution: 'uniform', min: 50 })
    expect(typedIn('value.every', 'TRIANGULÄR(40;62;75,50')).toBeNull()
    expect(setTo('value.every', '65')).toBe(65)
  })

  test('that makes no sense is kept as typed, and can be mended', () => {
    expect(setTo('value.every', 'triangulär(75; 60; 40)', 60)).toBe('triangulär(75; 60; 40)')
    expect(setTo('value.every', '=triangulär(75; 60)', 60)).toBe('triangulär(75; 60)')
    expect(setTo('value.every', 'triangulär(40; 62; 75,5)', 'triangulär(75; 60; 40)')).toEqual(value)
    const broken = { ...value, max: 1 }
    expect(column('value.2013').cell({ value: broken })).toMatchObject({ typed: '', tone: 'empty' })
    expect(setTo('value.2013', '5', broken)).toMatchObject({ 2012: 0, 2013: 5 })
  })

  test('gives way to yearly values when a year is typed, the others nominal, and comes back by undo', () => {
    const before = holding(value)
    const edit = typedIn('value.2013', '70')
    if (!edit) throw new Error('no edit')
    expect(setTo('value.2013', '70')).toEqual({ 2010: 62, 2011: 62, 2012: 62, 2013: 70, 2014: 62, 2015: 62, 2016: 62 })
    expect(applyEdit(applyEdit(before, edit), { patches: invert(before, edit) })).toEqual(before)
    expect(typedIn('value.2013', '62')).toBeNull()
  })
})

describe('text and lists', () => {
  test('text is kept exactly as typed', () => {
    const column = textColumn<{ name: string }>({
      id: 'name',
      header: 'Namn',
      place: () => 'assumptions/porto/name',
      what: () => 'Namn',
      read: ({ name }) => name,
    })
    expect(column.edit?.({ name: 'Porto' }, ' Porto, A ')?.patches).toEqual([
      { op: 'set', place: 'assumptions/porto/name', value: ' Porto, A ' },
    ])
  })

  const choices = [
    { value: 'a', label: 'Drift' },
    { value: 'b', label: 'Drift, extra' },
    { value: 'c', label: 'Samordning' },
  ]
  test('several names with commas between are read back, also names that hold a comma', () => {
    for (const ids of [[], ['a'], ['b', 'c'], ['a', 'b', 'c']])
      expect(listTyped(listText(ids, choices), choices)).toEqual(ids)
    expect(listTyped('sam', choices)).toEqual(['c'])
    expect(listTyped('Drift, förvaltning', choices)).toBeNull()
  })
})

test('of a choice that is gone its id is shown, without what kind of choice it was', () => {
  const column = choiceColumn<{ readonly operator: string }>({
    id: 'operator',
    header: '',
    width: 100,
    place: () => '',
    what: () => '',
    read: ({ operator }) => operator,
    choices: () => [{ value: 'department:bromma', label: 'Bromma' }],
  })
  const shown = (operator: string) => column.cell({ operator }).typed
  expect(['department:bromma', 'department:slk-it', 'each'].map(shown)).toEqual(['Bromma', 'slk-it', 'each'])
})

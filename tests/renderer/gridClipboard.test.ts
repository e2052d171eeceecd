import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellShown, textCell } from '../../renderer/grid/cellText.ts'
import { asValues, blockOf, blockOfText, mostCells, transposed } from '../../renderer/grid/range/block.ts'
import { Composer } from '../../renderer/grid/range/compose.ts'
import { continued } from '../../renderer/grid/range/fill.ts'
import { spreadTable, toHtml } from '../../renderer/grid/range/html.ts'
import { meant } from '../../renderer/grid/range/meaning.ts'
import { fromTsv, toTsv } from '../../renderer/grid/range/tsv.ts'

describe('text with tabs', () => {
  test('that is written is read back, whatever stands in the cells', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '"', '\t', '\n', ' ', '1', ',') })
    const row = fc
      .integer({ min: 2, max: 5 })
      .chain((length) =>
        fc.array(fc.array(text, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(row, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells)
      }),
    )
  })

  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"rad ett\nrad två"\tx', [['rad ett\nrad två', 'x']]],
    ['"säger ""hej"""\n', [['säger "hej"']]],
    // A quote that nothing closes is a character.
    ['"tum\tb', [['"tum', 'b']]],
    ['5" skärm\tb', [['5" skärm', 'b']]],
    ['a\t\n', [['a', '']]],
  ])('%j', (text, cells) => expect(fromTsv(text)).toEqual(cells))

  test('with a million cells is refused by counting alone', () => {
    const text = `${'1\t'.repeat(999)}1\n`.repeat(1000)
    expect(blockOfText(text)).toEqual({ trouble: 'paste-too-large', cells: 1_000_000 })
    expect(mostCells).toBeLessThan(1_000_000)
    expect(blockOfText('')).toEqual({ trouble: 'clipboard-empty', cells: 0 })
  })

  test('with rows of different lengths says so', () => {
    const ragged = blockOfText('1\t2\t3\n4\n')
    expect('block' in ragged && ragged.block).toMatchObject({ rows: 2, columns: 3, remarks: ['ragged'] })
  })
})

describe('a number from outside', () => {
  const typed = (text: string, beside: string[] = [], language: 'sv' | 'en' = 'sv') => {
    const block = blockOf([[{ text }, ...beside.map((one) => ({ text: one }))]])
    return meant({ text }, block, 'number', language).typed
  }
  test.each([
    ['1 234,5', [], 'sv', '1 234,5'],
    ['1\u00a0234,5', [], 'sv', '1\u00a0234,5'],
    // English beside something that only English writes so.
    ['1,234', ['5,678.90'], 'sv', '1234'],
    ['1,234', ['5 678,90'], 'sv', '1,234'],
    ['1,234', [], 'sv', '1,234'],
    ['2,500.75 kr', ['1,000.50'], 'sv', '2500,75 kr'],
    ['12,5', ['7,25', '8,1'], 'en', '12.5'],
    ['12.5%', ['0.75', '3.25'], 'sv', '12,5 %'],
    ['1.5 tkr', ['1,000.50', '2.25'], 'sv', '1,5 tkr'],
    // Nought as Excel's accounting format and Swedish statistics show it.
    [' -   kr ', [], 'sv', '0'],
    ['–', [], 'sv', '0'],
    ['-5', [], 'sv', '-5'],
  ] as const)('“%s” beside %j, read in %s, is typed “%s”', (text, beside, language, expected) => {
    expect(typed(text, [...beside], language)).toBe(expected)
  })

  test('keeps the precision that the other program tells, and its unit', () => {
    const block = blockOf([[{ text: '' }]])
    expect(meant({ text: '1 235', number: 1234.5678 }, block, 'number', 'sv').typed).toBe('1234,5678')
    expect(meant({ text: '38 %', number: 0.3846 }, block, 'number', 'sv').typed).toBe('38,46 %')
    expect(meant({ text: '15 tkr', number: 15.25 }, block, 'number', 'sv').typed).toBe('15,25 tkr')
  })

  test('that is a distribution of ours is written in the language of the window, whatever its unit', () => {
    const copied = (typed: string, language: 'sv' | 'en') =>
      meant({ text: typed, typed }, { ...blockOf([[{ text: typed }]]), language: 'sv' }, 'number', language).typed
    expect(copied('triangulär(1,5; 20; 33)', 'en')).toBe('triangular(1.5; 20; 33)')
    expect(copied('triangulär(15 %; 20 %; 120 %)', 'en')).toBe('triangular(15 %; 20 %; 120 %)')
    expect(copied('triangulär(1,5; 20; 33)', 'sv')).toBe('triangulär(1,5; 20; 33)')
  })

  test('that is a formula must be one of ours; of another program it is text', () => {
    const block = blockOf([[{ text: '' }]])
    expect(meant({ text: '=max(1; 2)' }, block, 'number', 'sv')).toEqual({ typed: '=max(1; 2)', foreignFormula: false })
    expect(meant({ text: '=SUM(A1:A3)' }, block, 'number', 'sv')).toEqual({
      typed: "'=SUM(A1:A3)",
      foreignFormula: true,
    })
    expect(meant({ text: '=SUM(A1:A3)' }, block, 'text', 'sv').typed).toBe('=SUM(A1:A3)')
  })
})

describe('a table', () => {
  test('with merged cells has its content in the first of them', () => {
    const cell = (text: string, rows = 1, columns = 1) => ({ cell: { text }, rows, columns })
    expect(spreadTable([[cell('a', 2, 2), cell('b')], [cell('c')]])).toEqual({
      cells: [
        [{ text: 'a' }, { text: '' }, { text: 'b' }],
        [{ text: '' }, { text: '' }, { text: 'c' }],
      ],
      merged: true,
    })
  })

  test('that claims a huge span is refused before it is made', () => {
    const cell = { cell: { text: 'a' }, rows: 65_000, columns: 1000 }
    expect(spreadTable(Array.from({ length: 1000 }, () => [cell]))).toBeNull()
  })

  test('that goes out has nothing of the cells as markup', () => {
    const html = toHtml([[{ shown: '<b onclick="x">', typed: '"&<', number: null, percent: false }]], 'm', 'sv')
    expect(html).toContain('data-typed="&quot;&amp;&lt;"')
    expect(html).not.toContain('<b ')
  })
})

test('edits go together unless they touch the same value', () => {
  const set = (place: string) => ({
    name: { key: 'edit.set', values: {} },
    patches: [{ op: 'set' as const, place, value: 1 }],
  })
  const composer = new Composer()
  expect(composer.take(set('a/b/2010'))).toBe(true)
  expect(composer.take(set('a/b/2011'))).toBe(true)
  expect(composer.take(set('a/b'))).toBe(false)
  expect(composer.take(set('a/b/2010/x'))).toBe(false)
  expect(composer.take(set('a/bc'))).toBe(true)
  expect(composer.patches).toHaveLength(3)
})

describe('paste special', () => {
  const block = {
    ...blockOf([
      [
        { text: '223,3', typed: '=lon / 12', number: 223.26675 },
        { text: '7', typed: '7' },
      ],
      [{ text: 'x' }],
    ]),
    language: 'sv' as const,
  }
  test('takes what a formula is worth, in full, and leaves the rest as it is', () => {
    const { cells } = asValues(block)
    const [first, second] = cells[0] ?? []
    if (!first || !second) throw new Error('no cells')
    expect(meant(first, block, 'number', 'sv').typed).toBe('223,26675')
    expect(meant(second, block, 'number', 'sv').typed).toBe('7')
    // One that gives no single number is its text.
    expect(asValues(blockOf([[{ text: 'varierar', typed: '=anstallda' }]])).cells).toEqual([[{ text: 'varierar' }]])
  })
  test('turns rows into columns; what a short row lacks says nothing', () => {
    const turned = transposed(block)
    expect(turned).toMatchObject({ rows: 2, columns: 2 })
    expect(turned.cells.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['223,3', 'x'],
      ['7', undefined],
    ])
  })
})

describe('a fill goes on', () => {
  const on = (typed: readonly string[], count: number, backwards = false) =>
    continued(
      typed.map((one) => textCell(one)),
      count,
      backwards,
      'sv',
    ).join(' ')
  test('with months and weekdays, round the year and the week, as they are written', () => {
    expect(on(['november'], 3)).toBe('december januari februari')
    expect(on(['Mån', 'Ons'], 3)).toBe('Fre Sön Tis')
    expect(on(['March'], 2)).toBe('April May')
    expect(on(['dec'], 2)).toBe('jan feb')
    expect(on(['mars', 'maj', 'juni'], 2)).toBe('mars maj')
    expect(on(['jag', 'mars'], 1)).toBe('jag')
  })
  test('with distributions again and again, also where each counts as a number', () => {
    const uncertain = [10, 20].map((mean) =>
      cellShown({ distribution: 'normal', mean, deviation: 1, nominal: 'mean' }, '', 'sv'),
    )
    expect(continued(uncertain, 3, false, 'sv')).toEqual(['normal(10; 1)', 'normal(20; 1)', 'normal(10; 1)'])
  })
  test('with the numbers of a line, and not with the digits of the computer', () => {
    const onNumbers = (numbers: readonly number[], count: number, backwards = false) =>
      continued(
        numbers.map((number) => cellShown(number, '', 'sv')),
        count,
        backwards,
        'sv',
      ).join(' ')
    expect(onNumbers([-0.3, -0.2], 4)).toBe('-0,1 0 0,1 0,2')
    expect(onNumbers([0.1, 0.2], 2, true)).toBe('0 -0,1')
    expect(onNumbers([1234567890123.4, 1234567890123.5], 2)).toBe('1234567890123,6 1234567890123,7')
    expect(onNumbers([0.333333333333, 0.666666666667, 1], 2)).toBe('1,33333333333 1,66666666667')
    expect(onNumbers([1e-7, 3e-7], 2)).toBe('5e-7 7e-7')
    expect(onNumbers([1, 2, 4], 2)).toBe('5,33333333333 6,83333333333')
  })
  test('upwards too', () => {
    expect(on(['mars'], 3, true)).toBe('februari januari december')
    expect(on(['Fas 3'], 2, true)).toBe('Fas 2 Fas 1')
    expect(on(['Fas 3', 'Fas 5'], 1, true)).toBe('Fas 1')
  })
})

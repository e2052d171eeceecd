// Files as people have them: every encoding and separator that Excel writes, and what no one should have to read.
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { makeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { writeXlsxFile } from '../../shared/export/xlsx.ts'
import { suggest } from '../../shared/import/columns.ts'
import { numberText, readNumber, sniffDecimal } from '../../shared/import/number.ts'
import { readImport } from '../../shared/import/readImport.ts'
import { readSeparated, separators, writeSeparated } from '../../shared/import/separated.ts'
import { importLimits, readPastedTable, readTextTable } from '../../shared/import/table.ts'
import { readWorkbookTables } from '../../shared/import/workbookTables.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const seed = Number(process.env.SEED ?? 20_261_123)
const numRuns = Number(process.env.CASES ?? 300)
const model = omsorgsdagboken()
const utf8 = (text: string) => new TextEncoder().encode(text)

function rowsOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const read = readTextTable(bytes, 'fil.csv')
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.rows
}

function codeOf(bytes: Uint8Array): string | null {
  const read = readTextTable(bytes, 'fil.csv')
  return read.ok ? null : read.problem.code
}

describe('text', () => {
  const text = 'Stadsdel;Värde\r\nÄlvsjö;1,5\r\nÅkersberga – söder;2\r\n'
  const expected = [
    ['Stadsdel', 'Värde'],
    ['Älvsjö', '1,5'],
    ['Åkersberga – söder', '2'],
  ]
  const utf16 = (big: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return new Uint8Array(big ? bytes.swap16() : bytes)
  }
  const windows1252 = new Uint8Array([...text].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))))
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(false, true)],
    ['UTF-16 BE with a mark', utf16(true, true)],
    ['UTF-16 LE', utf16(false, false)],
    ['UTF-16 BE', utf16(true, false)],
    ['Windows-1252', windows1252],
  ])('is read in %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected)
  })

  it('read in the wrong encoding says which would be better', () => {
    const read = readTextTable(utf8(text), 'fil.csv', { encoding: 'windows-1252' })
    expect(read.ok && read.value.better).toBe('utf-8')
    expect(read.ok && read.value.problems.map(({ code }) => code)).toEqual(['import-encoding-doubtful'])
  })

  it('any rows written are read back, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        "'=x",
        '-5',
        '-x',
        '@a',
        '+1',
        'a;b',
        '"',
        '""',
        'a"b',
        'r\nr',
        'r\r\nr',
        '\tx',
        ' x ',
        'sep=;',
        "''=a",
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => numberText(value, '')),
    )
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        expect(readSeparated(writeSeparated(rows), importLimits, ';').rows).toEqual(rows)
      }),
      { seed, numRuns },
    )
  })

  it('the separator is found out of plain tables', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,8}$/)
    fc.assert(
      fc.property(
        fc.constantFrom(...separators),
        fc.integer({ min: 2, max: 6 }),
        fc.array(word, { minLength: 36, maxLength: 36 }),
        (separator, columns, words) => {
          const rows = Array.from({ length: 6 }, (_, i) => words.slice(i * columns, (i + 1) * columns))
          const read = readSeparated(rows.map((row) => row.join(separator)).join('\n'), importLimits)
          expect(read.separator).toBe(separator)
          expect(read.rows).toEqual(rows)
        },
      ),
      { seed, numRuns },
    )
  })

  it('decimal commas do not make a table of commas', () => {
    expect(rowsOf(utf8('a;b\n1,5;2,5\n3,5;4,5\n'))).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ])
    expect(rowsOf(utf8('"a, x","b"\n"1,5","2,5"\n'))).toEqual([
      ['a, x', 'b'],
      ['1,5', '2,5'],
    ])
  })

  it('quotes hold line breaks, and the lines of the file are still counted', () => {
    const read = readTextTable(utf8('a;b\n"två\nrader";2\n3;4\n'), 'fil.csv')
    expect(read.ok && read.value.rows).toEqual([
      ['a', 'b'],
      ['två\nrader', '2'],
      ['3', '4'],
    ])
    expect(read.ok && read.value.lines).toEqual([1, 2, 4])
  })

  it('a quote that is never closed is told of, and swallows nothing', () => {
    const read = readTextTable(utf8('a;b\n"x;2\n3;4\n'), 'fil.csv')
    expect(read.ok && read.value.rows).toEqual([
      ['a', 'b'],
      ['"x', '2'],
      ['3', '4'],
    ])
    expect(read.ok && read.value.problems).toEqual([
      expect.objectContaining({ code: 'import-quote-open', values: { row: 2 } }),
    ])
  })

  it('what is empty, no text, or too much is refused by name', () => {
    expect(codeOf(new Uint8Array())).toBe('import-empty')
    expect(codeOf(utf8(' \n;;\n'))).toBe('import-empty')
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]))).toBe('import-not-text')
    expect(codeOf(utf8('1;2\n'.repeat(1_000_000)))).toBe('import-too-many-rows')
    expect(codeOf(utf8(`${'1;'.repeat(900)}\n`.repeat(3000)))).toBe('import-too-many-cells')
    expect(codeOf(utf8(`${'1;'.repeat(5000)}\n2\n`))).toBe('import-too-many-columns')
  })

  it('what a spreadsheet puts on the clipboard is a table', () => {
    const read = readPastedTable('Stadsdel\t2013\r\nÄlvsjö\t1 234,5\r\n', 'urklipp')
    expect(read.ok && read.value.rows).toEqual([
      ['Stadsdel', '2013'],
      ['Älvsjö', '1 234,5'],
    ])
  })
})

describe('numbers', () => {
  const options = { decimal: ',' as const, language: 'sv' as const, amounts: 'kr' as const, formulas: true }
  it('any number written is read back exactly, also as a percentage', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21 }),
        fc.constantFrom('', '%', 'kr'),
        (value, unit) => {
          expect(readNumber(numberText(value, unit), unit, options)).toBe(value + 0)
        },
      ),
      { seed, numRuns },
    )
  })

  it.each([
    [['1.234,5', '7.500'], ',', 7500],
    [['1,234.5', '7,500'], '.', 7500],
    [['12,5', '1.600'], ',', 1600],
    [['12.5', '1,600'], '.', 1600],
    [['7,500'], null, 7.5],
  ])('%j are read with the mark %j', (texts, mark, last) => {
    const decimal = sniffDecimal({ rows: texts.map((text) => [text]) }).mark
    expect(decimal).toBe(mark)
    expect(readNumber(texts.at(-1), '', { ...options, decimal })).toBe(last)
  })

  it.each([
    ['(1 234)', -1234],
    ['−5', -5],
    ['1,5 tkr', 1500],
    ['=antal * 2', '=antal * 2'],
    ['', null],
    ['–', null],
    ['#SAKNAS!', 'import-error-value'],
    ['#N/A', 'import-error-value'],
    ['2013-05-01', 'import-date'],
    ['1/5-13', 'import-date'],
    ['sextio', 'import-no-number'],
    ['1e999', 'import-no-number'],
  ])('%s gives %s', (text, expected) => {
    const read = readNumber(text, 'kr', options)
    expect(read !== null && typeof read === 'object' ? read.code : read).toBe(expected)
  })
})

describe('workbooks', () => {
  it('sheets, merged cells, dates and the values stored with formulas are read', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Tom')
    const sheet = book.addWorksheet('Nycklar')
    sheet.addRow(['Stadsdel', '2012', '2013'])
    sheet.addRow(['Älvsjö', { formula: '900+10', result: 910 }, new Date(Date.UTC(2013, 0, 1))])
    sheet.addRow(['Farsta', 5, 5])
    sheet.addRow(['Bromma', null, 7])
    sheet.mergeCells('A3:A4')
    const read = await readWorkbookTables(new Uint8Array(await book.xlsx.writeBuffer()), 'bok.xlsx')
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Nycklar'])
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['Stadsdel', '2012', '2013'],
      ['Älvsjö', 910, { date: '2013-01-01' }],
      ['Farsta', 5, 5],
      ['Farsta', null, 7],
    ])
  })

  it('the app’s own is recognised, whatever it is called', async () => {
    const bytes = await writeXlsxFile(makeWorkbook(model, calculateAll(model), { language: 'sv' }))
    const read = await readImport(bytes, 'data.csv', model)
    expect(read.ok && read.value.kind === 'own' && read.value.own.changes).toEqual([])
  })

  it('a damaged one, one with a password and an old one are refused in words', async () => {
    const refused = async (bytes: Uint8Array) => {
      const read = await readImport(bytes, 'bok.xlsx', model)
      return read.ok ? null : read.problem.code
    }
    expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))).toBe('workbook-unreadable')
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('import-old-workbook')
  })
})

describe('what the columns are', () => {
  const suggested = (rows: string[][]) => {
    const { target, choices } = suggest(model, { name: '', rows, lines: [], problems: [] }, 'sv')
    return [target.id, choices.header, choices.roles]
  }
  it('is told by headings in either language, also below a title, and not quite as they should be', () => {
    expect(suggested([['Utfall 2013'], [], ['Tjänst', 'Kostnadsrad', 'Nämnd', 'Budgetår', 'Belopp (tkr)']])).toEqual([
      'outturn',
      2,
      ['service', 'line', 'department', 'year', 'value'],
    ])
    expect(suggested([['Service', 'Cost line', 'Phase', '2012', '2013']])).toEqual([
      'costLines',
      0,
      ['service', 'line', 'phase', 'year:2012', 'year:2013'],
    ])
    expect(suggested([['Stadsdelförvaltning', 'Nyckel', 'År 2012']])).toEqual([
      'drivers',
      0,
      ['department', 'driver', 'year:2012'],
    ])
    expect(
      suggested([
        ['', '2012'],
        ['Älvsjö', '1'],
        ['Farsta', '2'],
      ]),
    ).toEqual(['drivers', 0, ['department', 'year:2012']])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeText, toCsv } from '../../shared/export/csv.ts'
import {
  amount,
  difference,
  emptyCell,
  number,
  percent,
  type Report,
  textCell,
  yearCell,
} from '../../shared/report/table.ts'

const report = (unit: Report['unit'], rows: Report['sections'][number]['blocks']): Report => ({
  title: 'Titel',
  subtitle: 'Under',
  facts: [],
  unit,
  language: 'sv',
  orientation: 'portrait',
  sections: [{ heading: 'Del', blocks: rows }],
  footnotes: ['Beloppen är avrundade, varför summorna inte alltid stämmer.', 'Not'],
})
const table = (cells: Parameters<typeof amount>[0][], unit: Report['unit']) =>
  toCsv(
    report(unit, [
      {
        kind: 'table',
        table: {
          caption: 'Tabell',
          columns: [{ heading: 'Namn', kind: 'text' }, ...cells.map(() => ({ heading: 'x', kind: 'figure' as const }))],
          rows: [{ kind: 'line', cells: [textCell('Rad'), ...cells.map((öre) => amount(öre))] }],
        },
      },
    ]),
  )

/** Reads one line back as a spreadsheet would. */
function read(line: string): string[] {
  const cells: string[] = []
  for (const match of line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g))
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  return cells
}

describe('A CSV file', () => {
  test('begins with a byte order mark, has semicolons and CRLF, and keeps every öre', () => {
    const csv = table([-9_217_655, 100_000, 0, null, 1, -1], 'tkr')
    expect(csv.startsWith('\ufeffTitel\r\n')).toBe(true)
    expect(csv).toContain('\r\nRad;-92,17655;1;0;;0,00001;-0,00001\r\n')
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(table([123_456_789], 'kr')).toContain('Rad;1234567,89')
    expect(table([123_456_789], 'mnkr')).toContain('Rad;1,23456789')
  })

  test('does not claim that its amounts are rounded', () => {
    const csv = table([1], 'tkr')
    expect(csv).not.toContain('avrundade')
    expect(csv).toContain('Not')
  })

  test('writes ratios, years, percentages and differences as numbers', () => {
    const csv = toCsv(
      report('kr', [
        {
          kind: 'table',
          table: {
            caption: 'T',
            columns: [{ heading: 'N', kind: 'text' }],
            rows: [
              {
                kind: 'line',
                cells: [
                  textCell('N'),
                  number(0.55),
                  yearCell(2014),
                  yearCell(null),
                  percent(0.0259),
                  difference(150),
                  emptyCell,
                ],
              },
            ],
          },
        },
      ]),
    )
    expect(csv).toContain('\r\nN;0,55;2014;;0,0259;1,5;\r\n')
  })

  test('every amount reads back as the same öre in every unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.constantFrom('kr', 'tkr', 'mnkr'),
        (öre, unit) => {
          const line = table([öre], unit)
            .split('\r\n')
            .find((one) => one.startsWith('Rad;'))
          const value = Number((read(line ?? '')[1] ?? '').replace(',', '.'))
          expect(Math.round(value * { kr: 100, tkr: 100_000, mnkr: 100_000_000 }[unit])).toBe(öre)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('no text can become a formula, and text comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=cmd|"x";y', '"')),
        (text) => {
          const cell = read(safeText(text))[0] ?? ''
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
          expect([text, `'${text}`]).toContain(cell)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

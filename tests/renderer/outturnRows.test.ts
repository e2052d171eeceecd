import { expect, test } from 'vitest'
import { pastedRows } from '../../renderer/screens/followUp/pasted.ts'

test('rows pasted from a spreadsheet, with headings and Swedish amounts', () => {
  const text = 'E-tjänst\tRad\tFörvaltning\tÅr\tBelopp\r\nDagbok\tTid\tÄlvsjö\t2013\t12 500,50\tpreliminärt\r\n\r\n'
  expect(pastedRows(text, 'sv')).toEqual([
    {
      row: 2,
      service: 'Dagbok',
      line: 'Tid',
      department: 'Älvsjö',
      year: '2013',
      amount: 12_500.5,
      note: 'preliminärt',
    },
  ])
})

test('quoted fields may hold the separator, and an amount that is no number is kept as it is written', () => {
  const [row] = pastedRows('"Dag;bok";"Tid ""grön""";Älvsjö;2013;många;ja', 'sv')
  expect(row).toMatchObject({ service: 'Dag;bok', line: 'Tid "grön"', amount: 'många', note: 'ja' })
})

test('a first row of figures is no heading', () => {
  expect(pastedRows('a;b;c;2013;1', 'sv')).toHaveLength(1)
  expect(pastedRows('', 'sv')).toEqual([])
})

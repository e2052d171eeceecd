// A workbook comes back: what was changed in it becomes one edit, and what is hostile is refused before it is inflated.
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue, valueAtPlace } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import { makeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { writeXlsxFile } from '../../shared/export/xlsx.ts'
import { readOwnWorkbook } from '../../shared/import/ownWorkbook.ts'
import { checkWorkbookContainer, workbookLimits } from '../../shared/import/zipGuard.ts'
import { isMessageKey, wordProblem } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'

const exported = (document: Model) => writeXlsxFile(makeWorkbook(document, calculateAll(document), { language: 'sv' }))

/** Changed by another program: exceljs opens it, changes cells, saves. */
async function edited(bytes: Uint8Array, change: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer)
  change(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function cellNamed(book: ExcelJS.Workbook, name: string): ExcelJS.Cell {
  const [range = ''] = book.definedNames.getRanges(name).ranges
  const [sheet = '', address = ''] = range.split('!')
  const cell = book.getWorksheet(sheet.replace(/^'|'$/g, ''))?.getCell(address.replaceAll('$', ''))
  if (!cell) throw new Error(`no cell ${name}`)
  return cell
}

const document = omsorgsdagboken()
const bytes = await exported(document)

describe('a workbook read back', () => {
  it.each([
    ['omsorgsdagboken', omsorgsdagboken()],
    ['stockholm-2010', stockholm2010()],
  ] as const)('gives no edit when nothing was changed: %s', async (_, model) => {
    expect(await readOwnWorkbook(await exported(model), model)).toEqual({ changes: [], edit: null, problems: [] })
  })

  it('gives one edit of every changed input, in whichever sheet, also below rows that were inserted', async () => {
    const changed = await edited(bytes, (book) => {
      cellNamed(book, 'porto').value = 75
      cellNamed(book, 'anslutningsgrad_2013').value = 0.5
      cellNamed(book, 'omsorgsdagboken_forstudie_2010').value = 700_000
    })
    const { changes, edit, problems } = await readOwnWorkbook(changed, document)
    expect(problems).toEqual([])
    expect(changes.toSorted((a, b) => a.place.localeCompare(b.place))).toEqual([
      { place: 'assumptions/anslutningsgrad/value/2013', from: 0.45, to: 0.5 },
      { place: 'assumptions/porto/value', from: 60, to: 75 },
      { place: 'services/omsorgsdagboken/costLines/forstudie/amount/2010', from: 600_000, to: 700_000 },
    ])
    const after = applyEdit(document, edit ?? { patches: [] })
    expect(valueAtPlace(after, 'assumptions/porto/value')).toBe(75)
    expect(valueAtPlace(document, 'assumptions/porto/value')).toBe(60)
  })

  it('says what it cannot take: text, an emptied cell, and what the model has changed since', async () => {
    const changed = await edited(bytes, (book) => {
      cellNamed(book, 'porto').value = 'sjuttiofem'
      cellNamed(book, 'po').value = null
      cellNamed(book, 'arstimmar').value = 1700
    })
    const since = applyEdit(document, setValue('assumptions/arstimmar/value', 1650, ''))
    const { changes, problems } = await readOwnWorkbook(changed, since)
    expect(changes).toEqual([{ place: 'assumptions/arstimmar/value', from: 1600, to: 1700 }])
    expect(problems.map(({ code, where }) => `${code} ${where}`).sort()).toEqual([
      'workbook-cell-no-number assumptions/po/value',
      'workbook-cell-no-number assumptions/porto/value',
      'workbook-changed-both assumptions/arstimmar/value',
    ])
  })

  it('takes what a distribution counts as where that is one of its own figures, and keeps its order', async () => {
    const value = (likeliest: number) => ({ distribution: 'pert', min: 40, likeliest, max: 90, nominal: 'likeliest' })
    const uncertain = applyEdit(document, setValue('assumptions/porto/value', value(60), ''))
    const whole = await exported(uncertain)
    expect(await readOwnWorkbook(whole, uncertain)).toEqual({ changes: [], edit: null, problems: [] })
    const change = (to: number) => edited(whole, (book) => Object.assign(cellNamed(book, 'porto'), { value: to }))
    const { edit, problems } = await readOwnWorkbook(await change(75), uncertain)
    expect(problems).toEqual([])
    const after = applyEdit(uncertain, edit ?? { patches: [] })
    expect(valueAtPlace(after, 'assumptions/porto/value')).toEqual(value(75))
    const outside = await readOwnWorkbook(await change(95), uncertain)
    expect(outside.edit).toBeNull()
    expect(outside.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'distribution-likeliest assumptions/porto/value/likeliest',
    ])
  })

  it('does not take a workbook of somebody else, nor places that are no inputs', async () => {
    const other = new ExcelJS.Workbook()
    other.addWorksheet('Blad1').getCell('A1').value = 1
    const foreign = await readOwnWorkbook(new Uint8Array(await other.xlsx.writeBuffer()), document, 'egen.xlsx')
    expect(foreign.problems.map(({ code }) => code)).toEqual(['workbook-not-own'])
    const hostile = await edited(bytes, (book) => {
      const map = book.getWorksheet('_fordela')
      const rows = ['settings/firstYear', '__proto__/x', 'scenarios/a/startSlip/x', 'constructor']
      rows.forEach((place, i) => {
        if (map) map.getCell(3 + i, 1).value = place
      })
    })
    const { edit, problems } = await readOwnWorkbook(hostile, document)
    expect(edit).toBeNull()
    expect(problems.map(({ code }) => code)).toEqual(new Array(4).fill('workbook-place-gone'))
  })
})

/** A zip of the parts given; `declared` may lie about the inflated size. */
function zip(parts: readonly { name: string; data: Buffer; declared?: number; method?: number }[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, declared = data.length, method = 8 } of parts) {
    const packed = method === 8 ? deflateRawSync(data) : data
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(declared, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    locals.push(local, title, packed)
    directory.push(central, title)
    offset += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

const sheet = (rows: number) =>
  Buffer.from(`<worksheet><sheetData>${'<row r="1"/>'.repeat(rows)}</sheetData></worksheet>`)
const noise = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7919) % 251))

describe('a hostile container', () => {
  const cases: readonly (readonly [what: string, code: string, made: () => Uint8Array])[] = [
    ['nothing', 'workbook-unreadable', () => new Uint8Array()],
    ['noise', 'workbook-unreadable', () => new Uint8Array(noise(5000))],
    [
      'a part that is 1,000 times its packed size',
      'workbook-bomb',
      () => zip([{ name: 'xl/a.xml', data: Buffer.alloc(20_000_000, 'a') }]),
    ],
    [
      'a part that lies about its size',
      'workbook-bomb',
      () => zip([{ name: 'xl/a.xml', data: Buffer.alloc(20_000_000, 'a'), declared: 1000 }]),
    ],
    [
      'more in all than a workbook holds',
      'workbook-too-large',
      () =>
        zip(
          Array.from({ length: 3 }, (_, i) => ({ name: `${i}.bin`, data: noise(1000), declared: 100 * 1024 * 1024 })),
        ),
    ],
    [
      'more parts than a workbook has',
      'workbook-too-many-parts',
      () => zip(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.xml`, data: Buffer.from('<a/>') }))),
    ],
    ['another container inside', 'workbook-nested', () => zip([{ name: 'xl/embeddings/inner.zip', data: noise(100) }])],
    [
      'a DOCTYPE',
      'workbook-doctype',
      () =>
        zip([
          { name: 'xl/workbook.xml', data: Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>') },
        ]),
    ],
    [
      'a DOCTYPE across two chunks',
      'workbook-doctype',
      () =>
        zip([
          {
            name: 'xl/workbook.xml',
            data: Buffer.concat([
              Buffer.from(`<a>${noise(65_530).toString('hex').slice(0, 65_530)}`),
              Buffer.from('<!DOCTYPE x><x/>'),
            ]),
          },
        ]),
    ],
    [
      'a million rows',
      'workbook-too-many-rows',
      () => zip([{ name: 'xl/worksheets/sheet1.xml', data: sheet(1_000_000), method: 0 }]),
    ],
    [
      'text in UTF-16',
      'workbook-unreadable',
      () => zip([{ name: 'xl/workbook.xml', data: Buffer.from('\ufeff<!DOCTYPE x><x/>', 'utf16le') }]),
    ],
    [
      'two parts of one name',
      'workbook-unreadable',
      () =>
        zip([
          { name: 'xl/a.xml', data: Buffer.from('<a/>') },
          { name: 'XL/A.xml', data: Buffer.from('<b/>') },
        ]),
    ],
    ['a directory cut off', 'workbook-unreadable', () => bytes.slice(0, bytes.length - 40)],
  ]
  it.each(cases)('%s: %s', async (_, code, made) => {
    const checked = await checkWorkbookContainer(made(), 'fil.xlsx')
    expect(checked.ok ? 'ok' : checked.problem.code).toBe(code)
    expect(isMessageKey(`problem.${code}`)).toBe(true)
    if (!checked.ok) expect(wordProblem('sv', checked.problem).message).toContain('fil.xlsx')
  })

  it('parts over one another are no workbook', async () => {
    const made = zip([
      { name: 'a.xml', data: Buffer.from('<a/>') },
      { name: 'b.xml', data: Buffer.from('<b/>') },
    ])
    const view = new DataView(made.buffer)
    for (let at = 0; at < made.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true)
    expect((await checkWorkbookContainer(made, '')).ok).toBe(false)
  })

  it('an honest workbook passes, far below the limits', async () => {
    const checked = await checkWorkbookContainer(bytes, '')
    expect(checked.ok && checked.value.length).toBeGreaterThan(10)
    expect(workbookLimits.entries).toBeGreaterThan(1000)
  })
})

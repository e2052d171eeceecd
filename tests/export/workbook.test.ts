// The workbook against the app: every cell by its own formula, by LibreOffice's recalculation, and after a changed input.
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { measures } from '../../shared/calculation/results.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { plus, ref } from '../../shared/export/workbook/formula.ts'
import { type Cell, Sheet } from '../../shared/export/workbook/sheet.ts'
import { type MadeWorkbook, makeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { type ReadSheet, readXlsxFile, writeXlsxFile } from '../../shared/export/xlsx.ts'
import { blank } from '../../shared/samples/blank.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { samples } from '../../shared/samples/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'
import { documents } from '../calculation/generatedDocument.ts'
import { temporaryFolder } from '../electron/folder.ts'
import { everyKind } from './everyKind.ts'
import { gameMethods } from './gameMethods.ts'
import { hasLibreOffice, recalculated } from './libreOffice.ts'
import { methodsAsValues, withSharesAsWritten } from './sharesAsWritten.ts'

const folder = temporaryFolder('workbook')
/** The city as LibreOffice sees it takes minutes on a slow machine. */
const full = process.env.FULL === '1'

function made(document: Model, language: 'sv' | 'en' = 'sv'): MadeWorkbook {
  return makeWorkbook(document, calculateAll(document), { language })
}

function* cellsOf(sheets: readonly Sheet[]): Generator<Cell> {
  for (const sheet of sheets) for (const row of sheet.rows) for (const cell of row ?? []) if (cell) yield cell
}

/**
 * What is shown before anybody recalculates, made worthless, so that only a real recalculation can give the figures;
 * and inputs as a person would have changed them.
 */
function poisoned(book: MadeWorkbook, changed: ReadonlyMap<string, number> = new Map()): MadeWorkbook {
  const left = new Set(changed.keys())
  const sheets = book.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) =>
      row?.map((cell) => {
        if (cell?.formula !== undefined && typeof cell.content === 'number') return { ...cell, content: 4711 }
        const input = cell?.name === undefined ? undefined : changed.get(cell.name)
        if (!cell || input === undefined) return cell
        left.delete(cell.name ?? '')
        return { ...cell, content: input }
      }),
    )
    return Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, { rows }) as Sheet
  })
  expect([...left]).toEqual([])
  return { ...book, sheets }
}

interface Figure {
  readonly what: string
  readonly cell: Cell
  /** öre. */
  readonly expected: number
}

/** Every result cell of every scenario, with what the app says of a document. */
function figuresOf(document: Model, book: MadeWorkbook): Figure[] {
  const { results, frame } = calculateAll(document)
  const years = frame.years.length
  return book.scenarioSheets.flatMap(({ setting, city, departments, services, figures }) => {
    const result = results.find(({ id }) => id === setting.scenario.resolved.id)
    if (!result) throw new Error('no result')
    const found: Figure[] = []
    const add = (what: string, measure: (typeof measures)[number], cells: readonly Cell[], yearly: Float64Array) =>
      cells.slice(0, years).forEach((cell, y) => {
        const expected = yearly[measures.indexOf(measure) * years + y] ?? Number.NaN
        found.push({ what: `${result.name} · ${what} · ${measure} ${frame.years[y]}`, cell, expected })
      })
    for (const [measure, cells] of city) add('city', measure, cells, result.city.yearly)
    for (const { id, figures: own } of result.departments) {
      for (const [measure, block] of departments) add(id, measure, block.cells.get(id) ?? [], own.yearly)
      const npv = figures.rows.get(id)?.[3]
      if (npv) found.push({ what: `${result.name} · ${id} · npv`, cell: npv, expected: own.npv })
    }
    for (const { id, figures: own } of result.services)
      for (const [measure, block] of services) add(id, measure, block.cells.get(id) ?? [], own.yearly)
    const [, , , npv] = figures.city
    if (npv) found.push({ what: `${result.name} · npv`, cell: npv, expected: result.city.npv })
    return found
  })
}

function valueIn(sheets: readonly ReadSheet[], { sheet, row, column }: Cell): unknown {
  return sheets.find(({ name }) => name === sheet.name)?.cell(row, column)?.value ?? null
}

/** Figures that are further off than `öre` allows. */
function wrong(figures: readonly Figure[], valueFor: (cell: Cell) => unknown, öre: (what: string) => number): string[] {
  return figures.flatMap(({ what, cell, expected }) => {
    const value = valueFor(cell)
    const near = Number.isNaN(expected)
      ? typeof value !== 'number'
      : Math.abs(Number(value) * 100 - expected) <= öre(what) + 1e-9 * Math.abs(expected)
    return near ? [] : [`${what}: ${String(value)} is not ${expected / 100}`]
  })
}

const exact = () => 0.01

describe('the workbook', () => {
  it.each(samples.map(({ id, create }) => [id, create] as const))(
    'shows every figure of the app to the öre, all by formulas: %s',
    (id, create) => {
      const document = id === 'city-size' ? citySize(full ? 8 : 3) : create()
      const book = made(document)
      expect(wrong(figuresOf(document, book), ({ content }) => content, exact)).toEqual([])
      expect(book.values).toBe(0)
    },
  )

  it.each([true, false])('gives formulas to shares by what groups cost, where each can go alone: %s', (canGoAlone) => {
    const document = gameMethods(canGoAlone)
    const book = made(document)
    expect(wrong(figuresOf(document, book), ({ content }) => content, exact)).toEqual([])
    expect(book.values).toBe(0)
  })

  it('is formulas: at least 95 % of the numbers outside sheets of inputs, and half of all', () => {
    for (const document of [omsorgsdagboken(), stockholm2010()]) {
      const book = made(document)
      const inputs = book.sheets.filter(({ name }) =>
        ['Antaganden', 'Förvaltningar och nycklar', 'Kostnader', 'Nyttor'].includes(name),
      )
      const sum = (sheets: readonly Sheet[], of: 'formulas' | 'numbers') =>
        sheets.reduce((sum, sheet) => sum + sheet[of], 0)
      const results = book.sheets.filter((sheet) => !inputs.includes(sheet) && sheet.name !== '_fordela')
      // The rounding öre count as numbers that are no formulas.
      const share = (sheets: readonly Sheet[]) =>
        sum(sheets, 'formulas') / (sum(sheets, 'formulas') + sum(sheets, 'numbers'))
      expect(share(results)).toBeGreaterThan(0.95)
      expect(share([...results, ...inputs])).toBeGreaterThan(0.5)
      expect(sum(book.sheets, 'formulas')).toBeLessThan(300_000)
    }
  })

  it('is read by exceljs: sheets, names, formulas, frozen years, A4, a chart', async () => {
    const bytes = await writeXlsxFile(made(omsorgsdagboken()))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes.slice().buffer)
    const names = book.worksheets.map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['Sammanfattning', 'Jämförelse', 'A Central drift hos SLK IT'])
    for (const sheet of ['Förvaltningar och nycklar', 'Antaganden', 'Kostnader', 'Nyttor', 'Källor', 'Granskning'])
      expect(names).toContain(sheet)
    expect(book.definedNames.getRanges('timkostnad_vardbitrade').ranges).toHaveLength(1)
    const costs = book.getWorksheet('Kostnader')
    const formulas: string[] = []
    costs?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.push(cell.formula)
      })
    })
    expect(formulas).toContain('ROUND(drift_a*driftandel_2012,2)')
    const scenario = book.getWorksheet('A Central drift hos SLK IT')
    expect(scenario?.views[0]).toMatchObject({ state: 'frozen', ySplit: 5, xSplit: 1 })
    expect(scenario?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' })
    expect(scenario?.getRow(5).getCell(6).value).toBe(2010)
    expect(book.title).toContain('Omsorgsdagboken')
    expect(new TextDecoder('latin1').decode(bytes)).toContain('xl/charts/chart1.xml')
  })

  it('has English sheets on request, and legal names whatever things are called', () => {
    const document = omsorgsdagboken()
    const [first, second, third] = document.scenarios
    if (!first || !second || !third) throw new Error('no scenarios')
    const odd = documentSchema.parse({
      ...document,
      assumptions: [
        ...document.assumptions,
        { id: 'r', symbol: 'r1c1', name: 'r', unit: '', value: 2, source: '', note: '' },
      ],
      scenarios: [
        { ...first, name: "Costs: [all] / 'none'? *** and a name that goes on for ever" },
        { ...second, name: 'costs' },
        { ...third, name: 'COSTS' },
        ...document.scenarios.slice(3),
      ],
    })
    const { named, sheets } = made(odd, 'en')
    const names = sheets.map(({ name }) => name)
    expect(names).toContain('Departments and keys')
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(named.map(({ name }) => name)).toContain('r1c1_')
    expect(new Set(named.map(({ name }) => name.toLowerCase())).size).toBe(named.length)
  })

  it('gives formulas to mergers, nominal prices, capitalised and funded lines, pots and tiers; game shares are told', () => {
    const document = everyKind()
    const book = made(document)
    expect(wrong(figuresOf(document, book), ({ content }) => content, exact)).toEqual([])
    const told = [...cellsOf(book.sheets)].filter(({ note }) => note !== undefined)
    expect(told).toHaveLength(book.values)
    expect(new Set(told.map(({ sheet }) => sheet.name))).toEqual(new Set(['Förvaltningar och nycklar']))
    // By benefit only where departments merge, since benefit before and after then stands with different departments.
    expect(methodsAsValues(book)).toEqual(new Set(['nucleolus', 'shapley', 'benefit']))
    const warned = book.scenarioSheets.filter(({ sheet }) => sheet.rows[3]?.[0]).map(({ sheet }) => sheet.name)
    expect(warned).toEqual(['Scenario spel'])
  })

  it('says at the cell where a value stands for a formula, as exceljs reads it', async () => {
    const document = everyKind(true)
    const own = made(document)
    expect(wrong(figuresOf(document, own), ({ content }) => content, exact)).toEqual([])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await writeXlsxFile(own)).slice().buffer)
    const told = [...cellsOf(own.sheets)].filter(({ note }) => note !== undefined)
    expect(told.some(({ sheet }) => sheet.name === 'Scenario egna')).toBe(true)
    for (const { column, content, note, row, sheet } of told) {
      const cell = book.getWorksheet(sheet.name)?.getCell(row + 1, column + 1)
      expect(cell?.value).toBe(content)
      expect(JSON.stringify(cell?.note)).toContain(JSON.stringify(note).slice(1, -1))
    }
  })

  it('has a value, and says so, where a formula would be longer than Excel takes', () => {
    const sheet = new Sheet('Blad', { widths: [], frozen: { rows: 0, columns: 0 } }, (value) => ({
      value,
      told: 'för lång',
    }))
    const cells = Array.from({ length: 3000 }, (_, row) => sheet.put(2 * row, 0, 1))
    const [short, long] = [plus(...cells.slice(0, 1000).map(ref)), plus(...cells.map(ref))]
    expect(sheet.put(2, 1, short)).toMatchObject({ content: 1000, note: undefined })
    expect(sheet.put(3, 1, long)).toMatchObject({ content: 3000, formula: undefined, note: 'för lång' })
  })

  it('keeps every text and number as it is, also what looks like markup or an escape', async () => {
    const odd = [
      '<b>&amp;',
      '  två blanksteg ',
      'rad\nrad',
      '_x000D_',
      '= 1 + 1',
      'å\u0001ä',
      '\u{1f600}',
      'x'.repeat(40_000),
    ]
    const document = omsorgsdagboken()
    const named = {
      ...document,
      assumptions: document.assumptions.map((one, i) => ({ ...one, note: odd[i] ?? one.note, source: '' })),
    }
    const book = made(named)
    const sheets = await readXlsxFile(await writeXlsxFile(book))
    const sources = sheets.find(({ name }) => name === 'Källor')
    const notes = Array.from({ length: odd.length }, (_, i) => sources?.cell(4 + i, 4)?.value)
    expect(notes).toEqual(odd.map((text) => text.replace('\u0001', ' ').slice(0, 32_767)))
    for (const cell of cellsOf(book.sheets))
      if (typeof cell.content === 'number' && cell.content !== 0) expect(valueIn(sheets, cell)).toBe(cell.content)
  })

  it('is right for any document: formulas where they give the figure, values where they do not', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    let formulas = 0
    let values = 0
    const holds = (document: Model) => {
      const book = made(document)
      expect(wrong(figuresOf(document, book), ({ content }) => content, exact)).toEqual([])
      formulas += book.sheets.reduce((sum, sheet) => sum + sheet.formulas, 0)
      values += book.values
    }
    fc.assert(fc.property(documents(), holds), { numRuns: Math.min(60, Number(process.env.CASES ?? 60)), seed })
    expect(values).toBeLessThan(formulas * 0.05)
  })
})

describe.skipIf(!hasLibreOffice)('LibreOffice, recalculating every formula,', () => {
  const originals = new Map([
    ['omsorgsdagboken', omsorgsdagboken()],
    ['stockholm-2010', stockholm2010()],
    ['blank', blank()],
    ['every-kind', everyKind()],
    ['game-methods', gameMethods()],
    ['city-of-2', citySize(2)],
    ...(full ? ([['city-of-8', citySize(8)]] as const) : []),
  ])
  /** Input cells by name, and the same in the model. */
  const edits: readonly (readonly [string, ReadonlyMap<string, number>, readonly (readonly [string, number])[]])[] = [
    [
      'omsorgsdagboken',
      new Map([
        ['porto', 75],
        ['drift_a', 612_345.67],
        ['anslutningsgrad_2014', 0.55],
      ]),
      [
        ['assumptions/porto/value', 75],
        ['assumptions/drift_a/value', 612_345.67],
        ['assumptions/anslutningsgrad/value/2014', 0.55],
      ],
    ],
    [
      'stockholm-2010',
      new Map([
        ['kvar_i_potten', 5_000_000],
        ['koordinator', 0.35],
      ]),
      [
        ['assumptions/kvar_i_potten/value', 5_000_000],
        ['assumptions/koordinator/value', 0.35],
      ],
    ],
    [
      'city-of-2',
      new Map([
        ['timmar_drift_01', 3333],
        ['po', 0.4171],
      ]),
      [
        ['assumptions/timmar_drift_01/value', 3333],
        ['assumptions/po/value', 0.4171],
      ],
    ],
    [
      'game-methods',
      new Map([
        ['drift_d', 1_712_345.67],
        ['drift_a', 812_000],
        ['per_stadsdel_a', 31_000.5],
        ['anslutningsgrad_2014', 0.55],
      ]),
      [
        ['assumptions/drift_d/value', 1_712_345.67],
        ['assumptions/drift_a/value', 812_000],
        ['assumptions/per_stadsdel_a/value', 31_000.5],
        ['assumptions/anslutningsgrad/value/2014', 0.55],
      ],
    ],
    ['every-kind', new Map([['prisokning_2026', 0.0411]]), [['assumptions/prisokning/value/2026', 0.0411]]],
  ]
  const books = new Map([...originals].map(([name, document]) => [name, made(document)]))
  const sheetsOf = new Map<string, readonly ReadSheet[]>()
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const [name, book] of books) files.set(name, await writeXlsxFile(poisoned(book)))
    for (const [name, inputs] of edits) {
      const book = books.get(name)
      if (book) files.set(`${name} changed`, await writeXlsxFile(poisoned(book, inputs)))
    }
    for (const [name, bytes] of recalculated(folder, files)) sheetsOf.set(name, await readXlsxFile(bytes))
  }, 400_000)

  it.each([...originals])(
    'gives what the app gives, to the öre, and every formula its shown value: %s',
    (name, document) => {
      const [book, sheets] = [books.get(name), sheetsOf.get(name) ?? []]
      if (!book) throw new Error(name)
      const off: string[] = []
      for (const cell of cellsOf(book.sheets)) {
        if (cell.formula === undefined) continue
        const there = valueIn(sheets, cell)
        const near =
          typeof there === 'number' && typeof cell.content === 'number'
            ? Math.abs(there - cell.content) < 1e-6 * Math.max(1, Math.abs(cell.content))
            : there === cell.content
        if (!near)
          off.push(
            `${cell.sheet.name} ${cell.row + 1},${cell.column}: ${cell.formula} = ${String(there)}, not ${cell.content}`,
          )
      }
      expect(off.slice(0, 5)).toEqual([])
      const figures = figuresOf(document, book)
      if (name !== 'blank') expect(figures.length).toBeGreaterThan(1000)
      expect(wrong(figures, (cell) => valueIn(sheets, cell), exact).slice(0, 5)).toEqual([])
    },
  )

  it.each(edits)('gives what the app gives after the same change, within an öre a pool: %s', (name, _, changes) => {
    const [book, sheets, document] = [books.get(name), sheetsOf.get(`${name} changed`) ?? [], originals.get(name)]
    if (!book || !document) throw new Error(name)
    const edited = changes.reduce((model, [place, value]) => applyEdit(model, setValue(place, value, '')), document)
    const after = { ...edited, splitRules: withSharesAsWritten(document, book).splitRules }
    const figures = figuresOf(after, book)
    // A pool's öre fall by largest remainder, which stays as exported: at most one öre for each cost line, each year.
    const pools = Math.max(
      ...book.scenarioSheets.map(({ setting }) =>
        setting.scenario.services.reduce((sum, { costs }) => sum + costs.length, 0),
      ),
    )
    const years = book.scenarioSheets[0]?.setting.scenario.result.years.length ?? 1
    const allowed = (what: string) =>
      /ibenefit|realisedBenefit|grossBenefit/i.test(what) ? 0.01 : /accumulated|npv/.test(what) ? pools * years : pools
    expect(wrong(figures, (cell) => valueIn(sheets, cell), allowed).slice(0, 5)).toEqual([])
    const before = figuresOf(document, book)
    const moved = figures.filter(({ expected }, i) => Math.abs(expected - (before[i]?.expected ?? 0)) > 10_000).length
    expect(moved).toBeGreaterThan(50)
  })
})

// The workbook against the app: every cell by its own formula, by LibreOffice's recalculation, and after a changed input.
import { describe, expect, it } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { measures } from '../../shared/calculation/results.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Cell, Sheet } from '../../shared/export/workbook/sheet.ts'
import { type MadeWorkbook, makeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { type ReadSheet, readXlsxFile, writeXlsxFile } from '../../shared/export/xlsx.ts'
import { samples } from '../../shared/samples/index.ts'
import { temporaryFolder } from '../electron/folder.ts'
import { hasLibreOffice, recalculated } from './libreOffice.ts'

const folder = temporaryFolder('workbook')

function made(document: Model): MadeWorkbook {
  return makeWorkbook(document, calculateAll(document), { language: 'sv' })
}

function* cellsOf(sheets: readonly Sheet[]): Generator<Cell> {
  for (const sheet of sheets) for (const row of sheet.rows) for (const cell of row ?? []) if (cell) yield cell
}

/** What is shown before anybody recalculates, made worthless, so that only a real recalculation can give the figures. */
function poisoned(book: MadeWorkbook): MadeWorkbook {
  const sheets = book.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) =>
      row?.map(
        (cell) =>
          cell && (cell.formula !== undefined && typeof cell.content === 'number' ? { ...cell, content: 4711 } : cell),
      ),
    )
    return Object.assign(Object.create(Object.getPrototypeOf(sheet)), sheet, { rows }) as Sheet
  })
  return { ...book, sheets }
}

interface Figure {
  readonly what: string
  readonly cell: Cell
  /** öre. */
  readonly expected: number
}

/** Every result cell of every scenario, with what the app says. */
function figuresOf(document: Model, book: MadeWorkbook): Figure[] {
  const { results, frame } = calculateAll(document)
  const years = frame.years.length
  return book.scenarioSheets.flatMap(({ setting, city, departments, figures }) => {
    const result = results.find(({ id }) => id === setting.scenario.resolved.id)
    if (!result) throw new Error('no result')
    const found: Figure[] = []
    for (const [measure, cells] of city)
      cells.slice(0, years).forEach((cell, y) => {
        const expected = result.city.yearly[measures.indexOf(measure) * years + y] ?? Number.NaN
        found.push({ what: `${result.name} · ${measure} ${frame.years[y]}`, cell, expected })
      })
    for (const { id, figures: own } of result.departments) {
      for (const [measure, block] of departments)
        block.cells
          .get(id)
          ?.slice(0, years)
          .forEach((cell, y) => {
            const expected = own.yearly[measures.indexOf(measure) * years + y] ?? Number.NaN
            found.push({ what: `${result.name} · ${id} · ${measure} ${frame.years[y]}`, cell, expected })
          })
      const npv = figures.rows.get(id)?.[3]
      if (npv) found.push({ what: `${result.name} · ${id} · npv`, cell: npv, expected: own.npv })
    }
    const [, , , npv] = figures.city
    if (npv) found.push({ what: `${result.name} · npv`, cell: npv, expected: result.city.npv })
    return found
  })
}

function valueIn(sheets: readonly ReadSheet[], { sheet, row, column }: Cell): unknown {
  return sheets.find(({ name }) => name === sheet.name)?.cell(row, column)?.value ?? null
}

const small = samples.filter(({ id }) => id !== 'city-size')

describe.skipIf(!hasLibreOffice)('LibreOffice, recalculating every formula,', () => {
  it.each(small.map(({ id, create }) => [id, create] as const))(
    'gives what the app gives, to the öre: %s',
    async (id, create) => {
      const document = create()
      const book = made(document)
      const sheets = await readXlsxFile(recalculated(folder, id, await writeXlsxFile(poisoned(book))))
      const wrong: string[] = []
      let formulas = 0
      for (const cell of cellsOf(book.sheets)) {
        if (cell.formula === undefined) continue
        formulas++
        const there = valueIn(sheets, cell)
        const near =
          typeof there === 'number' && typeof cell.content === 'number'
            ? Math.abs(there - cell.content) < 1e-6 * Math.max(1, Math.abs(cell.content))
            : there === cell.content
        if (!near)
          wrong.push(
            `${cell.sheet.name} ${cell.row + 1},${cell.column}: ${cell.formula} = ${String(there)}, not ${cell.content}`,
          )
      }
      expect(wrong.slice(0, 5)).toEqual([])
      expect(formulas).toBeGreaterThan(100)
      const figures = figuresOf(document, book)
      const off = figures.filter(
        ({ cell, expected }) => Math.abs(Number(valueIn(sheets, cell)) * 100 - expected) > 0.01,
      )
      expect(
        off
          .slice(0, 5)
          .map(({ what, cell, expected }) => `${what}: ${String(valueIn(sheets, cell))} ≠ ${expected / 100}`),
      ).toEqual([])
      expect(figures.length).toBeGreaterThan(50)
    },
  )
})

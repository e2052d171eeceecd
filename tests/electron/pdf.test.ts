// PDF as a real browser prints it: tagged, in its language, every table readable in order, fonts inside.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../electron/chromium.ts'
import { printWithBrowser } from '../../electron/pdf.ts'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { exportName, exportText, reportsOf } from '../../shared/export/files.ts'
import { toHtml } from '../../shared/export/html.ts'
import {
  figureColumn,
  formatCell,
  type Report,
  row,
  type Table,
  textCell,
  textColumn,
  yearCell,
} from '../../shared/report/table.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { isThere } from '../export/programs.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('pdf')
const document = omsorgsdagboken()
const calculation = calculateAll(document)
const poppler = isThere('pdfinfo') && isThere('pdftotext') && isThere('pdffonts')
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('fordela-print-'))

/** The path of the PDF. */
async function printed(html: string, name: string): Promise<string> {
  const made = await printWithBrowser(html)
  if (!made.ok) throw new Error(made.problem.code)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, made.value)
  return path
}

afterEach(() => vi.unstubAllEnvs())

describe.skipIf(findBrowser() === null || !poppler)('A printed report (needs Chromium and poppler-utils)', () => {
  for (const [kind, language, scenarios, departments, pages] of [
    ['annex', 'sv', ['a', 'd'], [], null],
    ['budgetAdjustment', 'en', ['a'], [], null],
    ['departmentPage', 'sv', ['a'], ['alvsjo', 'sodermalm', 'slk-it'], 3],
    ['scenarioSheet', 'en', ['a', 'b'], [], 2],
  ] as const)
    it(`is tagged and readable: ${kind}, ${language}`, { timeout: 120_000 }, async () => {
      const choice = { unit: 'tkr', language, scenarios, departments } as const
      const reports = reportsOf(document, calculation, kind, choice)
      const path = await printed(exportText(document, calculation, kind, 'html', choice), kind)

      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(info).toContain('A4')
      expect(info).toContain(reports.length > 1 ? exportName(document, kind, language) : reports[0]?.title)
      if (pages !== null) expect(info).toMatch(new RegExp(`Pages:\\s+${pages}\\n`))
      const raw = readFileSync(path, 'latin1')
      expect(raw).toMatch(new RegExp(`/Lang \\(${language}\\)`))
      expect(raw).toContain('/Outlines')

      const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      // Outlines with a name, inside the file: also the letters of charts.
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter-\w+ +CID TrueType .* yes yes yes +\d+ +\d+$/)

      const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      const first = language === 'sv' ? 'Sida 1 (' : 'Page 1 ('
      expect(text).toContain(first)
      const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
      const tables = reports.flatMap(({ sections }) =>
        sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))),
      )
      for (const table of tables.filter(ofFigures)) {
        let at = -1
        for (const { cells } of table.rows) {
          const row = cells
            .map((cell) => formatCell(cell, 'tkr', language))
            .filter((cell) => cell !== '')
            .join(' ')
            .replace(/\s+/g, ' ')
          const found = lines.indexOf(row, at + 1)
          expect(found, `${table.caption}: ${row}`).toBeGreaterThan(at)
          at = found
        }
      }
    })

  it('has one page for each scenario also in a city of 44 departments', { timeout: 120_000 }, async () => {
    const city = citySize(2)
    const choice = { unit: 'mnkr', language: 'sv', scenarios: city.scenarios.map(({ id }) => id) } as const
    const path = await printed(exportText(city, calculateAll(city), 'scenarioSheet', 'html', choice), 'city')
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Pages:\s+12\n/)
  })

  it('sets figures of one width under each other, and names and dates as they are', { timeout: 120_000 }, async () => {
    const rows = [row([textCell('1-1-1-1'), yearCell(1111)]), row([textCell('8-8-8-8'), yearCell(8888)])]
    const columns = [textColumn('Namn'), figureColumn('Tal')]
    const report: Report = {
      ...{ title: 'Siffror', subtitle: '', facts: [], footnotes: [], unit: 'tkr', language: 'sv' },
      orientation: 'portrait',
      sections: [{ heading: '', blocks: [{ kind: 'table', table: { caption: 'Siffror', columns, rows } }] }],
    }
    const path = await printed(toHtml(report, 'sv'), 'figures')
    const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' })
    const widths = new Map(
      [...boxes.matchAll(/xMin="([\d.]+)" [^>]*xMax="([\d.]+)" [^>]*>([^<]+)</g)].map(([, from, to, word]) => [
        word,
        Number(to) - Number(from),
      ]),
    )
    expect(widths.get('1111')).toBeCloseTo(widths.get('8888') ?? 0, 1)
    expect(widths.get('8-8-8-8')).toBeGreaterThan((widths.get('1-1-1-1') ?? 0) + 2)
  })

  it('leaves no browser and no profile behind', async () => {
    const before = leftBehind()
    const made = await printWithBrowser('<!doctype html><html lang="sv"><title>Kort</title><p>Kort</p></html>')
    expect(made.ok).toBe(true)
    expect(leftBehind().filter((name) => !before.includes(name))).toEqual([])
  }, 180_000)
})

/** Rows stand on one line each when all but the first cell are figures. */
function ofFigures({ columns }: Table): boolean {
  return columns.slice(1).every(({ kind }) => kind === 'figure')
}

describe('Without a browser that works', () => {
  it('says so, and how to get one', async () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing'))
    expect(await printWithBrowser('<p>')).toMatchObject({ ok: false, problem: { code: 'pdf-no-browser' } })
  })

  it('says that the browser failed when it ends at once or talks nonsense', async () => {
    mkdirSync(folder, { recursive: true })
    for (const [name, script] of [
      ['ends', 'exit 3'],
      ['babbles', "printf 'no json\\0' >&4; sleep 1"],
    ]) {
      const path = join(folder, name ?? '')
      writeFileSync(path, `#!/bin/sh\n${script}\n`)
      chmodSync(path, 0o755)
      vi.stubEnv('CHROMIUM_PATH', path)
      expect(await printWithBrowser('<p>')).toMatchObject({ ok: false, problem: { code: 'pdf-failed' } })
    }
  }, 120_000)

  it('finds Chrome and Edge where Windows and macOS keep them', () => {
    expect(findBrowser({ PROGRAMFILES: join(folder, 'none') }, 'win32')).toBeNull()
    const edge = join(folder, 'p86', 'Microsoft', 'Edge', 'Application')
    mkdirSync(edge, { recursive: true })
    writeFileSync(join(edge, 'msedge.exe'), '')
    chmodSync(join(edge, 'msedge.exe'), 0o755)
    expect(findBrowser({ 'PROGRAMFILES(X86)': join(folder, 'p86') }, 'win32')).toBe(join(edge, 'msedge.exe'))
  })
})

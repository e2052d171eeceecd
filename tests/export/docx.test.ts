// Word documents: what Word is told (headings, header rows, language, alternative text), and how LibreOffice shows them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { exportFile, reportsOf } from '../../shared/export/files.ts'
import { formatCell } from '../../shared/report/table.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { temporaryFolder } from '../electron/folder.ts'
import { isThere } from './programs.ts'
import { unzip } from './unzip.ts'

const document = omsorgsdagboken()
const calculation = calculateAll(document)
const choice = {
  unit: 'tkr',
  language: 'sv',
  scenarios: ['a', 'b', 'c', 'd'],
  prepared: { date: '2010-09-01', user: 'Anna <&> "Analytiker"' },
} as const
const reports = reportsOf(document, calculation, 'annex', choice)
let bytes = new Uint8Array()

beforeAll(async () => {
  const file = await exportFile(document, calculation, 'annex', 'docx', choice)
  if (file.kind === 'bytes') bytes = file.bytes
})

describe('A Word document', () => {
  test('has real headings, header rows that repeat, rows that stay whole, and says its language', () => {
    const files = unzip(bytes)
    const body = files.get('word/document.xml')?.toString('utf8') ?? ''
    const styles = files.get('word/styles.xml')?.toString('utf8') ?? ''
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1)
    const headings = reports.flatMap(({ sections }) => sections).length
    // And one over the notes.
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(headings + 1)
    const tables = body.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []
    expect(tables.length).toBeGreaterThan(8)
    for (const table of tables) {
      expect(table).toMatch(/<w:tblHeader\/>/)
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr[ >]/g)?.length)
    }
    expect(styles).toMatch(/<w:lang w:val="sv-SE"/)
    expect(body).not.toMatch(/NaN|undefined/)
  })

  test('has its charts as charts, each with the words a reader who does not see it needs', async () => {
    const file = await exportFile(document, calculation, 'comparison', 'docx', { ...choice, language: 'en' })
    const files = unzip(file.kind === 'bytes' ? file.bytes : new Uint8Array())
    const body = files.get('word/document.xml')?.toString('utf8') ?? ''
    const drawings = body.match(/<wp:docPr [^>]*>/g) ?? []
    expect(drawings).toHaveLength(3)
    for (const drawing of drawings) expect(drawing).toMatch(/descr="[^"]{40,}"/)
    expect([...files.keys()].filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(3)
    expect(files.get('word/styles.xml')?.toString('utf8')).toMatch(/<w:lang w:val="en-GB"/)
  })

  test.skipIf(!isThere('soffice') || !isThere('pdftotext'))(
    'opens in LibreOffice with every heading, sentence and figure (needs soffice and pdftotext)',
    { timeout: 120_000 },
    () => {
      const folder = temporaryFolder('docx')
      mkdirSync(folder, { recursive: true })
      const path = join(folder, 'annex.docx')
      writeFileSync(path, bytes)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
        stdio: 'ignore',
      })
      const text = execFileSync('pdftotext', ['-raw', join(folder, 'annex.pdf'), '-'], { encoding: 'utf8' })
      // Lines break where the paper does; words do not get lost.
      const plain = (words: string) => words.replace(/[\s\u00ad-]/g, '')
      const shown = plain(text)
      for (const { sections, title, unit, language } of reports) {
        expect(shown).toContain(plain(title))
        for (const { heading, blocks } of sections) {
          expect(shown).toContain(plain(heading))
          for (const block of blocks) {
            if (block.kind === 'sentence' || block.kind === 'heading') expect(shown).toContain(plain(block.text))
            if (block.kind === 'table')
              for (const { cells } of block.table.rows)
                for (const cell of cells) expect(shown).toContain(plain(formatCell(cell, unit, language)))
          }
        }
      }
    },
  )
})

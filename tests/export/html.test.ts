import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { exportText } from '../../shared/export/files.ts'
import { toHtml } from '../../shared/export/html.ts'
import { amount, type Report, textCell } from '../../shared/report/table.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const document = omsorgsdagboken()
const calculation = calculateAll(document)

const report = (name: string): Report => ({
  title: name,
  subtitle: name,
  facts: [{ label: name, text: name }],
  unit: 'tkr',
  language: 'sv',
  orientation: 'portrait',
  sections: [
    {
      heading: name,
      blocks: [
        { kind: 'sentence', text: name },
        { kind: 'list', items: [name] },
        {
          kind: 'table',
          table: {
            caption: name,
            groups: [
              { heading: '', columns: 1 },
              { heading: name, columns: 1 },
            ],
            columns: [
              { heading: name, kind: 'text' },
              { heading: name, kind: 'figure', toned: true },
            ],
            rows: [{ kind: 'total', cells: [textCell(name), amount(-9_200_000)] }],
            notes: [name],
          },
        },
      ],
    },
  ],
  footnotes: [name],
})

describe('An HTML report', () => {
  test('is a page of its own: language, one heading, no script, nothing fetched', () => {
    const html = exportText(document, calculation, 'comparison', 'html', { unit: 'tkr', language: 'sv' })
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv">/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/ style=|NaN|undefined/)
    expect(html).toContain('size: A4 landscape')
    expect(html).toContain('content: "Sida " counter(page) " (" counter(pages) ")"')
  })

  test('its tables have captions, scoped headings and one cell for each column', () => {
    const html = exportText(document, calculation, 'scenarioSheet', 'html', {
      unit: 'tkr',
      language: 'en',
      scenarios: ['a'],
    })
    for (const [table] of html.matchAll(/<table[ >][\s\S]*?<\/table>/g)) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/)
      const columns = table.match(/<th scope="col"/g)?.length
      for (const [row] of (table.split('<tbody>')[1] ?? '').matchAll(/<tr[\s\S]*?<\/tr>/g)) {
        expect(row.match(/<t[hd]/g)).toHaveLength(columns ?? -1)
        expect(row.match(/<th scope="row"/g)).toHaveLength(1)
      }
    }
  })

  test('holds the letters it needs: Latin always, others where the text has some', () => {
    const faces = (name: string) =>
      [...toHtml(report(name), 'sv').matchAll(/\/\* ([\w-]+) \*\//g)].map(([, face]) => face)
    expect(faces('Älvsjö – 2 × 3 = 6 “÷”')).toEqual(['latin-400', 'latin-600'])
    expect(faces('Łódź')).toEqual(['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'])
    expect(faces('wᵢ/Σw')).toEqual([
      ...['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'],
      ...['greek-400', 'greek-600'],
    ])
    // As large as with the one variable file that it had before: 64 kB.
    expect(toHtml(report('Älvsjö'), 'sv').length).toBeLessThan(72_000)
  })

  test('text from a model stays text wherever it stands', () => {
    const html = toHtml(report('<b onload="x">\'&\u0000'), 'sv')
    expect(html).not.toContain('<b ')
    expect(html).not.toContain('\u0000')
    expect(html.match(/&lt;b onload=&quot;x&quot;&gt;&#39;&amp;/g)?.length).toBeGreaterThan(10)
  })

  test('losses stand out, and several reports follow each other in one file', () => {
    const html = toHtml([report('Ett'), report('Två')], 'sv')
    expect(html).toContain('<td class="n start loss">−92</td>')
    expect(html.match(/<article/g)).toHaveLength(2)
    expect(html).toContain('<title>Ett · Två</title>')
  })
})

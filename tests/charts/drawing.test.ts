import { beforeAll, describe, expect, test } from 'vitest'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import type { ChartData, WaterfallData } from '../../shared/charts/data.ts'
import { demandAgainstRealised } from '../../shared/charts/demandAgainstRealised.ts'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { night, paper } from '../../shared/charts/palette.ts'
import { stackedByYear } from '../../shared/charts/stackedByYear.ts'
import { waterfallOf } from '../../shared/charts/waterfall.ts'
import { bars } from '../../shared/charts/waterfallOption.ts'
import { costPartsOf } from '../../shared/export/files.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const words = { unit: 'tkr', language: 'sv', subjectName: 'Staden' } as const
const drawing = { width: 430, height: 200, palette: paper }
let calculation: Calculation
let charts: ChartData[]

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

beforeAll(() => {
  calculation = calculateAll(omsorgsdagboken())
  const result = present(calculation.results[0])
  charts = [
    present(waterfallOf(result, { of: 'city' }, words, costPartsOf(calculation, result.id))),
    present(demandAgainstRealised(result, words)),
    present(stackedByYear(result, words)),
  ]
})

describe('A chart', () => {
  test('is drawn as an image with a label, without anything a strict page refuses', () => {
    for (const chart of charts) {
      const svg = chartSvg(chart, drawing)
      expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{40,}"/)
      expect(svg).not.toMatch(/ style=|<style|<script|href="http|ecmeta|NaN|undefined/)
    }
  })

  test('is the same text every time it is drawn, and follows the palette', () => {
    for (const chart of charts) {
      expect(chartSvg(chart, drawing)).toBe(chartSvg(chart, drawing))
      expect(chartSvg(chart, { ...drawing, palette: night })).toContain(night.text)
    }
  })

  test('has the amounts on its axis in its unit, as in its labels', () => {
    const result = present(calculation.results[0])
    // The diary's lowest point is 21 270 000 kr below zero, and the next round amount above it is told.
    for (const [unit, lowest] of [
      ['kr', '−20 000 000'],
      ['tkr', '−20 000'],
      ['mnkr', '−20'],
    ] as const) {
      const waterfall = present(
        waterfallOf(result, { of: 'city' }, { ...words, unit }, costPartsOf(calculation, result.id)),
      )
      const drawn = chartSvg(waterfall, drawing).replaceAll(/[\u00a0\u202f]/g, ' ')
      expect(drawn).toContain(`>${lowest}</text>`)
    }
  })

  test('keeps text from a model as text', () => {
    const name = '<script>alert(1)</script> & "x"'
    const hostile = { ...present(calculation.results[0]), name }
    const svg = chartSvg(present(waterfallOf(hostile, { of: 'city' }, words)), drawing)
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;')
  })
})

describe('The waterfall', () => {
  test('goes from the parts of the cost over the gain to the net of the care diary', () => {
    const waterfall = charts[0] as WaterfallData
    expect(waterfall.steps.map(({ label, öre }) => [label, Math.round(öre / 100_000)])).toEqual([
      ['Utveckling', -9420],
      ['Drift & förvaltning', -11_850],
      ['Realiserad nytta', 12_932],
      ['Netto 2010–2016', -8338],
    ])
  })

  test('each bar starts where the one before ended, and the net ends where they ended', () => {
    for (const result of calculation.results)
      for (const { id } of result.departments) {
        // A department that neither pays nor gains has no waterfall.
        const steps = waterfallOf(result, { of: 'department', id }, words)?.steps ?? []
        const spans = bars(steps)
        spans.slice(1, -1).forEach(({ from }, i) => {
          expect(from).toBe(spans[i]?.to)
        })
        const before = spans.at(-2)
        if (before) expect(spans.at(-1)?.to).toBe(before.to)
      }
  })
})

test('stacked series and the rest sum to the city', () => {
  for (const result of calculation.results) {
    const data = stackedByYear(result, words)
    if (!data) continue
    data.years.forEach((_, y) => {
      expect(data.series.reduce((sum, { öre }) => sum + (öre[y] ?? 0), 0)).toBe(data.line.öre[y])
    })
  }
})

test('a scenario without a savings demand has no such chart', () => {
  const applied = present(calculation.results.find(({ name }) => name === 'Enligt ansökan'))
  expect(demandAgainstRealised(applied, words)).toBeNull()
})

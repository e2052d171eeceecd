// What is written in a chart is inside it and readable: no text outside the drawing, none on another, one size, whatever
// the width, the signs and the size of the amounts, and however long the names.
import { describe, expect, test } from 'vitest'
import type { ChartData } from '../../shared/charts/data.ts'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { paper } from '../../shared/charts/palette.ts'
import { textWidth } from '../../shared/charts/textWidth.ts'

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]
const long =
  'Socialtjänst- och arbetsmarknadsförvaltningen med ansvar för äldreomsorg, funktionsnedsättning och mer till'
const unbroken = 'Förvaltningsövergripandesamordningsansvarig'.repeat(5)

interface Written {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: string
}

function written(svg: string): Written[] {
  return [...svg.matchAll(/<text([^>]*)>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const shown = text.replaceAll('&amp;', '&')
      const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
      const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? '0 0').split(/[ ,]/).map(Number)
      const size = of('font-size') ?? ''
      const width = textWidth(shown, Number.parseFloat(size), of('font-weight') === '600')
      const [x, y] = [Number(of('x') ?? 0) + dx, Number(of('y') ?? 0) + dy]
      const left = { start: x, middle: x - width / 2, end: x - width }[of('text-anchor') ?? 'start'] ?? x
      return { text, left, right: left + width, top: y - 5, bottom: y + 5, size }
    },
  )
}

function faults(chart: ChartData, width: number, height: number): string[] {
  const texts = written(chartSvg(chart, { width, height, palette: paper }))
  const found: string[] = []
  for (const [i, one] of texts.entries()) {
    if (one.left < -1 || one.right > width + 1 || one.top < -1 || one.bottom > height + 1)
      found.push(`outside: ${one.text} (${Math.round(one.left)}–${Math.round(one.right)}, ${Math.round(one.top)})`)
    if (one.size !== '11px') found.push(`${one.size}: ${one.text}`)
    for (const other of texts.slice(i + 1))
      if (
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
      )
        found.push(`on each other: ${one.text} | ${other.text}`)
  }
  return found.map((fault) => `${chart.kind} ${width}×${height} ${fault.replaceAll(/\s/g, ' ')}`)
}

/** Signs: all below, all above, both, none. Sizes: 10¹² kr, ordinary, an öre. */
const ranges = [-1, 0, 1, 2].flatMap((sign) =>
  [1e14, 8.338e8, 1].map((öre) => ({ sign, öre, amount: öre.toExponential() })),
)
const signed = (sign: number, öre: number, i: number) =>
  sign === 2 ? (i % 2 === 0 ? -öre : öre / (i + 1)) : (sign * öre) / (i + 1)

function charts(sign: number, öre: number, unit: 'kr' | 'tkr' | 'mnkr', name: string): ChartData[] {
  const at = (i: number) => signed(sign, öre, i)
  const yearly = years.map((_, y) => at(y))
  const common = { id: 'a', title: 'T', subtitle: 'S', label: 'L', unit, language: 'sv' } as const
  const names = ['Bromma', `${name} 1`, `${name} 2`, 'Farsta', 'Älvsjö']
  const steps = ['Utveckling', 'Drift & förvaltning', 'Finansiering', 'Realiserad nytta'].map((label, i) => ({
    label,
    öre: at(i),
  }))
  const total = { label: 'Netto 2010–2016', öre: steps.reduce((sum, step) => sum + step.öre, 0), total: true }
  return [
    { ...common, kind: 'waterfall', steps: [...steps, total] },
    {
      ...common,
      kind: 'stackedByYear',
      years,
      series: names.map((label, i) => ({ label, öre: yearly.map((one) => one / (i + 1)) })),
      line: { label: 'Staden', öre: yearly },
    },
    { ...common, kind: 'dots', rows: names.map((label, i) => ({ label, now: at(i), others: [at(i) / 2, at(i) / 3] })) },
    { ...common, kind: 'excess', rows: names.map((label, i) => ({ label, öre: at(i) })) },
    {
      ...common,
      kind: 'tradeOff',
      across: `Staden, ${unit}`,
      upwards: `Den som det går sämst för, ${unit}`,
      dots: names.map((label, i) => ({ label, city: at(i), loss: at(i) / 2, best: i < 2, chosen: i === 3 })),
    },
    {
      ...common,
      kind: 'fan',
      years,
      p10: yearly.map((one) => one - Math.abs(one) / 2),
      p50: yearly,
      p90: yearly.map((one) => one + Math.abs(one) / 2),
    },
    {
      ...common,
      kind: 'tornado',
      base: at(0),
      rows: names.map((label, i) => ({
        label,
        low: '1,5 min',
        high: '20 859 kr/mån',
        atLow: at(0) - öre / (i + 2),
        atHigh: at(0) + öre / (i + 3),
      })),
    },
  ]
}

const heightOf = (chart: ChartData) => ('rows' in chart ? 54 + 38 * chart.rows.length : 196)

describe('What is written in a chart', () => {
  test.each(ranges)('stands inside it and apart, sign $sign, up to $amount öre', ({ sign, öre }) => {
    const found = (['kr', 'mnkr'] as const).flatMap((unit) =>
      [400, 720].flatMap((width) =>
        charts(sign, öre, unit, 'Kungsholmen').flatMap((chart) => faults(chart, width, heightOf(chart))),
      ),
    )
    expect(found).toEqual([])
  })

  test('has room on paper too', () => {
    const found = ranges.flatMap(({ sign, öre }) =>
      charts(sign, öre, 'tkr', 'Kungsholmen')
        .filter(({ kind }) => kind === 'waterfall' || kind === 'stackedByYear')
        .flatMap((chart) => faults(chart, chart.kind === 'waterfall' ? 400 : 800, 130)),
    )
    expect(found).toEqual([])
  })

  test.each([long, unbroken])('has names that are cut where there is no room, and are told whole: %s', (name) => {
    for (const width of [400, 720, 1160])
      for (const chart of charts(2, 8.338e8, 'tkr', name)) {
        expect(faults(chart, width, heightOf(chart))).toEqual([])
        const svg = chartSvg(chart, { width, height: heightOf(chart), palette: paper })
        const shown = svg.includes(`${name} 1<`) || !svg.includes(name.slice(0, 12))
        if (!shown)
          expect([...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, whole]) => whole)).toEqual([
            `${name} 1`,
            `${name} 2`,
          ])
      }
  })
})

test('the widest gap is told inside the drawing, also in the last year', () => {
  for (const at of years.keys()) {
    const chart: ChartData = {
      ...{ id: 'a', title: 'T', subtitle: 'S', label: 'L', unit: 'kr', language: 'sv', kind: 'demand', years },
      demand: { label: 'Besparingskrav', öre: years.map((_, y) => (y === at ? 9e8 : 2e8)) },
      realised: { label: 'Realiserad nytta', öre: years.map(() => 1e8) },
      widest: { year: years[at] ?? 0, label: 'glapp 8 000 000' },
    }
    expect(faults(chart, 430, 210).filter((fault) => fault.includes('outside'))).toEqual([])
  }
})

import { describe, expect, test } from 'vitest'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { fan, fanMeasures } from '../../shared/charts/fan.ts'
import { night, paper } from '../../shared/charts/palette.ts'
import { tornado } from '../../shared/charts/tornado.ts'
import { simulate } from '../../shared/uncertainty/simulate.ts'
import { toTheEnd, uncertainDiary } from '../uncertainty/uncertainDiary.ts'

const answer = toTheEnd(simulate(uncertainDiary(), { scenario: 'a', draws: 200, seed: 1 }))
const words = { unit: 'tkr', language: 'sv' } as const
const drawing = { width: 700, height: 260, palette: paper }
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

const city = present(answer.city)
const withPaidBack = (paidBack: readonly number[], neverBehind: number) => ({
  ...answer,
  city: { ...city, paidBack, neverBehind },
})

describe('Both charts', () => {
  const charts = [...fanMeasures.map((measure) => fan(answer, measure, words)), tornado(answer, words)].map(present)

  test('are drawn as images with a label, without anything a strict page refuses, on light and dark', () => {
    for (const chart of charts)
      for (const palette of [paper, night])
        for (const width of [430, 900]) {
          const svg = chartSvg(chart, { ...drawing, width, palette })
          expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{40,}"/)
          expect(svg).not.toMatch(/ style=|<style|<script|href="http|ecmeta|NaN|undefined/)
          expect(svg).toContain(palette.text)
          expect(chartSvg(chart, { ...drawing, width, palette })).toBe(svg)
        }
  })
})

describe('The fan', () => {
  test('has the draws’ own figures in what is read aloud, every year', () => {
    const { label, years } = present(fan(answer, 'accumulated', words))
    expect(years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    const last = [city.accumulated.p10, city.accumulated.p50, city.accumulated.p90].map((öre) =>
      Math.round((öre.at(-1) ?? 0) / 100_000),
    )
    const [p10 = '', p50 = '', p90 = ''] = last.map((tkr) => tkr.toLocaleString('sv-SE').replace('-', '−'))
    expect(plain(label)).toContain(plain(`2016 P10 ${p10}, P50 ${p50}, P90 ${p90}`))
    expect(label.split('; ')).toHaveLength(7)
  })

  test('says when the money is back, by the first year in which it is more likely than not', () => {
    const title = (paidBack: readonly number[], neverBehind = 0) =>
      plain(present(fan(withPaidBack(paidBack, neverBehind), 'accumulated', words)).title)
    expect(title([0, 0, 0, 0, 0.2, 0.6, 0.9])).toBe('Sannolikheten att pengarna är tillbaka 2015 är 60 %')
    expect(title([0, 0, 0, 0, 0, 0.1, 0.3])).toBe('Sannolikheten att pengarna är tillbaka 2016 är 30 %')
    expect(title([0, 0, 0, 0, 0, 0, 0])).toBe('Pengarna är inte tillbaka 2016 i någon av 200 dragningar')
    expect(title([0, 0, 0, 0, 0, 1, 1])).toBe('Pengarna är tillbaka 2015 i alla 200 dragningar')
    // Draws that never were behind count as not behind, too.
    expect(title([0, 0, 0, 0.1, 0.2, 0.3, 0.4], 0.3)).toBe('Sannolikheten att pengarna är tillbaka 2014 är 50 %')
    expect(title([0, 0, 0, 0, 0, 0, 0.001], 0.999)).toBe(
      'Sannolikheten att det ackumulerade nettot aldrig är under noll är över 99 %',
    )
  })

  test('of a year says where eight of ten draws are, or the amount where they are the same', () => {
    const net = { p10: [0, 0, 0, 0, 0, 0, -400_000_000], p50: city.net.p50, p90: [0, 0, 0, 0, 0, 0, 200_000_000] }
    expect(plain(present(fan({ ...answer, city: { ...city, net } }, 'net', words)).title)).toBe(
      'Nettot 2016 hamnar mellan −4 000 och 2 000 tkr i 8 av 10 dragningar',
    )
    const realised = { ...net, p10: net.p90 }
    expect(plain(present(fan({ ...answer, city: { ...city, realised } }, 'realised', words)).title)).toBe(
      'Den realiserade nyttan 2016 blir 2 000 tkr i minst 8 av 10 dragningar',
    )
  })

  test('is not drawn of what could not be calculated', () => {
    expect(fan({ ...answer, city: null }, 'net', words)).toBeNull()
  })

  test('tells the three amounts of the last year at the ends of its lines, and only the middle one where they meet', () => {
    const drawn = plain(chartSvg(present(fan(answer, 'accumulated', words)), drawing))
    expect(drawn.match(/>P[159]0 [^<]+</g)).toHaveLength(3)
    const p50 = city.accumulated.p50
    const narrow = { ...answer, city: { ...city, accumulated: { p10: p50, p50, p90: p50 } } }
    expect(plain(chartSvg(present(fan(narrow, 'accumulated', words)), drawing)).match(/>P[159]0 [^<]+</g)).toHaveLength(
      1,
    )
  })
})

describe('The tornado', () => {
  const chart = present(tornado(answer, words))

  test('has the widest bar at the top, in its sentence too, and the assumptions’ own values at the ends', () => {
    const widths = chart.rows.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(chart.rows.map(({ label }) => label)).toEqual([
      'Överskattningskorrigering',
      'Sparad tid per ansluten användare och år, vårdbiträde',
      'Drift per år hos SLK IT (A)',
    ])
    expect(chart.rows.map(({ low, high }) => plain(`${low}–${high}`))).toEqual([
      '17 %–36,9 %',
      '288 min–389,4 min',
      '430 000 kr–670 000 kr',
    ])
    expect(plain(chart.title)).toBe(
      'Överskattningskorrigering betyder mest: från 17 % till 36,9 % ger nuvärden mellan −10 385 och −7 537 tkr',
    )
    const drawn = plain(chartSvg(chart, drawing))
    for (const value of chart.rows.flatMap(({ low, high }) => [low, high]))
      expect(drawn).toContain(`>${plain(value)}</text>`)
    // What the model's own values give stands at the line between the bars.
    expect(drawn).toContain('>−8 681</text>')
  })

  test('shows the ten widest, and says so when none of them matters', () => {
    const [widest] = answer.influences
    const many = Array.from({ length: 14 }, (_, i) => ({ ...present(widest), id: `a${i}` }))
    expect(tornado({ ...answer, influences: many }, words)?.rows).toHaveLength(10)
    const still = many.map((one) => ({ ...one, atLow: answer.nominal, atHigh: answer.nominal }))
    expect(tornado({ ...answer, influences: still }, words)?.title).toBe('Inget av det osäkra påverkar stadens nuvärde')
    expect(chartSvg(present(tornado({ ...answer, influences: still }, words)), drawing)).not.toMatch(/NaN|undefined/)
  })

  test('leaves out what could not be calculated, and is not drawn of nothing', () => {
    const unknown = { ...present(answer.influences[0]), atLow: Number.NaN }
    expect(tornado({ ...answer, influences: [unknown] }, words)).toBeNull()
    expect(tornado({ ...answer, influences: [] }, words)).toBeNull()
  })

  test('puts both values at the end of a bar that goes one way only', () => {
    const [one] = answer.influences
    const both = { ...present(one), atLow: answer.nominal - 100_000_000, atHigh: answer.nominal - 300_000_000 }
    const drawn = plain(chartSvg(present(tornado({ ...answer, influences: [both] }, words)), drawing))
    expect(drawn).toContain('>17 %; 36,9 %</text>')
  })
})

// Rates by year as lines from 0 to 100 %, each named at its end.
import { formatPercent } from '../numbers.ts'
import { amountAxis, categoryAxis } from './axes.ts'
import type { RatesData } from './data.ts'
import type { ChartPalette } from './palette.ts'

export function ratesOption({ years, lines, language }: RatesData, palette: ChartPalette) {
  return {
    grid: { left: 8, right: 150, top: 10, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...categoryAxis(years.map(String), palette), boundaryGap: false },
    yAxis: {
      ...amountAxis(language, palette),
      min: 0,
      max: Math.max(1, ...lines.flatMap(({ rates }) => rates.map((rate) => rate ?? 0))),
      axisLabel: { color: palette.mutedText, fontSize: 11, formatter: (rate: number) => formatPercent(rate, language) },
    },
    series: lines.map(({ label, rates }, i) => ({
      type: 'line',
      silent: true,
      data: rates.map((rate) => rate ?? '-'),
      symbol: ['circle', 'rect', 'triangle', 'diamond'][i % 4],
      symbolSize: 6,
      lineStyle: { color: palette.series[(i + 1) % palette.series.length], width: 2 },
      itemStyle: { color: palette.series[(i + 1) % palette.series.length] },
      endLabel: { show: true, formatter: label, color: palette.text, fontSize: 11, width: 140, overflow: 'truncate' },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
  }
}

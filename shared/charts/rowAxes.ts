// Axes of charts with a row for each name and amounts from left to right, the first row at the top.
// Example: rowAxes(['Bromma', 'Farsta'], 'sv', paper) puts Bromma above Farsta.
import type { Language } from '../language/index.ts'
import { amountAxis, categoryAxis } from './axes.ts'
import type { ChartPalette } from './palette.ts'

/** Pixels a row wants. */
export const rowHeight = 21

export function rowAxes(labels: readonly string[], language: Language, palette: ChartPalette) {
  return {
    grid: { left: 8, right: 18, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...amountAxis(language, palette), splitNumber: 6 },
    yAxis: {
      ...categoryAxis(labels, palette),
      inverse: true,
      axisLabel: { color: palette.text, fontSize: 12, interval: 0, margin: 10, width: 170, overflow: 'truncate' },
    },
  }
}

export function zeroAcross(palette: ChartPalette) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: palette.axis, width: 1, type: 'solid' as const },
    data: [{ xAxis: 0 }],
  }
}

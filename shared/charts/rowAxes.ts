// Axes of charts with a row for each name and amounts from left to right, the first row at the top.
// Example: rowAxes(['Bromma', 'Farsta'], 'sv', paper) puts Bromma above Farsta.
import type { Language } from '../language/index.ts'
import { formatNumber } from '../numbers.ts'
import { amountAxis, categoryAxis, type Room, textSize } from './axes.ts'
import type { ChartPalette } from './palette.ts'
import { textWidth } from './textWidth.ts'

/** Pixels a row wants. */
export const rowHeight = 21

const rightMargin = 18

/** Pixels that names may take. */
export const nameWidth = (width: number): number => Math.min(190, 0.4 * width)

/** Pixels that the names, and the margins beside them and the bars, take. */
export function namesTake(rows: readonly { readonly label: string }[], width: number): number {
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, textSize)))
  return Math.min(nameWidth(width), longest) + 44
}

export function rowAxes(labels: readonly string[], language: Language, palette: ChartPalette, { width, within }: Room) {
  const names = labels.map((label) => within(label, nameWidth(width)))
  return {
    grid: { left: 8, right: rightMargin, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...amountAxis(language, palette), splitNumber: 6 },
    yAxis: {
      ...categoryAxis(names, palette),
      inverse: true,
      axisLabel: { color: palette.text, fontSize: textSize, interval: 0, margin: 10 },
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

interface Beside {
  /** Pixels that texts take before the least and after the greatest amount. */
  readonly before: number
  readonly after: number
  /** Between names and the right edge, pixels. */
  readonly plot: number
}

/** An amount axis that ends where what stands beside the ends of bars has room; those ends are no round amounts. */
export function axisWithRoom(
  least: number,
  greatest: number,
  beside: Beside,
  language: Language,
  palette: ChartPalette,
) {
  const { before, after, plot } = beside
  const perPixel = (greatest - least || 1) / Math.max(60, plot - before - after)
  const [min, max] = [least - before * perPixel, greatest + after * perPixel]
  const axis = withoutEnds(amountAxis(language, palette))
  return {
    ...axis,
    min,
    max,
    axisLabel: {
      ...axis.axisLabel,
      // One so near the right edge that it would be cut is left out.
      formatter(value: number) {
        const text = formatNumber(value, language)
        return (max - value) / perPixel + rightMargin - 4 < textWidth(text, textSize) / 2 ? '' : text
      },
    },
  }
}

/** An axis that ends where the ends are not told. */
export function withoutEnds<Axis extends { readonly axisLabel: object; readonly splitLine: object }>(axis: Axis) {
  return {
    ...axis,
    axisLabel: { ...axis.axisLabel, showMinLabel: false, showMaxLabel: false },
    splitLine: { ...axis.splitLine, showMinLine: false, showMaxLine: false },
  }
}

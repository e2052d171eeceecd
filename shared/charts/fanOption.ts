// A line for the middle draw and a band around it, with the last year's amounts at their ends.
// The band is a stacked pair: the lower edge without fill, and how far the upper one is above it.
import { formatMoney } from '../numbers.ts'
import { amountAxis, categoryAxis, inUnit, type Room, textSize, zeroLine } from './axes.ts'
import type { FanData } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { textWidth } from './textWidth.ts'

export function fanOption(data: FanData, palette: ChartPalette, { height }: Room) {
  const { years, unit, language } = data
  const [low, middle, high] = [data.p10, data.p50, data.p90].map((öre) => öre.map((one) => inUnit(one, unit))) as [
    number[],
    number[],
    number[],
  ]
  const colour = palette.series[1] ?? palette.total
  const all = [...low, ...high, 0]
  // What three lines of text need.
  const room = ((Math.max(...all) - Math.min(...all)) * 14) / Math.max(60, height - 40) || 1
  const end = (values: readonly number[]) => values.at(-1) ?? 0
  const apart = end(high) - end(middle) >= room && end(middle) - end(low) >= room
  const endText = (name: string, öre: readonly number[]) =>
    `${name}  ${formatMoney(öre.at(-1) ?? null, unit, language)}`
  const besides = [endText('P10', data.p10), endText('P50', data.p50), endText('P90', data.p90)]
  const named = (name: string, öre: readonly number[], strong: boolean) => ({
    show: strong || apart,
    formatter: endText(name, öre),
    position: 'right' as const,
    distance: 8,
    color: strong ? palette.text : palette.mutedText,
    fontWeight: strong ? 600 : 400,
    fontSize: textSize,
  })
  const line = (values: readonly number[], name: string, öre: readonly number[], strong: boolean) => ({
    type: 'line',
    silent: true,
    data: values.map((value, y) => (y === values.length - 1 ? { value, label: named(name, öre, strong) } : value)),
    symbol: 'circle',
    symbolSize: strong ? 5 : 1,
    showAllSymbol: true,
    lineStyle: { color: colour, width: strong ? 2 : 1, opacity: strong ? 1 : 0.7 },
    itemStyle: { color: colour },
    z: strong ? 4 : 3,
  })
  return {
    grid: {
      left: 8,
      right: 14 + Math.max(...besides.map((text) => textWidth(text, textSize, true))),
      top: 10,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...categoryAxis(years.map(String), palette), boundaryGap: years.length < 2 },
    yAxis: amountAxis(language, palette),
    series: [
      band(low, colour, 0),
      band(
        high.map((value, y) => value - (low[y] ?? 0)),
        colour,
        0.2,
      ),
      line(high, 'P90', data.p90, false),
      line(low, 'P10', data.p10, false),
      { ...line(middle, 'P50', data.p50, true), markLine: zeroLine(palette) },
    ],
  }
}

function band(values: readonly number[], colour: string, opacity: number) {
  return {
    type: 'line',
    stack: 'band',
    // Below zero too, the width lies on the lower edge.
    stackStrategy: 'all',
    silent: true,
    data: [...values],
    symbol: 'none',
    lineStyle: { opacity: 0 },
    areaStyle: { color: colour, opacity },
    z: 1,
  }
}

// Bars to both sides of what the model's own values give; at each end stands the assumption's value that leads there.
// Example: −7,5 ← 17 % | −8,7 | 37 % → −10,4. The P10 end is light and the P90 end dark.
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts/types/dist/echarts'
import { formatMoney } from '../numbers.ts'
import { chartFont, inUnit, type Room, textSize } from './axes.ts'
import type { TornadoData } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { axisWithRoom, rowAxes, zeroAcross } from './rowAxes.ts'
import { textWidth } from './textWidth.ts'

/** Pixels a row wants: its name may take some lines. */
export const tornadoRow = 38
const thick = 16
/** Lines a name may take. */
const nameLines = 3

export function tornadoOption({ rows, base, unit, language }: TornadoData, palette: ChartPalette, room: Room) {
  const { width } = room
  const longestName = Math.min(230, 0.34 * width)
  const axes = rowAxes([], language, palette, room)
  const names = rows.map(({ label }) => room.within(label, longestName, nameLines))
  const nominal = inUnit(base, unit)
  const ends = rows.flatMap(({ atLow, atHigh }) => [inUnit(atLow, unit), inUnit(atHigh, unit)])
  const [least, greatest] = [Math.min(...ends, nominal), Math.max(...ends, nominal)]
  // Room at both sides for the longest value that stands at an end.
  const beside = 10 + Math.max(0, ...rows.flatMap(endTexts(base)).map((text) => textWidth(text, textSize)))
  const plot = width - longestName - 44
  const zero = least <= 0 && greatest >= 0
  const mark = { ...zeroAcross(palette), lineStyle: { color: palette.text, width: 1, type: 'solid' as const } }
  const label = {
    show: true,
    formatter: formatMoney(base, unit, language),
    position: 'start' as const,
    color: palette.text,
    fontSize: textSize,
    fontWeight: 600,
  }
  return {
    grid: { ...axes.grid, top: 20 },
    xAxis: {
      ...axisWithRoom(least, greatest, { before: beside, after: beside, plot }, language, palette),
      splitNumber: Math.max(2, Math.round(plot / 90)),
    },
    yAxis: { ...axes.yAxis, data: names, axisLabel: { ...axes.yAxis.axisLabel, lineHeight: 12 } },
    series: [
      {
        type: 'custom',
        silent: true,
        data: rows.map(({ atLow, atHigh }, i) => [inUnit(atLow, unit), inUnit(atHigh, unit), i]),
        encode: { x: [0, 1], y: 2 },
        renderItem(_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
          const [low, high, i] = [Number(api.value(0)), Number(api.value(1)), Number(api.value(2))]
          const row = rows[i]
          const [start = 0, y = 0] = api.coord([nominal, i])
          const at = (value: number) => api.coord([value, i])[0] ?? 0
          const oneSide = isOneSided(low, high, nominal)
          const bar = (x: number, fill: string) => ({
            type: 'rect' as const,
            shape: { x: Math.min(start, x), y: y - thick / 2, width: Math.abs(x - start), height: thick },
            style: { fill },
          })
          const words = (x: number, left: boolean, text: string) => ({
            type: 'text' as const,
            style: {
              text,
              x: x + (left ? -5 : 5),
              y,
              textAlign: left ? ('right' as const) : ('left' as const),
              textVerticalAlign: 'middle' as const,
              fill: palette.text,
              fontSize: textSize,
              fontFamily: chartFont,
            },
          })
          const lowBar = bar(at(low), palette.series[5] ?? palette.rest)
          const highBar = bar(at(high), palette.series[1] ?? palette.total)
          // Where both lead the same way, the shorter lies upon the longer, and both values stand at the end.
          const bars = Math.abs(low - nominal) > Math.abs(high - nominal) ? [lowBar, highBar] : [highBar, lowBar]
          const left = oneSide ? low < nominal : low < high
          const texts = oneSide
            ? [words(left ? Math.min(at(low), at(high)) : Math.max(at(low), at(high)), left, row ? bothEnds(row) : '')]
            : [words(at(low), left, row?.low ?? ''), words(at(high), !left, row?.high ?? '')]
          return { type: 'group' as const, children: [...bars, ...texts] }
        },
        markLine: { ...mark, data: [{ xAxis: nominal, label }] },
      },
      ...(zero ? [{ type: 'scatter', silent: true, data: [], markLine: zeroAcross(palette) }] : []),
    ],
  }
}

const isOneSided = (low: number, high: number, base: number) => (low - base) * (high - base) > 0

const endTexts =
  (base: number) =>
  (row: TornadoData['rows'][number]): string[] =>
    isOneSided(row.atLow, row.atHigh, base) ? [bothEnds(row)] : [row.low, row.high]

const bothEnds = ({ low, high }: TornadoData['rows'][number]): string => `${low}; ${high}`

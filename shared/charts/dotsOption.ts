// A line from the least to the most a department might pay, a ring for each method, and a filled dot for what it pays now.
// Example: 40, 90 and 150 tkr with 150 now: a line from 40 to 150, rings at all three, and the dot at 150.
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts/types/dist/echarts'
import { inUnit, type Room } from './axes.ts'
import type { DotsData } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { rowAxes, zeroAcross } from './rowAxes.ts'

export function dotsOption({ rows, unit, language }: DotsData, palette: ChartPalette, room: Room) {
  const amounts = rows.map(({ others, now }) => [...others, now].map((öre) => inUnit(öre, unit)))
  return {
    ...rowAxes(
      rows.map(({ label }) => label),
      language,
      palette,
      room,
    ),
    series: [
      {
        type: 'custom',
        silent: true,
        data: amounts.map((of, i) => [Math.min(...of), Math.max(...of), i]),
        encode: { x: [0, 1], y: 2 },
        markLine: zeroAcross(palette),
        renderItem(_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
          const [x1 = 0, y = 0] = api.coord([api.value(0), api.value(2)])
          const [x2 = 0] = api.coord([api.value(1), api.value(2)])
          return {
            type: 'rect',
            shape: { x: x1, y: y - 3, width: Math.max(1, x2 - x1), height: 6, r: 3 },
            style: { fill: palette.grid },
          }
        },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 7,
        itemStyle: { color: palette.background, borderColor: palette.mutedText, borderWidth: 1.2 },
        data: rows.flatMap(({ others }, i) => others.map((öre) => [inUnit(öre, unit), i])),
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 10,
        z: 5,
        itemStyle: { color: palette.series[1] ?? palette.total },
        data: rows.map(({ now }, i) => [inUnit(now, unit), i]),
      },
    ],
  }
}

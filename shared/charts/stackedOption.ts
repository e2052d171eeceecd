// Bars stacked by year, gains up and losses down, the city's sum as a line. Names stand right of the bars, beside a
// swatch each, so that a legend need not be clicked or guessed.
import { amountAxis, categoryAxis, chartFont, inUnit, type Room, textSize, zeroLine } from './axes.ts'
import type { StackedByYearData } from './data.ts'
import type { ChartPalette } from './palette.ts'

export function stackedOption(data: StackedByYearData, palette: ChartPalette, room: Room) {
  const { years, series, line, unit, language } = data
  const colours = series.map(({ rest }, i) =>
    rest ? palette.rest : (palette.series[i % palette.series.length] ?? palette.rest),
  )
  const legendWidth = Math.min(190, Math.max(110, room.width * 0.28))
  const entries: Entry[] = [
    ...series.map(({ label }, i) => ({ label, colour: colours[i] ?? palette.rest, line: false })),
    { label: line.label, colour: palette.text, line: true },
  ].map((entry) => ({ ...entry, label: room.within(entry.label, legendWidth - 24) }))
  return {
    grid: {
      left: 8,
      right: legendWidth + 16,
      top: 10,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: categoryAxis(years.map(String), palette),
    yAxis: amountAxis(language, palette),
    series: [
      ...series.map(({ öre }, i) => ({
        type: 'bar',
        stack: 'net',
        stackStrategy: 'samesign',
        silent: true,
        barMaxWidth: 46,
        itemStyle: { color: colours[i] },
        data: öre.map((value) => inUnit(value, unit)),
      })),
      {
        type: 'line',
        silent: true,
        data: line.öre.map((value) => inUnit(value, unit)),
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { color: palette.text, width: 1.5 },
        itemStyle: { color: palette.background, borderColor: palette.text, borderWidth: 1.5 },
        markLine: zeroLine(palette),
        z: 5,
      },
      legend(entries, legendWidth, room.height, palette),
    ],
  }
}

interface Entry {
  readonly label: string
  readonly colour: string
  readonly line: boolean
}

/** Drawn by hand: ECharts' own legend is made for clicking, and cannot stand beside its bars in reading order. */
function legend(entries: readonly Entry[], legendWidth: number, height: number, palette: ChartPalette) {
  const apart = Math.min(22, (height - 14) / entries.length)
  return {
    type: 'custom',
    coordinateSystem: undefined,
    silent: true,
    clip: false,
    data: [0],
    renderItem(_: unknown, api: { getWidth(): number }) {
      const x = api.getWidth() - legendWidth
      return {
        type: 'group',
        children: entries.flatMap(({ label, colour, line }, i) => {
          const y = 7 + (i + 0.5) * apart
          const swatch = line
            ? { type: 'line', shape: { x1: x, y1: y, x2: x + 12, y2: y }, style: { stroke: colour, lineWidth: 1.5 } }
            : { type: 'rect', shape: { x, y: y - 5, width: 11, height: 11, r: 2 }, style: { fill: colour } }
          return [
            swatch,
            {
              type: 'text',
              style: {
                text: label,
                x: x + 18,
                y,
                verticalAlign: 'middle',
                fill: palette.text,
                fontSize: textSize,
                fontFamily: chartFont,
              },
            },
          ]
        }),
      }
    },
  }
}

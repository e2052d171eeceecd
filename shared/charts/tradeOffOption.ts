// Dots: the city's net present value to the right, the worst off department's upwards. The best trade-offs are filled and
// joined by a line: of what lies below and to the left of it something else is better in both.
import { amountAxis, inUnit, textSize } from './axes.ts'
import type { TradeOffData } from './data.ts'
import type { ChartPalette } from './palette.ts'

export function tradeOffOption({ dots, across, upwards, unit, language }: TradeOffData, palette: ChartPalette) {
  const at = ({ city, loss }: TradeOffData['dots'][number]) => [inUnit(city, unit), inUnit(loss, unit)]
  const axis = { ...amountAxis(language, palette), scale: true, boundaryGap: ['6%', '6%'] }
  const name = { nameTextStyle: { color: palette.mutedText, fontSize: textSize }, nameLocation: 'end' as const }
  const best = dots.filter((dot) => dot.best)
  const colour = palette.series[1] ?? palette.total
  return {
    grid: { left: 8, right: 22, top: 26, bottom: 22, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...axis, name: across, ...name, nameLocation: 'middle', nameGap: 26 },
    yAxis: { ...axis, name: upwards, ...name, nameTextStyle: { ...name.nameTextStyle, align: 'left' } },
    series: [
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: colour, width: 1.2, type: 'dashed' as const },
        data: best.map(at).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
        z: 2,
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 7,
        itemStyle: { color: palette.background, borderColor: palette.mutedText, borderWidth: 1.2 },
        data: dots.filter((dot) => !dot.best).map(at),
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 10,
        z: 4,
        itemStyle: { color: colour },
        data: best.map(at),
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'circle',
        symbolSize: 17,
        z: 5,
        itemStyle: { color: 'transparent', borderColor: palette.loss, borderWidth: 2 },
        data: dots.filter((dot) => dot.chosen).map(at),
      },
    ],
  }
}

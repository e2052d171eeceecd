// Bars from zero: to the right what is paid beyond the cost apart, to the left what is saved; each amount at its bar's end.
// Example: +2 and −408 tkr: a short orange bar to the right, a long blue-green one to the left.
import { formatMoney } from '../numbers.ts'
import { inUnit, type Room, textSize } from './axes.ts'
import type { ExcessData } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { axisWithRoom, namesTake, rowAxes, zeroAcross } from './rowAxes.ts'
import { textWidth } from './textWidth.ts'

export function excessOption({ rows, unit, language }: ExcessData, palette: ChartPalette, room: Room) {
  const amounts = rows.map(({ öre }) => inUnit(öre, unit))
  const texts = rows.map(({ öre }) => formatMoney(öre, unit, language, { sign: true }))
  const beside = (isAfter: boolean) =>
    Math.max(4, ...rows.map(({ öre }, i) => (öre > 0 === isAfter ? textWidth(texts[i] ?? '', textSize) + 10 : 0)))
  const axes = rowAxes(
    rows.map(({ label }) => label),
    language,
    palette,
    room,
  )
  return {
    ...axes,
    xAxis: axisWithRoom(
      Math.min(0, ...amounts),
      Math.max(0, ...amounts),
      { before: beside(false), after: beside(true), plot: room.width - namesTake(rows, room.width) },
      language,
      palette,
    ),
    series: [
      {
        type: 'bar',
        silent: true,
        barMaxWidth: 12,
        markLine: zeroAcross(palette),
        data: rows.map(({ öre }, i) => ({
          value: amounts[i],
          itemStyle: { color: öre > 0 ? palette.loss : palette.gain },
          label: {
            show: true,
            position: öre > 0 ? ('right' as const) : ('left' as const),
            formatter: texts[i],
            color: palette.text,
            fontSize: textSize,
          },
        })),
      },
    ],
  }
}

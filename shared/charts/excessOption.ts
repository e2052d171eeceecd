// Bars from zero: to the right what is paid beyond the cost apart, to the left what is saved; each amount at its bar's end.
// Example: +2 and −408 tkr: a short orange bar to the right, a long blue-green one to the left.
import { formatMoney } from '../numbers.ts'
import { inUnit } from './axes.ts'
import type { ExcessData } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { rowAxes, zeroAcross } from './rowAxes.ts'

export function excessOption({ rows, unit, language }: ExcessData, palette: ChartPalette) {
  const axes = rowAxes(
    rows.map(({ label }) => label),
    language,
    palette,
  )
  return {
    ...axes,
    // Room for the amounts at the ends of the longest bars.
    xAxis: { ...axes.xAxis, boundaryGap: ['20%', '14%'] },
    series: [
      {
        type: 'bar',
        silent: true,
        barMaxWidth: 12,
        markLine: zeroAcross(palette),
        data: rows.map(({ öre }) => ({
          value: inUnit(öre, unit),
          itemStyle: { color: öre > 0 ? palette.loss : palette.gain },
          label: {
            show: true,
            position: öre > 0 ? ('right' as const) : ('left' as const),
            formatter: formatMoney(öre, unit, language, { sign: true }),
            color: palette.text,
            fontSize: 11,
          },
        })),
      },
    ],
  }
}

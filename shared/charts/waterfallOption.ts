// A waterfall as ECharts draws it: floating bars (a custom series), thin lines between, each amount at its bar's end.
// Example: steps −9, −12, +13, total −8 → bars from 0 to −9, −9 to −21, −21 to −8, and 0 to −8.
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts/types/dist/echarts'
import { formatMoney } from '../numbers.ts'
import { amountAxis, categoryAxis, chartFont, inUnit, labelGround, zeroLine } from './axes.ts'
import type { WaterfallData, WaterfallStep } from './data.ts'
import type { ChartPalette } from './palette.ts'

/** Where each bar starts and ends, öre. */
export function bars(steps: readonly WaterfallStep[]): { readonly from: number; readonly to: number }[] {
  let level = 0
  return steps.map(({ öre, total }) => {
    const from = total ? 0 : level
    level = from + öre
    return { from, to: level }
  })
}

export function waterfallOption(data: WaterfallData, palette: ChartPalette, width: number) {
  const { steps, unit, language } = data
  const spans = bars(steps).map(({ from, to }) => [inUnit(from, unit), inUnit(to, unit)] as const)
  const colour = (step: WaterfallStep | undefined) =>
    step?.total ? palette.total : (step?.öre ?? 0) < 0 ? palette.loss : palette.gain

  return {
    grid: { left: 8, right: 8, top: 22, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      ...categoryAxis(
        steps.map(({ label }) => label),
        palette,
      ),
      axisLabel: {
        color: palette.text,
        // Long words of one line, where there are many.
        fontSize: width / steps.length < 100 ? 10 : 11,
        interval: 0,
        margin: 10,
        overflow: 'break',
        width: (width - 60) / steps.length - 3,
        lineHeight: 13,
      },
    },
    yAxis: amountAxis(language, palette),
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: spans.map(([from, to], i) => [i, from, to]),
        encode: { x: 0, y: [1, 2] },
        markLine: zeroLine(palette),
        renderItem(_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) {
          const i = Number(api.value(0))
          const step = steps[i]
          const [x = 0, y0 = 0] = api.coord([i, api.value(1)])
          const [, y1 = 0] = api.coord([i, api.value(2)])
          const [slot = 60] = asList(api.size?.([1, 0]))
          const width = Math.min(72, slot * 0.62)
          const top = Math.min(y0, y1)
          const height = Math.max(1, Math.abs(y1 - y0))
          const down = (step?.öre ?? 0) < 0
          const children: object[] = [
            {
              type: 'rect',
              shape: { x: x - width / 2, y: top, width, height, r: 1.5 },
              style: { fill: colour(step) },
            },
            {
              type: 'text',
              style: {
                text: formatMoney(step?.öre ?? null, unit, language),
                x,
                y: down ? top + height + 4 : top - 4,
                align: 'center',
                verticalAlign: down ? 'top' : 'bottom',
                fill: palette.text,
                fontSize: 11,
                fontWeight: 600,
                fontFamily: chartFont,
                ...labelGround(palette),
              },
            },
          ]
          if (i + 1 < steps.length) {
            children.unshift({
              type: 'line',
              shape: { x1: x + width / 2, y1, x2: x + slot - width / 2, y2: y1 },
              style: { stroke: palette.axis, lineWidth: 1, lineDash: [2, 2] },
            })
          }
          return { type: 'group', children }
        },
      },
    ],
  }
}

function asList(size: number | number[] | undefined): number[] {
  return Array.isArray(size) ? size : size === undefined ? [] : [size]
}

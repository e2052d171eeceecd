// A waterfall as ECharts draws it: floating bars (a custom series), thin lines between, each amount at its bar's end.
// Example: steps −9, −12, +13, total −8 → bars from 0 to −9, −9 to −21, −21 to −8, and 0 to −8.
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts/types/dist/echarts'
import { formatMoney, formatNumber } from '../numbers.ts'
import { amountAxis, categoryAxis, chartFont, inUnit, labelGround, type Room, textSize, zeroLine } from './axes.ts'
import type { WaterfallData, WaterfallStep } from './data.ts'
import type { ChartPalette } from './palette.ts'
import { type Box, labelHeight, placeLabels } from './placeLabels.ts'
import { withoutEnds } from './rowAxes.ts'
import { textWidth } from './textWidth.ts'

/** Where each bar starts and ends, öre. */
export function bars(steps: readonly WaterfallStep[]): { readonly from: number; readonly to: number }[] {
  let level = 0
  return steps.map(({ öre, total }) => {
    const from = total ? 0 : level
    level = from + öre
    return { from, to: level }
  })
}

export function waterfallOption(data: WaterfallData, palette: ChartPalette, { width, height, within }: Room) {
  const { steps, unit, language } = data
  const spans = bars(steps).map(({ from, to }) => [inUnit(from, unit), inUnit(to, unit)] as const)
  const [least, greatest] = [Math.min(0, ...spans.flat()), Math.max(0, ...spans.flat())]
  const beside = textWidth(formatNumber(-Math.round(Math.max(-least, greatest)), language), textSize)
  const slot = (width - beside - margins) / steps.length
  const amounts = steps.map(({ öre }) => formatMoney(öre, unit, language))
  const names = steps.map(({ label }) => within(label, slot - 4, 3))
  // Amounts wider than their place stand on lines above each other.
  const widest = Math.max(...amounts.map((amount) => textWidth(amount, textSize, true)))
  const lines = Math.min(3, Math.ceil(widest / slot))
  const line = ((greatest - least || 1) * (lines * labelHeight + 6)) / Math.max(40, height - 90)

  return {
    grid: { left: 8, right: 8, top: 8, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      ...categoryAxis(names, palette),
      axisLabel: { color: palette.text, fontSize: textSize, interval: 0, margin: 10, lineHeight: 13 },
    },
    yAxis: {
      ...withoutEnds(amountAxis(language, palette)),
      min: least - (steps.some(({ öre }) => öre < 0) ? line : 0),
      max: greatest + (steps.some(({ öre }) => öre >= 0) ? line : 0),
    },
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: spans.map(([from, to], i) => [i, from, to]),
        encode: { x: 0, y: [1, 2] },
        markLine: zeroLine(palette),
        renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
          drawBar(data, { spans, amounts, palette }, params, api),
      },
    ],
  }
}

interface Drawn {
  /** Where each bar starts and ends, in the unit. */
  readonly spans: readonly (readonly [number, number])[]
  readonly amounts: readonly string[]
  readonly palette: ChartPalette
}

/** The bar, its amount, and a thin line to the next bar. */
function drawBar(
  { steps }: WaterfallData,
  { spans, amounts, palette }: Drawn,
  params: CustomSeriesRenderItemParams,
  api: CustomSeriesRenderItemAPI,
) {
  const i = Number(api.value(0))
  const [slot = 60] = asList(api.size?.([1, 0]))
  const boxes = spans.map((span, s) => boxOf(span, s, slot, api))
  const labels = boxes.map((bar, s) => ({
    bar,
    width: textWidth(amounts[s] ?? '', textSize, true),
    below: (steps[s]?.öre ?? 0) < 0,
  }))
  const at = placeLabels(labels, roomOf(params))[i]
  const box = boxes[i]
  const step = steps[i]
  if (!box || !step) return null
  const end = api.coord([i, api.value(2)])[1] ?? 0
  return {
    type: 'group',
    children: [
      ...(i + 1 < steps.length
        ? [
            {
              type: 'line',
              shape: { x1: box.right, y1: end, x2: box.left + slot, y2: end },
              style: { stroke: palette.axis, lineWidth: 1, lineDash: [2, 2] },
            },
          ]
        : []),
      {
        type: 'rect',
        shape: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top, r: 1.5 },
        style: { fill: step.total ? palette.total : step.öre < 0 ? palette.loss : palette.gain },
      },
      {
        type: 'text',
        style: {
          text: amounts[i],
          ...at,
          align: 'center',
          verticalAlign: 'middle',
          fill: palette.text,
          fontSize: textSize,
          fontWeight: 600,
          fontFamily: chartFont,
          ...labelGround(palette),
        },
      },
    ],
  }
}

/** Pixels at both sides of the drawing, and beside the axis. */
const margins = 26

function boxOf([from, to]: readonly [number, number], i: number, slot: number, api: CustomSeriesRenderItemAPI): Box {
  const [x = 0, y0 = 0] = api.coord([i, from])
  const [, y1 = 0] = api.coord([i, to])
  const half = Math.min(72, slot * 0.62) / 2
  const top = Math.min(y0, y1)
  return { left: x - half, right: x + half, top, bottom: top + Math.max(1, Math.abs(y1 - y0)) }
}

function roomOf({ coordSys }: CustomSeriesRenderItemParams): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = coordSys as Partial<Record<'x' | 'y' | 'width' | 'height', number>>
  return { left: x, right: x + width, top: y, bottom: y + height }
}

function asList(size: number | number[] | undefined): number[] {
  return Array.isArray(size) ? size : size === undefined ? [] : [size]
}

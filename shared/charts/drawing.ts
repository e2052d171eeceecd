// Chart data → SVG text, drawn by ECharts without a page: the same in window, worker, CLI and on paper.
// Example: chartSvg(waterfallOf(result, …), { width: 430, height: 220, palette: paper }) → '<svg role="img" …'.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import { type EChartsCoreOption, init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { assertNever } from '../problem.ts'
import { chartFont, type Room, textSize, type Within } from './axes.ts'
import type { ChartData } from './data.ts'
import { demandOption } from './demandOption.ts'
import { dotsOption } from './dotsOption.ts'
import { excessOption } from './excessOption.ts'
import { fanOption } from './fanOption.ts'
import type { ChartPalette } from './palette.ts'
import { stackedOption } from './stackedOption.ts'
import { accessibleSvg, type CutText } from './svg.ts'
import { fittedLines, textWidth } from './textWidth.ts'
import { tornadoOption } from './tornadoOption.ts'
import { tradeOffOption } from './tradeOffOption.ts'
import { waterfallOption } from './waterfallOption.ts'

use([BarChart, LineChart, ScatterChart, CustomChart, GridComponent, MarkLineComponent, SVGRenderer])

// In a worker and on the command line there is no page to measure texts on, and elsewhere other typefaces: measured here,
// a drawing is the same everywhere.
setPlatformAPI({
  measureText: (text, font = '') => ({
    width: textWidth(text, Number(/([\d.]+)px/.exec(font)?.[1] ?? textSize), /\b[6-9]00\b|bold/.test(font)),
  }),
})

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly palette: ChartPalette
}

export function chartSvg(data: ChartData, { width, height, palette }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  const cut: CutText[] = []
  const within: Within = (text, room, lines = 1) => {
    const shown = fittedLines(text, room, textSize, lines)
    if (shown.replaceAll(/\s/g, '') !== text.replaceAll(/\s/g, ''))
      cut.push({ shown: shown.split('\n').at(-1) ?? shown, whole: text })
    return shown
  }
  try {
    const option = optionOf(data, palette, { width, height, within })
    chart.setOption({ animation: false, textStyle: { fontFamily: chartFont }, ...option })
    const { painter } = chart.getZr() as unknown as { painter: { renderToString(options: object): string } }
    return accessibleSvg(painter.renderToString({ cssEmphasis: false, cssAnimation: false }), data.id, data.label, cut)
  } finally {
    chart.dispose()
  }
}

function optionOf(data: ChartData, palette: ChartPalette, room: Room): EChartsCoreOption {
  switch (data.kind) {
    case 'waterfall':
      return waterfallOption(data, palette, room)
    case 'stackedByYear':
      return stackedOption(data, palette, room)
    case 'demand':
      return demandOption(data, palette)
    case 'dots':
      return dotsOption(data, palette, room)
    case 'excess':
      return excessOption(data, palette, room)
    case 'tradeOff':
      return tradeOffOption(data, palette)
    case 'fan':
      return fanOption(data, palette, room)
    case 'tornado':
      return tornadoOption(data, palette, room)
    default:
      return assertNever(data)
  }
}

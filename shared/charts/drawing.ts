// Chart data → SVG text, drawn by ECharts without a page: the same in window, worker, CLI and on paper.
// Example: chartSvg(waterfallOf(result, …), { width: 430, height: 220, palette: paper }) → '<svg role="img" …'.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { assertNever } from '../problem.ts'
import { chartFont } from './axes.ts'
import type { ChartData } from './data.ts'
import { demandOption } from './demandOption.ts'
import { dotsOption } from './dotsOption.ts'
import { excessOption } from './excessOption.ts'
import { fanOption } from './fanOption.ts'
import type { ChartPalette } from './palette.ts'
import { stackedOption } from './stackedOption.ts'
import { accessibleSvg } from './svg.ts'
import { tornadoOption } from './tornadoOption.ts'
import { tradeOffOption } from './tradeOffOption.ts'
import { waterfallOption } from './waterfallOption.ts'

use([BarChart, LineChart, ScatterChart, CustomChart, GridComponent, MarkLineComponent, SVGRenderer])

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly palette: ChartPalette
}

export function chartSvg(data: ChartData, { width, height, palette }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: chartFont }, ...optionOf(data, palette, width) })
    const { painter } = chart.getZr() as unknown as { painter: { renderToString(options: object): string } }
    return accessibleSvg(painter.renderToString({ cssEmphasis: false, cssAnimation: false }), data.id, data.label)
  } finally {
    chart.dispose()
  }
}

function optionOf(data: ChartData, palette: ChartPalette, width: number): EChartsCoreOption {
  switch (data.kind) {
    case 'waterfall':
      return waterfallOption(data, palette, width)
    case 'stackedByYear':
      return stackedOption(data, palette, width)
    case 'demand':
      return demandOption(data, palette)
    case 'dots':
      return dotsOption(data, palette)
    case 'excess':
      return excessOption(data, palette)
    case 'tradeOff':
      return tradeOffOption(data, palette)
    case 'fan':
      return fanOption(data, palette)
    case 'tornado':
      return tornadoOption(data, palette, width)
    default:
      return assertNever(data)
  }
}

// Charts of a Word document as Word's own charts: they can be edited there, need no picture, and carry the same label.
// Example: the waterfall's steps become columns −21 270, +12 932, −8 338, coloured as on paper; demand becomes two lines.
import { ChartRun } from 'docx/charts'
import { inUnit } from '../charts/axes.ts'
import type { PaperChart } from '../charts/data.ts'
import { paper } from '../charts/palette.ts'
import { formatMoney } from '../numbers.ts'
import { assertNever } from '../problem.ts'

const hex = (colour: string) => colour.replace('#', '')
const font = { color: hex(paper.text) }
const axisFont = { size: 8, color: hex(paper.mutedText) }

/** Pixels at 96 to the inch. */
export function chartRun(chart: PaperChart, width: number, height: number): ChartRun {
  const amounts = (öre: readonly number[]) => öre.map((one) => inUnit(Math.round(one), chart.unit))
  const common = {
    transformation: { width, height },
    altText: { name: chart.id, title: chart.title, description: chart.label },
    font,
    valueAxis: { font: axisFont, gridlines: true, numberFormat: chart.unit === 'mnkr' ? '#,##0.0' : '#,##0' },
  } as const
  switch (chart.kind) {
    case 'waterfall':
      return new ChartRun({
        ...common,
        // Names on the axis would stand on the columns that go below it: they stand with the amounts instead.
        categoryAxis: { visible: false },
        type: 'column',
        legend: false,
        gapWidth: 60,
        categories: chart.steps.map(({ label }) => label),
        series: [
          {
            name: chart.subtitle,
            values: amounts(chart.steps.map(({ öre }) => öre)),
            colors: chart.steps.map(({ öre, total }) => hex(total ? paper.total : öre < 0 ? paper.loss : paper.gain)),
            pointLabels: chart.steps.map(({ label, öre }) => ({
              text: `${label} ${formatMoney(öre, chart.unit, chart.language)}`,
              font: axisFont,
            })),
          },
        ],
      })
    case 'demand':
      return new ChartRun({
        ...common,
        categoryAxis: { font: axisFont },
        type: 'line',
        legend: { position: 'bottom', font: axisFont },
        categories: chart.years.map(String),
        series: [
          { name: chart.demand.label, values: amounts(chart.demand.öre), color: hex(paper.loss) },
          { name: chart.realised.label, values: amounts(chart.realised.öre), color: hex(paper.gain) },
        ],
      })
    case 'stackedByYear':
      return new ChartRun({
        ...common,
        categoryAxis: { visible: false },
        type: 'column',
        stacking: 'stacked',
        gapWidth: 60,
        legend: { position: 'bottom', font: axisFont },
        categories: chart.years.map(String),
        series: [
          ...chart.series.map(({ label, öre, rest }, i) => ({
            name: label,
            values: amounts(öre),
            color: hex(rest ? paper.rest : (paper.series[i % paper.series.length] ?? paper.rest)),
          })),
          {
            name: chart.line.label,
            values: amounts(chart.line.öre),
            type: 'line' as const,
            color: hex(paper.text),
            pointLabels: chart.years.map((year, y) => ({
              text: `${year}: ${formatMoney(chart.line.öre[y] ?? null, chart.unit, chart.language)}`,
              // Beyond the column that ends there, never on it.
              position: (chart.line.öre[y] ?? 0) < 0 ? ('below' as const) : ('above' as const),
              font: axisFont,
            })),
          },
        ],
      })
    default:
      return assertNever(chart)
  }
}

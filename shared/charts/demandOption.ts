// Two lines and what lies between them: the demand above, the gain below, the gap shaded.
// The shade is a stacked pair of areas: the lower line without fill, and what the demand exceeds it by.
import { amountAxis, categoryAxis, inUnit, labelGround, textSize } from './axes.ts'
import type { DemandData } from './data.ts'
import type { ChartPalette } from './palette.ts'

export function demandOption(data: DemandData, palette: ChartPalette) {
  const { years, demand, realised, widest, unit, language } = data
  const demanded = demand.öre.map((öre) => inUnit(öre, unit))
  const gained = realised.öre.map((öre) => inUnit(öre, unit))
  const at = widest ? years.indexOf(widest.year) : -1
  const line = (label: string, values: readonly number[], colour: string, above: boolean) => ({
    type: 'line',
    silent: true,
    data: values.map((value, y) =>
      y === values.length - 1
        ? {
            value,
            label: {
              show: true,
              formatter: label,
              position: above ? 'top' : 'bottom',
              align: 'right',
              offset: [4, above ? -2 : 12],
            },
          }
        : value,
    ),
    symbol: 'circle',
    symbolSize: 5,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2 },
    itemStyle: { color: colour },
    label: {
      color: palette.text,
      fontSize: textSize,
      fontWeight: 600,
      ...labelGround(palette),
    },
    z: 4,
  })
  const lastDemand = demanded.at(-1) ?? 0
  const lastGain = gained.at(-1) ?? 0
  return {
    grid: { left: 8, right: 14, top: 26, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...categoryAxis(years.map(String), palette), boundaryGap: false },
    yAxis: amountAxis(language, palette),
    series: [
      shade(
        gained.map((value, y) => Math.min(value, demanded[y] ?? 0)),
        'transparent',
      ),
      shade(
        gained.map((value, y) => Math.max(0, (demanded[y] ?? 0) - value)),
        palette.lossArea,
      ),
      line(demand.label, demanded, palette.loss, lastDemand >= lastGain),
      line(realised.label, gained, palette.gain, lastDemand < lastGain),
      ...(widest && at >= 0 ? [gapMark(at, gained, demanded, widest.label, palette)] : []),
    ],
  }
}

function shade(values: readonly number[], colour: string) {
  return {
    type: 'line',
    stack: 'gap',
    silent: true,
    data: [...values],
    symbol: 'none',
    lineStyle: { opacity: 0 },
    areaStyle: { color: colour, opacity: colour === 'transparent' ? 0 : 1 },
    z: 1,
  }
}

/** The widest gap's size, in the middle of the shade. */
function gapMark(
  at: number,
  gained: readonly number[],
  demanded: readonly number[],
  label: string,
  palette: ChartPalette,
) {
  const [low, high] = [gained[at] ?? 0, demanded[at] ?? 0]
  // A gap with no room for the words has them above it.
  const isThin = high - low < 0.15 * Math.max(...gained, ...demanded)
  const middle = isThin ? high : (low + high) / 2
  return {
    type: 'line',
    silent: true,
    data: gained.map((_, y) => (y === at ? middle : null)),
    symbol: 'circle',
    symbolSize: 1,
    showSymbol: true,
    itemStyle: { color: 'transparent' },
    lineStyle: { opacity: 0 },
    label: {
      show: true,
      formatter: label,
      position: at === 0 ? 'right' : at === gained.length - 1 ? 'left' : isThin ? 'top' : 'inside',
      color: palette.text,
      fontSize: textSize,
      fontWeight: 600,
      ...labelGround(palette),
    },
    z: 5,
  }
}

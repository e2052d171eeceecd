// Axes that all charts share: quiet lines, amounts in the unit, a strong zero.

import type { Language } from '../language/index.ts'
import { formatNumber, type MoneyUnit } from '../numbers.ts'
import type { ChartPalette } from './palette.ts'

export const chartFont = "Inter, 'Inter Variable', 'Segoe UI', Arial, sans-serif"

/** Ground under a label that lies over lines. Not a rim around its letters: PDF knows no such letters, only pictures of them. */
export const labelGround = ({ background }: ChartPalette) => ({ backgroundColor: background, padding: [0, 2] })

/** Of all texts in charts, pixels, whatever the width of the drawing: drawings are never scaled. */
export const textSize = 11

/** The text in at most so many lines (default one) of so many pixels; what is cut is told where it is pointed at. */
export type Within = (text: string, room: number, lines?: number) => string

/** Of the drawing, pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly within: Within
}

const öreIn: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mnkr: 100_000_000 }

/** öre → the unit, as drawn. Example: 250 000 000 öre → 2.5 mnkr. */
export const inUnit = (öre: number, unit: MoneyUnit): number => öre / öreIn[unit]

export function categoryAxis(labels: readonly string[], palette: ChartPalette) {
  return {
    type: 'category' as const,
    data: [...labels],
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: palette.mutedText, fontSize: textSize, interval: 0, margin: 8, hideOverlap: true },
  }
}

export function amountAxis(language: Language, palette: ChartPalette) {
  return {
    type: 'value' as const,
    splitNumber: 4,
    axisLabel: {
      color: palette.mutedText,
      fontSize: textSize,
      formatter: (value: number) => formatNumber(value, language),
      hideOverlap: true,
    },
    // At its edge: an axis that stood at nought would take its title along, out of the drawing.
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.grid } },
  }
}

/** Zero stands out: above it somebody gains, below it somebody pays. */
export function zeroLine(palette: ChartPalette) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: palette.axis, width: 1, type: 'solid' as const },
    data: [{ yAxis: 0 }],
  }
}

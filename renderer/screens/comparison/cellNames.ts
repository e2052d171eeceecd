// What the formula bar and a screen reader say about a figure of the comparison.

import { wordPeriod } from '../../../shared/language/amount.ts'
import { formatMoney, formatNumber, type MoneyUnit, noNumber } from '../../../shared/numbers.ts'
import { rowName } from '../../../shared/report/comparison.ts'
import type { ComparisonFigures, ComparisonRow } from '../../../shared/report/comparisonFigures.ts'
import type { Words } from '../../ui/words.ts'
import { shortName } from './Toolbar.tsx'

export type Figure = ComparisonRow['figures'][number]

export function figureText({ value, measure, difference }: Figure, unit: MoneyUnit, words: Words): string {
  if (value === null) return noNumber
  if (measure === 'paybackYear') return String(value)
  if (measure === 'benefitCostRatio') {
    const ratio = formatNumber(value, words.language, 2)
    return difference && value > 0 ? `+${ratio}` : ratio
  }
  return formatMoney(value, unit, words.language, difference ? { sign: true } : {})
}

export function isMoney(measure: Figure['measure']): boolean {
  return measure !== 'paybackYear' && measure !== 'benefitCostRatio'
}

/** 'Älvsjö · A Central drift hos SLK IT · netto' */
export function figureName(figures: ComparisonFigures, row: ComparisonRow, column: number, words: Words): string {
  const scenario = figures.scenarios[Math.floor(column / figures.columns.length)]
  const measure = figures.columns[column % figures.columns.length]
  const values = {
    department: rowName(row, figures.onlyDistricts, words.language),
    scenario: shortName(scenario?.name ?? ''),
    measure: measure ? words.of(`comparison.column.${measure}`) : '',
  }
  return words.t('comparison.figureName', values)
}

export function spanText(figures: ComparisonFigures): string {
  return figures.year === null ? wordPeriod(figures.years) : String(figures.year)
}

import type { FigureReference } from '../../../shared/calculation/results.ts'
import { formatMoney, type MoneyUnit, typedNumber } from '../../../shared/numbers.ts'
import { rowName } from '../../../shared/report/comparison.ts'
import type { ComparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'
import type { Words } from '../../ui/words.ts'
import { askAboutSum, type SumQuestion, useSumQuestion } from '../../why/sumAnswer.ts'
import { figureName, figureText, isMoney, spanText } from './cellNames.ts'
import { type Cursor, type Range, rangeOf } from './cursor.ts'

const öreIn: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mnkr: 10_000_000 }

let later: ReturnType<typeof setTimeout> | undefined

/** A sum of departments is answered from the results, every other figure by its trace. */
export function askAbout(asked: { readonly figure: FigureReference } | { readonly sum: SumQuestion }): void {
  // What the keys passed on the way must not answer after it.
  clearTimeout(later)
  const { askWhy, preferences, setPreference } = useStore.getState()
  if ('figure' in asked) {
    askAboutSum(null)
    askWhy(asked.figure)
    return
  }
  askAboutSum(asked.sum)
  if (!preferences.panelOpen) setPreference('panelOpen', true)
}

/** While an answer is shown it follows the cursor, once the keys have come to rest. */
export function askLater(ask: () => void): void {
  clearTimeout(later)
  const { why, preferences } = useStore.getState()
  if ((why || useSumQuestion.getState().question) && preferences.panelOpen) later = setTimeout(ask, 150)
}

let told = ''
export function tell(figures: ComparisonFigures, cursor: Cursor, unit: MoneyUnit, words: Words): void {
  const row = figures.rows[cursor.row]
  const figure = row?.figures[cursor.column]
  if (!row || !figure) return
  const range = rangeOf(cursor)
  const cells = figures.rows
    .slice(range.top, range.bottom + 1)
    .flatMap((one) => one.figures.slice(range.left, range.right + 1))
  const numbers = cells.flatMap(({ value, measure }) => (value === null || !isMoney(measure) ? [] : [value]))
  const unitName = words.t(`term.unit.${unit}`)
  const name = figureName(figures, row, cursor.column, words)
  const value = figureText(figure, unit, words)
  const key = `${name}|${value}|${unit}|${figures.year}|${cells.length}|${numbers.reduce((a, b) => a + b, 0)}`
  if (key === told && useStore.getState().active?.name === name) return
  told = key
  useStore.getState().select(
    {
      name,
      place: null,
      typed: words.of(`comparison.formula.${figure.measure}`),
      value: isMoney(figure.measure) ? `${value}\u00a0${unitName}` : value,
      unit: `${unitName}, ${spanText(figures)}`,
      edit: null,
    },
    {
      count: cells.length,
      numbers: numbers.length,
      sum: numbers.reduce((a, b) => a + b, 0),
      least: Math.min(...numbers),
      most: Math.max(...numbers),
      word: (sum) => formatMoney(sum, unit, words.language),
    },
  )
}

/** Tab-separated with every decimal of the unit, as a spreadsheet takes it. */
export function copied(
  figures: ComparisonFigures,
  { top, bottom, left, right }: Range,
  unit: MoneyUnit,
  words: Words,
): string {
  const typed = (value: number | null, measure: string) => {
    if (value === null) return ''
    return typedNumber(
      isMoney(measure as Parameters<typeof isMoney>[0]) ? Math.round(value) / öreIn[unit] : value,
      words.language,
    )
  }
  return figures.rows
    .slice(top, bottom + 1)
    .map((row) => {
      const cells = row.figures.slice(left, right + 1).map(({ value, measure }) => typed(value, measure))
      const whole = left === 0 && right === row.figures.length - 1
      return [...(whole ? [rowName(row, figures.onlyDistricts, words.language)] : []), ...cells].join('\t')
    })
    .join('\r\n')
}

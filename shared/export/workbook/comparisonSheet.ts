// Scenarios side by side: the city's figures, then each department's net, present value, cost and benefit.
// Every cell is a reference to its scenario's sheet. Example: ='A Central drift hos SLK IT'!M12.
import type { Measure } from '../../calculation/results.ts'
import type { MessageKey } from '../../language/index.ts'
import type { Draft } from './draft.ts'
import { call, type Formula, range, ref, sum } from './formula.ts'
import type { KeyFigures } from './keyFigures.ts'
import { rowsOnPage } from './page.ts'
import type { ScenarioSheet } from './scenarioSheet.ts'
import type { Cell, Sheet } from './sheet.ts'

const figures = [
  ['workbook.summary.pays', 0],
  ['workbook.summary.gains', 1],
  ['workbook.summary.net', 2],
  ['workbook.summary.npv', 3],
  ['workbook.summary.ratio', 4],
  ['workbook.summary.payback', 5],
] as const satisfies readonly (readonly [MessageKey, number])[]

const cityMeasures = [
  'grossBenefit',
  'realisedBenefit',
  'publicBenefit',
  'funded',
  'savingsDemand',
  'gap',
] as const satisfies readonly Measure[]

export function comparisonSheet(draft: Draft, sheet: Sheet, scenarios: readonly ScenarioSheet[]): void {
  const { document, t } = draft
  const unit = document.settings.displayUnit
  sheet.put(0, 0, t('workbook.comparison.title', { title: document.settings.title }), 'title')
  sheet.heights.set(0, 26)
  sheet.put(1, 0, t('workbook.comparison.subtitle', { unit: t(`term.unit.${unit}`) }), 'subtitle')
  const head = (row: number, text: string) => {
    sheet.put(row, 0, text, 'heading')
    scenarios.forEach(({ setting }, i) => {
      sheet.put(row, 1 + i, setting.scenario.resolved.name, 'headingWrapped')
    })
  }
  head(3, t('field.scenario'))
  sheet.heights.set(3, 44)
  let row = 4
  for (const [key, at] of figures) {
    sheet.put(row, 0, t(key))
    scenarios.forEach(({ figures }, i) => {
      copy(sheet, row, 1 + i, figures.city[at], at === 4 ? 'ratio' : at === 5 ? 'count' : unit)
    })
    row++
  }
  for (const measure of cityMeasures) {
    if (!scenarios.some(({ city }) => city.has(measure))) continue
    sheet.put(row, 0, t(`measure.${measure}`))
    scenarios.forEach(({ city }, i) => {
      const cell = city.get(measure)?.at(-1)
      if (cell) sheet.put(row, 1 + i, ref(cell), unit)
      else sheet.put(row, 1 + i, '\u2013', 'count')
    })
    row++
  }
  const ids = [...new Set(scenarios.flatMap(({ figures }) => [...figures.labels.keys()]))]
  const starts: number[] = []
  for (const [key, at] of [figures[3], figures[2], figures[0], figures[1]]) {
    row++
    starts.push(row)
    head(row, t('workbook.comparison.by', { what: t(key) }))
    sheet.heights.set(row, 44)
    row++
    const first = row
    for (const id of ids) {
      const label = scenarios.map(({ figures }) => figures.labels.get(id)).find((cell) => cell)
      sheet.put(row, 0, String(label?.content ?? id))
      scenarios.forEach(({ figures }, i) => {
        const cell = figures.rows.get(id)?.[at]
        if (cell) sheet.put(row, 1 + i, ref(cell), unit)
      })
      row++
    }
    sheet.put(row, 0, t('workbook.city'), 'textTotal')
    scenarios.forEach((_, i) => {
      const cells = ids.flatMap((_, d) => sheet.rows[first + d]?.[1 + i] ?? [])
      if (cells.length > 0) sheet.put(row, 1 + i, sum(range(cells)), `${unit}Total`)
    })
    row++
  }
  sheet.keepWhole(starts, rowsOnPage(sheet.widths) - 10)
}

/** A figure of another sheet, which may be a dash. */
export function copy(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  style: 'kr' | 'tkr' | 'mnkr' | 'ratio' | 'count',
): Cell | null {
  if (!cell) return null
  if (typeof cell.content === 'string') return sheet.putAnswer(row, column, ref(cell), cell.content, style)
  return sheet.put(row, column, ref(cell), style)
}

/** How many departments lose, and the largest loss, by present value. */
export function losers(figures: KeyFigures): { readonly count: Formula; readonly largest: Formula } | null {
  const cells = [...figures.rows.values()].flatMap((row) => row[3] ?? [])
  const values = cells.map(({ content }) => (typeof content === 'number' ? content : Number.NaN))
  if (cells.length === 0) return null
  const npv = range(cells)
  const limit: Formula = { value: Number.NaN, binds: 6, write: () => '"<-1"' }
  return {
    count: call('COUNTIF', values.filter((value) => value < -1).length, npv, limit),
    largest: call('MIN', Math.min(0, ...values), npv, { value: 0, binds: 6, write: () => '0' }),
  }
}

// The first sheet: what the model is about, each scenario in one row, a chart of when it pays, and how to read the rest.
// Example: A Central drift · cost 23 580 tkr · benefit 14 890 tkr · net −8 690 tkr · present value −8 681 tkr · 12 lose.
import { copy, losers } from './comparisonSheet.ts'
import type { Draft } from './draft.ts'
import { columnName, ref } from './formula.ts'
import type { ScenarioSheet } from './scenarioSheet.ts'
import type { Sheet } from './sheet.ts'

export function summarySheet(
  draft: Draft,
  sheet: Sheet,
  scenarios: readonly ScenarioSheet[],
  about: {
    readonly facts: readonly { readonly label: string; readonly text: string }[]
    readonly notes: readonly string[]
  },
): void {
  const { document, t, years } = draft
  const unit = document.settings.displayUnit
  sheet.put(0, 0, document.settings.title, 'title')
  sheet.heights.set(0, 26)
  sheet.put(1, 0, t('workbook.summary.subtitle'), 'subtitle')
  let row = 3
  for (const { label, text } of about.facts) {
    sheet.put(row, 0, label, 'note')
    sheet.put(row, 1, text)
    row++
  }
  row++
  sheet.put(row++, 0, t('workbook.summary.scenarios', { unit: t(`term.unit.${unit}`) }), 'section')
  const headings = ['pays', 'gains', 'net', 'npv', 'ratio', 'payback', 'losers', 'largest'] as const
  sheet.put(row, 0, t('field.scenario'), 'heading')
  sheet.heights.set(row, 30)
  headings.forEach((heading, i) => {
    sheet.put(row, 1 + i, t(`workbook.summary.${heading}`), 'headingWrapped')
  })
  const first = ++row
  for (const { figures, setting } of scenarios) {
    const at = row++
    sheet.put(at, 0, setting.scenario.resolved.name)
    figures.city.forEach((cell, i) => {
      copy(sheet, at, 1 + i, cell, i === 4 ? 'ratio' : i === 5 ? 'count' : unit)
    })
    const losing = losers(figures)
    if (!losing) continue
    sheet.put(at, 7, losing.count, 'count')
    sheet.put(at, 8, losing.largest, unit)
  }
  const last = row - 1
  if (scenarios.length > 0) {
    const column = (at: number) => `${sheet.quoted}!$${columnName(at)}$${first + 1}:$${columnName(at)}$${last + 1}`
    sheet.charts.push({
      kind: 'column',
      title: t('workbook.chart.scenarios'),
      description: t('workbook.chart.scenarios.about'),
      valueTitle: t(`term.unit.${unit}`),
      unit,
      row: row + 1,
      series: [1, 2, 3].map((at) => ({
        name: t(`workbook.summary.${headings[at - 1] ?? 'net'}`),
        values: column(at),
        categories: column(0),
      })),
    })
    row += 23
    sheet.charts.push({
      kind: 'line',
      title: t('workbook.chart.accumulated'),
      description: t('workbook.chart.accumulated.about'),
      valueTitle: t(`term.unit.${unit}`),
      unit,
      row: row + 1,
      series: scenarios.flatMap(({ city, setting, sheet: own }) => {
        const cells = city.get('accumulated') ?? []
        const [from, to] = [cells[0], cells[years.length - 1]]
        if (!from || !to) return []
        const across = (row: number) =>
          `${own.quoted}!$${columnName(from.column)}$${row + 1}:$${columnName(to.column)}$${row + 1}`
        return [{ name: setting.scenario.resolved.name, values: across(from.row), categories: across(4) }]
      }),
    })
    row += 23
  }
  row++
  sheet.put(row++, 0, t('workbook.summary.reading'), 'section')
  const guide = ['inputs', 'results', 'rounding', 'change', 'readBack'] as const
  for (const note of [...guide.map((one) => t(`workbook.guide.${one}`)), ...about.notes]) {
    sheet.put(row, 0, note, 'wrapped')
    sheet.merged.push({ row, from: 0, to: 8 })
    sheet.heights.set(row, 14 * Math.max(1, Math.ceil(note.length / 165)))
    row++
  }
}

/** Live sums that must be zero, for whoever audits the workbook. */
export function checks(draft: Draft, sheet: Sheet, at: number, scenarios: readonly ScenarioSheet[]): number {
  const { t } = draft
  let row = at
  sheet.put(row++, 0, t('workbook.checks'), 'section')
  sheet.put(row, 0, t('field.scenario'), 'heading')
  const headings = ['charged', 'whole', 'net'] as const
  headings.forEach((heading, i) => {
    sheet.put(row, 1 + i, t(`workbook.check.${heading}`), 'headingWrapped')
  })
  sheet.heights.set(row, 44)
  row++
  for (const { city, setting } of scenarios) {
    sheet.put(row, 0, setting.scenario.resolved.name)
    const total = (measure: Parameters<typeof city.get>[0]) => city.get(measure)?.at(-1)
    const difference = (plus: (keyof typeof signs)[], minus: (keyof typeof signs)[]) => {
      const parts = [...plus.map((one) => [1, total(one)] as const), ...minus.map((one) => [-1, total(one)] as const)]
      const cells = parts.flatMap(([sign, cell]) => (cell ? [{ sign, cell }] : []))
      const value = cells.reduce(
        (sum, { sign, cell }) => sum + sign * (typeof cell.content === 'number' ? cell.content : Number.NaN),
        0,
      )
      return {
        value: Math.round(value * 100) / 100,
        binds: 6,
        write: (on: Sheet) =>
          `ROUND(${cells
            .map(({ sign, cell }) => `${sign < 0 ? '-' : '+'}${ref(cell).write(on)}`)
            .join('')
            .replace(/^\+/, '')},2)`,
      }
    }
    const signs = {
      charged: 0,
      recovered: 0,
      incurred: 0,
      funded: 0,
      kept: 0,
      realisedBenefit: 0,
      paidFunding: 0,
      net: 0,
    }
    const values = [
      difference(['charged'], ['recovered']),
      difference(['incurred'], ['funded', 'kept', 'charged']),
      difference(['net', 'incurred', 'paidFunding'], ['realisedBenefit', 'funded']),
    ]
    values.forEach((formula, i) => {
      sheet.put(row, 1 + i, formula.write(sheet) === 'ROUND(,2)' ? null : formula, 'moneyExact')
    })
    row++
  }
  return row
}

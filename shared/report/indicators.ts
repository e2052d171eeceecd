// The indicators of a service with their targets by year, for the follow-up and the reports on a service.
// Example: Andel anslutna användare, %: 5,0 2011, 25,0 2012 … 75,0 2016.
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import type { Service } from '../document/schema.ts'
import { valueAt } from '../formula/block.ts'
import { type Language, text } from '../language/index.ts'
import { figureColumn, number, percent, row, type Table, textCell, textColumn } from './table.ts'

/** null: the service has none. */
export function indicatorTable(
  { frame }: Calculation,
  { evaluator, result }: ScenarioCalculation,
  { id, indicators }: Service,
  language: Language,
): Table | null {
  if (indicators.length === 0) return null
  const { years } = result
  return {
    caption: text(language, 'report.indicators.caption'),
    columns: [
      textColumn(text(language, 'report.indicators.indicator')),
      textColumn(text(language, 'field.unit')),
      ...years.map((year) => figureColumn(String(year))),
    ],
    rows: indicators.flatMap((one) => {
      const valuesOf = (field: 'target' | 'measured') => {
        const series = one[field]
        const block =
          series === undefined ? null : evaluator.series(series, `services/${id}/indicators/${one.id}/${field}`)
        return years.map((year, y) => {
          // A year without one has none, which is not 0; one that differs by department is no one number.
          const none = typeof series === 'object' && series[String(year)] === undefined
          const value = block === null || block.d || none ? Number.NaN : valueAt(block, frame.shape, 0, y)
          return Number.isNaN(value) ? null : value
        })
      }
      const rowOf = (name: string, values: readonly (number | null)[]) =>
        row([
          textCell(name),
          textCell(one.unit),
          ...values.map((value) =>
            one.unit === '%' ? percent(value) : number(value, value !== null && Number.isInteger(value) ? 0 : 1),
          ),
        ])
      const measured = valuesOf('measured')
      return [
        rowOf(one.name, valuesOf('target')),
        ...(measured.some((value) => value !== null)
          ? [rowOf(text(language, 'report.indicators.measured', { name: one.name }), measured)]
          : []),
      ]
    }),
  }
}

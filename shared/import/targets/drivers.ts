// Values of drivers by department: a column for each driver, or a column for each year, or a row for each value.
// Example: [Förvaltning, Folkmängd] → one value per row; [Förvaltning, 2012, 2013] with the driver chosen → two.
import type { Driver } from '../../document/schema.ts'
import { text } from '../../language/index.ts'
import { problem } from '../../problem.ts'
import { Names } from '../names.ts'
import { periodOf, seriesTexts, takeSeries } from './series.ts'
import { allOf, type Field, field, importName, Source, type SourceRow, type Target } from './target.ts'

const own = 'driver:'

export const drivers: Target = {
  id: 'drivers',
  labelKey: 'import.target.drivers',
  years: true,
  money: false,
  fields: (document, language): readonly Field[] => [
    field('department', language, true),
    field('driver', language),
    field('year', language),
    field('value', language),
    ...document.drivers.map(({ id, name, symbol }) => ({
      role: `${own}${id}`,
      label: name.trim() || symbol,
      synonyms: [symbol],
    })),
  ],
  fixed: (document, language) => [
    {
      role: 'driver',
      label: text(language, 'import.field.driver'),
      options: document.drivers.map(({ id, name, symbol }) => ({ id, name: name.trim() || symbol })),
      asked: (roles) => roles.some((role) => role === 'value' || role?.startsWith('year:')),
    },
  ],
  plan(document, table, choices) {
    const source = new Source(document, table, choices)
    const departments = allOf(document)
    const known = new Names(document.drivers, ({ symbol }) => [symbol])
    const columns = document.drivers.filter(({ id }) => source.columns.has(`${own}${id}`))
    for (const from of source.rows()) {
      const department = from.item('department', 'department', departments)
      if (!department) continue
      from.row.title = department.name
      const one = (driver: Driver, role: string, many: boolean) => {
        const at = {
          place: `drivers/${driver.id}/values/${department.id}`,
          old: driver.values[department.id],
          unit: driver.unit,
          positive: true,
          ...(many ? { what: driver.name } : {}),
        }
        takeSeries(source, from, at, role)
      }
      for (const driver of columns) one(driver, `${own}${driver.id}`, true)
      if (source.columns.has('value') || source.years.length > 0) {
        const driver = chosen(from, known, source)
        if (driver) {
          from.row.title = `${department.name}, ${driver.name}`
          one(driver, 'value', false)
        }
      }
    }
    return source.draft.finish(importName('drivers'))
  },
  table(document, language) {
    const years = periodOf(document)
    return [
      [...['department', 'driver', 'value'].map((role) => field(role, language).label), ...years.map(String)],
      ...document.drivers.flatMap((driver) =>
        document.departments.map((department) => [
          department.name,
          driver.name.trim() || driver.symbol,
          ...seriesTexts(driver.values[department.id], years, driver.unit, language),
        ]),
      ),
    ]
  },
}

function chosen(from: SourceRow, known: Names<Driver>, source: Source): Driver | undefined {
  if (from.column('driver') === null && source.choices.fixed.driver === undefined) {
    from.row.refuse(problem('import-driver-not-chosen'))
    return undefined
  }
  return from.item('driver', 'driver', known)
}

// The sheet of departments: drivers as entered, who takes part, and what is worked out for each department from them.
// Every table has the departments as rows and their sum below, so that a share is a cell over its sum.
// Example: aldreomsorgstagare: 694 for Älvsjö of 26 777; the share is =F20/F$30.
import { type OwnValues, standIn, standsForItself } from '../../calculation/participants.ts'
import { cellOfYear, type Cell as Entered, isFormula, type Series } from '../../cell.ts'
import { central, type Driver, type Service } from '../../document/schema.ts'
import { valueAt } from '../../formula/block.ts'
import type { Assumptions, ByDepartment, Lane } from './assumptionsSheet.ts'
import { inputStyle } from './assumptionsSheet.ts'
import { allYears, type Draft, firstYear, yearRow } from './draft.ts'
import {
  call,
  compare,
  type Formula,
  number,
  numberIn,
  one,
  plus,
  type Range,
  range,
  ref,
  sum,
  type Told,
  when,
  zero,
} from './formula.ts'
import type { Labels } from './labels.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { StyleName } from './styles.ts'

/** A table of departments by year, or with one column for all years. */
export interface Table {
  readonly label: string
  readonly perYear: boolean
  /** By row of the frame. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>
  readonly sums: readonly Cell[]
  /** Some cell is a value that no formula of the workbook gives. */
  readonly hasValues: boolean
  readonly firstRow: number
}

export interface TableOptions {
  readonly title: string
  readonly about?: string
  readonly label: string
  readonly perYear: boolean
  readonly style: StyleName
  readonly total: StyleName
  /** What stands in a cell; null: nothing. */
  cell(row: number, y: number, sheetRow: number): Formula | Told | number | null
  /** The cells refer to other cells of their own row. */
  ownRow?: boolean
  /** An input instead, and where it stands in the model. */
  input?(row: number, y: number): { readonly value: number | null; readonly place: string | null } | null
}

export interface Departments extends ByDepartment {
  readonly sheet: Sheet
  readonly rows: readonly { readonly row: number; readonly id: string; readonly name: string }[]
  /** Rows where tables begin. */
  readonly starts: readonly number[]
  table(options: TableOptions): Table
  driver(setting: Setting, id: string, row: number, y: number): Formula
  /** 1 where a department has said it takes part, before mergers. */
  participation(service: Service): Table
  connect(assumptions: Assumptions): void
}

export function cellAt(table: Table, row: number, y: number): Formula {
  const cell = table.cells.get(row)?.[table.perYear ? y : 0]
  return cell ? ref(cell) : zero
}

export function sumAt(table: Table, y: number): Formula {
  const cell = table.sums[table.perYear ? y : 0]
  return cell ? ref(cell) : zero
}

const columns = new WeakMap<Table, Range[]>()

/** The cells of a year in the order they stand, for sums over departments. */
export function columnOf(table: Table, y: number): Range {
  const at = table.perYear ? y : 0
  const known = columns.get(table) ?? []
  columns.set(table, known)
  const found = known[at] ?? range([...table.cells.values()].flatMap((cells) => cells[at] ?? []))
  known[at] = found
  return found
}

export function departmentsSheet(draft: Draft, labels: Labels): Departments {
  const { document, frame, t, years } = draft
  const sheet = draft.sheet(t('workbook.sheet.departments'), {
    widths: [36, 16, 15, 15, 14, ...years.map(() => 12), 40],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: 'E0B400',
  })
  draft.opening(sheet, t('workbook.departments.title'), t('workbook.departments.subtitle'), [
    t('field.department'),
    t('field.kind'),
    t('field.from'),
    t('field.to'),
    t('workbook.column.allYears'),
  ])
  const usesCentral =
    document.drivers.some(({ values }) => Object.hasOwn(values, central)) ||
    document.services.some(({ participants }) => participants.some(({ id }) => id === central)) ||
    document.splitRules.some(({ parts }) => parts.some(({ method }) => method.method === 'central'))
  const ids = [...new Set([...document.departments.map(({ id }) => id), ...(usesCentral ? [central] : [])])]
  const rows = ids.flatMap((id) => {
    const row = frame.rowOf.get(id)
    return row === undefined ? [] : [{ row, id, name: labels.department(id) }]
  })
  const starts: number[] = []
  let connected: Assumptions | null = null
  const assumptions = () => {
    if (!connected) throw new Error('no assumptions yet')
    return connected
  }

  function table(options: TableOptions): Table {
    const { perYear, style, total } = options
    const columns = perYear ? years.map((_, y) => y) : [0]
    // Worked out before the table gets its place: what a cell uses may be a table that is made just then.
    const contents = options.ownRow
      ? null
      : rows.map(({ row }) => columns.map((y) => (options.input?.(row, y) ? null : options.cell(row, y, -1))))
    let next = sheet.end + 1
    starts.push(next)
    sheet.put(next, 0, options.title, 'section')
    if (options.about) sheet.put(next, firstYear, options.about, 'note')
    next++
    const firstRow = next
    const cells = new Map<number, readonly Cell[]>()
    rows.forEach(({ row, name }, i) => {
      sheet.put(next, 0, name)
      cells.set(
        row,
        columns.map((y) => {
          const column = perYear ? firstYear + y : allYears
          const entered = options.input?.(row, y)
          if (entered?.place && entered.value !== null)
            return draft.input(sheet, next, column, entered.value, entered.place, style)
          if (entered) return sheet.put(next, column, entered.value, style)
          const content = contents ? (contents[i]?.[y] ?? null) : options.cell(row, y, next)
          return sheet.put(next, column, content, style)
        }),
      )
      next++
    })
    sheet.put(next, 0, t('workbook.sum'), 'textTotal')
    for (let column = 1; column < firstYear; column++) sheet.put(next, column, null, 'textTotal')
    const sums = columns.map((y) => {
      const of = [...cells.values()].flatMap((made) => made[y] ?? [])
      const column = perYear ? firstYear + y : allYears
      return sheet.put(next, column, of.length === 0 ? null : sum(range(of)), total)
    })
    const hasValues = [...cells.values()].some((made) => made.some(({ note }) => note !== undefined))
    return { label: options.label, perYear, cells, sums, hasValues, firstRow }
  }

  interface DriverTable extends Table {
    readonly names: readonly string[]
  }
  const driverTables = new Map<string, DriverTable>()
  const drivers = new Map(document.drivers.map((one) => [one.symbol, one]))
  const driverById = new Map(document.drivers.map((one) => [one.id, one]))

  function driverTable(setting: Setting | null, driver: Driver): DriverTable {
    const version = setting?.versionOf(driver.symbol) ?? ''
    const key = `${driver.id}|${version}`
    const known = driverTables.get(key)
    if (known) return known
    const perYear = Object.values(driver.values).some((value) => typeof value === 'object' || isFormula(value))
    const style = inputStyle(driver.unit)
    const made = table({
      title: `${driver.name} (${driver.symbol})`,
      about: [driver.unit, driver.source].filter((part) => part !== '').join(' · '),
      label: driver.symbol,
      perYear,
      style,
      total: style === 'inputPercent' ? 'number' : 'numberTotal',
      input(row, y) {
        const value = driver.values[frame.ids[row] ?? '']
        const cell = enteredAt(value, y)
        if (cell !== null && typeof cell !== 'number') return null
        const place = `drivers/${driver.id}/values/${frame.ids[row]}`
        const own = version === ''
        return { value: cell, place: own ? (typeof value === 'object' ? `${place}/${years[y]}` : place) : null }
      },
      cell(row, y) {
        const cell = enteredAt(driver.values[frame.ids[row] ?? ''], y)
        if (!setting || typeof cell !== 'string') return Number.NaN
        if (!isFormula(cell)) return Number.NaN
        const expected = setting.evaluator.driver(driver.id)
        const formula = assumptions().formula(setting, cell, { y, row, slip: 0 })
        return draft.agreed(formula, expected ? valueAt(expected, frame.shape, row, y) : Number.NaN)
      },
    })
    const names = made.sums.flatMap((_, y) => {
      const column = [...made.cells.values()].flatMap((cells) => cells[y] ?? [])
      const [first, last] = [column[0], column.at(-1)]
      if (!first || !last) return []
      const suffix = version === '' ? '' : `_${setting?.scenario.resolved.id ?? ''}`
      return [draft.nameRange(first, last, `${driver.symbol}${perYear ? `_${years[y]}` : ''}${suffix}`)]
    })
    const whole = { ...made, names }
    driverTables.set(key, whole)
    return whole
  }

  function enteredAt(value: Series | undefined, y: number): Entered | null {
    return value === undefined ? null : cellOfYear(value, years[y] ?? 0)
  }

  function ownOf(setting: Setting, id: string): OwnValues {
    return setting.evaluator.ownValuesOfDriver(id)
  }

  /** A department born by a merger, without a value of its own, has the sum of its parts. */
  function driverValue(setting: Setting, driver: Driver, row: number, y: number): Formula {
    const made = driverTable(setting, driver)
    const entered = cellAt(made, row, y)
    if (!frame.bornByMerger[row] || frame.head[row * years.length + y] !== row) return entered
    const own = ownOf(setting, driver.id)
    const parts = rows.filter(
      (part) =>
        part.row !== row && frame.head[part.row * years.length + y] === row && standsForItself(frame, own, part.row, y),
    )
    return plus(entered, ...parts.map((part) => cellAt(made, part.row, y)))
  }

  function driverSum(setting: Setting, driver: Driver, y: number): Formula {
    const made = driverTable(setting, driver)
    const own = ownOf(setting, driver.id)
    const counted = rows.filter(({ row }) => {
      const head = frame.head[row * years.length + y] ?? -1
      return head === row || (head >= 0 && !frame.bornByMerger[head] && standIn(frame, own, row, y) === row)
    })
    const at = made.perYear ? y : 0
    const name = made.names[at]
    if (counted.length === rows.length && !frame.hasMergers && name !== undefined) {
      const cells = [...made.cells.values()].flatMap((cells) => cells[at] ?? [])
      return sum(range(cells, name))
    }
    return plus(...counted.map(({ row }) => driverValue(setting, driver, row, y)))
  }

  const assumptionTables = new Map<string, Table>()
  /** An assumption whose formula differs by department. */
  function assumptionTable(setting: Setting, symbol: string): Table | null {
    const assumption = document.assumptions.find((one) => one.symbol === symbol)
    if (!assumption) return null
    const version = setting.versionOf(symbol)
    const key = `${symbol}|${version}`
    const known = assumptionTables.get(key)
    if (known) return known
    const value = setting.valueFor(assumption) as Series
    const expected = setting.evaluator.symbol(symbol)?.block
    const made = table({
      title: `${assumption.name} (${symbol})${version === '' ? '' : ` · ${setting.scenario.resolved.name}`}`,
      about: [assumption.unit, typeof value === 'string' ? value : ''].filter((part) => part !== '').join(' · '),
      label: symbol,
      perYear: expected?.y ?? true,
      style: 'number',
      total: 'numberTotal',
      cell: (row, y) =>
        draft.agreed(
          assumptions().series(setting, value, { y, row, slip: 0 }, () => null),
          expected ? valueAt(expected, frame.shape, row, y) : Number.NaN,
        ),
    })
    assumptionTables.set(key, made)
    return made
  }

  const participations = new Map<string, Table>()
  const byService = new WeakMap<Service, Table>()
  function participation(service: Service): Table {
    const found = byService.get(service) ?? participationOf(service)
    byService.set(service, found)
    return found
  }

  function participationOf(service: Service): Table {
    const key = JSON.stringify(service.participants.map(({ id, from, to }) => [id, from ?? 0, to ?? 0]).sort())
    const known = participations.get(key)
    if (known) return known
    const of = document.services.filter(
      (one) => JSON.stringify(one.participants.map(({ id, from, to }) => [id, from ?? 0, to ?? 0]).sort()) === key,
    )
    const perYear = service.participants.some(({ from, to }) => from !== undefined || to !== undefined)
    const label = t('workbook.participants', { n: participations.size + 1 })
    const at = (row: number) => service.participants.filter(({ id }) => id === frame.ids[row])
    const made = table({
      title: `${label}: ${of
        .map(({ name }) => name)
        .slice(0, 4)
        .join(', ')}${of.length > 4 ? ' …' : ''}`,
      about: t('workbook.participants.about'),
      label,
      perYear,
      style: 'inputCount',
      total: 'numberTotal',
      ...(perYear ? {} : { input: (row: number) => ({ value: at(row).length > 0 ? 1 : 0, place: null }) }),
      ownRow: perYear,
      cell(row, y, sheetRow) {
        const spans = at(row)
        const year = years[y] ?? 0
        const inYear = sheet.rows[yearRow]?.[firstYear + y]
        if (spans.length !== 1 || !inYear) {
          return Number(spans.some(({ from, to }) => year >= (from ?? year) && year <= (to ?? year)))
        }
        const [from, to] = edges(sheetRow, spans[0])
        const begun = from ? compare(ref(inYear), '>=', ref(from)) : null
        const left = to ? compare(ref(inYear), '<=', ref(to)) : null
        if (!begun && !left) return 1
        const both = [begun, left].flatMap((part) => part ?? [])
        const holds = both.length === 2 ? call('AND', Math.min(...both.map(({ value }) => value)), ...both) : both[0]
        return holds ? when(holds, one, zero) : 1
      },
    })
    participations.set(key, made)
    return made
  }

  /** The years a department joins and leaves, entered beside its row. */
  function edges(at: number, span: Service['participants'][number] | undefined): readonly (Cell | null)[] {
    return [span?.from, span?.to].map((year, i) => {
      if (year === undefined) return null
      return sheet.rows[at]?.[2 + i] ?? sheet.put(at, 2 + i, year, 'inputCount')
    })
  }

  for (const driver of document.drivers) {
    const plain = !Object.values(driver.values).some(
      (value) => isFormula(value as Entered) || (typeof value === 'object' && Object.values(value).some(isFormula)),
    )
    if (plain) driverTable(null, driver)
  }

  return {
    sheet,
    rows,
    starts,
    table,
    connect: (made) => {
      connected = made
    },
    driverSymbol: (symbol) => drivers.has(symbol),
    value(setting: Setting, symbol: string, lane: Lane) {
      const driver = drivers.get(symbol)
      if (driver) return driverValue(setting, driver, lane.row, lane.y)
      const made = assumptionTable(setting, symbol)
      return made && lane.row >= 0 ? cellAt(made, lane.row, lane.y - lane.slip) : number(Number.NaN)
    },
    sum(setting: Setting, symbol: string, y: number) {
      const driver = drivers.get(symbol)
      if (driver) return driverSum(setting, driver, y)
      const made = assumptionTable(setting, symbol)
      return made ? sumAt(made, y) : number(Number.NaN)
    },
    driver(setting: Setting, id: string, row: number, y: number) {
      const driver = driverById.get(id)
      return driver ? driverValue(setting, driver, row, y) : number(Number.NaN)
    },
    participation,
  }
}

export function isKnown(cell: Cell): boolean {
  return !Number.isNaN(numberIn(cell))
}

// Keys: for each department and year, how many units a line is counted by there, on the department that stands for it.
// A line's price times its key is what the department pays or gains, so one key serves every line that counts alike.
// Example: key K3, anvandare × andel_egen_regi: 366 × 0.169 = 62 for Älvsjö; 368 min / 60 × 223 kr × 62 = 85 tkr.
import type { Members } from '../../calculation/participants.ts'
import type { Service } from '../../document/schema.ts'
import { symbolsOf } from '../../formula/parse.ts'
import type { Assumptions, Lane } from './assumptionsSheet.ts'
import { cellAt, type Departments, type Table } from './departmentsSheet.ts'
import type { Draft } from './draft.ts'
import { type Factor, variesByYear } from './factors.ts'
import {
  call,
  compare,
  type Formula,
  minus,
  number,
  numberIn,
  one,
  over,
  plus,
  range,
  ref,
  times,
  when,
  zero,
} from './formula.ts'
import type { Setting } from './settings.ts'
import type { Cell } from './sheet.ts'

export interface KeyRequest {
  readonly service: Service
  /** Departments × years that count, before mergers; see `lanesOf`. */
  readonly lanes: Members
  readonly factors: readonly KeyFactor[]
}

export interface KeyFactor {
  /** What it is, the same for the same values. */
  readonly id: string
  readonly words: string
  readonly perYear: boolean
  at(lane: Lane): Formula
}

export interface Keys {
  members(service: Service, members: Members): Table
  key(request: KeyRequest): Table
  /** A key as it was some years before: whole years of a lag in months, and `more`. */
  delayed(key: Table, lag: Cell, more: 0 | 1): Table
  factorOf(setting: Setting, factor: Factor, slip: number, around: Assumptions): KeyFactor
  driverFactor(setting: Setting, id: string): KeyFactor
}

export function makeKeys(draft: Draft, departments: Departments): Keys {
  const { frame, t, years } = draft
  const made = new Map<string, Table>()
  let count = 0
  const headOf = (row: number, y: number) => frame.head[row * years.length + y] ?? -1
  const everywhere = departments.rows.every(({ row }) => years.every((_, y) => headOf(row, y) === row))

  function once(key: string, make: (label: string) => Table): Table {
    const known = made.get(key)
    if (known) return known
    // Counted before it is made: making it may make others.
    const table = make(t('workbook.key', { n: ++count }))
    made.set(key, table)
    return table
  }

  function members(service: Service, mask: Members): Table {
    const taking = departments.participation(service)
    if (everywhere) return taking
    return once(`members|${taking.label}`, (label) =>
      departments.table({
        title: `${label} · ${t('workbook.key.members', { who: taking.label })}`,
        label,
        perYear: true,
        style: 'count',
        total: 'numberTotal',
        cell(row, y) {
          const parts = departments.rows.filter((one) => headOf(one.row, y) === row)
          const cells = parts.map((one) => cellAt(taking, one.row, y)).filter((cell) => cell !== zero)
          const highest = Math.max(0, ...cells.map(({ value }) => value))
          const formula = cells.length === 1 && cells[0] ? cells[0] : call('MAX', highest, ...cells)
          return cells.length === 0 ? 0 : draft.agreed(formula, mask[row * years.length + y] ?? 0)
        },
      }),
    )
  }

  function key({ service, lanes, factors }: KeyRequest): Table {
    const taking = departments.participation(service)
    const id = `key|${taking.label}|${factors.map((factor) => factor.id).join('|')}|${everywhere ? '' : lanes.join('')}`
    return once(id, (label) => {
      const steady =
        everywhere && !taking.perYear && departments.rows.every(({ row }) => sameAllYears(lanes, row, years.length))
      return departments.table({
        title: `${label} · ${factors.map(({ words }) => words).join(' × ')}`,
        about: t('workbook.key.about', { who: taking.label }),
        label,
        perYear: !steady || factors.some(({ perYear }) => perYear),
        style: 'number',
        total: 'numberTotal',
        cell(row, y) {
          const product = (lane: number) => times(...factors.map((factor) => factor.at({ y, row: lane, slip: 0 })))
          if (everywhere) {
            const value = times(cellAt(taking, row, y), product(row))
            return lanes[row * years.length + y] ? value : value.value === 0 ? value : 0
          }
          const counted = departments.rows.filter(
            (one) => headOf(one.row, y) === row && lanes[one.row * years.length + y],
          )
          return counted.length === 0 ? 0 : plus(...counted.map((one) => product(one.row)))
        },
      })
    })
  }

  function delayed(of: Table, lag: Cell, more: 0 | 1): Table {
    if (!of.perYear) return of
    return once(`delayed|${of.label}|${lag.sheet.name}|${lag.row}|${more}`, (label) =>
      departments.table({
        title: `${label} · ${t('workbook.key.delayed', { key: of.label, more })}`,
        label,
        perYear: true,
        style: 'number',
        total: 'numberTotal',
        cell(row, y) {
          // What arose with a department that has since become part of another comes to that one.
          const parts = departments.rows.filter((one) => headOf(one.row, y) === row)
          return plus(
            ...parts.flatMap((one) => {
              const cells = of.cells.get(one.row)
              return cells ? [earlier(cells, lag, y, more)] : []
            }),
          )
        },
      }),
    )
  }

  return {
    members,
    key,
    delayed,
    factorOf(setting, { expression, inverse }, slip, around) {
      const text = JSON.stringify(expression)
      const { symbols, summed } = symbolsOf(expression)
      const version = [...symbols, ...summed].map((symbol) => setting.versionOf(symbol)).join(' ')
      const words = [...symbols, ...summed.filter((one) => !symbols.includes(one))].join(' ')
      return {
        id: `${inverse ? '1/' : ''}${text}@${version}@${slip}`,
        words: inverse ? `1/${words}` : words,
        perYear: slip !== 0 || variesByYear(expression, setting.evaluator, frame.hasMergers),
        at(lane) {
          const value = around.expression(setting, expression, { ...lane, slip })
          return inverse ? over(number(1), value) : value
        },
      }
    },
    driverFactor(setting, id) {
      const driver = draft.document.drivers.find((one) => one.id === id)
      const symbol = driver?.symbol ?? id
      const block = setting.evaluator.driver(id)
      return {
        id: `driver:${id}@${setting.versionOf(symbol)}`,
        words: driver?.name ?? id,
        perYear: block?.y ?? false,
        at: ({ row, y }) => departments.driver(setting, id, row, y),
      }
    },
  }
}

function sameAllYears(mask: Members, row: number, years: number): boolean {
  for (let y = 1; y < years; y++) if (mask[row * years + y] !== mask[row * years]) return false
  return true
}

/** The cell INT(lag/12) + more years before year `y`, or 0 when that is before the first. */
export function earlier(cells: readonly Cell[], lag: Cell, y: number, more: 0 | 1): Formula {
  const months = numberIn(lag)
  const back = call('INT', Math.floor(months / 12), over(ref(lag), number(12)))
  const at = minus(number(y + 1 - more), back)
  const found = cells[y - more - Math.floor(months / 12)]
  const value = Number.isNaN(months) ? Number.NaN : found ? numberIn(found) : 0
  return when(compare(at, '>=', one), call('INDEX', value, range(cells), at), zero)
}

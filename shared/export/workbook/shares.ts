// The shares that a split rule gives departments, as formulas: a weight over the sum of weights.
// A method that is no formula (a nucleolus) stands as values, and its heading says so.
// Example: Efter äldreomsorgstagare: =F20/F$30, 694/26 777 = 2,59 %; fixed and variable: =.4*1/14+.6*F40.
import { lanesOf } from '../../calculation/participants.ts'
import { partsFor } from '../../calculation/service.ts'
import { splitPartOf } from '../../calculation/split.ts'
import { type Cell as Entered, isFormula, type Series } from '../../cell.ts'
import { central, type Service, type SplitRule } from '../../document/schema.ts'
import { isMessageKey } from '../../language/index.ts'
import type { Assumptions } from './assumptionsSheet.ts'
import type { CostLineOf } from './costLines.ts'
import type { Costs } from './costs.ts'
import { cellAt, type Departments, sumAt, type Table } from './departmentsSheet.ts'
import type { Draft } from './draft.ts'
import {
  call,
  compare,
  type Formula,
  minus,
  number,
  one,
  over,
  plus,
  range,
  sumProduct,
  times,
  when,
  zero,
} from './formula.ts'
import type { GainSet } from './gains.ts'
import { gameWeights } from './gameShares.ts'
import { type InputRow, type InputRows, inputRows } from './inputRows.ts'
import type { Keys } from './keys.ts'
import type { Setting } from './settings.ts'

type Part = SplitRule['parts'][number]
type Method = Part['method']

export interface Shares {
  /** null: the line is not shared. */
  of(setting: Setting, cost: CostLineOf, members: Uint8Array, gains: GainSet): Table | null
}

interface ShareContext {
  readonly costs: Costs
  readonly draft: Draft
  readonly assumptions: Assumptions
  readonly departments: Departments
  readonly keys: Keys
  readonly inputs: InputRows
}

interface Asked {
  readonly setting: Setting
  readonly service: Service
  readonly part: Part
  readonly place: string
  readonly members: Uint8Array
  readonly gains: GainSet
}

export function makeShares(with_: Omit<ShareContext, 'inputs'>): Shares {
  const { assumptions, departments, draft } = with_
  const { t, years } = draft
  const rows = settingsOfRules(draft)
  const { sheet } = assumptions
  if (rows.some(({ series }) => typeof series !== 'string'))
    sheet.put(sheet.end + 1, 0, t('field.splitRules'), 'section')
  const context: ShareContext = { ...with_, inputs: inputRows(draft, sheet, rows) }
  const made = new Map<string, Table>()
  let count = 0
  return {
    of(setting, cost, members, gains) {
      const rule = setting.scenario.resolved.splitRule
      const part = splitPartOf(rule, cost.service, cost.line)
      const { fractions, service } = cost
      if (!rule || !part || !fractions || !partsFor(rule, service).includes(part)) return null
      const taking = departments.participation(service)
      const own =
        part.method.method === 'benefit' || !isFormulaic(part.method)
          ? `${service.id}@${gains.version}@${setting.scenario.resolved.id}`
          : ''
      const id = [
        JSON.stringify(part.method),
        taking.label,
        setting.versionOfSeries(...seriesOf(part.method)),
        versionOfDrivers(setting, draft, part.method),
        own,
      ].join('|')
      const known = made.get(id)
      if (known) return known
      const place = `splitRules/${rule.id}/parts/${part.id}/method`
      const weigh = weights(context, { setting, service, part, place, members, gains })
      const label = t('workbook.share', { n: ++count })
      const method = t(`term.method.${part.method.method}`)
      const explained = `method.explained.${part.method.method}`
      const how = isMessageKey(explained) ? t(explained) : ''
      const told = t('workbook.told.method', { method, how })
      const title = t('workbook.share.title', { label, method, who: own === '' ? taking.label : service.name })
      const table = departments.table({
        title,
        about: weigh ? t('workbook.share.about') : t('workbook.share.value', { method }),
        label,
        perYear: taking.perYear || weigh === null || weigh.perYear,
        style: 'share',
        total: 'shareTotal',
        cell(row, y) {
          const fraction = fractions[row * years.length + y] ?? 0
          if (weigh) {
            const share = weigh.share(row, y)
            return share === zero && fraction === 0 ? null : draft.agreed(share, fraction, told)
          }
          if (fraction === 0) return null
          return draft.instead(fraction, told)
        },
      })
      made.set(id, table)
      return table
    },
  }

  function settingsOfRules({ document }: Draft): InputRow[] {
    return document.splitRules.flatMap(({ id, name, parts }) =>
      parts.flatMap((part): InputRow[] => {
        const place = `splitRules/${id}/parts/${part.id}/method`
        const { method } = part
        const row = (field: string, series: Series, what: string, percent: boolean): InputRow => ({
          place: `${place}/${field}`,
          series,
          labels: [what, '', percent ? '%' : '', name],
          style: percent ? 'inputPercent' : 'inputNumber',
        })
        const rows: InputRow[] = []
        if ('drivers' in method && Array.isArray(method.drivers) && method.drivers.length > 1)
          method.drivers.forEach(({ driver, weight }, k) => {
            const what = document.drivers.find((one) => one.id === driver)?.name ?? driver
            rows.push(row(`drivers/${k}/weight`, weight, `${t('field.weight')}: ${what}`, true))
          })
        if (method.method === 'fixedAndVariable')
          rows.push(row('fixedPart', method.fixedPart, t('field.fixedPart'), true))
        if (method.method === 'tiered')
          method.tiers.forEach(({ from, price }, k) => {
            rows.push(row(`tiers/${k}/from`, from, t('workbook.tier.from', { n: k + 1 }), false))
            rows.push(row(`tiers/${k}/price`, price, t('workbook.tier.price', { n: k + 1 }), false))
          })
        if (method.method === 'usage') rows.push(row('capacity', method.capacity as Series, t('field.capacity'), false))
        if (method.method === 'fixedShares')
          for (const [department, share] of Object.entries(method.shares))
            rows.push(row(`shares/${department}`, share, `${t('field.share')}: ${department}`, true))
        return rows
      }),
    )
  }
}

function seriesOf(method: Method): Series[] {
  return Object.values(method).flatMap((value): Series[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value as Record<string, Entered>).filter((one) => typeof one === 'string')
        : [],
  )
}

function versionOfDrivers(setting: Setting, { document }: Draft, method: Method): string {
  const ids =
    'drivers' in method && Array.isArray(method.drivers)
      ? method.drivers.map(({ driver }) => driver)
      : 'driver' in method
        ? [method.driver]
        : []
  return ids.map((id) => setting.versionOf(document.drivers.find((one) => one.id === id)?.symbol ?? '')).join()
}

function isFormulaic({ method }: Method): boolean {
  return ['equal', 'driver', 'fixedShares', 'fixedAndVariable', 'usage', 'benefit', 'central', 'tiered'].includes(
    method,
  )
}

interface Weighing {
  readonly perYear: boolean
  share(row: number, y: number): Formula
}

/** null: no formula for the method. */
function weights(context: ShareContext, asked: Asked): Weighing | null {
  const { assumptions, departments, draft, inputs, keys } = context
  const { members, part, place, service, setting } = asked
  const { method } = part
  const { frame, t, years } = draft
  const rule = setting.scenario.resolved.splitRule
  const entered = (name: string, series: Series) => (y: number) =>
    assumptions.series(setting, series, { y, row: -1, slip: 0 }, inputs.cellOf(`${place}/${name}`))
  const byDriver = (id: string) =>
    keys.key({
      service,
      lanes: lanesOf(frame, service, members, setting.evaluator.ownValuesOfDriver(id)),
      factors: [keys.driverFactor(setting, id)],
    })
  const mixed = (drivers: readonly { readonly driver: string; readonly weight: Entered }[]): Weighing => {
    const [single] = drivers
    if (drivers.length === 1 && single) return ofTable(byDriver(single.driver))
    const tables = drivers.map(({ driver }) => byDriver(driver))
    const weight = drivers.map(({ weight }, k) => entered(`drivers/${k}/weight`, weight))
    const perYear = tables.some((table) => table.perYear) || drivers.some(({ weight }) => typeof weight === 'string')
    return {
      perYear,
      share(row, y) {
        const parts = tables.map((table, k) =>
          times(weight[k]?.(y) ?? one, over(cellAt(table, row, y), sumAt(table, y))),
        )
        return over(plus(...parts), plus(...weight.map((of) => of(y))))
      },
    }
  }
  switch (method.method) {
    case 'equal':
      return ofTable(keys.members(service, members))
    case 'driver':
      return mixed(method.drivers)
    case 'fixedAndVariable': {
      const [equal, variable, fixed] = [
        ofTable(keys.members(service, members)),
        mixed(method.drivers),
        entered('fixedPart', method.fixedPart),
      ]
      return {
        perYear: equal.perYear || variable.perYear || typeof method.fixedPart === 'string',
        share: (row, y) =>
          plus(times(fixed(y), equal.share(row, y)), times(minus(one, fixed(y)), variable.share(row, y))),
      }
    }
    case 'fixedShares': {
      const share = new Map(Object.entries(method.shares).map(([id, value]) => [id, entered(`shares/${id}`, value)]))
      const table = departments.table({
        title: t('workbook.share.fixed', {
          who: departments.participation(service).label,
          name: rule?.name ?? '',
        }),
        label: '',
        perYear: true,
        style: 'share',
        total: 'shareTotal',
        cell(row, y) {
          const parts = departments.rows.filter(
            (one) => frame.head[one.row * years.length + y] === row && members[row * years.length + y],
          )
          return plus(...parts.flatMap(({ id }) => share.get(id)?.(y) ?? []))
        },
      })
      return ofTable(table)
    }
    case 'usage': {
      const table = byDriver(method.driver)
      const capacity = entered('capacity', method.capacity as Series)
      return {
        perYear: table.perYear || typeof method.capacity !== 'number',
        share(row, y) {
          const size = capacity(y)
          const used = sumAt(table, y)
          return over(cellAt(table, row, y), call('MAX', Math.max(size.value, used.value), size, used))
        },
      }
    }
    case 'tiered': {
      const units = byDriver(method.driver)
      const tiers = method.tiers.map(({ from, price }, k) => ({
        from: entered(`tiers/${k}/from`, from),
        price: entered(`tiers/${k}/price`, price),
      }))
      const table = departments.table({
        title: t('workbook.share.tiered', { who: departments.participation(service).label, name: rule?.name ?? '' }),
        label: '',
        perYear: units.perYear || method.tiers.some(({ from, price }) => isFormula(from) || isFormula(price)),
        style: 'number',
        total: 'numberTotal',
        cell(row, y) {
          const used = cellAt(units, row, y)
          return plus(
            ...tiers.map(({ from, price }, k) => {
              const next = tiers[k + 1]?.from(y)
              const below = next ? call('MIN', Math.min(used.value, next.value), used, next) : used
              const within = minus(below, from(y))
              return times(price(y), call('MAX', Math.max(0, within.value), number(0), within))
            }),
          )
        },
      })
      return ofTable(table)
    }
    case 'benefit': {
      const taking = departments.participation(service)
      const table = departments.table({
        title: t('workbook.share.benefit', { service: service.name, scenario: setting.scenario.resolved.name }),
        about: t('workbook.share.benefit.about'),
        label: '',
        perYear: taking.perYear,
        style: 'money',
        total: 'moneyTotal',
        cell(row, y) {
          const value = presentValue(asked, row, assumptions)
          return times(cellAt(taking, row, y), call('MAX', Math.max(0, value.value), value, number(0)))
        },
      })
      return ofTable(table)
    }
    case 'central':
      return { perYear: false, share: (row) => (frame.ids[row] === central ? number(1) : zero) }
    default: {
      const gained = (row: number) => {
        const value = presentValue(asked, row, assumptions)
        return call('MAX', Math.max(0, value.value), value, number(0))
      }
      const table = gameWeights(context.costs.context, { ...asked, gained })
      return table && ofTable(table)
    }
  }
}

function ofTable(table: Table): Weighing {
  const someEmpty = table.sums.some((_, y) => !(sumAt(table, y).value > 0))
  return {
    perYear: table.perYear,
    share(row, y) {
      const [weight, all] = [cellAt(table, row, y), sumAt(table, y)]
      if (weight === zero) return zero
      return someEmpty ? when(compare(all, '>', zero), over(weight, all), zero) : over(weight, all)
    },
  }
}

/** Of a department's realised benefit in the service over the period. */
function presentValue({ gains, service }: Asked, row: number, { discount }: Assumptions): Formula {
  const factors = range(discount)
  const terms = gains.realised.rows.flatMap((line): Formula[] => {
    if (line.service.id !== service.id) return []
    const { key, cells, late } = line
    if (!key) return line.receiver === row ? [sumProduct(range(cells), factors)] : []
    const ofKey = (table: Table, values: typeof cells): Formula => {
      const units = table.cells.get(row)
      if (!units) return zero
      if (!table.perYear) return times(cellAt(table, row, 0), sumProduct(range(values), factors))
      return sumProduct(range(values), range(units), factors)
    }
    return [ofKey(key, cells), ...(late ? [ofKey(late.key, late.cells)] : [])]
  })
  return plus(...terms)
}

// Weights of the methods that look at what groups would cost, where that is a formula: fixed costs and costs by a key,
// for the same participants every year, against each on its own. Other games stand as values, as the nucleolus does.
// Example: 1 820 000 kr fixed and 20 000 kr a district, alone 50 000 kr and 141 kr a user: a district alone costs
// MIN(1 820 000 + 20 000, 50 000 + 141 × 694); its Shapley value is a formula only where nobody can go alone.
import { termsOf } from '../../calculation/incurred.ts'
import { lanesOf } from '../../calculation/participants.ts'
import { splitPartOf } from '../../calculation/split.ts'
import type { Service, SplitRule } from '../../document/schema.ts'
import { type CostContext, type CostLineOf, ownCost, sharedPrice } from './costLines.ts'
import { cellAt, sumAt, type Table } from './departmentsSheet.ts'
import { allYears, firstYear } from './draft.ts'
import {
  call,
  compare,
  type Formula,
  minus,
  number,
  over,
  plus,
  range,
  ref,
  sumProduct,
  times,
  when,
  zero,
} from './formula.ts'
import type { Setting } from './settings.ts'
import type { Cell } from './sheet.ts'

type Part = SplitRule['parts'][number]

export interface GameAsked {
  readonly setting: Setting
  readonly service: Service
  readonly part: Part
  readonly members: Uint8Array
  /** What a department gains over the period, at least 0; absent: by year, which is no formula here. */
  readonly gained: ((row: number) => Formula) | null
}

/** A line of the game: what it costs once, or for each unit of its key. */
interface Priced {
  readonly key: Table | null
  readonly cells: readonly Cell[]
  /** Present value; null: each year is by itself. */
  readonly period: Cell | null
}

const formulaic = ['standAlone', 'equalSavings', 'ensc', 'scrb', 'shapley', 'serial'] as const
type Formulaic = (typeof formulaic)[number]

export function hasGameFormula(method: string): method is Formulaic {
  return (formulaic as readonly string[]).includes(method)
}

/** A table of weights; null: no formula. */
export function gameWeights(context: CostContext, asked: GameAsked): Table | null {
  const { assumptions, departments, draft } = context
  const { gained, members, part, service, setting } = asked
  const { method } = part
  const { frame, t, years } = draft
  if (!hasGameFormula(method.method) || !('basis' in method) || frame.hasMergers) return null
  const isMember = (row: number) => members[row * years.length] === 1
  const constant = members.every((one, i) => one === members[i - (i % years.length)])
  const count = departments.rows.filter(({ row }) => isMember(row)).length
  const limited = method.method === 'scrb' && method.limitedBy === 'benefit'
  const byYear = method.basis === 'year'
  if (!constant || count < 2 || (limited && (byYear || !gained))) return null

  const factors = range(assumptions.discount)
  const found = linesOf(context, asked)
  if (!found) return null
  const { alone, common, model } = found
  const taking = departments.participation(service)
  const n = sumAt(taking, 0)
  /** Of a row of prices, over the period or in the year. */
  const worth = ({ cells, period }: Priced, y: number): Formula => {
    const cell = period ?? cells[y]
    return cell ? ref(cell) : zero
  }
  const once = (lines: readonly Priced[], y: number) =>
    plus(...lines.filter(({ key }) => key === null).map((line) => worth(line, y)))
  const keyed = (lines: readonly Priced[], y: number, units: (key: Table, y: number) => readonly Cell[] | Formula) =>
    plus(
      ...lines.flatMap((line): Formula[] => {
        if (!line.key) return []
        const counted = units(line.key, y)
        return [
          'value' in counted ? times(worth(line, y), counted) : sumProduct(range(line.cells), range(counted), factors),
        ]
      }),
    )
  const of = (row: number) => (key: Table, y: number) =>
    !byYear && key.perYear ? (key.cells.get(row) ?? zero) : cellAt(key, row, y)
  const all = (key: Table, y: number) => (!byYear && key.perYear ? key.sums : sumAt(key, y))

  const table = (what: Parameters<typeof t>[0], cell: (row: number, y: number) => Formula) =>
    departments.table({
      title: t(what, { service: service.name, scenario: setting.scenario.resolved.name }),
      about: t(byYear ? 'workbook.game.year' : 'workbook.game.period'),
      label: '',
      perYear: byYear,
      style: 'money',
      total: 'moneyTotal',
      cell: (row, y) => (isMember(row) ? cell(row, y) : null),
    })
  const apart = alone && table('workbook.game.apart', (row, y) => plus(once(alone, y), keyed(alone, y, of(row))))
  const cheaper = (together: Formula, each: Formula | null) =>
    each ? call('MIN', Math.min(together.value, each.value), together, each) : together
  const wholeRow = departments.sheet.end
  departments.sheet.put(wholeRow, 0, t('workbook.game.whole'), 'strong')
  const wholes = (byYear ? years : [0]).map((_, y) =>
    departments.sheet.put(
      wholeRow,
      byYear ? firstYear + y : allYears,
      plus(once(common, y), once(model, y), keyed(common, y, all), keyed(model, y, all)),
      'moneyStrong',
    ),
  )
  const whole = (y: number): Formula => (wholes[y] ? ref(wholes[y]) : zero)
  const single = (row: number, y: number) =>
    plus(
      once(common, y),
      keyed(common, y, of(row)),
      cheaper(plus(once(model, y), keyed(model, y, of(row))), apart && cellAt(apart, row, y)),
    )
  const without = (row: number, y: number) =>
    plus(
      once(common, y),
      minus(keyed(common, y, all), keyed(common, y, of(row))),
      cheaper(
        plus(once(model, y), minus(keyed(model, y, all), keyed(model, y, of(row)))),
        apart && minus(sumAt(apart, y), cellAt(apart, row, y)),
      ),
    )
  switch (method.method) {
    case 'shapley':
    case 'serial':
      return table('workbook.game.weight', (row, y) =>
        plus(over(plus(once(common, y), once(model, y)), n), keyed(common, y, of(row)), keyed(model, y, of(row))),
      )
    case 'standAlone':
      return table('workbook.game.single', single)
    case 'equalSavings': {
      const singles = table('workbook.game.single', single)
      return table('workbook.game.weight', (row, y) =>
        minus(cellAt(singles, row, y), over(minus(sumAt(singles, y), whole(y)), n)),
      )
    }
    case 'ensc': {
      const added = table('workbook.game.added', (row, y) => minus(whole(y), without(row, y)))
      return table('workbook.game.weight', (row, y) =>
        plus(cellAt(added, row, y), over(minus(whole(y), sumAt(added, y)), n)),
      )
    }
    case 'scrb': {
      const singles = table('workbook.game.single', single)
      const added = table('workbook.game.added', (row, y) => minus(whole(y), without(row, y)))
      const remaining = table('workbook.game.remaining', (row, y) => {
        const most = cheaper(cellAt(singles, row, y), limited && gained ? gained(row) : null)
        const rest = minus(most, cellAt(added, row, y))
        return call('MAX', Math.max(0, rest.value), number(0), rest)
      })
      return table('workbook.game.weight', (row, y) => {
        const [rest, benefits] = [minus(whole(y), sumAt(added, y)), sumAt(remaining, y)]
        // Nobody has any benefit left: the rest equally.
        const share = when(
          compare(benefits, '>', number(1e-9)),
          over(times(rest, cellAt(remaining, row, y)), benefits),
          over(rest, n),
        )
        return plus(cellAt(added, row, y), share)
      })
    }
  }

  /** Rows of prices by year, below one another under a heading; null: a line that is no fixed cost and has no key. */
  function linesOf(
    context: CostContext,
    { members, part, service, setting }: GameAsked,
  ): { common: Priced[]; model: Priced[]; alone: Priced[] | null } | null {
    const { resolved } = setting.scenario
    const operating = resolved.operatingModel(service)
    const each = draft.document.operatingModels.find(({ operator }) => operator.by === 'each') ?? null
    const runsAlone = operating?.operator.by === 'each'
    const costs = setting.scenario.services.find((one) => one.service.id === service.id)?.costs ?? []
    const lines = service.costLines.filter(
      (line) => line.incurredBy.by !== 'participants' && splitPartOf(resolved.splitRule, service, line) === part,
    )
    if (lines.some(({ capitalised }) => capitalised)) return null
    const shared = costs.filter(({ line, page }) => page.bearer !== null && lines.some(({ id }) => id === line.id))
    if (shared.some(({ terms }) => terms.behaviour.kind === 'stepped')) return null
    const counted = shared.map((cost) => ({ cost, key: keyOf(cost) }))
    const apart =
      each && !runsAlone
        ? lines.flatMap((line) => {
            const terms = line.incurredBy.by === 'operator' ? termsOf(service, line, each) : null
            const like = costs.find((one) => one.line.id === line.id) ?? costs[0]
            return terms && like ? [{ line, ...ownCost(context, setting, { ...like, line, terms }, members) }] : []
          })
        : null
    // Who can go alone counts in every order of joining, which is no formula; serial shares do not look at it.
    if (apart && part.method.method === 'shapley') return null
    const alone = part.method.method === 'serial' ? null : apart
    const { sheet } = departments
    const at = sheet.end + 1
    sheet.put(at, 0, t('workbook.game.prices', { service: service.name, scenario: resolved.name }), 'section')
    sheet.put(at, firstYear, t('workbook.game.prices.about'), 'note')
    const priced = (name: string, key: Table | null, price: (y: number) => Formula | null): Priced => {
      const row = sheet.end
      sheet.put(row, 0, name)
      sheet.put(row, 1, key ? key.label : t('term.behaviour.fixed'), 'note')
      const cells = years.map((_, y) => sheet.put(row, firstYear + y, price(y) ?? 0, 'moneyExact'))
      const period = byYear ? null : sheet.put(row, allYears, sumProduct(range(cells), factors), 'moneyExact')
      return { key, cells, period }
    }
    const group = (operated: boolean) =>
      counted
        .filter(({ cost }) => (cost.line.incurredBy.by === 'operator') === operated)
        .map(({ cost, key }) => priced(cost.line.name, key, (y) => sharedPrice(context, setting, cost, y)))
    return {
      common: group(false),
      model: group(true),
      alone:
        alone?.map(({ at, key, line }) =>
          priced(t('workbook.game.alone', { line: line.name, model: each?.name ?? '' }), key, at),
        ) ?? null,
    }

    function keyOf({ terms }: CostLineOf): Table | null {
      const { behaviour } = terms
      if (behaviour.kind === 'fixed') return null
      if (behaviour.kind === 'perParticipant') return context.keys.members(service, members)
      const own = setting.evaluator.ownValuesOfDriver(behaviour.driver)
      const lanes = lanesOf(frame, service, members, own)
      return context.keys.key({ service, lanes, factors: [context.keys.driverFactor(setting, behaviour.driver)] })
    }
  }
}

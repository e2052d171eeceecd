// The sheet of costs: amounts as entered, what each line costs its bearer by year, and own lines by key.
// A line that costs the same in several scenarios stands once. Example: Drift = ROUND(drift_a*driftandel_2012,2).
import type { Series } from '../../cell.ts'
import { type CostContext, type CostLineOf, capitalCost, ownCost, sharedCost, versionOfCost } from './costLines.ts'
import { columnOf, type Table } from './departmentsSheet.ts'
import { type Draft, firstYear, yearRow } from './draft.ts'
import { type Formula, plus, range, ref, round, sumIf, sumProduct, sumRounded, times, zero } from './formula.ts'
import { type InputRow, inputRows } from './inputRows.ts'
import { type KeyedRow, runsOf, termsOf } from './keyedRows.ts'
import type { Labels } from './labels.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface SharedCost {
  /** kr, rounded. */
  readonly cells: readonly Cell[]
  /** kr, unrounded, where it differs in how it is worked out; a capitalised line's outlay otherwise. */
  readonly outlay: readonly Cell[] | null
}

export interface OwnSet {
  readonly rows: readonly (KeyedRow & { readonly cost: CostLineOf; readonly total: readonly Cell[] })[]
  ofDepartment(row: number, y: number): Formula
  ofService(label: Cell, y: number): Formula
}

export interface Costs {
  readonly context: CostContext
  shared(setting: Setting, cost: CostLineOf, members: Uint8Array): SharedCost
  own(setting: Setting): OwnSet
}

export function costsSheet(
  draft: Draft,
  with_: Omit<CostContext, 'draft' | 'inputs'>,
  labels: Labels,
  settings: readonly Setting[],
): Costs {
  const { t, years } = draft
  const sheet = draft.sheet(t('workbook.sheet.costs'), {
    widths: [40, 30, 20, 26, 14, ...years.map(() => 13), 50, 40],
    fitted: [0, 1, 2, 3, draft.totalColumn, draft.totalColumn + 1],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: 'B3541E',
  })
  draft.opening(
    sheet,
    t('workbook.costs.title'),
    t('workbook.costs.subtitle'),
    [
      t('workbook.column.cost'),
      t('field.service'),
      t('field.phase'),
      t('workbook.column.how'),
      t('workbook.column.allYears'),
    ],
    [t('workbook.column.formula'), t('field.source')],
  )
  const entered = enteredRows(draft, labels)
  if (entered.some(({ series }) => typeof series !== 'string'))
    sheet.put(sheet.end, 0, t('workbook.entered'), 'section')
  const context: CostContext = { ...with_, draft, inputs: inputRows(draft, sheet, entered) }
  const shared = sharedRows(context, sheet, labels, settings)
  const versions = new Map(settings.map((setting) => [setting, ownVersion(setting)]))
  const sets = new Map<string, OwnSet>()
  return {
    context,
    shared(setting, cost) {
      const found = shared.get(versionOfCost(setting, cost))
      if (!found) throw new Error(`no cost row for ${cost.terms.place}`)
      return found
    },
    own(setting) {
      const version = versions.get(setting) ?? ''
      let set = sets.get(version)
      if (!set) {
        const alike = settings.filter((one) => versions.get(one) === version)
        const names = alike.map(({ scenario }) => scenario.resolved.name)
        set = ownSet(context, sheet, labels, setting, names)
        sets.set(version, set)
      }
      return set
    },
  }
}

function ownLines({ scenario }: Setting): { readonly cost: CostLineOf; readonly members: Uint8Array }[] {
  return scenario.services.flatMap(({ costs, members }) =>
    costs.flatMap((cost) => (cost.page.bearer === null ? [{ cost, members }] : [])),
  )
}

function ownVersion(setting: Setting): string {
  return ownLines(setting)
    .map(({ cost }) => versionOfCost(setting, cost))
    .join(';')
}

function enteredRows({ document, t }: Draft, labels: Labels): InputRow[] {
  const models = new Map(document.operatingModels.map(({ id, name }) => [id, name]))
  return document.services.flatMap((service) =>
    service.costLines.flatMap((line): InputRow[] => {
      const place = `services/${service.id}/costLines/${line.id}`
      const name = `${service.id}_${line.id}`
      const about = (what: string) => [line.name, labels.service(service), t(`term.phase.${line.phase}`), what]
      const notes = ['', line.source]
      const terms = [
        { place, name, what: t(`term.behaviour.${line.behaviour.kind}`), terms: line },
        ...Object.entries(line.variants).flatMap(([model, variant]) =>
          variant
            ? [
                {
                  place: `${place}/variants/${model}`,
                  name: `${name}_${model}`,
                  what: models.get(model) ?? model,
                  terms: variant,
                },
              ]
            : [],
        ),
      ]
      const life = line.capitalised?.usefulLife
      return [
        ...terms.flatMap(({ place, name, what, terms: { amount, behaviour } }): InputRow[] => [
          { place: `${place}/amount`, series: amount as Series, labels: about(what), style: 'inputMoney', name, notes },
          ...(behaviour.kind === 'stepped'
            ? ([
                {
                  place: `${place}/behaviour/step`,
                  series: behaviour.step,
                  labels: about(t('field.step')),
                  style: 'inputNumber',
                  name: `${name}_step`,
                },
              ] as const)
            : []),
        ]),
        ...(life === undefined
          ? []
          : ([
              {
                place: `${place}/capitalised/usefulLife`,
                series: life,
                labels: about(t('field.usefulLife')),
                style: 'inputNumber',
              },
            ] as const)),
      ]
    }),
  )
}

/** Every shared line of every scenario, each that costs alike once, in the order of the model. */
function sharedRows(
  context: CostContext,
  sheet: Sheet,
  labels: Labels,
  settings: readonly Setting[],
): Map<string, SharedCost> {
  const { assumptions: _, draft } = context
  const { document, t, years } = draft
  const found = new Map<string, { setting: Setting; cost: CostLineOf; members: Uint8Array; scenarios: string[] }>()
  for (const setting of settings)
    for (const { costs, members } of setting.scenario.services)
      for (const cost of costs) {
        if (!cost.page.bearer) continue
        const version = versionOfCost(setting, cost)
        const known = found.get(version)
        if (known) known.scenarios.push(setting.scenario.resolved.name)
        else found.set(version, { setting, cost, members, scenarios: [setting.scenario.resolved.name] })
      }
  const order = new Map(
    document.services
      .flatMap(({ id, costLines }) => costLines.map((line) => `${id}/${line.id}`))
      .map((key, i) => [key, i]),
  )
  const position = ({ cost }: { cost: CostLineOf }) => order.get(`${cost.service.id}/${cost.line.id}`) ?? 0
  const rows = [...found].toSorted(([, a], [, b]) => position(a) - position(b))
  const made = new Map<string, SharedCost>()
  // Keys are made before the rows have their places.
  for (const [, { setting, cost, members }] of rows)
    for (const y of years.keys()) sharedCost(context, setting, cost, members, y)
  if (rows.length > 0) sheet.put(sheet.end + 1, 0, t('workbook.costs.shared'), 'section')
  for (const [version, { setting, cost, members, scenarios }] of rows) {
    const { line, page, service } = cost
    const bearer = [...new Set(page.bearer)].map((row) => labels.department(draft.frame.ids[row] ?? '')).join(', ')
    const label = (what: string) => {
      const row = sheet.end
      sheet.put(row, 0, line.name)
      sheet.put(row, 1, labels.service(service))
      sheet.put(row, 2, t(`term.phase.${line.phase}`), 'note')
      sheet.put(row, 3, what, 'note')
      sheet.put(row, draft.totalColumn, typeof cost.terms.amount === 'string' ? cost.terms.amount : '', 'aside')
      sheet.put(
        row,
        draft.totalColumn + 1,
        scenarios.length === settings.length ? '' : t('workbook.costs.for', { scenarios: scenarios.join(' · ') }),
        'note',
      )
      return row
    }
    let outlay: readonly Cell[] | null = null
    if (line.capitalised) {
      const row = label(t('workbook.costs.outlay'))
      outlay = years.map((_, y) =>
        sheet.put(row, firstYear + y, sharedCost(context, setting, cost, members, y), 'moneyExact'),
      )
    }
    const row = label(line.capitalised ? t('workbook.costs.capital', { bearer }) : bearer)
    const cells = years.map((_, y) => {
      const cost_ = outlay
        ? capitalCost(context, setting, cost, outlay, y)
        : sharedCost(context, setting, cost, members, y)
      const content =
        cost_ === null || cost_ === zero ? null : draft.agreedMoney(round(cost_), page.incurred[y] ?? Number.NaN)
      if (content === null && page.incurred[y] !== 0)
        return sheet.put(row, firstYear + y, (page.incurred[y] ?? Number.NaN) / 100, 'money')
      return sheet.put(row, firstYear + y, content, 'money')
    })
    made.set(version, { cells, outlay })
  }
  return made
}

/** Lines that each participant bears itself, those with the same key together. */
function ownSet(
  context: CostContext,
  sheet: Sheet,
  labels: Labels,
  setting: Setting,
  scenarios: readonly string[],
): OwnSet {
  const { draft } = context
  const { frame, t, years } = draft
  const lines = ownLines(setting)
    .map(({ cost, members }) => ({ cost, own: ownCost(context, setting, cost, members) }))
    .toSorted((a, b) => a.own.key.label.localeCompare(b.own.key.label, 'en', { numeric: true }))
  if (lines.length === 0) return { rows: [], ofDepartment: () => zero, ofService: () => zero }
  sheet.put(sheet.end + 1, 0, t('workbook.costs.own', { scenarios: scenarios.join(' · ') }), 'section')
  const label = ({ line, service, terms }: CostLineOf, counted: string) => {
    const row = sheet.end
    sheet.put(row, 0, line.name)
    sheet.put(row, 1, labels.service(service))
    sheet.put(row, 2, t(`term.phase.${line.phase}`), 'aside')
    sheet.put(row, 3, counted, 'note')
    sheet.put(row, draft.totalColumn, typeof terms.amount === 'string' ? terms.amount : '', 'aside')
    return row
  }
  sheet.put(sheet.end, 0, t('workbook.costs.unit'), 'strong')
  const prices = lines.map(({ cost, own }) => {
    const row = label(cost, own.key.label)
    return years.map((_, y) => sheet.put(row, firstYear + y, own.at(y), 'moneyExact'))
  })
  sheet.put(sheet.end, 0, t('workbook.costs.all'), 'strong')
  const start = sheet.end
  const rows = lines.map(({ cost, own }, i) => {
    const row = label(cost, t('term.incurredBy.participants'))
    const cells = prices[i] ?? []
    const total = years.map((_, y) => {
      const cell = cells[y]
      let expected = 0
      for (let d = 0; d < frame.ids.length; d++) expected += cost.page.incurred[d * years.length + y] ?? Number.NaN
      const sum = cell ? sumRounded({ values: columnOf(own.key, y), factor: ref(cell) }) : zero
      return sheet.put(row, firstYear + y, draft.agreedMoney(sum, expected), 'money')
    })
    return { service: cost.service, cells, key: own.key, late: null, cost, total }
  })
  const services = range(rows.flatMap((_, i) => sheet.rows[start + i]?.[1] ?? []))
  return {
    rows,
    ofDepartment: (row, y) => plus(...runsOf(rows).flatMap((run) => termsOf(run, row, y))),
    ofService: (label, y) => sumIf(services, label, range(rows.flatMap(({ total }) => total[y] ?? []))),
  }
}

/** What a key makes of a price in all, unrounded. */
export function unroundedTotal(key: Table, price: Cell, y: number): Formula {
  return times(ref(price), sumProduct(columnOf(key, y)))
}

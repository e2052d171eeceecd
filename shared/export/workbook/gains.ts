// The sheet of benefits: for each line what one unit of its key is worth by year, gross and realised, and its sum over
// departments. Lines that are counted by the same key stand together, so that a department's gain is one SUMPRODUCT each.
// Example: porto 60 kr × 45 % adoption × (1 − 25 %) = 20.25 kr per user; 366 users: 7 410.75 kr realised.
import type { Series } from '../../cell.ts'
import { type GainContext, type GainLine, gainLines, type Value } from './benefitLines.ts'
import { columnOf } from './departmentsSheet.ts'
import { type Draft, firstYear, yearRow } from './draft.ts'
import {
  call,
  type Formula,
  minus,
  number,
  numberIn,
  one,
  over,
  plus,
  range,
  ref,
  round,
  sumIf,
  sumRounded,
  times,
  written,
  zero,
} from './formula.ts'
import { type InputRow, inputRows } from './inputRows.ts'
import { chosenRuns, type KeyedRow, runsOf, termsOf } from './keyedRows.ts'
import { earlier } from './keys.ts'
import type { Setting } from './settings.ts'
import type { Cell } from './sheet.ts'

export interface Measured {
  readonly rows: readonly KeyedRow[]
  /** `only`: of these services. */
  ofDepartment(row: number, label: Cell, y: number, only?: ReadonlySet<string>): Formula
  ofService(label: Cell, y: number): Formula
}

export interface GainSet {
  readonly gross: Measured
  readonly realised: Measured
  readonly public: Measured
  /** Which lines and values these are: the same for scenarios that gain alike. */
  readonly version: string
}

export interface Gains {
  of(setting: Setting): GainSet
}

type Of = 'gross' | 'realised' | 'public'

export function gainsSheet(
  draft: Draft,
  with_: Omit<GainContext, 'draft' | 'sheet' | 'inputs'>,
  settings: readonly Setting[],
): Gains {
  const { t, years } = draft
  const sheet = draft.sheet(t('workbook.sheet.benefits'), {
    widths: [40, 30, 24, 26, 14, ...years.map(() => 13), 50, 40],
    fitted: [0, 1, 2, 3, draft.totalColumn, draft.totalColumn + 1],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: '2E7D4F',
  })
  draft.opening(
    sheet,
    t('workbook.benefits.title'),
    t('workbook.benefits.subtitle'),
    [
      t('workbook.column.benefit'),
      t('field.service'),
      t('field.kind'),
      t('workbook.column.countedBy'),
      t('workbook.column.allYears'),
    ],
    [t('workbook.column.formula'), t('field.source')],
  )
  const rows = enteredRows(draft)
  if (rows.some(({ series }) => typeof series !== 'string')) sheet.put(sheet.end, 0, t('workbook.entered'), 'section')
  const context: GainContext = { ...with_, draft, sheet, inputs: inputRows(draft, sheet, rows) }
  const versions = new Map(settings.map((setting) => [setting, versionOf(setting)]))
  const sets = new Map<string, GainSet>()
  return {
    of(setting) {
      const version = versions.get(setting) ?? versionOf(setting)
      let set = sets.get(version)
      if (!set) {
        const alike = settings.filter((one) => versions.get(one) === version)
        set = makeSet(
          context,
          setting,
          version,
          alike.map(({ scenario }) => scenario.resolved.name),
        )
        sets.set(version, set)
      }
      return set
    },
  }
}

function enteredRows({ document, t }: Draft): InputRow[] {
  return document.services.flatMap((service) =>
    service.benefitLines.flatMap((line): InputRow[] => {
      if (line.kind === 'quality') return []
      const place = `services/${service.id}/benefitLines/${line.id}`
      const row = (field: 'amount' | 'adoption' | 'realisation' | 'correction' | 'lagMonths', usual: number | null) => {
        const series = line[field] as Series
        if (series === usual) return []
        const style =
          field === 'amount' ? 'inputMoney' : field === 'lagMonths' ? 'inputNumber' : ('inputPercent' as const)
        const labels = [line.name, service.name, t(`term.benefitKind.${line.kind}`), t(`field.${field}`)]
        return [
          { place: `${place}/${field}`, series, labels, style, name: `${service.id}_${line.id}_${field}` } as const,
        ]
      }
      return [
        ...row('amount', null),
        ...row('adoption', 1),
        ...(line.kind === 'time' ? row('realisation', 1) : []),
        ...row('correction', 0),
        ...row('lagMonths', 0),
      ]
    }),
  )
}

function versionOf(setting: Setting): string {
  const { resolved } = setting.scenario
  return resolved.services
    .map((service) => {
      const series = service.benefitLines.flatMap(({ amount, adoption, realisation, correction, lagMonths }) => [
        amount,
        adoption,
        realisation,
        correction,
        lagMonths,
      ])
      return `${service.id} ${resolved.startSlip(service)} ${setting.versionOfSeries(...series)}`
    })
    .join('|')
}

function makeSet(context: GainContext, setting: Setting, version: string, scenarios: readonly string[]): GainSet {
  const { draft, sheet } = context
  const { t } = draft
  const lines = gainLines(context, setting)
  const start = sheet.end + 1
  if (lines.length > 0) sheet.put(start, 0, t('workbook.benefits.set', { scenarios: scenarios.join(' · ') }), 'section')
  return {
    gross: measure(context, lines, 'gross'),
    realised: measure(context, lines, 'realised'),
    public: measure(context, lines, 'public'),
    version,
  }
}

/** A table of values by key, and one of the sums they make. */
function measure(context: GainContext, all: readonly GainLine[], of: Of): Measured {
  const { draft, sheet } = context
  const { frame, t, years } = draft
  const order = (line: GainLine) => {
    const value = valueIn(line, of)
    return value.key ? `${value.key.label}|${value.lag ? `${value.lag.row}` : ''}` : ''
  }
  const lines = all
    .filter(({ isPublic }) => isPublic === (of === 'public'))
    .toSorted((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }))
  if (lines.length === 0) return { rows: [], ofDepartment: () => zero, ofService: () => zero }
  const rows = valueRows(context, lines, of)

  const start = sheet.end
  sheet.put(start, 0, t(`workbook.benefits.total.${of}`), 'strong')
  sheet.put(start, firstYear, t('workbook.benefits.kr'), 'note')
  lines.forEach((line, i) => {
    const [row, at] = [rows[i], sheet.end]
    label(context, at, line, line.receiver)
    years.forEach((_, y) => {
      if (row) sheet.put(at, firstYear + y, draft.agreed(cityOf(row, y), line.expected(of, y)), 'money')
    })
  })
  const column = (column: number, which: (i: number) => boolean = () => true) =>
    lines.flatMap((_, i) => (which(i) ? (sheet.rows[start + 1 + i]?.[column] ?? []) : []))
  const services = range(column(1))
  const totals = years.map((_, y) => range(column(firstYear + y)))
  const isDirect = (i: number) => rows[i]?.key === null
  const receivers = column(3, isDirect)
  const direct = years.map((_, y) => column(firstYear + y, isDirect))
  const known = new Map<number, Formula>()
  /** The same for every scenario that gains alike, text and all: it refers to none of their sheets. */
  const byKeys = (row: number, y: number): Formula => {
    const at = row * years.length + y
    let formula = known.get(at)
    if (!formula) {
      formula = written(plus(...runsOf(rows).flatMap((run) => termsOf(run, row, y))))
      known.set(at, formula)
    }
    return formula
  }
  return {
    rows,
    ofDepartment(row, label, y, only) {
      const chosen = only && rows.filter(({ service }) => only.has(service.id))
      const keyed = chosen ? plus(...chosenRuns(rows, chosen).flatMap((run) => termsOf(run, row, y))) : byKeys(row, y)
      const of = direct[y] ?? []
      if (receivers.length === 0 || of.length === 0) return keyed
      const directRows = rows.filter(({ key }) => key === null)
      const headOf = (receiver = -1) => frame.head[receiver * years.length + y] ?? -1
      // A receiver that has become part of another is not found by its name.
      const merged = directRows.some(({ receiver }) => headOf(receiver) !== receiver)
      if (!only && !merged) return plus(keyed, sumIf(range(receivers), label, range(of)))
      const own = directRows.flatMap(({ receiver, service }, i) => {
        const cell = of[i]
        return cell && headOf(receiver) === row && (!only || only.has(service.id)) ? [ref(cell)] : []
      })
      return plus(keyed, ...own)
    },
    ofService(label, y) {
      const total = totals[y]
      return total ? sumIf(services, label, total) : zero
    },
  }
}

function valueIn(line: GainLine, of: Of): Value {
  return of === 'gross' ? line.gross : line.realised
}

function label({ draft, labels, sheet }: GainContext, row: number, { service, line }: GainLine, counted: string): void {
  sheet.put(row, 0, line.name)
  sheet.put(row, 1, labels.service(service))
  sheet.put(row, 2, draft.t(`term.benefitKind.${line.kind}`), 'note')
  sheet.put(row, 3, counted, 'note')
  sheet.put(row, draft.totalColumn, typeof line.amount === 'string' ? line.amount : '', 'aside')
  sheet.put(row, draft.totalColumn + 1, line.source, 'aside')
}

/** The rows of values: before a lag, as they stand, and what a lag leaves of the year before. */
function valueRows(context: GainContext, lines: readonly GainLine[], of: Of): KeyedRow[] {
  const { draft, keys, sheet } = context
  const { t, years } = draft
  const heading = (title: string, about = '') => {
    const row = sheet.end
    sheet.put(row, 0, title, 'strong')
    if (about !== '') sheet.put(row, firstYear, about, 'note')
  }
  const put = (line: GainLine, counted: string, at: (y: number) => Formula | null): readonly Cell[] => {
    const row = sheet.end
    label(context, row, line, counted)
    return years.map((_, y) => sheet.put(row, firstYear + y, at(y), 'moneyExact'))
  }
  const lagged = lines.filter((line) => valueIn(line, of).lag !== null)
  if (lagged.length > 0) heading(t('workbook.benefits.beforeLag'), t('workbook.benefits.unit'))
  const before = new Map(
    lagged.map((line) => {
      const value = valueIn(line, of)
      return [line, put(line, value.key?.label ?? line.receiver, (y) => value.at(y))]
    }),
  )
  heading(t(`workbook.benefits.${of}`), of === 'public' ? '' : t('workbook.benefits.unit'))
  const now = lines.map((line) => {
    const value = valueIn(line, of)
    const [source, lag] = [before.get(line), value.lag]
    return put(line, value.key?.label ?? line.receiver, (y) => {
      if (!source || !lag) return value.at(y)
      const first = lagTerm(source, lag, y, 0)
      return value.key?.perYear ? first : plus(first, lagTerm(source, lag, y, 1))
    })
  })
  // A key that differs by year must be taken as it was when the benefit arose.
  const apart = lagged.filter((line) => valueIn(line, of).key?.perYear)
  if (apart.length > 0) heading(t('workbook.benefits.late'), t('workbook.benefits.unit'))
  const late = new Map(
    apart.map((line) => {
      const value = valueIn(line, of)
      const source = before.get(line) ?? []
      return [line, put(line, value.key?.label ?? '', (y) => (value.lag ? lagTerm(source, value.lag, y, 1) : null))]
    }),
  )
  return lines.map((line, i): KeyedRow => {
    const { key, lag } = valueIn(line, of)
    const [cells, lateCells] = [now[i] ?? [], late.get(line)]
    if (!lateCells || !key || !lag) return { service: line.service, receiver: line.receiverRow, cells, key, late: null }
    return {
      service: line.service,
      cells,
      key: keys.delayed(key, lag, 0),
      late: { cells: lateCells, key: keys.delayed(key, lag, 1) },
    }
  })
}

/** The part of an earlier year's benefit that comes in year `y`: 1 − m/12 of k years back, m/12 of the year before. */
function lagTerm(source: readonly Cell[], lag: Cell, y: number, more: 0 | 1): Formula {
  const months = call('MOD', numberIn(lag) - 12 * Math.floor(numberIn(lag) / 12), ref(lag), number(12))
  const part = over(months, number(12))
  return times(more ? part : minus(one, part), earlier(source, lag, y, more))
}

/** A row's sum over departments, each rounded; or the rounded value itself. */
function cityOf({ cells, key, late }: KeyedRow, y: number): Formula {
  const cell = cells[y]
  if (!cell) return zero
  if (!key) return round(ref(cell))
  const pairs = [{ values: columnOf(key, y), factor: ref(cell) }]
  const later = late?.cells[y]
  if (late && later) pairs.push({ values: columnOf(late.key, y), factor: ref(later) })
  return sumRounded(...pairs)
}

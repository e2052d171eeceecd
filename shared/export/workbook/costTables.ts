// The lower part of a scenario's sheet, from which the upper is summed: what each line costs and who bears it, what
// sources pay of it, and what is left to share by which shares.
// Example: Drift, borne by SLK IT, 550 000 kr in 2012, shared by N1: SUMIF over the bearer gives what SLK IT recovers.
import type { Assumptions } from './assumptionsSheet.ts'
import type { CostLineOf } from './costLines.ts'
import { type Costs, type OwnSet, unroundedTotal } from './costs.ts'
import { sumAt, type Table } from './departmentsSheet.ts'
import { type Draft, firstYear } from './draft.ts'
import {
  compare,
  type Formula,
  minus,
  over,
  plus,
  range,
  ref,
  round,
  sum,
  sumIf,
  type Told,
  times,
  when,
  zero,
} from './formula.ts'
import { type Fundable, type FundedLine, type FundingTables, fundingTables } from './funding.ts'
import type { GainSet } from './gains.ts'
import type { InputRows } from './inputRows.ts'
import { runsOf, termsOf } from './keyedRows.ts'
import type { Labels } from './labels.ts'
import { lineRows } from './lineRows.ts'
import { type OwnFunded, putOwnFunded, totalFunded } from './ownFunded.ts'
import type { Rounding } from './rounding.ts'
import type { Setting } from './settings.ts'
import type { Shares } from './shares.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface CostTableContext {
  readonly draft: Draft
  readonly assumptions: Assumptions
  readonly fundingInputs: InputRows
  readonly costs: Costs
  readonly shares: Shares
  readonly rounding: Rounding
  readonly labels: Labels
}

/** What the upper part asks of the lower: formulas for a department or a service and a year. */
export interface CostTables {
  readonly own: OwnSet
  readonly hasFunding: boolean
  readonly hasShares: boolean
  /** Labels of the shares that are values, which do not follow a changed input. */
  readonly valueShares: readonly string[]
  incurred(label: Cell, row: number, y: number): Formula
  funded(label: Cell, row: number, y: number): Formula
  paid(row: number, y: number): Formula
  recovered(label: Cell, y: number): Formula
  charged(row: number, y: number): Formula
  /** What is shared in all. */
  pooled(y: number): Formula
  ofService(what: 'incurred' | 'funded' | 'paidFunding' | 'charged', label: Cell, y: number): Formula
  /** Capital cost less outlay, for present values. */
  capital(label: Cell, y: number): Formula
  readonly hasCapital: boolean
}

interface LineRow {
  readonly cost: CostLineOf
  readonly members: Uint8Array
  readonly share: Table | null
  readonly label: string
  /** In the table of costs. */
  readonly cells: readonly Cell[]
  readonly outlay: readonly Cell[] | null
  bearer(y: number): string
}

export function costTables(context: CostTableContext, sheet: Sheet, setting: Setting, gains: GainSet): CostTables {
  const { costs, draft, labels, rounding, shares } = context
  const { document, frame, t, years } = draft
  const scenario = setting.scenario.resolved
  const position = new Map(
    document.services
      .flatMap(({ id, costLines }) => costLines.map((line) => `${id}/${line.id}`))
      .map((key, i) => [key, i]),
  )
  const all = setting.scenario.services
    .flatMap(({ costs, members }) => costs.map((cost) => ({ cost, members })))
    .toSorted((a, b) => place(a.cost) - place(b.cost))
  function place({ service, line }: CostLineOf): number {
    return position.get(`${service.id}/${line.id}`) ?? 0
  }
  const own = costs.own(setting)
  const costOf = new Map(all.map(({ cost }) => [`${cost.service.id}/${cost.line.id}`, cost]))
  // Scenarios that cost alike share the rows, but each has its own funding of them.
  const ownRows = own.rows.map((row) => ({
    ...row,
    cost: costOf.get(`${row.service.id}/${row.cost.line.id}`) ?? row.cost,
  }))
  const { bearerAt, column, heading, rowsFor } = lineRows(draft, sheet, labels)

  // What each line costs.
  const shared = all.filter(({ cost }) => cost.page.bearer !== null)
  if (shared.length > 0) heading(t('workbook.scenario.lines'), t('workbook.unit.kr'))
  const costRows: number[] = []
  const capitalRows: { readonly bearers: readonly string[]; readonly cells: readonly Cell[] }[] = []
  const lines = shared.map(({ cost, members }): LineRow => {
    const share = shares.of(setting, cost, members, gains)
    const made = costs.shared(setting, cost, members)
    const label = labels.service(cost.service)
    const { rows, cells } = rowsFor({ cost, label, share }, (y) => {
      const cell = made.cells[y]
      return cell && cell.content !== null ? ref(cell) : null
    })
    costRows.push(...rows)
    return { cost, members, share, label, cells, outlay: made.outlay, bearer: (y) => bearerAt(cost, y) }
  })
  for (const line of lines)
    if (line.outlay) capitalRows.push({ bearers: years.map((_, y) => line.bearer(y)), cells: line.outlay })

  // What sources pay.
  const fundable: Fundable[] = [
    ...lines.map(
      ({ cost, label, cells }): Fundable => ({
        cost,
        label,
        base: (y) => {
          const cell = cells[y]
          return cell && cell.content !== null ? ref(cell) : zero
        },
      }),
    ),
    ...ownRows.map(
      ({ cost, key, cells }): Fundable => ({
        cost,
        label: labels.service(cost.service),
        base: (y) => {
          const price = cells[y]
          return key && price ? unroundedTotal(key, price, y) : zero
        },
      }),
    ),
  ]
  const hasFunding = scenario.fundingPlan !== null && fundable.some(({ cost }) => cost.funding.funded.length > 0)
  if (hasFunding) heading(t('workbook.scenario.funding'), t('workbook.unit.kr'))
  const funding: FundingTables = hasFunding
    ? fundingTables(draft, sheet, context.assumptions, context.fundingInputs, setting, fundable)
    : { awards: [], rest: (line, y) => fundable[line]?.base(y) ?? zero }
  const fundedRows: { readonly row: number; readonly external: boolean; readonly source: string }[] = []
  const payers: { readonly row: number | null; readonly cells: readonly Cell[] }[] = []
  let ownFunded: readonly OwnFunded[] = []
  if (hasFunding) putFunded()

  function putFunded(): void {
    const paying = funding.awards.filter(({ source }) => source.payer.by !== 'ordinary')
    if (paying.length === 0) return
    ownFunded = putOwnFunded(
      { draft, labels, sheet },
      paying.flatMap((funded) => {
        const of = ownRows[funded.line - lines.length]
        return of ? [{ ...funded, own: of, base: (y: number) => fundable[funded.line]?.base(y) ?? zero }] : []
      }),
    )
    heading(t('workbook.scenario.funded'), t('workbook.unit.kr'))
    // By source, external ones last: sums run over neighbouring rows.
    const sources = [...new Set(paying.map(({ source }) => source))]
    const isExternal = ({ payer }: FundedLine['source']) => payer.by === 'external'
    for (const source of [...sources.filter((one) => !isExternal(one)), ...sources.filter(isExternal)]) {
      putShared(paying.filter((one) => one.line < lines.length && one.source === source))
      putOwn(ownFunded.filter((one) => one.source === source))
    }
    putSources(sources)
  }

  /** Their sums by service and source; what each department gets follows from the rows by unit. */
  function putOwn(funded: readonly OwnFunded[]): void {
    for (const one of funded) {
      const row = sheet.end
      sheet.put(row, 0, one.cost.line.name)
      sheet.put(row, 1, labels.service(one.service))
      sheet.put(row, 2, t(`term.phase.${one.cost.line.phase}`), 'note')
      sheet.put(row, 3, t('term.incurredBy.participants'), 'note')
      sheet.put(row, 4, one.source.name, 'note')
      const cells = years.map((_, y) => {
        const [total, expected] = totalFunded(one, y, years.length)
        const names = [scenario.name, one.source.name, one.cost.line.name, labels.service(one.service)]
        return sheet.put(row, firstYear + y, rounding.corrected(total, expected, y, 1, names), 'money')
      })
      sheet.put(row, draft.totalColumn, sum(range(cells)), 'moneyStrong')
      fundedRows.push({ row, external: one.source.payer.by === 'external', source: one.source.id })
    }
  }

  function putShared(paying: readonly FundedLine[]): void {
    for (const funded of paying) {
      const line = lines[funded.line]
      if (!line) continue
      const page = line.cost.page.funded.find(({ source }) => source === funded.source.id)
      const { rows } = rowsFor({ ...line, share: null }, (y) => {
        const award = funded.award[y]
        const expected = page?.öre[y] ?? 0
        if (!award || award.content === null) return expected === 0 ? null : draft.instead(expected / 100)
        const names = [scenario.name, funded.source.name, line.cost.line.name, line.label]
        return rounding.corrected(round(ref(award)), expected, y, 1, names)
      })
      for (const row of rows) {
        sheet.put(row, 4, funded.source.name, 'note')
        fundedRows.push({ row, external: funded.source.payer.by === 'external', source: funded.source.id })
      }
    }
  }

  function putSources(sources: readonly FundedLine['source'][]): void {
    heading(t('workbook.scenario.sources'), t('workbook.unit.kr'))
    for (const source of sources) {
      const row = sheet.end
      sheet.put(row, 0, source.name)
      const payer = source.payer.by === 'department' ? source.payer.department : 'central'
      const label = source.payer.by === 'external' ? t('term.payer.external') : labels.department(payer)
      sheet.put(row, 3, label)
      const of = fundedRows.filter((one) => one.source === source.id).map(({ row }) => row)
      const cells = years.map((_, y) => sheet.put(row, firstYear + y, ofSource(source.id, of, y), 'money'))
      payers.push({ row: source.payer.by === 'external' ? null : (frame.rowOf.get(payer) ?? null), cells })
    }
  }

  function ofSource(id: string, rows: readonly number[], y: number): Formula | Told | number | null {
    let expected = 0
    for (const { cost } of fundable) {
      const page = cost.page.funded.find(({ source }) => source === id)
      if (!page) continue
      for (let i = y; i < page.öre.length; i += years.length) expected += page.öre[i] ?? 0
    }
    const cells = column(rows, firstYear + y)
    const total = plus(...(cells.length > 0 ? [sum(range(cells))] : []))
    return draft.agreedMoney(total, expected)
  }

  // What is left to share.
  const sharing = lines.flatMap((line, i) => (line.share ? [{ line, i, share: line.share }] : []))
  if (sharing.length > 0) heading(t('workbook.scenario.pools'), t('workbook.unit.kr'))
  const pools = sharing.map(({ line, i, share }) => {
    const exact = line.cost.funding.funded.length === 0
    const { rows, cells } = rowsFor(line, (y) => {
      const expected = line.cost.page.pool[y] ?? Number.NaN
      const left = funding.rest(i, y)
      if (left === zero) return expected === 0 ? null : expected / 100
      const all = sumAt(share, y)
      const whole = share.sums.every(({ content }) => typeof content === 'number' && Math.abs(content - 1) < 1e-12)
      const formula = whole ? (exact ? left : round(left)) : round(times(left, all))
      return rounding.corrected(formula, expected, y, 1, [
        scenario.name,
        t('workbook.scenario.pools'),
        line.cost.line.name,
        line.label,
      ])
    })
    return { share, rows, cells }
  })
  const poolRows = pools.flatMap(({ rows }) => rows)
  const tables = [...new Map(pools.map(({ share }) => [share.label, share])).values()]
  const byShare = new Map<string, readonly Cell[]>()
  if (tables.length > 0) {
    sheet.put(sheet.end, 0, t('workbook.scenario.byShare'), 'strong')
    for (const table of tables) {
      const row = sheet.end
      sheet.put(row, 0, t('workbook.scenario.poolOf', { share: table.label }))
      const label = sheet.put(row, 4, table.label, 'note')
      const keyed = range(column(poolRows, 4))
      const cells = years.map((_, y) =>
        sheet.put(row, firstYear + y, sumIf(keyed, label, range(blankFilled(poolRows, y))), 'money'),
      )
      byShare.set(table.label, cells)
    }
  }

  /** A line that had another bearer that year has an empty cell there. */
  function blankFilled(rows: readonly number[], y: number): Cell[] {
    return rows.map((row) => sheet.rows[row]?.[firstYear + y] ?? sheet.put(row, firstYear + y, null, 'money'))
  }
  /** Sums by label; what it looks through is gathered once. */
  const summing = (rows: readonly number[], by: number): ((label: Cell, y: number) => Formula) => {
    if (rows.length === 0) return () => zero
    const labels = range(column(rows, by))
    const values = years.map((_, y) => range(blankFilled(rows, y)))
    return (label, y) => {
      const of = values[y]
      return of ? sumIf(labels, label, of) : zero
    }
  }
  const paidRows = fundedRows.map(({ row }) => row)
  const internalRows = fundedRows.flatMap(({ row, external }) => (external ? [] : [row]))
  const byBearer = {
    incurred: summing(costRows, 3),
    funded: summing(paidRows, 3),
    recovered: summing(poolRows, 3),
  }
  const byService = {
    incurred: summing(costRows, 1),
    funded: summing(paidRows, 1),
    paidFunding: summing(internalRows, 1),
    charged: summing(poolRows, 1),
  }
  return {
    own,
    hasFunding: paidRows.length > 0 || ownFunded.length > 0,
    hasShares: poolRows.length > 0,
    valueShares: tables.flatMap(({ hasValues, label }) => (hasValues ? [label] : [])),
    hasCapital: capitalRows.length > 0,
    incurred: (label, row, y) => plus(byBearer.incurred(label, y), own.ofDepartment(row, y)),
    funded: (label, row, y) =>
      plus(byBearer.funded(label, y), ...runsOf(ownFunded).flatMap((run) => termsOf(run, row, y))),
    paid: (row, y) =>
      plus(
        ...payers
          .filter((payer) => payer.row !== null && frame.head[payer.row * years.length + y] === row)
          .flatMap(({ cells }) => (cells[y] ? [ref(cells[y])] : [])),
      ),
    recovered: (label, y) => byBearer.recovered(label, y),
    pooled: (y) => plus(...[...byShare.values()].flatMap((cells) => (cells[y] ? [ref(cells[y])] : []))),
    charged(row, y) {
      const terms = tables.flatMap((table): Formula[] => {
        const [pool, share] = [byShare.get(table.label)?.[y], table.cells.get(row)?.[table.perYear ? y : 0]]
        if (!pool || !share || share.content === null) return []
        const all = sumAt(table, y)
        const whole = Math.abs(all.value - 1) < 1e-12
        return [
          whole
            ? times(ref(pool), ref(share))
            : when(compare(all, '=', zero), zero, over(times(ref(pool), ref(share)), all)),
        ]
      })
      return terms.length === 0 ? zero : round(plus(...terms))
    },
    ofService: (what, label, y) =>
      what === 'incurred' ? plus(byService.incurred(label, y), own.ofService(label, y)) : byService[what](label, y),
    capital(label, y) {
      const terms = lines.flatMap((line): Formula[] => {
        const [cost, outlay] = [line.cells[y], line.outlay?.[y]]
        if (!outlay || line.bearer(y) !== label.content) return []
        return [minus(cost && cost.content !== null ? ref(cost) : zero, round(ref(outlay)))]
      })
      return plus(...terms)
    },
  }
}

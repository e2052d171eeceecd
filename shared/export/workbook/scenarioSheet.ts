// One scenario's sheet: the city, every department by measure and year, every service, and below them the tables they
// are summed from. Example: Nettoeffekt of Älvsjö 2016 = realised − cost − charge + …, each a cell above it.
import { type Measure, measures, type ScenarioResult } from '../../calculation/results.ts'
import type { SavingsDemand } from '../../document/schema.ts'
import { type Block, type BlockRow, putBlock } from './blocks.ts'
import { type CostTableContext, costTables } from './costTables.ts'
import { type Draft, firstYear, yearRow } from './draft.ts'
import { type Formula, minus, plus, range, ref, round, sum, times, zero } from './formula.ts'
import type { GainSet, Gains } from './gains.ts'
import type { InputRow, InputRows } from './inputRows.ts'
import { type KeyFigures, keyFigures } from './keyFigures.ts'
import { rowsOnPage } from './page.ts'
import { heightOf, planOf } from './scenarioPlan.ts'
import { putServices } from './serviceBlocks.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'

export interface ScenarioSheetContext extends CostTableContext {
  readonly gains: Gains
  readonly demandInputs: InputRows
  readonly settings: ReadonlyMap<string, Setting>
}

export interface ScenarioSheet {
  readonly setting: Setting
  readonly sheet: Sheet
  /** The city by year, then the period, by measure. */
  readonly city: ReadonlyMap<Measure, readonly Cell[]>
  readonly departments: ReadonlyMap<Measure, Block>
  readonly services: ReadonlyMap<Measure, Block>
  readonly figures: KeyFigures
}

/** What departments are asked to save, as inputs. */
export function demandInputs({ document, t }: Draft): InputRow[] {
  return document.scenarios.flatMap(({ id, name, savingsDemand: demand }): InputRow[] => {
    if (!demand || demand.kind === 'none') return []
    const place = `scenarios/${id}/savingsDemand`
    const labels = [t('field.savingsDemand'), '', '', name]
    if (demand.kind !== 'entered')
      return [
        {
          place: `${place}/share`,
          series: demand.share,
          labels: [`${labels[0]}: ${t('field.share')}`, '', '%', name],
          style: 'inputPercent',
        },
      ]
    return Object.entries(demand.amounts).map(([department, series]) => ({
      place: `${place}/amounts/${department}`,
      series,
      labels: [`${labels[0]}: ${department}`, '', 'kr', name],
      style: 'inputMoney',
    }))
  })
}

export function scenarioSheet(
  context: ScenarioSheetContext,
  setting: Setting,
  done: ReadonlyMap<string, ScenarioSheet>,
): ScenarioSheet {
  const { assumptions, draft, gains, labels, rounding } = context
  const { frame, t, years } = draft
  const { resolved, result } = setting.scenario
  const sheet = draft.sheet(resolved.name, {
    widths: [38, 20, 14, 20, 8, ...years.map(() => 13), 14],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: '0F4C81',
  })
  draft.opening(
    sheet,
    resolved.name,
    t('workbook.scenario.subtitle'),
    [t('workbook.column.row'), '', '', '', ''],
    [t('workbook.total')],
  )
  facts(draft, sheet, setting)
  sheet.heights.set(yearRow + 1, 20)

  const set = gains.of(setting)
  const demand = resolved.savingsDemand
  const rows: BlockRow[] = result.departments.map(({ id }) => ({ id, label: labels.department(id) }))
  const services: BlockRow[] = result.services.map(({ id, name }) => ({ id, label: labels.service({ id, name }) }))
  const plan = planOf(setting, demand)
  const cityRows = plan.departments.length + (plan.hasPublic ? 1 : 0)
  const cityAt = yearRow + 1
  const figuresAt = cityAt + cityRows + 2
  const blocksAt = figuresAt + rows.length + 5
  const servicesAt = blocksAt + heightOf(plan.departments, rows.length)
  const tablesAt = servicesAt + heightOf(plan.services, services.length, false)
  // Sums stand above what they are sums of, so the lower part is made first.
  sheet.rows[tablesAt - 1] = []
  const tables = costTables(context, sheet, setting, set)
  if (tables.valueShares.length > 0)
    sheet.put(3, 0, t('workbook.scenario.values', { shares: tables.valueShares.join(', ') }), 'strong')

  const blocks = new Map<Measure, Block>()
  const of = (measure: Measure, id: string, y: number): Formula => {
    const cell = blocks.get(measure)?.cells.get(id)?.[y]
    return cell ? ref(cell) : zero
  }
  const expectedOf = (id: string, measure: Measure, y: number) =>
    result.departments.find((one) => one.id === id)?.figures.yearly[measures.indexOf(measure) * years.length + y] ??
    Number.NaN
  plan.departments.forEach((measure, i) => {
    const at = blocksAt + heightOf(plan.departments.slice(0, i), rows.length)
    blocks.set(
      measure,
      putBlock(
        draft,
        sheet,
        at,
        measure,
        rows,
        (id, label, y, before) => {
          const expected = expectedOf(id, measure, y)
          const row = frame.rowOf.get(id) ?? -1
          const formula = departmentFormula(measure, id, label, row, y, before)
          const rounded = measure === 'charged' || measure === 'savingsDemand' || measure === 'funded'
          if (!rounded) return draft.agreedMoney(formula, expected)
          const lines = setting.scenario.services.reduce((count, { costs }) => count + costs.length, 1)
          return rounding.corrected(formula, expected, y, lines / 100, [
            resolved.name,
            t(`measure.${measure}`),
            labels.department(id),
          ])
        },
        { charged: (y) => tables.pooled(y), whole: (y, before) => wholeOf(measure, y, before) },
      ),
    )
  })

  /** The city's figures that follow from its other sums: rounding that stands with no department is then in them. */
  function wholeOf(measure: Measure, y: number, before: Cell | undefined): Formula | null {
    const all = (of: Measure): Formula => {
      const cell = blocks.get(of)?.sums[y]
      return cell ? ref(cell) : zero
    }
    if (measure === 'net')
      return minus(
        plus(all('realisedBenefit'), all('funded'), all('recovered')),
        all('incurred'),
        all('charged'),
        all('paidFunding'),
      )
    if (measure === 'budgetEffect') return all('net')
    return measure === 'accumulated' ? round(plus(before ? ref(before) : zero, all('net'))) : null
  }

  function departmentFormula(
    measure: Measure,
    id: string,
    label: Cell,
    row: number,
    y: number,
    before: Cell | undefined,
  ): Formula {
    switch (measure) {
      case 'incurred':
        return tables.incurred(label, row, y)
      case 'paidFunding':
        return tables.paid(row, y)
      case 'funded':
        return tables.funded(label, row, y)
      case 'charged':
        return tables.charged(row, y)
      case 'recovered':
        return tables.recovered(label, y)
      case 'kept':
        return minus(of('incurred', id, y), of('funded', id, y), of('recovered', id, y))
      case 'grossBenefit':
        return set.gross.ofDepartment(row, label, y)
      case 'realisedBenefit':
        return set.realised.ofDepartment(row, label, y)
      case 'savingsDemand':
        return demandOf(id, label, row, y)
      case 'gap':
        return minus(of('savingsDemand', id, y), of('realisedBenefit', id, y))
      case 'net':
        return minus(
          plus(of('realisedBenefit', id, y), of('funded', id, y), of('recovered', id, y)),
          of('incurred', id, y),
          of('charged', id, y),
          of('paidFunding', id, y),
        )
      case 'budgetEffect': {
        const all = blocks.get('savingsDemand')?.sums[y]
        const own = minus(of('net', id, y), of('savingsDemand', id, y))
        return frame.rowOf.get(id) === frame.central && all ? plus(own, ref(all)) : own
      }
      case 'accumulated':
        return round(plus(before ? ref(before) : zero, of('net', id, y)))
      case 'publicBenefit':
        return zero
    }
  }

  function demandOf(id: string, label: Cell, row: number, y: number): Formula {
    const year = years[y] ?? 0
    if (demand.kind === 'none' || year < (demand.fromYear ?? year)) return zero
    const inputs = (field: string) => context.demandInputs.cellOf(`${resolved.savingsDemandPlace}/${field}`)
    if (demand.kind === 'entered') {
      const parts = frame.ids.flatMap((one, d): Formula[] => {
        const series = demand.amounts[one]
        if (series === undefined || frame.head[d * years.length + y] !== row) return []
        return [round(assumptions.series(setting, series, { y, row: d, slip: 0 }, inputs(`amounts/${one}`)))]
      })
      return plus(...parts)
    }
    const share = assumptions.series(setting, demand.share, { y, row, slip: 0 }, inputs('share'))
    return round(times(gainedIn(demand, id, label, row, y), share))
  }

  /** Realised benefit that the demand refers to: own, or another scenario's in the services that this one has too. */
  function gainedIn(demand: SavingsDemand, id: string, label: Cell, row: number, y: number): Formula {
    if (demand.kind !== 'scenario') return of('realisedBenefit', id, y)
    const other = context.settings.get(demand.scenario)
    if (!other) return zero
    const own = new Set(resolved.services.map(({ id }) => id))
    const otherSet = gains.of(other)
    const within = otherSet.realised.rows.every(({ service }) => own.has(service.id))
    const there = done.get(demand.scenario)?.departments.get('realisedBenefit')?.cells.get(id)?.[y]
    if (within && there) return ref(there)
    return otherSet.realised.ofDepartment(row, label, y, within ? undefined : own)
  }

  const city = putCity(draft, sheet, cityAt, blocks, plan.hasPublic ? set : null, result)
  const figures = keyFigures({
    draft,
    sheet,
    at: figuresAt,
    rows,
    blocks,
    result,
    tables,
    discount: assumptions.discount,
    city,
  })
  const ofServices = putServices(draft, sheet, servicesAt, plan.services, services, tables, set, result)
  const starts = [
    figuresAt,
    ...plan.departments.map((_, i) => blocksAt + heightOf(plan.departments.slice(0, i), rows.length)),
    ...plan.services.map((_, i) => servicesAt + heightOf(plan.services.slice(0, i), services.length, false)),
    tablesAt,
  ]
  sheet.keepWhole(starts, rowsOnPage(sheet.widths))
  return { setting, sheet, city, departments: blocks, services: ofServices, figures }
}

function facts(draft: Draft, sheet: Sheet, { scenario }: Setting): void {
  const { document, t } = draft
  const { resolved } = scenario
  const models = [...new Set(resolved.services.map((service) => resolved.operatingModel(service)?.name ?? ''))].filter(
    (name) => name !== '',
  )
  const demand = resolved.savingsDemand
  const parts = [
    models.length > 0 ? `${t('field.operatingModel')}: ${models.join(', ')}` : '',
    `${t('field.fundingPlan')}: ${resolved.fundingPlan?.name ?? '\u2013'}`,
    `${t('field.splitRule')}: ${resolved.splitRule?.name ?? '\u2013'}`,
    `${t('field.savingsDemand')}: ${t(`term.savingsDemand.${demand.kind}`)}${demand.kind === 'scenario' ? ` (${document.scenarios.find(({ id }) => id === demand.scenario)?.name ?? demand.scenario})` : ''}`,
  ]
  sheet.put(2, 0, parts.filter((part) => part !== '').join('   ·   '), 'note')
}

/** The city's line of each measure: the sums of the departments. */
function putCity(
  draft: Draft,
  sheet: Sheet,
  at: number,
  blocks: ReadonlyMap<Measure, Block>,
  open: GainSet | null,
  result: ScenarioResult,
): Map<Measure, readonly Cell[]> {
  const { t, totalColumn, years } = draft
  const city = new Map<Measure, readonly Cell[]>()
  sheet.put(at, 0, t('workbook.scenario.city'), 'section')
  sheet.put(at, totalColumn, t('workbook.unit.kr'), 'noteRight')
  let row = at + 1
  for (const [measure, { sums }] of blocks) {
    sheet.put(row, 0, t(`measure.${measure}`), measure === 'net' ? 'strong' : 'text')
    const at = row
    city.set(
      measure,
      sums.map((cell, y) => sheet.put(at, firstYear + y, ref(cell), measure === 'net' ? 'moneyStrong' : 'money')),
    )
    row++
  }
  if (open) {
    sheet.put(row, 0, t('measure.publicBenefit'))
    const cells = years.map((_, y) => {
      const expected = result.city.yearly[measures.indexOf('publicBenefit') * years.length + y] ?? Number.NaN
      const of = open.public.rows.flatMap(({ cells }) => (cells[y] ? [round(ref(cells[y]))] : []))
      return sheet.put(row, firstYear + y, draft.agreedMoney(plus(...of), expected), 'money')
    })
    city.set('publicBenefit', [...cells, sheet.put(row, totalColumn, sum(range(cells)), 'moneyStrong')])
  }
  return city
}

// The sheet of assumptions: every entered value as a named cell, every derived one as a formula over them.
// What a scenario changes stands in rows of its own below, with what follows from it.
// Example: timkostnad: manadslon*12*(1+po)/arstimmar, and anslutningsgrad by year as anslutningsgrad_2012 and so on.

import { programOf, usedBy } from '../../calculation/symbols.ts'
import { cellOfYear, type Cell as Entered, isFormula, type Series } from '../../cell.ts'
import { isDistribution } from '../../document/distribution.ts'
import type { Assumption } from '../../document/schema.ts'
import { type Block, valueAt } from '../../formula/block.ts'
import { evaluationOrder } from '../../formula/order.ts'
import type { Expression } from '../../formula/parse.ts'
import { wordValue } from '../../report/scenarioDifferences.ts'
import { allYears, type Draft, firstYear, yearRow } from './draft.ts'
import { call, type Formula, minus, number, one, over, plus, ref, times } from './formula.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { StyleName } from './styles.ts'
import { type Surroundings, translate } from './translate.ts'

/** A symbol's cells: by year, or one for all. null: it differs by department and stands with the departments. */
interface SymbolCells {
  readonly all: Cell | null
  readonly byYear: readonly Cell[] | null
}

/** Where a formula is read: year (by ordinal), department (row of the frame; −1: none) and slip in years. */
export interface Lane {
  readonly y: number
  readonly row: number
  readonly slip: number
}

export interface Assumptions {
  readonly sheet: Sheet
  /** What a series gives in a lane. `entered`: the cell of a number; null where there is none of its own. */
  series(setting: Setting, series: Series, lane: Lane, entered: (y: number) => Cell | null): Formula
  formula(setting: Setting, formula: string, lane: Lane): Formula
  expression(setting: Setting, expression: Expression, lane: Lane): Formula
  index(setting: Setting, symbol: string, y: number): Formula
  readonly discount: readonly Cell[]
  readonly internalRate: (y: number) => Formula
}

/** What stands by department: drivers, and assumptions whose formulas use them. */
export interface ByDepartment {
  driverSymbol(symbol: string): boolean
  value(setting: Setting, symbol: string, lane: Lane): Formula
  sum(setting: Setting, symbol: string, y: number): Formula
}

/** The style of an input of a unit. */
export function inputStyle(unit: string): StyleName {
  return unit.includes('%') ? 'inputPercent' : /^(kr|tkr|mnkr)\b/.test(unit) ? 'inputMoney' : 'inputNumber'
}

export function assumptionsSheet(
  draft: Draft,
  settings: readonly Setting[],
  byDepartment: () => ByDepartment,
): Assumptions {
  const { document, frame, t, years } = draft
  const sheet = draft.sheet(t('workbook.sheet.assumptions'), {
    widths: [44, 24, 14, 26, 14, ...years.map(() => 11), 46, 60, 22],
    fitted: [0, 1, 2, 3, draft.totalColumn, draft.totalColumn + 1, draft.totalColumn + 2],
    frozen: { rows: yearRow + 1, columns: 1 },
    repeatedRow: yearRow,
    tab: 'E0B400',
  })
  const [formulaColumn, sourceColumn, evidenceColumn] = [
    draft.totalColumn,
    draft.totalColumn + 1,
    draft.totalColumn + 2,
  ]
  draft.opening(
    sheet,
    t('workbook.assumptions.title'),
    t('workbook.assumptions.subtitle'),
    [t('workbook.column.name'), t('field.symbol'), t('field.unit'), t('field.scenario'), t('workbook.column.allYears')],
    [t('workbook.column.formula'), t('field.source'), t('field.evidence')],
  )

  const symbols = new Map(document.assumptions.map((one) => [one.symbol, one]))
  const scenarioNames = new Map(document.scenarios.map(({ id, name }) => [id, name]))
  const made = new Map<string, SymbolCells | null>()
  let next = yearRow + 1

  function surroundings(setting: Setting, lane: Lane): Surroundings {
    const { y, row, slip } = lane
    return {
      symbol(name: string): Formula {
        if (!symbols.has(name)) return byDepartment().value(setting, name, lane)
        const cells = made.get(`${name}|${setting.versionOf(name)}`)
        if (cells === null) return byDepartment().value(setting, name, lane)
        const at = y - slip
        const cell = cells?.all ?? cells?.byYear?.[at]
        if (cell) return ref(cell)
        const block = setting.evaluator.symbol(name, slip)?.block
        return number(block ? valueAt(block, frame.shape, Math.max(0, row), y) : Number.NaN)
      },
      sum: (name: string): Formula =>
        symbols.has(name) && made.get(`${name}|${setting.versionOf(name)}`) !== null
          ? surroundings(setting, lane).symbol(name)
          : byDepartment().sum(setting, name, y),
      index: (name: string): Formula => index(setting, name, y),
      year: slip === 0 ? ref(yearCell(y)) : number((years[y] ?? 0) - slip),
    }
  }

  const yearCell = (y: number): Cell => {
    const cell = sheet.rows[yearRow]?.[firstYear + y]
    if (!cell) throw new Error(`no year ${y}`)
    return cell
  }

  function formula(setting: Setting, text: string, lane: Lane): Formula {
    const program = programOf(text)
    return program.ok ? translate(program.value.expression, surroundings(setting, lane)) : number(Number.NaN)
  }

  function series(setting: Setting, value: Series, lane: Lane, entered: (y: number) => Cell | null): Formula {
    const at = lane.y - lane.slip
    const cell = cellOfYear(value, (years[0] ?? 0) + at)
    if (typeof cell === 'number') {
      const own = entered(typeof value === 'object' ? at : 0)
      return own ? ref(own) : number(cell)
    }
    return isFormula(cell) ? formula(setting, cell, lane) : number(Number.NaN)
  }

  /** One row of the sheet for a symbol as a setting has it. */
  function make(setting: Setting, assumption: Assumption, row: number, scenario: string): SymbolCells | null {
    const { symbol, unit } = assumption
    const value = setting.valueFor(assumption)
    const place = setting.placeOf(assumption)
    const style = inputStyle(unit)
    const block = setting.evaluator.symbol(symbol)?.block
    sheet.put(row, 0, assumption.name)
    sheet.put(row, 1, symbol, 'note')
    sheet.put(row, 2, unit)
    sheet.put(row, 3, scenarioNames.get(scenario) ?? '', 'note')
    sheet.put(row, formulaColumn, aboutValue(value, unit), 'aside')
    sheet.put(row, sourceColumn, assumption.source, 'aside')
    sheet.put(row, evidenceColumn, t(`term.evidence.${assumption.evidence}`), 'aside')
    const suffix = scenario === '' ? '' : `_${scenario}`
    if (isDistribution(value)) {
      const name = `${symbol}${suffix}`
      const nominal = block?.values[0] ?? Number.NaN
      // One of its own figures, such as the likeliest, can be changed here; a mean of others cannot.
      const own = value[value.nominal]
      if (typeof own === 'number' && Number.isFinite(nominal) && (scenario === '' || place.startsWith('scenarios/')))
        return { all: draft.input(sheet, row, allYears, own, `${place}/${value.nominal}`, style, name), byYear: null }
      return { all: draft.name(sheet.put(row, allYears, nominal, style), name), byYear: null }
    }
    const direct = scenario === '' || place.startsWith('scenarios/')
    if (typeof value === 'number' && Number.isFinite(value)) {
      const name = `${symbol}${suffix}`
      if (direct) return { all: draft.input(sheet, row, allYears, value, place, style, name), byYear: null }
      return { all: draft.name(sheet.put(row, allYears, value, style), name), byYear: null }
    }
    if (block?.d) {
      sheet.put(row, allYears, t('workbook.byDepartment'), 'note')
      return null
    }
    const derived: StyleName = style === 'inputPercent' ? 'share' : style === 'inputMoney' ? 'moneyExact' : 'number'
    const cellIn = (y: number, cell: Entered, column: number, name: string): Cell => {
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        return draft.input(sheet, row, column, cell, `${place}/${years[y]}`, style, name)
      }
      const expected = block ? valueAt(block, frame.shape, 0, y) : Number.NaN
      const content = isFormula(cell)
        ? draft.agreed(formula(setting, cell, { y, row: -1, slip: 0 }), expected)
        : expected
      return draft.name(sheet.put(row, column, content, derived), name)
    }
    if (block && !block.y && typeof value === 'string')
      return { all: cellIn(0, value, allYears, `${symbol}${suffix}`), byYear: null }
    return {
      all: null,
      byYear: years.map((year, y) =>
        cellIn(y, cellOfYear(value as Series, year), firstYear + y, `${symbol}_${year}${suffix}`),
      ),
    }
  }

  function aboutValue(value: Assumption['value'], unit: string): string {
    if (isDistribution(value)) return wordValue(value, unit, draft.language)
    if (typeof value === 'string') return value
    const formulas = typeof value === 'object' ? Object.values(value as Record<string, Entered>).filter(isFormula) : []
    return formulas[0] ?? ''
  }

  const rates = { discount: 0, internal: 0 }
  const section = (title: string) => {
    if (next > yearRow + 1) next++
    sheet.put(next++, 0, title, 'section')
  }

  section(t('workbook.assumptions.settings'))
  rates.discount = next++
  rates.internal = next++
  const factorRow = next++

  section(t('field.assumptions'))
  const firstRow = next
  next += document.assumptions.length
  const rowOf = new Map(document.assumptions.map(({ symbol }, i) => [symbol, firstRow + i]))
  const order = inOrder(document.assumptions)
  const [anySetting] = settings
  for (const assumption of order) {
    // The model's own row: read in a scenario that leaves the symbol as it is, where there is one.
    const setting = settings.find(({ versionOf }) => versionOf(assumption.symbol) === '')
    const own = setting ?? (anySetting && modelOnly(anySetting))
    if (!own) continue
    const row = rowOf.get(assumption.symbol) ?? firstRow
    made.set(`${assumption.symbol}|`, make(own, assumption, row, ''))
  }

  const changed = settings.flatMap((setting) =>
    order.flatMap((assumption) => {
      const version = setting.versionOf(assumption.symbol)
      return version === '' ? [] : [{ setting, assumption, key: `${assumption.symbol}|${version}` }]
    }),
  )
  if (changed.length > 0) section(t('workbook.assumptions.overrides'))
  for (const { setting, assumption, key } of changed) {
    if (made.has(key)) continue
    made.set(key, make(setting, assumption, next++, originOf(setting, assumption)))
  }

  /** The scenario that the change was entered in. */
  function originOf(setting: Setting, { id }: Assumption): string {
    return setting.scenario.resolved.overriddenBy[id] ?? setting.scenario.resolved.id
  }

  const levels = new Map<string, readonly Cell[]>()
  function index(setting: Setting, symbol: string, y: number): Formula {
    if (document.settings.prices === 'fixed') return one
    const version = setting.versionOf(symbol)
    const key = `${symbol}|${version}`
    let cells = levels.get(key)
    if (!cells) {
      const expected = setting.evaluator.index(symbol)
      const row = sheet.end
      sheet.put(row, 0, t('workbook.index', { name: symbols.get(symbol)?.name ?? symbol }))
      sheet.put(row, 3, version === '' ? '' : setting.scenario.resolved.name, 'note')
      const made: Cell[] = []
      years.forEach((_, at) => {
        const level = levelOf(setting, symbol, at, made[at - 1])
        made.push(sheet.put(row, firstYear + at, draft.agreed(level, valueAt(expected, frame.shape, 0, at)), 'factor'))
      })
      cells = made
      levels.set(key, cells)
    }
    const cell = cells[y]
    return cell ? ref(cell) : number(Number.NaN)
  }

  function levelOf(setting: Setting, symbol: string, y: number, before: Cell | undefined): Formula {
    const growth = (at: number) => plus(one, surroundings(setting, { y: at, row: -1, slip: 0 }).symbol(symbol))
    if (before) return times(ref(before), growth(y))
    const away = (years[0] ?? 0) - document.settings.baseYear
    const first = growth(0)
    if (away > 0) return call('POWER', first.value ** away, first, number(away))
    const earlier = Array.from({ length: -away }, (_, i) => growth(Math.min(i + 1, years.length - 1)))
    return earlier.length === 0 ? one : over(one, times(number(1), ...earlier))
  }

  /** A rate of the settings: a number that can be changed, or what its formula gives. */
  function rateRow(
    row: number,
    name: 'discountRate' | 'internalRate',
    block: Block | undefined,
  ): (y: number) => Formula {
    const value = document.settings[name]
    sheet.put(row, 0, t(`field.${name}`))
    sheet.put(row, 2, '%')
    if (typeof value === 'number') {
      const cell = draft.input(sheet, row, allYears, value, `settings/${name}`, 'inputPercent', t(`field.${name}`))
      return () => ref(cell)
    }
    sheet.put(row, formulaColumn, value, 'aside')
    const [setting] = settings
    const cells = years.map((_, y) => {
      const expected = block ? valueAt(block, frame.shape, 0, y) : Number.NaN
      const made = setting ? formula(setting, value, { y, row: -1, slip: 0 }) : number(Number.NaN)
      return sheet.put(row, firstYear + y, draft.agreed(made, expected), 'share')
    })
    return (y) => {
      const cell = cells[y]
      return cell ? ref(cell) : number(Number.NaN)
    }
  }
  const discountRate = rateRow(rates.discount, 'discountRate', anySetting?.evaluator.discountRate())
  const internalRate = rateRow(rates.internal, 'internalRate', anySetting?.evaluator.internalRate())
  sheet.put(factorRow, 0, t('workbook.discountFactor'))
  const discount: Cell[] = []
  years.forEach((_, y) => {
    const before = discount[y - 1]
    const factor = before ? over(ref(before), plus(one, discountRate(y))) : minus(number(1))
    discount.push(sheet.put(factorRow, firstYear + y, before ? factor : 1, 'factor'))
  })
  // The first year is undiscounted by definition, no number that anyone has found.
  sheet.numbers -= 1

  return {
    sheet,
    series,
    formula,
    expression: (setting, expression, lane) => translate(expression, surroundings(setting, lane)),
    index,
    discount,
    internalRate,
  }
}

/** The setting without its overrides, for the model's own row of a symbol that every scenario changes. */
function modelOnly(setting: Setting): Setting {
  return {
    ...setting,
    versionOf: () => '',
    versionOfSeries: () => '',
    valueFor: ({ value }) => value,
    placeOf: ({ id }) => `assumptions/${id}/value`,
  }
}

/** Every symbol after those its formula uses. */
function inOrder(assumptions: readonly Assumption[]): Assumption[] {
  const bySymbol = new Map(assumptions.map((one) => [one.symbol, one]))
  const uses = new Map(assumptions.map(({ symbol, value }) => [symbol, usedBy(formulasIn(value))]))
  const { order, cycles, dependents } = evaluationOrder(uses)
  const names = [...new Set([...order, ...cycles.flat(), ...dependents, ...bySymbol.keys()])]
  return names.flatMap((name) => bySymbol.get(name) ?? [])
}

function formulasIn(value: Assumption['value']): string[] {
  if (isDistribution(value)) return []
  const cells = typeof value === 'object' ? Object.values(value as Record<string, Entered>) : [value]
  return cells.filter(isFormula)
}

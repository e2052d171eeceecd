// Step 2. Cells → numbers: every assumption and driver in order of dependency, then any series that asks for them.
// A cell that cannot be calculated is NaN in its lanes and a problem at its place; everything else goes on.
// Example: timkostnad "= manadslon * 12 * (1 + po) / arstimmar" → 223,26 kr/h, one number for all lanes.
import { drawsWhere } from '../allocation/method.ts'
import { type Cell, cellOfYear, isFormula, type Series } from '../cell.ts'
import { faultOf, isDistribution, nominalOf } from '../document/distribution.ts'
import { textProblem } from '../document/distributionText.ts'
import { unitAt } from '../document/place.ts'
import type { Assumption, AssumptionValue, Driver, Model } from '../document/schema.ts'
import { type Block, blockOf, scalar, timesDraws, valueAt } from '../formula/block.ts'
import { doubles } from '../formula/doubles.ts'
import { evaluationOrder } from '../formula/order.ts'
import type { Environment } from '../formula/program.ts'
import { type Place, problem } from '../problem.ts'
import type { Memory } from './cache.ts'
import { driverOnRows, ownDriverValues, sumOverDepartments } from './driverValues.ts'
import type { DrawnValue, Evaluator } from './evaluator.ts'
import type { Frame } from './frame.ts'
import type { OwnValues } from './participants.ts'
import { priceLevels } from './priceLevel.ts'
import { formulasOf, namesOf, nearest, plainNumber, programOf, usedBy, usesOf } from './symbols.ts'

const missing = scalar(Number.NaN)
const one = scalar(1)
const noCorrections = {}
const nothingDrawn: ReadonlyMap<string, DrawnValue> = new Map()
/** Fractions a year, beyond which compound interest over a period is no figure any more. */
const lowestRate = -0.5
const highestRate = 10

/** a → b → a; of a long one its beginning and its return. */
function inShort(cycle: readonly string[]): string {
  const shown = cycle.length > 8 ? [...cycle.slice(0, 6), '…'] : cycle
  return [...shown, cycle[0] ?? ''].join(' → ')
}

/** `drawn`: what assumptions are in each draw, by id; the others have the values of the document and the overrides. */
export function createEvaluator(
  document: Pick<Model, 'assumptions' | 'drivers' | 'settings'>,
  overrides: Readonly<Record<string, AssumptionValue>>,
  overriddenBy: Readonly<Record<string, string>>,
  frame: Frame,
  memory: Memory,
  drawn: ReadonlyMap<string, DrawnValue> = nothingDrawn,
): Evaluator {
  const { shape, years } = frame
  const { prices, baseYear } = document.settings
  const names = memory.once('names', [document.assumptions, document.drivers], () => namesOf(document))
  const valueIn = (assumption: Assumption): AssumptionValue => overrides[assumption.id] ?? assumption.value
  const placeOf = (assumption: Assumption): Place => {
    const scenario = overriddenBy[assumption.id]
    return scenario ? `scenarios/${scenario}/overrides/${assumption.id}` : `assumptions/${assumption.id}/value`
  }
  const formulasOfSymbol = (symbol: string): readonly string[] => {
    const assumption = names.assumptions.get(symbol)
    if (assumption) {
      const value = valueIn(assumption)
      return isDistribution(value) ? [] : formulasOf(value)
    }
    const driver = names.drivers.get(symbol)
    return driver ? usesOf(driver.values).formulas : []
  }
  const enteredFor = (symbol: string): unknown => {
    const assumption = names.assumptions.get(symbol)
    return assumption ? valueIn(assumption) : names.drivers.get(symbol)?.values
  }
  const overridden = memory.once('overridden', [document.assumptions, overrides], () =>
    document.assumptions.flatMap(({ id, symbol }) => (overrides[id] === undefined ? [] : [symbol])),
  )
  const computed = [...new Set([...names.computed, ...overridden])]
  const { order, cyclic } = memory.once('order', [names, overridden, ...computed.map(enteredFor)], () => {
    const { order, cycles, dependents } = evaluationOrder(
      new Map(computed.map((symbol) => [symbol, usedBy(formulasOfSymbol(symbol))])),
    )
    for (const cycle of cycles) {
      const course = inShort(cycle)
      for (const symbol of cycle) {
        const assumption = names.assumptions.get(symbol)
        const where = assumption ? placeOf(assumption) : `drivers/${names.drivers.get(symbol)?.id ?? ''}/values`
        memory.report(problem('formula-cycle', where, { symbol, cycle: course }))
      }
    }
    return { order: [...order, ...dependents], cyclic: new Set(cycles.flat()) }
  })

  const blocks = new Map<string, Block>()
  /** Symbols found, with no slip: by far the most asked for. */
  const present = new Map<string, Block>()
  const remembered = (key: string, make: () => Block): Block => {
    let block = blocks.get(key)
    if (!block) {
      block = make()
      blocks.set(key, block)
    }
    return block
  }

  /** null: there is no such symbol. */
  function symbol(name: string, slip: number): Block | null {
    const known = slip === 0 ? present.get(name) : undefined
    if (known) return known
    const found = findSymbol(name, slip)
    if (found && slip === 0) present.set(name, found)
    return found
  }

  function findSymbol(name: string, slip: number): Block | null {
    if (names.ambiguous.has(name) || cyclic.has(name)) return missing
    const assumption = names.assumptions.get(name)
    if (assumption) {
      const value = valueIn(assumption)
      const inEachDraw = drawn.get(assumption.id)
      if (inEachDraw) return remembered(`${name}|${slip}`, () => drawnBlock(assumption, inEachDraw, slip))
      const plain = plainNumber(value)
      if (plain !== null) return blockOf(plain)
      return remembered(`${name}|${slip}`, () => {
        if (!isDistribution(value)) return series(value, placeOf(assumption), slip)
        return memory.once(`nominal:${assumption.id}`, [value], () => {
          const fault = faultOf(value)
          if (fault) memory.report({ ...fault, where: placeOf(assumption) })
          return scalar(nominalOf(value))
        })
      })
    }
    const driver = names.drivers.get(name)
    return driver ? driverBlock(driver) : null
  }

  /** The value drawn, or the value that holds times the factor drawn. */
  function drawnBlock(assumption: Assumption, { of, lanes }: DrawnValue, slip: number): Block {
    if (of === 'value') return { values: lanes, d: false, y: false, r: true }
    const value = valueIn(assumption)
    const block = isDistribution(value) ? scalar(nominalOf(value)) : series(value, placeOf(assumption), slip)
    return timesDraws(block, lanes, shape)
  }

  function driverBlock(driver: Driver): Block {
    return remembered(`driver:${driver.id}`, () => {
      const from: unknown[] = [driver.values, frame]
      for (const formula of usesOf(driver.values).formulas) addDependencies(from, formula, 0)
      return memory.once(`driver:${driver.id}`, from, () => {
        const varies =
          frame.hasMergers || Object.values(driver.values).some((s) => typeof s === 'object' || isFormula(s))
        const entered = Object.entries(driver.values).flatMap(([id, values]) => {
          const row = frame.rowOf.get(id)
          return row === undefined ? [] : [{ row, block: evaluate(values, `drivers/${driver.id}/values/${id}`, 0) }]
        })
        return driverOnRows(frame, entered, varies, ownOf(driver))
      })
    })
  }

  function driverOf(id: string): Block | null {
    const driver = names.driverById.get(id)
    if (!driver) return null
    return cyclic.has(driver.symbol) ? missing : driverBlock(driver)
  }

  function ownOf(driver: Driver): OwnValues {
    return ownDriverValues(frame, driver)
  }

  /** Sum over all departments that exist in the year: a merged one's parts, or its own value. */
  function sum(name: string, slip: number): Block | null {
    const block = symbol(name, names.drivers.has(name) ? 0 : slip)
    if (!block?.d) return block
    return remembered(`sum:${name}|${slip}`, () =>
      memory.once(`sum:${name}|${slip}`, [block, frame], () => {
        const driver = names.drivers.get(name)
        return sumOverDepartments(frame, block, driver ? ownOf(driver) : null)
      }),
    )
  }

  function index(name: string): Block | null {
    if (prices === 'fixed') return names.assumptions.has(name) ? one : null
    const rates = symbol(name, 0)
    if (!rates || rates.d) return rates
    return remembered(`index:${name}`, () =>
      memory.once(`index:${name}`, [rates, frame, baseYear], () => priceLevels(frame, rates, baseYear)),
    )
  }

  const yearBlock = (slip: number): Block =>
    remembered(`year|${slip}`, () =>
      memory.once(`year|${slip}`, [frame], () => ({
        values: Float64Array.from(years, (year) => year - slip),
        d: false,
        y: true,
        r: false,
      })),
    )

  /** An unknown symbol is reported with the nearest known one, so that depends on every name there is. */
  const orNames = (made: Block | null): unknown => made ?? names

  /** Adds everything a formula is made from, so that it is calculated again only when one of them changes. */
  function addDependencies(from: unknown[], formula: string, slip: number): void {
    const program = programOf(formula)
    if (!program.ok) return
    const { symbols, summed, indexed } = program.value
    for (const name of symbols) from.push(name === 'year' ? yearBlock(slip) : orNames(symbol(name, slip)))
    for (const name of summed) from.push(orNames(sum(name, slip)))
    for (const name of indexed) from.push(orNames(index(name)))
  }

  const prepared = new Map<number, Set<string>>()
  /** In order of dependency, so that a chain of ten thousand is no deep recursion (see below for no slip). */
  function prepare(formulas: readonly string[], slip: number): void {
    if (slip === 0 || formulas.length === 0) return
    const ready = prepared.get(slip) ?? new Set()
    prepared.set(slip, ready)
    if (usedBy(formulas).every((name) => ready.has(name))) return
    const behind = symbolsBehind(formulas)
    for (const name of behind) ready.add(name)
    for (const name of order) if (behind.has(name)) symbol(name, slip)
  }

  function series(value: Series, place: Place, slip = 0): Block {
    if (typeof value === 'number' && Number.isFinite(value)) return blockOf(value)
    prepare(formulasOf(value), slip)
    const from: unknown[] = [value, slip, frame]
    if (typeof value === 'object') {
      for (const key in value) {
        const cell = value[key]
        if (typeof cell === 'string' && isFormula(cell)) addDependencies(from, cell, slip)
      }
    } else if (isFormula(value)) addDependencies(from, value, slip)
    return memory.once(slip ? `${place}|${slip}` : place, from, () => evaluate(value, place, slip))
  }

  function evaluate(value: Series, place: Place, slip: number): Block {
    if (typeof value !== 'object') return evaluateCell(value, place, slip)
    const cells = years.map((year) => {
      const cell = cellOfYear(value, year - slip)
      return typeof cell === 'number' && Number.isFinite(cell)
        ? cell
        : evaluateCell(cell, `${place}/${year - slip}`, slip)
    })
    const [d, r] = [
      cells.some((cell) => typeof cell === 'object' && cell.d),
      cells.some((cell) => typeof cell === 'object' && cell.r),
    ]
    const draws = r ? shape.draws : 1
    const rows = d ? shape.departments : 1
    const out = doubles(rows * shape.years * draws)
    let i = 0
    for (let row = 0; row < rows; row++)
      for (const [y, cell] of cells.entries())
        for (let k = 0; k < draws; k++) out[i++] = typeof cell === 'number' ? cell : valueAt(cell, shape, row, y, k)
    return { values: out, d, y: true, r }
  }

  function evaluateCell(cell: Cell, place: Place, slip: number): Block {
    const { report } = memory
    if (typeof cell === 'number' && Number.isFinite(cell)) return blockOf(cell)
    if (typeof cell === 'number' || !isFormula(cell)) {
      report(textProblem(String(cell), place, unitAt(place, document)))
      return missing
    }
    const program = programOf(cell)
    if (!program.ok) {
      report({ ...program.problem, where: place })
      return missing
    }
    const { symbols, summed, indexed } = program.value
    let known = true
    for (const name of new Set([...symbols, ...summed, ...indexed]))
      if (name !== 'year' && !names.assumptions.has(name) && !names.drivers.has(name)) {
        const near = nearest(name, names)
        report(
          near === ''
            ? problem('formula-unknown-symbol', place, { symbol: name })
            : problem('formula-unknown-symbol-near', place, { symbol: name, nearest: near }),
        )
        known = false
      }
    for (const name of indexed)
      if (known && index(name)?.d !== false) {
        report(problem('formula-index-of-driver', place, { symbol: name }))
        known = false
      }
    if (!known) return missing
    const environment: Environment = {
      shape,
      value: (name) => symbol(name, slip) ?? missing,
      sum: (name) => sum(name, slip) ?? missing,
      index: (name) => index(name) ?? missing,
      year: yearBlock(slip),
    }
    const block = program.value.run(environment)
    // Lanes without a number are reported where they are used; a cell that never gives one is reported here.
    if (block.values.every(Number.isNaN)) {
      const from: unknown[] = []
      addDependencies(from, cell, slip)
      const explained = from.some((made) => made !== names && (made as Block).values.every(Number.isNaN))
      if (!explained) report(problem('no-number-ever', place))
    }
    return block
  }

  function setting(value: Series, place: Place, steady = false): Block {
    const block = series(value, place)
    if (!block.d && !(steady && block.y)) return block
    memory.report(problem(block.d ? 'setting-by-department' : 'setting-by-year', place))
    return missing
  }

  function rateOf(value: Cell, place: Place): Block {
    const rate = setting(value, place)
    const isOutside = (one: number) => one <= lowestRate || one > highestRate
    const outside = rate.values.find(isOutside)
    if (outside === undefined) return rate
    memory.report(problem('rate-invalid', place, { rate: outside, lowest: lowestRate, highest: highestRate }))
    if (!rate.r) return missing
    const refused = drawsWhere(rate.values, shape.draws, isOutside)
    return { ...rate, values: rate.values.map((one, i) => (refused[i % shape.draws] ? Number.NaN : one)) }
  }

  function symbolsBehind(formulas: readonly string[]): Set<string> {
    const seen = new Set(usedBy(formulas))
    // A set being walked also yields what is added on the way.
    for (const name of seen) for (const used of usedBy(formulasOfSymbol(name))) seen.add(used)
    return seen
  }

  // In order of dependency, so that a chain of ten thousand assumptions is no deep recursion, and unused ones are checked.
  for (const name of order) symbol(name, 0)

  return {
    series,
    symbol(name, slip = 0) {
      const block = symbol(name, slip)
      if (!block) return null
      const assumption = names.assumptions.get(name)
      if (assumption) {
        const of = { kind: 'assumption', item: assumption } as const
        return { block, of, place: placeOf(assumption), entered: valueIn(assumption) }
      }
      const driver = names.drivers.get(name)
      if (!driver) return null
      return {
        block,
        of: { kind: 'driver', item: driver },
        place: `drivers/${driver.id}/values`,
        entered: driver.values,
      }
    },
    driver: driverOf,
    index: (name) => (prices === 'fixed' ? one : (index(name) ?? missing)),
    ownValues(...values) {
      if (!frame.hasMergers) return null
      const own = new Uint8Array(shape.departments * shape.years)
      for (const name of symbolsBehind(values.flatMap(formulasOf))) {
        const driver = names.drivers.get(name)
        const mask = driver && ownOf(driver)
        if (mask) for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) | (mask[i] ?? 0)
      }
      return own
    },
    ownValuesOfDriver(id) {
      const driver = names.driverById.get(id)
      return driver ? ownOf(driver) : null
    },
    madeFrom(uses, slip) {
      prepare(uses.formulas, slip)
      const from: unknown[] = []
      for (const name of uses.symbols) from.push(orNames(symbol(name, slip)))
      for (const name of uses.summed) from.push(orNames(sum(name, slip)))
      for (const name of uses.indexed) from.push(orNames(index(name)))
      for (const id of uses.drivers) from.push(driverOf(id))
      if (slip === 0) return from
      // What a benefit is worth is not moved when its service starts later.
      for (const name of uses.symbols) from.push(symbol(name, 0))
      for (const name of uses.summed) from.push(sum(name, 0))
      return from
    },
    setting,
    corrections: document.settings.corrections ?? noCorrections,
    blocks() {
      for (const name of names.assumptions.keys()) symbol(name, 0)
      for (const [name, driver] of names.drivers) {
        symbol(name, 0)
        present.set(`driver:${driver.id}`, driverOf(driver.id) ?? missing)
      }
      return present
    },
    internalRate: () => rateOf(document.settings.internalRate, 'settings/internalRate'),
    discountRate: () => rateOf(document.settings.discountRate, 'settings/discountRate'),
  }
}

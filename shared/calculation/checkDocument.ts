// What can be said about a document without calculating it: references that lead nowhere, and units that do not fit.
// Example: "= anvandare * minuter * timkostnad" where kr is wanted gives kr·min/h, and the remedy "/ 60".

import { type Cell, isFormula, type Series } from '../cell.ts'
import { isDistribution } from '../document/distribution.ts'
import { checkReferences } from '../document/references.ts'
import type { Assumption, Driver, Model, Service } from '../document/schema.ts'
import { checkUnits, parseUnit, type Unit } from '../formula/units.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import type { Memory } from './cache.ts'
import { mostYears } from './frame.ts'
import { programOf, usesOf } from './symbols.ts'

export function checkDocument(document: Model, memory: Memory): Problem[] {
  // History refers to nothing that could be missing.
  const { history: _history, assumptions, drivers, ...checked } = document
  const named = [...assumptions.map(namesIn), ...drivers.map(namesIn)]
  return [
    ...periodTooLong(document.settings),
    ...memory.once('references', [...Object.values(checked), ...named], () => checkReferences(document)),
    ...checkAllUnits(document, memory),
  ]
}

const known = new WeakMap<Assumption | Driver, string>()

/** All that references can see of an assumption or a driver: not its values, only whose they are. */
function namesIn(item: Assumption | Driver): string {
  let names = known.get(item)
  if (names === undefined) {
    const { id, symbol, name } = item
    names = JSON.stringify([id, symbol, name, 'values' in item ? Object.keys(item.values as Driver['values']) : null])
    known.set(item, names)
  }
  return names
}

function periodTooLong({ firstYear, lastYear }: Model['settings']): Problem[] {
  const years = lastYear - firstYear + 1
  return years > mostYears ? [problem('period-too-long', 'settings/lastYear', { years, most: mostYears })] : []
}

/** Units by symbol, and what could not be read as one. */
interface Units {
  readonly of: ReadonlyMap<string, Unit>
  readonly problems: readonly Problem[]
}

const checked = new WeakMap<object, { readonly units: Units; readonly problems: readonly Problem[] }>()

const dimensionless = unitNamed('st')
const kronor = unitNamed('kr')

/** Each item is checked again only when it, or the unit of some symbol, has changed: not when a value has. */
function checkAllUnits(document: Model, memory: Memory): Problem[] {
  const named = [...document.assumptions, ...document.drivers].flatMap(({ symbol, unit }) => [symbol, unit])
  const units = memory.once('units', named, () => unitsOf(document))
  const each = <T extends { readonly id: string }>(
    list: string,
    items: readonly T[],
    find: (item: T, place: string) => Problem[],
  ) =>
    memory.once(`units:${list}`, [items, units], () =>
      items.flatMap((item) => {
        if (usesOf(item).formulas.length === 0) return []
        const before = checked.get(item)
        if (before?.units === units) return before.problems
        const problems = find(item, `${list}/${item.id}`)
        checked.set(item, { units, problems })
        return problems
      }),
    )
  const targets = memory.once(
    'unit targets',
    [document.assumptions, units],
    () => new Map(document.assumptions.map(({ id, symbol }) => [id, units.of.get(symbol) ?? null])),
  )
  return [
    ...units.problems,
    ...each('assumptions', document.assumptions, ({ id, value }, place) =>
      isDistribution(value) ? [] : mismatches(units, value, `${place}/value`, targets.get(id) ?? null),
    ),
    ...each('drivers', document.drivers, ({ symbol, values }, place) =>
      Object.entries(values).flatMap(([department, series]) =>
        mismatches(units, series, `${place}/values/${department}`, units.of.get(symbol) ?? null),
      ),
    ),
    ...each('scenarios', document.scenarios, ({ overrides }, place) =>
      Object.entries(overrides ?? {}).flatMap(([assumption, value]) =>
        isDistribution(value)
          ? []
          : mismatches(units, value, `${place}/overrides/${assumption}`, targets.get(assumption) ?? null),
      ),
    ),
    ...each('services', document.services, (service, place) => serviceMismatches(units, service, place)),
  ]
}

function unitsOf(document: Model): Units {
  const of = new Map<string, Unit>()
  const problems: Problem[] = []
  for (const [list, items] of [
    ['assumptions', document.assumptions],
    ['drivers', document.drivers],
  ] as const)
    for (const { id, symbol, unit } of items) {
      // Nothing entered says nothing about the unit, and nothing is questioned.
      if (unit.trim() === '') continue
      const parsed = parseUnit(unit)
      if (parsed.ok) of.set(symbol, parsed.value)
      else problems.push({ ...parsed.problem, where: `${list}/${id}/unit` })
    }
  return { of, problems }
}

function serviceMismatches(units: Units, { costLines, benefitLines }: Service, service: string): Problem[] {
  const ofCosts = costLines.flatMap((line) => {
    const place = `${service}/costLines/${line.id}`
    return [
      ...mismatches(units, line.amount, `${place}/amount`, kronor),
      ...Object.entries(line.variants).flatMap(([model, variant]) =>
        variant ? mismatches(units, variant.amount, `${place}/variants/${model}/amount`, kronor) : [],
      ),
    ]
  })
  const ofBenefits = benefitLines.flatMap((line) => {
    const place = `${service}/benefitLines/${line.id}`
    return [
      ...(line.kind === 'quality' ? [] : mismatches(units, line.amount, `${place}/amount`, kronor)),
      ...mismatches(units, line.adoption, `${place}/adoption`, dimensionless),
      ...mismatches(units, line.realisation, `${place}/realisation`, dimensionless),
      ...mismatches(units, line.correction, `${place}/correction`, dimensionless),
    ]
  })
  return [...ofCosts, ...ofBenefits]
}

/** Formula cells of a series that do not give the unit wanted; none when the unit is not known. */
function mismatches(units: Units, series: Series, place: Place, target: Unit | null): Problem[] {
  if (!target) return []
  return cellsOf(series, place).flatMap(([cell, where]) => {
    if (!isFormula(cell)) return []
    const formula = programOf(cell)
    const unitOf = (symbol: string) => (symbol === 'year' ? dimensionless : (units.of.get(symbol) ?? null))
    const mismatch = formula.ok ? checkUnits(formula.value.expression, unitOf, target) : null
    return mismatch ? [{ ...mismatch, where }] : []
  })
}

function unitNamed(name: string): Unit {
  const unit = parseUnit(name)
  if (!unit.ok) throw new Error(`unit ${name} is not built in`)
  return unit.value
}

function cellsOf(series: Series, place: Place): [Cell, Place][] {
  if (typeof series !== 'object') return [[series, place]]
  return Object.entries(series).map(([year, cell]) => [cell, `${place}/${year}`])
}

// What can be said about a document without calculating it: references that lead nowhere, and units that do not fit.
// Example: "= anvandare * minuter * timkostnad" where kr is wanted gives kr·min/h, and the remedy "/ 60".
import { type Cell, isFormula, type Series } from '../cell.ts'
import { checkReferences } from '../document/references.ts'
import type { Model } from '../document/schema.ts'
import { parseFormula } from '../formula/parse.ts'
import { checkUnits, parseUnit, type Unit } from '../formula/units.ts'
import type { Problem } from '../problem.ts'
import type { Memory } from './cache.ts'
import { isDistribution } from './symbols.ts'

export function checkDocument(document: Model, memory: Memory): Problem[] {
  const {
    settings,
    departments,
    drivers,
    assumptions,
    services,
    operatingModels,
    fundingPlans,
    splitRules,
    scenarios,
  } = document
  const parts = [
    settings,
    departments,
    drivers,
    assumptions,
    services,
    operatingModels,
    fundingPlans,
    splitRules,
    scenarios,
  ]
  return [
    ...memory.once('references', parts, () => checkReferences(document)),
    ...memory.once('units', [drivers, assumptions, services, scenarios], () => checkAllUnits(document)),
  ]
}

type UnitOfSymbol = (symbol: string) => Unit | null

function checkAllUnits(document: Model): Problem[] {
  const found: Problem[] = []
  const units = new Map<string, Unit>()
  const dimensionless = unitNamed('st')
  const kronor = unitNamed('kr')
  for (const [list, items] of [
    ['assumptions', document.assumptions],
    ['drivers', document.drivers],
  ] as const)
    for (const { id, symbol, unit } of items) {
      const parsed = parseUnit(unit)
      if (parsed.ok) units.set(symbol, parsed.value)
      else found.push({ ...parsed.problem, where: `${list}/${id}/unit` })
    }
  const unitOfSymbol: UnitOfSymbol = (symbol) => (symbol === 'year' ? dimensionless : (units.get(symbol) ?? null))
  const check = (series: Series | undefined, place: string, target: Unit | null) => {
    if (series === undefined || !target) return
    for (const [cell, where] of cellsOf(series, place)) {
      if (!isFormula(cell)) continue
      const parsed = parseFormula(cell)
      const mismatch = parsed.ok ? checkUnits(parsed.value, unitOfSymbol, target) : null
      if (mismatch) found.push({ ...mismatch, where })
    }
  }

  const targets = new Map<string, Unit>()
  for (const { id, symbol, value } of document.assumptions) {
    const unit = units.get(symbol)
    if (!unit) continue
    targets.set(id, unit)
    if (!isDistribution(value)) check(value, `assumptions/${id}/value`, unit)
  }
  for (const { id, symbol, values } of document.drivers)
    for (const [department, series] of Object.entries(values))
      check(series, `drivers/${id}/values/${department}`, units.get(symbol) ?? null)
  for (const { id, overrides } of document.scenarios)
    for (const [assumption, value] of Object.entries(overrides ?? {}))
      if (!isDistribution(value))
        check(value, `scenarios/${id}/overrides/${assumption}`, targets.get(assumption) ?? null)
  for (const service of document.services) {
    for (const line of service.costLines) {
      const place = `services/${service.id}/costLines/${line.id}`
      check(line.amount, `${place}/amount`, kronor)
      for (const [model, variant] of Object.entries(line.variants))
        check(variant?.amount, `${place}/variants/${model}/amount`, kronor)
    }
    for (const line of service.benefitLines) {
      const place = `services/${service.id}/benefitLines/${line.id}`
      if (line.kind !== 'quality') check(line.amount, `${place}/amount`, kronor)
      check(line.adoption, `${place}/adoption`, dimensionless)
      check(line.realisation, `${place}/realisation`, dimensionless)
      check(line.correction, `${place}/correction`, dimensionless)
    }
  }
  return found
}

function unitNamed(name: string): Unit {
  const unit = parseUnit(name)
  if (!unit.ok) throw new Error(`unit ${name} is not built in`)
  return unit.value
}

function cellsOf(series: Series, place: string): [Cell, string][] {
  if (typeof series !== 'object') return [[series, place]]
  return Object.entries(series).map(([year, cell]) => [cell, `${place}/${year}`])
}

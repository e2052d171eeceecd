// A scenario's own values: which symbols its overrides reach, directly or through formulas.
// Scenarios that a symbol is the same in share one row for it. Example: "Dyrare porto" changes porto and nothing else,
// so timkostnad is the same cell for it as for every other scenario.

import type { ScenarioCalculation } from '../../calculation/calculate.ts'
import type { Evaluator } from '../../calculation/evaluator.ts'
import { formulasOf, usedBy, usesOf } from '../../calculation/symbols.ts'
import type { Series } from '../../cell.ts'
import { isDistribution } from '../../document/distribution.ts'
import type { Assumption, AssumptionValue, Driver } from '../../document/schema.ts'
import type { Draft } from './draft.ts'

export interface Setting {
  readonly scenario: ScenarioCalculation
  readonly evaluator: Evaluator
  /** What sets a symbol apart from the model's own: '' where nothing does. */
  versionOf(symbol: string): string
  versionOfSeries(...series: readonly Series[]): string
  valueFor(assumption: Assumption): AssumptionValue
  placeOf(assumption: Assumption): string
}

export function settingOf({ document }: Draft, scenario: ScenarioCalculation): Setting {
  const { overrides, overriddenBy } = scenario.resolved
  const assumptions = new Map(document.assumptions.map((one) => [one.symbol, one]))
  const drivers = new Map(document.drivers.map((one) => [one.symbol, one]))
  const valueFor = (assumption: Assumption) => overrides[assumption.id] ?? assumption.value
  const known = new Map<string, string>()
  const direct = (symbol: string): readonly string[] => {
    const assumption = assumptions.get(symbol)
    if (assumption) return usedByValue(valueFor(assumption))
    const driver = drivers.get(symbol)
    return driver ? usedBy(usesOf(driver.values).formulas) : []
  }
  const versionOfAll = (symbols: readonly string[]): string => {
    if (Object.keys(overrides).length === 0) return ''
    const reached = new Set(symbols)
    // A set being walked also yields what is added on the way.
    for (const symbol of reached) for (const used of direct(symbol)) reached.add(used)
    const changes = new Set<string>()
    for (const symbol of reached) {
      const assumption = assumptions.get(symbol)
      const by = assumption && overriddenBy[assumption.id]
      if (assumption && by !== undefined) changes.add(`${assumption.id}@${by}`)
    }
    return [...changes].sort().join(' ')
  }
  return {
    scenario,
    evaluator: scenario.evaluator,
    versionOf(symbol) {
      let version = known.get(symbol)
      if (version === undefined) {
        version = versionOfAll([symbol])
        known.set(symbol, version)
      }
      return version
    },
    versionOfSeries: (...series) => versionOfAll(series.flatMap((one) => usedBy(formulasOf(one)))),
    valueFor,
    placeOf: ({ id }) => {
      const by = overriddenBy[id]
      return by === undefined ? `assumptions/${id}/value` : `scenarios/${by}/overrides/${id}`
    },
  }
}

function usedByValue(value: AssumptionValue | Driver['values']): readonly string[] {
  return isDistribution(value) ? [] : usedBy(formulasOf(value as Series))
}

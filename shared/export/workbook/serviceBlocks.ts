// A scenario's tables by service: what each costs, what is funded, charged and kept, and what it gives.
// Example: net of Omsorgsdagboken 2016 = 4 436 − 2 100 = 2 336 tkr.
import { type Measure, measures, type ScenarioResult } from '../../calculation/results.ts'
import { type Block, type BlockRow, putBlock } from './blocks.ts'
import type { CostTables } from './costTables.ts'
import type { Draft } from './draft.ts'
import { type Formula, minus, plus, ref, zero } from './formula.ts'
import type { GainSet } from './gains.ts'
import { heightOf } from './scenarioPlan.ts'
import type { Cell, Sheet } from './sheet.ts'

export function putServices(
  draft: Draft,
  sheet: Sheet,
  at: number,
  chosen: readonly Measure[],
  services: readonly BlockRow[],
  tables: CostTables,
  set: GainSet,
  result: ScenarioResult,
): ReadonlyMap<Measure, Block> {
  const { years } = draft
  const made = new Map<Measure, Block>()
  const of = (measure: Measure, id: string, y: number) => {
    const cell = made.get(measure)?.cells.get(id)?.[y]
    return cell ? ref(cell) : zero
  }
  chosen.forEach((measure, i) => {
    const block = putBlock(
      draft,
      sheet,
      at + heightOf(chosen.slice(0, i), services.length, false),
      measure,
      services,
      (id, label, y) => {
        const figures = result.services.find((one) => one.id === id)?.figures
        const expected = figures?.yearly[measures.indexOf(measure) * years.length + y] ?? Number.NaN
        return draft.agreedMoney(serviceFormula(measure, id, label, y), expected)
      },
    )
    made.set(measure, block)
  })

  return made

  function serviceFormula(measure: Measure, id: string, label: Cell, y: number): Formula {
    switch (measure) {
      case 'incurred':
      case 'funded':
      case 'paidFunding':
      case 'charged':
        return tables.ofService(measure, label, y)
      case 'kept':
        return minus(of('incurred', id, y), of('funded', id, y), of('charged', id, y))
      case 'grossBenefit':
        return set.gross.ofService(label, y)
      case 'realisedBenefit':
        return set.realised.ofService(label, y)
      default:
        return minus(
          plus(of('realisedBenefit', id, y), of('funded', id, y)),
          of('incurred', id, y),
          of('paidFunding', id, y),
        )
    }
  }
}

// Review of tables that a department who takes part does not stand in: it pays nothing of what is split by agreed shares,
// and is asked for nothing. An entered 0 is never told.
// Example: shares agreed for Norr and Syd, and Öst takes part too → review-share-missing at …/method/shares/ost.
import type { SplitRule } from '../../document/schema.ts'
import { wordYears } from '../../language/amount.ts'
import { type Problem, problem } from '../../problem.ts'
import { type LeftOut, withoutDemand, withoutShare } from '../holes/tableHoles.ts'
import { grouped, type Review, type Rule } from './rule.ts'

export const tableRules: readonly Rule[] = [
  { code: 'review-share-missing', check: shareMissing },
  { code: 'review-demand-missing', check: demandMissing },
]

function shareMissing({ document, calculation: { frame, scenarios } }: Review): Problem[] {
  const agreed = (rule: SplitRule | null) => rule?.parts.some(({ method }) => method.method === 'fixedShares')
  const found = scenarios.flatMap(({ services, resolved }) =>
    (agreed(resolved.splitRule) ? services : []).flatMap((settled) =>
      withoutShare(frame, settled, resolved.splitRule).map((one) => ({ ...one, service: settled.service.id })),
    ),
  )
  return byPlace(found).map((cells) => {
    const [first] = cells
    const [, rule] = first.place.split('/')
    const services = [...new Set(cells.map(({ service }) => service))]
    const values = {
      department: frame.names[first.row] ?? '',
      rule: document.splitRules.find(({ id }) => id === rule)?.name ?? '',
      service: document.services.find(({ id }) => id === services[0])?.name ?? '',
      more: services.length - 1,
      years: wordYears(frame.years.filter((_, y) => cells.some((cell) => cell.y === y))),
    }
    return problem('review-share-missing', first.place, values, 'warning')
  })
}

function demandMissing({ document, calculation: { frame, scenarios } }: Review): Problem[] {
  const found = scenarios.flatMap((scenario) =>
    withoutDemand(document, frame, scenario).map((one) => ({ ...one, scenario: scenario.result.name })),
  )
  return byPlace(found).map((cells) => {
    const [first] = cells
    const values = {
      department: frame.names[first.row] ?? '',
      scenario: first.scenario,
      years: wordYears(frame.years.filter((_, y) => cells.some((cell) => cell.y === y))),
    }
    return problem('review-demand-missing', first.place, values, 'warning')
  })
}

function byPlace<T extends LeftOut>(found: readonly T[]): [T, ...T[]][] {
  return [...grouped(found, ({ place }) => place).values()] as [T, ...T[]][]
}

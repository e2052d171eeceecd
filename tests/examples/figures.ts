// Looks up the figures an example asks for by words, in kr. Example: 'norr charged' → [333.34, 333.33].
import type { Calculation } from '../../shared/calculation/calculate.ts'
import {
  type Figures,
  type Measure,
  measures,
  type ScenarioResult,
  yearlyFigure,
} from '../../shared/calculation/results.ts'
import type { Expected } from './example.ts'

const kronor = (öre: number | null): number | null => (öre === null || Number.isNaN(öre) ? null : Math.round(öre) / 100)

function isMeasure(name: string): name is Measure {
  return measures.some((measure) => measure === name)
}

function subjectOf(result: ScenarioResult, words: string): Figures {
  if (words === 'city') return result.city
  const [, service] = /^service (.+)$/.exec(words) ?? []
  const list = service === undefined ? result.departments : result.services
  const found = list.find(({ id }) => id === (service ?? words))
  if (!found) throw new Error(`${words} is not among the results of ${result.id}`)
  return found.figures
}

function figureOf({ results }: Calculation, words: string): Expected[string] {
  const [, scenario, rest = words] = /^scenario ([^:]+): (.+)$/.exec(words) ?? []
  const result = scenario === undefined ? results[0] : results.find(({ id }) => id === scenario)
  if (!result) throw new Error(`no scenario ${scenario}`)
  const space = rest.lastIndexOf(' ')
  const figures = subjectOf(result, rest.slice(0, space))
  const figure = rest.slice(space + 1)
  if (isMeasure(figure)) return result.years.map((year) => kronor(yearlyFigure(figures, figure, result.years, year)))
  switch (figure) {
    case 'npv':
    case 'lostBenefit':
    case 'remainingBookValue':
      return kronor(figures[figure])
    case 'benefitCostRatio':
      return figures.benefitCostRatio === null ? null : Math.round(figures.benefitCostRatio * 1e6) / 1e6
    case 'paybackYear':
      return figures.paybackYear
    default:
      throw new Error(`${figure} is no figure`)
  }
}

/** The figures asked for, as calculated. */
export function calculatedFigures(calculation: Calculation, asked: Expected): Expected {
  return Object.fromEntries(Object.keys(asked).map((words) => [words, figureOf(calculation, words)]))
}

// Compares two calculations to the bit, and says in one line where they part.
// Example: differenceOf(cached, fresh) → 'grund: department anna: net 2012: 100 instead of 101', or null when the same.
import type { Calculation } from '../../shared/calculation/calculate.ts'
import { type Figures, measures, type ScenarioResult } from '../../shared/calculation/results.ts'
import type { Problem } from '../../shared/problem.ts'

const periodFigures = ['npv', 'benefitCostRatio', 'paybackYear', 'lostBenefit', 'remainingBookValue'] as const

export function differenceOfFigures(a: Figures, b: Figures, years: readonly number[]): string | null {
  if (a.yearly.length !== b.yearly.length) return `${a.yearly.length} yearly figures instead of ${b.yearly.length}`
  for (let i = 0; i < a.yearly.length; i++)
    if (!Object.is(a.yearly[i], b.yearly[i]))
      return `${measures[Math.floor(i / years.length)]} ${years[i % years.length]}: ${a.yearly[i]} instead of ${b.yearly[i]}`
  for (const figure of periodFigures)
    if (!Object.is(a[figure], b[figure])) return `${figure}: ${a[figure]} instead of ${b[figure]}`
  return null
}

type Listed = ScenarioResult['departments']

function differenceOfLists(
  kind: string,
  a: Listed,
  b: Listed,
  years: readonly number[],
  ordered: boolean,
): string | null {
  const names = (list: Listed) => {
    const ids = list.map(({ id, name }) => `${id} (${name})`)
    return (ordered ? ids : ids.sort()).join()
  }
  if (names(a) !== names(b)) return `${kind}s ${names(a)} instead of ${names(b)}`
  for (const { id, figures } of a) {
    const other = b.find((one) => one.id === id)
    const difference = other && differenceOfFigures(figures, other.figures, years)
    if (difference) return `${kind} ${id}: ${difference}`
  }
  return null
}

export function differenceOfResults(a: ScenarioResult, b: ScenarioResult, ordered = true): string | null {
  if (a.years.join() !== b.years.join()) return `years ${a.years} instead of ${b.years}`
  const difference =
    (a.name === b.name ? null : `name ${a.name} instead of ${b.name}`) ??
    differenceOfLists('department', a.departments, b.departments, a.years, ordered) ??
    differenceOfLists('service', a.services, b.services, a.years, ordered) ??
    differenceOfFigures(a.city, b.city, a.years) ??
    differenceOfProblems(a.problems, b.problems, ordered)
  return difference && `${a.id}: ${difference}`
}

export function differenceOfProblems(a: readonly Problem[], b: readonly Problem[], ordered = true): string | null {
  const lines = (problems: readonly Problem[]) => {
    const all = problems.map((problem) => JSON.stringify(problem))
    return ordered ? all : all.sort()
  }
  const [of, others] = [lines(a), lines(b)]
  const at = of.findIndex((line, i) => line !== others[i])
  if (at >= 0) return `problem ${of[at]} instead of ${others[at]}`
  return others.length > of.length ? `problem ${others[of.length]} is missing` : null
}

/** `ordered` false: lists and problems may come in another order. */
export function differenceOf(a: Calculation, b: Calculation, ordered = true): string | null {
  const byId = (list: readonly ScenarioResult[]) =>
    ordered ? list : list.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
  const [of, others] = [byId(a.results), byId(b.results)]
  if (of.map(({ id }) => id).join() !== others.map(({ id }) => id).join()) return 'other scenarios'
  for (const [i, result] of of.entries()) {
    const other = others[i]
    const difference = other && differenceOfResults(result, other, ordered)
    if (difference) return difference
  }
  return differenceOfProblems(a.problems, b.problems, ordered)
}

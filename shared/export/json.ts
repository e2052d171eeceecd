// The results as JSON, the contract of `fordela calculate --json`: kronor with öre as decimals, arrays by year.
// Example: { years: [2010, …], scenarios: [{ id: 'a', city: { net: [-2600000, …], npv: -8681045.12, … }, … }], problems }.
// What could not be calculated is null, and a problem says why.
import { type Figures, measures, type ScenarioResult } from '../calculation/results.ts'
import type { Model } from '../document/schema.ts'
import { isMessageKey, type Language, wordProblem } from '../language/index.ts'
import type { Problem } from '../problem.ts'
import { departmentName } from '../report/names.ts'

type YearlyJson = { readonly [measure in (typeof measures)[number]]: readonly (number | null)[] }

export interface FiguresJson extends YearlyJson {
  readonly npv: number | null
  readonly benefitCostRatio: number | null
  readonly paybackYear: number | null
}

export interface NamedFiguresJson extends FiguresJson {
  readonly id: string
  readonly name: string
}

export interface ProblemJson {
  readonly code: string
  readonly severity: Problem['severity']
  readonly where: string
  readonly values: Problem['values']
  readonly message: string
  readonly remedy: string
}

export interface CalculationJson {
  readonly years: readonly number[]
  readonly scenarios: readonly {
    readonly id: string
    readonly name: string
    readonly city: FiguresJson
    readonly departments: readonly NamedFiguresJson[]
    readonly services: readonly NamedFiguresJson[]
  }[]
  readonly problems: readonly ProblemJson[]
}

/** `scenarios`: ids; empty: all. `problems`: of the document as a whole, the scenarios' own are added. */
export function calculationJson(
  document: Model,
  results: readonly ScenarioResult[],
  language: Language,
  problems: readonly Problem[] = [],
  scenarios: readonly string[] = [],
): CalculationJson {
  const { firstYear, lastYear } = document.settings
  const shown = results.filter(({ id }) => scenarios.length === 0 || scenarios.includes(id))
  const years =
    shown[0]?.years ?? Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i)
  return {
    years,
    scenarios: shown.map((result) => ({
      id: result.id,
      name: result.name,
      city: figuresJson(result.city, result.years.length),
      departments: result.departments.map(({ id, name, figures }) => ({
        id,
        name: departmentName(id, name, language),
        ...figuresJson(figures, result.years.length),
      })),
      services: result.services.map(({ id, name, figures }) => ({
        id,
        name,
        ...figuresJson(figures, result.years.length),
      })),
    })),
    problems: eachOnce([...problems, ...shown.flatMap((result) => result.problems)]).map((one) =>
      problemJson(one, language),
    ),
  }
}

export function problemJson(problem: Problem, language: Language): ProblemJson {
  const { code, severity, where, values } = problem
  const worded = isMessageKey(`problem.${code}`) ? wordProblem(language, problem) : { message: code, remedy: '' }
  return { code, severity, where, values, ...worded }
}

function figuresJson(figures: Figures, years: number): FiguresJson {
  const yearly = Object.fromEntries(
    measures.map((measure, row) => [
      measure,
      Array.from(figures.yearly.subarray(row * years, (row + 1) * years), kronor),
    ]),
  ) as unknown as YearlyJson
  return {
    ...yearly,
    npv: kronor(Math.round(figures.npv)),
    benefitCostRatio: finite(figures.benefitCostRatio),
    paybackYear: figures.paybackYear,
  }
}

function kronor(öre: number): number | null {
  return Number.isFinite(öre) ? öre / 100 + 0 : null
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null
}

export function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((one) => [`${one.code} ${one.where} ${JSON.stringify(one.values)}`, one]))
  return [...seen.values()]
}

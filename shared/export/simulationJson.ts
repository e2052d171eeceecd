// What draws gave as JSON, the contract of `fordela simulate --json`: kronor with öre as decimals, arrays by year,
// probabilities 0–1. What could not be calculated in every draw is null, and a problem says why.
// Example: { draws: 1000, seed: 1, years: […], scenarios: [{ id: 'a', city: { npv: { p10: -11626007.89, … }, … }, … }] }.
import type { Language } from '../language/index.ts'
import type { Problem } from '../problem.ts'
import { departmentName } from '../report/names.ts'
import type { Fan, Spread } from '../uncertainty/outcomes.ts'
import type { BreakEven } from '../uncertainty/sensitivity.ts'
import type { Simulated } from '../uncertainty/simulate.ts'
import { eachOnce, problemJson } from './json.ts'

export interface SimulatedScenario {
  readonly simulated: Simulated
  readonly breakEvens: readonly BreakEven[]
}

/** `problems`: of the document as a whole, the scenarios' own are added. */
export function simulationJson(
  { draws, seed, years }: { readonly draws: number; readonly seed: number; readonly years: readonly number[] },
  scenarios: readonly SimulatedScenario[],
  language: Language,
  problems: readonly Problem[],
) {
  const all = eachOnce([...problems, ...scenarios.flatMap(({ simulated }) => simulated.problems)])
  return {
    draws,
    seed,
    years,
    scenarios: scenarios.map((one) => scenarioJson(one, language)),
    problems: all.map((one) => problemJson(one, language)),
  }
}

function scenarioJson({ simulated, breakEvens }: SimulatedScenario, language: Language) {
  const { scenario, name, nominal, missing, city, departments, nobodyLoses, reachable, influences } = simulated
  return {
    id: scenario,
    name,
    nominalNpv: kronor(nominal),
    missing,
    city: city && {
      npv: spreadJson(city.npv),
      probabilityLoss: city.loses,
      net: fanJson(city.net),
      accumulated: fanJson(city.accumulated),
      realisedBenefit: fanJson(city.realised),
      probabilityPaidBack: city.paidBack,
    },
    departments: departments.map((department) => ({
      id: department.id,
      name: departmentName(department.id, department.name, language),
      nominalNpv: kronor(department.nominal),
      npv: department.npv && spreadJson(department.npv),
      probabilityLoss: department.loses,
      realisedBenefit: department.realised && fanJson(department.realised),
      probabilityGap: department.gap,
    })),
    probabilityNobodyLoses: nobodyLoses,
    safeDemand: reachable.map(({ confidence, joint, byDepartment }) => ({
      confidence,
      probabilityAll: joint,
      departments: Object.entries(byDepartment).map(([id, öre]) => ({ id, realisedBenefit: öre.map(kronor) })),
    })),
    influences: influences.map(({ id, name, unit, low, high, atLow, atHigh, contribution }) => ({
      assumption: id,
      name,
      unit,
      low: finite(low),
      high: finite(high),
      npvAtLow: kronor(atLow),
      npvAtHigh: kronor(atHigh),
      contribution,
    })),
    breakEven: breakEvens.map(({ id, name, unit, now, factor, matters }) => ({
      assumption: id,
      name,
      unit,
      now,
      factor,
      value: now === null || factor === null ? null : now * factor,
      matters,
    })),
  }
}

function spreadJson({ p10, p50, p90, mean }: Spread) {
  return { mean: kronor(mean), p10: kronor(p10), p50: kronor(p50), p90: kronor(p90) }
}

function fanJson({ p10, p50, p90 }: Fan) {
  return { p10: p10.map(kronor), p50: p50.map(kronor), p90: p90.map(kronor) }
}

function kronor(öre: number): number | null {
  return Number.isFinite(öre) ? Math.round(öre) / 100 + 0 : null
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

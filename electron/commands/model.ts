// A model from a file, calculated: what calculate, check and export begin with.
import { resolve } from 'node:path'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import type { ScenarioResult } from '../../shared/calculation/results.ts'
import { readModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { fail, ok, type Problem, problem, type Result } from '../../shared/problem.ts'
import { openText } from '../files.ts'

export interface CalculatedModel {
  readonly document: Model
  readonly calculation: Calculation
  /** Of the file, the document and every scenario, each told once. */
  readonly problems: readonly Problem[]
}

export async function calculatedModel(path: string): Promise<Result<CalculatedModel>> {
  const opened = await openText(resolve(path))
  if (!opened.ok) return opened
  const read = readModel(opened.value.text)
  if (!read.ok) return read
  const { document } = read.value
  const calculation = calculateAll(document)
  return ok({ document, calculation, problems: [...read.value.problems, ...calculation.problems] })
}

/** The scenarios named by name or id, in the order of the document; all when none is named. */
export function chosenScenarios(
  results: readonly ScenarioResult[],
  names: readonly string[],
): Result<readonly ScenarioResult[]> {
  if (names.length === 0) return ok(results)
  const matches = (name: string) => {
    const byId = results.filter(({ id }) => id === name)
    return byId.length > 0 ? byId : results.filter((one) => one.name === name)
  }
  const unknown = names.find((name) => matches(name).length === 0)
  if (unknown !== undefined) {
    const there = results.map(({ name }) => name).join(' · ')
    return fail(problem('scenario-unknown', '', { scenario: unknown, scenarios: there }))
  }
  const chosen = new Set(names.flatMap(matches))
  return ok(results.filter((one) => chosen.has(one)))
}

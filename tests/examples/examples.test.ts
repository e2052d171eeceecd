// Runs every worked example. A failed one shows what was expected (−) beside what was calculated (+), in kr.
// When the calculation is right and the example wrong, correct its sums first and its figures after them.
import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { capitalExamples } from './capital.ts'
import { demandExamples } from './demand.ts'
import { evaluateExamples } from './evaluate.ts'
import type { Example } from './example.ts'
import { calculatedFigures } from './figures.ts'
import { fundingExamples } from './funding.ts'
import { gainExamples } from './gains.ts'
import { incurredExamples } from './incurred.ts'
import { ledgerExamples } from './ledger.ts'
import { mergerExamples } from './mergers.ts'
import { netExamples } from './net.ts'
import { scenarioExamples } from './scenarios.ts'
import { splitExamples } from './split.ts'

const steps: Readonly<Record<string, readonly Example[]>> = {
  'step 1, scenarios': scenarioExamples,
  'step 2, formulas': evaluateExamples,
  'step 3, who bears the cost': incurredExamples,
  'step 3, capital cost and index': capitalExamples,
  'step 4, benefit': gainExamples,
  'step 5, funding': fundingExamples,
  'step 6, split': splitExamples,
  'step 7, savings demand': demandExamples,
  'step 8, net effect': netExamples,
  'step 9, whole öre': ledgerExamples,
  'mergers, and taking part for some years': mergerExamples,
}

for (const [step, examples] of Object.entries(steps))
  describe(step, () => {
    for (const { title, because, document, expected, problems } of examples)
      test(title, () => {
        const calculation = calculateAll(document)
        expect(calculatedFigures(calculation, expected), because).toEqual(expected)
        const codes = [...new Set(calculation.problems.map(({ code }) => code))].sort()
        expect(codes, because).toEqual([...(problems ?? [])].sort())
        const read = readModel(writeModel(document))
        const again = read.ok && calculatedFigures(calculateAll(read.value.document), expected)
        expect(again, 'the same after saving and reading').toEqual(expected)
      })
  })

// Answers questions that may take long, in a worker of their own: figures go on following the typing meanwhile, and to
// cancel is to end the worker.
import { type FairnessAnswer, type FairnessQuestion, fairness } from '../../shared/analysis/fairness.ts'
import { chainOf } from '../../shared/analysis/participation.ts'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { type FairnessChartWords, fairnessCharts } from '../../shared/charts/fairness.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { DrawnChart } from './reports.ts'

export interface Analyst {
  /** The document that questions are about, until another is loaded. */
  load(document: Model): Promise<void>
  /** null: nobody takes part in what is asked about. Progress runs from 0 to 1. */
  fairness(question: FairnessQuestion, progress: (fraction: number) => void): Promise<FairnessAnswer | null>
  fairnessCharts(answer: FairnessAnswer, words: FairnessChartWords): Promise<readonly DrawnChart[]>
}

export function createAnalyst(): Analyst {
  const cache = newCache()
  let document: Model | null = null
  return {
    async load(next) {
      document = next
    },
    async fairness(question, progress) {
      if (!document) throw new Error('no document')
      const scenarios = chainOf(document, question.scenario)
      if (scenarios.length === 0) return null
      const calculation = calculateAll({ ...document, scenarios })
      return fairness(document, calculation, question, { cache, progress })
    },
    async fairnessCharts(answer, words) {
      return fairnessCharts(answer, words)
    },
  }
}

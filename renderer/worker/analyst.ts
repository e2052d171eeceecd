// Answers questions that may take long, in a worker of their own: figures go on following the typing meanwhile, and to
// cancel is to end the worker.
import { type CorrectionPaths, correctionPaths } from '../../shared/analysis/corrections.ts'
import { type DepartmentPage, departmentPage } from '../../shared/analysis/departmentPage.ts'
import { combinationCount, type Explored, type ExplorerChoice, explore } from '../../shared/analysis/explorer.ts'
import { type FairnessAnswer, type FairnessQuestion, fairness } from '../../shared/analysis/fairness.ts'
import {
  type FollowUp,
  followUp,
  type Indicated,
  indicators,
  type Ratio,
  ratiosByEvidence,
} from '../../shared/analysis/followUp.ts'
import { chainOf } from '../../shared/analysis/participation.ts'
import {
  type CoverageMatrix,
  coverage,
  type Overlap,
  overlaps,
  type Portfolio,
  portfolio,
} from '../../shared/analysis/portfolio.ts'
import { choosePortfolio, type PortfolioChosen } from '../../shared/analysis/portfolioChoice.ts'
import { type PotLedger, potLedgers } from '../../shared/analysis/potLedger.ts'
import { stabilityOf } from '../../shared/analysis/stability.ts'
import {
  type Calculation,
  calculateAll,
  newCache,
  type ScenarioCalculation,
} from '../../shared/calculation/calculate.ts'
import type { ChartData } from '../../shared/charts/data.ts'
import { chartSvg } from '../../shared/charts/drawing.ts'
import { type FairnessChartWords, fairnessCharts } from '../../shared/charts/fairness.ts'
import { night, paper } from '../../shared/charts/palette.ts'
import type { EvidenceGrade, PortfolioChoice } from '../../shared/document/governance.ts'
import type { Model } from '../../shared/document/schema.ts'
import { type ScenarioRisk, simulateEvery } from '../../shared/uncertainty/everyScenario.ts'
import { type BreakEven, breakEvens } from '../../shared/uncertainty/sensitivity.ts'
import { type Simulated, type SimulationChoice, simulate } from '../../shared/uncertainty/simulate.ts'
import { toTheEnd } from '../../shared/uncertainty/steps.ts'
import type { DrawnChart } from './reports.ts'

type Progress = (fraction: number) => void

export interface PortfolioAnswer {
  readonly portfolio: Portfolio
  readonly coverage: CoverageMatrix
  readonly overlaps: readonly Overlap[]
  readonly chosen: PortfolioChosen
}

export interface FollowUpAnswer {
  readonly followUp: FollowUp
  readonly byEvidence: ReadonlyMap<EvidenceGrade, Ratio>
  readonly indicators: readonly Indicated[]
}

/** With games: whether a group gains by leaving is tested too. */
export type ExplorerQuestion = Omit<ExplorerChoice, 'stability'> & { readonly games: boolean }

export interface ChartSize {
  readonly width: number
  readonly height: number
  readonly dark: boolean
}

/** What may be asked of a scenario; null: there is no such scenario. */
export interface Analyst {
  /** The document that questions are about, until another is loaded. */
  load(document: Model): Promise<void>
  /** null: nobody takes part in what is asked about. Progress runs from 0 to 1. */
  fairness(question: FairnessQuestion, progress: Progress): Promise<FairnessAnswer | null>
  fairnessCharts(answer: FairnessAnswer, words: FairnessChartWords): Promise<readonly DrawnChart[]>
  explore(question: ExplorerQuestion, progress: Progress): Promise<readonly Explored[]>
  /** What the scenario may come to over many draws; null: there is no such scenario. */
  simulate(choice: SimulationChoice, progress: Progress): Promise<Simulated | null>
  /** The same draws under every scenario. */
  simulateEvery(choice: Omit<SimulationChoice, 'scenario'>, progress: Progress): Promise<readonly ScenarioRisk[]>
  breakEvens(scenario: string, progress: Progress): Promise<readonly BreakEven[] | null>
  department(scenario: string, department: string): Promise<DepartmentPage | null>
  portfolio(scenario: string, conditions: PortfolioChoice): Promise<PortfolioAnswer | null>
  followUp(plan: string, claim: string): Promise<FollowUpAnswer | null>
  corrections(scenario: string): Promise<CorrectionPaths | null>
  pots(scenario: string): Promise<readonly PotLedger[] | null>
  draw(charts: readonly ChartData[], size: ChartSize): Promise<readonly DrawnChart[]>
}

export function createAnalyst(): Analyst {
  const cache = newCache()
  let document: Model | null = null
  let known: Calculation | null = null

  function calculation(): Calculation {
    if (!document) throw new Error('no document')
    known ??= calculateAll(document)
    return known
  }
  /** The whole document's calculation, and a scenario of it. */
  function of<T>(scenario: string, answer: (found: ScenarioCalculation, all: Calculation) => T): T | null {
    const all = calculation()
    const found = all.scenarios.find(({ resolved }) => resolved.id === scenario)
    return found ? answer(found, all) : null
  }

  return {
    async load(next) {
      document = next
      known = null
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
    async explore({ games, ...choice }, progress) {
      const count = combinationCount(choice)
      const found: Explored[] = []
      const all = calculation()
      const base = all.scenarios.find(({ resolved }) => resolved.id === choice.base)
      const asked = games && base ? { ...choice, stability: stabilityOf(all, base) } : choice
      for (const explored of explore(all, asked)) {
        found.push(explored)
        progress(found.length / count)
      }
      return found
    },
    async simulate(choice, progress) {
      if (!document?.scenarios.some(({ id }) => id === choice.scenario)) return null
      return toTheEnd(simulate(document, choice), progress)
    },
    async simulateEvery(choice, progress) {
      if (!document) throw new Error('no document')
      return toTheEnd(simulateEvery(document, choice), progress)
    },
    async breakEvens(scenario, progress) {
      if (!document?.scenarios.some(({ id }) => id === scenario)) return null
      return toTheEnd(breakEvens(document, scenario), progress)
    },
    async department(scenario, department) {
      const all = calculation()
      return departmentPage(all.document, all, scenario, department)
    },
    async portfolio(scenario, conditions) {
      return of(scenario, (found, all) => {
        const table = portfolio(all, found)
        return {
          portfolio: table,
          coverage: coverage(all, found),
          overlaps: overlaps(all, found),
          chosen: choosePortfolio(all, found, table, conditions),
        }
      })
    },
    async followUp(plan, claim) {
      return of(plan, (found, all) => {
        const claimed = all.scenarios.find(({ resolved }) => resolved.id === claim) ?? found
        const compared = followUp(all, found, claimed)
        return {
          followUp: compared,
          byEvidence: ratiosByEvidence(compared.rows),
          indicators: indicators(all, found),
        }
      })
    },
    async corrections(scenario) {
      return of(scenario, (found, all) => correctionPaths(all, found))
    },
    async pots(scenario) {
      return of(scenario, (found, all) => potLedgers(all, found))
    },
    async draw(charts, { width, height, dark }) {
      return charts.map((chart) => ({
        kind: chart.kind,
        title: chart.title,
        subtitle: chart.subtitle,
        svg: chartSvg(chart, { width, height, palette: dark ? night : paper }),
      }))
    },
  }
}

// What the portfolio shows of each service, from what the calculation has: phase, money, quality, evidence, funding.
// Example: Omsorgsdagboken: applied for, pre-study; cost 21 270, realised 12 932 tkr; weakest evidence "guess".
// One function, so that a deeper analysis of the portfolio can take its place.
import type { Calculation, ScenarioCalculation, ServiceCalculation } from '../calculation/calculate.ts'
import { type Figures, figuresOf, yearlyFigure } from '../calculation/results.ts'
import { type BenefitLine, evidenceGrades, type Phase, phases, type Service } from '../document/schema.ts'
import { addUp, costPagesOf, fundedByYear } from './lineFigures.ts'
import { sumOfÖre } from './table.ts'

export interface PortfolioFigures {
  readonly service: Service
  /** Where its money goes by its status: an idea is in its first phase, a running service in operation. null: no lines. */
  readonly phase: Phase | null
  /** öre over the period. */
  readonly cost: number | null
  readonly benefit: number | null
  readonly net: number | null
  readonly npv: number | null
  /** 1–5, the mean of its scored quality lines; null: none scored. */
  readonly quality: number | null
  /** The weakest of its benefit lines; null: no benefits. */
  readonly evidence: BenefitLine['evidence'] | null
  /** öre over the period that sources pay, the ordinary budget not among them. */
  readonly funded: number | null
}

export function portfolioFigures(
  { frame }: Calculation,
  { services, result }: ScenarioCalculation,
): PortfolioFigures[] {
  return services.map((calculated) => {
    const { service } = calculated
    const figures = figuresOf(result, { of: 'service', id: service.id })
    const total = (measure: 'incurred' | 'realisedBenefit' | 'net') =>
      figures ? yearlyFigure(figures, measure, result.years, null) : null
    return {
      service,
      phase: phaseOf(service),
      cost: total('incurred'),
      benefit: total('realisedBenefit'),
      net: total('net'),
      npv: presentValue(figures),
      quality: qualityOf(service),
      evidence: weakest(service),
      funded: fundedOf(calculated, frame),
    }
  })
}

function presentValue(figures: Figures | undefined): number | null {
  return figures && Number.isFinite(figures.npv) ? figures.npv : null
}

function phaseOf({ status, costLines }: Service): Phase | null {
  const used = phases.filter((phase) => costLines.some((line) => line.phase === phase))
  const wanted: Phase | undefined = status === 'running' ? 'drift' : status === 'ended' ? 'avveckling' : used[0]
  return wanted ?? null
}

function qualityOf({ benefitLines }: Service): number | null {
  const scores = benefitLines.flatMap(({ kind, score }) =>
    kind === 'quality' && typeof score === 'number' ? [score] : [],
  )
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function weakest({ benefitLines }: Service): BenefitLine['evidence'] | null {
  return evidenceGrades.find((grade) => benefitLines.some(({ evidence }) => evidence === grade)) ?? null
}

function fundedOf(service: ServiceCalculation, frame: Calculation['frame']): number | null {
  const byPage = costPagesOf([service]).map((page) => fundedByYear(frame, page))
  return sumOfÖre(addUp(frame.years.length, byPage))
}

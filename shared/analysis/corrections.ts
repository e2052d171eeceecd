// Optimism: what each benefit line has taken off and why, as applied against corrected side by side, and the correction
// that the city's own follow-up gives. Never silent: each figure says where it comes from.
// Example: applied 5 788 tkr in 2014, 25 % taken off, 60 % taken home: corrected 2 757 tkr.
import { benefit, benefitTerms } from '../calculation/benefit.ts'
import type { Calculation, ScenarioCalculation } from '../calculation/calculate.ts'
import { type Correction, correctionOf } from '../calculation/correction.ts'
import type { Edit, Json } from '../document/edit.ts'
import { type Corrections, type EvidenceGrade, evidenceGrades } from '../document/governance.ts'
import type { BenefitLine, Model, Service } from '../document/schema.ts'
import { toÖre } from '../money.ts'

export interface CorrectedLine {
  readonly service: Service
  readonly line: BenefitLine
  readonly correction: Correction
  /** öre by year, over departments: gross at full take-home and no correction; as the scenario realises it. */
  readonly applied: Float64Array
  /** What the scenario realises but for the correction. */
  readonly uncorrected: Float64Array
  readonly corrected: Float64Array
}

export interface CorrectionPaths {
  readonly years: readonly number[]
  /** öre by year: Σ over lines. NaN where something could not be calculated. */
  readonly applied: Float64Array
  readonly uncorrected: Float64Array
  readonly corrected: Float64Array
  readonly lines: readonly CorrectedLine[]
}

/**
 * Both paths of a scenario: benefit as entered, without correction; and as realised. `applied` also leaves out what is
 * taken home and the lag: the gross benefit, which is what an application promises.
 */
export function correctionPaths({ frame }: Calculation, scenario: ScenarioCalculation): CorrectionPaths {
  const years = frame.years.length
  const sums = {
    applied: new Float64Array(years),
    uncorrected: new Float64Array(years),
    corrected: new Float64Array(years),
  }
  const lines = scenario.services.flatMap(({ service, members, benefits }) =>
    benefits.map(({ line, page }): CorrectedLine => {
      const place = `services/${service.id}/benefitLines/${line.id}`
      // Under a name of its own, so that what the calculation remembers of the line is left alone.
      const named = { ...service, id: `${service.id}~` }
      const plain = { ...line, correction: 0, correctionBy: 'line' as const }
      const slip = scenario.resolved.startSlip(service)
      const terms = benefitTerms(named, plain, scenario.evaluator, slip, () => {})
      const made = terms && benefit(frame, named, plain, terms, members, scenario.evaluator, slip, () => {})
      const uncorrected = new Float64Array(years)
      made?.realised.forEach((kronor, i) => {
        if (i % frame.shape.draws === 0) {
          const y = Math.floor(i / frame.shape.draws) % years
          uncorrected[y] = (uncorrected[y] ?? 0) + toÖre(kronor)
        }
      })
      const found = {
        service,
        line,
        correction: correctionOf(line, place, scenario.evaluator),
        applied: byYear(page.gross, years),
        uncorrected,
        corrected: byYear(page.realised, years),
      }
      for (const path of ['applied', 'uncorrected', 'corrected'] as const)
        for (let y = 0; y < years; y++) sums[path][y] = (sums[path][y] ?? 0) + (found[path][y] ?? 0)
      return found
    }),
  )
  return { years: frame.years, ...sums, lines }
}

function byYear(values: Float64Array, years: number): Float64Array {
  const out = new Float64Array(years)
  for (let i = 0; i < values.length; i++) out[i % years] = (out[i % years] ?? 0) + (values[i] ?? 0)
  return out
}

/** The table of corrections by evidence grade, each grade present; a missing one takes nothing off. */
export function correctionTable(corrections: Corrections | undefined) {
  return evidenceGrades.map((grade) => {
    const given = corrections?.[grade]
    return { grade, fraction: given?.fraction ?? 0, source: given?.source ?? '', entered: given !== undefined }
  })
}

/** Sets one row of the table. */
export function setCorrection(document: Model, grade: EvidenceGrade, fraction: number | string, source: string): Edit {
  const value = { ...document.settings.corrections, [grade]: { fraction, source } }
  return {
    name: { key: 'edit.setCorrection', values: {} },
    patches: [{ op: 'set', place: 'settings/corrections', value: value as Json }],
  }
}

/** What the city's own follow-up says, in the table for every grade that has been followed up. */
export function setCorrections(
  document: Model,
  found: readonly { readonly grade: EvidenceGrade; readonly fraction: number; readonly source: string }[],
): Edit {
  const entries = found.map(({ grade, fraction, source }) => [grade, { fraction, source }])
  const value = { ...document.settings.corrections, ...Object.fromEntries(entries) }
  return {
    name: { key: 'edit.setCorrection', values: {} },
    patches: [{ op: 'set', place: 'settings/corrections', value: value as Json }],
  }
}

/** Lets every benefit line of a service, or of all, take its correction from the table. */
export function correctByEvidence(document: Model, service: string | null): Edit {
  const patches = document.services.flatMap(({ id, benefitLines }) =>
    service === null || service === id
      ? benefitLines
          .filter(({ kind, correctionBy }) => kind !== 'quality' && correctionBy !== 'evidence')
          .map((line) => ({
            op: 'set' as const,
            place: `services/${id}/benefitLines/${line.id}/correctionBy`,
            value: 'evidence',
          }))
      : [],
  )
  return { name: { key: 'edit.correctByEvidence', values: { count: patches.length } }, patches }
}

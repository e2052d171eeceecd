// Report text, made where the results are. One line a kind.
import type { Calculation } from '../../shared/calculation/calculate.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Language } from '../../shared/language/index.ts'

export type ReportKind = 'comparison' | 'scenarioSheet'
export interface ReportOptions {
  readonly format: 'html' | 'csv' | 'json'
  readonly language: Language
  /** Scenario ids; empty: all. */
  readonly scenarios: readonly string[]
  readonly unit: 'kr' | 'tkr' | 'mnkr'
}

export function reportText(_document: Model, _calculation: Calculation, _kind: ReportKind, _options: ReportOptions): string {
  return ''
}

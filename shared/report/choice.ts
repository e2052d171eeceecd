// What a person chooses about a report: which scenarios and departments, in which unit and language.
// Example: { unit: 'tkr', language: 'sv', scenarios: ['a'], departments: ['alvsjo'] }.
import type { CostParts } from '../charts/waterfall.ts'
import type { Language } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import type { Prepared } from './titleBlock.ts'

export interface ReportChoice {
  readonly unit: MoneyUnit
  readonly language: Language
  /** Scenario ids in the order shown; empty: all. */
  readonly scenarios?: readonly string[]
  /** Department ids, for pages of departments; empty: everyone who takes part. */
  readonly departments?: readonly string[]
  /** Findings of the document as a whole; those of the scenarios are in their results. */
  readonly problems?: readonly Problem[]
  readonly prepared?: Prepared
  /** The city's cost in development and operation, where the ledger tells them apart. */
  readonly costParts?: (scenario: string) => CostParts | null
}

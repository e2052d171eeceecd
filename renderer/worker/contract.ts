// What the window asks of the worker, and what it answers. The worker holds its own copy of the document and the ledger.
import type { FigureReference, ScenarioResult, TraceNode } from '../../shared/calculation/results.ts'
import type { Patch } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Problem } from '../../shared/problem.ts'
import type { ReportKind, ReportOptions } from './reports.ts'

export interface Answer {
  /** Of the document that was calculated; an answer to an older document is dropped. */
  readonly revision: number
  /** null: the calculation failed, and the problems say so. */
  readonly results: readonly ScenarioResult[] | null
  readonly problems: readonly Problem[]
  readonly milliseconds: number
}

export interface Calculator {
  /** Takes a whole document, and calculates. */
  load(document: Model, revision: number): Promise<void>
  /** Takes a change; several that arrive while it works become one calculation. */
  apply(patches: readonly Patch[], revision: number): Promise<void>
  trace(reference: FigureReference): Promise<TraceNode>
  report(kind: ReportKind, options: ReportOptions): Promise<string>
  /** Calls back with every answer. */
  listen(listener: (answer: Answer) => void): Promise<void>
}

// What the window asks of the worker, and what it answers. The worker holds its own copy of the document and the ledger.
import type { FigureReference, ScenarioResult, TraceNode } from '../../shared/calculation/results.ts'
import type { Patch } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Exported } from '../../shared/export/exported.ts'
import type { Place, Problem } from '../../shared/problem.ts'
import type { ScenarioDifference } from '../../shared/report/differences.ts'
import type { FileOptions, PaperKind, ReportKind, ReportOptions } from './reports.ts'

export interface Answer {
  /** Of the document that was calculated; an answer to an older document is dropped. */
  readonly revision: number
  /** null: the calculation failed, and the problems say so. */
  readonly results: readonly ScenarioResult[] | null
  /** Whether more is to come: these are the scenarios in view alone, without problems. */
  readonly early: boolean
  readonly problems: readonly Problem[]
  readonly milliseconds: number
}

/** By year; `byDepartment`: there is a figure for each department, and no single one. */
export type Evaluated = readonly (number | null)[] | 'byDepartment' | null

export interface Calculator {
  /** Takes a whole document, and calculates. */
  load(document: Model, revision: number): Promise<void>
  /** Takes a change; several that arrive while it works become one calculation. */
  apply(patches: readonly Patch[], revision: number): Promise<void>
  /** Scenarios on screen, which are then answered for before the others. */
  view(scenarios: readonly string[]): Promise<void>
  trace(reference: FigureReference): Promise<TraceNode>
  report(kind: ReportKind, options: ReportOptions): Promise<string>
  /** An exported file, of any format. */
  file(kind: PaperKind, options: FileOptions): Promise<Exported>
  /**
   * What series give by year, in the order of `years` and under the scenario that others are compared with. null: no
   * such series; a year that gives no number is null too.
   */
  evaluate(places: readonly Place[]): Promise<readonly Evaluated[]>
  /** What two models' results differ in; neither need be the one held. */
  differences(before: Model, after: Model): Promise<readonly ScenarioDifference[]>
  /** Calls back with every answer. */
  listen(listener: (answer: Answer) => void): Promise<void>
}

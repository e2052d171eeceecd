// Everything the window knows. Screens read it by `useStore((state) => …)` and change the document by `dispatch` only.
import type { Reviewed } from '../../shared/analysis/review/index.ts'
import type { FigureReference, ScenarioResult, TraceNode } from '../../shared/calculation/results.ts'
import type { Edit } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { Exported } from '../../shared/export/exported.ts'
import type { FileVersion, Host, HostAnswer, HostOutput, Recovery } from '../../shared/host.ts'
import type { Place, Problem, Result } from '../../shared/problem.ts'
import type { ScenarioDifference } from '../../shared/report/differences.ts'
import type { Calculator, Evaluated } from '../worker/contract.ts'
import type { BundleOptions, FileOptions, NamedFile, PaperKind, ReportKind, ReportOptions } from '../worker/reports.ts'
import type { Preferences } from './preferences.ts'
import type { OpenField, Reading } from './typed.ts'
import type { Step } from './undo.ts'

/** The cell the formula bar shows and edits: a cell of the document, or a calculated figure (then `edit` is null). */
export interface ActiveCell {
  /** 'Antal användare · 2013', worded. */
  readonly name: string
  readonly place: Place | null
  /** As typed by a person: a number, a formula, or text. */
  readonly typed: string
  /** The result in words, e.g. '−92 tkr'; '' when `typed` says it already. */
  readonly value: string
  readonly unit: string
  /** Running text, which may have several lines. */
  readonly multiline?: boolean
  /** A distribution may be typed. */
  readonly takesDistribution?: boolean
  /** The change that typed text makes. null: cannot be changed here. */
  readonly edit: ((typed: string) => Reading) | null
  /** Tells that text cannot stand here. */
  readonly refuse?: (typed: string) => void
}

/** What the status bar sums. */
export interface Selection {
  /** Cells that hold something, numbers or not. */
  readonly count: number
  /** How many of them hold numbers, and what those make. */
  readonly numbers: number
  readonly sum: number
  readonly least: number
  readonly most: number
  /** null: their units differ, so that they do not add up. */
  readonly word: ((value: number) => string) | null
}

/** A model that is not the one shown, to compare or merge with. */
export interface NamedModel {
  readonly name: string
  readonly document: Model
}

/** A dialog that asks something. `next` goes on with what the person wanted. */
export type Question =
  | { readonly kind: 'unsaved'; readonly next: () => void }
  | { readonly kind: 'changed-outside'; readonly saving: boolean; readonly gone?: boolean }
  | { readonly kind: 'save-failed'; readonly problem: Problem; readonly path: string }
  | { readonly kind: 'recovery'; readonly recoveries: readonly Recovery[] }
  | { readonly kind: 'salvage'; readonly problem: Problem; readonly salvaged: NamedModel; readonly lost: number }
  | { readonly kind: 'versions' }
  | { readonly kind: 'merge'; readonly theirs: NamedModel & { readonly revision: string } }
  | { readonly kind: 'compare'; readonly before: NamedModel; readonly after: NamedModel }
  | { readonly kind: 'open' | 'compare-with' }
  | { readonly kind: 'save-as'; readonly next: () => void }
  | { readonly kind: 'commands' }
  | { readonly kind: 'about' }
  /** `file`: dropped on the window. */
  | { readonly kind: 'import'; readonly file?: File }
  | { readonly kind: 'shortcuts' }
  /** Of the assumption whose value stands there. */
  | { readonly kind: 'uncertainty'; readonly place: Place }
  /** null: all methods side by side. */
  | { readonly kind: 'methods'; readonly method: string | null }
  | {
      readonly kind: 'paste'
      readonly rows: number
      readonly columns: number
      readonly misfits: readonly { readonly name: string; readonly typed: string; readonly why: string }[]
      readonly remarks: readonly string[]
      readonly next: () => void
      /** Gives focus back, whatever was answered. */
      readonly done: () => void
    }
  | { readonly kind: 'export-as'; readonly name: string; readonly extension: string; readonly file: Exported }

export interface State {
  /** false: the start screen; `document` is then an empty model. */
  readonly opened: boolean
  readonly document: Model
  /** What the file holds; unsaved when it is another object than `document`. */
  readonly savedDocument: Model
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** 'Omsorgsdagboken.fordela', or the model's title before it has a file. */
  readonly fileName: string
  readonly path: string | null
  readonly revision: string | null
  readonly readOnly: boolean
  readonly savedAt: Date | null
  readonly saving: boolean

  readonly results: readonly ScenarioResult[] | null
  /** Of the document, the file and every scenario. */
  readonly problems: readonly Problem[]
  /** Of the document as it was when it last stood still for a moment; null: not yet. */
  readonly reviewed: Reviewed | null
  readonly calculationMilliseconds: number
  readonly calculating: boolean

  readonly screen: string
  readonly active: ActiveCell | null
  /** What is being typed in that cell, shown in the formula bar as it comes; null: nothing. */
  readonly typing: string | null
  /** Some field holds text that the document does not. */
  readonly untaken: boolean
  readonly selection: Selection | null
  /** A place to show and select: the screen that holds it takes it. */
  readonly target: Place | null
  readonly why: FigureReference | null
  readonly question: Question | null
  /** Trouble or news from outside the document (a file that could not be opened), shown above the screen. */
  readonly notices: readonly Problem[]
  readonly preferences: Preferences
  readonly recent: HostOutput<'recent'>['recent']
  readonly nativeDialogs: boolean
  readonly version: string
  readonly user: string
}

export interface Actions {
  /** Connects the window with what runs it. Resolves when the window may be shown. */
  start(host: Host, calculator: Calculator): Promise<void>
  /** `joins`: the change belongs to the step before it, e.g. cells pasted into rows that were added for them. */
  dispatch(edit: Edit, joins?: boolean): void
  /** The text of a field has changed and is not in the document yet. */
  fieldChanged(field: OpenField): void
  /** What a field held has been taken, or given up. false: that was known. */
  fieldDone(field: OpenField): boolean
  /** Puts what is being typed into the document; with `drafts` also what waits for a button. false: something is refused. */
  takeTyped(drafts?: 'drafts'): boolean
  undo(): void
  redo(): void
  newFrom(sampleId: string): void
  /** `stay`: on the screen that is shown, instead of the first. */
  openPath(path: string, how?: { readonly stay?: boolean }): Promise<void>
  /** Asks for a file. */
  open(): Promise<void>
  /** Resolves to whether the document is now in its file. */
  save(options?: { readonly replace?: boolean }): Promise<boolean>
  saveAs(): Promise<void>
  /** Writes to a chosen path; asks nothing. */
  saveTo(path: string, replace: boolean): Promise<boolean>
  /** Goes back to the start screen. */
  close(): void
  /** Reads the file again, giving up what was changed here. */
  reload(): Promise<void>
  /** Looks at what the file holds now, and asks how to put it together with what is shown. */
  merge(): Promise<void>
  /** Puts the merged document on top of what the file holds; false: the file has changed once more. */
  takeMerged(merged: Model, revision: string): Promise<boolean>
  /** Offers what crashes have left behind, if anything; `always` says also that there is nothing. */
  offerRecovery(always: boolean): Promise<void>
  recover(id: string): Promise<void>
  forgetRecovery(id: string): Promise<void>
  earlierVersions(): Promise<Result<readonly FileVersion[]>>
  earlierVersion(id: string): Promise<Result<Model>>
  /** Shows a document that has no file yet. */
  openCopy(document: Model, name: string): void
  /** Asks for another model to compare with. */
  compareWith(): Promise<void>
  compareWithPath(path: string): Promise<void>
  differences(before: Model, after: Model): Promise<readonly ScenarioDifference[]>
  forgetRecent(path: string): Promise<void>
  /** Runs `next` at once, or after the person has said what to do with unsaved changes. */
  whenSaved(next: () => void): void
  /** Asks where, and writes a file that is not the document (an export). */
  exportFile(name: string, extension: string, file: Exported): Promise<void>
  exportTo(path: string, file: Exported, replace: boolean): Promise<boolean>
  /** A report's page as PDF; null: the host could not print it, and has said why. */
  printPdf(html: string): Promise<Exported | null>
  /** A folder's models and sub-folders, for the window's own file dialog. */
  browse(folder: string | null, extension: string): Promise<HostAnswer<HostOutput<'browse'>>>
  setScreen(screen: string): void
  /** Shows a place of the document on the screen that holds it. */
  jumpTo(place: Place): void
  targetReached(): void
  /** Opens the panel with the answer. null closes the question. */
  askWhy(reference: FigureReference | null): void
  select(active: ActiveCell | null, selection?: Selection | null): void
  ask(question: Question | null): void
  notify(problem: Problem): void
  dismiss(problem: Problem): void
  setPreference<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void
  /** Says which scenarios are on screen: they are answered for first. */
  view(scenarios: readonly string[]): void
  trace(reference: FigureReference): Promise<TraceNode>
  evaluate(places: readonly Place[]): Promise<readonly Evaluated[]>
  report(kind: ReportKind, options: ReportOptions): Promise<string>
  file(kind: PaperKind, options: FileOptions): Promise<Exported>
  files(kind: PaperKind, options: BundleOptions): Promise<readonly NamedFile[]>
}

export type Store = State & Actions

/** Something would be lost if the window went now. */
export function isUnsaved({
  opened,
  document,
  savedDocument,
  untaken,
}: Pick<State, 'opened' | 'document' | 'savedDocument' | 'untaken'>): boolean {
  return opened && (document !== savedDocument || untaken)
}

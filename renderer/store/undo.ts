// Undo is a list of past documents: what an edit does not touch is shared, so a past document costs little.
// The patches go along for the worker and the journal, which replay patches and run no commands.
import { applyPatches } from '../../shared/document/batch.ts'
import type { Edit, EditName, Patch } from '../../shared/document/edit.ts'
import type { Model } from '../../shared/document/schema.ts'

export interface Step {
  readonly name: EditName
  readonly before: Model
  readonly after: Model
  readonly forward: readonly Patch[]
  readonly backward: readonly Patch[]
  /** Whether the document's change history tells of it. */
  readonly logged: boolean
}

export interface Timeline {
  readonly document: Model
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

const longest = 1000

export function stepOf(document: Model, edit: Edit): Step {
  const { document: after, inverse } = applyPatches(document, edit.patches)
  return { name: edit.name, before: document, after, forward: edit.patches, backward: inverse, logged: false }
}

/** The last step and what belongs to it, e.g. a paste that first adds rows, as one step. */
export function joined({ document, past }: Timeline, step: Step): Timeline {
  const first = past.at(-1)
  if (!first || first.after !== document || first.logged) return advanced({ document, past, future: [] }, step)
  const both: Step = {
    ...step,
    before: first.before,
    forward: [...first.forward, ...step.forward],
    backward: [...step.backward, ...first.backward],
  }
  return { document: step.after, past: [...past.slice(0, -1), both], future: [] }
}

export function advanced({ past }: Timeline, step: Step): Timeline {
  return { document: step.after, past: [...past.slice(-longest + 1), step], future: [] }
}

export function undone({ document, past, future }: Timeline): Timeline {
  const step = past.at(-1)
  return step
    ? { document: step.before, past: past.slice(0, -1), future: [step, ...future] }
    : { document, past, future }
}

export function redone({ document, past, future }: Timeline): Timeline {
  const [step, ...rest] = future
  return step ? { document: step.after, past: [...past, step], future: rest } : { document, past, future }
}

/**
 * The same change made to every document of the timeline, outside undo; a document keeps one identity throughout.
 * Afterwards exactly the steps of the past count as logged.
 */
export function rewritten({ document, past, future }: Timeline, change: (document: Model) => Model): Timeline {
  const seen = new Map<Model, Model>()
  const rewrite = (old: Model): Model => {
    const known = seen.get(old) ?? change(old)
    seen.set(old, known)
    return known
  }
  const rewriteStep = (step: Step, logged: boolean): Step => ({
    ...step,
    before: rewrite(step.before),
    after: rewrite(step.after),
    logged,
  })
  return {
    document: rewrite(document),
    past: past.map((step) => rewriteStep(step, true)),
    future: future.map((step) => rewriteStep(step, false)),
  }
}

/** What the change history has yet to tell: steps done since it was written, and steps it tells of that were undone. */
export function untold({ past, future }: Timeline): { readonly name: EditName; readonly undone: boolean }[] {
  return [
    ...future.filter(({ logged }) => logged).map(({ name }) => ({ name, undone: true })),
    ...past.filter(({ logged }) => !logged).map(({ name }) => ({ name, undone: false })),
  ]
}

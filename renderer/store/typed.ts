// What is being typed in fields and does not stand in the document yet. Every command takes it first; until then it
// counts as unsaved, and the journal holds the change it would make.
import type { Edit } from '../../shared/document/edit.ts'

/** The change that a field's text would make. null: none; 'refused': it cannot stand there as it is. */
export type Reading = Edit | 'refused' | null

export interface OpenField {
  read(): Reading
  /** Puts the text into the document, as leaving the field does; what is refused stays, and is told. */
  take(): void
  /** It has a button of its own to say that it is done: taken only when the document is handed out. */
  readonly draft?: true
}

export interface Typed {
  /** Its text has changed. */
  changed(field: OpenField): void
  /** What it held has been taken, or given up. false: that was known. */
  done(field: OpenField): boolean
  /** false: something was refused, and stays in its field. */
  take(drafts: boolean): boolean
  edits(): readonly Edit[]
  /** Another document is shown: nothing of it belongs there. */
  clear(): void
}

/** `told`: whether anything is held that the document does not. */
export function createTyped(told: (untaken: boolean) => void): Typed {
  const fields = new Set<OpenField>()
  const tell = () => told([...fields].some((field) => field.read() !== null))
  return {
    changed(field) {
      fields.add(field)
      tell()
    },
    done(field) {
      const held = fields.delete(field)
      if (held) tell()
      return held
    },
    take(drafts) {
      let all = true
      for (const field of [...fields]) {
        const reading = field.draft && !drafts ? null : field.read()
        if (reading === null) continue
        field.take()
        if (reading === 'refused') all = false
        else fields.delete(field)
      }
      tell()
      return all
    },
    edits: () =>
      [...fields].flatMap((field) => {
        const reading = field.read()
        return reading === null || reading === 'refused' ? [] : [reading]
      }),
    clear() {
      fields.clear()
      told(false)
    },
  }
}

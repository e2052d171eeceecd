// A model that can be told apart from every other: its title says its number, its note makes it as long as wanted.

import { openText } from '../../electron/files.ts'
import type { Kept } from '../../electron/kept.ts'
import { recovered, recoveriesIn } from '../../electron/recovery.ts'
import { applyEdit, type Patch } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { JournalEntry } from '../../shared/host.ts'
import { blank } from '../../shared/samples/blank.ts'

export function numbered(number: number, length = 2000): Model {
  const model = blank()
  const notes = Array.from({ length: Math.ceil(length / 15_000) }, (_, i) => ({
    id: `c${i}`,
    place: '',
    text: String(number).padEnd(Math.min(15_000, length), '.'),
    by: '',
    when: '',
  }))
  return { ...model, settings: { ...model.settings, title: `Version ${number}` }, comments: notes }
}

export function numberOf(model: Model): number {
  const number = Number(/^Version (\d+)$/.exec(model.settings.title)?.[1] ?? Number.NaN)
  // Torn between two versions: the parts would tell different numbers.
  const others = model.comments.map(({ text }) => Number.parseInt(text, 10))
  return others.every((other) => other <= number) ? number : Number.NaN
}

export function renumber(number: number): JournalEntry {
  return {
    patches: [{ op: 'set', place: 'settings/title', value: `Version ${number}` }],
    edit: true,
    when: '2026-11-23T10:00:00.000Z',
  }
}

export function textOf(number: number, length?: number): string {
  return writeModel(numbered(number, length))
}

export interface Found {
  readonly saved: number
  readonly edited: number
  /** Journals that cannot be taken. */
  readonly refused: number
  /** Journals whose file is said to have been changed by somebody else. */
  readonly estranged: number
}

/** What a person gets back after a crash: the file's number, and the number with the journal on top. */
export async function found(kept: Kept, path: string): Promise<Found> {
  const file = await openText(path, kept.files)
  const read = file.ok ? readModel(file.value.text) : file
  if (!read.ok) throw new Error(`torn: ${read.problem.code}`)
  const saved = numberOf(read.value.document)
  if (Number.isNaN(saved)) throw new Error('torn: parts of two versions')
  let [edited, refused, estranged] = [saved, 0, 0]
  for (const { id, state } of await recoveriesIn(kept)) {
    if (state === 'refused') {
      refused++
      continue
    }
    if (state === 'file-changed') estranged++
    const left = await recovered(kept, id)
    if (!left.ok) continue
    const base = readModel(left.value.text)
    if (!base.ok) throw new Error(`torn base: ${base.problem.code}`)
    const patches = left.value.entries.flatMap((entry) => entry.patches as Patch[])
    edited = Math.max(edited, numberOf(applyEdit(base.value.document, { patches })))
  }
  return { saved, edited, refused, estranged }
}

// How long a person waits: from nothing in memory to the offer, and from "recover" to the document.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { saveModel } from '../../electron/files.ts'
import { heldDocument } from '../../electron/heldDocument.ts'
import { keptIn } from '../../electron/kept.ts'
import { recovered, recoveriesIn } from '../../electron/recovery.ts'
import { applyEdit, type Patch } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { renumber } from './subject.ts'

const watch = { hold() {}, rest() {}, during: <T>(act: () => Promise<T>) => act(), stop() {} }

export async function recoverLarge(
  folder: string,
  kilobytes: number,
): Promise<{ offered: number; taken: number; bytes: number }> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'model.fordela')
  const care = omsorgsdagboken()
  const comments = Array.from({ length: Math.ceil(kilobytes / 2) }, (_, i) => ({
    id: `c${i}`,
    place: '',
    text: 'x'.repeat(2000),
    by: '',
    when: '',
  }))
  const text = writeModel({ ...care, comments })
  const saved = await saveModel({ path, text, revision: null, replace: true })
  if (!saved.ok) throw new Error(saved.problem.code)
  const kept = keptIn(join(folder, 'state'))
  const document = heldDocument(kept, watch, '', () => true)
  await document.take({ path, name: 'model.fordela', text, revision: saved.value.revision, readOnly: false })
  await document.journal(Array.from({ length: 500 }, (_, i) => renumber(i)))
  await document.leave()

  const start = performance.now()
  const [offer] = await recoveriesIn(keptIn(join(folder, 'state')))
  const offered = performance.now() - start
  if (offer?.edits !== 500 || offer.state !== 'ready') throw new Error('nothing was offered')
  const left = await recovered(keptIn(join(folder, 'state')), offer.id)
  const read = left.ok ? readModel(left.value.text) : left
  if (!left.ok || !read.ok) throw new Error('nothing was recovered')
  const after = applyEdit(read.value.document, {
    patches: left.value.entries.flatMap(({ patches }) => patches as Patch[]),
  })
  const taken = performance.now() - start - offered
  if (after.settings.title !== 'Version 499') throw new Error('something else was recovered')
  return { offered, taken, bytes: Buffer.byteLength(text) }
}

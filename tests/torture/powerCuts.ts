// Power cuts on a modelled disk, at every moment of an afternoon's work and many times each: edits journalled, saves, an
// edit in the middle of a save, a save under another name, a model that has no file yet.
import { heldDocument } from '../../electron/heldDocument.ts'
import { keptIn } from '../../electron/kept.ts'
import { afterPowerCut, type ModelDisk, newDisk } from './modelDisk.ts'
import { type Found, found, renumber, textOf } from './subject.ts'

const path = '/share/model.fordela'
const watch = { hold() {}, rest() {}, during: <T>(act: () => Promise<T>) => act(), stop() {} }

/** What was done and promised, in order. */
export async function afternoon(length: number): Promise<ModelDisk> {
  const disk = newDisk()
  await disk.makeFolder('/share')
  const kept = keptIn('/home/state', disk)
  const document = heldDocument(kept, watch, 'anna', () => true)
  let number = 0
  let [revision, journalled]: [string | null, number] = [null, 0]

  async function edit(times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      number++
      const count = await document.journal([renumber(number)])
      if (typeof count !== 'number') throw new Error(count.code)
      journalled = count
      disk.promise('edited', number)
    }
  }
  async function save(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const saving = number
    const [answer] = await Promise.all([
      document.save({ path, text: textOf(saving, length), revision, replace: false }, journalled),
      meanwhile(),
    ])
    if (!answer.saved.ok) throw new Error(answer.saved.problem.code)
    ;({ revision } = answer.saved.value)
    journalled = 'journalled' in answer ? answer.journalled : 0
    disk.promise('saved', saving)
  }

  await document.begin({ path: null, name: 'model', revision: null, text: textOf(0, length) })
  await edit(2)
  await save()
  await edit(3)
  await save(() => edit(2))
  await edit(1)
  await save()
  await save()
  await edit(2)
  return disk
}

export interface PowerCuts {
  readonly cuts: number
  readonly moments: number
  /** Of them with work to recover. */
  readonly recoveries: number
  readonly lost: readonly string[]
}

export async function cutPower(count: number, length: number, chance: () => number): Promise<PowerCuts> {
  const { log } = await afternoon(length)
  const lost: string[] = []
  let [cuts, recoveries] = [0, 0]
  for (let i = 0; i < count; i++) {
    const until = i % (log.length + 1)
    const promised = (what: string) =>
      log
        .slice(0, until)
        .reduce((most, one) => (one.kind === 'promise' && one.what === what ? Math.max(most, one.number) : most), 0)
    const disk = afterPowerCut(log, until, chance)
    cuts++
    const [saved, edited] = [promised('saved'), promised('edited')]
    try {
      const there = await foundOn(disk)
      if (there.saved < saved) lost.push(`cut ${i} after ${until}: saved ${saved}, found ${there.saved}`)
      if (there.edited < edited) lost.push(`cut ${i} after ${until}: edited ${edited}, found ${there.edited}`)
      if (there.estranged > 0) lost.push(`cut ${i} after ${until}: our own save is taken for somebody else's`)
      if (there.edited > there.saved) recoveries++
    } catch (error) {
      lost.push(`cut ${i} after ${until}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return { cuts, moments: log.length + 1, recoveries, lost }
}

async function foundOn(disk: ModelDisk): Promise<Found> {
  const kept = keptIn('/home/state', disk)
  if (await disk.find(path)) return found(kept, path)
  // Nothing has been saved yet: the journal is all there is.
  const empty = newDisk()
  await empty.makeFolder('/share')
  const file = await disk.create('/empty.fordela', 0o600)
  await file.write(Buffer.from(textOf(0)), 0)
  return { ...(await found(kept, '/empty.fordela')), saved: 0 }
}

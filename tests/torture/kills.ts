// kill -9 while a program saves and journals as fast as it can, again and again on one file.
import { keptIn } from '../../electron/kept.ts'
import { type Place, startSaver } from './child.ts'
import { found } from './subject.ts'

export interface Kills {
  readonly kills: number
  /** Saves and edits that had been promised before some kill. */
  readonly saves: number
  readonly edits: number
  /** In words; none of these may be. */
  readonly lost: readonly string[]
}

export async function killDuringSave(place: Place, count: number): Promise<Kills> {
  const lost: string[] = []
  let [saves, edits] = [0, 0]
  for (let i = 0; i < count; i++) {
    const saver = startSaver(place)
    if (!(await saver.says('ready'))) throw new Error('the saver did not start')
    saver.tell('run')
    // Every other one only after a save that has been promised since, however slow the machine is.
    if (i % 2 === 1) await saver.says(/^saved /)
    await new Promise((resolve) => setTimeout(resolve, (i % 41) * 4 + Math.random() * 6))
    await saver.kill()
    const [saved, edited] = [saver.promised('saved'), saver.promised('edited')]
    saves += saver.lines.filter((line) => line.startsWith('saved ')).length
    edits += saver.lines.filter((line) => line.startsWith('edited ')).length
    const kept = keptIn(place.state)
    try {
      const there = await found(kept, place.path)
      if (there.saved < saved) lost.push(`kill ${i}: saved ${saved}, found ${there.saved}`)
      if (there.edited < edited) lost.push(`kill ${i}: edited ${edited}, found ${there.edited}`)
      if (there.estranged > 0) lost.push(`kill ${i}: our own save is taken for somebody else's`)
      if (there.refused > 0) lost.push(`kill ${i}: a journal was refused`)
      for (const { id } of await kept.versions.list(place.path)) {
        const version = await kept.versions.text(place.path, id)
        if (!version.ok) lost.push(`kill ${i}: version ${id} is damaged`)
      }
    } catch (error) {
      lost.push(`kill ${i}: ${error instanceof Error ? error.message : error}`)
    }
    for (const id of await kept.journals.ids()) await kept.journals.remove(id)
  }
  return { kills: count, saves, edits, lost }
}

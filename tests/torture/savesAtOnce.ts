// Two programs that have opened the same version of a file save it within a moment of each other, each its own. One is
// told "saved" and its content stands there; the other is told at once, in words, that the file has changed.
import { readFileSync } from 'node:fs'
import { readModel } from '../../shared/document/file.ts'
import { type Place, type Saver, startSaver } from './child.ts'
import { numberOf } from './subject.ts'

export interface AtOnce {
  readonly pairs: number
  /** Milliseconds from the winner's answer to the loser's, at most. */
  readonly longest: number
  /** In words; none of these may be. */
  readonly failed: readonly string[]
}

const patience = 60_000

export async function saveAtOnce(place: Place, pairs: number): Promise<AtOnce> {
  const first = startSaver({ ...place, state: `${place.state} 1` })
  if (!(await first.says('ready'))) throw new Error('the saver did not start')
  const second = startSaver({ ...place, state: `${place.state} 2` })
  if (!(await second.says('ready'))) throw new Error('the saver did not start')
  const failed: string[] = []
  let longest = 0
  let number = 1000
  for (let i = 0; i < pairs; i++) {
    // Every distance from 0 to 100 ms, the shortest most often.
    const apart = Math.round(100 * ((i % 20) / 19) ** 2)
    for (const saver of [first, second]) {
      const opened = saver.says('opened')
      saver.tell('open')
      await opened
    }
    const [one, other] = i % 2 === 0 ? [first, second] : [second, first]
    const answers = Promise.all([answerOf(one), answerOf(other)])
    one.tell(`save ${number + 1}`)
    await new Promise((resolve) => setTimeout(resolve, apart))
    other.tell(`save ${number + 2}`)
    const [a, b] = await answers
    longest = Math.max(longest, Math.abs(a.at - b.at))
    const saved = [a, b].filter(({ line }) => line.startsWith('saved '))
    const told = [a, b].filter(({ line }) => line === 'refused save file-changed-outside worded')
    if (saved.length !== 1 || told.length !== 1) failed.push(`pair ${i}, ${apart} ms: ${a.line}; ${b.line}`)
    const stands = readModel(readFileSync(place.path, 'utf8'))
    const [winner] = saved
    if (!stands.ok || `saved ${numberOf(stands.value.document)}` !== winner?.line)
      failed.push(`pair ${i}: another's file`)
    number += 2
  }
  await first.kill()
  await second.kill()
  return { pairs, longest, failed }
}

async function answerOf(saver: Saver): Promise<{ readonly line: string; readonly at: number }> {
  const from = saver.lines.length
  const timer = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience).unref())
  const said = await Promise.race([saver.says(/^(saved|refused) /), timer])
  return { line: said ? (saver.lines[from] ?? '') : 'no answer', at: Date.now() }
}

// npm run torture: every campaign in full, printed as the table that README shows. `npm run torture 0.1` does a tenth.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { print, type Row } from '../bench/measure.ts'
import { runSequence } from '../renderer/gridModel.ts'
import { chanceFrom } from './chance.ts'
import { attack } from './formulas.ts'
import { fillDisk } from './fullDisk.ts'
import { fuzz } from './fuzz.ts'
import { killDuringSave } from './kills.ts'
import { cutPower } from './powerCuts.ts'
import { recoverLarge } from './recoveryTime.ts'
import { saveAtOnce } from './savesAtOnce.ts'
import { killWithStateIn, type StateTrouble, troubles } from './stateFolder.ts'
import { callsOfOneSave, canTrace, failAtEveryCall, killAtEveryCall } from './systemCalls.ts'

const saver = fileURLToPath(new URL('saver.mjs', import.meta.url))
const [given = '1', ...only] = process.argv.slice(2)
const part = Number(given) > 0 ? Number(given) : 1
const seed = Date.now() % 1_000_000_000
const folder = mkdtempSync(join(tmpdir(), 'fordela-torture-'))
const of = (count: number) => Math.max(1, Math.round(count * part))
const step = Math.max(1, Math.round(1 / part))
const number = (value: number) => value.toLocaleString('en-GB').replaceAll(',', '\u00a0')
const rows: Row[] = []
let ran = 0
const words: Readonly<Record<StateTrouble, string>> = {
  vanished: 'cleared away',
  full: 'full',
  'read-only': 'read-only',
  'two machines': 'shared with a program of another machine that takes all it is offered',
}

function place(name: string, length = 2000) {
  mkdirSync(join(folder, name))
  return { saver, path: join(folder, name, 'model.fordela'), state: join(folder, `${name} state`), length }
}

async function campaign(name: string, run: () => Promise<readonly Row[] | string>): Promise<void> {
  if (only.length > 0 && !only.includes(name)) return
  ran++
  console.log(`${name} …`)
  const done = await run()
  if (typeof done === 'string') console.log(`NOT RUN: ${name}: ${done}`)
  else rows.push(...done)
}

function row(what: string, measured: string, lost: readonly string[], bound = '0'): Row {
  for (const one of lost.slice(0, 10)) console.log(`  ${one}`)
  return { what, measured: `${number(lost.length)} ${measured}`, bound, met: lost.length === 0 }
}

try {
  await campaign('kills', async () => {
    const { kills, saves, edits, lost } = await killDuringSave(place('kills'), of(1000))
    return [
      row(
        '`kill -9` while saving: acknowledged versions or edits lost, files torn',
        `of ${number(kills)} kills (${number(saves)} saves, ${number(edits)} edits acknowledged)`,
        lost,
      ),
    ]
  })
  await campaign('at once', async () => {
    const rows: Row[] = []
    for (const [size, length] of [
      ['0.1', 100_000],
      ['20', 20_000_000],
    ] as const) {
      const { pairs, longest, failed } = await saveAtOnce(place(`at once ${size}`, length), of(100))
      rows.push(
        row(
          `Two programs save a model of ${size} MB 0–100 ms apart: both told "saved", or one not told`,
          `of ${number(pairs)} pairs (the other is told at most ${number(longest)} ms later)`,
          failed,
        ),
      )
    }
    return rows
  })
  await campaign('state', async () => {
    const rows: Row[] = []
    for (const trouble of troubles) {
      const done = await killWithStateIn(trouble, place(`state ${trouble}`), of(75))
      if (!done) return 'nothing may be mounted here'
      rows.push(
        row(
          `\`kill -9\` with the state folder ${words[trouble]}: acknowledged edits lost`,
          `of ${number(done.kills)} kills (${number(done.edits)} edits acknowledged, ${number(done.refused)} refused)`,
          done.lost,
        ),
      )
    }
    return rows
  })
  await campaign('calls', async () => {
    if (!canTrace()) return 'strace is not here, or may not trace'
    const at = place('calls')
    const calls = await callsOfOneSave(at, join(folder, 'calls.log'))
    const killed = await killAtEveryCall(at, calls, step)
    const failed = await failAtEveryCall(place('errors'), calls, ['EIO', 'ENOSPC', 'EPERM'], step)
    return [
      row('Killed at a system call of an edit and a save: the same', `of ${number(killed.tried)} calls`, killed.lost),
      row(
        'EIO, ENOSPC, EPERM at a call, or from it on: old file not whole, or nobody told',
        `of ${number(failed.tried)} (${number(failed.hit)} told, the others of no consequence)`,
        failed.lost,
      ),
    ]
  })
  await campaign('disk', async () => {
    const filled = await fillDisk(folder, 240_000, step)
    if (!filled) return 'no small disk can be mounted here'
    return [
      row(
        'Disk with room for 0…2 × the document: old file not whole, or nobody told',
        `of ${number(filled.sizes)} sizes (${number(filled.refused)} refused)`,
        filled.lost,
      ),
    ]
  })
  await campaign('power', async () => {
    const { cuts, moments, lost } = await cutPower(of(20_000), 1500, chanceFrom(seed))
    return [
      row(
        'Modelled power cuts, unsynced writes torn and reordered: acknowledged saves or edits lost',
        `of ${number(cuts)} (${number(moments)} moments)`,
        lost,
      ),
    ]
  })
  await campaign('fuzz', async () => {
    const { documents, structured, read, salvaged, slowest, failed } = fuzz(of(100_000), seed)
    const share = Math.round((100 * structured) / documents)
    return [
      row(
        'Broken documents: crashes, hangs over 2 s, refusals without a place',
        `of ${number(documents)} (${share} % structured, ${number(read)} calculated, of ${number(salvaged)} a part)`,
        failed,
      ),
      {
        what: 'Slowest of them, read and calculated',
        measured: `${Math.round(slowest)} ms`,
        bound: '2 000 ms',
        met: slowest <= 2000,
      },
    ]
  })
  await campaign('formulas', async () => {
    const { formulas, slowest, reached } = attack()
    return [
      row('Hostile formulas that reach anything', `of ${number(formulas)}`, reached),
      { what: 'Slowest of them', measured: `${slowest.toFixed(1)} ms`, bound: '50 ms', met: slowest <= 50 },
    ]
  })
  await campaign('recovery', async () => {
    const small = await recoverLarge(join(folder, 'small'), 300)
    const large = await recoverLarge(join(folder, 'large'), 20_000)
    const offered = (what: string, { offered, taken, bytes }: typeof small, bound: number): Row => ({
      what: `Recovery ${what} (${(bytes / 1e6).toFixed(1)} MB, 500 edits): offered; read and replayed`,
      measured: `${Math.round(offered)} ms; ${Math.round(taken)} ms`,
      bound: `${bound} ms`,
      met: offered <= bound,
    })
    return [offered('of a model', small, 2000), offered('of a very large one', large, 4000)]
  })
  await campaign('grid', async () => {
    const sequences = of(500)
    const lost: string[] = []
    for (let i = 0; i < sequences; i++) {
      try {
        runSequence(seed + i, 200)
      } catch (error) {
        lost.push(`seed ${seed + i}: ${error instanceof Error ? error.message : error}`)
      }
    }
    return [row('Sequences of 200 operations on a grid that differ from an array', `of ${number(sequences)}`, lost)]
  })
  if (ran === 0) throw new Error(`no campaign is called ${only.join(', ')}`)
  print(`Torture, seed ${seed}${part === 1 ? '' : `, ${part} of it`}`, rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

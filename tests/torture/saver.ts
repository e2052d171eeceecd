// The program that is killed: the product's own saving and journalling, in a process of its own. Told by lines on
// standard input; every line it prints is a promise: `edited 7` and `saved 7` must be found again, whatever happens.
import { createInterface } from 'node:readline'
import { openText } from '../../electron/files.ts'
import { heldDocument } from '../../electron/heldDocument.ts'
import { keptIn } from '../../electron/kept.ts'
import { readModel } from '../../shared/document/file.ts'
import { wordProblem } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { numberOf, renumber, textOf } from './subject.ts'

const [path = '', state = '', length = '2000'] = process.argv.slice(2)
const kept = keptIn(state)
const watch = { hold() {}, rest() {}, during: <T>(act: () => Promise<T>) => act(), stop() {} }
const document = heldDocument(kept, watch, 'torture', () => true)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Said as a person would be told. */
function refusal(what: string, problem: Problem): string {
  const { message, remedy } = wordProblem('sv', problem)
  return `refused ${what} ${problem.code} ${message && remedy ? 'worded' : 'WORDLESS'}`
}

let number = 0
let revision: string | null = null

async function open(): Promise<void> {
  const file = await openText(path)
  if (!file.ok) return
  const read = readModel(file.value.text)
  if (!read.ok) return
  await document.take({ ...file.value, readOnly: false })
  ;({ revision } = file.value)
  number = numberOf(read.value.document)
}

async function edit(): Promise<boolean> {
  number++
  const written = await document.journal([renumber(number)])
  say(typeof written === 'number' ? `edited ${number}` : refusal('edit', written))
  return typeof written === 'number'
}

async function save(): Promise<void> {
  const saving = { path, text: textOf(number, Number(length)), revision, replace: false }
  const answer = await document.save(saving, 1_000_000)
  const { saved } = answer
  const notice = 'notice' in answer ? answer.notice : null
  if (saved.ok) {
    ;({ revision } = saved.value)
    say(notice ? `saved ${number} ${refusal('version', notice)}` : `saved ${number}`)
  } else say(refusal('save', saved.problem))
}

await open()
// Everything has been done once: what is loaded late is loaded.
await edit()
await save()
say('ready')

createInterface({ input: process.stdin }).on('line', async (line) => {
  if (line === 'run') {
    for (;;) {
      await edit()
      await save()
    }
  }
  if (line === 'go') {
    await edit()
    await save()
    say('done')
  }
  if (line === 'edit') await edit()
  const [word, given] = line.split(' ')
  if (word === 'save') {
    number = Number(given)
    await save()
  }
  if (line === 'open') {
    await document.leave()
    await open()
    say('opened')
  }
})

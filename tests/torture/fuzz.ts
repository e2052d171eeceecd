// Reads broken documents and calculates those that can be read. Nothing throws, nothing takes over two seconds, and
// every refusal says where: a place in the document, a line of the file, or that it is the file as a whole.
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import { salvage } from '../../shared/document/salvage.ts'
import { wordProblem } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { brokenDocument } from './brokenDocuments.ts'
import { chanceFrom } from './chance.ts'

/** These are about no part of a file. */
const ofTheWhole = ['file-empty', 'file-not-a-model', 'file-too-large', 'file-too-many']

export interface Fuzzed {
  readonly documents: number
  readonly structured: number
  readonly read: number
  readonly refused: number
  /** Of the refused. */
  readonly salvaged: number
  readonly slowest: number
  readonly failed: readonly string[]
}

export function fuzz(count: number, seed: number): Fuzzed {
  const failed: string[] = []
  let [structured, read, refused, salvaged, slowest] = [0, 0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const one = brokenDocument(chanceFrom(seed + i))
    if (one.structured) structured++
    const start = process.cpuUsage()
    try {
      const answer = readModel(one.text)
      if (answer.ok) {
        read++
        const { problems } = calculateAll(answer.value.document)
        for (const problem of problems.slice(0, 20)) worded(problem)
        if (!readModel(writeModel(answer.value.document)).ok) failed.push(`seed ${seed + i}: cannot be saved`)
      } else {
        refused++
        worded(answer.problem)
        if (!hasPlace(answer.problem)) failed.push(`seed ${seed + i}: ${answer.problem.code} without a place`)
        const left = salvage(one.text)
        if (left.ok) {
          salvaged++
          calculateAll(left.value.document)
          if (!readModel(writeModel(left.value.document)).ok) failed.push(`seed ${seed + i}: salvaged, cannot be saved`)
        }
      }
    } catch (error) {
      failed.push(`seed ${seed + i}: ${error instanceof Error ? error.message : error}`)
    }
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    slowest = Math.max(slowest, milliseconds)
    if (milliseconds > 2000) failed.push(`seed ${seed + i}: ${Math.round(milliseconds)} ms`)
  }
  return { documents: count, structured, read, refused, salvaged, slowest, failed }
}

function hasPlace({ code, where, values }: Problem): boolean {
  return where !== '' || 'line' in values || 'place' in values || ofTheWhole.includes(code)
}

function worded(problem: Problem): void {
  for (const language of ['sv', 'en'] as const) {
    const { message, remedy } = wordProblem(language, problem)
    if (!message || !remedy) throw new Error(`${problem.code} has no words`)
  }
}

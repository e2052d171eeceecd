// A disk with room for less and less: a small file system in memory, mounted with every size from nothing beside the old
// file to twice the new one. Either the new file is whole, or the old one is and the person is told.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openText, saveModel } from '../../electron/files.ts'
import { textOf } from './subject.ts'

const page = 4096

export interface FullDisk {
  readonly sizes: number
  readonly refused: number
  readonly saved: number
  readonly lost: readonly string[]
}

/** null: nothing may be mounted here. */
export async function fillDisk(folder: string, length: number, step = 1): Promise<FullDisk | null> {
  const [before, after] = [textOf(1, length), textOf(2, length)]
  const disk = join(folder, 'small disk')
  if (!existsSync(disk)) mkdirSync(disk)
  const pagesOf = (text: string) => Math.ceil(Buffer.byteLength(text) / page)
  // The folder itself takes a page of such a disk.
  const least = pagesOf(before) + 1
  const lost: string[] = []
  let [sizes, refused, saved] = [0, 0, 0]
  for (let free = 0; free <= 2 * pagesOf(after); free += step) {
    if (!mounted(disk, (least + free) * page)) return null
    try {
      const path = join(disk, 'model.fordela')
      writeFileSync(path, before)
      const opened = await openText(path)
      if (!opened.ok) throw new Error(opened.problem.code)
      const answer = await saveModel({ path, text: after, revision: opened.value.revision, replace: false })
      const now = readFileSync(path, 'utf8')
      sizes++
      if (answer.ok) saved++
      else refused++
      const told = answer.ok ? 'ok' : answer.problem.code
      if (now !== (answer.ok ? after : before)) lost.push(`${free} pages free: ${told}, and another file`)
      if (!answer.ok && told !== 'disk-full') lost.push(`${free} pages free: told ${told}`)
      if (readdirSync(disk).length !== 1) lost.push(`${free} pages free: something is left behind`)
    } finally {
      execFileSync('umount', [disk])
    }
  }
  rmSync(disk, { recursive: true })
  return { sizes, refused, saved, lost }
}

function mounted(at: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

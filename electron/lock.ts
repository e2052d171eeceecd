// A note beside an open file that says who has it open, as office programs leave one. It stops nobody: what protects
// the file is that every save compares what stands there with what was opened.
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { errnoOf } from './fileProblem.ts'
import { diskFileSystem, type FileSystem } from './fileSystem.ts'
import { isOfThisMachine, isRunning, ourProcess, processSchema } from './processes.ts'

const noteSchema = z.object({ user: z.string().max(200), since: z.string().max(40), process: processSchema })
type Note = z.infer<typeof noteSchema>

export interface Holder {
  readonly user: string
  readonly machine: string
  readonly since: string
}

export interface Lock {
  /** Who has it open already; null: nobody, or nobody who still runs. */
  readonly holder: Holder | null
  release(): Promise<void>
}

export function lockPath(path: string): string {
  return join(dirname(path), `.~lock.${basename(path)}#`)
}

/** Never fails: where no note can be left (a folder that may only be read), none is. */
export async function takeLock(path: string, user: string, files: FileSystem = diskFileSystem): Promise<Lock> {
  const at = lockPath(path)
  const others = await noteAt(at, files)
  if (others && isRunning(others.process, others.since) !== false && !isOurs(others)) {
    const { user, since, process } = others
    const machine = isOfThisMachine(process) ? '' : (process.host ?? process.machine)
    return { holder: { user, machine, since }, release: none }
  }
  const note: Note = { user, since: new Date().toISOString(), process: ourProcess() }
  try {
    await files.remove(at).catch(() => {})
    const file = await files.create(at, 0o644)
    try {
      await file.write(Buffer.from(JSON.stringify(note)), 0)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return { holder: null, release: none }
  }
  return {
    holder: null,
    async release() {
      const standing = await noteAt(at, files)
      if (standing && isOurs(standing) && standing.since === note.since) await files.remove(at).catch(() => {})
    },
  }
}

async function none(): Promise<void> {}

function isOurs({ process: { pid, started, machine } }: Note): boolean {
  const own = ourProcess()
  return pid === own.pid && started === own.started && machine === own.machine
}

async function noteAt(at: string, files: FileSystem): Promise<Note | null> {
  try {
    const file = await files.openToRead(at)
    const text = (await file.read(4096).finally(() => file.close())).toString('utf8')
    return noteSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

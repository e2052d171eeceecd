// Which process wrote something, and whether it still runs: a journal or a lock that nobody holds any more is free.
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'
import { machineId } from './machine.ts'

export const processSchema = z.object({
  pid: z.number().int(),
  /** When it began, as the system counts; '' where that cannot be had. A number that is used again has another. */
  started: z.string(),
  /** Its id (machine.ts); in what was written before 2026-12, its name. */
  machine: z.string().max(300),
  /** What the machine was called, to be told to people. */
  host: z.string().max(300).optional(),
})
export type ProcessName = z.infer<typeof processSchema>

let own: ProcessName | null = null

export function ourProcess(): ProcessName {
  own ??= { pid: process.pid, started: startOf(process.pid), machine: machineId(), host: hostname() }
  return own
}

export function isOfThisMachine({ machine }: ProcessName): boolean {
  return machine === machineId() || machine === hostname()
}

/** Of this machine: whether it runs. Of another machine: null, it cannot be known. */
export function isRunning(named: ProcessName, since: string): boolean | null {
  if (!isOfThisMachine(named)) return null
  const { pid, started } = named
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process may not be asked, and exists.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  if (started !== '') return startOf(pid) === started
  // The machine has been started since: the number belongs to another process now.
  return Date.parse(since) > Date.now() - uptime() * 1000
}

/** '' where it cannot be had, and of a process that has ended: one that nobody has collected still has its number. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    // The name of the program, in parentheses, may hold anything; after it comes the state, and 19 fields on the start.
    // As bytes: asked for text, Node 20 ends the program when closing the file fails.
    const stat = readFileSync(`/proc/${pid}/stat`).toString('latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const hasEnded = /^[ZXx]$/.test(fields[0] ?? '')
    return hasEnded ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

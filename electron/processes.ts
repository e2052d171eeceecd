// Which process wrote something, and whether it still runs: a journal or a lock that nobody holds any more is free.
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'

export const processSchema = z.object({
  pid: z.number().int(),
  /** When it began, as the system counts; '' where that cannot be had. A number that is used again has another. */
  started: z.string(),
  machine: z.string(),
})
export type ProcessName = z.infer<typeof processSchema>

let own: ProcessName | null = null

export function ourProcess(): ProcessName {
  own ??= { pid: process.pid, started: startOf(process.pid), machine: hostname() }
  return own
}

/** Of this machine: whether it runs. Of another machine: null, it cannot be known. */
export function isRunning({ pid, started, machine }: ProcessName, since: string): boolean | null {
  if (machine !== hostname()) return null
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

function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    // The name of the program, in parentheses, may hold anything; the start is the 20th field after it.
    // As bytes: asked for text, Node 20 ends the program when closing the file fails.
    const fields = readFileSync(`/proc/${pid}/stat`).toString('latin1')
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

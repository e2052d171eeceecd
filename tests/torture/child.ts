// A saver in a process of its own, and what it has promised so far.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Saver {
  readonly pid: number
  readonly lines: readonly string[]
  tell(line: string): void
  /** Resolves to false when it has ended without saying so. */
  says(line: string | RegExp): Promise<boolean>
  kill(): Promise<void>
  readonly ended: Promise<void>
  /** The highest number it has promised. */
  promised(what: 'edited' | 'saved'): number
}

export interface Place {
  readonly saver: string
  readonly path: string
  readonly state: string
  readonly length?: number
  /** A program that starts it: its words, before the saver's own. */
  readonly through?: readonly string[]
}

export function startSaver({ saver, path, state, length = 2000, through = [] }: Place): Saver {
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' }
  const [program = process.execPath, ...args] = [...through, process.execPath, saver, path, state, String(length)]
  const child: ChildProcessWithoutNullStreams = spawn(program, args, { env })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let over = false
  const errors: string[] = []
  child.stderr.on('data', (data) => errors.push(String(data)))
  child.stdin.on('error', () => {})
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      over = true
      for (const look of waiting) look()
      resolve()
    })
  })
  return {
    pid: child.pid ?? 0,
    lines,
    ended,
    tell: (line) => void child.stdin.write(`${line}\n`),
    says: (line) =>
      new Promise((resolve) => {
        const from = lines.length
        const look = () => {
          const said = lines
            .slice(line === 'ready' ? 0 : from)
            .some((one) => (typeof line === 'string' ? one === line : line.test(one)))
          if (!said && !over) return
          waiting.delete(look)
          resolve(said)
        }
        waiting.add(look)
        look()
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    promised: (what) =>
      lines.reduce((most, line) => {
        const [word, number] = line.split(' ')
        return word === what ? Math.max(most, Number(number)) : most
      }, 0),
  }
}

// Every system call that one edit and one save make, in turn: the process is killed at it, or it fails with EIO, ENOSPC
// or EPERM. strace does both, attached once the program has done everything once before.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { keptIn } from '../../electron/kept.ts'
import { type Place, type Saver, startSaver } from './child.ts'
import { found } from './subject.ts'

/** What a program asks of files and folders; the rest is its own housekeeping. */
const fileCalls = [
  ...['openat', 'pread64', 'pwrite64', 'fsync', 'fdatasync', 'rename', 'close', 'statx', 'fstat', 'newfstatat'],
  ...['chmod', 'fchmodat', 'unlink', 'readlink', 'lstat', 'stat', 'access', 'mkdir', 'getdents64', 'write', 'read'],
]
/** Node's own messages to itself go by these, and an error there ends it. */
const housekeeping = ['read', 'write']

export function canTrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-e', 'inject=getpid:error=EIO', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function attached(saver: Saver, options: readonly string[]): Promise<ChildProcess> {
  const strace = spawn('strace', ['-f', '-p', String(saver.pid), ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
  await new Promise<void>((resolve) => {
    strace.stderr?.on('data', (data) => {
      if (String(data).includes('attached')) resolve()
    })
    strace.once('exit', () => resolve())
  })
  // All threads, not only the first that is named.
  await new Promise((resolve) => setTimeout(resolve, 40))
  return strace
}

async function detached(strace: ChildProcess): Promise<void> {
  if (strace.exitCode !== null || strace.signalCode !== null) return
  const gone = new Promise((resolve) => strace.once('exit', resolve))
  strace.kill('SIGTERM')
  await gone
}

async function started(place: Place): Promise<Saver> {
  const saver = startSaver(place)
  if (!(await saver.says('ready'))) throw new Error('the saver did not start')
  return saver
}

/** How often each call is made by one edit and one save. */
export async function callsOfOneSave(place: Place, log: string): Promise<Map<string, number>> {
  const saver = await started(place)
  const strace = await attached(saver, ['-o', log, '-e', `trace=${fileCalls.map((call) => `?${call}`).join(',')}`])
  saver.tell('go')
  await saver.says('done')
  await detached(strace)
  await saver.kill()
  const counts = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const call = /^\d+\s+(\w+)\(/.exec(line)?.[1]
    if (call) counts.set(call, (counts.get(call) ?? 0) + 1)
  }
  return counts
}

export interface AtEveryCall {
  readonly tried: number
  readonly hit: number
  readonly refused: number
  readonly lost: readonly string[]
}

/** At every `step`th call: the process is killed as it makes it. */
export async function killAtEveryCall(
  place: Place,
  calls: ReadonlyMap<string, number>,
  step = 1,
): Promise<AtEveryCall> {
  const lost: string[] = []
  let [tried, hit, at] = [0, 0, 0]
  for (const [call, count] of calls) {
    for (let nth = 1; nth <= count; nth++) {
      if (at++ % step !== 0) continue
      const saver = await started(place)
      const strace = await attached(saver, [
        '-o',
        '/dev/null',
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:signal=KILL:when=${nth}`,
      ])
      saver.tell('go')
      const survived = await saver.says('done')
      await detached(strace)
      if (survived) await saver.kill()
      else hit++
      tried++
      const kept = keptIn(place.state)
      const what = `${call} ${nth}`
      try {
        const there = await found(kept, place.path)
        if (there.saved < saver.promised('saved'))
          lost.push(`${what}: saved ${saver.promised('saved')}, found ${there.saved}`)
        if (there.edited < saver.promised('edited'))
          lost.push(`${what}: edited ${saver.promised('edited')}, found ${there.edited}`)
      } catch (error) {
        lost.push(`${what}: ${error instanceof Error ? error.message : error}`)
      }
      for (const id of await kept.journals.ids()) await kept.journals.remove(id)
    }
  }
  return { tried, hit, refused: 0, lost }
}

/**
 * At every `step`th call: it fails, once or from then on. Then the old file stands, or the new one whole; and what was
 * refused is said.
 */
export async function failAtEveryCall(
  place: Place,
  calls: ReadonlyMap<string, number>,
  errors: readonly string[],
  step = 1,
): Promise<AtEveryCall> {
  const lost: string[] = []
  let [tried, hit, refused, at] = [0, 0, 0, 0]
  let saver = await started(place)
  for (const [error, on] of errors.flatMap((one) => [[one, ''] as const, [one, '+'] as const]))
    for (const [call, count] of calls) {
      if (housekeeping.includes(call)) continue
      for (let nth = 1; nth <= count; nth++) {
        if (at++ % step !== 0) continue
        const what = `${error} at ${call} ${nth}${on}`
        const before = readFileSync(place.path, 'utf8')
        const from = saver.lines.length
        const inject = `inject=${call}:error=${error}:when=${nth}${on}`
        const strace = await attached(saver, ['-o', '/dev/null', '-e', `trace=${call}`, '-e', inject])
        saver.tell('go')
        const survived = await saver.says('done')
        await detached(strace)
        tried++
        const said = saver.lines.slice(from)
        const after = readFileSync(place.path, 'utf8')
        const told = said.filter((line) => line.includes('refused'))
        if (told.length > 0) hit++
        if (told.some((line) => line.startsWith('refused save'))) refused++
        if (!survived) lost.push(`${what}: the program ended`)
        if (told.some((line) => !line.endsWith('worded'))) lost.push(`${what}: refused without words`)
        const saved = said.some((line) => line.startsWith('saved '))
        if (!saved && !told.some((line) => line.startsWith('refused save')))
          lost.push(`${what}: neither saved nor told`)
        try {
          const there = await found(keptIn(place.state), place.path)
          if (there.saved < saver.promised('saved')) lost.push(`${what}: a saved version is gone`)
          // What was refused may stand there whole when only the last step, the folder's sync, failed.
          if (
            !saved &&
            after !== before &&
            there.saved !== saver.promised('saved') + 1 &&
            call !== 'fsync' &&
            call !== 'openat' &&
            call !== 'close'
          )
            lost.push(`${what}: the file has changed`)
        } catch (trouble) {
          lost.push(`${what}: ${trouble instanceof Error ? trouble.message : trouble}`)
        }
        const litter = readdirSync(dirname(place.path)).filter((name) => name.endsWith('.tmp'))
        if (litter.length > 0 && call !== 'unlink') lost.push(`${what}: ${litter.length} temporary files are left`)
        if (survived) {
          saver.tell('open')
          await saver.says('opened')
        } else saver = await started(place)
      }
    }
  await saver.kill()
  return { tried, hit, refused, lost }
}

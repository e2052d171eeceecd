// Names of what a program puts down for a moment: a file on its way, the profile of a browser that prints. The name says
// whose it is, so that what an ended program left is known from what a living one needs.
// Example: `.model.fordela.5f2c91a0-4711-88123-9f8e7d6c5b4a.tmp`: machine, process, its start, chance.
import { randomBytes } from 'node:crypto'
import { machineId } from './machine.ts'
import { isRunning, ourProcess } from './processes.ts'

/** Bytes of the file's own name in it: some file systems take 143 in all. */
const longestName = 60
/** Milliseconds after which what another machine left is nobody's. */
const longestOnItsWay = 24 * 60 * 60 * 1000

const machine = () => machineId().slice(0, 8)

/** Whose it is, to stand in a name. */
export function ownMark(): string {
  const { pid, started } = ourProcess()
  return `${machine()}-${pid}-${started || '0'}`
}

/** Of the folders in which a browser that prints has its profile. */
export const profilePrefix = 'fordela-print-'

/** What `mkdtemp` is to begin with. */
export function profileName(): string {
  return `${profilePrefix}${ownMark()}-`
}

export function temporaryName(name: string): string {
  return `.${cut(name)}.${ownMark()}-${randomBytes(6).toString('hex')}.tmp`
}

/** Whether the name, of a thing last written at `modified`, is one that an ended program put down. */
export function isLeftBehind(name: string, modified: number, now = Date.now()): boolean {
  const [, of, pid, started] = /([0-9a-f]{8})-(\d+)-(\d+)-\w+(?:\.tmp)?$/.exec(name) ?? []
  if (of === undefined) return false
  if (of !== machine()) return now - modified > longestOnItsWay
  const since = new Date(modified).toISOString()
  const named = { pid: Number(pid), started: started === '0' ? '' : (started ?? ''), machine: machineId() }
  return isRunning(named, since) === false
}

/** At a whole character: names are limited in bytes, and one may take four. */
function cut(name: string): string {
  let kept = ''
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > longestName) break
    kept += character
  }
  return kept
}

// Which machine this is, whatever it is called: a laptop's name follows the network it is in, and a home folder can be
// shared by several machines. Told as a hash, since what names a machine is nobody else's business (machine-id(5)).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

let own: string | null = null

/** The same for all programs that can see each other's processes, and for no others. */
export function machineId(): string {
  own ??= createHash('sha256').update(`fordela ${idOfSystem()} ${processNamespace()}`).digest('hex').slice(0, 24)
  return own
}

/** Its name, where it has no other id. */
function idOfSystem(): string {
  if (process.platform === 'linux') return firstOf(['/etc/machine-id', '/var/lib/dbus/machine-id']) ?? hostname()
  if (process.platform === 'darwin')
    return said('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice'], /"IOPlatformUUID" = "([^"]+)"/)
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography'
  return said('reg.exe', ['query', key, '/v', 'MachineGuid'], /MachineGuid\s+REG_SZ\s+(\S+)/)
}

function firstOf(paths: readonly string[]): string | null {
  for (const path of paths) {
    try {
      const text = readFileSync(path).toString('latin1').trim()
      if (/^[0-9a-f]{32}$/.test(text)) return text
    } catch {
      // The next one.
    }
  }
  return null
}

function said(program: string, args: readonly string[], pattern: RegExp): string {
  try {
    const output = execFileSync(program, args, { encoding: 'latin1', timeout: 3000, windowsHide: true })
    return pattern.exec(output)?.[1] ?? hostname()
  } catch {
    return hostname()
  }
}

/** In a container the numbers of processes are its own, though it may have its machine's id. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

// A Chromium, Chrome or Edge of the person's own, driven over a pipe: no port is opened and no other page can reach it.
// What it shows is given to it as text; it is told to resolve no host name at all.
import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { tidyProfiles } from './leftBehind.ts'
import { profileName } from './temporary.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const programs = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]
const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium']

/** Path of a browser that can print, or null. CHROMIUM_PATH decides where it is set. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  return placesOf(env, platform).find(isProgram) ?? null
}

function placesOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? programs.map((parts) => join(root, ...parts)) : []))
  }
  if (platform === 'darwin') return apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface Browser {
  /** A command of the DevTools protocol; rejects when the browser says no, ends, or takes too long. */
  send<Answer>(method: string, params?: object, session?: string): Promise<Answer>
  close(): Promise<void>
}

const quiet = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

export async function startBrowser(path: string, longest: number): Promise<Browser> {
  await tidyProfiles()
  const profile = await mkdtemp(join(tmpdir(), profileName()))
  // Its sandbox cannot start as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(path, [...quiet, ...asRoot, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), longest)
  const pipe = talk(child)
  return {
    send: pipe,
    async close() {
      clearTimeout(timer)
      await Promise.race([pipe('Browser.close').catch(() => {}), ended])
      const slow = setTimeout(() => child.kill('SIGKILL'), 3000)
      await ended
      clearTimeout(slow)
      // Its last processes may still be writing.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => {})
    },
  }
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** Messages are JSON, each ended by a zero byte. */
function talk(child: ChildProcess): Browser['send'] {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, Waiting>()
  let next = 0
  let over: Error | null = null
  const end = (error: Error) => {
    over ??= error
    for (const { reject } of waiting.values()) reject(over)
    waiting.clear()
  }
  child.once('error', end)
  child.once('exit', () => end(new Error('the browser ended')))
  input.on('error', end)
  let pieces: Buffer[] = []
  output.on('error', end)
  output.on('data', (data: Buffer) => {
    let rest = data
    try {
      for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
        answered(Buffer.concat([...pieces, rest.subarray(0, at)]).toString('utf8'))
        pieces = []
        rest = rest.subarray(at + 1)
      }
    } catch {
      end(new Error('what the browser answers is no message'))
    }
    if (rest.length > 0) pieces.push(rest)
  })
  function answered(message: string): void {
    const { id, result, error } = JSON.parse(message) as {
      readonly id?: number
      readonly result?: unknown
      readonly error?: { readonly message: string }
    }
    const one = id === undefined ? undefined : waiting.get(id)
    if (!one || id === undefined) return
    waiting.delete(id)
    if (error) one.reject(new Error(error.message))
    else one.resolve(result)
  }
  return <Answer>(method: string, params: object = {}, session?: string) =>
    new Promise<Answer>((resolve, reject) => {
      if (over) {
        reject(over)
        return
      }
      const id = ++next
      waiting.set(id, { resolve: (result) => resolve(result as Answer), reject })
      input.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`)
    })
}

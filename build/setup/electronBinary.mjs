// Electron's binary, found without requiring the package: `require('electron')` would download it.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { project } from './run.mjs'
import { say } from './words.mjs'

const folder = join(project, 'node_modules', 'electron')
const patience = 2 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/** Path of the binary, or null. */
export function electronBinary(environment = process.env) {
  const { ELECTRON_PATH } = environment
  if (ELECTRON_PATH) return existsSync(ELECTRON_PATH) ? ELECTRON_PATH : null
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const binary = join(folder, 'dist', readFileSync(named, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Tries once to download it, for two minutes at most; after a failure not again for a day. */
export async function downloadedElectron() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (hasFailedLately(version)) return null
  console.log(say('downloadingElectron'))
  const done = await new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', cwd: project })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('error', () => resolve(false))
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
  const binary = done ? electronBinary({}) : null
  if (binary === null) rememberFailure(version)
  return binary
}

function failureFile() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const caches =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(caches, 'fordela', 'electron-download.json')
}

function hasFailedLately(version) {
  try {
    const failure = JSON.parse(readFileSync(failureFile(), 'utf8'))
    const age = Date.now() - Date.parse(failure.when)
    return failure.version === version && age >= 0 && age < day
  } catch {
    return false
  }
}

function rememberFailure(version) {
  try {
    mkdirSync(dirname(failureFile()), { recursive: true })
    writeFileSync(failureFile(), JSON.stringify({ version, when: new Date().toISOString() }))
  } catch {
    // Without a cache folder it is tried again next time, once.
  }
}

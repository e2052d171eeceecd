// The Chromium that browser journeys run in. Also read by build/playwright.config.ts.
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Path, or undefined. */
export function findChromium() {
  const { CHROMIUM_PATH } = process.env
  return [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...(usualPlaces[process.platform] ?? [])].find((path) =>
    existsSync(path),
  )
}

/** Installs it where we may (Debian, as root). Whether there is one then. */
export async function ensureChromium() {
  if (findChromium()) return true
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log('Installing chromium (apt-get)…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  if ((await install()) !== 0) {
    await run('apt-get', ['update'], { env })
    await install()
  }
  return findChromium() !== undefined
}

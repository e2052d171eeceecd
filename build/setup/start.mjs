// npm start: the desktop app where Electron is to be had, else the same window in the browser.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { downloadedElectron, electronBinary } from './electronBinary.mjs'
import { project, run } from './run.mjs'
import { languageOf, say } from './words.mjs'

export async function start(files) {
  await ensureBuilt()
  if (!hasDisplay()) {
    console.log(say('noDisplay'))
    return serve(files, { open: false })
  }
  const reason = await startElectron(files)
  if (reason === null) return 0
  console.log(say('openingInBrowser', { reason }))
  return serve(files, { open: true })
}

function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** null when it ran; else why it did not. */
async function startElectron(files) {
  if (process.getuid?.() === 0) return say('electronAsRoot')
  const binary = electronBinary() ?? (process.env.ELECTRON_PATH ? null : await downloadedElectron())
  if (binary === null) return say(process.env.ELECTRON_PATH ? 'electronPathWrong' : 'electronNotHad')
  const began = Date.now()
  const code = await run(binary, [project, ...files]).catch(() => -1)
  // Where the system denies Chromium its sandbox, Electron ends at once.
  const failedAtOnce = code !== 0 && Date.now() - began < 5000
  return failedAtOnce ? say('electronEnded', { code }) : null
}

/** What the browser host is started with. */
export function serveArguments(files, { open }, language = languageOf()) {
  return ['serve', ...files, ...(open ? ['--until-unused'] : []), '--language', language]
}

function serve(files, { open }) {
  const child = spawn(process.execPath, [join(project, 'dist', 'cli.js'), ...serveArguments(files, { open })], {
    stdio: ['inherit', 'pipe', 'inherit'],
    cwd: process.env.INIT_CWD ?? project,
  })
  let opened = !open
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line)
    if (opened || !line.startsWith('http://127.0.0.1:')) return
    opened = true
    openInBrowser(line)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/** The address holds a secret that every user of this machine could read among a process's arguments: a file leads to it. */
function openInBrowser(address) {
  const folder = mkdtempSync(join(tmpdir(), 'fordela-'))
  const page = join(folder, 'start.html')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">\n`, {
    mode: 0o600,
  })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  setTimeout(remove, 60_000).unref()
  process.once('exit', remove)
  const [command, args] = opener(page)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  const failed = () => console.log(say('noBrowser'))
  child.once('error', failed)
  child.once('exit', (code) => {
    if (code) failed()
  })
  child.unref()
}

function opener(page) {
  if (process.platform === 'darwin') return ['open', [page]]
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', pathToFileURL(page).href]]
  return ['xdg-open', [page]]
}

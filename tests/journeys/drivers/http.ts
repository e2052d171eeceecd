// The browser host, started as a person would start it.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Driver, type Given, homeEnvironment } from './driver.ts'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))

export function httpDriver({ home, context, attend }: Given): Driver {
  const servers: ChildProcess[] = []

  async function address(): Promise<string> {
    const env = homeEnvironment(home)
    const child = spawn(process.execPath, [cli, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    servers.push(child)
    const lines = createInterface({ input: child.stdout })
    return new Promise((resolve, reject) => {
      lines.once('line', resolve)
      child.once('exit', (code) => reject(new Error(`serve ended with code ${code}: is dist/ built?`)))
    })
  }

  async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  let shown: Page | null = null
  return {
    desktop: null,
    address,
    isOwn: (url) => new URL(url).hostname === '127.0.0.1',
    async start() {
      if (!shown) {
        shown = await context.newPage()
        await attend(shown)
      }
      await shown.goto(await address())
      return shown
    },
    kill: () => end(servers.pop(), 'SIGKILL'),
    async stop() {
      for (const child of servers.splice(0)) await end(child, 'SIGTERM')
    },
    async saveBy(page, act, name) {
      await act()
      const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('Filnamn') })
      if (name !== null) await dialog.getByLabel('Filnamn').fill(name)
      await dialog.getByRole('button', { name: 'Spara', exact: true }).click()
    },
  }
}

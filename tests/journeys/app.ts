// What every journey needs: the browser host, started as a person would start it with a home of its own, and the window
// opened at the address it prints. A journey fails on any page error, console error or violation of the content
// security policy, and on any request to another address, whatever else it shows.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'

export { expect }

/** A page whose program has been killed goes on asking for it. */
const expected = (text: string) => /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(text)

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface App {
  /** The person's documents, empty at first: where the file dialog begins. */
  readonly documents: string
  /** The address of another program; each works once. */
  address(): Promise<string>
  /** Ends the program as a power cut would. */
  kill(): Promise<void>
}

interface Server {
  readonly process: ChildProcess
  readonly address: string
}

async function serve(home: string): Promise<Server> {
  const env = {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
  }
  const child = spawn(process.execPath, [cli, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const address = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`serve ended with code ${code}: is dist/ built?`)))
  })
  return { process: child, address }
}

export const test = base.extend<{ app: App }>({
  // Opened for every journey, also one that asks for nothing but the page.
  app: [
    async ({ page }, use) => {
      const home = mkdtempSync(join(tmpdir(), 'fordela-journey-'))
      const servers: Server[] = []
      const troubles: string[] = []
      const start = async () => {
        const server = await serve(home)
        servers.push(server)
        return server.address
      }
      page.on('pageerror', (error) => troubles.push(`page error: ${error.stack ?? error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected(message.text()))
          troubles.push(`console error: ${message.text()} (${message.location().url})`)
      })
      page.on('request', (request) => {
        const url = new URL(request.url())
        const local = url.hostname === '127.0.0.1' || ['data:', 'blob:'].includes(url.protocol)
        if (!local) troubles.push(`request to another address: ${request.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          console.error(`content security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`)
        })
      })
      await page.goto(await start())
      await use({
        documents: home,
        address: start,
        async kill() {
          const [last] = servers.splice(-1)
          const ended = new Promise((resolve) => last?.process.once('exit', resolve))
          last?.process.kill('SIGKILL')
          await ended
        },
      })
      for (const server of servers) server.process.kill('SIGTERM')
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
      expect(troubles, 'errors of the page').toEqual([])
    },
    { auto: true },
  ],
})

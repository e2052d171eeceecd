// What every journey needs: the program, started as a person would start it with a home of its own, and its window,
// through one of three drivers (drivers/). A journey fails on any page error, console error or warning, or violation of the content
// security policy, and on any request to another address, whatever else it shows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import type { Desktop, Driver, DriverName, Given, SaveName } from './drivers/driver.ts'
import { electronDriver } from './drivers/electron.ts'
import { fakeDriver } from './drivers/fake.ts'
import { httpDriver } from './drivers/http.ts'

export { expect }

/** A page whose program has been killed goes on asking for it. */
const expected = (text: string) =>
  /ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(text)

export interface App {
  /** The person's documents, empty at first: where the file dialog begins. */
  readonly documents: string
  /** The address of another program (browser host only); each works once. */
  address(): Promise<string>
  /** Ends the program as a power cut would. */
  kill(): Promise<void>
  /** Ends it as a person would, if it runs, and starts it anew; its window. */
  restart(): Promise<Page>
  /** Saves under a name in the person's documents, where a dialog asks for one, and waits until it is saved. */
  saveAs(page: Page, name: string): Promise<void>
  /** Does what leads to a dialog that asks where to save, and answers it; null: as suggested. */
  saveBy(page: Page, act: () => Promise<void>, name: SaveName): Promise<void>
  /** What only the desktop app has. */
  desktop(): Desktop
}

interface Program {
  readonly driver: Driver
  readonly home: string
}

const drivers: Readonly<Record<DriverName, (given: Given) => Driver>> = {
  http: httpDriver,
  fake: fakeDriver,
  electron: electronDriver,
}

export const test = base.extend<{ program: Program; app: App }, { driver: DriverName }>({
  driver: ['http', { option: true, scope: 'worker' }],
  async program({ driver: name, context }, use) {
    const home = mkdtempSync(join(tmpdir(), 'fordela-journey-'))
    const troubles: string[] = []
    const driver = drivers[name]({
      home,
      context,
      async attend(page) {
        page.on('pageerror', (error) => troubles.push(`page error: ${error.stack || String(error)}`))
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()) && !expected(message.text()))
            troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
        })
        page.on('request', (request) => {
          const inPage = ['data:', 'blob:'].includes(new URL(request.url()).protocol)
          if (!inPage && !driver.isOwn(request.url())) troubles.push(`request to another address: ${request.url()}`)
        })
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
            console.error(`content security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`)
          })
        })
      },
    })
    await use({ driver, home })
    await driver.stop()
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    expect(troubles, 'errors of the page').toEqual([])
  },
  page: ({ program }, use) => program.driver.start().then(use),
  // Opened for every journey, also one that asks for nothing but the page.
  app: [
    async ({ program: { driver, home }, page: _ }, use) => {
      await use({
        documents: home,
        address: () => driver.address(),
        kill: () => driver.kill(),
        async restart() {
          await driver.stop()
          return driver.start()
        },
        async saveAs(page, name) {
          await driver.saveBy(page, () => page.keyboard.press('Control+s'), name)
          await expect(page.getByText(/^Sparad \d/)).toBeVisible()
        },
        saveBy: (page, act, name) => driver.saveBy(page, act, name),
        desktop() {
          if (!driver.desktop) throw new Error('only the desktop app has this')
          return driver.desktop
        },
      })
    },
    { auto: true },
  ],
})

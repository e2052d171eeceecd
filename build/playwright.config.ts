import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import type { DriverName } from '../tests/journeys/drivers/driver.ts'
import { findChromium } from './setup/chromium.mjs'
import { electronBinary } from './setup/electronBinary.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const executablePath = findChromium()
const report = process.env.FORDELA_JOURNEYS_REPORT
const isRoot = process.getuid?.() === 0

// The same journeys through each driver; through the desktop app the chosen set, and what only it has.
const desktop = /@core|@desktop/
const electron =
  electronBinary() === null ? [] : [{ name: 'electron', grep: desktop, use: { driver: 'electron' } } as const]

export default defineConfig<object, { driver: DriverName }>({
  testDir: `${project}tests/journeys`,
  testMatch: '*.spec.ts',
  outputDir: `${project}test-results/journeys`,
  workers: 1,
  // A slow machine is no failure: journeys wait for states, and these only end what never comes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // One that passes only the second time is told as flaky.
  retries: 1,
  forbidOnly: true,
  projects: [
    { name: 'http', grepInvert: /@desktop/, use: { driver: 'http' } },
    { name: 'fake', grep: desktop, use: { driver: 'fake' } },
    ...electron,
  ],
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})

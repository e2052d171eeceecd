import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './setup/chromium.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const executablePath = findChromium()
const report = process.env.FORDELA_JOURNEYS_REPORT
const isRoot = process.getuid?.() === 0

export default defineConfig({
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

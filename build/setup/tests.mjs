// npm test: unit, property, example and architecture tests, then journeys in a real browser, summed in the last line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { ensureChromium } from './chromium.mjs'
import { electronBinary } from './electronBinary.mjs'
import { project, runTool } from './run.mjs'

const results = join(project, 'test-results')

export async function testEverything() {
  mkdirSync(results, { recursive: true })
  const browser = await ensureChromium()
  await ensureBuilt()
  const counted = [await runVitest(), await runJourneys(browser)]
  const hasElectron = electronBinary() !== null
  const wanted = lacksElectron(process.env, hasElectron)
  if (wanted) counted.push({ passed: 0, failed: 1, skipped: 0, reasons: [] })
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) =>
    counted.reduce((sum, one) => sum + one[key], 0),
  )
  const reasons = counted.flatMap((one) => one.reasons)
  if (reasons.length > 0) console.log(`\nSkipped:\n${reasons.map((line) => `  ${line}`).join('\n')}`)
  for (const line of notRun({ browser, hasElectron })) console.log(`\nNOT RUN: ${line}`)
  if (wanted) console.log('\nFAILED: REQUIRE_ELECTRON=1, and Electron is not here.')
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed === 0 && passed > 0 ? 0 : 1
}

/** Whether Electron's absence is a failure. */
export function lacksElectron({ REQUIRE_ELECTRON }, hasElectron) {
  return REQUIRE_ELECTRON === '1' && !hasElectron
}

/** What nothing above has shown, whatever passed. */
export function notRun({ browser, hasElectron }) {
  const lines = []
  if (!browser) lines.push('browser journeys. Install Chromium or Chrome, or name one in CHROMIUM_PATH.')
  if (!hasElectron) {
    lines.push(
      'the journeys in Electron itself, which is not here (ELECTRON_PATH names it, REQUIRE_ELECTRON=1 demands it). ' +
        'Its main process and preload ran against a stand-in, with real pages in Chromium.',
      'installers (npm run package installers), which need Electron. What they hold was packed beside a stub.',
    )
  }
  return lines
}

async function runVitest() {
  const file = join(results, 'unit.json')
  rmSync(file, { force: true })
  const code = await runTool('vitest', [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return withExitCode(code, file, ({ testResults }) => {
    const tests = testResults.flatMap((suite) => suite.assertionResults)
    const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status))
    const skipped = having('pending', 'skipped', 'todo', 'disabled')
    // A file that could not be loaded has failed without having tests.
    const broken = testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
    return {
      passed: having('passed').length,
      failed: having('failed').length + broken.length,
      skipped: skipped.length,
      reasons: skipped.map(({ fullName }) => fullName),
    }
  })
}

async function runJourneys(browser) {
  const file = join(results, 'journeys.json')
  rmSync(file, { force: true })
  const env = { ...process.env, FORDELA_JOURNEYS_REPORT: file }
  const list = browser ? [] : ['--list']
  const code = await runTool('playwright', ['test', '-c', 'build/playwright.config.ts', ...list], { env })
  return withExitCode(code, file, ({ stats, suites, errors }) => {
    const specs = suites.flatMap(specsOf)
    if (!browser) {
      return { passed: 0, failed: 0, skipped: specs.length, reasons: specs.map(({ title }) => `${title}: no Chromium`) }
    }
    const second = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    if (second.length > 0)
      console.log(`\nPassed only the second time:\n${second.map(({ title }) => `  ${title}`).join('\n')}`)
    const skipped = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      reasons: skipped.map(({ title, tests }) => `${title}: ${reasonOf(tests)}`),
    }
  })
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function reasonOf(tests) {
  const annotations = tests.flatMap((test) => test.annotations ?? [])
  return annotations.map(({ type, description }) => description ?? type).join('; ')
}

/** A runner that ends badly without a failed test, or without a report, counts as one failure. */
function withExitCode(code, file, count) {
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, reasons: [] }
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

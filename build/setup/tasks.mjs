// The tasks by name. Each returns its exit code.
import { ensureBuilt } from './built.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { project, runNode, runTool } from './run.mjs'
import { start } from './start.mjs'
import { testEverything } from './tests.mjs'

const tasks = {
  start,
  async test() {
    return testEverything()
  },
  async check() {
    // Before every commit, so within 90 s: fewer generated cases, and no host started. `npm test` leaves nothing out.
    process.env.CASES ??= '150'
    const steps = [
      ['biome', 'check'],
      ['tsc', '-p', '.', '--noEmit'],
      ['vitest', 'run', '--config', 'build/vitest.config.ts', '--exclude', 'tests/electron/**'],
    ]
    for (const [tool, ...args] of steps) {
      console.log(`\n> ${tool} ${args.join(' ')}`)
      const code = await runTool(tool, args)
      if (code !== 0) return code
    }
    return 0
  },
  async build() {
    await ensureBuilt({ always: true })
    return 0
  },
  async torture() {
    // The long campaigns of what `npm test` samples.
    process.env.SEQUENCES ??= '500'
    return runTool('vitest', ['run', '--config', 'build/vitest.config.ts', 'tests/renderer/gridModel.test.ts'])
  },
  async bench(args) {
    const { bundleBenches } = await import('./bench.mjs')
    const benches = await bundleBenches(args)
    if (benches.length === 0) {
      console.error('No benchmark of that name in tests/bench.')
      return 1
    }
    let code = 0
    for (const file of benches) code = (await runNode(['--expose-gc', file])) || code
    return code
  },
}

export async function run(name, args) {
  process.chdir(project)
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) {
    console.error(`Tasks: ${Object.keys(tasks).join(' ')}`)
    process.exitCode = 1
    return
  }
  await ensureDependencies()
  process.exitCode = await task(args)
}

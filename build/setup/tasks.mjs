// The tasks by name. Each returns its exit code.
import { ensureBuilt } from './built.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { project, runNode, runTool } from './run.mjs'
import { start } from './start.mjs'
import { testEverything } from './tests.mjs'

const without = (folder) => ['--exclude', `tests/${folder}/**`]

const tasks = {
  start,
  async test() {
    return testEverything()
  },
  async check() {
    // Before every commit, so within 90 s: fewer generated cases, no host started, and no program but ours (LibreOffice,
    // tests/export/programs.ts). `npm test` leaves nothing out.
    process.env.CASES ??= '150'
    process.env.ONLY_OURS ??= '1'
    const steps = [
      ['biome', 'check'],
      ['tsc', '-p', '.', '--noEmit'],
      ['vitest', 'run', '--config', 'build/vitest.config.ts', ...['electron', 'torture'].flatMap(without)],
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
  async package(args) {
    const { makePackage } = await import('./package.mjs')
    return makePackage(args)
  },
  async bench(args) {
    // Those of the window open what has been built.
    await ensureBuilt()
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
  async torture(args) {
    const { bundleTorture } = await import('./torture.mjs')
    return runNode([await bundleTorture(), ...args])
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

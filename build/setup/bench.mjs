// Benchmarks are TypeScript, which Node 20 cannot run, and are timed as they would be shipped: bundled, then run alone.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { project } from './run.mjs'

/** Bundles tests/bench/*.ts, or those whose names are given; the paths of what to run. */
export async function bundleBenches(names) {
  const folder = join(project, 'tests', 'bench')
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.bench.ts'))
  const chosen = files.filter((name) => names.length === 0 || names.includes(basename(name, '.bench.ts')))
  const outDir = join(project, 'dist', 'bench')
  rmSync(outDir, { recursive: true, force: true })
  const { build } = await import('vite')
  for (const file of chosen) {
    await build({
      root: project,
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: join(folder, file),
        outDir,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
      },
    })
  }
  return chosen.map((file) => join(outDir, file.replace(/\.ts$/, '.js')))
}

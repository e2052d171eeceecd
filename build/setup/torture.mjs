// Campaigns are bundled as the product is, and so is the program they kill.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './run.mjs'

/** The path of what to run. */
export async function bundleTorture() {
  const outDir = join(project, 'dist', 'torture')
  rmSync(outDir, { recursive: true, force: true })
  const { build } = await import('vite')
  for (const name of ['run', 'saver']) {
    await build({
      root: project,
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: join(project, 'tests', 'torture', `${name}.ts`),
        outDir,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
      },
    })
  }
  return join(outDir, 'run.mjs')
}

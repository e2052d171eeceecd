// The saver as the product is shipped: one file that needs no node_modules.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const project = fileURLToPath(new URL('../..', import.meta.url))

export async function bundleSaver(outDir: string): Promise<string> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(project, 'tests', 'torture', 'saver.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'saver.mjs', codeSplitting: false } },
    },
  })
  return join(outDir, 'saver.mjs')
}

// Builds one of the shipped files as `npm run build` does, into a folder of the test's own.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const project = fileURLToPath(new URL('../..', import.meta.url))

export async function bundle(name: 'cli' | 'electron', outDir: string, mode = 'production'): Promise<void> {
  const configFile = join(project, 'build', `vite.${name}.ts`)
  await build({ configFile, mode, logLevel: 'warn', build: { outDir } })
}

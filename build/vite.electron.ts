import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'vite'

const project = fileURLToPath(new URL('..', import.meta.url))

function bundle(source: string, output: string, format: 'es' | 'cjs'): UserConfig {
  return {
    root: project,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: `${project}electron/${source}`,
      outDir: `${project}dist`,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: { output: { format, entryFileNames: output, codeSplitting: false } },
    },
  }
}

/** A sandboxed preload is one CommonJS file: `--mode preload`. */
export default defineConfig(({ mode }) =>
  mode === 'preload' ? bundle('preload.ts', 'preload.cjs', 'cjs') : bundle('main.ts', 'main.js', 'es'),
)

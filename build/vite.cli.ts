import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const project = fileURLToPath(new URL('..', import.meta.url))

/** One file that needs no node_modules. */
export default defineConfig({
  root: project,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: `${project}electron/cli.ts`,
    outDir: `${project}dist`,
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
})

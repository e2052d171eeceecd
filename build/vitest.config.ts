import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'tests/bench/**'],
    // Modules keep no state, so files may share them: loading them anew for each took longer than the tests.
    isolate: false,
    // Speed is measured by benchmarks, never by tests: a slow machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** A step failed and has said why; `message`, if any, is one line more. */
export class StepFailed extends Error {
  name = 'StepFailed'
}

/** Runs to the end with our own standard streams; resolves to the exit code, 128 + n for a signal. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)))
  })
}

export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** A tool of node_modules by the file its package names, without a shell in between. */
export function runTool(tool, args, options) {
  return runNode([toolPath(tool), ...args], options)
}

const packages = { biome: '@biomejs/biome', tsc: 'typescript', playwright: '@playwright/test' }

function toolPath(tool) {
  const folder = join(project, 'node_modules', packages[tool] ?? tool)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[tool])
}

// Installs what package-lock.json says when node_modules says something else.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, runNode, StepFailed } from './run.mjs'
import { say } from './words.mjs'

export async function ensureDependencies() {
  if (areInstalled(project)) return
  console.log(say('installing'))
  const code = await npm(['ci', '--no-audit', '--no-fund'])
  if (code !== 0) throw new StepFailed(say('installFailed'))
}

/** npm's own record of what it installed, compared package by package; optional ones belong to other systems. */
export function areInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  try {
    const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages
    const there = JSON.parse(readFileSync(installed, 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || there[path]?.version === version || ((optional || devOptional) && !there[path]),
    )
  } catch {
    return false
  }
}

function npm(args) {
  // Set when npm itself runs this; a shell would be needed for npm.cmd on Windows.
  const { npm_execpath } = process.env
  if (npm_execpath?.endsWith('.js')) return runNode([npm_execpath, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

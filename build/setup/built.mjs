// Builds dist/ when its sources are others than those it was built from.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licences } from './licences.mjs'
import { project, StepFailed } from './run.mjs'
import { say } from './words.mjs'

const dist = join(project, 'dist')
const stamp = join(dist, '.built-from')
const sources = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json', 'tsconfig.json']
const outputs = [
  'renderer/index.html',
  'cli.js',
  'main.js',
  'preload.cjs',
  'fordela.schema.json',
  'results.schema.json',
  'licences.txt',
]

export async function ensureBuilt({ always = false } = {}) {
  const wanted = fingerprint()
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!always && current && outputs.every((name) => existsSync(join(dist, name)))) return
  console.log(say('building'))
  try {
    rmSync(stamp, { force: true })
    mkdirSync(dist, { recursive: true })
    await buildEverything()
    writeFileSync(stamp, wanted)
  } catch (error) {
    throw new StepFailed(say('buildFailed', { reason: error.message }))
  }
}

async function buildEverything() {
  const { build, runnerImport } = await import('vite')
  const bundle = (name, mode = 'production') =>
    build({ configFile: join(project, 'build', `vite.${name}.ts`), mode, logLevel: 'warn' })
  await bundle('cli')
  await bundle('electron')
  await bundle('electron', 'preload')
  await bundle('renderer')
  chmodSync(join(dist, 'cli.js'), 0o755)
  const { module } = await runnerImport('./shared/document/jsonSchema.ts', { root: project, configFile: false })
  writeFileSync(join(dist, 'fordela.schema.json'), module.modelJsonSchema())
  const results = await runnerImport('./shared/export/resultsSchema.ts', { root: project, configFile: false })
  writeFileSync(join(dist, 'results.schema.json'), results.module.resultsJsonSchema())
  writeFileSync(join(dist, 'licences.txt'), licences())
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of sources) {
    const path = join(project, name)
    const files = name.includes('.') ? [path] : filesBelow(path)
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

// npm run package: the installers' contents, made here without the network and inspected; `npm run package installers`
// then makes the installers of this system by electron-builder, which needs Electron itself (ELECTRON_DIST: an unpacked one).
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { electronBinary } from './electronBinary.mjs'
import { project, runTool, StepFailed } from './run.mjs'

const packages = join(project, 'dist', 'packages')

export async function makePackage([what, ...more]) {
  await ensureBuilt()
  if (what === 'installers') return makeInstallers(more)
  if (what !== undefined) throw new StepFailed('npm run package, or npm run package installers')
  const { folder, stub } = await packedApp(packages)
  const found = await inspected(join(folder, 'resources', 'app.asar'))
  console.log(`${folder}\n`)
  for (const { path, bytes } of found.files) console.log(`${kilobytes(bytes).padStart(12)}  ${path}`)
  console.log(`\n${kilobytes(found.bytes).padStart(12)}  app.asar, ${found.files.length} files`)
  console.log(`Header, SHA-256: ${found.headerHash}`)
  if (found.troubles.length > 0) throw new StepFailed(found.troubles.join('\n'))
  if (stub) {
    console.log(
      '\nNOT RUN: installers, fuses and icons in the program itself. Electron is not here: a stub stands beside the asar.',
    )
  }
  return 0
}

async function makeInstallers(more) {
  const dist = process.env.ELECTRON_DIST
  if (dist !== undefined && !existsSync(dist)) throw new StepFailed(`ELECTRON_DIST names no folder: ${dist}`)
  const named = dist === undefined ? [] : [`-c.electronDist=${dist}`]
  return runTool('electron-builder', [
    '--config',
    'build/electron-builder.mjs',
    '--publish',
    'never',
    ...named,
    ...more,
  ])
}

/** The unpacked app as the installer of Linux holds it; where Electron is not, a stub is in its place, outside the asar. */
export async function packedApp(output, { stub = false } = {}) {
  const binary = stub ? null : electronBinary()
  const folder = join(output, 'linux-unpacked')
  rmSync(folder, { recursive: true, force: true })
  const dist = binary === null ? stubIn(join(output, 'stub')) : dirname(binary)
  const { build, Platform, Arch } = await import('electron-builder')
  const { default: config } = await import('../electron-builder.mjs')
  await build({
    projectDir: project,
    publish: 'never',
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: {
      ...config,
      directories: { ...config.directories, output },
      electronDist: dist,
    },
  })
  return { folder, stub: binary === null }
}

/** What electron-builder needs to find of Electron, and nothing that runs. */
function stubIn(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  for (const name of ['sv.pak', 'en-US.pak', 'de.pak']) writeFileSync(join(folder, 'locales', name), '')
  const { version } = JSON.parse(readFileSync(join(project, 'node_modules', 'electron', 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'version'), version)
  const says = '#!/bin/sh\necho "This is a stub: Electron was not to be had." >&2\nexit 1\n'
  // Fuses are found by this mark, then a version, their number, and a character each.
  writeFileSync(join(folder, 'electron'), `${says}dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008${'1'.repeat(8)}\n`)
  chmodSync(join(folder, 'electron'), 0o755)
  return folder
}

/** The files of the asar with their sizes, the hash that the program checks it by, and what should not be there. */
export async function inspected(archive) {
  const { extractFile, getRawHeader, listPackage, statFile } = await import('@electron/asar')
  const paths = listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)))
    .sort()
  const files = paths.map((path) => ({ path, bytes: statFile(archive, path).size }))
  const headerHash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
  const needed = /^(main\.js|preload\.cjs|renderer\/.+|package\.json|LICENSE)$/
  const troubles = paths
    .filter((path) => !needed.test(path.replace(/^dist\//, '')))
    .map((path) => `Not needed: ${path}`)
  for (const path of paths) {
    const { integrity, size } = statFile(archive, path)
    const hash = createHash('sha256').update(extractFile(archive, path)).digest('hex')
    if (integrity?.hash !== hash) troubles.push(`No hash, or another: ${path} (${size} bytes)`)
  }
  return { files, headerHash, troubles, bytes: statSync(archive).size }
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} kB`
}

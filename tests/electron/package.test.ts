// What is packaged, made by electron-builder itself from its configuration with a stub in Electron's place; the stub
// carries fuses as the real program does, so that turning them is shown too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { Arch, build, type PackagerOptions, Platform } from 'electron-builder'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import configuration from '../../build/electron-builder.mjs'
import { ensureBuilt } from '../../build/setup/built.mjs'
import { nameOf } from '../../build/setup/licences.mjs'
import { inspected, packedApp } from '../../build/setup/package.mjs'
import { project } from './bundle.ts'
import { temporaryFolder } from './folder.ts'

const output = temporaryFolder('package')
const icons = join(project, 'build', 'icons')
let folder: string
let archive: string
let found: Awaited<ReturnType<typeof inspected>>

beforeAll(async () => {
  await ensureBuilt()
  folder = (await packedApp(output, { stub: true })).folder
  archive = join(folder, 'resources', 'app.asar')
  found = await inspected(archive)
}, 300_000)

/** electron-builder writes in what it is given. */
async function freshConfiguration() {
  vi.resetModules()
  return (await import('../../build/electron-builder.mjs')).default
}

describe('the packaged app', () => {
  it('holds what is needed and nothing else: no dependency, no source, no test, no map', () => {
    const names = found.files.map(({ path }) => path.replace(/-[\w-]{8}\.(js|css|woff2)$/, '.$1')).sort()
    // What is loaded when first asked for is cut into pieces as the bundler sees fit.
    const pieces = /^dist\/renderer\/assets\/(?!index|worker|analystWorker)[\w-]+\.js$/
    expect(names.filter((path) => !/\/inter-/.test(path) && !pieces.test(path))).toEqual([
      'LICENSE',
      'dist/main.js',
      'dist/preload.cjs',
      'dist/renderer/assets/analystWorker.js',
      'dist/renderer/assets/index.css',
      'dist/renderer/assets/index.js',
      'dist/renderer/assets/worker.js',
      'dist/renderer/icon.svg',
      'dist/renderer/index.html',
      'package.json',
    ])
    expect(names.filter((path) => /\/inter-[\w-]+\.woff2$/.test(path)).length).toBe(15)
    expect(found.troubles).toEqual([])
  })

  it('is small: the asar is under 12 MB', () => {
    expect(found.bytes).toBeGreaterThan(1024 * 1024)
    expect(found.bytes).toBeLessThan(12 * 1024 * 1024)
  })

  it('has hashes for every file, and one for the list of them', () => {
    expect(found.headerHash).toMatch(/^[0-9a-f]{64}$/)
    const other = inspected(archive)
    return expect(other).resolves.toMatchObject({ headerHash: found.headerHash })
  })

  it('starts by the built main process, and says nothing of development', () => {
    const packed = JSON.parse(extractFile(archive, 'package.json').toString())
    expect(packed.main).toBe('dist/main.js')
    expect(packed).not.toHaveProperty('devDependencies')
    expect(packed).not.toHaveProperty('scripts')
    expect(extractFile(archive, 'dist/main.js').equals(readFileSync(join(project, 'dist', 'main.js')))).toBe(true)
  })

  it('is one program to a Linux desktop, window and entry by one name, and its AppImage starts with the sandbox', async () => {
    const entries: { readonly desktop: string; readonly desktopFileName: string }[] = []
    // What electron-builder has worked out before it calls a tool that would have to be fetched.
    const effectiveOptionComputed = async (computed: (typeof entries)[number]) => {
      entries.push(computed)
      return true
    }
    const own = await freshConfiguration()
    const options: PackagerOptions = {
      projectDir: project,
      prepackaged: folder,
      targets: Platform.LINUX.createTarget('AppImage', Arch.x64),
      config: { ...own, directories: { ...own.directories, output: join(output, 'appimage') } },
      effectiveOptionComputed,
    }
    await build({ ...options, publish: 'never' })
    const [entry] = entries
    const packed = JSON.parse(extractFile(archive, 'package.json').toString())
    expect(entry?.desktopFileName).toBe(packed.desktopName)
    expect(entry?.desktop).toContain(`StartupWMClass=${packed.desktopName.replace('.desktop', '')}\n`)
    expect(/^Exec=.*$/m.exec(entry?.desktop ?? '')?.[0]).toBe('Exec=AppRun %U')
  })

  it('keeps the program out of the asar, without an updater, in Swedish and English only', () => {
    expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar'])
    expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'sv.pak'])
    expect(existsSync(join(folder, 'resources', 'app-update.yml'))).toBe(false)
    expect(configuration.publish).toBeNull()
    expect(extractFile(archive, 'dist/main.js').toString()).not.toMatch(/autoUpdater|electron-updater/)
  })

  it('has the licences of what it holds beside it', () => {
    const licences = readFileSync(join(folder, 'LICENSES.fordela.txt'), 'utf8')
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    for (const [name, version] of Object.entries(dependencies)) expect(licences).toContain(`${name} ${version} (`)
    expect(licences).toContain('Permission is hereby granted, free of charge')
    expect(licences).toContain('SIL OPEN FONT LICENSE')
    expect(licences).not.toContain('electron-builder')
    expect(licences).not.toContain('undefined')
    // A package that does not say, but whose words do; one that has neither is not bundled.
    const words = readFileSync(join(project, 'LICENSE'), 'utf8')
    expect([nameOf(undefined, words), nameOf('ISC', words), nameOf(undefined, 'All rights reserved')]).toEqual([
      'MIT',
      'ISC',
      null,
    ])
  })

  it('has its fuses turned', async () => {
    const wire = await getCurrentFuseWire(join(folder, 'fordela'))
    const states = Array.from({ length: 8 }, (_, i) => String.fromCharCode(Number(Reflect.get(wire, i))))
    // RunAsNode, cookies encrypted, NODE_OPTIONS, --inspect, asar checked, only the asar, own snapshot, file:// privileges.
    expect(states.join('')).toBe('01001100')
  })
})

describe('the installers', () => {
  it('are for Windows, macOS and Linux, with the file type, for one person without an administrator on Windows', () => {
    const targets = [configuration.win, configuration.mac, configuration.linux].map((platform) =>
      [platform?.target ?? []].flat().map((one) => (typeof one === 'string' ? one : one.target)),
    )
    expect(targets).toEqual([['nsis', 'msi'], ['dmg'], ['AppImage', 'deb']])
    expect(configuration.mac).toMatchObject({ minimumSystemVersion: '13.0' })
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'fordela', role: 'Editor' }])
    expect(configuration.nsis).toMatchObject({ perMachine: false, allowElevation: false, oneClick: false })
    expect(configuration.nsis?.installerLanguages).toEqual(['sv_SE', 'en_US'])
  })

  it('are signed ad hoc on macOS where there is no certificate, since turned fuses break the signature that was there', async () => {
    const made = async (certificate: Record<string, string>) => {
      for (const name of ['CSC_LINK', 'CSC_NAME']) vi.stubEnv(name, certificate[name])
      const { mac } = await freshConfiguration()
      vi.unstubAllEnvs()
      return mac?.identity
    }
    expect(await made({})).toBe('-')
    expect(await made({ CSC_LINK: 'certificate.p12' })).toBeUndefined()
  })

  it('have icons at every size, from one drawing', () => {
    const ico = readFileSync(join(icons, 'icon.ico'))
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico.readUInt8(6 + 16 * i) || 256)
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
    const icns = readFileSync(join(icons, 'icon.icns'))
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
    const parts: Record<string, number> = {}
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      parts[icns.toString('latin1', at, at + 4)] = icns.readUInt32BE(at + 8 + 16)
    expect(parts).toMatchObject({ ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic13: 256, ic14: 512 })
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const png = readFileSync(join(icons, `${size}x${size}.png`))
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size])
    }
  })
})

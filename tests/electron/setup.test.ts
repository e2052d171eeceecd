import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { areInstalled } from '../../build/setup/dependencies.mjs'
import { electronBinary } from '../../build/setup/electronBinary.mjs'
import { serveArguments } from '../../build/setup/start.mjs'
import { lacksElectron, notRun } from '../../build/setup/tests.mjs'
import { languageOf, messages, say } from '../../build/setup/words.mjs'
import { project } from './bundle.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('setup')

it('installs when what is installed is not what the lock file says, package by package', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  }
  const lock = (at: string, changed: object) =>
    writeFileSync(at, JSON.stringify({ packages: { ...packages, ...changed } }))
  lock(join(folder, 'package-lock.json'), {})
  expect(areInstalled(folder)).toBe(false)
  mkdirSync(join(folder, 'node_modules'))
  const installed = join(folder, 'node_modules', '.package-lock.json')
  lock(installed, {})
  expect(areInstalled(folder)).toBe(true)
  lock(installed, { 'node_modules/b': undefined })
  expect(areInstalled(folder), 'a package for other systems is left out').toBe(true)
  lock(installed, { 'node_modules/a': { version: '1.0.1' } })
  expect(areInstalled(folder)).toBe(false)
  writeFileSync(installed, '{')
  expect(areInstalled(folder)).toBe(false)
})

it('takes the Electron that ELECTRON_PATH names, and none that is not there', () => {
  expect(electronBinary({ ELECTRON_PATH: process.execPath })).toBe(process.execPath)
  expect(electronBinary({ ELECTRON_PATH: join(folder, 'missing') })).toBeNull()
})

it('says what was not run, and only that', () => {
  expect(notRun({ browser: true, hasElectron: true })).toEqual([])
  expect(notRun({ browser: true, hasElectron: false }).map((line) => line.split('.')[0])).toEqual([
    'the journeys in Electron itself, which is not here (ELECTRON_PATH names it, REQUIRE_ELECTRON=1 demands it)',
    'installers (npm run package installers), which need Electron',
  ])
  expect(notRun({ browser: false, hasElectron: true })[0]).toMatch(/^browser journeys/)
  expect(lacksElectron({ REQUIRE_ELECTRON: '1' }, false)).toBe(true)
  expect(lacksElectron({ REQUIRE_ELECTRON: '1' }, true)).toBe(false)
  expect(lacksElectron({}, false)).toBe(false)
})

it('says in one line that Node is too old', () => {
  const old = join(folder, 'old.cjs')
  writeFileSync(old, "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } })")
  const told = (LC_ALL: string) =>
    spawnSync(process.execPath, ['-r', old, join(project, 'build', 'setup.mjs'), 'start'], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL },
    })
  const { status, stderr } = told('en_GB.UTF-8')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Fördela needs Node 20\.19 or newer; this is Node 18\.20\.0\.[^\n]*\n$/)
  expect(told('sv_SE.UTF-8').stderr).toMatch(/^Fördela behöver Node 20\.19 eller nyare; det här är Node 18\.20\.0\./)
})

it('speaks the language of the system', () => {
  expect(languageOf({ LANG: 'sv_SE.UTF-8' })).toBe('sv')
  expect(languageOf({ LANG: 'sv' })).toBe('sv')
  expect(languageOf({ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en')
  expect(languageOf({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sv_FI.UTF-8' })).toBe('sv')
  expect(languageOf({ LANG: 'svm' })).toBe('en')
  expect(languageOf({ LANG: 'C' })).toBe('en')
  expect(['sv', 'en']).toContain(languageOf({}))
})

it('says all it says in both languages, and has the program it starts speak the same', () => {
  for (const key of messages)
    for (const language of ['sv', 'en'] as const) {
      const said = say(key, { needed: '20.19', found: '18', reason: 'x', code: 1 }, language)
      expect(said, `${key} in ${language}`).toMatch(/\S/)
      expect(said).not.toContain('undefined')
    }
  expect(say('building', {}, 'sv')).toBe('Bygger…')
  expect(serveArguments(['a.fordela'], { open: true }, 'en')).toEqual([
    'serve',
    'a.fordela',
    '--until-unused',
    '--language',
    'en',
  ])
})

it('reads only its own modules before the first installation', () => {
  const copy = join(folder, 'copy')
  cpSync(join(project, 'build'), join(copy, 'build'), { recursive: true })
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
  const { status, stderr, stdout } = spawnSync(process.execPath, ['build/setup.mjs', 'nothing'], {
    cwd: copy,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe('Tasks: start test check build package bench torture\n')
})

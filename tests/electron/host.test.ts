import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openText } from '../../electron/files.ts'
import { createHost, type HostOptions } from '../../electron/host.ts'
import { keptIn } from '../../electron/kept.ts'
import { rememberedIn } from '../../electron/remembered.ts'
import { watchFile } from '../../electron/watch.ts'
import { writeModel } from '../../shared/document/file.ts'
import { sendable } from '../../shared/export/exported.ts'
import { type HostCall, type HostInput, type HostOutput, hostCalls } from '../../shared/host.ts'
import { isMessageKey, messages, wordProblem } from '../../shared/language/index.ts'
import { blank } from '../../shared/samples/blank.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('host')
const text = writeModel(blank())
let configurations = 0

function host(change: Partial<HostOptions> = {}) {
  const configuration = join(folder, `configuration ${configurations++}`)
  const errors: unknown[] = []
  const { answer, close } = createHost({
    host: 'browser',
    version: '1',
    user: 'anna',
    remembered: rememberedIn(configuration),
    kept: keptIn(join(configuration, 'state')),
    open: null,
    dialogs: null,
    tell: () => {},
    log: (error) => errors.push(error),
    ...change,
  })
  const value = async <C extends HostCall>(name: C, input: HostInput<C>): Promise<HostOutput<C>> => {
    const answered = await answer(name, input)
    if (!answered.ok) throw new Error(answered.problem.code)
    return hostCalls[name].output.parse(answered.value) as HostOutput<C>
  }
  const code = async (name: string, input: unknown) => {
    const answered = await answer(name, input)
    return answered.ok ? 'ok' : answered.problem.code
  }
  return { answer, value, code, close, configuration, errors }
}

describe('what the window may ask', () => {
  it('answers start in Swedish until another language has been chosen', async () => {
    const { value } = host({ open: '/a.fordela' })
    const started = {
      host: 'browser',
      nativeDialogs: false,
      language: 'sv',
      open: '/a.fordela',
      recent: [],
      user: 'anna',
    }
    expect(await value('start', {})).toMatchObject(started)
    await value('setPreferences', { preferences: { language: 'en', theme: 'dark' } })
    expect(await value('start', {})).toMatchObject({ language: 'en' })
    expect(await value('preferences', {})).toEqual({ preferences: { language: 'en', theme: 'dark' } })
  })

  it('opens, saves, and lists the file as recent', async () => {
    const { value, configuration } = host()
    const path = join(folder, 'a model.fordela')
    const { revision } = await value('save', { path, text, revision: null, replace: false })
    expect(await value('open', { path })).toMatchObject({ path, name: 'a model.fordela', text, revision })
    expect(await value('recent', {})).toMatchObject({ recent: [{ path, name: 'a model.fordela' }] })
    expect(statSync(join(configuration, 'recent.json')).mode & 0o777).toBe(0o600)
    expect(await value('forgetRecent', { path })).toEqual({ recent: [] })
  })

  it('after a reload of the page the file that was open is opened again', async () => {
    const { value } = host()
    const path = join(folder, 'reloaded.fordela')
    await value('save', { path, text, revision: null, replace: false })
    expect(await value('start', {})).toMatchObject({ open: path })
  })

  it('reads and writes models and exports only, at whole paths', async () => {
    const { code } = host()
    const secret = join(folder, 'secret.txt')
    writeFileSync(secret, 'x')
    for (const path of [secret, '/etc/passwd', `${secret}\0.fordela`, 'relative.fordela', `${folder}/.fordela`]) {
      expect(await code('open', { path }), path).toMatch(/^file-(kind-unknown|not-found)$/)
      expect(await code('save', { path, text, revision: null, replace: true }), path).not.toBe('ok')
    }
    for (const name of ['a.fordela', 'a.exe', 'a.html.sh', '.bashrc', 'a'])
      expect(await code('exportFile', { path: join(folder, name), text, replace: true })).toBe('file-kind-unknown')
    expect(readFileSync(secret, 'utf8')).toBe('x')
  })

  it('goes by what a link leads to: a link named as an export or a model opens no other file', async () => {
    const { code, value } = host()
    const at = (name: string) => join(folder, name)
    const links = { 'l.csv': 'victim.txt', 'l.fordela': 'victim.txt', 'm.csv': 'target.fordela', 'n.csv': 'n-real.csv' }
    for (const name of ['victim.txt', 'n-real.csv']) writeFileSync(at(name), 'kept')
    writeFileSync(at('target.fordela'), text)
    for (const [name, target] of Object.entries(links)) symlinkSync(at(target), at(name))
    for (const name of ['l.csv', 'm.csv'])
      expect(await code('exportFile', { path: at(name), text: 'x', replace: true })).toBe('file-kind-unknown')
    for (const call of ['open', 'peek', 'versions'])
      expect(await code(call, { path: at('l.fordela') })).toBe('file-kind-unknown')
    const saving = { path: at('l.fordela'), text, revision: null, replace: true }
    expect(await code('save', saving)).toBe('file-kind-unknown')
    expect(readFileSync(at('victim.txt'), 'utf8')).toBe('kept')
    expect(readFileSync(at('target.fordela'), 'utf8')).toBe(text)
    // One that leads to an export is one, and stays a link.
    expect(await value('exportFile', { path: at('n.csv'), text: 'x', replace: true })).toMatchObject({ bytes: 1 })
    expect(readFileSync(at('n-real.csv'), 'utf8')).toBe('x')
  })

  it('exports a text, and asks before it replaces one', async () => {
    const { value, code } = host()
    const path = join(folder, 'comparison.csv')
    expect(await value('exportFile', { path, text: '\ufeffå;1\r\n', replace: false })).toEqual({ path, bytes: 9 })
    expect(await code('exportFile', { path, text: 'b', replace: false })).toBe('file-exists')
    const bytes = Uint8Array.from({ length: 60_001 }, (_, i) => i % 256)
    const sent = { path, ...sendable({ kind: 'bytes', bytes }), replace: true }
    expect(await value('exportFile', sent)).toEqual({ path, bytes: bytes.length })
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    expect(await code('exportFile', { path, text: 'b', replace: true })).toBe('ok')
    expect(readFileSync(path, 'utf8')).toBe('b')
  })

  it('lists folders and files of one kind, nothing hidden', async () => {
    const { value, code } = host()
    const shelf = join(folder, 'shelf')
    for (const name of ['shelf', 'shelf/Östermalm', 'shelf/.git', 'shelf/Älvsjö']) mkdirSync(join(folder, name))
    for (const name of ['b.fordela', 'A.FORDELA', '.hidden.fordela', 'c.html', 'd.txt'])
      writeFileSync(join(shelf, name), '')
    symlinkSync(join(folder, 'gone'), join(shelf, 'broken.fordela'))
    symlinkSync('/etc/passwd', join(shelf, 'passwd'))
    const listed = await value('browse', { folder: shelf, extension: 'fordela' })
    expect(listed.parent).toBe(folder)
    expect(listed.entries.map(({ name }) => name)).toEqual(['Älvsjö', 'Östermalm', 'A.FORDELA', 'b.fordela'])
    expect(await code('browse', { folder: '/', extension: 'fordela' })).toBe('ok')
    expect(await code('browse', { folder: null, extension: 'fordela' })).toBe('ok')
    expect(await code('browse', { folder: shelf, extension: 'txt' })).toBe('file-kind-unknown')
    expect(await code('browse', { folder: join(folder, 'gone'), extension: 'fordela' })).toBe('folder-not-found')
    expect(await code('browse', { folder: 'shelf', extension: 'fordela' })).toBe('folder-not-found')
  })

  it('refuses calls that do not exist and inputs that do not fit', async () => {
    const { code, errors } = host()
    for (const name of ['nothing', '', '__proto__', 'constructor', 'toString'])
      expect(await code(name, {}), name).toBe('host-call-invalid')
    const inputs: [string, unknown][] = [
      ['open', null],
      ['open', { path: 1 }],
      ['open', { path: '' }],
      ['open', { path: 'x'.repeat(5000) }],
      ['save', { path: '/a.fordela', text: 1, revision: null, replace: false }],
      ['setPreferences', { preferences: [] }],
    ]
    for (const [name, input] of inputs) expect(await code(name, input)).toBe('host-call-invalid')
    expect(errors).toEqual([])
  })

  it('says that something went wrong inside, without telling what, and logs it', async () => {
    const broken = { ...rememberedIn(folder), preferences: () => Promise.reject(new Error('secret detail')) }
    const { answer, errors } = host({ remembered: broken })
    const answered = await answer('preferences', {})
    expect(JSON.stringify(answered)).toContain('host-failed')
    expect(JSON.stringify(answered)).not.toContain('secret detail')
    expect(errors).toHaveLength(1)
  })
})

describe('what is remembered', () => {
  it('counts a damaged file as empty, and goes on', async () => {
    const { value, configuration } = host()
    mkdirSync(configuration, { recursive: true })
    for (const content of ['{', 'null', '{"a":1}', '[{"path":1}]', 'x'.repeat(400_000), '']) {
      writeFileSync(join(configuration, 'recent.json'), content)
      writeFileSync(join(configuration, 'preferences.json'), content === '{"a":1}' ? '[]' : content)
      expect(await value('recent', {})).toEqual({ recent: [] })
      expect(await value('preferences', {})).toEqual({ preferences: {} })
    }
  })

  it('keeps the twenty last files, each once, however fast they come', async () => {
    const remembered = rememberedIn(join(folder, 'many'))
    await Promise.all(Array.from({ length: 50 }, (_, i) => remembered.addRecent(`/${i % 30}.fordela`)))
    const recent = await remembered.recent()
    expect(recent).toHaveLength(20)
    expect(new Set(recent.map(({ path }) => path)).size).toBe(20)
    expect(recent[0]?.path).toBe('/19.fordela')
  })

  it('does not remember more than is reasonable', async () => {
    const { code } = host()
    expect(await code('setPreferences', { preferences: { big: 'x'.repeat(300_000) } })).toBe('preferences-too-large')
  })
})

describe('watching the open file', () => {
  it('tells once of a change from outside, and never of our own', async () => {
    const path = join(folder, 'watched.fordela')
    writeFileSync(path, text)
    const changed = vi.fn()
    const watch = watchFile(changed, 10)
    const held = await openText(path)
    if (!held.ok) throw new Error(held.problem.code)
    watch.hold(path, held.value.revision)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await watch.during(async () => {
      writeFileSync(path, `${text} `)
      await new Promise((resolve) => setTimeout(resolve, 60))
      const saved = await openText(path)
      if (saved.ok) watch.hold(path, saved.value.revision)
    })
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(changed).not.toHaveBeenCalled()
    writeFileSync(path, `${text}  `)
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1))
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(changed).toHaveBeenCalledTimes(1)
    watch.stop()
  })
})

describe('words', () => {
  it('every problem the hosts and the command line can give is worded in both languages', () => {
    const source = import.meta.glob('../../electron/**/*.ts', { query: '?raw', import: 'default', eager: true })
    const client = import.meta.glob('../../renderer/store/*Host.ts', { query: '?raw', import: 'default', eager: true })
    const all = Object.values({ ...source, ...client }).join('\n')
    const codes = [...all.matchAll(/(?:problem|refused)\('([a-z-]+)'/g), ...all.matchAll(/^ {2}E[A-Z]+: '([a-z-]+)'/gm)]
    expect(codes.length).toBeGreaterThan(40)
    for (const [, code] of codes) {
      for (const key of [`problem.${code}`, `problem.${code}.remedy`]) {
        expect(isMessageKey(key), key).toBe(true)
        expect(messages.en[key], key).toBeTruthy()
      }
    }
    const values = { name: 'a', path: '/a', cause: 'EIO' }
    expect(wordProblem('sv', { code: 'file-trouble', severity: 'error', where: '', values }).message).toContain('EIO')
  })
})

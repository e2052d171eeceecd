import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Bridge, createElectronHost } from '../../renderer/store/electronHost.ts'
import { writeModel } from '../../shared/document/file.ts'
import type { Host, HostEvent } from '../../shared/host.ts'
import { blank } from '../../shared/samples/blank.ts'
import { bundle } from './bundle.ts'
import { temporaryFolder } from './folder.ts'
import { createStandIn, load, type MenuItem, runPreload, type StandIn, type StandInOptions } from './standIn.ts'

const folder = temporaryFolder('main')
const text = writeModel(blank())
let starts = 0

beforeAll(async () => {
  await bundle('electron', join(folder, 'built'))
  await bundle('electron', join(folder, 'built'), 'preload')
}, 180_000)

interface Started {
  readonly standIn: StandIn
  readonly host: Host
  readonly documents: string
  readonly configuration: string
}

/** The app, from start-up to its first window. */
async function start(argv: readonly string[] = [], options: StandInOptions = {}): Promise<Started> {
  const into = join(folder, `start ${starts++}`)
  const configuration = join(into, 'configuration', 'fordela')
  const documents = join(into, 'documents')
  mkdirSync(documents, { recursive: true })
  const standIn = createStandIn(options)
  vi.stubEnv('XDG_CONFIG_HOME', join(into, 'configuration'))
  vi.stubEnv('XDG_STATE_HOME', join(into, 'state'))
  const before = process.argv
  process.argv = ['electron', '.', ...argv]
  load(standIn, join(folder, 'built'), into)
  process.argv = before
  standIn.becomeReady()
  if (!options.second) {
    await vi.waitFor(() => expect(standIn.windows[0]?.shown).toBe(true))
    runPreload(into)
  }
  const bridge = standIn.exposed.fordela as Bridge
  return { standIn, host: createElectronHost(bridge), documents, configuration }
}

function firstWindow({ windows }: StandIn) {
  const [window] = windows
  if (!window) throw new Error('no window')
  return window
}

function items(menu: readonly MenuItem[]): MenuItem[] {
  return menu.flatMap((item) => [item, ...items(item.submenu ?? [])])
}

describe('the window', () => {
  let started: Started
  beforeEach(async () => {
    started = await start()
  })

  it('is sandboxed, isolated, and has nothing of Node', async () => {
    const { standIn } = started
    expect(standIn.sandboxed()).toBe(true)
    const { webPreferences } = firstWindow(standIn).options
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect(String(webPreferences?.preload)).toMatch(/preload\.cjs$/)
    expect(webPreferences).not.toHaveProperty('enableBlinkFeatures')
  })

  it('lends the page two functions and nothing else', async () => {
    expect(Object.keys(started.standIn.exposed)).toEqual(['fordela'])
    expect(Object.keys(started.standIn.exposed.fordela as object).sort()).toEqual(['call', 'watch'])
  })

  it('goes nowhere else, opens no other window, takes no webview', async () => {
    const { webContents } = firstWindow(started.standIn)
    const elsewhere = [
      'https://example.org/',
      'file:///etc/passwd',
      'app://other/',
      'app://fordela.evil/',
      'data:,x',
      'javascript:1',
    ]
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of elsewhere) expect(webContents.allows(event, url), url).toBe(false)
      expect(webContents.allows(event, 'app://fordela/')).toBe(true)
    }
    expect(webContents.allows('will-attach-webview', 'app://fordela/')).toBe(false)
    expect(webContents.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
  })

  it('has no permissions and makes no requests', async () => {
    const { permissions, mayRequest } = started.standIn
    const granted: boolean[] = []
    const request = permissions.request as (contents: null, name: string, callback: (grant: boolean) => void) => void
    for (const name of ['media', 'geolocation', 'clipboard-read', 'openExternal'])
      request(null, name, (grant) => granted.push(grant))
    expect(granted).toEqual([false, false, false, false])
    expect((permissions.check as () => boolean)()).toBe(false)
    expect((permissions.device as () => boolean)()).toBe(false)
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://x/', 'file:///etc/passwd', 'app://other/'])
      expect(mayRequest(url), url).toBe(false)
    expect(mayRequest('app://fordela/assets/a.js')).toBe(true)
  })
})

describe('app://', () => {
  it('serves the window with its policy and a new nonce each time, and nothing beside it', async () => {
    const { standIn } = await start()
    expect(standIn.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    const nonces = new Set<string>()
    for (const path of ['', 'index.html']) {
      const response = await standIn.fetch(`app://fordela/${path}`)
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /content="([\w-]+)"/.exec(await response.text())?.[1] ?? ''
      nonces.add(nonce)
      expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-")
      expect(policy).toContain(`'nonce-${nonce}'`)
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(nonces.size).toBe(2)
    expect((await standIn.fetch('app://fordela/icon.svg')).status).toBe(200)
    for (const path of [
      'secret.js',
      '../secret.js',
      '%2e%2e/secret.js',
      '..%2fsecret.js',
      '..%5csecret.js',
      'main.js',
      'nothing',
    ])
      expect((await standIn.fetch(`app://fordela/${path}`)).status, path).toBe(404)
    expect((await standIn.fetch('app://other/index.html')).status).toBe(403)
    expect((await standIn.fetch('app://fordela/', 'POST')).status).toBe(403)
  })
})

describe('calls', () => {
  it('are answered for the page of a window, over the built preload', async () => {
    const { host, documents, standIn } = await start()
    const path = join(documents, 'a.fordela')
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { host: 'electron', nativeDialogs: true } })
    expect(await host.call('save', { path, text, revision: null, replace: false })).toMatchObject({ ok: true })
    expect(await host.call('open', { path })).toMatchObject({ ok: true, value: { text } })
    expect(standIn.recent).toEqual([path, path])
  })

  it('are refused for other frames, other pages, unknown names and bad input', async () => {
    const { standIn } = await start()
    const window = firstWindow(standIn)
    const { mainFrame } = window.webContents
    const ask = (name: unknown, input: unknown, frame: { url: string } | null = mainFrame) =>
      standIn.invoke(window, 'fordela:call', [name, input], frame)
    const refused = { ok: false, problem: { code: 'host-call-invalid' } }
    expect(await ask('recent', {})).toMatchObject({ ok: true })
    expect(await ask('recent', {}, null)).toMatchObject(refused)
    expect(await ask('recent', {}, { url: 'app://fordela/' })).toMatchObject(refused)
    for (const url of ['https://example.org/', 'app://fordela.evil/', 'app://other/', 'file:///app://fordela/', '']) {
      const foreign = Object.assign(mainFrame, { url })
      expect(await ask('recent', {}, foreign), url).toMatchObject(refused)
    }
    Object.assign(mainFrame, { url: 'app://fordela/' })
    for (const name of ['nothing', '__proto__', 1, null, undefined, {}])
      expect(await ask(name, {})).toMatchObject(refused)
    for (const input of [undefined, null, 'x', { path: 1 }, { path: '' }]) {
      expect(await ask('open', input)).toMatchObject(refused)
    }
    const outside = await ask('open', { path: '/etc/passwd' })
    expect(outside).toMatchObject({ ok: false, problem: { code: 'file-kind-unknown' } })
  })

  it('print a report to PDF in a window nobody sees, which can reach nothing', async () => {
    const { standIn, host } = await start()
    const html = '<!doctype html><html lang="sv"><title>Åtta</title></html>'
    const answer = await host.call('printPdf', { html })
    expect(answer.ok && Buffer.from(answer.value.pdf, 'base64').toString()).toBe(`%PDF-${html}`)
    const [, window] = standIn.windows
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, nodeIntegration: false } })
    expect(window?.webContents.printed).toEqual([
      { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ])
    expect(window?.destroyed).toBe(true)
    expect(standIn.windows[0]?.destroyed).toBe(false)
  })

  it('ask with native dialogs in the language, for one kind of file', async () => {
    const { host, standIn } = await start()
    standIn.answers.push({ canceled: true, filePaths: [] }, { canceled: false, filePath: '/a/b' })
    expect(await host.call('chooseOpen', {})).toEqual({ ok: true, value: { path: null } })
    expect(await host.call('chooseSave', { name: 'b', extension: 'csv' })).toEqual({
      ok: true,
      value: { path: '/a/b.csv' },
    })
    expect(standIn.dialogs[0]?.options).toMatchObject({
      filters: [{ name: 'Fördela-modeller', extensions: ['fordela'] }],
    })
  })
})

describe('the menu', () => {
  it('is in Swedish, and in English when that is chosen, with the same commands', async () => {
    const { host, standIn } = await start()
    const swedish = items(standIn.menu())
    expect(standIn.menu().map(({ label }) => label)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp'])
    await host.call('setPreferences', { preferences: { language: 'en' } })
    const english = items(standIn.menu())
    expect(standIn.menu().map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help'])
    expect(english.map(({ role, accelerator }) => [role, accelerator])).toEqual(
      swedish.map(({ role, accelerator }) => [role, accelerator]),
    )
    for (const item of [...swedish, ...english]) expect(item.type === 'separator' || item.label).toBeTruthy()
  })

  it("sends the window's own commands", async () => {
    const { host, standIn } = await start()
    const events: HostEvent[] = []
    const stop = host.watch((event) => events.push(event))
    for (const item of items(standIn.menu())) item.click?.()
    stop()
    for (const item of items(standIn.menu())) item.click?.()
    const ids = events.map((event) => (event.kind === 'command' ? event.command : event.kind))
    expect(ids).toEqual(['new', 'open', 'save', 'save-as', 'close', 'undo', 'redo', 'commands', 'shortcuts', 'about'])
    const sources = import.meta.glob('../../renderer/commands/*.ts', { query: '?raw', import: 'default', eager: true })
    const known = Object.values(sources).join('\n')
    for (const id of ids) expect(known, id).toContain(`id: '${id}'`)
  })

  it('lists recent files and opens them', async () => {
    const { host, standIn, documents } = await start()
    const path = join(documents, 'recent.fordela')
    await host.call('save', { path, text, revision: null, replace: false })
    await vi.waitFor(() => expect(items(standIn.menu()).map(({ label }) => label)).toContain('recent.fordela'))
    const events: HostEvent[] = []
    host.watch((event) => events.push(event))
    items(standIn.menu())
      .find(({ label }) => label === 'recent.fordela')
      ?.click?.()
    expect(events).toEqual([{ kind: 'open', path }])
  })
})

describe('files from outside', () => {
  it('opens the file it was started with', async () => {
    const path = join(folder, 'given.fordela')
    writeFileSync(path, text)
    const { host } = await start(['--flag', path])
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { open: path } })
    const without = await start([join(folder, 'missing.fordela'), '/etc/passwd'])
    expect(await without.host.call('start', {})).toMatchObject({ ok: true, value: { open: null } })
  })

  it('a second start hands its file to the first and ends', async () => {
    const path = join(folder, 'second.fordela')
    writeFileSync(path, text)
    const { host, standIn } = await start()
    const events: HostEvent[] = []
    host.watch((event) => events.push(event))
    standIn.app.emit('second-instance', {}, ['electron', '.', 'second.fordela'], folder)
    standIn.app.emit('open-file', { preventDefault() {} }, path)
    expect(events).toEqual([
      { kind: 'open', path },
      { kind: 'open', path },
    ])
    const other = await start([], { second: true })
    expect(other.standIn.quits()).toBe(1)
    expect(other.standIn.windows).toHaveLength(0)
  })
})

describe('closing', () => {
  async function unsaved() {
    const started = await start()
    const window = firstWindow(started.standIn)
    const events: HostEvent[] = []
    started.host.watch((event) => events.push(event))
    await started.host.call('setUnsaved', { unsaved: true, title: 'Omsorgsdagboken' })
    return { ...started, window, events }
  }

  it('closes at once when everything is saved, and ends the app', async () => {
    const { standIn } = await start()
    firstWindow(standIn).close()
    expect(standIn.quits()).toBe(1)
    expect(standIn.dialogs).toEqual([])
  })

  it('asks about unsaved changes; "Avbryt" leaves the window open', async () => {
    const { standIn, window } = await unsaved()
    expect(window.edited).toBe(true)
    standIn.answers.push({ response: 2 })
    window.close()
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    expect(window.destroyed).toBe(false)
    expect(standIn.dialogs[0]?.options).toMatchObject({
      message: 'Spara ändringarna i ”Omsorgsdagboken”?',
      buttons: ['Spara', 'Spara inte', 'Avbryt'],
    })
  })

  it('"Spara inte" closes', async () => {
    const { standIn, window } = await unsaved()
    standIn.answers.push({ response: 1 })
    window.close()
    await vi.waitFor(() => expect(window.destroyed).toBe(true))
  })

  it('"Spara" asks the window to save, and closes when it has', async () => {
    const { standIn, window, events, host } = await unsaved()
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'command', command: 'save' }]))
    expect(window.destroyed).toBe(false)
    await host.call('setUnsaved', { unsaved: false, title: 'Omsorgsdagboken' })
    expect(window.destroyed).toBe(true)
  })

  it('a save that fails leaves the window open, also after a later save', async () => {
    const { standIn, window, host, documents } = await unsaved()
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    const path = join(documents, 'vanished', 'a.fordela')
    expect(await host.call('save', { path, text, revision: null, replace: false })).toMatchObject({ ok: false })
    await host.call('setUnsaved', { unsaved: false, title: '' })
    expect(window.destroyed).toBe(false)
  })

  it('remembers where the window was, unless no screen shows that place any more', async () => {
    const { standIn, configuration } = await start()
    firstWindow(standIn).close()
    await vi.waitFor(() => expect(readFileSync(join(configuration, 'window.json'), 'utf8')).toContain('1440'))
    const again = async (bounds: object) => {
      const next = join(folder, `start ${starts}`, 'configuration', 'fordela')
      mkdirSync(next, { recursive: true })
      writeFileSync(join(next, 'window.json'), JSON.stringify({ bounds, maximised: true }))
      return firstWindow((await start()).standIn)
    }
    const near = await again({ x: 100, y: 50, width: 900, height: 700 })
    expect(near.options).toMatchObject({ x: 100, y: 50, width: 900, height: 700 })
    expect(near.maximised).toBe(true)
    const far = await again({ x: 9000, y: 50, width: 900, height: 700 })
    expect(far.options).toMatchObject({ width: 1440, height: 900 })
  })
})

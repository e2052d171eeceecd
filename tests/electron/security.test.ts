// The twenty points of Electron's security checklist (electronjs.org/docs/latest/tutorial/security), in its order. Each
// is shown on the built main process and preload, with the stand-in in Electron's place.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import configuration from '../../build/electron-builder.mjs'
import { project } from './bundle.ts'
import { desktopIn, firstWindow, type Started } from './desktop.ts'
import { temporaryFolder } from './folder.ts'

const desktop = desktopIn(temporaryFolder('security'))
let started: Started
let main: string
let preload: string

beforeAll(async () => {
  await desktop.build()
  main = readFileSync(join(desktop.built, 'main.js'), 'utf8')
  preload = readFileSync(join(desktop.built, 'preload.cjs'), 'utf8')
}, 120_000)
beforeEach(async () => {
  started = await desktop.start()
})

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://example.org/',
  'file:///etc/passwd',
  'app://other/',
  'app://fordela.evil/',
  'app://fordela:1/',
  'blob:https://example.org/x',
  'data:text/html,x',
  'javascript:1',
  'devtools://devtools/',
  'about:blank',
]

const preferences = () => firstWindow(started.standIn).options.webPreferences ?? {}

/** What the main process imports from Electron, as the built file names it. */
function imported(source: string): string[] {
  const [, names = ''] = /import\s*\{([^}]*)\}\s*from\s*"electron"/.exec(source) ?? []
  return names.split(',').map((name) => name.trim().split(' as ')[0] ?? '')
}

it('1. Only secure content: the window loads app:// and may request nothing else', async () => {
  const { standIn } = started
  expect(firstWindow(standIn).webContents.mainFrame.url).toBe('app://fordela/')
  for (const url of elsewhere) expect(standIn.mayRequest(url), url).toBe(false)
  for (const url of ['app://fordela/', 'app://fordela/assets/a.js', 'blob:app://fordela/1'])
    expect(standIn.mayRequest(url), url).toBe(true)
  expect(standIn.switches).toEqual({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
  })
})

it('2. No Node in the window, its frames or its workers', () => {
  expect(preferences()).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  })
})

it('3. The preload is isolated from the page', () => {
  expect(preferences()).toMatchObject({ contextIsolation: true })
  expect(String(preferences().preload)).toMatch(/preload\.cjs$/)
})

it('4. Every process is sandboxed, before the app is ready', () => {
  expect(started.standIn.sandboxed()).toBe(true)
  expect(preferences()).toMatchObject({ sandbox: true })
})

it('5. No permission but copying is given, and that to our own page only', () => {
  const { request, check, device } = started.standIn.permissions as Record<string, (...args: unknown[]) => unknown>
  const asked = (permission: string, requestingUrl: string) => {
    let given: unknown
    request?.(null, permission, (answer: unknown) => (given = answer), { requestingUrl })
    return given
  }
  const all = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid', 'usb', 'fullscreen']
  for (const permission of all) {
    expect(asked(permission, 'app://fordela/'), permission).toBe(false)
    expect(check?.(null, permission, 'app://fordela'), permission).toBe(false)
  }
  expect(asked('clipboard-sanitized-write', 'app://fordela/')).toBe(true)
  expect(check?.(null, 'clipboard-sanitized-write', 'app://fordela')).toBe(true)
  expect(asked('clipboard-sanitized-write', 'https://example.org/')).toBe(false)
  expect(check?.(null, 'clipboard-sanitized-write', 'https://example.org')).toBe(false)
  expect(device?.({})).toBe(false)
})

it('6. webSecurity stays on', () => {
  expect(preferences()).toMatchObject({ webSecurity: true })
  expect(main).not.toContain('disable-web-security')
})

it('7. A content security policy comes with every file, without unsafe-inline or unsafe-eval', async () => {
  const nonces = new Set<string>()
  for (const path of ['', 'index.html', 'icon.svg']) {
    const response = await started.standIn.fetch(`app://fordela/${path}`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-[\w-]{22}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types fordela$/,
    )
    nonces.add(policy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('permissions-policy')).toContain('camera=(), display-capture=()')
  }
  expect(nonces.size).toBe(3)
})

it('8. No insecure content is allowed', () => {
  expect(preferences()).toMatchObject({ allowRunningInsecureContent: false })
})

it('9. No experimental features', () => {
  expect(preferences()).toMatchObject({ experimentalFeatures: false })
  expect(started.standIn.switches).not.toHaveProperty('enable-experimental-web-platform-features')
})

it('10. No Blink features are turned on', () => {
  expect(preferences()).not.toHaveProperty('enableBlinkFeatures')
  expect(main).not.toContain('enableBlinkFeatures')
})

it('11. No <webview> exists, so none opens windows', () => {
  expect(preferences()).toMatchObject({ webviewTag: false })
  expect(main).not.toContain('allowpopups')
})

it('12. A <webview> that were attached all the same is refused, whatever it shows', () => {
  const { webContents } = firstWindow(started.standIn)
  for (const url of ['app://fordela/', ...elsewhere]) expect(webContents.allows('will-attach-webview', url)).toBe(false)
})

it('13. The window, its frames and redirects go nowhere else', () => {
  const { webContents } = firstWindow(started.standIn)
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    for (const url of elsewhere) expect(webContents.allows(event, url), `${event} ${url}`).toBe(false)
    expect(webContents.allows(event, 'app://fordela/')).toBe(true)
  }
  expect(preferences()).toMatchObject({ navigateOnDragDrop: false })
})

it('14. The page opens no windows', () => {
  const { openHandler } = firstWindow(started.standIn).webContents
  for (const url of ['app://fordela/', ...elsewhere]) expect(openHandler?.({ url })).toEqual({ action: 'deny' })
})

it('15. Nothing is handed to the system to open: the shell is not even taken from Electron', () => {
  expect(imported(main).sort()).toEqual([
    'BrowserWindow',
    'Menu',
    'app',
    'dialog',
    'ipcMain',
    'protocol',
    'screen',
    'session',
  ])
  expect(main).not.toContain('openExternal(')
})

it('16. Electron is one exact version, the same in package.json, the lock file and what is packaged', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'))
  const pinned: string = read('package.json').devDependencies.electron
  expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
  expect(read('package-lock.json').packages['node_modules/electron'].version).toBe(pinned)
  expect(read('node_modules/electron/package.json').version).toBe(pinned)
  expect(configuration.electronVersion).toBe(pinned)
  expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45)
})

it('17. Every call is refused unless the main frame of one of our windows, at our own address, makes it', async () => {
  const { standIn } = started
  const window = firstWindow(standIn)
  const { mainFrame } = window.webContents
  const refused = { ok: false, problem: { code: 'host-call-invalid' } }
  const ask = (name: unknown, input: unknown, frame: { url: string } | null = mainFrame) =>
    standIn.invoke(window, 'fordela:call', [name, input], frame)
  expect(await ask('recent', {})).toMatchObject({ ok: true })
  expect(await ask('recent', {}, null)).toMatchObject(refused)
  expect(await ask('recent', {}, { url: 'app://fordela/' })).toMatchObject(refused)
  for (const url of [...elsewhere, 'file:///app://fordela/', '']) {
    expect(await ask('recent', {}, Object.assign(mainFrame, { url })), url).toMatchObject(refused)
    expect(await standIn.invoke(window, 'fordela:drop', [['/a.fordela']], mainFrame)).toBeUndefined()
  }
  Object.assign(mainFrame, { url: 'app://fordela/' })
  for (const name of ['nothing', '__proto__', 'constructor', 1, null, undefined, {}])
    expect(await ask(name, {})).toMatchObject(refused)
  for (const input of [undefined, null, 'x', { path: 1 }, { path: '' }])
    expect(await ask('open', input)).toMatchObject(refused)
  for (const path of ['/etc/passwd', '/root/.ssh/id_rsa', 'C:\\Windows\\win.ini', '../a'])
    expect(await ask('open', { path })).toMatchObject({ ok: false })
  for (const input of [undefined, 'x', [1], [{}], ['x'.repeat(5000)], Array(101).fill('/a.fordela')])
    await standIn.invoke(window, 'fordela:drop', [input], mainFrame)
  expect(window.webContents.sent).toEqual([])
  expect(standIn.windows).toHaveLength(1)
  await expect(standIn.invoke(window, 'fordela:other', [], mainFrame)).rejects.toThrow('nobody handles')
})

it('18. No file://: the window comes by app:// alone, which has no way out of its folder', async () => {
  const { standIn } = started
  expect(standIn.privileged).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  expect((await standIn.fetch('app://fordela/icon.svg')).status).toBe(200)
  const outside = ['secret.js', '../secret.js', '%2e%2e/secret.js', '..%2fsecret.js', '..%5csecret.js', '//secret.js']
  const absolute = [
    '/etc/passwd',
    'C:/Windows/win.ini',
    'main.js',
    'preload.cjs',
    'nothing',
    'icon.svg%00.js',
    '__proto__',
  ]
  for (const path of [...outside, ...absolute])
    expect((await standIn.fetch(`app://fordela/${path}`)).status, path).toBe(404)
  expect((await standIn.fetch('app://other/index.html')).status).toBe(403)
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
    expect((await standIn.fetch('app://fordela/', method)).status, method).toBe(403)
  expect(main).not.toContain('loadFile')
})

it('19. The fuses that let others in are blown, and developer tools are not in what is installed', async () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
  expect(configuration.disableAsarIntegrity).toBe(false)
  expect(preferences()).toMatchObject({ devTools: false })
  const unpacked = await desktop.start([], { packaged: false })
  expect(firstWindow(unpacked.standIn).options.webPreferences).toMatchObject({ devTools: true })
})

it('20. The page is lent two functions of our own and nothing of Electron', () => {
  const { exposed } = started.standIn
  expect(Object.keys(exposed)).toEqual(['fordela'])
  expect(Object.keys(exposed.fordela as object).sort()).toEqual(['call', 'watch'])
  expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron'])
  const used = [...preload.matchAll(/\belectron\.(\w+)\.(\w+)/g)].map(([, area, name]) => `${area}.${name}`)
  expect([...new Set(used)].sort()).toEqual([
    'contextBridge.exposeInMainWorld',
    'ipcRenderer.invoke',
    'ipcRenderer.on',
    'ipcRenderer.removeListener',
    'webUtils.getPathForFile',
  ])
})

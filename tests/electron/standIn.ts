// A behavioural stand-in for the `electron` module, so that the built main process and preload run without Electron:
// structured clone both ways, sender frames, the order of start-up, closing that can be prevented. What it does not know
// throws, also an event that does not exist. It proves what our code asks of Electron, never that Electron does it.
// Used in two ways: in one process by tests of the main process (`load`, `runPreload`), and as a process of its own
// whose pages are real ones in Chromium (tests/journeys/drivers/).
import { EventEmitter } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { appEvents, Events, type Frame, WebContents, windowEvents } from './standInContents.ts'

export interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

interface Bounds {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
}

interface WindowOptions extends Bounds {
  readonly show?: boolean
  readonly webPreferences?: Readonly<Record<string, unknown>>
}

type Respond = (request: Request) => Promise<Response>
type Invoked = (event: unknown, ...args: unknown[]) => Promise<unknown>

/** Everything not given throws, as a call to an API that does not exist would. */
function strict<T extends object>(name: string, given: T): T {
  return new Proxy(given, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new Error(`the stand-in knows no ${name}.${key}`)
      const value: unknown = Reflect.get(target, key, receiver)
      return value
    },
  })
}

/** The real page of a window, where there is one. */
export interface Pages {
  opened(id: number): void
  load(id: number, url: string): Promise<void>
  send(id: number, channel: string, value: unknown): void
  reload(id: number): void
  crash(id: number): void
  closed(id: number): void
  asked(kind: string, options: unknown): void
}

export interface StandInOptions {
  /** Whether another instance runs already. */
  readonly second?: boolean
  readonly packaged?: boolean
  /** Switches that the program was started with. */
  readonly startedWith?: readonly string[]
  /** As under Wayland, where a hidden window is never drawn. */
  readonly neverDrawn?: boolean
  /** The page cannot be loaded. */
  readonly withoutPage?: boolean
  /** Files that the system opens before the app is ready, as macOS does. */
  readonly early?: readonly string[]
  readonly pages?: Pages
  readonly displays?: readonly { readonly workArea: Bounds }[]
}

export function createStandIn(options: StandInOptions = {}) {
  const { second = false, packaged = true, displays, pages } = options
  const app = new Events(appEvents)
  const windows: StandInWindow[] = []
  const page = new EventEmitter()
  const exposed: Record<string, unknown> = {}
  const schemes = new Map<string, Respond>()
  const handlers = new Map<string, Invoked>()
  const dialogs: { readonly kind: string; readonly options: unknown }[] = []
  const answers: unknown[] = []
  const recent: string[] = []
  const permissions: Record<string, (...args: never[]) => unknown> = {}
  const privileged: unknown[] = []
  const switches: Record<string, string> = {}
  let beforeRequest: ((details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) | null = null
  let menu: readonly MenuItem[] = []
  let focused: object | null = null
  let [ready, sandboxed, quits] = [false, false, 0]
  const exits: number[] = []
  const partitions = new Set<string>()

  class StandInWindow extends Events {
    readonly webContents: WebContents
    readonly options: WindowOptions
    destroyed = false
    shown = false
    edited = false
    maximised = false
    reloads = 0
    focuses = 0
    represented = ''
    /** Whether its page listens to `beforeunload` and has something unsaved. */
    holdsUnload = false
    constructor(options: WindowOptions) {
      super(windowEvents)
      if (!ready) throw new Error('a window before the app is ready')
      this.options = structuredClone(options)
      this.webContents = new WebContents(windows.length + 1, (channel, value) => {
        page.emit(channel, {}, value)
        pages?.send(this.webContents.id, channel, value)
      })
      windows.push(this)
      pages?.opened(this.webContents.id)
      app.emit('web-contents-created', {}, this.webContents)
    }
    static getFocusedWindow(): StandInWindow | null {
      const there = windows.filter(({ destroyed }) => !destroyed)
      return there.find((window) => window === focused) ?? there[0] ?? null
    }
    async loadURL(url: string): Promise<void> {
      if (options.withoutPage) throw new Error('ERR_FAILED')
      const { protocol } = new URL(url)
      const partition = String(this.options.webPreferences?.partition ?? '')
      const respond = schemes.get(`${partition}${protocol.slice(0, -1)}`)
      if (!respond) throw new Error(`nobody answers ${url}`)
      const response = await respond(new Request(url))
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      this.webContents.shown = await response.text()
      this.webContents.policy = response.headers.get('content-security-policy') ?? ''
      this.webContents.mainFrame.url = url
      await pages?.load(this.webContents.id, url)
      if (!options.neverDrawn) this.emit('ready-to-show')
      this.webContents.emit('did-finish-load')
    }
    close(): void {
      let prevented = false
      const event = {
        preventDefault() {
          prevented = true
        },
      }
      this.emit('close', event)
      if (prevented || (this.holdsUnload && !this.prevented('will-prevent-unload'))) return
      this.destroyed = true
      this.emit('closed')
      pages?.closed(this.webContents.id)
      if (windows.every(({ destroyed }) => destroyed)) app.emit('window-all-closed')
    }
    prevented(event: string): boolean {
      return !this.webContents.allows(event, '')
    }
    isDestroyed = () => this.destroyed
    destroy = () => {
      this.destroyed = true
    }
    show = () => {
      this.shown = true
    }
    maximize = () => {
      this.maximised = true
    }
    isMaximized = () => this.maximised
    getNormalBounds = () => {
      const { x = 10, y = 20, width = 0, height = 0 } = this.options
      return { x, y, width, height }
    }
    setDocumentEdited = (edited: boolean) => {
      this.edited = edited
    }
    isMinimized = () => false
    restore = () => {}
    focus = () => {
      focused = this
      this.focuses += 1
    }
    reload = () => {
      this.reloads += 1
      pages?.reload(this.webContents.id)
    }
    setRepresentedFilename = (path: string) => {
      this.represented = path
    }
  }

  async function ask(kind: string, options: unknown): Promise<unknown> {
    dialogs.push({ kind, options: structuredClone(options) })
    pages?.asked(kind, options)
    if (answers.length === 0) throw new Error(`nobody answers the dialog ${kind}`)
    return answers.shift()
  }

  const electron = {
    app: strict(
      'app',
      Object.assign(app, {
        requestSingleInstanceLock: () => !second,
        quit: () => {
          quits += 1
        },
        exit: (code: number) => void exits.push(code),
        enableSandbox: () => {
          if (ready) throw new Error('enableSandbox after ready')
          sandboxed = true
        },
        isReady: () => ready,
        whenReady: () => new Promise<void>((resolve) => (ready ? resolve() : app.once('ready', () => resolve()))),
        addRecentDocument: (path: string) => recent.push(path),
        clearRecentDocuments: () => recent.splice(0),
        isPackaged: packaged,
        commandLine: strict('commandLine', {
          appendSwitch: (name: string, value = '') => {
            if (ready) throw new Error('appendSwitch after ready')
            switches[name] = value
          },
          hasSwitch: (name: string) => options.startedWith?.includes(name) === true || name in switches,
        }),
      }),
    ),
    BrowserWindow: StandInWindow,
    dialog: strict('dialog', {
      showErrorBox: (title: string, content: string) =>
        void dialogs.push({ kind: 'error', options: { title, content } }),
      showMessageBox: (_: unknown, options: unknown) => ask('message', options),
      showOpenDialog: (_: unknown, options: unknown) => ask('open', options),
      showSaveDialog: (_: unknown, options: unknown) => ask('save', options),
    }),
    ipcMain: strict('ipcMain', {
      handle(channel: string, handler: Invoked) {
        if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
        handlers.set(channel, handler)
      },
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template: readonly MenuItem[]) => template,
      setApplicationMenu: (built: readonly MenuItem[]) => {
        menu = built
      },
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged(schemes: readonly unknown[]) {
        if (ready) throw new Error('registerSchemesAsPrivileged after ready')
        privileged.push(...schemes)
      },
      handle(scheme: string, respond: Respond) {
        if (!ready) throw new Error('protocol.handle before ready')
        schemes.set(scheme, respond)
      },
    }),
    screen: strict('screen', {
      getAllDisplays: () => displays ?? [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
    }),
    session: strict('session', {
      fromPartition(partition: string) {
        partitions.add(partition)
        return strict('partition', {
          protocol: strict('protocol', {
            handle(scheme: string, respond: Respond) {
              if (schemes.has(`${partition}${scheme}`)) throw new Error(`a second handler for ${scheme}`)
              schemes.set(`${partition}${scheme}`, respond)
            },
            unhandle: (scheme: string) => void schemes.delete(`${partition}${scheme}`),
          }),
          setPermissionRequestHandler: () => {},
          webRequest: strict('webRequest', { onBeforeRequest: () => {} }),
        })
      },
      defaultSession: strict('defaultSession', {
        setPermissionRequestHandler: (handler: () => unknown) => {
          permissions.request = handler
        },
        setPermissionCheckHandler: (handler: () => unknown) => {
          permissions.check = handler
        },
        setDevicePermissionHandler: (handler: () => unknown) => {
          permissions.device = handler
        },
        webRequest: strict('webRequest', {
          onBeforeRequest: (handler: typeof beforeRequest) => {
            beforeRequest = handler
          },
        }),
      }),
    }),
  }

  async function invoke(from: StandInWindow, channel: string, args: unknown[], frame: Frame | null): Promise<unknown> {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`nobody handles ${channel}`)
    const event = { sender: from.webContents, senderFrame: frame }
    const answer: unknown = await handler(event, ...(structuredClone(args) as unknown[]))
    return structuredClone(answer)
  }

  const preload = {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => {
        exposed[name] = api
      },
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke(channel: string, ...args: unknown[]) {
        const window = StandInWindow.getFocusedWindow()
        if (!window) throw new Error('no window')
        return invoke(window, channel, args, window.webContents.mainFrame)
      },
      on: (channel: string, listener: (...args: unknown[]) => void) => void page.on(channel, listener),
      removeListener: (channel: string, listener: (...args: unknown[]) => void) =>
        void page.removeListener(channel, listener),
    }),
    webUtils: strict('webUtils', { getPathForFile: (file: { readonly path: string }) => file.path }),
  }

  return {
    electron,
    preload,
    app,
    windows,
    exposed,
    dialogs,
    answers,
    recent,
    permissions,
    privileged,
    switches,
    invoke,
    menu: () => menu,
    sandboxed: () => sandboxed,
    quits: () => quits,
    exits,
    partitions,
    fetch(url: string, method = 'GET'): Promise<Response> {
      const respond = schemes.get(new URL(url).protocol.slice(0, -1))
      if (!respond) throw new Error(`nobody answers ${url}`)
      return respond(new Request(url, { method }))
    },
    mayRequest(url: string): boolean {
      let allowed = true
      beforeRequest?.({ url }, ({ cancel }) => {
        allowed = !cancel
      })
      return allowed
    },
    becomeReady(): void {
      ready = true
      app.emit('ready')
    },
  }
}

export type StandIn = ReturnType<typeof createStandIn>

const registry = new Map<string, StandIn>()
Object.assign(globalThis, { fordelaStandIns: registry })

/** The built files of `bundle` in a folder where `electron` is the stand-in. */
export function place(standIn: StandIn, bundle: string, into: string): void {
  registry.set(into, standIn)
  const electron = join(into, 'node_modules', 'electron')
  mkdirSync(electron, { recursive: true })
  const found = `globalThis.fordelaStandIns.get(${JSON.stringify(into)})`
  const names = Object.keys(standIn.electron)
  const exports = names.map((name) => `export const ${name} = electron.${name}`)
  writeFileSync(join(electron, 'main.mjs'), [`const { electron } = ${found}`, ...exports].join('\n'))
  writeFileSync(join(electron, 'preload.cjs'), `module.exports = ${found}.preload`)
  const entries = { import: './main.mjs', require: './preload.cjs' }
  writeFileSync(join(electron, 'package.json'), JSON.stringify({ name: 'electron', exports: entries }))
  writeFileSync(join(into, 'package.json'), '{"type":"module"}')
  for (const name of ['main.js', 'preload.cjs']) copyFileSync(join(bundle, name), join(into, name))
}

/** Loads the built files of `bundle` with the stand-in in Electron's place, as a new process would. */
export function load(standIn: StandIn, bundle: string, into: string): void {
  place(standIn, bundle, into)
  mkdirSync(join(into, 'renderer'))
  writeFileSync(join(into, 'renderer', 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">')
  writeFileSync(join(into, 'renderer', 'icon.svg'), '<svg/>')
  writeFileSync(join(into, 'secret.js'), 'secret')
  const require = createRequire(join(into, 'main.js'))
  require('./main.js')
}

/** Runs the preload of the window, as Electron does before its page. */
export function runPreload(into: string, listen: typeof addEventListener = () => {}): void {
  const before = Reflect.get(globalThis, 'addEventListener')
  Reflect.set(globalThis, 'addEventListener', listen)
  createRequire(join(into, 'main.js'))('./preload.cjs')
  Reflect.set(globalThis, 'addEventListener', before)
}

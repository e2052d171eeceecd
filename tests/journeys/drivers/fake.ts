// The built desktop app without Electron: its main process runs in a process of its own against the stand-in, its
// preload in real pages of Chromium. Pages come from `protocol.handle`, by way of a local address that stands for
// app://fordela/, with the headers the main process gives; calls carry the frame that made them.
import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { build } from 'vite'
import { type Driver, dropOn, type Given, homeEnvironment, type NativeDialog } from './driver.ts'
import { type Bridge, preloadScript } from './fakePreload.ts'
import type { Asked, ToParent } from './fakeProcess.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const own = 'app://fordela'
const bridge: Bridge = { binding: 'journeyInvoke', deliver: 'journeyDeliver', paths: 'journeyPaths' }
const programFolder = join(project, 'test-results', 'fake')
let bundled: Promise<string> | null = null

/** Once in a run: Node cannot run TypeScript. */
function bundledProgram(): Promise<string> {
  bundled ??= build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(project, 'tests', 'journeys', 'drivers', 'fakeProcess.ts'),
      outDir: programFolder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  }).then(() => join(programFolder, 'fakeProcess.mjs'))
  return bundled
}

interface Answered {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** A program that runs, and the windows it has shown. */
interface Program {
  readonly child: ChildProcess
  readonly into: string
  readonly pages: Map<number, Page>
  readonly dialogs: NativeDialog[]
  ask(asked: Asked): Promise<unknown>
}

export function fakeDriver({ home, context, attend }: Given): Driver {
  let program: Program | null = null
  let server: Server | null = null
  let origin = ''
  /** Of the window before, shown again by the program that is started next: tests hold on to it. */
  let spare: Page | null = null
  let prepared = false

  function running(): Program {
    if (!program) throw new Error('the program does not run')
    return program
  }

  async function serve(): Promise<void> {
    server ??= createServer((request, response) => {
      const url = `${own}${request.url ?? '/'}`
      Promise.resolve(program?.ask({ kind: 'fetch', url, method: request.method ?? 'GET' })).then(
        (found) => {
          const { status, headers, body } = (found ?? { status: 503, headers: {}, body: new Uint8Array() }) as Answered
          response.writeHead(status, headers).end(body)
        },
        () => response.writeHead(500).end(),
      )
    })
    if (server.listening) return
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async function prepare(on: BrowserContext): Promise<void> {
    if (prepared) return
    prepared = true
    await on.exposeBinding(bridge.binding, async ({ page, frame }, channel: string, args: unknown[]) => {
      const found = [...running().pages].find(([, one]) => one === page)
      if (!found) throw new Error('a call from a page that is no window')
      const url = frame.url()
      const seen = url.startsWith(origin) ? own + url.slice(origin.length) : url
      const isMain = frame === page.mainFrame()
      return running().ask({ kind: 'invoke', window: found[0], channel, args, frame: { isMain, url: seen } })
    })
    const preload = readFileSync(join(project, 'dist', 'preload.cjs'), 'utf8')
    await on.addInitScript({ content: preloadScript(preload, bridge) })
  }

  async function take(current: Program, message: ToParent, shown: () => void): Promise<void> {
    switch (message.kind) {
      case 'load': {
        const page = spare ?? (await context.newPage())
        await attendOnce(page)
        spare = null
        current.pages.set(message.window, page)
        await page.goto(message.url.replace(own, origin))
        await current.ask({ kind: 'loaded', window: message.window })
        shown()
        break
      }
      case 'send':
        await current.pages
          .get(message.window)
          ?.evaluate(
            ([deliver, channel, value]) =>
              (Reflect.get(globalThis, deliver) as (channel: string, value: unknown) => void)(channel, value),
            [bridge.deliver, message.channel, message.value] as const,
          )
          .catch(() => {})
        break
      case 'reload': {
        // A page whose process has gone cannot be used again by Playwright; another takes its place in the window.
        const old = current.pages.get(message.window)
        const page = await context.newPage()
        await attendOnce(page)
        current.pages.set(message.window, page)
        await page.goto(`${origin}/`)
        await old?.close().catch(() => {})
        break
      }
      case 'closed': {
        const page = current.pages.get(message.window)
        current.pages.delete(message.window)
        await page?.close()
        break
      }
      case 'asked':
        current.dialogs.push(message.options as NativeDialog)
        break
      case 'opened':
      case 'crash':
      case 'answer':
        break
    }
  }

  const attended = new Set<Page>()
  async function attendOnce(page: Page): Promise<void> {
    if (attended.has(page)) return
    attended.add(page)
    page.on('crash', () => {
      const found = program && [...program.pages].find(([, one]) => one === page)
      if (found) void program?.ask({ kind: 'crashed', window: found[0] })
    })
    await attend(page)
  }

  async function start(): Promise<Page> {
    await serve()
    await prepare(context)
    const into = mkdtempSync(join(tmpdir(), 'fordela-app-'))
    if (!existsSync(join(project, 'dist', 'renderer', 'index.html'))) throw new Error('is dist/ built?')
    cpSync(join(project, 'dist', 'renderer'), join(into, 'renderer'), { recursive: true })
    const child = fork(await bundledProgram(), [join(project, 'dist'), into], {
      env: homeEnvironment(home),
      serialization: 'advanced',
    })
    const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
    let last = 0
    const started: Program = {
      child,
      into,
      pages: new Map(),
      dialogs: [],
      ask: (asked) =>
        new Promise((resolve, reject) => {
          const id = ++last
          waiting.set(id, { resolve, reject })
          child.send({ id, asked }, (error) => error && reject(error))
        }),
    }
    program = started
    child.once('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error('the program has ended'))
      waiting.clear()
    })
    let turn: Promise<unknown> = Promise.resolve()
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the program ended with code ${code}`)))
      child.on('message', (message: ToParent) => {
        if (message.kind === 'answer') {
          const asking = waiting.get(message.id)
          waiting.delete(message.id)
          if (message.error === undefined) asking?.resolve(message.value)
          else asking?.reject(new Error(message.error))
          return
        }
        // In their order, but one that waits for the page does not hold up what the page waits for.
        if (message.kind === 'send') turn = turn.then(() => take(started, message, resolve)).catch(reject)
        else take(started, message, resolve).catch(reject)
      })
    })
    const [page] = started.pages.values()
    if (!page) throw new Error('the program shows no window')
    return page
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = program
    program = null
    if (!ending) return
    const [first, ...others] = ending.pages.values()
    spare = first ?? null
    for (const page of others) await page.close()
    const ended = new Promise((resolve) => ending.child.once('exit', resolve))
    ending.child.kill(signal)
    await ended
    rmSync(ending.into, { recursive: true, force: true })
  }

  return {
    start,
    isOwn: (url) => url.startsWith(`${origin}/`),
    address: () => Promise.reject(new Error('the desktop app has no address')),
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      server?.closeAllConnections()
      server?.close()
      server = null
    },
    async saveBy(_, act, name) {
      await running().ask({ kind: 'save-in', path: join(home, name === null ? '*' : name) })
      await act()
    },
    desktop: {
      pages: () => [...running().pages.values()],
      dialogs: async () => running().dialogs,
      answerNext: async (button) => {
        await running().ask({ kind: 'answer-dialog', answer: { response: button } })
      },
      async closeWindow() {
        const [window] = running().pages.keys()
        if (window !== undefined) await running().ask({ kind: 'close', window })
      },
      async crash() {
        const [page] = running().pages.values()
        const crashed = page?.waitForEvent('crash')
        const session = await page?.context().newCDPSession(page)
        void session?.send('Page.crash').catch(() => {})
        await crashed
      },
      async drop(page, path) {
        await page.evaluate(([paths, name, at]) => Object.assign(globalThis, { [paths]: { [name]: at } }), [
          bridge.paths,
          basename(path),
          path,
        ] as const)
        await dropOn(page, path)
      },
      async openFromOutside(path) {
        await running().ask({ kind: 'second-start', argv: ['electron', path], folder: home })
      },
    },
  }
}

// The browser host: the window in the person's own browser, served and answered on this machine only.
// Every request is refused before its body is read unless host, route, method, origin, token and content type are right.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { z } from 'zod'
import type { HostEvent } from '../shared/host.ts'
import { createAccess } from './access.ts'
import { createHost, type HostOptions, type HostSession, isCall } from './host.ts'
import { contentSecurityPolicy, guardingHeaders, rendererFiles } from './rendererFiles.ts'

export const tokenHeader = 'x-fordela-token'
/** Names the page that calls: a tab that is duplicated has the token too, and may not call with it. */
export const pageHeader = 'x-fordela-page'
const kilobyte = 1024
/** A model of the largest size, as JSON text within JSON. */
const largestBody = 96 * kilobyte * kilobyte
const callsWithFiles: readonly string[] = ['save', 'exportFile', 'journal', 'beginJournal', 'printPdf']

export interface ServerOptions extends Omit<HostOptions, 'host' | 'dialogs' | 'tell'> {
  /** The built window. */
  readonly folder: string
  /** 0: any free port. */
  readonly port: number
  readonly now?: () => number
  /** Called when no window has been there for so long; absent: never. */
  readonly unused?: { readonly milliseconds: number; tell(): void }
  /** How long a window may be away before it counts as gone. */
  readonly awayMilliseconds?: number
}

export interface RunningServer {
  readonly port: number
  /** An address with a new single-use code. */
  newAddress(): string
  close(): Promise<void>
}

/** A request that goes no further. */
class Refusal extends Error {
  readonly status: number
  readonly allow: string | undefined
  constructor(status: number, allow?: string) {
    super(String(status))
    this.status = status
    this.allow = allow
  }
}

interface Session {
  readonly host: HostSession
  readonly watchers: Set<ServerResponse>
  /** The page it belongs to; null: none has claimed it yet. */
  page: string | null
  /** When a window was last there. */
  seen: number
  /** What it had open has been let go. */
  left: boolean
  /** What it is to be told when it listens again. */
  readonly untold: HostEvent[]
  /** When its turn to listen was over; null: it listens, or stopped by itself. */
  turnOver: number | null
}

const longestUnclaimed = 30_000
const mostSessions = 12
/**
 * A browser has six connections to one server at a time (Chromium and Firefox alike). With more windows than this they
 * listen by turns, so that a connection is free for what a window loads; the others' wait in the browser's own queue.
 */
const mostListening = 5
const turn = 1000
/** Milliseconds within which a window whose turn is over listens again, twelve of them taking turns. */
const longestBetweenTurns = 4000
const mostUntold = 100
const mostConnections = 100

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const file = rendererFiles(options.folder)
  const access = createAccess(options.now)
  const sessions = new Map<string, Session>()
  const listening = new Set<ServerResponse>()
  let port = options.port

  const now = options.now ?? Date.now
  const away = options.awayMilliseconds ?? 10_000

  function openSession(token: string, open: string | null): void {
    const watchers = new Set<ServerResponse>()
    const untold: HostEvent[] = []
    const remember = (event: HostEvent) => {
      untold.push(event)
      if (untold.length > mostUntold) untold.shift()
    }
    const tell = (event: HostEvent) => {
      if (watchers.size === 0) remember(event)
      for (const watcher of watchers) watcher.write(`${JSON.stringify(event)}\n`)
    }
    const isAlive = () => isThere(session)
    const host = createHost({ ...options, open, host: 'browser', dialogs: null, tell, isAlive })
    const session: Session = { host, watchers, page: null, seen: now(), left: false, untold, turnOver: null }
    sessions.set(token, session)
    forgetOldest()
  }

  /** A window is there as long as it listens, or has just called. */
  function isThere({ watchers, seen, page }: Session): boolean {
    return watchers.size > 0 || now() - seen < (page === null ? longestUnclaimed : away)
  }

  /** Its page is there: it listens, or waits for its turn to. */
  function listens({ watchers, turnOver }: Session): boolean {
    return watchers.size > 0 || (turnOver !== null && now() - turnOver < longestBetweenTurns)
  }

  function forgetOldest(): void {
    const gone = [...sessions].filter(([, session]) => !isThere(session)).sort(([, a], [, b]) => a.seen - b.seen)
    for (const [token, { host }] of gone.slice(0, Math.max(0, sessions.size - mostSessions))) {
      sessions.delete(token)
      access.forget(token)
      void host.close()
    }
  }

  function sessionWithToken(request: IncomingMessage): Session {
    const token = request.headers[tokenHeader]
    const session = typeof token === 'string' && access.admits(token) ? sessions.get(token) : undefined
    if (!session) throw new Refusal(401)
    return session
  }

  function sessionOf(request: IncomingMessage): Session {
    const session = sessionWithToken(request)
    if (session.page !== (request.headers[pageHeader] ?? null)) throw new Refusal(409)
    session.seen = now()
    session.left = false
    return session
  }

  /**
   * A page that has been loaded takes over the token that its tab held. While the page before it is still there, the
   * tab is a duplicate: it gets a session of its own, in which the file is open in another tab.
   */
  async function claim(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkMethod(request, ['POST'])
    checkOrigin(request, true)
    const session = sessionWithToken(request)
    const body = z.object({ page: z.string().min(16).max(100) }).safeParse(await readJson(request, response, kilobyte))
    if (!body.success) throw new Refusal(400)
    const { page } = body.data
    // The connection of a page that is loaded again goes a moment after the new page comes.
    const longest = session.turnOver === null ? 1500 : longestBetweenTurns + turn
    for (let waited = 0; session.page !== null && listens(session) && waited < longest; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50))
    if (session.page !== null && session.page !== page && listens(session)) {
      const token = access.newToken()
      if (token === null) throw new Refusal(503)
      openSession(token, session.host.path())
      const own = sessions.get(token)
      if (own) own.page = page
      sendJson(response, { token })
      return
    }
    session.page = page
    session.seen = now()
    sendJson(response, { token: request.headers[tokenHeader] })
  }

  function checkOrigin(request: IncomingMessage, needed: boolean): void {
    const { origin } = request.headers
    // A browser leaves the port out where it is the usual one.
    if (origin === undefined ? needed : origin !== new URL(`http://127.0.0.1:${port}`).origin) throw new Refusal(403)
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkMethod(request, ['POST'])
    checkOrigin(request, true)
    const body = z.object({ code: z.string().max(100) }).safeParse(await readJson(request, response, kilobyte))
    const token = body.success ? access.exchange(body.data.code) : null
    if (token === null) throw new Refusal(403)
    openSession(token, options.open)
    sendJson(response, { token })
  }

  async function call(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkMethod(request, ['POST'])
    checkOrigin(request, true)
    const { host } = sessionOf(request)
    const cap = callsWithFiles.includes(name) ? largestBody : 512 * kilobyte
    sendJson(response, await host.answer(name, await readJson(request, response, cap)))
  }

  function watch(request: IncomingMessage, response: ServerResponse): void {
    checkMethod(request, ['GET'])
    checkOrigin(request, false)
    const session = sessionOf(request)
    const { watchers } = session
    response.writeHead(200, { ...answerHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' })
    response.write('\n')
    watchers.add(response)
    listening.add(response)
    session.turnOver = null
    for (const event of session.untold.splice(0)) response.write(`${JSON.stringify(event)}\n`)
    // Empty lines tell both ends that the other is still there.
    const alive = setInterval(() => response.write('\n'), 15_000)
    const turns = setInterval(() => {
      if (listening.size <= mostListening) return
      session.turnOver = now()
      response.end()
    }, turn)
    response.on('close', () => {
      clearInterval(alive)
      clearInterval(turns)
      watchers.delete(response)
      listening.delete(response)
      session.seen = now()
    })
  }

  async function staticFile(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await file(pathname)
    if (!found) throw new Refusal(404)
    checkMethod(request, ['GET', 'HEAD'])
    checkOrigin(request, false)
    response.writeHead(200, { ...found.headers, 'content-length': found.body.length })
    response.end(request.method === 'HEAD' ? undefined : found.body)
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere that has its name point here (DNS rebinding) still sends its own name as Host.
    const hosts = request.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
    const allowed = port === 80 ? ['127.0.0.1', '127.0.0.1:80'] : [`127.0.0.1:${port}`]
    if (hosts.length !== 1 || !allowed.includes(request.headers.host ?? '')) throw new Refusal(403)
    const pathname = request.url ?? ''
    if (!pathname.startsWith('/') || pathname.startsWith('//')) throw new Refusal(400)
    if (pathname === '/exchange') return exchange(request, response)
    if (pathname === '/claim') return claim(request, response)
    if (pathname === '/watch') return watch(request, response)
    const name = pathname.startsWith('/call/') ? pathname.slice('/call/'.length) : null
    if (name !== null && isCall(name)) return call(name, request, response)
    return staticFile(pathname, request, response)
  }

  const server = createServer({ requestTimeout: 60_000, headersTimeout: 5000, connectionsCheckingInterval: 5000 })
  makeRoom(server)
  const take = (request: IncomingMessage, response: ServerResponse) => {
    route(request, response).catch((error: unknown) => refuse(response, error, options.log))
  }
  server.on('request', take)
  // A client that waits for leave to send its body gets it only once everything else is right (readJson).
  server.on('checkContinue', take)
  server.on('checkExpectation', (_, response) => refuse(response, new Refusal(417), options.log))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve)
  })
  port = (server.address() as AddressInfo).port

  // Counted in looks, not by the clock: while a laptop sleeps, nothing is unused.
  const look = Math.min(5000, away, options.unused?.milliseconds ?? 5000)
  let looks = 0
  const looking = setInterval(() => {
    const there = [...sessions.values()].filter(isThere)
    for (const session of sessions.values()) {
      if (session.left || there.includes(session)) continue
      session.left = true
      session.host.leave().catch(options.log)
    }
    looks = there.length > 0 ? 0 : looks + 1
    if (options.unused && looks * look >= options.unused.milliseconds) {
      clearInterval(looking)
      options.unused.tell()
    }
  }, look)
  looking.unref()

  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/#${access.newCode()}`,
    async close() {
      clearInterval(looking)
      await Promise.all([...sessions.values()].map(({ host }) => host.close()))
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

/**
 * Connections that ask for nothing give way to new ones, the oldest first: any program of this machine can open as many as
 * it likes, and a limit alone would keep the window out.
 */
function makeRoom(server: Server): void {
  const idle = new Set<Socket>()
  let open = 0
  server.on('connection', (socket: Socket) => {
    open += 1
    idle.add(socket)
    socket.on('close', () => {
      open -= 1
      idle.delete(socket)
    })
    const [oldest] = idle
    if (open > mostConnections) oldest?.destroy()
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket)
    response.on('close', () => {
      if (!socket.destroyed) idle.add(socket)
    })
  })
}

const answerHeaders = {
  ...guardingHeaders,
  'content-security-policy': contentSecurityPolicy('none'),
  'cache-control': 'no-store',
}

function checkMethod(request: IncomingMessage, methods: readonly string[]): void {
  if (!methods.includes(request.method ?? '')) throw new Refusal(405, methods.join(', '))
}

/** Reads no more than `cap` bytes; undefined for what is no JSON, which no schema accepts. */
async function readJson(request: IncomingMessage, response: ServerResponse, cap: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(type)) throw new Refusal(415)
  if (request.headers['content-encoding'] !== undefined) throw new Refusal(415)
  const announced = request.headers['content-length']
  if (announced === undefined) throw new Refusal(411)
  if (Number(announced) > cap) throw new Refusal(413)
  if (request.headers.expect !== undefined) response.writeContinue()
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > cap) throw new Refusal(413)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return undefined
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(200, {
    ...answerHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
}

function refuse(response: ServerResponse, error: unknown, log: (error: unknown) => void): void {
  const broken = error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
  if (!(error instanceof Refusal) && !broken) log(error)
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, allow } = error instanceof Refusal ? error : new Refusal(500)
  response.writeHead(status, {
    ...answerHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': 0,
    // What the client may still want to send is not read.
    connection: 'close',
    ...(allow ? { allow } : {}),
  })
  response.end()
}

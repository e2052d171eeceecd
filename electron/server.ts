// The browser host: the window in the person's own browser, served and answered on this machine only.
// Every request is refused before its body is read unless host, route, method, origin, token and content type are right.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { HostEvent } from '../shared/host.ts'
import { createAccess } from './access.ts'
import { createHost, type HostOptions, type HostSession, isCall } from './host.ts'
import { contentSecurityPolicy, guardingHeaders, rendererFiles } from './rendererFiles.ts'

export const tokenHeader = 'x-fordela-token'
const kilobyte = 1024
/** A model of the largest size, as JSON text within JSON. */
const largestBody = 96 * kilobyte * kilobyte
const callsWithFiles: readonly string[] = ['save', 'exportFile', 'printPdf']

export interface ServerOptions extends Omit<HostOptions, 'host' | 'dialogs' | 'tell'> {
  /** The built window. */
  readonly folder: string
  /** 0: any free port. */
  readonly port: number
  readonly now?: () => number
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
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const file = rendererFiles(options.folder)
  const access = createAccess(options.now)
  const sessions = new Map<string, Session>()
  let port = options.port

  function openSession(token: string): void {
    const watchers = new Set<ServerResponse>()
    const tell = (event: HostEvent) => {
      for (const watcher of watchers) watcher.write(`${JSON.stringify(event)}\n`)
    }
    sessions.set(token, { host: createHost({ ...options, host: 'browser', dialogs: null, tell }), watchers })
  }

  function sessionOf(request: IncomingMessage): Session {
    const token = request.headers[tokenHeader]
    const session = typeof token === 'string' && access.admits(token) ? sessions.get(token) : undefined
    if (!session) throw new Refusal(401)
    return session
  }

  function checkOrigin(request: IncomingMessage, needed: boolean): void {
    const { origin } = request.headers
    if (origin === undefined ? needed : origin !== `http://127.0.0.1:${port}`) throw new Refusal(403)
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkMethod(request, ['POST'])
    checkOrigin(request, true)
    const body = z.object({ code: z.string().max(100) }).safeParse(await readJson(request, response, kilobyte))
    const token = body.success ? access.exchange(body.data.code) : null
    if (token === null) throw new Refusal(403)
    openSession(token)
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
    const { watchers } = sessionOf(request)
    response.writeHead(200, { ...answerHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' })
    response.write('\n')
    watchers.add(response)
    // Empty lines tell both ends that the other is still there.
    const alive = setInterval(() => response.write('\n'), 15_000)
    response.on('close', () => {
      clearInterval(alive)
      watchers.delete(response)
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
    if (pathname === '/watch') return watch(request, response)
    const name = pathname.startsWith('/call/') ? pathname.slice('/call/'.length) : null
    if (name !== null && isCall(name)) return call(name, request, response)
    return staticFile(pathname, request, response)
  }

  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 })
  server.maxConnections = 100
  const take = (request: IncomingMessage, response: ServerResponse) => {
    route(request, response).catch((error: unknown) => refuse(response, error, options.log))
  }
  server.on('request', take)
  // A client that waits for leave to send its body gets it only once everything else is right (readJson).
  server.on('checkContinue', take)
  server.on('checkExpectation', take)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve)
  })
  port = (server.address() as AddressInfo).port

  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/#${access.newCode()}`,
    async close() {
      for (const { host } of sessions.values()) host.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
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

import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeLifetimeMilliseconds, createAccess } from '../../electron/access.ts'
import { keptIn } from '../../electron/kept.ts'
import { rememberedIn } from '../../electron/remembered.ts'
import { type RunningServer, startServer } from '../../electron/server.ts'
import { createBrowserHost, type Page } from '../../renderer/store/browserHost.ts'
import { writeModel } from '../../shared/document/file.ts'
import { type Host, type HostEvent, hostCalls } from '../../shared/host.ts'
import { blank } from '../../shared/samples/blank.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('server')
const text = writeModel(blank())
const logged: unknown[] = []
let server: RunningServer
let origin: string
let token: string

beforeAll(async () => {
  mkdirSync(join(folder, 'window', 'assets'), { recursive: true })
  writeFileSync(
    join(folder, 'window', 'index.html'),
    '<meta name="style-nonce" content="__STYLE_NONCE__"><script src="/assets/a.js"></script>',
  )
  writeFileSync(join(folder, 'window', 'assets', 'a.js'), 'a()')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  server = await startServer({
    folder: join(folder, 'window'),
    port: 0,
    version: '1',
    user: 'anna',
    remembered: rememberedIn(join(folder, 'configuration')),
    kept: keptIn(join(folder, 'state')),
    open: null,
    log: (error) => logged.push(error),
  })
  origin = `http://127.0.0.1:${server.port}`
  const { body } = await send('POST', '/exchange', json({ code: newCode() }))
  token = (JSON.parse(body) as { token: string }).token
})

afterAll(async () => {
  await server.close()
  expect(logged).toEqual([])
})

function newCode(): string {
  return new URL(server.newAddress()).hash.slice(1)
}

interface Sent {
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

interface Received {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function send(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, method, path, headers, agent: false })
    request.on('error', reject)
    request.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString('utf8') })
      })
    })
    request.end(body)
  })
}

function json(value: unknown, headers: OutgoingHttpHeaders = {}): Sent {
  const body = JSON.stringify(value)
  const length = Buffer.byteLength(body)
  return { body, headers: { origin, 'content-type': 'application/json', 'content-length': length, ...headers } }
}

const admitted = (value: unknown, headers: OutgoingHttpHeaders = {}) =>
  json(value, { 'x-fordela-token': token, ...headers })
const calls = Object.keys(hostCalls).map((name) => `/call/${name}`)
const posted = ['/exchange', '/claim', ...calls]
const routes = ['/', '/index.html', '/assets/a.js', '/watch', ...posted]

describe('a request is refused before its body is read', () => {
  it.each(routes)('%s with another Host', async (path) => {
    const { port } = server
    const hosts = ['evil.example', `evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]
    for (const host of [...hosts, `[::1]:${port}`, `127.0.0.1:${port}.evil.example`]) {
      for (const method of ['GET', 'POST', 'OPTIONS', 'PUT'])
        expect((await send(method, path, { headers: { ...admitted({}).headers, host } })).status, host).toBe(403)
    }
  })

  it.each(posted)('%s with another Origin, or none', async (path) => {
    const { port } = server
    const foreign = ['null', 'http://evil.example', `https://127.0.0.1:${port}`, `http://localhost:${port}`]
    for (const other of [
      ...foreign,
      `http://127.0.0.1:${port + 1}`,
      'http://127.0.0.1',
      `${origin}.evil.example`,
      '',
    ]) {
      expect((await send('POST', path, admitted({ code: newCode() }, { origin: other }))).status, other).toBe(403)
    }
    const { origin: _, ...without } = admitted({}).headers ?? {}
    expect((await send('POST', path, { headers: without, body: '{}' })).status).toBe(403)
  })

  it.each(['/', '/assets/a.js', '/watch'])('%s asked for by a page elsewhere', async (path) => {
    const headers = { origin: `http://127.0.0.1:${server.port + 1}`, 'x-fordela-token': token }
    expect((await send('GET', path, { headers })).status).toBe(403)
  })

  it.each(['/claim', ...calls])('%s without the token, or with another', async (path) => {
    for (const wrong of [undefined, '', 'x', token.slice(1), `${token}x`, token.toUpperCase(), newCode()]) {
      const headers = wrong === undefined ? {} : { 'x-fordela-token': wrong }
      expect((await send('POST', path, json({}, headers))).status).toBe(401)
    }
    expect((await send('POST', `${path}?x-fordela-token=${token}`, json({}, { cookie: `x=${token}` }))).status).toBe(
      404,
    )
  })

  it('/watch without the token', async () => {
    expect((await send('GET', '/watch')).status).toBe(401)
  })

  it.each(routes)('%s with another method', async (path) => {
    const allowed = path === '/watch' ? ['GET'] : posted.includes(path) ? ['POST'] : ['GET', 'HEAD']
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
      if (allowed.includes(method)) continue
      const { status, headers } = await send(method, path, admitted({}))
      expect(status, method).toBe(405)
      expect(headers.allow).toBe(allowed.join(', '))
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it.each(posted)('%s with another content type', async (path) => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json-seq', '']
    for (const type of [...types, 'application/json; charset=utf-16', 'text/plain, application/json'])
      expect((await send('POST', path, admitted({}, { 'content-type': type }))).status, type).toBe(415)
    expect((await send('POST', path, admitted({}, { 'content-encoding': 'gzip' }))).status).toBe(415)
  })

  it.each(posted)('%s with a body that is too large, or of unknown length', async (path) => {
    const { headers } = admitted({}, { 'content-length': 200 * 1024 * 1024 })
    expect(await statusOfHead('POST', path, headers ?? {})).toBe(413)
    const { 'content-length': _, ...chunked } = headers ?? {}
    expect(await statusOfHead('POST', path, { ...chunked, 'transfer-encoding': 'chunked' })).toBe(411)
  })

  it('a client that waits for leave to send gets the refusal, not the leave', async () => {
    const expecting = { expect: '100-continue', 'content-length': 10, 'content-type': 'application/json' }
    expect(await statusOfHead('POST', '/call/save', { ...expecting, origin, host: 'evil.example' })).toBe(403)
    expect(await statusOfHead('POST', '/call/save', { ...expecting, origin })).toBe(401)
    expect(await statusOfHead('POST', '/call/save', { ...expecting, origin, 'x-fordela-token': token })).toBe(100)
  })

  it('an expectation that nobody knows', async () => {
    const expecting = { expect: 'anything', 'content-length': 2, 'content-type': 'application/json', origin }
    expect(await statusOfHead('POST', '/call/preferences', { ...expecting, 'x-fordela-token': token })).toBe(417)
  })

  it('addresses that are no paths, two hosts, an older protocol', async () => {
    const good = `127.0.0.1:${server.port}`
    expect(await statusOfText(`GET http://evil.example/ HTTP/1.1\r\nHost: ${good}\r\n\r\n`)).toBe(400)
    expect(await statusOfText(`GET //evil.example/ HTTP/1.1\r\nHost: ${good}\r\n\r\n`)).toBe(400)
    expect(await statusOfText(`GET / HTTP/1.1\r\nHost: ${good}\r\nHost: evil.example\r\n\r\n`)).toBe(403)
    expect(await statusOfText('GET / HTTP/1.0\r\n\r\n')).toBe(403)
    expect(await statusOfText('GET / HTTP/1.1\r\nHost: \r\n\r\n')).toBe(403)
    expect(await statusOfText(`OPTIONS * HTTP/1.1\r\nHost: ${good}\r\n\r\n`)).toBe(400)
  })
})

describe('connections that ask for nothing', () => {
  it('do not keep the window out, however many there are', async () => {
    const sockets = Array.from({ length: 300 }, () => connect(server.port, '127.0.0.1').on('error', () => {}))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const begun = Date.now()
    for (let i = 0; i < 5; i++) expect((await send('GET', '/')).status).toBe(200)
    expect(Date.now() - begun).toBeLessThan(2000)
    for (const socket of sockets) socket.destroy()
  })

  it('and are ended in a few seconds, half a request as well', async () => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: '))
    socket.resume().on('error', () => {})
    const begun = Date.now()
    await new Promise((resolve) => socket.once('close', resolve))
    expect(Date.now() - begun).toBeLessThan(13_000)
  }, 20_000)
})

/** Status of the answer to a request whose body never comes. */
function statusOfHead(method: string, path: string, headers: OutgoingHttpHeaders): Promise<number> {
  const lines = Object.entries({ host: `127.0.0.1:${server.port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return statusOfText(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
}

function statusOfText(head: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(head))
    socket.setTimeout(5000, () => reject(new Error('no answer')))
    socket.on('error', reject)
    socket.once('data', (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString('latin1'))?.[1]))
      socket.destroy()
    })
  })
}

describe('the code', () => {
  it('works once', async () => {
    const code = newCode()
    expect((await send('POST', '/exchange', json({ code }))).status).toBe(200)
    expect((await send('POST', '/exchange', json({ code }))).status).toBe(403)
  })

  it('is neither guessed nor left out', async () => {
    for (const body of [{ code: '' }, { code: 'x' }, {}, { code: 1 }, null, { code: 'x'.repeat(101) }])
      expect((await send('POST', '/exchange', json(body))).status).toBe(403)
  })

  it('is not spent by a page elsewhere that sends it', async () => {
    const code = newCode()
    expect((await send('POST', '/exchange', json({ code }, { origin: 'http://evil.example' }))).status).toBe(403)
    expect((await send('POST', '/exchange', json({ code }))).status).toBe(200)
  })

  it('has 128 bits, and so has the token', () => {
    expect(Buffer.from(newCode(), 'base64url')).toHaveLength(16)
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
  })

  it('expires, and not before ten minutes', () => {
    let now = 0
    const access = createAccess(() => now)
    const [early, late] = [access.newCode(), access.newCode()]
    now = 10 * 60 * 1000
    expect(access.exchange(early)).not.toBeNull()
    now = codeLifetimeMilliseconds
    expect(access.exchange(late)).toBeNull()
  })
})

describe('the window itself', () => {
  it('is given to anyone on this machine, with a policy and a new nonce each time', async () => {
    const [one, two] = [await send('GET', '/'), await send('GET', '/index.html')]
    const nonces = [one, two].map(({ body }) => /content="([\w-]+)"/.exec(body)?.[1])
    expect(nonces[0]).not.toBe(nonces[1])
    for (const [i, { status, headers }] of [one, two].entries()) {
      expect(status).toBe(200)
      const policy = headers['content-security-policy'] as string
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-/)
      expect(policy).toContain(`'nonce-${nonces[i]}'`)
      expect(policy).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      })
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('serves what was built and nothing beside it, however the path is written', async () => {
    expect(await send('GET', '/assets/a.js')).toMatchObject({ status: 200, body: 'a()' })
    const paths = ['/../secret.js', '/assets/../../secret.js', '/%2e%2e/secret.js', '/..%2fsecret.js', '/secret.js']
    for (const path of [
      ...paths,
      '/assets/..\\..\\secret.js',
      '/assets',
      '/assets/',
      '/nothing',
      '/call/nothing',
      '/call/',
    ]) {
      const { status, body } = await send('GET', path)
      expect(status, path).toBe(404)
      expect(body).toBe('')
    }
    expect(await send('HEAD', '/')).toMatchObject({ status: 200, body: '' })
  })
})

describe('a token is of one page', () => {
  const named = (page: string) => ({ page: page.padEnd(32, '0') })
  const asPage = (held: string, page: string, value: unknown = {}) =>
    json(value, { 'x-fordela-token': held, 'x-fordela-page': named(page).page })

  async function newToken(): Promise<string> {
    const { body } = await send('POST', '/exchange', json({ code: newCode() }))
    return (JSON.parse(body) as { token: string }).token
  }
  async function claim(held: string, page: string): Promise<string> {
    const { status, body } = await send('POST', '/claim', json(named(page), { 'x-fordela-token': held }))
    expect(status).toBe(200)
    return (JSON.parse(body) as { token: string }).token
  }
  /** A page that is there; returns how it goes. */
  async function listening(held: string, page: string): Promise<() => void> {
    const headers = { 'x-fordela-token': held, 'x-fordela-page': named(page).page }
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path: '/watch', headers, agent: false })
    request.on('error', () => {})
    request.end()
    await new Promise((resolve) => request.once('response', resolve))
    return () => request.destroy()
  }

  it('and no other page can call with it', async () => {
    const held = await newToken()
    expect(await claim(held, 'one')).toBe(held)
    expect((await send('POST', '/call/start', asPage(held, 'one'))).status).toBe(200)
    expect((await send('POST', '/call/start', asPage(held, 'two'))).status).toBe(409)
    expect((await send('POST', '/call/start', json({}, { 'x-fordela-token': held }))).status).toBe(409)
    expect((await send('GET', '/watch', { headers: asPage(held, 'two').headers ?? {} })).status).toBe(409)
  })

  it('a page that is loaded again takes it over, also while the old one is on its way out', async () => {
    const held = await newToken()
    await claim(held, 'one')
    const leave = await listening(held, 'one')
    setTimeout(leave, 200)
    expect(await claim(held, 'two')).toBe(held)
    expect((await send('POST', '/call/start', asPage(held, 'two'))).status).toBe(200)
  })

  it('a duplicate gets a session of its own, without the right to write what is open', async () => {
    const held = await newToken()
    await claim(held, 'one')
    const path = join(folder, 'duplicated.fordela')
    const saving = { path, text, revision: null, replace: true }
    expect(JSON.parse((await send('POST', '/call/save', asPage(held, 'one', saving))).body)).toMatchObject({ ok: true })
    const leave = await listening(held, 'one')
    const other = await claim(held, 'two')
    expect(other).not.toBe(held)
    const start = await send('POST', '/call/start', asPage(other, 'two'))
    expect(JSON.parse(start.body)).toMatchObject({ value: { open: path } })
    const opened = await send('POST', '/call/open', asPage(other, 'two', { path }))
    expect(JSON.parse(opened.body)).toMatchObject({
      value: { readOnly: true, notice: { code: 'file-open-in-another-tab' } },
    })
    const { body } = await send('POST', '/call/save', asPage(other, 'two', saving))
    expect(JSON.parse(body)).toMatchObject({ ok: false, problem: { code: 'file-open-in-another-tab' } })
    const entries = [{ patches: [], edit: true, when: '' }]
    const journalled = await send('POST', '/call/journal', asPage(other, 'two', { entries }))
    expect(JSON.parse(journalled.body)).toMatchObject({ ok: false })
    leave()
  })

  it('needs a name that nobody else has', async () => {
    const held = await newToken()
    for (const page of ['', 'short', 7, null])
      expect((await send('POST', '/claim', json({ page }, { 'x-fordela-token': held }))).status).toBe(400)
  })
})

describe('when no window is there', () => {
  const quiet = (milliseconds: number, tell: () => void, port = 0) =>
    startServer({
      folder: join(folder, 'window'),
      port,
      version: '1',
      user: '',
      remembered: rememberedIn(join(folder, 'quiet')),
      kept: keptIn(join(folder, 'quiet state')),
      open: null,
      log: (error) => logged.push(error),
      unused: { milliseconds, tell },
      awayMilliseconds: 100,
    })

  it('it says so after a while, and not while one listens', async () => {
    const tell = vi.fn()
    const other = await quiet(300, tell)
    const code = new URL(other.newAddress()).hash.slice(1)
    const at = `http://127.0.0.1:${other.port}`
    const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
      fetch(at + path, {
        method: 'POST',
        headers: { origin: at, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(value),
      })
    const { token: held } = (await (await post('/exchange', { code })).json()) as { token: string }
    const page = 'p'.repeat(32)
    await post('/claim', { page }, { 'x-fordela-token': held })
    const gone = new AbortController()
    const watched = await fetch(`${at}/watch`, {
      headers: { 'x-fordela-token': held, 'x-fordela-page': page },
      signal: gone.signal,
    })
    expect(watched.status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(tell).not.toHaveBeenCalled()
    gone.abort()
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1), 5000)
    await other.close()
  })
})

describe('calls', () => {
  it('are answered, problems too, in one form', async () => {
    const { body, headers } = await send('POST', '/call/start', admitted({}))
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { host: 'browser', nativeDialogs: false } })
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    for (const wrong of [admitted([]), { ...admitted({}), body: '{x' }, admitted({ path: 1 })]) {
      const answer = await send('POST', '/call/open', {
        ...wrong,
        headers: { ...wrong.headers, 'content-length': wrong.body?.length },
      })
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, problem: { code: 'host-call-invalid' } })
    }
  })

  it('take a model of 20 MB', async () => {
    const path = join(folder, 'large.fordela')
    const large = text + ' '.repeat(20 * 1024 * 1024)
    const { body } = await send('POST', '/call/save', admitted({ path, text: large, revision: null, replace: true }))
    expect(JSON.parse(body)).toMatchObject({ ok: true })
  })
})

describe("the browser's side", () => {
  interface Opened {
    readonly host: Host
    readonly page: Page
    readonly address: () => string
  }

  /** A tab, as far as browserHost.ts sees one. */
  function tab(hash: string, stored = new Map<string, string>()): Opened {
    let address = `/${hash}`
    const page: Page = {
      location: { hash, pathname: '/', search: '' },
      history: {
        replaceState(_data, _unused, url) {
          address = String(url)
        },
      },
      sessionStorage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      },
      fetch: (input, init) => fetch(origin + input, { ...init, headers: { ...(init.headers as object), origin } }),
    }
    return { host: createBrowserHost(page), page, address: () => address }
  }

  it('exchanges the code, clears the address, and calls', async () => {
    const { host, address } = tab(`#${newCode()}`)
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { user: 'anna' } })
    expect(address()).toBe('/')
  })

  it('goes on after a reload by the token of the tab', async () => {
    const stored = new Map<string, string>()
    await tab(`#${newCode()}`, stored).host.call('start', {})
    expect(await tab('', stored).host.call('start', {})).toMatchObject({ ok: true })
    expect(await tab('#used', stored).host.call('start', {})).toMatchObject({ ok: true })
  })

  it('without a code or a token says that the tab has no access', async () => {
    for (const hash of ['', '#wrong'])
      expect(await tab(hash).host.call('start', {})).toMatchObject({ ok: false, problem: { code: 'session-lost' } })
  })

  it('says when nobody answers', async () => {
    const { page } = tab('')
    const stored = { getItem: () => token, setItem: () => {} }
    const host = createBrowserHost({
      ...page,
      sessionStorage: stored,
      fetch: () => Promise.reject(new TypeError('network')),
    })
    expect(await host.call('start', {})).toMatchObject({ ok: false, problem: { code: 'host-unreachable' } })
  })

  it('hears of a change from outside, until it stops listening', async () => {
    const { host } = tab(`#${newCode()}`)
    const path = join(folder, 'watched.fordela')
    await host.call('save', { path, text, revision: null, replace: true })
    const events: HostEvent[] = []
    const stop = host.watch((event) => events.push(event))
    await new Promise((resolve) => setTimeout(resolve, 300))
    writeFileSync(path, `${text}\n`)
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'changed-outside', path }]), 6000)
    stop()
  }, 60_000)
})

describe('stopping', () => {
  it('a port in use is refused, and closing ends at once with a watcher connected', async () => {
    const options = {
      folder: join(folder, 'window'),
      version: '1',
      user: '',
      remembered: rememberedIn(folder),
      kept: keptIn(join(folder, 'other state')),
      open: null,
      log: () => {},
    }
    await expect(startServer({ ...options, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    const other = await startServer({ ...options, port: 0 })
    const socket = connect(other.port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    await other.close()
    await new Promise((resolve) => socket.once('close', resolve))
  })
})

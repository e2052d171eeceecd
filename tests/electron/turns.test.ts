// More windows than a browser has connections for (six to one server) listen by turns.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptIn } from '../../electron/kept.ts'
import { rememberedIn } from '../../electron/remembered.ts'
import { type RunningServer, startServer } from '../../electron/server.ts'
import { writeModel } from '../../shared/document/file.ts'
import { blank } from '../../shared/samples/blank.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder('turns')
let server: RunningServer
let origin = ''

beforeEach(async () => {
  mkdirSync(join(folder, 'window'), { recursive: true })
  writeFileSync(join(folder, 'window', 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">')
  server = await startServer({
    folder: join(folder, 'window'),
    port: 0,
    version: '1',
    user: 'anna',
    remembered: rememberedIn(join(folder, 'configuration')),
    kept: keptIn(join(folder, 'state')),
    open: null,
    log: () => {},
  })
  origin = `http://127.0.0.1:${server.port}`
})
afterEach(() => server.close())

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

interface Window {
  readonly token: string
  readonly headers: Record<string, string>
  turns: number
  readonly heard: string[]
}

async function openWindow(page: string): Promise<Window> {
  const code = new URL(server.newAddress()).hash.slice(1)
  const { token } = (await (await post('/exchange', { code })).json()) as { token: string }
  await post('/claim', { page }, { 'x-fordela-token': token })
  return { token, headers: { 'x-fordela-token': token, 'x-fordela-page': page }, turns: 0, heard: [] }
}

/** Asks again as soon as its turn is over, as the window does, until the server goes. */
async function listen(window: Window): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/watch`, { headers: window.headers })
    if (answer.status !== 200) throw new Error(String(answer.status))
    window.heard.push(await answer.text())
    window.turns += 1
  }
}

describe('windows that listen', () => {
  it('five do so without end', async () => {
    const windows = await Promise.all([1, 2, 3, 4, 5].map((i) => openWindow(`page of window ${i}`)))
    for (const window of windows) listen(window).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(windows.map(({ turns }) => turns)).toEqual([0, 0, 0, 0, 0])
  })

  it('eight take turns, each is told what happened between its own, and no duplicate takes a waiting one’s place', async () => {
    const windows = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((i) => openWindow(`page of window ${i}`)))
    const [first] = windows
    if (!first) throw new Error('no window')
    const path = join(folder, 'turns.fordela')
    writeFileSync(path, writeModel(blank()))
    await post('/call/open', { path }, first.headers)
    for (const window of windows) listen(window).catch(() => {})
    await vi.waitFor(() => expect(Math.min(...windows.map(({ turns }) => turns))).toBeGreaterThan(1), 15_000)
    writeFileSync(path, `${writeModel(blank())} `)
    await vi.waitFor(() => expect(first.heard.join('')).toContain('"changed-outside"'), 15_000)
    const duplicate = await post('/claim', { page: 'page of a duplicate' }, { 'x-fordela-token': first.token })
    expect(((await duplicate.json()) as { token: string }).token).not.toBe(first.token)
  }, 60_000)
})

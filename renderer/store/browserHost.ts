// The browser host: calls over HTTP to the server that served this page, with a token that lives in this tab only.
// The address that opened the page carries a single-use code in its fragment, which no server log and no Referer sees.
import {
  type Host,
  type HostAnswer,
  type HostCall,
  type HostEvent,
  type HostOutput,
  hostCalls,
  hostEventSchema,
  problemSchema,
} from '../../shared/host.ts'
import { problem } from '../../shared/problem.ts'

const tokenKey = 'fordela-token'
export const tokenHeader = 'x-fordela-token'
export const pageHeader = 'x-fordela-page'

/** What this needs of the page; tests give their own. */
export interface Page {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState'>
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
  fetch(input: string, init: RequestInit): Promise<Response>
}

export function createBrowserHost(page: Page = window): Host {
  const pageName = newPageName()
  const token = exchange(page).then((held) => held && claimed(page, held, pageName))
  return {
    async call(name, input) {
      try {
        const held = await token
        if (held === null) return refused('session-lost')
        const response = await page.fetch(`/call/${name}`, post(input, { [tokenHeader]: held, [pageHeader]: pageName }))
        if (response.status === 401 || response.status === 409) return refused('session-lost')
        if (response.status === 413) return refused('file-too-large-to-send')
        return answerOf(name, await response.json())
      } catch {
        // Nobody answers: the server has been stopped, or the answer was cut off on the way.
        return refused('host-unreachable')
      }
    },
    watch(listener) {
      const stopped = new AbortController()
      void listen(page, token, pageName, listener, stopped.signal)
      return () => stopped.abort()
    },
  }
}

/** The token for the code in the address, or the one this tab already holds; null: neither. */
async function exchange(page: Page): Promise<string | null> {
  const code = page.location.hash.slice(1)
  if (code === '') return page.sessionStorage.getItem(tokenKey)
  page.history.replaceState(null, '', page.location.pathname + page.location.search)
  const response = await page.fetch('/exchange', post({ code }))
  if (!response.ok) return page.sessionStorage.getItem(tokenKey)
  const { token } = (await response.json()) as { token: string }
  page.sessionStorage.setItem(tokenKey, token)
  return token
}

function newPageName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The token that is this page's: another than the tab held when the tab is a duplicate of one that is still open. */
async function claimed(page: Page, held: string, name: string): Promise<string | null> {
  const response = await page.fetch('/claim', post({ page: name }, { [tokenHeader]: held }))
  if (!response.ok) return null
  const { token } = (await response.json()) as { token: string }
  if (token !== held) page.sessionStorage.setItem(tokenKey, token)
  return token
}

function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
  }
}

function refused(code: string): { ok: false; problem: ReturnType<typeof problem> } {
  return { ok: false, problem: problem(code) }
}

function answerOf<C extends HostCall>(name: C, answer: unknown): HostAnswer<HostOutput<C>> {
  const { ok, value, problem: trouble } = answer as { ok: boolean; value?: unknown; problem?: unknown }
  if (ok) return { ok, value: hostCalls[name].output.parse(value) as HostOutput<C> }
  return { ok: false, problem: problemSchema.parse(trouble) }
}

/** Milliseconds; a stream that ends sooner has not been listened to. */
const shortestTurn = 500

/** Reads the stream of events, one JSON a line, and connects again when it breaks. */
async function listen(
  page: Page,
  token: Promise<string | null>,
  name: string,
  listener: (event: HostEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = 500; !signal.aborted; wait = Math.min(wait * 2, 30_000)) {
    const begun = performance.now()
    try {
      const held = await token
      if (held === null) return
      const headers = { [tokenHeader]: held, [pageHeader]: name }
      // What a window loads goes before what it listens to, where the browser has to choose.
      const response = await page.fetch('/watch', { headers, cache: 'no-store', priority: 'low', signal })
      if (response.status === 401 || response.status === 409) return
      if (response.ok && response.body) {
        wait = 500
        await readLines(response.body, (line) => listener(hostEventSchema.parse(JSON.parse(line))))
        // Its turn is over: many windows are open. Asked for again at once, and not by the clock, which browsers let
        // run slowly in a tab that is not seen.
        if (performance.now() - begun > shortestTurn) continue
      }
    } catch {
      // Stopped, or the server is gone: the next call says so to the person.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

async function readLines(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') take(line)
  }
}

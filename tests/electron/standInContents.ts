// The contents of a window as the stand-in has them, and what may be listened to.
import { EventEmitter } from 'node:events'

export interface Frame {
  url: string
}

interface WindowOpen {
  readonly action: string
}

/** Listening to an event that Electron does not have would be listening for ever. */
export class Events extends EventEmitter {
  readonly known: readonly string[]
  constructor(known: readonly string[]) {
    super()
    this.known = known
  }
  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.known.includes(event)) throw new Error(`the stand-in knows no event ${event}`)
    return super.on(event, listener as (...args: unknown[]) => void)
  }
}

const contentsEvents = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'render-process-gone',
  'did-finish-load',
]
export const windowEvents = ['close', 'closed', 'ready-to-show', 'unresponsive', 'query-session-end']
export const appEvents = [
  'web-contents-created',
  'open-file',
  'second-instance',
  'window-all-closed',
  'before-quit',
  'activate',
  'ready',
]

export class WebContents extends Events {
  readonly sent: unknown[] = []
  readonly mainFrame: Frame = { url: '' }
  openHandler: ((details: { url: string }) => WindowOpen) | null = null
  readonly id: number
  readonly toPage: (channel: string, value: unknown) => void
  constructor(id: number, toPage: (channel: string, value: unknown) => void) {
    super(contentsEvents)
    this.id = id
    this.toPage = toPage
  }
  send(channel: string, value: unknown): void {
    const cloned: unknown = structuredClone(value)
    this.sent.push(cloned)
    this.toPage(channel, cloned)
  }
  /** The page it shows. */
  shown = ''
  policy = ''
  readonly printed: unknown[] = []
  async executeJavaScript(): Promise<unknown> {
    return 0
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(structuredClone(options))
    return Buffer.from(`%PDF-${this.shown}`)
  }
  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpen): void {
    this.openHandler = handler
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  }
  /** Whether going to the address from the page is allowed. */
  allows(event: string, url: string): boolean {
    let prevented = false
    const details = {
      url,
      preventDefault() {
        prevented = true
      },
    }
    this.emit(event, details)
    return !prevented
  }
}

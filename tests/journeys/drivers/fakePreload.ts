// Runs in the page before anything of its own: what a sandboxed preload finds of Electron, over a binding of the
// browser's. The function is put into the page as text, so it knows nothing outside itself.
export interface Bridge {
  /** The binding that asks the main process. */
  readonly binding: string
  /** The function that hands over what the main process sends. */
  readonly deliver: string
  /** Paths of files that are dropped, by name: Chromium tells no page. */
  readonly paths: string
}

/** What is put before everything else in every page. */
export function preloadScript(preload: string, bridge: Bridge): string {
  return `(() => {
    // Frames within the page have no preload, nor has an empty page.
    if (window !== window.top || !location.protocol.startsWith('http')) return
    const found = (${electronInPage.toString()})(${JSON.stringify(bridge)})
    const require = (name) => {
      if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name)
      return found
    }
    const lend = function (require) {
      ${preload}
    }
    lend(require)
  })()`
}

function electronInPage({ binding, deliver, paths }: Bridge): object {
  const listeners = new Map<string, Set<(event: unknown, value: unknown) => void>>()
  const ask = Reflect.get(globalThis, binding) as (channel: string, args: unknown[]) => Promise<unknown>
  const known = (name: string, given: object) =>
    new Proxy(given, {
      get(target, key) {
        if (!(key in target)) throw new Error(`the stand-in knows no ${name}.${String(key)}`)
        return Reflect.get(target, key)
      },
    })
  /** What crosses from one world to the other is copied; functions are called across. */
  const crossing = (value: unknown): unknown => (typeof value === 'function' ? value : structuredClone(value))
  const lent = (api: object) =>
    Object.freeze(
      Object.fromEntries(
        Object.entries(api).map(([name, call]) => [
          name,
          (...args: unknown[]) => {
            const answer: unknown = call(...args.map(crossing))
            return answer instanceof Promise ? answer.then(crossing) : crossing(answer)
          },
        ]),
      ),
    )
  const electron = known('electron', {
    contextBridge: known('contextBridge', {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(globalThis, name, { value: lent(api), writable: false, configurable: false }),
    }),
    ipcRenderer: known('ipcRenderer', {
      invoke: (channel: string, ...args: unknown[]) => ask(channel, structuredClone(args)),
      on(channel: string, listener: (event: unknown, value: unknown) => void) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
      removeListener: (channel: string, listener: (event: unknown, value: unknown) => void) =>
        listeners.get(channel)?.delete(listener),
    }),
    webUtils: known('webUtils', { getPathForFile: ({ name }: File) => Reflect.get(globalThis, paths)?.[name] ?? '' }),
  })
  Object.defineProperty(globalThis, deliver, {
    value: (channel: string, value: unknown) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, value)
    },
  })
  return electron
}

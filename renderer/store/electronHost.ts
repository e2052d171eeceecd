// The desktop host: calls over what electron/preload.ts lends this window.
import { type Host, type HostAnswer, type HostCall, type HostOutput, hostEventSchema } from '../../shared/host.ts'
import { problem } from '../../shared/problem.ts'

/** `window.fordela`, made by electron/preload.ts. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
  watch(listener: (event: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly fordela?: Bridge
  }
}

export function createElectronHost(bridge: Bridge): Host {
  return {
    async call<C extends HostCall>(name: C, input: unknown) {
      try {
        return (await bridge.call(name, input)) as HostAnswer<HostOutput<C>>
      } catch {
        return { ok: false, problem: problem('host-unreachable') }
      }
    },
    watch: (listener) => bridge.watch((event) => listener(hostEventSchema.parse(event))),
  }
}

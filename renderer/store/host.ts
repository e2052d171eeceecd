import type { Host } from '../../shared/host.ts'
import { createBrowserHost } from './browserHost.ts'
import { createElectronHost } from './electronHost.ts'

export function connectHost(): Host {
  return window.fordela ? createElectronHost(window.fordela) : createBrowserHost()
}

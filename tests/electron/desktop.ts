// The built desktop app with the stand-in in Electron's place, from start-up to its first window.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { type Bridge, createElectronHost } from '../../renderer/store/electronHost.ts'
import type { Host } from '../../shared/host.ts'
import { bundle } from './bundle.ts'
import { createStandIn, load, type MenuItem, runPreload, type StandIn, type StandInOptions } from './standIn.ts'

export interface Started {
  readonly standIn: StandIn
  readonly host: Host
  readonly documents: string
  readonly configuration: string
  /** What the preload listens to in the page. */
  readonly listeners: ReadonlyMap<string, (event: object) => void>
}

interface StartOptions extends StandInOptions {
  /** No window is to be seen. */
  readonly silent?: boolean
}

export function desktopIn(folder: string) {
  let starts = 0
  const built = join(folder, 'built')
  return {
    built,
    next: () => join(folder, `start ${starts}`),
    async build(): Promise<void> {
      await bundle('electron', built)
      await bundle('electron', built, 'preload')
    },
    async start(argv: readonly string[] = [], options: StartOptions = {}): Promise<Started> {
      const into = join(folder, `start ${starts++}`)
      const configuration = join(into, 'configuration', 'fordela')
      const documents = join(into, 'documents')
      mkdirSync(documents, { recursive: true })
      const standIn = createStandIn(options)
      vi.stubEnv('XDG_CONFIG_HOME', join(into, 'configuration'))
      vi.stubEnv('XDG_STATE_HOME', join(into, 'state'))
      const before = process.argv
      process.argv = ['electron', '.', ...argv]
      load(standIn, built, into)
      process.argv = before
      for (const path of options.early ?? []) standIn.app.emit('open-file', { preventDefault() {} }, path)
      standIn.becomeReady()
      const listeners = new Map<string, (event: object) => void>()
      if (!options.second && !options.silent) {
        await vi.waitFor(() => expect(standIn.windows[0]?.shown).toBe(true), { timeout: 30_000 })
        runPreload(
          into,
          ((name: string, listener: (event: object) => void) =>
            void listeners.set(name, listener)) as typeof addEventListener,
        )
      }
      const bridge = standIn.exposed.fordela as Bridge
      return { standIn, host: createElectronHost(bridge), documents, configuration, listeners }
    },
  }
}

/** The file as the person gives it to the window: by the system's dialog. */
export async function choose(host: Host, standIn: StandIn, path: string): Promise<string> {
  standIn.answers.unshift({ canceled: false, filePath: path })
  const answer = await host.call('chooseSave', { name: 'x.fordela', extension: 'fordela' })
  standIn.dialogs.splice(0)
  if (!answer.ok) throw new Error(answer.problem.code)
  return path
}

export function firstWindow({ windows }: StandIn) {
  const [window] = windows
  if (!window) throw new Error('no window')
  return window
}

export function menuItems(menu: readonly MenuItem[]): MenuItem[] {
  return menu.flatMap((item) => [item, ...menuItems(item.submenu ?? [])])
}

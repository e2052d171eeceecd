// The windows of the desktop app, a document each. A file goes to the window that has it, else to one that is free,
// else to a new one; so no two windows write one file.
import { app, BrowserWindow } from 'electron'
import { keyOf } from './editors.ts'
import type { GivenPaths } from './givenPaths.ts'
import { createHost, type HostOptions } from './host.ts'
import { type AppWindow, openWindow, show, type WindowOptions } from './window.ts'

type Given = Pick<WindowOptions, 'preload' | 'language' | 'stays'> &
  Pick<HostOptions, 'version' | 'user' | 'remembered' | 'kept' | 'printPdf' | 'log'> & {
    readonly paths: GivenPaths
    /** Recent files have changed. */
    listed(): void
  }

export interface AppWindows {
  of(contents: Electron.WebContents): AppWindow | undefined
  current(): AppWindow | undefined
  count(): number
  openNew(path?: string): Promise<void>
  openFile(path: string, asking?: AppWindow): void
}

export function appWindows(given: Given): AppWindows {
  const windows = new Map<number, AppWindow>()

  const self: AppWindows = {
    of: (contents) => windows.get(contents.id),
    count: () => windows.size,
    current() {
      const focused = BrowserWindow.getFocusedWindow()
      const [first] = windows.values()
      return (focused && windows.get(focused.webContents.id)) ?? first
    },
    async openNew(path) {
      if (path !== undefined) given.paths.give(path)
      const beside = self.current()?.window
      const opened = await openWindow({
        ...given,
        open: path ?? null,
        beside: beside && !beside.isMaximized() ? beside.getNormalBounds() : null,
      })
      const { id } = opened.window.webContents
      windows.set(id, opened)
      opened.window.on('closed', () => windows.delete(id))
      opened.session = createHost({
        ...given,
        host: 'electron',
        open: path ?? null,
        dialogs: opened.dialogs,
        tell: opened.tell,
        isAlive: () => !opened.window.isDestroyed(),
        setUnsaved: opened.setUnsaved,
        opened(listed) {
          opened.toOpen = null
          app.addRecentDocument(listed)
          opened.window.setRepresentedFilename(listed)
          given.listed()
        },
      })
      await show(opened)
    },
    openFile(path, asking = self.current()) {
      given.paths.give(path)
      const key = keyOf(path)
      const has = ({ session, toOpen }: AppWindow) =>
        [session?.path(), toOpen].some((one) => typeof one === 'string' && keyOf(one) === key)
      const all = [...(asking ? [asking] : []), ...windows.values()]
      const there = all.find(has)
      const free = there ?? all.find((window) => window.isFree())
      if (!free) {
        void self.openNew(path)
        return
      }
      if (!there) {
        // Taken from now on. A page that does not hear yet is told with the answer to its first call.
        free.toOpen = path
        if (free.started) free.tell({ kind: 'open', path })
      }
      bringForward(free.window)
    },
  }
  return self
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

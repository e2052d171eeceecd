// Electron itself, where its binary is.
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'
import { electronBinary } from '../../../build/setup/electronBinary.mjs'
import { type Driver, dropOn, type Given, homeEnvironment, type NativeDialog } from './driver.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

export function electronDriver({ home, attend }: Given): Driver {
  let app: ElectronApplication | null = null

  function running(): ElectronApplication {
    if (!app) throw new Error('the program does not run')
    return app
  }

  /** Dialogs of the system cannot be clicked: they are answered in the main process. */
  async function answerDialogs(): Promise<void> {
    await running().evaluate(({ dialog }) => {
      const state = { shown: [] as unknown[], buttons: [] as number[], save: '' }
      Object.assign(globalThis, { journey: state })
      const [message, save] = ['showMessageBox', 'showSaveDialog']
      Object.assign(dialog, {
        [message]: async (_: unknown, options: unknown) => {
          state.shown.push(JSON.parse(JSON.stringify(options)))
          return { response: state.buttons.shift() ?? 0, checkboxChecked: false }
        },
        [save]: async (_: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
          return { canceled: false, filePath: state.save.replace('*', defaultPath) }
        },
      })
    })
  }

  return {
    isOwn: (url) => url.startsWith('app://fordela/'),
    address: () => Promise.reject(new Error('the desktop app has no address')),
    async start() {
      const executablePath = electronBinary()
      if (executablePath === null) throw new Error('Electron is not here: name it in ELECTRON_PATH')
      const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), project]
      app = await _electron.launch({ executablePath, args, env: homeEnvironment(home), locale: 'sv-SE' })
      app.on('window', (page) => void attend(page))
      await answerDialogs()
      return app.firstWindow()
    },
    async kill() {
      const child = app?.process()
      app = null
      if (!child) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      await app?.evaluate(({ app: own }) => own.exit(0)).catch(() => {})
      await app?.close().catch(() => {})
      app = null
    },
    async saveBy(_, act, name) {
      const target = `${home}/${name === null ? '*' : name}`
      await running().evaluate((_electron, save) => {
        Object.assign(Reflect.get(globalThis, 'journey') as object, { save })
      }, target)
      await act()
    },
    desktop: {
      pages: () => running().windows(),
      dialogs: () => running().evaluate(() => (Reflect.get(globalThis, 'journey') as { shown: NativeDialog[] }).shown),
      answerNext: (button) =>
        running().evaluate((_electron, one) => {
          ;(Reflect.get(globalThis, 'journey') as { buttons: number[] }).buttons.push(one)
        }, button),
      closeWindow: () => running().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close()),
      crash: () =>
        running().evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().at(-1)?.webContents.forcefullyCrashRenderer(),
        ),
      drop: dropOn,
      openFromOutside: (path) =>
        running().evaluate(({ app: own }, file) => {
          own.emit('second-instance', {}, ['electron', file], '/')
        }, path),
    },
  }
}

// A process of its own that runs the built main process with the stand-in in Electron's place; its windows are pages of
// Chromium, elsewhere. All that passes between is a structured clone.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createStandIn, place } from '../../electron/standIn.ts'
import type { Frame } from '../../electron/standInContents.ts'

export type ToParent =
  | { readonly kind: 'opened' | 'reload' | 'crash' | 'closed'; readonly window: number }
  | { readonly kind: 'load'; readonly window: number; readonly url: string }
  | { readonly kind: 'send'; readonly window: number; readonly channel: string; readonly value: unknown }
  | { readonly kind: 'asked'; readonly dialog: string; readonly options: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }

export type Asked =
  | { readonly kind: 'fetch'; readonly url: string; readonly method: string }
  | {
      readonly kind: 'invoke'
      readonly window: number
      readonly channel: string
      readonly args: unknown[]
      readonly frame: { readonly isMain: boolean; readonly url: string } | null
    }
  | { readonly kind: 'loaded' | 'close' | 'crashed' | 'focus'; readonly window: number }
  | { readonly kind: 'answer-dialog'; readonly answer: unknown }
  | { readonly kind: 'save-in'; readonly path: string }
  | { readonly kind: 'second-start'; readonly argv: string[]; readonly folder: string }

export interface Numbered {
  readonly id: number
  readonly asked: Asked
}

const [bundle = '', into = ''] = process.argv.slice(2)
const loading = new Map<number, () => void>()
const tell = (message: ToParent) => void process.send?.(message)

const standIn = createStandIn({
  pages: {
    opened: (window) => tell({ kind: 'opened', window }),
    load(window, url) {
      tell({ kind: 'load', window, url })
      return new Promise((resolve) => loading.set(window, resolve))
    },
    send: (window, channel, value) => tell({ kind: 'send', window, channel, value }),
    reload: (window) => tell({ kind: 'reload', window }),
    crash: (window) => tell({ kind: 'crash', window }),
    closed: (window) => tell({ kind: 'closed', window }),
    asked(dialog, options) {
      // A save dialog is answered by what was last said of it, with the suggested name in the place of `*`.
      if (dialog === 'save') {
        const { defaultPath = '' } = options as { readonly defaultPath?: string }
        standIn.answers.unshift({ canceled: false, filePath: saveIn.replace('*', defaultPath) })
      }
      tell({ kind: 'asked', dialog, options })
    },
  },
})
let saveIn = ''

function windowOf(id: number) {
  const window = standIn.windows.find(({ webContents }) => webContents.id === id)
  if (!window) throw new Error(`no window ${id}`)
  return window
}

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.kind) {
    case 'fetch': {
      const response = await standIn.fetch(asked.url, asked.method)
      const body = Buffer.from(await response.arrayBuffer())
      return { status: response.status, headers: Object.fromEntries(response.headers), body }
    }
    case 'invoke': {
      const window = windowOf(asked.window)
      const { mainFrame } = window.webContents
      const frame: Frame | null = asked.frame?.isMain
        ? Object.assign(mainFrame, { url: asked.frame.url })
        : asked.frame && { url: asked.frame.url }
      return standIn.invoke(window, asked.channel, asked.args, frame)
    }
    case 'loaded':
      loading.get(asked.window)?.()
      return loading.delete(asked.window)
    case 'close':
      return windowOf(asked.window).close()
    case 'crashed':
      return windowOf(asked.window).webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    case 'focus':
      return windowOf(asked.window).focus()
    case 'answer-dialog':
      return standIn.answers.push(asked.answer)
    case 'save-in':
      saveIn = asked.path
      return null
    case 'second-start':
      return standIn.app.emit('second-instance', {}, asked.argv, asked.folder)
  }
}

process.on('message', ({ id, asked }: Numbered) => {
  answer(asked).then(
    (value) => tell({ kind: 'answer', id, value }),
    (error: unknown) => tell({ kind: 'answer', id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

place(standIn, bundle, into)
process.argv = ['electron', '.']
createRequire(join(into, 'main.js'))('./main.js')
standIn.becomeReady()

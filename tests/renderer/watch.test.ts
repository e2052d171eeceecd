import { beforeEach, expect, test, vi } from 'vitest'
import { useStore } from '../../renderer/store/store.ts'
import { listenToHost } from '../../renderer/store/watch.ts'
import type { HostEvent } from '../../shared/host.ts'

// Commands reach the whole window, which needs a page.
vi.mock('../../renderer/commands/index.ts', () => ({ runCommandById() {} }))

const path = '/share/m.fordela'
const store = () => useStore.getState()
let tell: (event: HostEvent) => void

beforeEach(() => {
  listenToHost({
    call: () => Promise.reject(new Error('not asked')),
    watch(listener) {
      tell = listener
      return () => {}
    },
  })
  useStore.setState({ opened: true, path, readOnly: false, question: null })
})

test('a change from outside is asked about at once, or when the dialog that is open has been answered', () => {
  tell({ kind: 'changed-outside', path })
  expect(store().question).toEqual({ kind: 'changed-outside', saving: false })
  store().ask({ kind: 'import' })
  tell({ kind: 'changed-outside', path })
  expect(store().question).toEqual({ kind: 'import' })
  store().ask(null)
  expect(store().question).toEqual({ kind: 'changed-outside', saving: false })
})

test('and not at all when another model is shown by then', () => {
  store().ask({ kind: 'versions' })
  tell({ kind: 'gone-outside', path })
  useStore.setState({ path: '/share/other.fordela', question: null })
  expect(store().question).toBeNull()
  store().ask({ kind: 'about' })
  store().ask(null)
  expect(store().question).toBeNull()
})

test('a table dropped on an open model is left to the import; a file that is free is taken over', () => {
  const [openPath, reload] = [vi.fn(async () => {}), vi.fn(async () => {})]
  useStore.setState({ openPath, reload })
  tell({ kind: 'open', path: '/a/utfall.csv' })
  expect(openPath).not.toHaveBeenCalled()
  tell({ kind: 'open', path: '/a/b.fordela' })
  expect(openPath).toHaveBeenCalledWith('/a/b.fordela')
  tell({ kind: 'free', path })
  expect(reload).not.toHaveBeenCalled()
  useStore.setState({ readOnly: true })
  tell({ kind: 'free', path: '/share/other.fordela' })
  expect(reload).not.toHaveBeenCalled()
  tell({ kind: 'free', path })
  expect(reload).toHaveBeenCalledTimes(1)
})
